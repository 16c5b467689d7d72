"""What people decided before, as naming needs it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lessons:
    """What the desk and "that wasn't me" have taught about one agency's names."""


NOTHING_LEARNT = Lessons()
