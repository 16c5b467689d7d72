"""Romanian: genitive and dative of women's names, the vocative of all, the article men's names may take at their end.

Sources: monitorfg.ro ("Vioricăi", not "Vioricii"; names in -ca and -ga in -căi and -găi), destepti.ro (Mariei, Ileanei
or Ilenei, Andreei; "lui" before Carmen and Caty), dictie.ro after Al. Graur (men's names in -ică, -el, -uț); vocatives,
"-ului" and the colloquial "-chii", "-ghii" and "-easca" are general knowledge. With "lui" before it a name stays as it
is. All endings are folded: people leave out the diacritics.
"""

from collections.abc import Iterator

from recognition.naming.declension.endings import applied, longest
from recognition.naming.given_names import is_given_name

RULES = {
    # women's names: genitive and dative; -ai only after letters that keep their sound by it, for Mihai is no genitive
    "ei": ("a", "ea", "e"), "iei": ("ia", "ie"), "cai": ("ca",), "gai": ("ga",), "chai": ("cha",), "kai": ("ka",),
    "enei": ("eana",), "oarei": ("oara", "oarea"), "elei": ("ela", "ea"), "etei": ("eata", "eta"), "esei": ("easa",),
    # women's names: vocative
    "o": ("a",), "io": ("ia",), "eo": ("ea",),
    # men's names: vocative, and the article for genitive and dative
    "ule": ("", "u"), "e": ("", "u"), "ului": ("", "u"), "ie": ("i",), "iule": ("i", "iu"), "iului": ("i", "iu"),
    "eanule": ("eanu", "ean"), "ene": ("eanu", "ean"), "eane": ("eanu", "ean"), "ul": ("", "u"), "iul": ("i", "iu"),
}  # fmt: skip
# What is said, but seldom written, or of few names only.
RARE = {
    "ii": ("ia", "ie", "a", "ea"), "chii": ("ca",), "ghii": ("ga",), "cei": ("ca",), "gei": ("ga",), "lui": ("",),
    "easca": ("escu",), "eascai": ("escu",), "easco": ("escu",), "lai": ("la",), "tai": ("ta",), "sai": ("sa",),
}  # fmt: skip
_LONGEST = max(longest(RULES), longest(RARE))


def forms(word: str, folded: str) -> tuple[Iterator[str], Iterator[str]]:  # noqa: ARG001  every grammar takes both
    """The folded forms ``folded`` may come from: by the rules of the grammar, and by what is said besides."""
    if is_given_name(folded) and not folded.endswith("o"):
        return iter(()), iter(())  # "Andrei" is not of Andra, and "Nicolae" calls no Nicola; but "Mario" calls Maria
    return applied(folded, RULES, _LONGEST), applied(folded, RARE, _LONGEST)
