"""Greek names in Latin letters, however they were romanised, brought to one coarse spelling."""

import re
from functools import lru_cache
from itertools import product

# Applied in order to what ELOT 743, passports, or a citizen without a Greek keyboard wrote. "h" and "x" and "u" stand
# for two letters each; see ``greek_sounds``.
_FIRST = (
    ("8", "θ"), ("th", "θ"), ("ch", "x"), ("ph", "f"), ("ks", "x"), ("3", "x"), ("4", "ps"), ("ou", "ω"), ("oy", "ω"),
    ("mp", "v"), ("b", "v"), ("nt", "d"), ("nd", "d"), ("gk", "g"), ("gg", "g"), ("ng", "g"), ("nk", "g"), ("tz", "dz"),
    ("w", "o"), ("eu", "ef"), ("ev", "ef"), ("ey", "ef"), ("au", "af"), ("av", "af"), ("ay", "af"),
)  # fmt: skip
_LAST = str.maketrans({"h": "i", "y": "i", "j": "i", "c": "k", "q": "k"})
_VOWELS = (("ai", "e"), ("ei", "i"), ("oi", "i"))


# An "h" for eta after these letters looks like one of the pairs above: "Vasilikh", "Kapourniwth".
_ETA = {"th": "ti", "ph": "pi"}
_DOUBTFUL = re.compile("|".join(_ETA))
_MOST_DOUBTS = 3


@lru_cache(maxsize=1 << 15)
def greek_sounds(folded: str) -> tuple[str, ...]:
    """The coarse spellings of a folded name as a directory or a citizen has it, the likeliest first.

    Every usual romanisation of one name has a spelling in common: ``Foteini``, ``Fwteinh`` and ``Photini`` are
    ``fotini``. A lone ``u`` may be upsilon or omicron-upsilon and then gives two. Empty for an empty string.
    """
    if not folded:
        return ()
    spelled = folded
    for written, sound in _FIRST:
        spelled = spelled.replace(written, sound)
    spelled = spelled.translate(_LAST)
    forms = (spelled.replace("u", "i"), spelled.replace("u", "ω")) if "u" in spelled else (spelled,)
    return tuple(dict.fromkeys(_single(form) for form in forms))


@lru_cache(maxsize=1 << 12)
def greeklish_sounds(folded: str) -> frozenset[str]:
    """The same for a word typed by somebody without Greek letters, who may mean eta by ``h``."""
    doubtful = list(_DOUBTFUL.finditer(folded))[:_MOST_DOUBTS]
    found = set(greek_sounds(folded))
    for choice in product((False, True), repeat=len(doubtful)):
        spelled = folded
        for as_eta, match in reversed(list(zip(choice, doubtful, strict=True))):
            if as_eta:
                spelled = spelled[: match.start()] + _ETA[match.group()] + spelled[match.end() :]
        found.update(greek_sounds(spelled))
    return frozenset(found)


def _single(spelled: str) -> str:
    """No pair of vowels for one sound, and no letter twice in a row: people double them at will."""
    for pair, sound in _VOWELS:
        spelled = spelled.replace(pair, sound)
    kept = [letter for at, letter in enumerate(spelled) if at == 0 or spelled[at - 1] != letter]
    return "".join(kept)
