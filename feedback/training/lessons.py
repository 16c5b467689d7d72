"""Lessons for an agency's head: stretches of comments, read as understanding reads them."""

from feedback.training.agency import Lesson
from feedback.understanding.context import Context
from feedback.understanding.heads import features, shipped
from feedback.understanding.judging import Comment, evidence_of
from feedback.understanding.people import written_people
from feedback.understanding.results import Sentiment
from feedback.understanding.tokens import Words


def lesson(text: str, language: str, question: str, *, corrected: str | None, group: str) -> Lesson:
    """The lesson of one redacted stretch, which was ``corrected`` to a sentiment or stood as it was understood."""
    people = [(person.start, person.end) for person in written_people(text, language)]
    comment = Comment.parted(Words(text), language, people, Context(question), shipped())
    evidence, _seen = evidence_of(comment, shipped())
    found = tuple(features(comment.said(), language))
    return Lesson(found, language, evidence, Sentiment(corrected) if corrected else None, group)
