"""What people decided before, brought to a comment: names that only they know, and second thoughts about the others."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from feedback.understanding.people_lexicon import PARTICLES, TITLES
from recognition.naming.directory import Directory
from recognition.naming.lessons import ENOUGH, Lesson, Tally
from recognition.naming.model import Candidate, Certainty, Evidence, EvidenceKind, Mention
from recognition.naming.page import Found, Page
from recognition.naming.readings import Reading, Tier
from recognition.naming.scope import Scope

FOR, AGAINST = 3.0, 3.0  # what one decision weighs, beside 1 for what the letters say
MOST_TRUST = 0.95
SPEAKS_FOR = frozenset({
    EvidenceKind.TITLE_AGREES, EvidenceKind.PLACE_AGREES, EvidenceKind.SHIFT_AGREES, EvidenceKind.MANAGER_NAMED,
    EvidenceKind.UNIT_NAMED,
})  # fmt: skip
SPEAKS_AGAINST = frozenset({
    EvidenceKind.TITLE_DIFFERS, EvidenceKind.ADDRESS_DIFFERS, EvidenceKind.NOT_YET_HERE, EvidenceKind.LEFT,
})  # fmt: skip
LEARNT_WEIGHT = 0.95  # of a name that is known from the desk alone


class Above:
    """The offices whose lessons hold for a comment: its own, and those that cover all whom it can mean."""

    __slots__ = ("_scope",)

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def __contains__(self, office: Hashable) -> bool:
        return self._scope.everywhere or self._scope.offices <= self._scope.directory.offices_under(office)


def is_learnt(page: Page, start: int, stop: int) -> bool:
    """Whether words ``start`` to ``stop`` were somebody's before and stand as a name does, no other name after them."""
    if not page.lessons or page.scope.everywhere or stop > page.count or not page.live[start]:
        return False
    if not page.lessons.knows(" ".join(page.keys[start:stop])):
        return False
    words = range(start, stop)
    if any(page.used[i] or not page.live[i] for i in words) or not all(page.joined(i) for i in words[1:]):
        return False
    return page.one_case or stop == page.count or not (page.joined(stop) and page.surname_like(stop))


def learnt_name(page: Page, start: int, stop: int, *, doubt: bool) -> Found | None:
    """Whom the desk has found behind these words, though nobody here has a name like it."""
    words = " ".join(page.keys[start:stop])
    tally = Tally.of(_lessons_about(page, words))
    people = {page.scope.directory.number_of(key): (_reading(times),) for key, times in tally.meant.items()}
    sure = tally.settled is not None and not _is_anothers(page, words, tally.settled)
    return Found(start, stop, people, doubt or not sure) if people else None


