"""A first name standing alone: it counts only with an office, and only where it is used as a person's name."""

from feedback.understanding import people_lexicon as lexicon
from recognition.naming.model import Evidence, EvidenceKind
from recognition.naming.nicknames import is_known
from recognition.naming.page import Found, Page, Readers
from recognition.naming.readings import SHORTEST_FIRST_SLIP, Reading, Tier, may_be_slip
from recognition.naming.recalling import is_learnt, learnt_name
from recognition.naming.titled_names import with_given

SHORTEST_SMALL = 3  # letters of a name written small
_DASHES = frozenset({"-", "–", "—"})
_LISTING = frozenset({",", "&", "/", "+"})
MOST_PARTICLES = 5  # a first name and the particles before its surname
FAR = 4  # words after a name in which praise tells that it is a person's
_BACK = Reading(Tier.WRITTEN, 0.97, Evidence(EvidenceKind.REFERS_BACK))


def find_first_names(page: Page) -> None:
    """Keep the first names that remain: of people named in full before, and of people of the office."""
    named = list(page.found)
    for index in range(page.count):
        if page.used[index] or len(page.keys[index]) < 2 or page.keys[index] in page.others:
            continue
        if _belongs_to_another(page, index, _given_stop(page, index)):
            page.others.add(page.keys[index])
            continue
        found = _named_before(page, index, named) or _first_name(page, index) or _learnt(page, index)
        if found:
            page.keep(found)


def _named_before(page: Page, index: int, named: list[Found]) -> Found | None:
    """Somebody whose full name stands elsewhere in the comment."""
    if not named or not page.live[index] or (page.plain(index) and page.row.opens[index]):
        return None
    readings = page.given(index)
    for full in named:
        people = {who: full.people[who] for who in full.people if _has(page, who, readings)}
        if people:
            return Found(index, index + 1, {who: (*how, _BACK) for who, how in people.items()}, full.doubt)
    return None


def _has(page: Page, who: int, readings: dict) -> bool:
    return any(word in readings for word in page.scope.directory.given(who))


def _first_name(page: Page, index: int) -> Found | None:
    if page.scope.everywhere:
        return None
    trust = _trust(page, index)
    if not trust:
        return None
    stop = _given_stop(page, index)
    people = with_given(page, page.given(index))
    if stop > index + 1:
        both = with_given(page, page.given(stop - 1))
        people = {who: readings + both[who] for who, readings in people.items() if who in both}
    if not people and page.row.capital[index] and not page.one_case:
        people, trust = _slipped(page, index)
    return Found(index, stop, people, trust < 1) if people else None


def _learnt(page: Page, index: int) -> Found | None:
    """Somebody whom the desk has found behind the two words or the one at ``index`` before."""
    for stop in (index + 2, index + 1):
        trust = _trust(page, stop - 1) if is_learnt(page, index, stop) else 0
        if trust:
            return learnt_name(page, index, stop, doubt=trust < 1)
    return None


def _given_stop(page: Page, index: int) -> int:
    """Past the last word of a first name of several words that somebody in scope has, else past the first."""
    if page.scope.everywhere:
        return index + 1
    last, shared = index, with_given(page, page.given(index)).keys()
    while shared and last - index < MOST_PARTICLES:
        after = _next_word(page, last)
        shared = shared & with_given(page, page.given(after)).keys() if after else frozenset()
        last = after if shared else last
    return last + 1


def _next_word(page: Page, index: int) -> int:
    """The word that may go on with a first name after ``index``, particles skipped; 0 where none does."""
    after = index + 1
    while (
        after < min(page.count, index + MOST_PARTICLES) and page.joined(after) and page.keys[after] in lexicon.PARTICLES
    ):
        after += 1
    if after < page.count and page.joined(after) and page.live[after] and not page.used[after]:
        return after
    return 0


def _slipped(page: Page, index: int) -> tuple[Readers, float]:
    if not may_be_slip(page.keys[index], alone=False):
        return {}, 0
    told = page.told_of(index + 1) or (index + 1 < page.count and page.row.gap(index + 1).strip() in _DASHES)
    if page.row.opens[index] and not told:
        return {}, 0
    long = len(page.keys[index]) >= SHORTEST_FIRST_SLIP
    spellings = page.scope.directory.spellings
    slips = {w: r for w, r in page.slips(index).items() if long or len(spellings[w]) >= SHORTEST_FIRST_SLIP}
    return with_given(page, slips), 1 if long or told or page.led_to(index) else 0.5


def _trust(page: Page, index: int) -> float:
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
    if key in lexicon.TITLES or _is_time(page, index, before):
        return 0
    if page.one_case:
        certain = page.led_to(index) and page.told_of(index + 1)
        return 0.5 if certain and page.given(index) and is_known(key) else 0
    if not page.row.capital[index]:
        return 0
    if page.row.opens[index]:
        return _trust_in_opening(page, index)
    if page.led_to(index) or page.told_of(index + 1) or page.row.possessive[index] or _stands_beside_name(page, index):
        return 1
    return 1 if page.language != "en" and before not in lexicon.WITH else 0.5


def _trust_in_opening(page: Page, index: int) -> float:
    if page.row.possessive[index]:
        return 1
    if _stands_beside_name(page, index):
        return 1
    if not page.told_of(index + 1):
        return 0
    if page.keys[index + 1] in lexicon.HUMAN:
        return 1
    praised = any(key in lexicon.SERVICE for key in page.keys[index + 2 : index + 2 + FAR])
    of_person = not lexicon.PRONOUNS.isdisjoint(page.keys)
    return 1 if praised or of_person else 0.5


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
    after = page.keys[index + 1] if index + 1 < page.count else ""
    return before in lexicon.TIME_LEADS or after[:1].isdigit() or before[:1].isdigit()


def _belongs_to_another(page: Page, index: int, stop: int) -> bool:
    """Whether the word is the first name of somebody with a surname whom nobody here is."""
    if not (page.given(index) or is_known(page.keys[index])):
        return False
    if page.one_case:
        return _goes_on_small(page, stop) or _went_before_small(page, index)
    if not page.row.capital[index]:
        return _goes_on_small(page, stop)
    if stop < page.count and page.joined(stop) and page.surname_like(stop):
        return True
    if index == 0 or not page.joined(index) or not page.name_like(index - 1):
        return False
    return not page.row.opens[index - 1] or is_known(page.keys[index - 1]) or page.is_in_directory(index - 1)


def _goes_on_small(page: Page, stop: int) -> bool:
    if stop >= page.count or not page.joined(stop):
        return False
    if page.keys[stop] in lexicon.SURNAMES_TOO:
        return True
    return not page.plain(stop) and page.keys[stop] not in lexicon.PERSON_AFTER


def _went_before_small(page: Page, index: int) -> bool:
    return index > 0 and page.joined(index) and is_known(page.keys[index - 1]) and not page.plain(index - 1)
