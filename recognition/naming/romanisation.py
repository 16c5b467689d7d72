"""Greek names in Latin letters, however they were romanised, brought to one coarse spelling."""

from functools import lru_cache

# Applied in order to what ELOT 743, passports, or a citizen without a Greek keyboard wrote. "h" and "x" and "u" stand
# for two letters each; see ``greek_sounds``.
_FIRST = (
    ("8", "θ"), ("th", "θ"), ("ch", "x"), ("kh", "x"), ("ph", "f"), ("ks", "x"), ("3", "x"), ("4", "ps"),
    ("ou", "ω"), ("mp", "b"), ("nt", "d"), ("nd", "d"), ("gk", "g"), ("gg", "g"), ("ng", "g"), ("nk", "g"),
    ("tz", "dz"), ("ei", "i"), ("oi", "i"), ("ai", "e"), ("w", "o"), ("eu", "ef"), ("ev", "ef"),
    ("au", "af"), ("av", "af"),
)  # fmt: skip
_LAST = str.maketrans({"h": "i", "y": "i", "j": "i", "b": "v", "c": "k", "q": "k"})


@lru_cache(maxsize=1 << 15)
def greek_sounds(folded: str) -> tuple[str, ...]:
    """The coarse spellings of a folded name, the likeliest first; the same for every romanisation of one name.

    ``Foteini``, ``Fwteinh`` and ``Photini`` give ``foini``-like equals; a lone ``u`` may be upsilon or omicron-upsilon
    and then gives two. Empty for an empty string.
    """
    if not folded:
        return ()
    spelled = folded
    for written, sound in _FIRST:
        spelled = spelled.replace(written, sound)
    spelled = spelled.translate(_LAST)
    forms = (spelled.replace("u", "i"), spelled.replace("u", "ω")) if "u" in spelled else (spelled,)
    return tuple(dict.fromkeys(_single(form) for form in forms))


def _single(spelled: str) -> str:
    """No letter twice in a row: people double them at will."""
    kept = [letter for at, letter in enumerate(spelled) if at == 0 or spelled[at - 1] != letter]
    return "".join(kept)