def recall(page: Page, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """``mentions`` after what was decided before about the same words; those of no name are left out."""
    recalled = [_recalled(page, mention) for mention in mentions]
    return _joined([mention for mention in recalled if mention])


def _reading(times: int) -> Reading:
    return Reading(Tier.WRITTEN, LEARNT_WEIGHT, _evidence(EvidenceKind.LEARNT, times))


def _evidence(kind: EvidenceKind, times: int) -> Evidence:
    """How often, but no further than it matters: this is not for counting praise by person."""
    return Evidence(kind, str(min(times, ENOUGH)))


def _lessons_about(page: Page, words: str) -> list[Lesson]:
    """The lessons that hold here; those about people who are not of this office do not."""
    if not page.lessons.knows(words):
        return []
    scope, found = page.scope, page.lessons.about(words, Above(page.scope))
    here = {key for key in {lesson.key for lesson in found} if key is None or _holds(scope, key)}
    return [lesson for lesson in found if lesson.key in here]


def _recalled(page: Page, mention: Mention) -> Mention | None:
    words = _words_of(page, mention)
    tally = Tally.of(_lessons_about(page, words))
    if page.scope.everywhere:
        return _weighed(mention, tally) if _is_denied(mention, tally) else mention
    doubtful = _is_doubtful(page, mention)
    if tally.is_no_name and " " not in words and (doubtful or _is_denied(mention, tally)):
        return None
    mention = _with_others_meant(page, mention, words, tally)
    if not doubtful and _is_settled(page, mention, words, tally):
        return _settled(mention, tally)
    told = any(candidate.key in tally.meant for candidate in mention.candidates)
    unsure = mention.certainty is Certainty.UNSURE
    return _weighed(mention, tally) if _is_denied(mention, tally) or (unsure and told) else mention


def _words_of(page: Page, mention: Mention) -> str:
    """The fullest way in which the mention is written: who is named in full as well is meant in full."""
    written = [page.keys[words.start : words.stop] for words in (page.row.between(*place) for place in mention.places)]
    return " ".join(max(written, key=len))


def _is_doubtful(page: Page, mention: Mention) -> bool:
    """Whether at none of its places the word is surely used as a name, or something beside it speaks against it."""
    if len(mention.candidates) == 1 and mention.certainty is Certainty.UNSURE:
        return True
    starts = {start for start, _ in mention.places}
    return all(found.doubt for found in page.found if page.row.starts[found.start] in starts)


def _is_denied(mention: Mention, tally: Tally) -> bool:
    return any(candidate.key in tally.denied for candidate in mention.candidates)


def _with_others_meant(page: Page, mention: Mention, words: str, tally: Tally) -> Mention:
    """The mention with everybody whom the desk found behind these words, though their name is another.

    Somebody who is called so was weighed already: the place, the job or the day speaks against them.
    """
    there = {candidate.key for candidate in mention.candidates}
    directory, score = page.scope.directory, mention.candidates[0].score
    further = tuple(
        Candidate(key, score, tuple(_circumstances(page, directory.number_of(key))))
        for key, times in tally.meant.items()
        if key not in there and times > tally.denied[key] and not _is_called(directory, directory.number_of(key), words)
    )
    return replace(mention, candidates=mention.candidates + further, certainty=Certainty.UNSURE) if further else mention


def _circumstances(page: Page, who: int) -> Iterator[Evidence]:
    yield Evidence(EvidenceKind.SAME_OFFICE)
    joined = page.scope.directory.joined(who)
    if page.on and joined > page.on.toordinal():
        yield Evidence(EvidenceKind.NOT_YET_HERE, date.fromordinal(joined).isoformat())
    if page.scope.directory.left(who):
        yield Evidence(EvidenceKind.LEFT)


def _is_settled(page: Page, mention: Mention, words: str, tally: Tally) -> bool:
    """Whether the words surely mean one candidate, nothing beside them says otherwise, and nobody else is called so."""
    if mention.certainty is Certainty.SURE or tally.settled not in {candidate.key for candidate in mention.candidates}:
        return False
    for candidate in mention.candidates:
        telling = SPEAKS_AGAINST if candidate.key == tally.settled else SPEAKS_FOR
        if any(evidence.kind in telling for evidence in candidate.why):
            return False
    return not _is_anothers(page, words, tally.settled)


def _settled(mention: Mention, tally: Tally) -> Mention:
    """The mention with whom it surely means alone."""
    (one,) = (_with_evidence(c, tally) for c in mention.candidates if c.key == tally.settled)
    return replace(mention, certainty=Certainty.SURE, candidates=(replace(one, score=max(one.score, MOST_TRUST)),))


def _weighed(mention: Mention, tally: Tally) -> Mention:
    """The mention unsure, its candidates in the order that what was decided before gives them."""
    weights = [
        candidate.score * (1 + FOR * tally.meant[candidate.key]) / (1 + AGAINST * tally.denied[candidate.key])
        for candidate in mention.candidates
    ]
    most = min(MOST_TRUST, sum(candidate.score for candidate in mention.candidates))
    share = most / max(most, sum(weights))
    candidates = [
        replace(_with_evidence(candidate, tally), score=round(weight * share, 3))
        for candidate, weight in zip(mention.candidates, weights, strict=True)
    ]
    candidates.sort(key=lambda candidate: (-candidate.score, str(candidate.key)))
    return replace(mention, certainty=Certainty.UNSURE, candidates=tuple(candidates))


def _with_evidence(candidate: Candidate, tally: Tally) -> Candidate:
    counted = ((EvidenceKind.LEARNT, tally.meant), (EvidenceKind.DENIED, tally.denied))
    new = tuple(_evidence(kind, times[candidate.key]) for kind, times in counted if times[candidate.key])
    return replace(candidate, why=candidate.why + tuple(one for one in new if one not in candidate.why))


def _joined(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """One mention for each person surely named, at all their places."""
    joined: dict[object, Mention] = {}
    for at, mention in enumerate(mentions):
        key = mention.candidates[0].key if mention.certainty is Certainty.SURE else (at,)
        first = joined.get(key)
        places = first.places + mention.places if first else mention.places
        joined[key] = replace(first or mention, places=tuple(sorted(places)))
    return tuple(joined.values())


def _is_called(directory: Directory, who: int, words: str) -> bool:
    """Whether these are the letters of this employee's names."""
    names = {*directory.given(who), *directory.surnames(who)}
    return all(directory.words.get(word) in names for word in _telling(words))


def _is_anothers(page: Page, words: str, key: int | str) -> bool:
    """Whether these are the letters of the name of somebody at the office who is not ``key``."""
    scope, directory = page.scope, page.scope.directory
    first = directory.words.get(_telling(words)[0])
    called = () if first is None else chain(scope.by_given(first), scope.by_surname(first))
    return any(directory.keys[who] != key and _is_called(directory, who, words) for who in called)


def _telling(words: str) -> list[str]:
    """The words without titles and particles, if any are left."""
    written = words.split()
    return [word for word in written if word not in TITLES and word not in PARTICLES] or written


def _holds(scope: Scope, key: int | str) -> bool:
    who = scope.directory.number_of(key)
    return who >= 0 and (scope.everywhere or scope.directory.office_of[who] in scope.offices)
