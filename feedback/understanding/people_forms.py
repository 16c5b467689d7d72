"""The forms in which a word is written: with the endings of its language, and for Greek in Latin letters."""

import re
import unicodedata
from itertools import product

# How people write Greek with a Latin keyboard: by sound, by the look of the letter, and as in a passport.
_LATIN = {
    "ου": ("ou", "u"), "ει": ("ei", "i"), "οι": ("oi", "i"), "αι": ("ai", "e"), "ευ": ("eu", "ey", "ef", "ev"),
    "αυ": ("au", "ay", "af", "av"), "μπ": ("mp", "b"), "ντ": ("nt", "d"), "γκ": ("gk", "g"), "γγ": ("gg", "ng"),
    "α": ("a",), "β": ("v", "b"), "γ": ("g",), "δ": ("d",), "ε": ("e",), "ζ": ("z",), "η": ("i", "h"),
    "θ": ("th", "8"), "ι": ("i",), "κ": ("k",), "λ": ("l",), "μ": ("m",), "ν": ("n",), "ξ": ("x", "ks", "3", "j"),
    "ο": ("o",), "π": ("p",), "ρ": ("r",), "σ": ("s",), "ς": ("s",), "τ": ("t",), "υ": ("y", "u", "i"), "φ": ("f",),
    "χ": ("ch", "x", "h"), "ψ": ("ps",), "ω": ("o", "w"),
}  # fmt: skip
_SOUNDS = re.compile("|".join(_LATIN))


def with_endings(table: str, endings: dict[str, str]) -> list[str]:
    """The words of ``table``, which blanks part; ``stem+kind`` gives the stem with each ending of that kind.

    ``endings`` holds the endings of a kind, parted by blanks too, where "-" is no ending. Raises ``KeyError`` for a
    kind that is not among them.
    """
    found: list[str] = []
    for word in table.split():
        stem, _, kind = word.partition("+")
        found += [stem + ending.strip("-") for ending in endings[kind].split()] if kind else [stem]
    return found


def greeklish(word: str) -> set[str]:
    """The usual spellings of a Greek ``word`` in Latin letters, lower case; none where it has no Greek letter.

    Each sound is written in one way all through a word: "ήρθαμε" is "irthame", "hrthame", "ir8ame" and "hr8ame".
    """
    decomposed = unicodedata.normalize("NFD", word.lower())
    sounds = _SOUNDS.findall("".join(letter for letter in decomposed if not unicodedata.combining(letter)))
    if not sounds:
        return set()
    known = sorted(set(sounds))
    ways = (dict(zip(known, way, strict=True)) for way in product(*(_LATIN[sound] for sound in known)))
    return {"".join(way[sound] for sound in sounds) for way in ways}
