"""A first name standing alone: it counts only with an office, and only where it is used as a person's name."""

from feedback.understanding import people_lexicon as lexicon
from recognition.naming.model import Evidence, EvidenceKind
from recognition.naming.page import Found, Page, Readers
from recognition.naming.readings import SHORTEST_FIRST_SLIP, Reading, Tier
from recognition.naming.recalling import is_learnt, learnt_name
from recognition.naming.strangers import belongs_to_another
from recognition.naming.titled_names import with_given
from recognition.naming.trusting import trust_in
from recognition.naming.verbs import is_verb_like

_DASHES = frozenset({"-", "–", "—"})
MOST_PARTICLES = 5  # a first name and the particles before its surname
_BACK = Reading(Tier.WRITTEN, 0.97, Evidence(EvidenceKind.REFERS_BACK))


def find_first_names(page: Page) -> None:
    """Keep the first names that remain: of people named in full before, and of people of the office."""
    named = _by_given(page)
    for index in range(page.count):
        if page.used[index] or len(page.keys[index]) < 2 or page.keys[index] in page.others:
            continue
        if belongs_to_another(page, index, _given_stop(page, index)):
            page.others.add(page.keys[index])
            continue
        found = _named_before(page, index, named) or _first_name(page, index) or _learnt(page, index)
        if found:
            page.keep(found)


def _by_given(page: Page) -> dict[int, list[Found]]:
    """The full names found so far by each given name of whoever they may mean, in the order of the text."""
    named: dict[int, list[Found]] = {}
    for full in sorted(page.found):
        for word in {word for who in full.people for word in page.scope.directory.given(who)}:
            named.setdefault(word, []).append(full)
    return named


def _named_before(page: Page, index: int, named: dict[int, list[Found]]) -> Found | None:
    """Somebody whose full name stands elsewhere in the comment."""
    if not named or not page.live[index] or (page.plain(index) and page.row.opens[index]):
        return None
    readings = page.given(index)
    fulls = [full for word in readings for full in named.get(word, ())[:1]]
    if not fulls:
        return None
    full = min(fulls)
    people = {who: full.people[who] for who in full.people if _has(page, who, readings)}
    return Found(index, index + 1, {who: (*how, _BACK) for who, how in people.items()}, full.doubt)


def _has(page: Page, who: int, readings: dict) -> bool:
    return any(word in readings for word in page.scope.directory.given(who))


def _first_name(page: Page, index: int) -> Found | None:
    if page.scope.everywhere:
        return None
    trust = trust_in(page, index)
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
        trust = trust_in(page, stop - 1) if is_learnt(page, index, stop) else 0
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
    if not page.may_be_slip(index, alone=False) or page.is_acronym(index):
        return {}, 0
    told = page.told_of(index + 1) or (index + 1 < page.count and page.row.gap(index + 1).strip() in _DASHES)
    long = len(page.keys[index]) >= SHORTEST_FIRST_SLIP
    spellings = page.scope.directory.spellings
    slips = {w: r for w, r in page.slips(index).items() if long or len(spellings[w]) >= SHORTEST_FIRST_SLIP}
    told = told or page.after(index) in lexicon.HUMAN or is_verb_like(page.after(index), page.language)
    told = told or page.is_line(index, index + 1)
    if page.row.opens[index] and not told and page.row.gap(index + 1) not in {", ", ": "}:
        return with_given(page, slips), 0.5
    return with_given(page, slips), 1 if long or told or page.led_to(index) else 0.5
