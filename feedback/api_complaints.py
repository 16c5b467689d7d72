"""``/api/v1/complaints``: an agency's own case system fetches what was handed over to it, and answers."""

from datetime import datetime
from uuid import UUID

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Field, Router, Schema
from ninja.errors import HttpError, Throttled

from feedback.api import DetailOut, ProblemsOut, SourceToken
from feedback.complaints import answering
from feedback.complaints.forms import private_words
from feedback.complaints.halves import Halves, as_text
from feedback.limits import allow
from feedback.models import FollowUp
from feedback.models.followups import LONGEST_ANSWER
from portal.audit.trail import record

REQUESTS_A_MINUTE = 120
MASK = "[employee]"  # for programs, beside [phone] and the like: one word in every language
ACTOR = "case_system"


class ComplaintOut(Schema):
    """What went wrong, and the praise beside it; employees are never named."""

    id: UUID
    unit: str
    service: str = ""
    place: str = ""
    language: str = ""
    arrived_at: datetime
    due_at: datetime
    complaint: str
    praise: str
    answer: str
    what_changed: str
    state: str


class AnswerIn(Schema):
    """The line that the citizen finds under their code."""

    answer: str = Field("", max_length=LONGEST_ANSWER)
    what_changed: str = Field("", max_length=LONGEST_ANSWER)
    close: bool = False


router = Router(auth=SourceToken(), tags=["complaints"])
ANSWERS = {200: ComplaintOut, 400: ProblemsOut, 401: DetailOut, 404: DetailOut, 429: DetailOut}


@router.get("/complaints/{uuid}", summary="Fetch a complaint", response=ANSWERS, url_name="complaint")
def fetch(request: HttpRequest, uuid: UUID) -> dict:
    """The complaint that was handed over under this identifier. 404 for any other."""
    follow_up = _handed_over(request, uuid)
    record(ACTOR, "feedback.complaint_read", follow_up, unit=follow_up.unit_id)
    return _shown(follow_up)


@router.post(
    "/complaints/{uuid}/answer",
    summary="Answer a complaint",
    response={**ANSWERS, 409: DetailOut},
    url_name="complaint_answer",
)
def answer(request: HttpRequest, uuid: UUID, payload: AnswerIn) -> dict:
    """Tell the citizen, say what changed, close it. 400 if the words must not go out so, 409 once it is closed."""
    follow_up = _handed_over(request, uuid)
    words, changed = (it.replace("\0", "").strip() for it in (payload.answer, payload.what_changed))
    if not words and not changed:
        raise HttpError(400, "answer: Write a line for the citizen, or what changed.")
    for name, said in (("answer", words), ("what_changed", changed)):
        if private_words(said, follow_up.feedback):
            raise HttpError(400, f"{name}: It holds a name, a number or an address. Leave it out: it is read outside.")
    try:
        answering.answer(follow_up, words, changed, by=ACTOR)
        if payload.close:
            answering.close(follow_up, by=ACTOR)
    except answering.ClosedBefore:
        raise HttpError(409, "It is closed.") from None
    return _shown(_handed_over(request, uuid))


def _handed_over(request: HttpRequest, uuid: UUID) -> FollowUp:
    wait = allow("api", str(request.auth.pk), times=REQUESTS_A_MINUTE, seconds=60)
    if wait:
        raise Throttled(wait)
    mine = FollowUp.objects.tellable().filter(handed_to__source=request.auth, handed_to__webhook__is_on=True)
    return get_object_or_404(mine.with_comment(), uuid=uuid)


def _shown(follow_up: FollowUp) -> dict:
    feedback, halves = follow_up.feedback, Halves.of(follow_up.feedback)
    return {
        "id": follow_up.uuid,
        "unit": follow_up.unit.code,
        "service": feedback.service.code if feedback.service else "",
        "place": feedback.place,
        "language": feedback.language,
        "arrived_at": feedback.arrived_at,
        "due_at": follow_up.due_at,
        "complaint": as_text(halves.complaint, MASK),
        "praise": as_text(halves.praise, MASK),
        "answer": follow_up.answer,
        "what_changed": follow_up.what_changed,
        "state": follow_up.state,
    }
