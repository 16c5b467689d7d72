"""A private value that was found, and how the tables of words become parts of regular expressions."""

from typing import NamedTuple

from feedback.understanding.tokens import fold


class Found(NamedTuple):
    """A private value at ``start`` to ``end`` (exclusive) and the kind its placeholder names."""

    start: int
    end: int
    kind: str


def either(table: str) -> str:
    """Any entry of ``table``, folded, for use in a regular expression over folded text; ``|`` parts the entries."""
    return "(?:" + "|".join(fold(part.strip()) for part in table.replace("\n", "").split("|") if part.strip()) + ")"


def folded(text: str) -> str:
    """``text`` as ``tokens.fold`` leaves it, letter for letter, but with its underscores, which addresses hold."""
    small = fold(text)
    if "_" not in text:
        return small
    return "".join("_" if letter == "_" else plain for letter, plain in zip(text, small, strict=True))
