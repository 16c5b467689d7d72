"""Given name and surname in either order, written in full or with one slip of the pen."""

import re
from itertools import product

from feedback.understanding.people_lexicon import PARTICLES
from recognition.naming.page import Found, Page, Readers
from recognition.naming.readings import Readings, Tier, may_be_slip

LONGEST_NAME = 5  # words, particles aside
LONGEST_SLIPPED = 4
SHORTEST_PLAIN = 3  # letters that a word of everyday needs, and more, to be a name in small letters
_COMMA = re.compile(r", ?\Z")


def find_full_names(page: Page) -> None:
    """Keep every full name that somebody in scope has as it is written."""
    index = 0
    while index < page.count - 1:
        found = _full_name_at(page, index) if _may_begin(page, index) else None
        if found:
            page.keep(found)
        index = found.stop if found else index + 1


def find_slipped_names(page: Page) -> None:
    """Keep every full name that somebody in scope has but for one slip in one of its words."""
    index = 0
    while index < page.count - 1:
        found = _slipped_at(page, index) if page.live[index] and not page.used[index] else None
        if found:
            page.keep(found)
        index = found.stop if found else index + 1


def _may_begin(page: Page, index: int) -> bool:
    return not page.used[index] and (page.live[index] or page.is_in_directory(index))


def _chain(page: Page, index: int) -> list[int]:
    """The words from ``index`` on that may be one name; particles inside are left out."""
    chain, at = [index], index + 1
    while at < page.count and len(chain) < LONGEST_NAME and page.joined(at) and not page.used[at]:
        if page.keys[at] not in PARTICLES:
            if not page.live[at] and page.plain(at) and not page.is_in_directory(at):
                break
            chain.append(at)
        at += 1
    return chain


def _full_name_at(page: Page, index: int) -> Found | None:
    chain = _chain(page, index)
    for size in range(len(chain), 1, -1):
        words = chain[:size]
        people = _people_of(page, words) if _credible(page, words) else {}
        if people:
            return Found(index, words[-1] + 1, people, _left_over(page, index, words[-1] + 1))
    return _with_comma(page, index)


def _with_comma(page: Page, index: int) -> Found | None:
    """Surname first, as in lists: "García, Maria"."""
    after = index + 1
    if page.used[after] or not _COMMA.match(page.row.gap(after)) or not _credible(page, [index, after]):
        return None
    people = _matching(page, [page.surname(index)], [page.given(after)])
    return Found(index, after + 1, people) if people else None


def _credible(page: Page, words: list[int]) -> bool:
    """Whether words that may be ordinary or very short ones look like a name all the same."""
    capital = not page.one_case and all(page.row.capital[i] for i in words)
    if not all(page.plain(i) for i in words):
        return capital or all(_is_telling(page, i) for i in words) or _in_context(page, words)
    if capital:
        return page.told_of(words[-1] + 1) or not page.row.opens[words[0]]
    return page.told_of(words[-1] + 1) and page.led_to(words[0])


def _is_telling(page: Page, index: int) -> bool:
    """Whether a word in small letters is long enough to be believed a name: "do" and "a" are not."""
    return len(page.keys[index]) > (SHORTEST_PLAIN if page.plain(index) else 1)


def _in_context(page: Page, words: list[int]) -> bool:
    letters = all(len(page.keys[i]) > 1 for i in words)
    return letters and (page.told_of(words[-1] + 1) or page.led_to(words[0]))


def _people_of(page: Page, words: list[int]) -> Readers:
    people: Readers = {}
    surnames, given = [page.surname(i) for i in words], [page.given(i) for i in words]
    for cut in range(1, len(words)):
        people |= _matching(page, surnames[cut:], given[:cut])
        people |= _matching(page, surnames[:cut], given[cut:])
    return people


def _matching(page: Page, surnames: list[Readings], given: list[Readings]) -> Readers:
    """Everybody in scope who has all these names."""
    if not (all(surnames) and all(given)):
        return {}
    people = {}
    for surname, name in product(surnames[0], given[0]):
        for who in page.scope.by_full(surname, name):
            readings = page.agree(who, surnames, given)
            if readings:
                people[who] = readings
    return people


def _left_over(page: Page, start: int, stop: int) -> bool:
    """Whether a further name stands beside, which nobody found has: "Maria García *López*"."""
    if page.one_case:
        return False
    if stop < page.count and page.joined(stop) and page.name_like(stop):
        return True
    return start > 0 and page.joined(start) and page.name_like(start - 1) and not page.row.opens[start - 1]


def _slipped_at(page: Page, index: int) -> Found | None:
    chain = [i for i in _chain(page, index) if page.live[i]]
    for size in range(min(len(chain), LONGEST_SLIPPED), 1, -1):
        words = chain[:size]
        people: Readers = {}
        for slip in words:
            if may_be_slip(page.keys[slip], alone=page.one_case):
                people |= _with_slip(page, words, slip)
        if people:
            return Found(index, words[-1] + 1, people, _left_over(page, index, words[-1] + 1))
    return None


def _with_slip(page: Page, words: list[int], slip: int) -> Readers:
    slips = page.slips(slip)
    if not slips:
        return {}
    surnames = [slips if i == slip else page.surname(i) for i in words]
    given = [slips if i == slip else _near(page.given(i)) for i in words]
    people: Readers = {}
    for cut in range(1, len(words)):
        people |= _matching(page, surnames[cut:], given[:cut])
        people |= _matching(page, surnames[:cut], given[cut:])
    return people


def _near(readings: Readings) -> Readings:
    """Those without nicknames: a nickname beside a slip is guessing."""
    return {word: reading for word, reading in readings.items() if reading.tier < Tier.NICKNAME}
