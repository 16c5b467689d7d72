"""What a form of address says about who is meant: "Pani Kowalska" is not Mr Kowalski.

Only what is certain counts. Surnames that differ between women and men: Polish and Ukrainian ones like adjectives,
Greek ones; they tell only beside a form of address of such a language, for abroad a woman may be Mrs Kowalski. Given
names: those in -a are women's, but for the men's names listed here; nothing is concluded from any other ending.
"""

from collections.abc import Iterable, Sequence
from enum import Enum

from feedback.understanding.people_lexicon import TITLES
from feedback.understanding.people_text import fold

BEFORE = 2  # titles before a name: "Pani doktor Kowalska"


class Address(Enum):
    """Whom a form of address is for."""

    WOMAN = "woman"
    MAN = "man"


def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


_WOMEN = _set(
    "mrs ms miss missus madam sra srta señora señorita doña dña signora signorina sigra dottoressa professoressa"
    " pani panią"
    " doamna doamnei doamnă dna dnei domnișoara domnișoarei κυρία κυρίας δεσποινίς δίδα kyria kyrias пані панна"
)
_MEN = _set(
    "mr mister señor don signor signore pan pana panu panem domnul domnului domnule dl dlui dle κύριος κύριε"
    " κύριο κυρίου"
    " kyrios kyrie kyrio kyriou пан пана панові паном"
)
# In these languages a surname is written in the form for a woman or a man.
_OWN_FORMS = _set(
    "pani panią pan pana panu panem κυρία κυρίας δεσποινίς κύριος κύριε κύριο κυρίου пані пан пана панові паном"
)
_WOMENS_ENDINGS = ("ska", "cka", "dzka", "poulou", "idou", "adou", "aki", "ova", "ieva")
_MENS_ENDINGS = ("ski", "cki", "dzki", "skyi", "tskyi", "zkyi", "nyi", "poulos", "idis", "adis", "akis")
_OTHER_MENS_ENDINGS = ("os", "is", "as")  # of Greeks; Davis and Thomas end so too
_MEN_IN_A = _set(
    "andrea luca nicola mattia elia gianluca battista tobia geremia zaccaria isaia noa joshua ezra elisha hosea mustafa"
    " hamza musa isa krishna aditya shiva rama kuba barnaba bonawentura kosma jarema sasza misza sasha misha"
    " nikita mykyta"
    " mykola illia ilia ilya kuzma luka lukas khoma toma foma sava savva yarema mircea horia horea costea oprea stoica"
    " nichita matia garcia bautista borja dana alaa moussa issa akira kofi yusufa oba chika nikola costa akiva"
    " juda dida"
    " kenta hiromasa yuta sota danila gavrila vania vanya kolia petia dima lyova seva jova sima kosta pera mitica"
    " mita papa"
    " jora costica ionica sandu tata evra"
)


def address_before(keys: Sequence[str], start: int, stop: int) -> tuple[Address | None, bool]:
    """The form of address in words ``start`` to ``stop`` (exclusive) or right before, and whether surnames obey it."""
    first = max(0, start - BEFORE)
    while start > first and keys[start - 1] in TITLES:
        start -= 1
    for key in keys[start:stop]:
        if key in _WOMEN or key in _MEN:
            return (Address.WOMAN if key in _WOMEN else Address.MAN), key in _OWN_FORMS
        if key not in TITLES:
            break
    return None, False


def is_for_another(
    address: Address, surnames: Iterable[str], given: Iterable[str], *, surnames_tell: bool, alone: bool
) -> bool:
    """Whether somebody with these folded surnames and given names is not whom ``address`` is for.

    ``alone`` says that nobody else may be meant; then less counts as telling.
    """
    surnames = tuple(surnames)
    if address is Address.WOMAN:
        telling = _MENS_ENDINGS if alone else _MENS_ENDINGS + _OTHER_MENS_ENDINGS
        return surnames_tell and any(name.endswith(telling) for name in surnames)
    if surnames_tell and any(name.endswith(_WOMENS_ENDINGS) for name in surnames):
        return True
    names = tuple(given)
    return bool(names) and all(_is_womans(name) for name in names)


def _is_womans(name: str) -> bool:
    return len(name) > 2 and name.endswith("a") and name not in _MEN_IN_A
