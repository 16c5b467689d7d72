from recognition.models.compliments import Compliment
from recognition.models.lessons import Lesson, Taught
from recognition.models.routings import Candidate, Certainty, Decision, Mention, Outcome, Reason, Routing

__all__ = [
    "Candidate",
    "Certainty",
    "Compliment",
    "Decision",
    "Lesson",
    "Mention",
    "Outcome",
    "Reason",
    "Routing",
    "Taught",
]
