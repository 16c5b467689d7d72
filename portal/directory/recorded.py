"""The trail as an administrator reads it: what they ask for in words, and events with the names that they may see."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from django import forms
from django.apps import apps
from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.audit.models import USER, Event
from portal.audit.searching import Search, Thing, known_verbs
from portal.directory.administering import administered
from portal.directory.forms import CONTROL
from portal.directory.holding import Holder, found
from portal.directory.models import Employee, Unit

THING = re.compile(r"([a-z_]+\.[a-z_]+) (\S+)")
KEY = re.compile(r"\d{1,18}")


def deeds() -> dict[str, str | Promise]:
    """What the verbs of the trail mean, in words; each app names its own (``AppConfig.deeds``)."""
    return {verb: words for config in apps.get_app_configs() for verb, words in getattr(config, "deeds", {}).items()}


class RecordForm(forms.Form):
    """What to look for in the trail. ``search()`` is what follows; ``choices`` are people when a name fits several."""

    by = forms.CharField(
        label=gettext_lazy("Who did it"),
        required=False,
        max_length=120,
        help_text=gettext_lazy("A name, an e-mail address, or: system, citizen."),
    )
    verb = forms.ChoiceField(label=gettext_lazy("What"), required=False)
    about = forms.CharField(
        label=gettext_lazy("About whom or what"),
        required=False,
        max_length=160,
        help_text=gettext_lazy("A name or an e-mail address; or a kind and its key, as: feedback.feedback 17"),
    )
    unit = forms.ModelChoiceField(
        Unit.objects.none(),
        label=gettext_lazy("Where"),
        required=False,
        to_field_name="code",
        empty_label=gettext_lazy("Everywhere"),
    )
    since = forms.DateField(label=gettext_lazy("From"), required=False, widget=forms.DateInput(attrs={"type": "date"}))
    until = forms.DateField(label=gettext_lazy("To"), required=False, widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, data: dict, *, reader: User) -> None:
        super().__init__(data)
        self.reader = reader
        self.choices: dict[str, list[Holder]] = {}
        self.person: Employee | User | None = None
        words = deeds()
        known = [(verb, words.get(verb, verb)) for verb in known_verbs()]
        self.fields["verb"].choices = [("", _("Anything")), *sorted(known, key=lambda it: str(it[1]).casefold())]
        self.fields["unit"].queryset = administered(reader)
        for each in self.fields.values():
            each.widget.attrs |= CONTROL

    def clean_by(self) -> tuple[int | None, str]:
        """The account that acted, or the word for whoever acts without one."""
        written = self.cleaned_data["by"].strip()
        if KEY.fullmatch(written):
            return int(written), ""
        if written in {"system", "citizen", "anonymous"}:
            return None, written
        holder = self._one("by", written)
        if holder is None:
            return None, ""
        if holder.user is None:
            raise forms.ValidationError(_("%(name)s has no account, and so did nothing here.") % {"name": holder})
        return holder.user.pk, ""

    def clean_about(self) -> tuple[Thing, ...]:
        """What it was done to; a person stands in the trail as an employee and as an account."""
        written = self.cleaned_data["about"].strip()
        if named := THING.fullmatch(written):
            return self._things(Thing(*named.groups()))
        holder = self._one("about", written)
        if holder is None:
            return ()
        return _known_as(holder)

    def clean(self) -> dict:
        data = super().clean()
        if data.get("since") and data.get("until") and data["since"] > data["until"]:
            self.add_error("until", _("The last day lies before the first."))
        return data

    def search(self) -> Search:
        """What this asks for, within what its reader may look at."""
        data, (actor, label) = self.cleaned_data, self.cleaned_data["by"]
        return Search(
            actor=actor,
            actor_label=label,
            verb=data["verb"],
            about=data["about"],
            units=self._units(data["unit"]),
            since=_begins(data["since"]),
            before=_begins(data["until"] and data["until"] + timedelta(days=1)),
        )

    def _things(self, thing: Thing) -> tuple[Thing, ...]:
        """``thing``; an employee's account with it."""
        if thing.kind != "directory.employee" or not KEY.fullmatch(thing.key):
            return (thing,)
        named = Employee.objects.visible_to(self.reader).select_related("user").filter(pk=thing.key).first()
        self.person = named
        return _known_as(Holder(named, named.user)) if named else (thing,)

    def _units(self, chosen: Unit | None) -> frozenset[int] | None:
        mine = administered(self.reader)
        if chosen:
            mine = mine.filter(pk__in=Unit.objects.below(chosen.pk))
        elif self.reader.has_perm("audit.search_everything"):
            return None
        return frozenset(mine.values_list("pk", flat=True))

    def _one(self, name: str, written: str) -> Holder | None:
        """The person called ``written``; raises ``ValidationError`` if that is nobody, or may be several."""
        if not written:
            return None
        people = found(self.reader, written).people
        if len(people) > 1:
            self.choices[name] = people
            raise forms.ValidationError(_("Several people are called so: choose one below."))
        if not people:
            raise forms.ValidationError(_("Nobody of this name works here. Write a name, or a whole e-mail address."))
        self.person = people[0].employee or people[0].user
        return people[0]


def _known_as(holder: Holder) -> tuple[Thing, ...]:
    """How somebody stands in the trail: as an employee, as an account."""
    rows = [("directory.employee", holder.employee), ("auth.user", holder.user)]
    return tuple(Thing(kind, str(row.pk)) for kind, row in rows if row)


def _begins(day: date | None) -> datetime | None:
    return timezone.make_aware(datetime.combine(day, time.min)) if day else None


@dataclass(frozen=True, slots=True)
class Line:
    """One event as it is shown."""

    event: Event
    deed: str | Promise
    who: str
    unit: str

    @property
    def thing(self) -> str:
        """What it was done to, as the search takes it."""
        return f"{self.event.object_type} {self.event.object_id}"


@dataclass(slots=True)
class Names:
    """The names of those who acted and of the units, for one page of events, in three queries."""

    reader: User
    events: list[Event]
    people: dict[int, str] = field(default_factory=dict)
    units: dict[int, str] = field(default_factory=dict)

    def lines(self) -> Iterable[Line]:
        """The events with their names; whoever may not be named is told by their key."""
        nameable = Employee.objects.visible_to(self.reader).filter(user__in={it.actor_id for it in self.events})
        nobodys = User.objects.filter(employee=None, pk__in={it.actor_id for it in self.events})
        self.people = dict(nobodys.values_list("pk", "email")) | {it.user_id: str(it) for it in nameable}
        self.units = dict(Unit.objects.filter(pk__in={it.unit_id for it in self.events}).values_list("pk", "name"))
        words = deeds()
        return [Line(it, words.get(it.verb, it.verb), self._who(it), self._where(it)) for it in self.events]

    def _who(self, event: Event) -> str:
        if event.actor_label != USER:
            labels = {"system": _("The portal itself"), "citizen": _("A citizen"), "anonymous": _("Somebody unknown")}
            return labels.get(event.actor_label, event.actor_label)
        return self.people.get(event.actor_id) or _("Account %(key)d") % {"key": event.actor_id}

    def _where(self, event: Event) -> str:
        return self.units.get(event.unit_id, "")
