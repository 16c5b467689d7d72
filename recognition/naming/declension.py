"""The dictionary form of a name from the form it has in a sentence: Polish, Romanian, Greek, Ukrainian.

Each rule is an ending as written and the endings that it may have come from. The rules are generous: an invented
form does no harm, because it is looked up in a directory of people.
Source: written by hand from general knowledge of the four grammars; not yet checked against reference works.
All endings are in folded Latin letters (see ``people_text.fold``).
"""

from functools import lru_cache

POLISH = {
    # surnames like adjectives
    "skiego": ("ski",), "ckiego": ("cki",), "dzkiego": ("dzki",), "skiemu": ("ski",), "ckiemu": ("cki",),
    "dzkiemu": ("dzki",), "skim": ("ski",), "ckim": ("cki",), "dzkim": ("dzki",), "skiej": ("ska",), "ckiej": ("cka",),
    "dzkiej": ("dzka",), "ego": ("y", "i"), "emu": ("y", "i"), "ym": ("y",), "im": ("i",), "ej": ("a",),
    # masculine nouns
    "owi": ("", "a", "o"), "iowi": ("", "i", "io"), "em": ("", "o"), "iem": ("", "i", "io"), "a": ("", "o"),
    "ia": ("", "io"), "u": ("", "a"), "iu": ("", "ia", "io"), "ie": ("", "a", "o"), "e": ("", "a", "o"),
    # masculine nouns that soften before -e
    "rze": ("r", "ra", "ro"), "le": ("l", "la", "lo"), "cie": ("t", "ta", "to"), "dzie": ("d", "da", "do"),
    "scie": ("st", "sta", "sto"), "sle": ("sl", "sla", "sel"), "ce": ("ka", "ko", "ca"), "dze": ("ga", "go", "dza"),
    "sze": ("cha", "sza", "sz"), "die": ("d", "da"), "kie": ("ek",), "gie": ("g",),
    # feminine nouns
    "y": ("a", "o"), "i": ("a", "ia", "ja", "o", "io"), "ii": ("ia",), "ji": ("ja",), "o": ("a",), "io": ("ia",),
    "ki": ("ka", "ko"), "gi": ("ga", "go"), "ni": ("n",), "ą": ("a",),
    # vowels that come and go
    "ka": ("ek",), "kowi": ("ek",), "kiem": ("ek",), "ku": ("ek",), "ca": ("ec", "iec"), "cowi": ("ec", "iec"),
    "cem": ("ec", "iec"), "la": ("el",), "lowi": ("el",), "lem": ("el",), "ra": ("er",), "rowi": ("er",),
    "rem": ("er",), "na": ("en", "ien"), "niem": ("en",), "nia": ("en",), "niowi": ("en",), "ecia": ("ec",),
    "ola": ("ol",), "oda": ("od",), "ozia": ("oz",), "zia": ("z",), "ebia": ("ab",), "ebiowi": ("ab",),
    "nka": ("nek",), "rka": ("rek",), "zla": ("ziol", "zel"), "zlowi": ("ziol",), "zlem": ("ziol",),
}  # fmt: skip
ROMANIAN = {
    "ei": ("a", "ea", "e"), "iei": ("ia", "ie"), "ai": ("a",), "ii": ("ia", "ie", "a"), "ului": ("", "u"), "lui": ("",),
    "ule": ("", "u"), "e": ("", "a"), "o": ("a",), "io": ("ia",), "ichii": ("ica",), "ghii": ("ga",), "chii": ("ca",),
    "ane": ("n", "an"), "oarei": ("oara",), "elei": ("ea", "ela"), "ului ": ("",), "i": ("a", "e"), "le": ("",),
    "icai": ("ica",), "uta": ("uta",), "utei": ("uta",), "eo": ("ea",),
}  # fmt: skip
GREEK = {
    "ou": ("os", "as", "is"), "o": ("os", "on"), "e": ("os",), "": ("s",), "as": ("a",), "is": ("i",), "i": ("is",),
    "a": ("as",), "os": ("o", "is", "us"), "ous": ("ou", "o"), "on": ("os",), "ea": ("eas",), "eos": ("eas", "is"),
    "oyo": ("oys",), "ontos": ("on", "ontas"), "onos": ("onas", "on"), "ora": ("oras",), "iou": ("ios", "is"),
    "io": ("ios",), "ie": ("ios",), "aki": ("akis",), "s": ("",), "es": ("i", "is"), "edes": ("es",),
}  # fmt: skip
UKRAINIAN = {
    # feminine and masculine nouns in -a, -ia
    "y": ("a",), "i": ("a", "ia", "", "o"), "u": ("a", "", "o"), "oiu": ("a",), "o": ("a",), "ii": ("iia", "ia"),
    "iiu": ("iia",), "iu": ("ia", "ii", "", "i"), "ieiu": ("ia",), "iieiu": ("iia",), "eiu": ("a", "ia"),
    "ie": ("ia", "ii"), "iie": ("iia",), "zi": ("ha", "za"), "tsi": ("ka",), "si": ("kha", "sa"),
    # masculine nouns
    "ovi": ("", "o"), "evi": ("", "ii", "o"), "ievi": ("ii", "i", ""), "om": ("", "o"), "em": ("", "ii"),
    "iem": ("ii", "i", ""), "a": ("", "o"), "ia": ("ii", "i", ""), "e": ("", "a"),
    "ka": ("ok", "ek"), "kovi": ("ok",), "kom": ("ok",), "ku": ("ok",), "tsia": ("ets",), "tsevi": ("ets",),
    "tsem": ("ets",), "petra": ("petro",), "lva": ("lev",), "lvovi": ("lev",),
    # surnames like adjectives
    "skoho": ("skyi",), "tskoho": ("tskyi",), "skomu": ("skyi",), "tskomu": ("tskyi",), "skym": ("skyi",),
    "tskym": ("tskyi",), "skoi": ("ska",), "tskoi": ("tska",), "skii": ("ska",), "tskii": ("tska",), "skoiu": ("ska",),
    "tskoiu": ("tska",), "sku": ("ska",), "oho": ("yi", "ii"), "omu": ("yi", "ii"), "ym": ("yi", ""), "oi": ("a",),
    "ova": ("iv", "ov"), "ovym": ("iv", "ov"), "eva": ("iv", "ev"), "ievym": ("iev", "iiv"), "ovu": ("ova", "iv"),
    "ovii": ("ova",), "ovoi": ("ova",), "ovoiu": ("ova",), "ina": ("in",), "inoi": ("ina",), "inii": ("ina",),
    "inu": ("ina",), "ona": ("in",), "onovi": ("in",), "antona": ("anton",), "elia": ("el",),
}  # fmt: skip

RULES = {"pl": POLISH, "ro": ROMANIAN, "el": GREEK, "uk": UKRAINIAN}
_LONGEST = {language: max(map(len, rules)) for language, rules in RULES.items()}
SHORTEST_STEM = 2


@lru_cache(maxsize=1 << 15)
def dictionary_forms(folded: str, language: str) -> tuple[str, ...]:
    """The forms in which a directory may have the name written as ``folded`` in a sentence of ``language``.

    ``folded`` itself is not among them. Empty for a language without rules here, and for names of one or two letters.
    """
    rules = RULES.get(language)
    if not rules or len(folded) < SHORTEST_STEM + 1:
        return ()
    found: dict[str, None] = {}
    for size in range(min(_LONGEST[language], len(folded) - SHORTEST_STEM), -1, -1):
        stem, ending = folded[: len(folded) - size], folded[len(folded) - size :]
        for old in rules.get(ending, ()):
            found[stem + old] = None
    found.pop(folded, None)
    return tuple(found)
