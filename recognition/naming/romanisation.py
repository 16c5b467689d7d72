"""Greek and Ukrainian names in Latin letters, however they were romanised, brought to one coarse spelling."""

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


# Ukrainian as passports spell it since 2010 and as they did before, as BGN/PCGN, English, German and Polish readers do.
# Applied in order; a sound that takes several Latin letters becomes its Cyrillic one, so that no later rule meets it.
_UKRAINIAN = (
    ("schtsch", "щ"), ("shch", "щ"), ("szcz", "щ"), ("tsch", "ч"), ("sch", "ш"), ("sh", "ш"), ("sz", "ш"), ("cz", "ч"),
    ("ch", "ч"), ("zgh", "ж"), ("zh", "ж"), ("kh", "h"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("g", "h"),
    ("w", "v"), ("x", "ks"), ("ck", "k"), ("q", "k"), ("y", "i"), ("j", "i"), ("liu", "lu"),
)  # fmt: skip
_HARD_C = re.compile("c(?=[aouklnrt])")
_DOUBLED = re.compile(r"([^i])\1")
_REPEATED = re.compile(r"(.)\1+")
# Endings by which a surname is known for Ukrainian wherever it is written; the passport's letters for iotated vowels.
_UKRAINIAN_END = re.compile("(?:nko|chko|shko|chuk|[iy]uk|yshyn|yi|ii|iia|iv|ets|iak|chak|[oe]vych)$")
_SHORTEST_UKRAINIAN = 5  # letters of a surname that its ending makes Ukrainian


@lru_cache(maxsize=1 << 15)
def ukrainian_sounds(folded: str) -> tuple[str, ...]:
    """The coarse spellings of a folded Ukrainian name in Latin letters; today there is one.

    ``Serhii``, ``Sergiy`` and ``Serhij`` are ``serhi``; ``Yevhen``, ``Evgen`` and ``Jewhen`` are ``evhen``; ``Yuliia``,
    ``Iuliia`` and ``Julia`` are ``iulia``. Names that differ in their vowels stay apart: ``Olena`` and ``Elena`` are
    two. Empty for an empty string. Source: Cabinet resolution 55 of 2010 and the systems that "Romanization of
    Ukrainian" in Wikipedia compares.
    """
    if not folded:
        return ()
    spelled, before = folded, ""
    while spelled != before:
        before = spelled
        for written, sound in _UKRAINIAN:
            spelled = spelled.replace(written, sound)
        spelled = _REPEATED.sub(r"\1", _HARD_C.sub("k", spelled)).replace("ie", "e")
    return (spelled,)


def differ_in_more_than_doubling(one: str, other: str) -> bool:
    """Whether two folded words differ otherwise than by a letter written twice, "i" aside: Ana and Anna do not."""
    return _DOUBLED.sub(r"\1", one) != _DOUBLED.sub(r"\1", other)


def looks_ukrainian(folded: str) -> bool:
    """Whether a directory's word ends as Ukrainian surnames do, or as passports end Ukrainian given names."""
    return len(folded) >= _SHORTEST_UKRAINIAN and bool(_UKRAINIAN_END.search(folded))
