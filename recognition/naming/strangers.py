"""Whether a first name is half of the name of somebody whom nobody in the directory is."""

from feedback.understanding import people_lexicon as lexicon
from recognition.naming.nicknames import is_known
from recognition.naming.page import Page
from recognition.naming.verbs import is_verb_like


def belongs_to_another(page: Page, index: int, stop: int) -> bool:
    """Whether the word is the first name of somebody with a surname whom nobody here is."""
    if not (page.given(index) or is_known(page.keys[index])):
        return False
    if page.one_case:
        return _goes_on_small(page, stop) or _went_before_small(page, index)
    if not page.row.capital[index]:
        return _goes_on_small(page, stop)
    if stop < page.count and page.joined(stop) and page.surname_like(stop):
        return True
    return index > 0 and page.joined(index) and _is_first_half(page, index - 1)


def _is_first_half(page: Page, index: int) -> bool:
    """Whether the word before a first name is a name as well: its surname, or another given name."""
    known = is_known(page.keys[index])
    if page.name_like(index):
        return not page.row.opens[index] or known or page.is_in_directory(index)
    return page.row.capital[index] and not page.row.opens[index] and known


def _goes_on_small(page: Page, stop: int) -> bool:
    if stop >= page.count or not page.joined(stop):
        return False
    if page.keys[stop] in lexicon.SURNAMES_TOO:
        return True
    if page.plain(stop) or page.keys[stop] in lexicon.PERSON_AFTER:
        return False
    return page.is_in_directory(stop) or not is_verb_like(page.keys[stop], page.language)


def _went_before_small(page: Page, index: int) -> bool:
    return index > 0 and page.joined(index) and is_known(page.keys[index - 1]) and not page.plain(index - 1)
