"""Polish: the dictionary where it knows the name, endings where it does not or the diacritics are missing.

Sources: the Grammatical Dictionary of Polish (SGJP) as ``morfeusz2`` carries it, for what is attested. The endings
follow the rules for surnames as ortograf.pl and swojskijezykpolski.com set them out (adjectival and noun surnames,
women's in -owa and -ówna); the rest is general knowledge of the grammar, checked against the forms that the dictionary
makes of common names.
"""

import re
from collections.abc import Iterator
from functools import cache
from threading import Lock

from morfeusz2 import Morfeusz

from feedback.understanding.people_text import fold
from recognition.naming.declension.endings import applied, longest

_NAMES = frozenset({"imię", "nazwisko"})  # what the dictionary calls given names and surnames
_DECLINED = frozenset({"subst", "adj"})
_LONGEST_KNOWN = 40  # letters; no name in the dictionary is longer
_APOSTROPHE = re.compile("['’ʼ‘`´′]")
_one_at_a_time = Lock()  # an analyser keeps its state between calls

# All endings are folded. They also serve names with diacritics that the dictionary lacks.
RULES = {
    # surnames like adjectives, men's and women's
    "skiego": ("ski",), "ckiego": ("cki",), "dzkiego": ("dzki",), "skiemu": ("ski",), "ckiemu": ("cki",),
    "dzkiemu": ("dzki",), "skim": ("ski",), "ckim": ("cki",), "dzkim": ("dzki",), "skiej": ("ska",), "ckiej": ("cka",),
    "dzkiej": ("dzka",), "ego": ("y", "i", "e", ""), "iego": ("i", "ie"), "emu": ("y", "i", "e", ""),
    "iemu": ("i", "ie"),
    "ym": ("y",), "im": ("i",), "m": ("",), "ej": ("a",), "iej": ("a", "ia"), "go": ("",), "mu": ("",),
    # masculine nouns
    "owi": ("", "a", "o"), "iowi": ("", "i", "io", "ia"), "em": ("", "o", "e"), "iem": ("", "i", "io"), "a": ("", "o"),
    "ia": ("", "io"), "u": ("", "a", "o"), "iu": ("", "ia", "io"), "ie": ("", "a", "o"), "e": ("", "a", "o"),
    "om": ("o",),
    # masculine nouns that soften before -e
    "rze": ("r", "ra", "ro"), "le": ("l", "la", "lo"), "cie": ("t", "ta", "to"), "dzie": ("d", "da", "do"),
    "scie": ("st", "sta", "sto"), "sle": ("sl", "sla", "sel"), "ce": ("ka", "ko", "ca"), "dze": ("ga", "go", "dza"),
    "sze": ("cha", "sza", "sz", "ch"), "kie": ("ek",), "cze": ("k", "ec", "cz"), "zdzie": ("zd", "zda"),
    # feminine nouns
    "y": ("a", "o"), "i": ("a", "ia", "ja", "o", "io"), "ii": ("ia",), "ji": ("ja",), "o": ("a",), "io": ("ia",),
    "ki": ("ka", "ko"), "gi": ("ga", "go"), "ni": ("n",), "owej": ("owa", ""), "owa": ("",),
    "owna": ("",), "owny": ("owna", ""), "ownie": ("owna", ""), "owne": ("owna", ""),
    # vowels that come and go
    "ka": ("ek",), "kowi": ("ek",), "kiem": ("ek", "c", "ck"), "ku": ("ek",), "ca": ("ec", "iec"),
    "cowi": ("ec", "iec"),
    "cem": ("ec", "iec"), "cu": ("ec", "iec"), "la": ("el",), "lowi": ("el",), "lem": ("el",), "ra": ("er",),
    "rowi": ("er",), "rem": ("er",), "na": ("en", "ien"), "niem": ("en", "ien"), "nia": ("en", "ien"),
    "niowi": ("en", "ien"), "niu": ("en", "ien"), "nie": ("en",), "wla": ("wel",), "wle": ("wel",), "wlowi": ("wel",),
    "wlem": ("wel",), "zla": ("ziol", "ziel", "zel"), "zlowi": ("ziol", "ziel"), "zlem": ("ziol", "ziel"),
    "zle": ("ziol", "ziel"), "pcia": ("piec",), "lwa": ("lew",), "lwowi": ("lew",), "lwem": ("lew",), "sa": ("ies",),
    "sia": ("ies",), "osla": ("osiol",), "oslowi": ("osiol",), "oslem": ("osiol",), "osle": ("osiol",),
    "orla": ("orzel",), "orlowi": ("orzel",), "orlem": ("orzel",), "orle": ("orzel",), "dzia": ("edz",),
    "bka": ("bek", "bko"), "twa": ("tew",), "tla": ("ciol", "tel"), "tlowi": ("ciol", "tel"), "tlem": ("ciol", "tel"),
    "lu": ("el",), "rca": ("rzec",), "rcowi": ("rzec",), "rcem": ("rzec",), "rcu": ("rzec",), "tnia": ("cien",),
    "tniowi": ("cien",), "tniem": ("cien",), "tniu": ("cien",),
    # foreign names written as Polish ones
    "ksa": ("x",), "ksowi": ("x",), "ksem": ("x",), "ksie": ("x",), "giem": ("g", "go"), "thcie": ("th",),
    "ona": ("o",), "onowi": ("o",), "onem": ("o",), "onie": ("o",),
    # a nasal and a vowel that change: Gołąb, Jastrząb, Zając keeps its own
    "ebia": ("ab",), "ebiowi": ("ab",), "ebiem": ("ab",), "ebiu": ("ab",), "eba": ("ab",), "ebowi": ("ab",),
    "zebia": ("zab",),
}  # fmt: skip
_LONGEST = longest(RULES)
_AFTER_APOSTROPHE = frozenset(
    {"a", "u", "e", "i", "em", "owi", "ego", "emu", "go", "mu", "m", "im", "ym", "y", "ie", "om"}
)


