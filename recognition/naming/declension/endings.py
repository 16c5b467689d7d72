"""Endings taken off and others put on: what the grammars of all languages share."""

from collections.abc import Iterator, Mapping

SHORTEST_STEM = 2  # letters that must stay when an ending is taken off
Rules = Mapping[str, tuple[str, ...]]  # an ending as written -> those it may have come from


def applied(word: str, rules: Rules, longest: int) -> Iterator[str]:
    """What ``word`` becomes by every rule whose ending it has, the longest ending first (``longest`` letters)."""
    for size in range(min(longest, len(word) - SHORTEST_STEM), -1, -1):
        stem, ending = word[: len(word) - size], word[len(word) - size :]
        for old in rules.get(ending, ()):
            yield stem + old


def longest(rules: Rules) -> int:
    """The letters of the longest ending."""
    return max(map(len, rules))
