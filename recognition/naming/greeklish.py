"""Ordinary Greek words in Latin letters: "kserei" is ξέρει, and nobody's family name."""

from functools import cache, lru_cache

from feedback.understanding.people_lexicon import ORDINARY_IN
from recognition.naming.nicknames import is_known
from recognition.naming.romanisation import greek_sounds, greeklish_sounds

SHORTEST_WORD = 3  # letters; shorter ones sound like too much


@cache
def _sounds() -> frozenset[str]:
    words = (word for word in ORDINARY_IN["el"] if len(word) >= SHORTEST_WORD)
    return frozenset(sounds for word in words for sounds in greek_sounds(word))


@lru_cache(maxsize=1 << 13)
def is_greek_word(folded: str) -> bool:
    """Whether a word typed in Latin letters sounds like an ordinary Greek word, and is no name that people have."""
    if len(folded) < SHORTEST_WORD or is_known(folded):
        return False
    return not _sounds().isdisjoint(greeklish_sounds(folded))
