"""The team's page: letters to all of it, and those that its people let each other, or their manager, see."""

from django.contrib.auth.models import User
from django.db.models import Q

from recognition.models import Compliment
from recognition.reacting import gladness
from recognition.timeline import Strand, Stretch, stretch

TO_THE_TEAM, SHARED = "t", "s"


def page(reader: User, before: str | None) -> Stretch:
    """A page of it for ``reader``: what is shared stands where it was shared, not where it was written."""
    near = Q(employee__unit=reader.employee.unit_id) | Q(employee__manager=reader.employee)
    shared = Compliment.objects.shared_with(reader).filter(near).with_letterhead()
    to_all = Compliment.objects.to_teams_of(reader).with_letterhead()
    shown = stretch([Strand(TO_THE_TEAM, to_all, "delivered_at"), Strand(SHARED, shared, "shared_at")], before)
    entries = [entry for entry in shown.entries if entry.kind == SHARED]
    for entry, glad in zip(entries, gladness([entry.row for entry in entries], reader), strict=True):
        entry.glad = glad
    return shown
