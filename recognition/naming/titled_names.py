"""A surname with a title, and names of which only the initial is written."""

from collections.abc import Callable, Iterable

from feedback.understanding.people_lexicon import PERSON_AFTER, SURNAME_TITLES, TITLES
from recognition.naming.model import Evidence, EvidenceKind
from recognition.naming.nicknames import is_known
from recognition.naming.page import DOTTED, Found, Page, Readers
from recognition.naming.readings import Reading, Readings, Tier

LETTER_WORDS = frozenset("iaoeyuvz")  # single letters that are words in one of the languages
LONGEST_TITLED = 3  # words after a title


def find_initials(page: Page) -> None:
    """Keep "S. Harrison" and "Elva C."."""
    for index in range(page.count):
        if page.is_initial(index) and page.live[index] and not page.used[index]:
            found = _initial_first(page, index) or _initial_last(page, index)
            if found:
                page.keep(found)


def find_titled(page: Page) -> None:
    """Keep "Mrs Stiles", "Pana Kołodzieja", "Nurse Mary"."""
    for index in range(page.count - 1):
        if page.keys[index] in TITLES and _titled(page, index):
            found = _title_and_name(page, index)
            if found:
                page.keep(found)


def _initial_first(page: Page, index: int) -> Found | None:
    at = index + 1
    if at >= page.count or page.used[at] or not page.live[at] or page.row.gap(at) not in DOTTED:
        return None
    if page.row.gap(at) == " " and page.keys[index] in LETTER_WORDS:
        return None
    directory, people = page.scope.directory, {}
    for word, reading in page.surname(at).items():
        called = page.scope.by_surname(word)
        page.scope.spend(len(called))
        for who in called:
            if any(directory.spellings[n].startswith(page.keys[index]) for n in directory.given(who)):
                people[who] = (reading, _initial(page.keys[index]))
    return Found(index, at + 1, people, page.scope.everywhere) if people else None


def _initial_last(page: Page, index: int) -> Found | None:
    before = index - 1
    if before < 0 or page.scope.everywhere or page.used[before] or not page.live[before] or page.row.gap(index) != " ":
        return None
    dotted = index + 1 >= page.count or page.row.gap(index + 1).startswith(".")
    if not dotted and page.keys[index] in LETTER_WORDS:
        return None
    directory, people = page.scope.directory, {}
    for word, reading in page.given(before).items():
        called = page.scope.by_given(word)
        page.scope.spend(len(called))
        for who in called:
            if any(directory.spellings[n].startswith(page.keys[index]) for n in directory.surnames(who)):
                people[who] = (reading, _initial(page.keys[index]))
    return Found(before, index + 1, people) if people else None


def _initial(letter: str) -> Reading:
    return Reading(Tier.RULE, 0.9, Evidence(EvidenceKind.INITIAL_AGREES, letter))


def _titled(page: Page, title: int) -> bool:
    """Whether the word after this title can be the name it belongs to."""
    index = title + 1
    if page.used[index] or page.row.gap(index) not in DOTTED or page.row.opens[index]:
        return False
    if (
        page.keys[index] in TITLES
        and index + 1 < page.count
        and page.row.gap(index + 1) in DOTTED
        and page.live[index + 1]
    ):
        return False
    if page.row.capital[index] and not page.one_case:
        return True
    return not page.plain(index) and (page.one_case or page.keys[title] in SURNAME_TITLES)


def _title_and_name(page: Page, title: int) -> Found | None:
    index, stop = title + 1, title + 2
    while stop < page.count and stop - index < LONGEST_TITLED and _goes_on(page, stop):
        stop += 1
    people = _people_titled(page, title, index, stop)
    doubt = page.scope.everywhere and page.keys[title] not in SURNAME_TITLES and is_known(page.keys[index])
    if not people and stop > index + 1 and page.one_case:
        stop, doubt = index + 1, True
        people = _people_titled(page, title, index, stop)
    if not people and stop == index + 1 and not page.scope.everywhere and page.may_be_slip(index, alone=True):
        people, doubt = _with_surnames(page, [page.slips(index)]), True  # Dixon and Nixon are two families
    return Found(title, stop, people, doubt) if people else None


def _people_titled(page: Page, title: int, index: int, stop: int) -> Readers:
    people = _with_surnames(page, [page.surname(i) for i in range(index, stop)])
    alone = stop == index + 1 and not page.scope.everywhere
    if alone and not (people and page.keys[title] in SURNAME_TITLES):
        people = with_given(page, page.given(index)) | people
    return people


def _goes_on(page: Page, index: int) -> bool:
    if page.used[index] or not page.joined(index):
        return False
    if page.one_case:
        return not page.plain(index) and page.keys[index] not in PERSON_AFTER
    return page.surname_like(index)


def _with_surnames(page: Page, readings: list[Readings]) -> Readers:
    if len(readings) == 1:
        return _cheapest_of(readings[0], page.scope.by_surname)
    having_all = set.intersection(*({who for word in one for who in page.scope.by_surname(word)} for one in readings))
    agreed = ((who, page.agree(who, readings, [])) for who in having_all)
    return {who: how for who, how in agreed if how}


def with_given(page: Page, readings: Readings) -> Readers:
    """Everybody in scope who has one of these given names, each by the cheapest reading."""
    return _cheapest_of(readings, page.scope.by_given)


def _cheapest_of(readings: Readings, look_up: Callable[[int], Iterable[int]]) -> Readers:
    dearest_first = sorted(readings.items(), key=lambda item: (-item[1].tier, item[1].weight))
    return {who: how for word, reading in dearest_first for how in [(reading,)] for who in look_up(word)}