@cache
def analyser() -> Morfeusz:
    """The dictionary, loaded once in a process: about 50 ms and 40 MB, shared by those that fork afterwards."""
    return Morfeusz(generate=False, expand_tags=False)


def forms(word: str, folded: str) -> tuple[Iterator[str], Iterator[str]]:
    """The folded forms ``word`` may come from: those attested, and those its ending allows.

    Where the dictionary knows ``word`` for no name's form, its ending is all there is, and is believed.
    """
    foreign = _foreign(word)
    if foreign:
        return iter((foreign,)), applied(folded, RULES, _LONGEST)
    known, others = _from_dictionary(word)
    by_ending = applied(folded, RULES, _LONGEST)
    if known:
        return iter(known), (form for found in (others, by_ending) for form in found)
    return (form for found in (others, by_ending) for form in found), iter(())


def _from_dictionary(word: str) -> tuple[list[str], list[str]]:
    """The folded lemmas of names, and of other nouns and adjectives, that have ``word`` among their singular forms."""
    names: list[str] = []
    others: list[str] = []
    if len(word) > _LONGEST_KNOWN or not word.isalpha():
        return names, others
    word = word.capitalize()  # the dictionary has names in no other case, and comments have them in every one
    with _one_at_a_time:
        readings = analyser().analyse(word)
    for _, _, (written, lemma, tag, kinds, _) in readings:
        part, number, *rest = [*tag.split(":")[:4], "", ""]
        if written != word or part not in _DECLINED or number != "sg":
            continue
        base = _of_a_woman(lemma) if part == "adj" and "f" in rest else lemma
        (names if _NAMES.intersection(kinds) else others).append(fold(base.partition(":")[0]))
    return names, others


def _of_a_woman(adjective: str) -> str:
    """The feminine of an adjective's lemma: "kwietniowy", "wysoki", "głupi"."""
    stem, last = adjective[:-1], adjective[-1:]
    return stem + "a" if last == "y" or stem[-1:] in {"k", "g"} else adjective + "a"


def _foreign(word: str) -> str:
    """The folded name before a Polish ending set off by an apostrophe, "Harry'ego"; empty where there is none."""
    parts = _APOSTROPHE.split(word)
    return fold("".join(parts[:-1])) if len(parts) > 1 and parts[-1].lower() in _AFTER_APOSTROPHE else ""
