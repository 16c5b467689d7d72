"""What stands around a name in a comment: its sentence, its neighbours, and the jobs that are said of it."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from feedback.understanding.people_lexicon import TITLES
from feedback.understanding.people_text import Row, fold
from recognition.naming.circumstances import Place, places_named
from recognition.naming.job_titles import Named, jobs_named, title_at
from recognition.naming.linking_words import links_of
from recognition.naming.model import EvidenceKind
from recognition.naming.page import Found

NEAR = 6  # words on either side of a name in which a job may be said of it
FAR = 12  # words on either side in which jobs are looked for at all
LONGEST_SENTENCE = 60  # words on either side of a name; a text without stops must not be read again and again
LONGEST_LINK = 4
LONGEST_NAMING = 8  # "the nurse who took care of me was Ana"


_SHE = frozenset(map(fold, ("she", "he", "ella", "él", "lei", "lui", "ona", "ea", "αυτή", "αυτός", "вона", "він")))
_SEEN = frozenset(map(fold, ("i", "we", "who", "that", "que", "che", "który", "która", "care", "που", "який", "яка")))


class Surroundings:
    """A comment whose names have been found; words are spoken of by their index."""

    def __init__(self, row: Row, found: Sequence[Found], language: str) -> None:
        self.row, self.found, self.language = row, found, language
        self._starts = [one.start for one in found]  # in order
        self.links = links_of(language)

    @cached_property
    def places(self) -> list[Place]:
        return places_named(self.row)

    def sentence(self, one: Found) -> range:
        """The words of the sentences that ``one`` stands in, as far as they are near."""
        start, stop, opens = one.start, one.stop, self.row.opens
        first, last = max(0, start - LONGEST_SENTENCE), min(len(self.row), stop + LONGEST_SENTENCE)
        while start > first and not opens[start]:
            start -= 1
        while stop < last and not opens[stop]:
            stop += 1
        return range(start, stop)

    def outside_names(self, words: range) -> list[int]:
        """``words`` without those that are part of a name."""
        return [index for index in words if index not in self._name_words]

    @cached_property
    def _name_words(self) -> frozenset[int]:
        """The words that are names themselves: Mr Porter may be a clerk, and "Kasi" is no cash desk."""
        return frozenset(index for one in self.found for index in range(self._first_of_name(one), one.stop))

    def _first_of_name(self, one: Found) -> int:
        """The first word of ``one`` after its titles."""
        index = one.start
        while index < one.stop - 1 and self.row.keys[index] in TITLES:
            index += 1
        return index

    @cached_property
    def _jobs(self) -> list[Named]:
        found: dict[int, Named] = {}
        stop = 0
        for one in self.found:
            start, stop = max(stop - LONGEST_LINK, one.start - FAR, 0), min(len(self.row), one.stop + FAR)
            for job in jobs_named(self.row.keys[start:stop], self.language):
                here = job._replace(start=job.start + start, stop=job.stop + start)
                known = found.get(here.start)
                if known is None or known.stop < here.stop:
                    found[here.start] = here
        return [found[start] for start in sorted(found)]

    def _names_in(self, words: range) -> Sequence[Found]:
        """The names that begin among ``words``."""
        return self.found[bisect_left(self._starts, words.start) : bisect_left(self._starts, words.stop)]

    def _jobs_near(self, one: Found, titles: Sequence[str]) -> list[Named]:
        start, stop = max(0, one.start - FAR), one.stop + FAR
        keys = self.row.keys[start:stop]
        own = [job for title in titles if title for job in title_at(title, keys)]
        first = bisect_left(self._jobs, start, key=lambda job: job.start)
        last = bisect_left(self._jobs, stop, key=lambda job: job.start)
        here = (job._replace(start=job.start + start, stop=job.stop + start) for job in own)
        jobs = (*self._jobs[first:last], *here)
        return [job for job in jobs if self._name_words.isdisjoint(range(job.start, job.stop))]

    def jobs_said_of(self, one: Found, titles: Sequence[str]) -> tuple[list[Named], list[Named]]:
        """The jobs, of the tables or of ``titles``, that are said of ``one``; and those that only stand near."""
        said, near = [], []
        for job in self._jobs_near(one, titles):
            cost = self._cost(job, one)
            others = [self._cost(job, other) for other in self._names_in(range(job.start - FAR, job.stop + FAR))]
            if cost is not None and all(cost <= (other or cost) for other in others):
                said.append(job)
            elif cost is None and not job.field and self._is_near(job, one) and not any(others):
                near.append(job)
        return said, near

    def is_form_of_address(self, job: Named, one: Found) -> bool:
        """Whether a job is written as a title: "Nurse Mary"."""
        return job.stop <= one.stop and job.stop >= one.start and self.row.capital[job.start]

    def _is_near(self, job: Named, one: Found) -> bool:
        gap = range(one.stop, job.start) if job.start >= one.stop else range(job.stop, one.start)
        return len(gap) <= NEAR and self._is_one_sentence(job, one) and not self._is_crossed(gap)

    def _is_one_sentence(self, job: Named, one: Found) -> bool:
        first, last = min(job.start, one.start), max(job.stop, one.stop)
        return not any(self.row.opens[first + 1 : last])

    def _is_crossed(self, gap: range) -> bool:
        """Whether another name stands between."""
        return len(gap) > 0 and bool(self._names_in(gap))

    def _cost(self, job: Named, one: Found) -> int | None:
        """How loosely ``job`` is tied to ``one``, 1 or more; None where it is not said of ``one`` at all."""
        if job.stop > one.start and job.start < one.stop:
            return 1  # "[senior] nurse Mary"
        before = job.stop <= one.start
        gap = range(job.stop, one.start) if before else range(one.stop, job.start)
        if len(gap) > LONGEST_NAMING or self._is_crossed(gap):
            return None
        keys = [self.row.keys[index] for index in gap]
        if self._is_one_sentence(job, one):
            tied = self._leads_to(job, keys, one) if before else self._goes_on(job, keys, one)
        else:
            tied = not before and not job.field and self._is_told_next(one, gap, keys)
        marks = sum(char in ",()–—-:" for char in self._between(job, one)) if tied else 0
        return 1 + len(gap) + 2 * marks if tied else None

    def _between(self, job: Named, one: Found) -> str:
        ends, starts = self.row.ends, self.row.starts
        if job.stop <= one.start:
            return self.row.text[ends[job.stop - 1] : starts[one.start]]
        return self.row.text[ends[one.stop - 1] : starts[job.start]]

    def _leads_to(self, job: Named, keys: list[str], one: Found) -> bool:
        """Before a name: "the nurse, Ana", "the nurse called Ana", "the nurse who took care of me was Ana"."""
        if job.field or self.row.possessive[job.stop - 1]:
            return False
        if not keys:
            return True
        if keys[-1] in self.links.copulas or any(key in self.links.naming for key in keys[-2:]):
            return True
        if keys[0] in _SEEN and len(keys) <= LONGEST_LINK and self.row.gap(one.start).strip() == ",":
            return True  # "the nurse I saw, Ana"
        return len(keys) <= LONGEST_LINK and all(
            key in self.links.articles or key in self.links.copulas for key in keys
        )

    def _goes_on(self, job: Named, keys: list[str], one: Found) -> bool:
        """After it: "Ana the nurse", "Ana, a wonderful nurse", "Ana, who was our nurse", "Ana from reception"."""
        if self.row.possessive[one.stop - 1] or self.row.possessive[job.stop - 1] or _is_owner(one):
            return False
        if job.field:
            return 0 < len(keys) <= 2 and keys[0] in self.links.origin
        keys = self._past_telling(keys)
        rest = keys[1:] if keys and keys[0] in self.links.copulas else keys  # Italian "è" is folded like "e"
        if len(keys) > LONGEST_LINK or any(key in self.links.breaks for key in rest):
            return False
        set_off = self.row.gap(one.stop).strip() in {",", "(", "-", "–", "—", ":", "/"}
        if not keys:
            return set_off or self.row.gap(one.stop) == " "
        return keys[0] in self.links.copulas or keys[0] in self.links.articles or (set_off and len(keys) == 1)

    def _past_telling(self, keys: list[str]) -> list[str]:
        """``keys`` from their "is" on, if they tell of whom they follow: "who works as", "I think she is"."""
        pronouns = [at for at, key in enumerate(keys[:-1]) if key in _SHE]
        if pronouns:
            rest = keys[pronouns[-1] + 1 :]
            return rest if rest[0] in self.links.copulas or rest[0] in self.links.articles else keys
        copulas = [at for at, key in enumerate(keys) if key in self.links.copulas]
        return keys[copulas[-1] :] if keys and keys[0] in self.links.relatives and copulas else keys

    def _is_told_next(self, one: Found, gap: range, keys: list[str]) -> bool:
        """After it: "Ana was lovely. She is the best nurse". The next sentence says it of the only one named here."""
        opened = [index for index in gap if self.row.opens[index]]
        if len(opened) != 1 or len(self._names_in(self.sentence(one))) > 1:
            return False
        rest = keys[opened[0] - gap.start :]
        copula = next((at for at, key in enumerate(rest[:2]) if key in self.links.copulas), None)
        return (
            copula is not None
            and len(rest) - copula <= LONGEST_LINK
            and not any(key in self.links.breaks for key in rest)
        )


def _is_owner(one: Found) -> bool:
    """Whether the name stands before what is theirs, without an apostrophe: "Anas manager"."""
    return any(reading.evidence.kind is EvidenceKind.POSSESSIVE for how in one.people.values() for reading in how)
