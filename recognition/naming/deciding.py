"""From the names found to mentions: who is the one meant, or who may be, and how far to trust it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from math import prod

from recognition.naming.model import Candidate, Certainty, Evidence, EvidenceKind, Mention
from recognition.naming.narrowing import Narrowing, Told, refer_back
from recognition.naming.page import Found, Page
from recognition.naming.readings import Reading, Tier

CERTAIN = 0.99  # how often somebody is meant whom nothing speaks against
FAR_FETCHED = 0.05  # what nicknames, slips and the like take off; it decides the order among rivals
DOUBTFUL = 0.6
LIKELIER = 1.5  # what something near the name adds that decides nothing
LESS_LIKELY = 0.5


def mentions_of(
    page: Page, found: list[Found], office_names: Mapping[int, tuple[str, ...]], place: str = ""
) -> tuple[Mention, ...]:
    """One mention for each person named, or for each set of people who may be; it stands at the first place.

    ``office_names`` are the folded words by which an office, by the directory's number, is written; ``place`` is the
    window or room that the whole comment is about, where it was sent from one.
    """
    seen: dict[frozenset[int], Mention] = {}
    places: defaultdict[frozenset[int], list[tuple[int, int]]] = defaultdict(list)
    narrowing = Narrowing(page, found, office_names, place)
    told_of = [narrowing.told(one, _cheapest(one.people)) for one in found]
    refer_back(found, told_of)
    for one, told in zip(found, told_of, strict=True):
        key = frozenset(told.people)
        places[key].append((page.row.starts[one.start], page.row.ends[one.stop - 1]))
        if key not in seen or (len(key) == 1 and seen[key].certainty is Certainty.UNSURE):
            mention = _mention(page, one, told)
            if key not in seen or mention.certainty is Certainty.SURE:
                seen[key] = mention
    return tuple(replace(mention, places=tuple(places[key])) for key, mention in seen.items())


def _cheapest(people: dict[int, tuple[Reading, ...]]) -> dict[int, tuple[Reading, ...]]:
    """Those read in the best way: who is called so outranks whom a nickname or a slip may mean."""
    if len(people) == 1:
        return people
    tiers = {at: _tier(readings) for at, readings in {id(each): each for each in people.values()}.items()}  # most share
    best = min(tiers.values())
    if best == max(tiers.values()):
        return people
    return {who: readings for who, readings in people.items() if tiers[id(readings)] == best}


def _tier(readings: tuple[Reading, ...]) -> int:
    return max(reading.tier for reading in readings)


def _mention(page: Page, one: Found, told: Told) -> Mention:
    row, people = page.row, told.people
    doubt = one.doubt or told.doubt or any(map(_is_two_names, people.values()))
    start, end = row.starts[one.start], row.ends[one.stop - 1]
    candidates = [
        Candidate(
            page.scope.directory.keys[who],
            _score(readings, len(people), doubt=doubt, likelier=_likelihood(who, told)),
            (*(reading.evidence for reading in readings), *_circumstances(page, who, told.why.get(who, ()))),
        )
        for who, readings in people.items()
    ]
    candidates.sort(key=lambda candidate: (-candidate.score, str(candidate.key)))
    certainty = Certainty.SURE if len(people) == 1 and not doubt else Certainty.UNSURE
    return Mention(start, end, row.text[start:end], certainty, tuple(candidates))


def _is_two_names(readings: tuple[Reading, ...]) -> bool:
    """Whether nothing but a first name leads to somebody of another one that was the same long ago."""
    return len(readings) == 1 and readings[0].tier == Tier.TWO_NAMES


def _circumstances(page: Page, who: int, why: Iterable[Evidence]) -> Iterable[Evidence]:
    if not page.scope.everywhere:
        yield Evidence(EvidenceKind.SAME_OFFICE)
    yield from why
    if page.scope.directory.left(who):
        yield Evidence(EvidenceKind.LEFT)


def _likelihood(who: int, told: Told) -> float:
    if not told.likelier:
        return 1.0
    return LIKELIER if who in told.likelier else LESS_LIKELY


def _score(readings: tuple[Reading, ...], rivals: int, *, doubt: bool, likelier: float) -> float:
    """The share of candidates like this one that were the one meant, on comments written for measuring."""
    far_fetched = 1 - prod(reading.weight for reading in readings)
    score = (CERTAIN - FAR_FETCHED * far_fetched) * likelier / rivals
    return round(min(score * (DOUBTFUL if doubt else 1.0), 1.0), 3)
