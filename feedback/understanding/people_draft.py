"""A comment while its written people are looked for: which words are names, and which have their part already."""

from enum import StrEnum

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding.people_text import Row

MOST_PARTICLES = 4  # particles in a row: a text of nothing else must not be read again and again
MOST_SKIPPED = 8
LONGEST_NAME = 5  # words; "María del Carmen García Ruiz" has five with its particle


class Part(StrEnum):
    STAFF = "staff"
    WRITER = "writer"
    PATIENT = "patient"
    RELATIVE = "relative"
    PLACE = "place"
    PUBLIC = "public"


class Draft:
    """The words of one comment and the names taken so far. Words are spoken of by their index."""

    __slots__ = ("count", "held", "keys", "language", "one_case", "plain", "row", "taken")

    def __init__(self, row: Row, language: str) -> None:
        self.language = language
        self.plain = lexicon.ORDINARY_IN.get(language, lexicon.ORDINARY)
        self.row, self.keys, self.count, self.one_case = row, row.keys, len(row), row.one_case
        self.taken: dict[int, tuple[int, Part]] = {}
        self.held = bytearray(self.count)

    def take(self, start: int, end: int, part: Part) -> None:
        """Give words ``start`` to ``end`` (exclusive) their part, unless one of them has another already."""
        if end > start and not any(self.held[start:end]):
            self.taken[start] = (end, part)
            self.held[start:end] = b"\1" * (end - start)

    def key(self, index: int) -> str:
        return self.keys[index] if 0 <= index < self.count else ""

    def gap(self, index: int) -> str:
        """What stands before word ``index``; after the last word, a full stop."""
        return self.row.gap(index) if index < self.count else "."

    def opens(self, index: int) -> bool:
        return index >= self.count or self.row.opens[index]

    def named(self, index: int) -> bool:
        """Whether word ``index`` may be part of a name by its looks."""
        key = self.keys[index]
        if not key or not key[0].isalpha() or (key in lexicon.TITLES and len(key) > 1):
            return False
        if self.one_case or not self.row.capital[index]:
            return self.one_case and key not in self.plain and len(key) > 1
        return key not in self.plain or (index > 0 and not self.row.opens[index])

    def joined(self, index: int) -> bool:
        """Whether the name of the word before can go on with word ``index``."""
        gap = self.row.gap(index)
        if gap in {" ", "-", "\u00a0"}:
            return not self.row.possessive[index - 1]
        return gap in {". ", "."} and len(self.keys[index - 1]) == 1

    def name_end(self, index: int) -> int:
        """Where the name that starts at word ``index`` ends (exclusive); ``index`` itself where none starts."""
        end = index
        while end < min(self.count, index + LONGEST_NAME) and (end == index or self.joined(end)):
            if not self.named(end):
                return self._over_particle(end, index)
            end += 1
        return end

    def _over_particle(self, end: int, start: int) -> int:
        after = end
        last = min(self.count, end + MOST_PARTICLES)
        while start < after < last and self.keys[after] in lexicon.PARTICLES and self.joined(after):
            after += 1
        if start < end < after < self.count and self.joined(after) and self.named(after):
            return after + 1
        return end

    def capital_start(self, end: int) -> int:
        """Where the capital words that end before word ``end`` start."""
        start = end
        while start > 0 and end - start < LONGEST_NAME and self.row.capital[start - 1]:
            if start < end and not self.joined(start):
                break
            start -= 1
        return start

    def skip(self, index: int, words: frozenset[str]) -> int:
        """The first word from ``index`` on that is none of ``words`` or opens a sentence."""
        last = min(self.count, index + MOST_SKIPPED)
        while index < last and self.keys[index] in words and not self.row.opens[index]:
            index += 1
        return index

    def skip_titles(self, index: int) -> int:
        last = min(self.count - 1, index + MOST_SKIPPED)
        while index < last and self.keys[index] in lexicon.TITLES:
            index += 1
        return index
