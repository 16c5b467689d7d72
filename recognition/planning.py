"""What is to become of one understood comment: decided in memory, from the comment and the index alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from feedback.models import Feedback, SafetyAlert, Sentiment
from feedback.understanding.people import Part as WrittenPart
from feedback.understanding.people import WrittenPerson
from recognition.delivering import parts_of
from recognition.excerpts import Part, Span
from recognition.models import Outcome, Reason
from recognition.naming import Certainty, Index, Mention


@dataclass(frozen=True, slots=True)
class Plan:
    """The outcome for one comment: whom each mention means, why a person is asked, which parts may be shown."""

    feedback: Feedback
    parts: tuple[Part, ...]
    mentions: tuple[Mention, ...]
    outcome: Outcome
    reason: str = ""

    @property
    def delivers(self) -> bool:
        """Whether sure mentions may be delivered: nothing about this comment is held."""
        return self.outcome == Outcome.DELIVERED or self.reason == Reason.UNSURE

    @property
    def sure(self) -> list[Mention]:
        return [mention for mention in self.mentions if mention.certainty == Certainty.SURE]

    @property
    def spans(self) -> list[Span]:
        return [(mention.start, mention.end) for mention in self.mentions]


def plan_for(feedback: Feedback, index: Index) -> Plan:
    """Decide about ``feedback``, whose segments, written people and alerts are at hand (prefetched).

    Each mention is decided on its own. A name in a complaint is nobody's: praise alone is delivered. Safety comes
    first: an urgent alert holds everything, words that are not safe for an inbox go to a steward.
    """
    parts = parts_of(feedback)
    if not any(part.sentiment == Sentiment.PRAISE for part in parts):
        return Plan(feedback, parts, (), Outcome.NOBODY)
    mentions = praised_mentions(feedback, parts, index)
    severities = {alert.severity for alert in feedback.alerts.all() if alert.acknowledged_at is None}
    if SafetyAlert.Severity.URGENT in severities:
        return Plan(feedback, parts, mentions, Outcome.HELD)
    if severities:
        return Plan(feedback, parts, mentions, Outcome.PERSON, Reason.UNSAFE)
    if any(mention.certainty == Certainty.UNSURE for mention in mentions):
        return Plan(feedback, parts, mentions, Outcome.PERSON, Reason.UNSURE)
    return Plan(feedback, parts, mentions, Outcome.DELIVERED if mentions else Outcome.TEAM)


def praised_mentions(feedback: Feedback, parts: Sequence[Part], index: Index) -> tuple[Mention, ...]:
    """Whom the comment names outside its complaints."""
    people = [_written(person, feedback.text) for person in feedback.written_people.all()]
    decision = index.decide(feedback.text, office=feedback.unit_id, language=feedback.language, people=people)
    blamed = [part for part in parts if part.sentiment == Sentiment.COMPLAINT]
    return tuple(it for it in decision.mentions if not any(part.holds((it.start, it.end)) for part in blamed))


def _written(person, text: str) -> WrittenPerson:  # noqa: ANN001 - the model of the same name
    return WrittenPerson(person.start, person.end, text[person.start : person.end], WrittenPart(person.part))
