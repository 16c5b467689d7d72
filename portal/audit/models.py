"""Who read or decided about another person's data, append-only, and the seals that show it was left alone.

What these tables refuse, they refuse by trigger (migration 0002): an event is never deleted, and changed once only,
when the sealer gives it its place in a seal; a seal is never touched again.
"""

from typing import Self

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from portal.audit.chain import PRINT_BYTES

USER = "user"


class Seal(models.Model):
    """One link of the chain; ``portal.audit.chain`` says what its hash is made of."""

    previous_hash = models.CharField(_("previous hash"), max_length=64, unique=True)  # unique: a chain has no forks
    hash = models.CharField(_("hash"), max_length=64, unique=True)
    count = models.PositiveIntegerField(_("number of events"))
    first_event_id = models.BigIntegerField(_("first event"))
    last_event_id = models.BigIntegerField(_("last event"))
    prints = models.BinaryField(help_text="A short hash of each event in order: it names the one that was changed.")
    sealed_at = models.DateTimeField(_("sealed at"))

    class Meta:
        verbose_name = _("seal")
        verbose_name_plural = _("seals")
        constraints = [models.CheckConstraint(name="audit_seal_holds_something", condition=Q(count__gte=1))]

    def __str__(self) -> str:
        return f"{self.pk} {self.hash}"

    def print_at(self, position: int) -> bytes:
        """The print of the event at ``position``, counted from 1; empty where there is none."""
        return bytes(self.prints[(position - 1) * PRINT_BYTES : position * PRINT_BYTES])


class EventQuerySet(models.QuerySet):
    def unsealed(self) -> Self:
        return self.filter(seal=None)

    def about(self, object_type: str, object_id: str) -> Self:
        """What was done to one object, newest first; ``object_type`` as in ``feedback.feedback``."""
        return self.filter(object_type=object_type, object_id=object_id).order_by("-pk")


class Event(models.Model):
    """One deed. It names people and things by key and holds nothing of what they wrote."""

    at = models.DateTimeField(_("at"), db_default=Now())
    actor_id = models.BigIntegerField(_("user"), null=True, blank=True)
    actor_label = models.CharField(_("kind of actor"), max_length=40, help_text="user, system, citizen ...; no name.")
    verb = models.CharField(_("deed"), max_length=60)
    object_type = models.CharField(_("kind of object"), max_length=100, blank=True)
    object_id = models.CharField(_("object"), max_length=100, blank=True)
    unit_id = models.BigIntegerField(_("unit"), null=True, blank=True)
    seal = models.ForeignKey(
        Seal, verbose_name=_("seal"), on_delete=models.PROTECT, null=True, blank=True, db_index=False
    )
    position = models.PositiveIntegerField(_("position in the seal"), null=True, blank=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        indexes = [
            models.Index(name="audit_event_unsealed", fields=["id"], condition=Q(seal=None)),
            models.Index(name="audit_event_object", fields=["object_id", "object_type"]),
            # What the search asks for. Each ends in the order of its pages, so that the next one is read off the index.
            models.Index(name="audit_event_when", fields=["at", "id"]),
            models.Index(name="audit_event_who", fields=["actor_id", "at", "id"], condition=Q(actor_id__isnull=False)),
            models.Index(name="audit_event_what", fields=["verb", "at", "id"]),
            models.Index(name="audit_event_where", fields=["unit_id", "at", "id"], condition=Q(unit_id__isnull=False)),
        ]
        constraints = [
            models.UniqueConstraint(
                name="audit_event_one_place", fields=["seal", "position"], condition=Q(seal__isnull=False)
            ),
            models.CheckConstraint(
                name="audit_event_sealed_with_position",
                condition=Q(seal=None, position=None) | Q(seal__isnull=False, position__gte=1),
            ),
            models.CheckConstraint(
                name="audit_event_actor_is_a_key_or_a_kind",
                condition=Q(actor_id__isnull=False, actor_label=USER)
                | Q(actor_id=None, actor_label__regex=r"^[a-z][a-z0-9_.:-]*$") & ~Q(actor_label=USER),
            ),
            models.CheckConstraint(
                name="audit_event_verb_is_dotted", condition=Q(verb__regex=r"^[a-z0-9_]+(\.[a-z0-9_]+)+$")
            ),
            models.CheckConstraint(
                name="audit_event_object_is_whole",
                condition=Q(object_type="", object_id="") | ~Q(object_type="") & ~Q(object_id=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pk} {self.verb}"
