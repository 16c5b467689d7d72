"""Understood → before the service's owner: a follow-up for each comment in which something went wrong."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Count, Min
from django.utils import timezone

from feedback.models import Feedback, FollowUp, Sentiment
from portal.directory.models import Service, Unit


def open_for(comments: Iterable[Feedback]) -> int:
    """Open a follow-up for each of ``comments``, which hold a complaint, inside the caller's transaction.

    Returns how many were asked for. One that has its follow-up keeps it. An archive opens none: what was long over
    when it arrived is read, and nobody waits for an answer.
    """
    waiting = [comment for comment in comments if not _is_archived(comment)]
    places = _places_of([comment for comment in waiting if comment.unit_id is None])
    FollowUp.objects.bulk_create(
        [
            FollowUp(feedback=comment, unit_id=comment.unit_id or places[comment.service_id], due_at=due_from_now())
            for comment in waiting
        ],
        ignore_conflicts=True,
    )
    return len(waiting)


def keep_in_step(comment: Feedback) -> None:
    """Follow a correction of ``comment``: open what has become a complaint, drop what is none and nobody took up."""
    if comment.segments.filter(sentiment=Sentiment.COMPLAINT).exists():
        open_for([comment])
    else:
        FollowUp.objects.untouched().filter(feedback=comment, handed_to=None).delete()


def due_from_now() -> datetime:
    """When an answer is due to what arrives now; aware."""
    return timezone.now() + timedelta(days=settings.COMPLAINT_DUE_DAYS)


def _is_archived(comment: Feedback) -> bool:
    return comment.arrived_at - comment.received_at > timedelta(days=settings.COMPLAINT_ARCHIVE_DAYS)


def _places_of(unplaced: list[Feedback]) -> dict[int | None, int]:
    """By service, whose owners answer a comment that names no unit: where it is offered, if that is one place alone."""
    if not unplaced:
        return {}
    agency = Unit.objects.agency().pk
    wanted = {comment.service_id for comment in unplaced}
    alone = Service.objects.filter(pk__in=wanted - {None}).annotate(offices=Count("units"), office=Min("units"))
    found = dict(alone.filter(offices=1).values_list("pk", "office"))
    return {service: found.get(service, agency) for service in wanted}
