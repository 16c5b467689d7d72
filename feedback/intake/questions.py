"""Which question of an export is which, told by its text and its answers: the written ones, trust, the ticked lists."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from feedback.intake.drivers import DRIVERS, SIDES

# Comments are asked for with these words; a question that asks for a person or an address is never one of them.
ASKS_FOR_WORDS = re.compile(
    r"comment|feedback|tell us|describe|explain|own words|anything else|suggest|share|improve"
    r"|comentari|sugerenc|cuénten|comment[io]|suggeriment|racconta|komentarz|uwagi|opini|sugesti|comentarii|spuneți"
    r"|σχόλι|προτάσεις|πείτε",
    re.IGNORECASE,
)
ASKS_WHO = re.compile(r"\bname\b|e-?mail|phone|telephone|\baddress\b", re.IGNORECASE)
ASKS_TRUST = re.compile(r"\btrust|\bconfidence\b", re.IGNORECASE)
SAYS_WRONG = re.compile(r"n['’]t|\bnot\b|wrong|badly|negative|worse", re.IGNORECASE)
CLOSED = {"yes", "no", "true", "false", "0", "1", "2", "3", "4", "5", *DRIVERS}
MOST_KEPT = 100  # different answers remembered of one question


@dataclass(slots=True)
class Answers:
    """What the answers to one question look like, in bounded memory."""

    filled: int = 0
    wordy: int = 0
    different: set[int] = field(default_factory=set)
    closed: set[str] = field(default_factory=set)
    open: bool = False

    def add(self, cell: str) -> None:
        written = cell.strip()
        if not written:
            return
        self.filled += 1
        self.wordy += written.count(" ") >= 3
        if len(self.different) < MOST_KEPT:
            self.different.add(hash(written))
        parts = {part.strip().lower() for part in written[:200].split(",")}
        if parts <= CLOSED:
            self.closed |= parts
        else:
            self.open = True

    @property
    def are_written(self) -> bool:
        """Most differ from each other, and half of them have four words or more."""
        return self.wordy * 2 >= self.filled > 0 and len(self.different) * 2 > min(self.filled, MOST_KEPT)

    @property
    def are_chosen(self) -> bool:
        """Many gave the same few answers: they ticked them."""
        return self.filled >= 20 and len(self.different) < MOST_KEPT and len(self.different) * 5 <= self.filled

    @property
    def are_drivers(self) -> bool:
        return not self.open and bool(self.closed) and self.closed <= set(DRIVERS)

    @property
    def scale(self) -> int | None:
        """2 for thumbs, 5 for answers from 1 to 5, None for anything else."""
        if self.open or not self.closed or not self.closed <= set("012345"):
            return None
        if self.closed <= {"0", "1"}:
            return 2
        return 5 if "0" not in self.closed else None


@dataclass(frozen=True, slots=True)
class Questions:
    """Positions of the questions that were recognised. ``trust`` is the position and the scale."""

    written: tuple[int, ...]
    trust: tuple[int, int] | None
    lists: dict[str, int]

    @classmethod
    def recognised(cls, header: list[str], positions: Iterable[int], rows: Iterable[list[str]]) -> "Questions":
        """Tell the questions at ``positions`` of ``header`` apart by all ``rows``, which are read once."""
        answers = {position: Answers() for position in positions}
        for cells in rows:
            for position, seen in answers.items():
                seen.add(cells[position])
        lists: dict[str, int] = {}
        for position, seen in answers.items():
            if seen.are_drivers:
                lists.setdefault(SIDES[bool(SAYS_WRONG.search(header[position]))], position)
        return cls(
            written=tuple(position for position, seen in answers.items() if _asks_for_words(header[position], seen)),
            trust=next(
                (
                    (position, seen.scale)
                    for position, seen in answers.items()
                    if seen.scale and ASKS_TRUST.search(header[position])
                ),
                None,
            ),
            lists=lists,
        )


def _asks_for_words(question: str, answers: Answers) -> bool:
    if ASKS_FOR_WORDS.search(question):
        return (answers.open and not answers.are_chosen) or not answers.filled
    return answers.are_written and not ASKS_WHO.search(question)
