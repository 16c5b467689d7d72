"""Understanding a citizen's comment: language, redaction, segments, sentiment, themes, people and safety.

Pure functions; no model, no database, no employee.
"""

from feedback.understanding.people import Part, WrittenPerson, written_people
from feedback.understanding.reading import understand
from feedback.understanding.redaction import redact
from feedback.understanding.results import (
    Alarm,
    AlarmKind,
    OffsetMap,
    Redaction,
    Segment,
    Sentiment,
    Severity,
    Understanding,
)
from feedback.understanding.segments import excerpt, shown
from feedback.understanding.themes import THEME_NAMES

__all__ = [
    "THEME_NAMES",
    "Alarm",
    "AlarmKind",
    "OffsetMap",
    "Part",
    "Redaction",
    "Segment",
    "Sentiment",
    "Severity",
    "Understanding",
    "WrittenPerson",
    "excerpt",
    "redact",
    "shown",
    "understand",
    "written_people",
]
