"""What is to become of one understood comment: decided in memory, from the comment and the index alone."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from django.utils import timezone

from feedback.models import Feedback, SafetyAlert, Segment, Sentiment, WrittenPerson
from feedback.understanding import people
from recognition.contrast import is_contrasted
from recognition.excerpts import Part, Span
from recognition.models import Outcome, Reason
from recognition.naming import Certainty, Index, Mention
from recognition.naming.lessons import NOTHING_LEARNT, Lessons
from recognition.offices import Offering, office_of


@dataclass(frozen=True, slots=True)
class Understood:
    """A comment with what was understood of it: its parts, the people written in it, the severities of open alerts."""

    feedback: Feedback
    parts: tuple[Part, ...]
    people: tuple[people.WrittenPerson, ...]
    severities: frozenset[str]
    office_id: int | None = None  # the comment's own, else the only one that offers its service


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

    def others(self, mention: Mention) -> list[Span]:
        """Every place at which somebody else is named."""
        return [place for other in self.mentions if other is not mention for place in other.places]


def understood(rows: Sequence[Feedback], offering: Offering) -> list[Understood]:
    """What was understood of ``rows``, in three queries however many they are; ``offering`` tells their offices."""
    parts, persons, severities = defaultdict(list), defaultdict(list), defaultdict(set)
    texts = {row.pk: row.text for row in rows}
    columns = ("feedback_id", "start", "end")
    segments = Segment.objects.filter(feedback__in=texts, feedback__drill=None)  # a drill praises nobody, ever
    for pk, start, end, sentiment in segments.values_list(*columns, "sentiment"):
        parts[pk].append(Part(start, end, sentiment))
    for pk, start, end, part in WrittenPerson.objects.filter(feedback__in=texts).values_list(*columns, "part"):
        persons[pk].append(people.WrittenPerson(start, end, texts[pk][start:end], people.Part(part)))
    waiting = SafetyAlert.objects.waiting().filter(feedback__in=texts)
    for pk, severity in waiting.values_list("feedback_id", "severity"):
        severities[pk].add(severity)
    return [
        Understood(
            row, tuple(parts[row.pk]), tuple(persons[row.pk]), frozenset(severities[row.pk]), office_of(row, offering)
        )
        for row in rows
    ]


def plan_for(comment: Understood, index: Index, lessons: Lessons = NOTHING_LEARNT) -> Plan:
    """Decide about ``comment``, in the light of what people decided before.

    Each mention is decided on its own. A name in a complaint is nobody's: praise alone is delivered. Safety comes
    first: an urgent alert holds everything, words that are not safe for an inbox go to a steward.
    """
    feedback, parts = comment.feedback, comment.parts
    if not any(part.sentiment == Sentiment.PRAISE for part in parts):
        return Plan(feedback, parts, (), Outcome.NOBODY)
    mentions = praised_mentions(comment, index, lessons)
    if SafetyAlert.Severity.URGENT in comment.severities:
        return Plan(feedback, parts, mentions, Outcome.HELD)
    if comment.severities:
        return Plan(feedback, parts, mentions, Outcome.PERSON, Reason.UNSAFE)
    if any(mention.certainty == Certainty.UNSURE for mention in mentions):
        return Plan(feedback, parts, mentions, Outcome.PERSON, Reason.UNSURE)
    return Plan(feedback, parts, mentions, Outcome.DELIVERED if mentions else Outcome.TEAM)


def praised_mentions(comment: Understood, index: Index, lessons: Lessons = NOTHING_LEARNT) -> tuple[Mention, ...]:
    """Whom the comment names outside its complaints, each at the place where the praise is."""
    feedback = comment.feedback
    decide = partial(
        index.decide,
        feedback.text,
        language=feedback.language,
        people=comment.people,
        on=feedback.occurred_on or timezone.localdate(feedback.received_at),
        place=feedback.place,
        lessons=lessons,
    )
    found = decide(office=comment.office_id).mentions
    if not found and comment.office_id != feedback.unit_id:
        found = decide(office=None).mentions  # the office was only inferred: somebody of another one may be named
    told = (_told(comment, mention, [it for it in found if it is not mention]) for mention in found)
    return tuple(mention for mention in told if mention)


def _told(comment: Understood, mention: Mention, others: Sequence[Mention]) -> Mention | None:
    """``mention`` at its best place, and unsure where the praise may not be meant for it; None if it is only blamed."""
    others_places = [place for other in others for place in other.places]
    stand = stand_of(comment.feedback.text, comment.parts, mention.places, others_places)
    if stand is Stand.BLAMED:
        return None
    moods = [_mood_at(comment.parts, place) for place in mention.places]
    best = Sentiment.PRAISE if Sentiment.PRAISE in moods else Sentiment.NEUTRAL
    start, end = mention.places[moods.index(best)]
    certainty = Certainty.UNSURE if stand is Stand.DOUBTFUL else mention.certainty
    return replace(mention, start=start, end=end, surface=comment.feedback.text[start:end], certainty=certainty)


class Stand(Enum):
    """How somebody who is named stands to the praise of a comment."""

    PRAISED = "praised"
    DOUBTFUL = "doubtful"  # praise and blame beside one name, or praise that may be meant for others
    BLAMED = "blamed"


def stand_of(text: str, parts: Sequence[Part], places: Sequence[Span], others: Sequence[Span]) -> Stand:
    """How the person named at ``places`` stands, when other people are named at ``others``."""
    moods = {_mood_at(parts, place) for place in places}
    if moods <= {Sentiment.COMPLAINT}:
        return Stand.BLAMED
    doubtful = (
        Sentiment.COMPLAINT in moods
        or any(is_contrasted(text, *place) for place in places)
        or (Sentiment.PRAISE not in moods and not _has_free_praise(parts, others))
    )
    return Stand.DOUBTFUL if doubtful else Stand.PRAISED


def _mood_at(parts: Sequence[Part], place: Span) -> str:
    return next((part.sentiment for part in parts if part.holds(place)), Sentiment.NEUTRAL)


def _has_free_praise(parts: Sequence[Part], taken: Sequence[Span]) -> bool:
    """Whether something is praised that no other name, of those at ``taken``, stands beside."""
    praising = (part for part in parts if part.sentiment == Sentiment.PRAISE)
    return any(not any(part.holds(place) for place in taken) for part in praising)
