"""Greek written in Latin letters, brought to one spelling with Greek written in Greek."""

import re
from functools import lru_cache

# Greek letters (folded: small, no accents, one sigma) as people most often type them.
_LETTERS = str.maketrans({
    "α": "a", "β": "b", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "x",
    "ψ": "ps", "ω": "o",
})  # fmt: skip
# Applied in this order to both spellings; what people type in several ways becomes one.
_SPELLINGS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        ("8", "th"),
        ("3", "ks"),
        ("w", "o"),
        ("th(?=th|[ns]?$)", "ti"),
        ("th", "θ"),
        ("ph", "f"),
        ("o[uy]", "ω"),
        ("kh|ch", "x"),
        ("h(?=[aeouω])", "x"),
        ("h", "i"),
        ("([ae])[uy]", r"\1v"),
        ("[ae]i(?=$|[^aeoiyv])|(?<=[^v])ai", lambda m: "e" if m.group().startswith("a") else "i"),
        ("oi|[uy]", "i"),
        ("mp|b|f", "v"),
        ("nt", "d"),
        ("gg|gk|gh", "g"),
        ("j", "z"),
        ("q", "k"),
        ("c", "k"),
        (r"(.)\1+", r"\1"),
        ("ks", "x"),
    )
)


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The common spelling of a folded Greek word, be it written in Greek or in Latin letters."""
    word = word.translate(_LETTERS)
    if not word[:1].isalnum():
        return word
    for pattern, put in _SPELLINGS:
        word = pattern.sub(put, word)
    return word
