"""Greek: genitive, accusative and vocative of men's and women's names.

Sources: the noun and surname appendices of the Greek Wiktionary (surnames in -ας -ες -ης -ος -ου -ους -ων; -ίδης and
women's -ίδου; Μαυρογένης, -ους), jazykovy-koutek.cz (vocative in -ε, but -ο of two-syllable names: Γιώργο, Αλέκο),
Wikipedia's "Greek name" (a woman's surname is the genitive of the man's). Learned forms (-έως, -ώνος, -ους) are general
knowledge. A woman's surname has one form in all cases, and is looked up as it stands.

The endings are in Greek letters without accents, which tell omega from omicron: "Ηρώς" is of Ηρώ, "Πέτρος" is a man.
What is typed in Latin letters is held to the same endings as ELOT 743 spells them.
"""

import re
from collections.abc import Iterator
from itertools import chain
from unicodedata import combining, normalize

from feedback.understanding.people_text import fold
from recognition.naming.declension.endings import Rules, applied, longest
from recognition.naming.given_names import is_given_name

RULES = {
    # men's names
    "ου": ("ος", "ους"), "ο": ("ος",), "ε": ("ος", "ες"), "α": ("ας",), "η": ("ης",), "ι": ("ις",), "υ": ("υς",),
    "ω": ("ως",), "εα": ("εας", "ευς"), "εως": ("εας", "ευς"), "ωνα": ("ων", "ωνας"), "ωνος": ("ων", "ωνας"),
    "ονα": ("ων", "ονας"), "ονος": ("ων", "ονας"), "οντα": ("ων", "οντας"), "οντος": ("ων", "οντας"),
    "ωντα": ("ων", "ωντας"), "ωντος": ("ων", "ωντας"), "ορα": ("ωρ", "ορας"), "ορος": ("ωρ", "ορας"), "ους": ("ης",),
    "εους": ("ης",), "αντα": ("ας", "αντας"), "αντος": ("ας", "αντας"),
    # women's names
    "ας": ("α",), "ης": ("η",), "ως": ("ω",), "υς": ("υ",), "ιδος": ("ις", "ιδα"), "ιδας": ("ις", "ιδα"),
    "ιδα": ("ις",),
    # pet names in the neuter
    "ιου": ("ι",),
}  # fmt: skip
# Of the learned language, or of few names.
RARE = {
    "ου": ("ης", "ας"), "ους": ("ω", "ος"), "εος": ("εας", "ευς"), "ον": ("ος",), "ην": ("ης", "η"), "αν": ("ας", "α"),
}  # fmt: skip
# Letters that people without a Greek keyboard type for eta, omega and ου.
GREEKLISH = {"h": ("hs",), "hs": ("h",), "w": ("ws",), "ws": ("w",), "oy": ("os",), "u": ("os",)}
_MASCULINE = ("as", "is", "os", "us")


def _in_latin(rules: Rules) -> dict[str, tuple[str, ...]]:
    """The same rules for what is typed without Greek letters, save that omega is no longer told from omicron."""
    found: dict[str, tuple[str, ...]] = {}
    for ending, olds in rules.items():
        if ending not in {"ως", "ω"}:
            latin = _latin(ending)
            found[latin] = tuple(dict.fromkeys(found.get(latin, ()) + tuple(_latin(old) for old in olds)))
    return found


def _latin(ending: str) -> str:
    return fold("τ" + ending)[1:]


_LATIN_RULES, _LATIN_RARE = _in_latin(RULES) | GREEKLISH, _in_latin(RARE)
_LONGEST = longest(RULES | RARE)
_LONGEST_LATIN = longest(_LATIN_RULES | _LATIN_RARE)

_SPELLED_ETA = re.compile("h(?=s?$)")  # "Gewrgiadh" ends in an eta


def forms(word: str, folded: str) -> tuple[Iterator[str], Iterator[str]]:
    """The folded forms ``word`` may come from: by the rules of the grammar, and by those of the learned language.

    A given name that men have in the nominative, "Ανδρέας", is not taken for the genitive of a woman's, "Ανδρέα".
    """
    if folded.endswith(_MASCULINE) and is_given_name(folded):
        return iter(()), iter(())
    bare = "".join(letter for letter in normalize("NFD", word.lower()) if not combining(letter))
    if bare.isascii():
        spellings = dict.fromkeys((folded, _SPELLED_ETA.sub("i", folded.replace("w", "o"))))
        return (
            chain.from_iterable(applied(spelled, rules, longest_ending) for spelled in spellings)
            for rules, longest_ending in ((_LATIN_RULES, _LONGEST_LATIN), (_LATIN_RARE, _LONGEST_LATIN))
        )
    bare = bare[:-1] + "ς" if bare.endswith("σ") else bare  # ΜΑΡΙΑΣ in small letters ends in the wrong sigma
    return map(fold, applied(bare, RULES, _LONGEST)), map(fold, applied(bare, RARE, _LONGEST))
