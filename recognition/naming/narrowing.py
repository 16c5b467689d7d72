"""What tells namesakes apart: their job, window, shift and manager as said beside the name, and the date."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from recognition.naming.circumstances import Place, leads, place_of, shifts_named, shifts_of
from recognition.naming.forms_of_address import address_before, is_for_another
from recognition.naming.job_titles import Named, agreement, contradicts
from recognition.naming.model import Evidence, EvidenceKind
from recognition.naming.page import Found, Page, Readers
from recognition.naming.surroundings import Surroundings

LATE = 30  # days after somebody left in which citizens still write about them
LONG_GONE = 365  # days after which a leaver is hardly the one who helped
MOST_LOOKED_AT = 1500  # candidates in one comment; a list of hundreds of namesakes is no letter
PER_NAME = 10
BESIDE = 3  # words between a manager's name and "team"


@dataclass(slots=True)
class Told:
    """The people whom a name may still mean, what speaks for or against each, and whether even one is doubtful.

    ``likelier`` are those of whom something near the name is true that decides nothing.
    """

    people: Readers
    why: dict[int, list[Evidence]] = field(default_factory=dict)
    likelier: set[int] = field(default_factory=set)
    doubt: bool = False

    def say(self, whom: Iterable[int], kind: EvidenceKind, detail: str | Callable[[int], str] = "") -> None:
        for who in whom:
            words = detail if isinstance(detail, str) else detail(who)
            self.why.setdefault(who, []).append(Evidence(kind, words))

    def without(self, others: Iterable[int]) -> None:
        """Leave ``others`` out, unless nobody would be left."""
        others = set(others)
        kept = {who: how for who, how in self.people.items() if who not in others}
        self.people = kept or self.people


def refer_back(found: Sequence[Found], told_of: Sequence[Told]) -> None:
    """Let a name that several bear mean the one of them whom the same comment tells apart elsewhere."""
    meant: dict[frozenset[int], set[int]] = {}
    for one, told in zip(found, told_of, strict=True):
        if len(told.people) == 1 < len(one.people) and not (one.doubt or told.doubt):
            meant.setdefault(frozenset(one.people), set()).update(told.people)
    for one, told in zip(found, told_of, strict=True) if meant else ():
        them = meant.get(frozenset(one.people), set()) if len(told.people) > 1 else set()
        if len(them) == 1 and them <= told.people.keys():
            told.people = {who: told.people[who] for who in them}
            told.say(them, EvidenceKind.REFERS_BACK)


class Narrowing:
    """The facts of one comment, held against whoever its names may mean.

    A fact speaks against somebody only where the directory says otherwise about them: an empty cell is no "no". The one
    exception are windows and rooms, which hardly two people have.
    """

    def __init__(
        self, page: Page, found: Sequence[Found], office_names: Mapping[int, tuple[str, ...]], place: str
    ) -> None:
        self.page, self.directory, self.found, self.office_names = page, page.scope.directory, found, office_names
        self._looked_at = 0
        self.sent_from = place_of(place) if place else None
        self.around = Surroundings(page.row, found, page.language)

    def told(self, one: Found, cheapest: Readers) -> Told:
        """Whom ``one`` may mean, of the ``cheapest`` readings if nothing said beside it points to another one."""
        told = Told(cheapest)
        self._looked_at += len(one.people) + PER_NAME
        if self._looked_at > MOST_LOOKED_AT:
            return told
        self._by_date(told)
        self._by_address(told, one)
        self._by_job(told, one)
        self._by_place(told, one)
        self._by_shift(told, one)
        self._by_manager(told, one)
        self._by_unit(told)
        return told

    def _by_date(self, told: Told) -> None:
        if self.page.on is None:
            return
        today, directory = self.page.on.toordinal(), self.directory
        early = {who for who in told.people if directory.joined(who) > today}
        gone = {who for who in told.people if 0 < directory.left(who) <= today - LATE}
        told.say(early, EvidenceKind.NOT_YET_HERE, lambda who: date.fromordinal(directory.joined(who)).isoformat())
        told.without(early | gone)
        told.doubt = any(who in early or 0 < directory.left(who) <= today - LONG_GONE for who in told.people)

    def _by_address(self, told: Told, one: Found) -> None:
        address, surnames_tell = address_before(self.page.keys, one.start, one.stop)
        if address is None:
            return
        spellings, directory, alone = self.directory.spellings, self.directory, len(told.people) == 1
        wrong = {
            who
            for who in told.people
            if is_for_another(
                address,
                [spellings[word] for word in directory.surnames(who)],
                [spellings[word] for word in directory.given(who)],
                surnames_tell=surnames_tell,
                alone=alone,
            )
        }
        told.without(wrong)
        if alone and wrong:
            told.doubt = True
            told.say(wrong, EvidenceKind.ADDRESS_DIFFERS, self.page.row.written(one.start))

    def _by_job(self, told: Told, one: Found) -> None:
        if len(one.people) == 1 and len(next(iter(one.people.values()))) > 1:
            return  # a full name that one person has needs no job
        titles = {self.directory.title(who) for who in one.people}
        said, near = self.around.jobs_said_of(one, sorted(titles) if len(one.people) > 1 else ())
        best = self._agreeing(one.people, said)
        agreeing = {who for who in best if who in told.people}
        if not agreeing and best:
            told.people, told.doubt = told.people | {who: one.people[who] for who in best}, True
        if agreeing:
            told.without(who for who in told.people if who not in agreeing and self.directory.title(who))
        elif not said:
            best = self._agreeing(told.people, near)
            told.likelier |= best if len(best) < len(told.people) else set()
        told.say(best, EvidenceKind.TITLE_AGREES, self.directory.title)
        if len(told.people) == 1 and not best:
            self._doubt_other_job(told, one, said)

    def _agreeing(self, people: Iterable[int], jobs: Sequence[Named]) -> set[int]:
        """Those of ``people`` whose title fits the jobs named best."""
        fits = {
            who: max((agreement(self.directory.title(who), job) for job in jobs), default=0) for who in people
        } if jobs else {}  # fmt: skip
        best = max(fits.values(), default=0)
        return {who for who, fit in fits.items() if fit == best and best}

    def _doubt_other_job(self, told: Told, one: Found, said: Sequence[Named]) -> None:
        """Somebody is said to have one job, and the only one of the first name has quite another.

        A full name outweighs it: directories have coarse titles, and citizens guess.
        """
        (who,) = told.people
        if len(told.people[who]) > 1:
            return
        title = self.directory.title(who)
        for job in said:
            if title and contradicts(title, job) and not self.around.is_form_of_address(job, one):
                told.doubt = True
                start, stop = self.page.row.starts[job.start], self.page.row.ends[job.stop - 1]
                told.say([who], EvidenceKind.TITLE_DIFFERS, self.page.row.text[start:stop])
                return

    def _by_place(self, told: Told, one: Found) -> None:
        own = {who: places for who in told.people if (places := self.directory.places(who))}
        here = self._place_of(one) if own else None
        if here is None:
            return
        agreeing = {
            who: place
            for who, places in own.items()
            for place in places
            if (there := place_of(place)) and there.is_same(here)
        }
        told.say(agreeing, EvidenceKind.PLACE_AGREES, agreeing.get)
        if agreeing:
            told.without(who for who in told.people if who not in agreeing)

    def _place_of(self, one: Found) -> Place | None:
        """The place nearest in the name's own sentence, else the only one of the comment, else where it is from."""
        sentence, named = self.around.sentence(one), self.around.places
        beside = [place for place in named if place.start in sentence]
        if beside:
            return min(beside, key=lambda place: abs(place.start - one.start))
        if not named:
            return self.sent_from
        return named[0] if all(place.is_same(named[0]) for place in named) else None

    def _by_shift(self, told: Told, one: Found) -> None:
        own = {who: shifts for who in told.people if (shifts := self.directory.shifts(who))}
        if not own:
            return
        named = shifts_named(self.page.row, self.around.outside_names(self.around.sentence(one)))
        agreeing = {who: shift for who, shifts in own.items() for shift in shifts if shifts_of(shift) & named}
        told.say(agreeing, EvidenceKind.SHIFT_AGREES, agreeing.get)
        if agreeing:
            told.without(who for who in own if who not in agreeing)

    def _by_manager(self, told: Told, one: Found) -> None:
        if len(self.found) < 2:
            return
        leaders, manager = self._leaders, self.directory.manager
        if any(leader is one for leader in leaders.values()) and self._is_named_for(one):
            told.doubt = True  # "Ana of Maria Lopez's team was wonderful" praises Ana
        if len(told.people) < 2:
            return
        led = {who: leaders[manager(who)] for who in told.people if leaders.get(manager(who), one) is not one}
        told.say(led, EvidenceKind.MANAGER_NAMED, lambda who: self._words(led[who]))
        if led:
            told.without(who for who in told.people if who not in led and manager(who) >= 0)

    def _is_named_for(self, leader: Found) -> bool:
        """Whether somebody else who is named reports to ``leader``, who then only tells which one is meant."""
        manager = self.directory.manager
        return any(manager(who) in leader.people for other in self.found if other is not leader for who in other.people)

    @cached_property
    def _leaders(self) -> dict[int, Found]:
        return {who: one for one in self.found for who in self._leader(one)}

    def _leader(self, one: Found) -> Iterable[int]:
        """The only one whom a name may mean that is said to lead: "Maria Lopez's team"."""
        if len(one.people) > 1 or one.doubt:
            return ()
        near = range(max(0, one.start - BESIDE), min(len(self.page.row), one.stop + BESIDE))
        sentence = self.around.sentence(one)
        beside = self.around.outside_names(near)
        return one.people if any(leads(self.page.keys[index]) for index in beside if index in sentence) else ()

    def _words(self, one: Found) -> str:
        row = self.page.row
        return row.text[row.starts[one.start] : row.ends[one.stop - 1]]

    def _by_unit(self, told: Told) -> None:
        if len(told.people) < 2 or not self.office_names:
            return
        at = {who: self.directory.office_of[who] for who in told.people}
        named = self._offices_named(set(at.values()))
        agreeing = {who for who, office in at.items() if office in named}
        told.say(agreeing, EvidenceKind.UNIT_NAMED, lambda who: " ".join(self.office_names[at[who]]))
        if agreeing:
            told.without(who for who in told.people if who not in agreeing)

    @cached_property
    def _text(self) -> str:
        return f" {' '.join(self.page.keys)} "

    def _offices_named(self, offices: set[int]) -> set[int]:
        """Those of ``offices`` whose whole name stands in the comment; of one name in another, the longer."""
        named = {
            office
            for office in offices
            if (words := self.office_names.get(office)) and f" {' '.join(words)} " in self._text
        }
        longest = max((len(self.office_names[office]) for office in named), default=0)
        return {office for office in named if len(self.office_names[office]) == longest}
