from feedback.models.comments import (
    Contact,
    Feedback,
    Original,
    Segment,
    Sentiment,
    State,
    WrittenPerson,
)
from feedback.models.runs import ImportRun, RefusedRow
from feedback.models.safety import SafetyAlert
from feedback.models.sources import Allowance, Channel, Source, Token, Tombstone

__all__ = [
    "Allowance",
    "Channel",
    "Contact",
    "Feedback",
    "ImportRun",
    "Original",
    "RefusedRow",
    "SafetyAlert",
    "Segment",
    "Sentiment",
    "Source",
    "State",
    "Token",
    "Tombstone",
    "WrittenPerson",
]
