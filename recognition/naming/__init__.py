"""Linking a name as a citizen wrote it to the employees it may mean. Pure: fed with a directory, knows no database."""

from recognition.naming.index import Index
from recognition.naming.likeness import likeness
from recognition.naming.model import (
    Candidate,
    Certainty,
    Decision,
    Evidence,
    EvidenceKind,
    Mention,
    Outcome,
    Person,
)

__all__ = [
    "Candidate",
    "Certainty",
    "Decision",
    "Evidence",
    "EvidenceKind",
    "Index",
    "Mention",
    "Outcome",
    "Person",
    "likeness",
]
