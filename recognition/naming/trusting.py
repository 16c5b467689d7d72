"""How far a lone word is used as somebody's name: "Hope helped me", "I hope so"."""

from feedback.understanding import people_lexicon as lexicon
from recognition.naming.nicknames import is_known
from recognition.naming.page import Page
from recognition.naming.verbs import is_verb_like

SHORTEST_SMALL = 3  # letters of a name written small
FAR = 4  # words after a name in which praise tells that it is a person's
_LISTING = frozenset({",", "&", "/", "+"})


def trust_in(page: Page, index: int) -> float:
    """How far a lone word is used as somebody's name here: 1 surely, 0.5 perhaps, 0 not at all."""
    key, before = page.keys[index], page.keys[index - 1] if index and not page.row.opens[index] else ""
    if before == "the" or (before in {"in", "near", "to"} and key in lexicon.TOWNS):
        return 0
    if page.plain(index) or key in lexicon.TIMES:
        return _trust_in_word(page, index, before)
    if page.one_case:
        return 1 if len(key) >= SHORTEST_SMALL or page.led_to(index) else 0
    if page.row.capital[index]:
        return _trust_in_capital(page, index)
    return 0.5 if is_known(key) and len(key) > SHORTEST_SMALL and page.led_to(index) else 0


def _trust_in_capital(page: Page, index: int) -> float:
    if index + 1 < page.count and page.row.gap(index + 1) == " " and page.keys[index + 1].isdigit():
        return 0  # "Edward 2" is a ward
    if page.is_acronym(index):
        return 0.5 if len(page.keys[index]) > SHORTEST_SMALL else 0
    return 1


def _trust_in_word(page: Page, index: int, before: str) -> float:
    """The same for a word that is an ordinary one as well: "Hope", "Will", "Grace"."""
    key = page.keys[index]
    if key in lexicon.TITLES or key in lexicon.NO_NAMES_IN.get(page.language, ()) or _is_time(page, index, before):
        return 0
    if page.one_case:
        certain = page.led_to(index) and page.told_of(index + 1)
        return 0.5 if certain and page.given(index) and is_known(key) else 0
    if not page.row.capital[index]:
        return 0
    if page.row.opens[index]:
        return _trust_in_opening(page, index)
    if page.led_to(index) or _is_told_of(page, index) or page.row.possessive[index] or _stands_beside_name(page, index):
        return 1
    return 1 if page.language != "en" and before not in lexicon.WITH else 0.5


def _trust_in_opening(page: Page, index: int) -> float:
    if page.row.possessive[index] or _stands_beside_name(page, index) or page.is_line(index, index + 1):
        return 1
    if _is_spoken_to(page, index) or _is_set_off(page, index) or _is_answer(page, index) or _is_at_counter(page, index):
        return 1
    if page.told_of(index + 1):
        praised = any(key in lexicon.SERVICE for key in page.keys[index + 2 : index + 2 + FAR])
        of_person = not lexicon.PRONOUNS.isdisjoint(page.keys)
        return 1 if praised or of_person or page.after(index) in lexicon.HUMAN else 0.5
    return 1 if page.after(index) in lexicon.HUMAN or is_verb_like(page.after(index), page.language) else 0


def _is_told_of(page: Page, index: int) -> bool:
    return page.told_of(index + 1) or page.after(index) in lexicon.HUMAN or _is_at_counter(page, index)


def _is_spoken_to(page: Page, index: int) -> bool:
    """Whether a comma and a "you" follow: "Hope, thank you for everything"."""
    near = page.keys[index + 1 : index + 1 + FAR]
    return page.row.gap(index + 1) == ", " and not lexicon.SPOKEN_TO.isdisjoint(near)


def _is_set_off(page: Page, index: int) -> bool:
    """Whether a comma and what they are follow: "Chiara, la ragazza in fondo", "Hope, a lovely lady"."""
    if page.row.gap(index + 1) != ", " or index + 2 >= page.count:
        return False
    return page.keys[index + 1] in lexicon.POINTERS and not lexicon.PERSONS.isdisjoint(page.keys[index + 1 : index + 4])


def _is_answer(page: Page, index: int) -> bool:
    """Whether a question or a colon leads to the word and nothing follows: "Who helped you? Hope."""
    asked = {"?", ":", ";"} if page.language == "el" else {"?", ":"}
    alone = index + 1 >= page.count or page.row.opens[index + 1]
    return alone and bool(asked & set(page.row.gap(index)))


def _is_at_counter(page: Page, index: int) -> bool:
    """Whether it goes on with where they work: "Art behind the counter"."""
    if page.after(index) not in lexicon.WHERE:
        return False
    return any(key in lexicon.COUNTERS for key in page.keys[index + 2 : index + 4])


def _stands_beside_name(page: Page, index: int) -> bool:
    """Whether a list joins word ``index`` to a capital word that is surely a given name: "Grace and Tom"."""
    return _is_listed(page, index + 1, 1) or _is_listed(page, index, -1)


def _is_listed(page: Page, at: int, step: int) -> bool:
    """Whether "and", "&" or a comma before word ``at`` joins the words on either side, and the far one is a name."""
    if not 0 < at < page.count or page.row.opens[at]:
        return False
    gap = page.row.gap(at).strip()
    conjunction = at if step > 0 else at - 1
    if gap in _LISTING:
        far = at if step > 0 else at - 1
    elif not gap and page.keys[conjunction] in lexicon.CONJUNCTIONS:
        far = conjunction + step
    else:
        return False
    if not 0 <= far < page.count or not page.row.capital[far] or page.keys[far] in lexicon.TIMES:
        return False
    return bool(page.given(far)) and (page.used[far] > 0 or not page.plain(far))


def _is_time(page: Page, index: int, before: str) -> bool:
    if page.keys[index] not in lexicon.TIMES:
        return False
    if before == "to" and index > 1 and page.keys[index - 2] in lexicon.PRAISED:
        return False  # "hats off to May"
    after = page.keys[index + 1] if index + 1 < page.count else ""
    return before in lexicon.TIME_LEADS or after[:1].isdigit() or before[:1].isdigit()
