"""Given name and surname in either order, written in full or with one slip of the pen."""

import re
from itertools import pairwise

from feedback.understanding.people_lexicon import AUXILIARIES, MY, PARTICLES, RELATIVES, SURNAMES_TOO
from recognition.naming.nicknames import is_known
from recognition.naming.page import Found, Page, Readers
from recognition.naming.readings import Readings, Tier

LONGEST_NAME = 5  # words, particles aside
LONGEST_CHAIN = 12  # particles included: a text of nothing else must not be read again and again
LONGEST_SLIPPED = 4
SHORTEST_PLAIN = 3  # letters; a word of everyday needs more to be a name in small letters, unless it is one
_NEVER_SMALL = MY | RELATIVES | AUXILIARIES  # where somebody is called My Husband, "my husband" is still not they
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
    if page.one_case and page.keys[index] == page.keys[index + 1]:
        return False  # "and and and": a text of nothing else must not be read again and again
    return not page.used[index] and (page.live[index] or page.is_in_directory(index))


def _chain(page: Page, index: int) -> list[int]:
    """The words from ``index`` on that may be one name; particles inside are left out."""
    chain, at = [index], index + 1
    while (
        at < min(page.count, index + LONGEST_CHAIN)
        and len(chain) < LONGEST_NAME
        and page.joined(at)
        and not page.used[at]
    ):
        if page.keys[at] not in PARTICLES:
            if not page.live[at] and page.plain(at) and not page.is_in_directory(at):
                break
            chain.append(at)
        at += 1
    return chain


def _full_name_at(page: Page, index: int) -> Found | None:
    chain = _chain(page, index)
    if any(page.meeting(one, other) or page.meeting(other, one) for one, other in pairwise(chain)):
        for size in range(len(chain), 1, -1):
            words = chain[:size]
            people = _people_of(page, words) if _credible(page, words) else {}
            if people:
                return _taking_in_what_is_left(page, Found(index, words[-1] + 1, people))
    return _with_comma(page, index)


def _with_comma(page: Page, index: int) -> Found | None:
    """Surname first, as in lists: "García, Maria"."""
    after = index + 1
    if page.used[after] or not _COMMA.match(page.row.gap(after)) or not _credible(page, [index, after]):
        return None
    people = _matching(page, [index], [after], (index, after), None)
    return Found(index, after + 1, people) if people else None


def _credible(page: Page, words: list[int]) -> bool:
    """Whether words that may be ordinary or very short ones look like a name all the same."""
    capital = not page.one_case and all(page.row.capital[i] for i in words)
    if not all(page.plain(i) for i in words):
        return capital or len(words) > 2 or all(_is_telling(page, i) for i in words) or _in_context(page, words)
    if capital and not page.row.opens[words[0]]:
        return True
    if not capital and any(page.keys[i] in _NEVER_SMALL and (page.one_case or not page.row.capital[i]) for i in words):
        return False
    told = page.told_of(words[-1] + 1) or page.row.possessive[words[-1]] or page.is_line(words[0], words[-1] + 1)
    if capital or (page.one_case and told and page.is_line(words[0], words[-1] + 1)):
        return told
    led, given = page.led_to(words[0]), any(is_known(page.keys[i]) for i in words)
    telling = len(words) > 2 or all(_is_telling(page, i) for i in words)
    return (told or led) if given and telling else told and led


def _is_telling(page: Page, index: int) -> bool:
    """Whether a word in small letters is long enough to be believed a name: "do" and "a" are not, "joy" may be."""
    key = page.keys[index]
    if len(key) == SHORTEST_PLAIN and (is_known(key) or key in SURNAMES_TOO):
        return True
    return len(key) > (SHORTEST_PLAIN if page.plain(index) else 1)


def _in_context(page: Page, words: list[int]) -> bool:
    letters = all(len(page.keys[i]) > 1 for i in words)
    return letters and (page.told_of(words[-1] + 1) or page.led_to(words[0]))


