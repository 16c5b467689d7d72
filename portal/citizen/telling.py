"""Passed on → told: mail a citizen who left an address that somebody answered, and let the address go after use.

The mail holds no word of anybody: it leads to a page that shows them once. What came back is found by what is there;
so it may be asked any number of times, by any number of workers, and each thing is told once.
"""

from collections.abc import Iterator

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from feedback.models import Contact, Feedback, FollowUp, State
from portal.citizen.models import OneTimeLink
from portal.notices.models import Notice, Status, Way
from portal.notices.queueing import queue
from recognition.models import Compliment, Review, Thanks

BATCH = 100


def tell_waiting(limit: int = BATCH) -> int:
    """Tell up to ``limit`` citizens what came back to them; returns how many were taken."""
    taken = list(_untold()[:limit])
    for contact in taken:
        tell(contact.pk)
    return len(taken)


@transaction.atomic
def tell(contact: int) -> int:
    """Queue a mail for each thing that the citizen has not heard of; returns how many.

    The address is deleted once nothing more can come back.
    """
    held = Contact.objects.select_for_update(skip_locked=True).select_related("feedback").filter(pk=contact).first()
    if held is None:
        return 0
    links = list(_links_to_make(held.feedback))
    OneTimeLink.objects.bulk_create(links)
    queue([_mail(link, held.email) for link in links])
    if not may_still_hear(held.feedback):
        held.delete()
    return len(links)


def forget_messages(feedback: Feedback) -> int:
    """Delete what is on its way, or went, to the writer of ``feedback``; returns how many."""
    keys = [_key(link) for link in OneTimeLink.objects.filter(feedback=feedback)]
    return Notice.objects.filter(key__in=keys).delete()[0]


def forget_sent() -> int:
    """Delete mails to citizens that went out or never will: each holds an address. Returns how many."""
    over = [Status.SENT, Status.GIVEN_UP, Status.WITHDRAWN]
    return Notice.objects.filter(key__startswith=PREFIX, status__in=over).delete()[0]


def may_still_hear(feedback: Feedback) -> bool:
    """Whether a line or an answer may still come back to its writer."""
    letters = Compliment.objects.filter(feedback=feedback, unit=None, deleted_at=None, not_me_at=None)
    unanswered = letters.exclude(thanks__review=Review.PASSED).exists()
    open_complaint = FollowUp.objects.open().filter(feedback=feedback, answer="").exists()
    return feedback.state != State.ROUTED or unanswered or open_complaint


PREFIX = "citizen-line-"


def _untold() -> QuerySet[Contact]:
    """Contacts whose writer has something coming that no link was made for."""
    linked = OneTimeLink.objects.filter(thanks=OuterRef("pk"))
    lines = Thanks.objects.tellable().filter(~Exists(linked), compliment__feedback=OuterRef("feedback"))
    told = OneTimeLink.objects.filter(follow_up=OuterRef("pk"))
    answers = FollowUp.objects.tellable().filter(~Exists(told), ~Q(answer=""), feedback=OuterRef("feedback"))
    return Contact.objects.filter(Exists(lines) | Exists(answers)).order_by("pk")


def _links_to_make(feedback: Feedback) -> Iterator[OneTimeLink]:
    made = OneTimeLink.objects.filter(feedback=feedback)
    for thanks in (
        Thanks.objects.tellable()
        .filter(compliment__feedback=feedback)
        .exclude(pk__in=made.exclude(thanks=None).values("thanks"))
    ):
        yield OneTimeLink.to(feedback, thanks=thanks)
    answered = FollowUp.objects.tellable().filter(feedback=feedback).exclude(answer="")
    for follow_up in answered.exclude(pk__in=made.exclude(follow_up=None).values("follow_up")):
        yield OneTimeLink.to(feedback, follow_up=follow_up)


def _key(link: OneTimeLink) -> str:
    return f"{PREFIX}{link.uuid}"


def _mail(link: OneTimeLink, address: str) -> Notice:
    """The mail is written when it goes out: until then no table holds what would open the line."""
    return Notice(key=_key(link), way=Way.MAIL, address=address, writer="citizen", body=str(link.uuid))
