"""A text as folded words: lower case, without accents, with the way back to the letters as they were written."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator

# Zero-width, direction and soft-hyphen marks, combining accents, the emoji variation and keycap marks.
INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u20e3"
_MARKS = INVISIBLE + "\u0300-\u0336\u0338-\u036f\u0483-\u0487"
_EMOJI = "\u2190-\u2bff\U0001f000-\U0001faff"
PLACEHOLDER = r"\[[a-z]{2,12}\]"
PLACEHOLDER_WORD = "#"
_TOKEN = re.compile(
    rf"(?P<placeholder>{PLACEHOLDER})|(?P<word>[\w{_MARKS}]+)|(?P<face>[:;=8]-?[)(d/p])|(?P<emoji>[{_EMOJI}])"
    r"|(?P<stop>[.!?;\u0387\u037e…\n]+)|(?P<pause>[,:()\u2013\u2014\u2012\u2015]|(?<=\s)-(?=\s))"
)
_SMALL = {
    "ł": "l",
    "đ": "d",
    "ø": "o",
    "ı": "i",
    "ς": "σ",
    "æ": "e",
    "ß": "s",
    "ґ": "г",
    "_": " ",
    "ŉ": "n",
    "\r": "\n",
}
_GREEK = re.compile("[α-ω]")
_INVISIBLES = re.compile(f"[{_MARKS}]")


def _folded(letter: str) -> str:
    small = letter.lower()
    bare = [c for c in unicodedata.normalize("NFKD", small) if not unicodedata.combining(c)]
    base = bare[0].lower() if len(bare) == 1 else small
    return _SMALL.get(base, base)


def _table() -> dict[int, str]:
    ranges = (
        range(0x3000),
        range(0xFB00, 0xFB07),
        range(0xFF00, 0xFFF0),
        range(0x1D400, 0x1D800),
        range(0x1F100, 0x1F190),
    )
    folds = ((code, _folded(chr(code))) for codes in ranges for code in codes)
    return {code: letter for code, letter in folds if len(letter) == 1 and letter != chr(code)}


_FOLD = _table()
_ASCII_FOLD = {code: letter for code, letter in _FOLD.items() if code < 128}


def fold(text: str) -> str:
    """``text`` in lower case without accents, letter for letter: the result is exactly as long as ``text``.

    Full-width and mathematical letters and digits become plain ones; the final sigma becomes the other sigma.
    """
    return text.translate(_ASCII_FOLD if text.isascii() else _FOLD)


class Words:
    """The words of a text, folded, each between blanks: ``" the  nurse  was  kind "``.

    A run of ``. ! ? ;`` or of line ends is the word ``.`` (with a ``!`` or ``?`` kept), a pause such as a comma is
    ``,``, a placeholder of redaction is ``#``. So a phrase never reaches over a sentence's end by accident.
    """

    __slots__ = ("ends", "joined", "places", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        folded = fold(text)
        for match in _TOKEN.finditer(folded):
            word = _as_word(match)
            if word:
                self.words.append(word)
                self.starts.append(match.start())
                self.ends.append(match.end())
        self._join()

    def _join(self) -> None:
        self.joined = f" {'  '.join(self.words)} " if self.words else ""
        self.places: list[int] = []
        place = 0
        for word in self.words:
            self.places.append(place)
            place += len(word) + 2

    def respelled(self, spell: Callable[[str], str]) -> "Words":
        """The same words with each spelled by ``spell``; offsets stay."""
        other = object.__new__(Words)
        other.text, other.starts, other.ends = self.text, self.starts, self.ends
        other.words = [spell(word) or word for word in self.words]
        other._join()
        return other

    def __len__(self) -> int:
        return len(self.words)

    @property
    def in_greek(self) -> bool:
        """Whether any of the words is written in Greek letters."""
        return not self.joined.isascii() and _GREEK.search(self.joined) is not None

    def index_at(self, place: int) -> int:
        """The index of the word that holds ``place`` in ``joined``."""
        return bisect_right(self.places, place) - 1

    def first_from(self, offset: int) -> int:
        """The index of the first word that starts at or after ``offset`` in the text."""
        return bisect_right(self.starts, offset - 1)

    def spans(self, first: int, last: int) -> tuple[int, int]:
        """Where the words ``first`` to ``last`` (inclusive) stand in the text."""
        return self.starts[first], self.ends[last]


def _as_word(match: re.Match) -> str:
    kind = match.lastgroup
    if kind == "word":
        word = match.group()
        return word if word.isascii() else _INVISIBLES.sub("", word)
    if kind == "stop":
        return _stop(match.group())
    return {"placeholder": PLACEHOLDER_WORD, "pause": ","}.get(kind, match.group())


def _stop(run: str) -> str:
    for mark in "?!":
        if mark in run:
            return mark
    return ";" if run == ";" else "."


def norm(phrase: str) -> str:
    """A phrase of a table in the form in which ``Words.joined`` holds it, without the outer blanks."""
    return "  ".join(
        _INVISIBLES.sub("", w) for w in re.findall(rf"[\w{_MARKS}#]+|[{_EMOJI}]|[:;=8]-?[)(d/p]|[?!]", fold(phrase))
    )


def entries(table: str) -> Iterator[str]:
    """The entries of a table written as one text: parted by commas; ``(a|b)`` is either, ``(a|)b`` "a b" or "b"."""
    for entry in table.split(","):
        for choice in _choices(" ".join(entry.split())):
            if choice:
                yield " ".join(choice.split())


def _choices(entry: str) -> Iterator[str]:
    before, _bracket, rest = entry.partition("(")
    options, closed, after = rest.partition(")")
    if not closed:
        yield entry
        return
    for option in options.split("|"):
        blank = " " if option and (after[:1].isalnum() or after[:1] == "(") else ""
        yield from _choices(before + option + blank + after)
