"""``POST /api/v1/feedback``: what other systems send us, one comment or many."""

from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Body, Field, Router, Schema
from ninja.errors import HttpError, Throttled
from ninja.responses import Status
from ninja.security import HttpBearer
from pydantic import BeforeValidator, ConfigDict

from feedback.intake import Comment, Outcome, Receipt, RefusedError, receive_many
from feedback.intake.comment import LONGEST, LONGEST_TEXT
from feedback.intake.drivers import SIDES, Drivers, shown
from feedback.intake.receiving import ClosedSourceError
from feedback.intake.rows import day, moment
from feedback.limits import allow
from feedback.models import Source, Token

MOST_COMMENTS = 1_000
REQUESTS_A_MINUTE = 120

Driver = Literal["effectiveness", "ease", "efficiency", "transparency", "humanity", "employee", "other"]
Code = Annotated[str, Field(max_length=80)]


class CommentIn(Schema):
    """A citizen's comment with its answers."""

    model_config = ConfigDict(extra="forbid", strict=True)

    reference: str = Field(
        max_length=LONGEST["reference"], description="Your identifier; sent twice, it is taken once."
    )
    text: str = Field(
        "",
        max_length=LONGEST_TEXT,
        description="The citizen's words. They may be empty beside a trust answer or drivers.",
    )
    received_at: str = Field("", max_length=40, description="ISO 8601, as 2024-03-31T14:05Z. Empty: now.")
    occurred_on: str = Field("", max_length=10, description="As 2024-03-31.")
    language: str = Field("", max_length=20, description="As en or pl.")
    unit: Code = Field("", description="Code of the office, branch or region.")
    service: Code = ""
    stage: str = Field("", max_length=LONGEST["stage"], description="Position or name of a stage of the service.")
    place: Code = Field("", description="A window or a room.")
    question_set: str = Field("", max_length=LONGEST["question_set"])
    question: str = Field("", max_length=LONGEST["question"], description="The question that the text answers.")
    trust_question: str = Field("", max_length=LONGEST["trust_question"])
    trust_raw: int | None = Field(None, ge=0, le=5)
    trust_scale: Literal[2, 5] | None = Field(None, description="2 for a thumb (0, 1), 5 for answers from 1 to 5.")
    drivers_positive: list[Driver] | None = Field(
        None, max_length=7, description="Ticked; null: the list was not shown."
    )
    drivers_negative: list[Driver] | None = Field(
        None, max_length=7, description="Ticked; null: the list was not shown."
    )
    email: str = Field("", max_length=LONGEST["email"], description="If the citizen wishes an answer.")

    def comment(self) -> Comment:
        """Raises ``RefusedError`` if these values make none."""
        values = self.model_dump(exclude={"received_at", "occurred_on", "drivers_positive", "drivers_negative"})
        return Comment(
            **values,
            received_at=moment(self.received_at),
            occurred_on=day(self.occurred_on),
            drivers=self._drivers(),
        )

    def _drivers(self) -> Drivers:
        ticked = {side: getattr(self, f"drivers_{side}") for side in SIDES}
        return {side: shown(side, named) for side, named in ticked.items() if named is not None}


class ResultOut(Schema):
    """What became of one comment. ``field`` and ``reason`` say why it was refused."""

    reference: str
    outcome: Outcome
    field: str = ""
    reason: str = ""


class ResultsOut(Schema):
    """One result for each comment, in the order in which they were sent."""

    results: list[ResultOut]


class ProblemOut(Schema):
    """What is wrong, at which index of the list and in which field; both may be empty for the body as a whole."""

    index: int | None
    field: str
    reason: str


class ProblemsOut(Schema):
    """Why nothing was taken."""

    detail: list[ProblemOut]


class DetailOut(Schema):
    detail: str


class SourceToken(HttpBearer):
    """The token of a source, from its page in the administration or from ``manage.py issue_token``."""

    def authenticate(self, request: HttpRequest, token: str) -> Source | None:  # noqa: ARG002 - ninja's signature
        found = Token.objects.named_by(token)
        if found is None:
            return None
        found.note_use()
        if found.source.closed_at:
            raise HttpError(403, str(ClosedSourceError(found.source)))
        return found.source


def _as_list(body: Any) -> list:
    return body if isinstance(body, list) else [body]


OneOrMany = Annotated[
    Annotated[list[CommentIn], Field(min_length=1, max_length=MOST_COMMENTS)],
    BeforeValidator(_as_list, json_schema_input_type=CommentIn | list[CommentIn]),
]
router = Router(auth=SourceToken(), tags=["feedback"])


@router.post(
    "/feedback",
    summary="Send feedback",
    response={
        200: ResultsOut,
        201: ResultsOut,
        400: ProblemsOut,
        401: DetailOut,
        403: DetailOut,
        413: DetailOut,
        429: DetailOut,
    },
)
def send_feedback(request: HttpRequest, payload: Body[OneOrMany]) -> Status:
    """Take one comment, or a list of up to 1,000.

    201: at least one is new. 200: all are known or refused, at least one is known. 400: nothing was taken.
    """
    wait = allow("api", str(request.auth.pk), times=REQUESTS_A_MINUTE, seconds=60)
    if wait:
        raise Throttled(wait)
    try:
        comments = [_comment(index, sent) for index, sent in enumerate(payload)]
    except IndexedRefusalError as wrong:
        return Status(400, {"detail": [wrong.problem]})
    return _answer(receive_many(comments, request.auth))


class IndexedRefusalError(Exception):
    def __init__(self, index: int, refusal: RefusedError) -> None:
        super().__init__(str(refusal))
        self.problem = {"index": index, "field": refusal.field, "reason": refusal.reason}


def _comment(index: int, sent: CommentIn) -> Comment:
    try:
        return sent.comment()
    except RefusedError as refusal:
        raise IndexedRefusalError(index, refusal) from None


def _answer(receipts: list[Receipt]) -> Status:
    outcomes = {receipt.outcome for receipt in receipts}
    if outcomes == {Outcome.REFUSED}:
        problems = [IndexedRefusalError(index, receipt.refusal).problem for index, receipt in enumerate(receipts)]
        return Status(400, {"detail": problems})
    return Status(201 if Outcome.NEW in outcomes else 200, {"results": [_result(receipt) for receipt in receipts]})


def _result(receipt: Receipt) -> dict[str, str]:
    result = {"reference": receipt.reference, "outcome": receipt.outcome}
    if receipt.refusal:
        result |= {"field": receipt.refusal.field, "reason": receipt.refusal.reason}
    return result