def _people_of(page: Page, words: list[int], slip: int | None = None) -> Readers:
    """Everybody in scope whose given names and surnames are these words, in either order."""
    people: Readers = {}
    for cut in range(1, len(words)):
        before, after = words[:cut], words[cut:]
        people |= _matching(page, after, before, (after[0], before[-1]), slip)
        people |= _matching(page, before, after, (before[-1], after[0]), slip)
    return people


def _matching(page: Page, surnames: list[int], given: list[int], edge: tuple[int, int], slip: int | None) -> Readers:
    """Everybody in scope who has all these names; the two words at the ``edge`` between them are looked up first."""
    meeting = page.meeting(*edge) if slip is None else _meeting_with_slip(page, *edge, slip)
    if not meeting:
        return {}
    if slip is None:
        families, names = [page.surname(i) for i in surnames], [page.given(i) for i in given]
    else:
        families, names = _with_slip(page, surnames, given, slip)
    agreed = ((who, page.agree(who, families, names)) for who in meeting)
    return {who: readings for who, readings in agreed if readings}


def _taking_in_what_is_left(page: Page, found: Found) -> Found:
    """``found``, with a slipped name of theirs that stands beside; doubtful if it is a name that nobody found has."""
    for index in _left_over(page, found):
        slips = page.slips(index)
        theirs = {who: how for who, how in found.people.items() if _is_called(page, who, slips)}
        if not theirs:
            return found._replace(doubt=True)
        found = Found(min(index, found.start), max(index + 1, found.stop), theirs, found.doubt)
    return found


def _left_over(page: Page, found: Found) -> list[int]:
    """The names that stand beside and were not found: "Maria García *López*"."""
    if page.one_case:
        return []
    before, after = found.start - 1, found.stop
    beside = [before] if before >= 0 and _goes_on(page, found.start) and not page.row.opens[before] else []
    beside += [after] if after < page.count and _goes_on(page, after) else []
    return [index for index in beside if page.name_like(index) or (index == after and page.is_place(index))]


def _goes_on(page: Page, index: int) -> bool:
    return page.joined(index) and "\n" not in page.row.gap(index)


def _is_called(page: Page, who: int, readings: Readings) -> bool:
    directory = page.scope.directory
    return any(word in readings for word in (*directory.given(who), *directory.surnames(who)))


def _slipped_at(page: Page, index: int) -> Found | None:
    chain = [i for i in _chain(page, index) if page.live[i]]
    for size in range(min(len(chain), LONGEST_SLIPPED), 1, -1):
        words = chain[:size]
        people, doubt = _people_with_slip(page, words)
        if people:
            return _taking_in_what_is_left(page, Found(index, words[-1] + 1, people, doubt))
    return None


def _people_with_slip(page: Page, words: list[int]) -> tuple[Readers, bool]:
    """Whom the words name with a slip in one; doubtful where others in the agency are called just as it is written."""
    people: Readers = {}
    doubt = False
    for slip in words:
        if page.may_be_slip(slip, alone=page.one_case) and page.slips(slip):
            found = _people_of(page, words, slip)
            people |= found
            doubt = doubt or (bool(found) and page.scope.everywhere and page.is_in_directory(slip))
    return people, doubt


def _with_slip(page: Page, surnames: list[int], given: list[int], slip: int) -> tuple[list[Readings], list[Readings]]:
    slips = page.slips(slip)
    families = [slips if i == slip else page.surname(i) for i in surnames]
    return families, [slips if i == slip else _near(page.given(i)) for i in given]


def _meeting_with_slip(page: Page, surname: int, given: int, slip: int) -> frozenset[int]:
    if slip not in (surname, given):
        return page.meeting(surname, given)
    known = page.met.get((surname, given, slip))
    if known is None:
        (families,), (names,) = _with_slip(page, [surname], [given], slip)
        known = page.met[surname, given, slip] = page.having_both(families, names)
    return known


def _near(readings: Readings) -> Readings:
    """Those without nicknames: a nickname beside a slip is guessing."""
    return {word: reading for word, reading in readings.items() if reading.tier < Tier.NICKNAME}
