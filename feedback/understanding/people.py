"""Who is written about: the names in a comment and the part each plays, without knowing any employee.

Nothing here decides who a name is. A name said to be the writer's, a relative's, a patient's, a place's or a public
figure's is nobody to deliver praise to; every other name is *perhaps* staff.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from feedback.understanding import people_bystanders as bystanders
from feedback.understanding import people_introductions as introductions
from feedback.understanding import people_lexicon as lexicon
from feedback.understanding import people_writers as writers
from feedback.understanding.people_draft import Draft, Part
from feedback.understanding.people_signs import LITTLE, service_signs, spoken
from feedback.understanding.people_text import row_of

__all__ = ["Part", "WrittenPerson", "written_people"]


@dataclass(frozen=True, slots=True)
class WrittenPerson:
    """A name as written: ``text`` is ``comment[start:end]``."""

    start: int
    end: int
    text: str
    part: Part


def written_people(text: str, language: str = "") -> list[WrittenPerson]:
    """The names in ``text`` in the order in which they stand, each with its part; spans never overlap.

    ``text`` is any string (10,000 characters are read at leisure). ``language`` is an ISO 639-1 code or empty; the
    words of all languages are looked at either way, because people mix them. Nothing is raised.
    """
    row = row_of(text)
    if not len(row):
        return []
    told_in = spoken(row, language)
    draft = Draft(row, told_in)
    writers.find_signature(draft)
    introductions.find_opening(draft)
    for index, key in enumerate(row.keys):
        for find in _CUES.get(key, ()):
            find(draft, index)
    _take_others(draft, Part.PUBLIC if service_signs(row, told_in) < LITTLE else Part.STAFF)
    return [_person(draft, start, end, part) for start, (end, part) in sorted(draft.taken.items())]


def _find_saint(draft: Draft, index: int) -> None:
    bystanders.find_after(draft, index, Part.PLACE)


def _find_public(draft: Draft, index: int) -> None:
    bystanders.find_after(draft, index, Part.PUBLIC)


# Which words give a part away, and who looks closer; in the order in which they are believed.
_CUES: dict[str, tuple] = {}
for _words, _find in (
    (lexicon.WRITER_BEFORE, introductions.find_introduction),
    (lexicon.WRITER_POINTING, introductions.find_pointing),
    (lexicon.WRITER_SELF, introductions.find_self),
    (lexicon.CLOSINGS, writers.find_closing),
    (lexicon.THANKS, writers.find_thanks),
    (lexicon.LABELS, introductions.find_label),
    (lexicon.SHOUTED, introductions.find_shouted),
    (lexicon.WRITER_ROLES, introductions.find_role),
    (lexicon.WRITER_ROLES, introductions.find_happy_customer),
    (lexicon.RELATIVES, bystanders.find_relative),
    (lexicon.PATIENTS, bystanders.find_patient),
    (lexicon.AUXILIARIES, bystanders.find_treated),
    (lexicon.SAINTS, _find_saint),
    (lexicon.PUBLIC_BEFORE, _find_public),
    (lexicon.PLACE_BEFORE, bystanders.find_place_before),
    (lexicon.PLACE_AFTER, bystanders.find_place_after),
):
    for _word in _words:
        _CUES[_word] = (*_CUES.get(_word, ()), _find)


def _person(draft: Draft, start: int, end: int, part: Part) -> WrittenPerson:
    first, last = draft.row.starts[start], draft.row.ends[end - 1]
    return WrittenPerson(first, last, draft.row.text[first:last], part)


def _take_others(draft: Draft, part: Part) -> None:
    for start, stop in _free_names(draft):
        if _may_be_person(draft, start, stop):
            draft.take(start, stop, part)


def _free_names(draft: Draft) -> Iterator[tuple[int, int]]:
    index = 0
    while index < draft.count:
        stop = index if draft.held[index] else draft.name_end(index)
        if stop > index:
            yield index, stop
        index = max(stop, index + 1)


def _may_be_person(draft: Draft, start: int, stop: int) -> bool:
    if not draft.opens(start) and draft.key(start - 1) in lexicon.TITLES:
        return True
    if draft.one_case:
        return False
    if any(draft.keys[i] in draft.plain for i in range(start, stop)):
        return stop - start > 1 and draft.keys[stop - 1] not in draft.plain
    if len(draft.keys[start]) > 1 and draft.row.written(start).isupper():
        return False
    return stop - start > 1 or not draft.opens(start) or draft.key(stop) in lexicon.PERSON_AFTER
