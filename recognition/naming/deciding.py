"""From the names found to mentions: who is the one meant, or who may be, and how far to trust it."""

from collections import defaultdict
from dataclasses import replace

from feedback.understanding.people_text import Row
from recognition.naming.directory import Directory
from recognition.naming.model import Candidate, Certainty, Evidence, EvidenceKind, Mention
from recognition.naming.page import Found
from recognition.naming.readings import Reading

NEAR = 6  # words on either side of a name in which a job title tells who is meant


def mentions_of(directory: Directory, row: Row, found: list[Found], *, in_office: bool) -> tuple[Mention, ...]:
    """One mention for each person named, or for each set of people who may be; it stands at the first place."""
    seen: dict[frozenset[int], Mention] = {}
    places: defaultdict[frozenset[int], list[tuple[int, int]]] = defaultdict(list)
    for one in found:
        people = _cheapest(one.people)
        titled = _with_title(directory, row, one, people)
        people = titled or people
        key = frozenset(people)
        mention = _mention(directory, row, one, people, in_office=in_office, titled=bool(titled))
        places[key].append((mention.start, mention.end))
        if key not in seen or (seen[key].certainty is Certainty.UNSURE and mention.certainty is Certainty.SURE):
            seen[key] = mention
    return tuple(replace(mention, places=tuple(places[key])) for key, mention in seen.items())


def _cheapest(people: dict[int, tuple[Reading, ...]]) -> dict[int, tuple[Reading, ...]]:
    """Those read in the best way: who is called so outranks whom a nickname or a slip may mean."""
    best = min(_tier(readings) for readings in people.values())
    return {who: readings for who, readings in people.items() if _tier(readings) == best}


def _tier(readings: tuple[Reading, ...]) -> int:
    return max(reading.tier for reading in readings)


def _with_title(
    directory: Directory, row: Row, one: Found, people: dict[int, tuple[Reading, ...]]
) -> dict[int, tuple[Reading, ...]]:
    """Those whose job is named beside the mention, if that tells the candidates apart."""
    if len(people) < 2:
        return {}
    near = f" {' '.join(_near(row, one))} "
    named = {who: readings for who, readings in people.items() if (t := directory.title(who)) and f" {t} " in near}
    return named if len(named) < len(people) else {}


def _near(row: Row, one: Found) -> list[str]:
    start = one.start
    while start > max(0, one.start - NEAR) and not row.opens[start]:
        start -= 1
    stop = one.stop
    while stop < min(len(row), one.stop + NEAR) and not row.opens[stop]:
        stop += 1
    return [*row.keys[start : one.start], "/", *row.keys[one.stop : stop]]


def _mention(
    directory: Directory, row: Row, one: Found, people: dict[int, tuple[Reading, ...]], *, in_office: bool, titled: bool
) -> Mention:
    start, end = row.starts[one.start], row.ends[one.stop - 1]
    sure = len(people) == 1 and not one.doubt
    circumstances = _circumstances(in_office=in_office)
    candidates = [
        Candidate(directory.keys[who], _score(readings, len(people), doubt=one.doubt),
                  tuple(r.evidence for r in readings) + circumstances + _own(directory, who, titled=titled))
        for who, readings in people.items()
    ]  # fmt: skip
    candidates.sort(key=lambda candidate: (-candidate.score, str(candidate.key)))
    certainty = Certainty.SURE if sure else Certainty.UNSURE
    return Mention(start, end, row.text[start:end], certainty, tuple(candidates))


def _circumstances(*, in_office: bool) -> tuple[Evidence, ...]:
    return (Evidence(EvidenceKind.SAME_OFFICE),) if in_office else ()


def _own(directory: Directory, who: int, *, titled: bool) -> tuple[Evidence, ...]:
    title = (Evidence(EvidenceKind.TITLE_AGREES, directory.title(who)),) if titled else ()
    return title + ((Evidence(EvidenceKind.LEFT),) if directory.left(who) else ())


def _score(readings: tuple[Reading, ...], rivals: int, *, doubt: bool) -> float:
    score = 0.99 if len(readings) > 1 else 0.95
    for reading in readings:
        score *= reading.weight
    return round(score / rivals * (0.5 if doubt else 1.0), 3)
