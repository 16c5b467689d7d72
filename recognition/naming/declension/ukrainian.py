"""Ukrainian: all seven cases of given names and surnames.

Sources: the tables for given names and surnames of the first, second and third declension and of the adjectival kind as
studfile.net (previews 10456100 and 5694771) and geo.bobrodobro.ru print them after the orthography: Ольга, Ользі; Олег,
Олезі, Олеже; Ігор, Ігоря; Коваленко, Коваленкові; Швець, Шевця; Гамалія, Гамалії. Alternations і/о and і/е ("Яків,
Якова", "Кремінь, Кременя") and the cases of surnames in -ів, -ин and -ов are general knowledge of the grammar. A
woman's surname in a consonant or -о has one form in all cases.

The endings are in Cyrillic. What is typed in Latin letters is held to the same endings as the passport spells them.
"""

from collections.abc import Iterator
from itertools import chain
from unicodedata import normalize

from feedback.understanding.people_text import fold
from recognition.naming.declension.endings import Rules, applied, longest
from recognition.naming.given_names import is_given_name

RULES = {
    # names in -а and -я, women's and men's
    "и": ("а",), "і": ("а", "я", "", "ь", "о"), "у": ("а", "", "о"), "ою": ("а",), "о": ("а",), "зі": ("га", "г"),
    "ці": ("ка", "ець"), "сі": ("ха", "х"), "ею": ("а", "я"), "е": ("", "о", "а", "я"), "ю": ("я", "й", "ь", ""),
    "ї": ("я", "й"), "єю": ("я",), "є": ("я",),
    # men's in a consonant, in -о, -ь and -й
    "а": ("", "о"), "ові": ("", "о"), "ом": ("", "о"), "я": ("й", "ь", ""), "еві": ("", "ь"), "ем": ("", "ь"),
    "єві": ("й",), "єм": ("й",), "же": ("г",), "че": ("к", "ець"),
    # vowels that come and go
    "ця": ("ець",), "цю": ("ець",), "цеві": ("ець",), "цем": ("ець",), "йця": ("єць",), "йцю": ("єць",),
    "йцеві": ("єць",), "йцем": ("єць",), "йці": ("єць",), "йче": ("єць",), "ка": ("ок", "ек"), "ку": ("ок", "ек"),
    "кові": ("ок", "ек"), "ком": ("ок", "ек"),
    "ла": ("ел", "ол"), "лу": ("ел", "ол"), "лові": ("ел", "ол"), "лом": ("ел", "ол"), "вя": ("вей",),
    "вю": ("вей",), "вї": ("вей",),
    "вєві": ("вей",), "вєм": ("вей",), "бя": ("бей",), "бєві": ("бей",), "бєм": ("бей",),
    "ня": ("ень",), "ню": ("ень",), "неві": ("ень",), "нем": ("ень",),
    "ллю": ("ль",),
    # surnames like adjectives
    "ого": ("ий", "ой"), "ому": ("ий", "ой"), "им": ("ий", ""), "ім": ("ий", "ій"), "ього": ("ій",), "ьому": ("ій",),
    "ої": ("а",), "ій": ("а", "я"), "ьої": ("я",), "ьою": ("я",), "їм": ("їй",), "його": ("їй", "ій"),
    "йому": ("їй", "ій"),
}  # fmt: skip
# Names so short, or so changed, that no ending tells.
WHOLE = {
    "шевця": "швець", "шевцю": "швець", "шевцеві": "швець", "шевцем": "швець", "шевці": "швець", "шевче": "швець",
    "льва": "лев",
    "львові": "лев", "львом": "лев", "лева": "лев", "левові": "лев", "левом": "лев", "леву": "лев", "їжею": "їжа",
    "соломії": "соломія", "зої": "зоя", "зою": "зоя", "зоєю": "зоя", "зоє": "зоя", "яни": "яна", "яні": "яна",
    "яну": "яна", "яною": "яна", "яно": "яна", "яра": "яр", "олі": "оля", "олю": "оля", "ії": "ія", "ію": "ія",
    "асі": "ася", "асю": "ася", "ані": "аня", "аню": "аня", "іри": "іра", "ірі": "іра", "іру": "іра", "іро": "іра",
    "єви": "єва", "єві": "єва", "єву": "єва", "єво": "єва", "ади": "ада", "аді": "ада", "аду": "ада", "адо": "ада",
}  # fmt: skip
_VOWELS = frozenset("аеєиіїоуюя")
# A vowel in an open syllable -> in a closed one: Якова, Яків.
_CHANGING = {"о": "і", "е": "і", "є": "ї", "o": "i", "e": "i"}
_CONSONANTS = frozenset("бвгґджзйклмнпрстфхцчшщbvhgdzklmnprstfc")
_APOSTROPHES = str.maketrans("", "", "'’ʼ‘`´′")


def _in_latin(rules: Rules) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for ending, olds in rules.items():
        latin = _latin(ending)
        found[latin] = tuple(dict.fromkeys(found.get(latin, ()) + tuple(_latin(old) for old in olds)))
    return found


def _latin(ending: str) -> str:
    return fold("т" + ending)[1:]


_LATIN_RULES = _in_latin(RULES)
_LONGEST, _LONGEST_LATIN = longest(RULES), longest(_LATIN_RULES)


def forms(word: str, folded: str) -> tuple[Iterator[str], Iterator[str]]:
    """The folded forms ``word`` may come from, by the rules of the grammar.

    They are only guessed where ``word`` is a given name as it stands: "Валерія" is rather a woman than of Валерій.
    """
    plain = normalize("NFC", word.lower()).translate(_APOSTROPHES)
    if set(plain).isdisjoint(_VOWELS):
        found = _closed(applied(folded, _LATIN_RULES, _LONGEST_LATIN))
    else:
        by_ending = _closed(applied(plain, RULES, _LONGEST))
        found = map(fold, chain([WHOLE[plain]] if plain in WHOLE else [], by_ending))
    return (iter(()), found) if is_given_name(folded) else (found, iter(()))


def _closed(bases: Iterator[str]) -> Iterator[str]:
    """Each base, and where its last syllable is now closed, the same with the vowel that closed syllables have."""
    for base in bases:
        yield base
        end = base.rstrip("ь")
        if len(end) > 3 and end[-1] in _CONSONANTS and end[-2] in _CHANGING:
            yield end[:-2] + _CHANGING[end[-2]] + end[-1] + base[len(end) :]
