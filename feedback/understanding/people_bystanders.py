"""Names of people who are neither staff nor the writer: relatives, patients, public figures, and places named so."""

import re

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding.people_draft import LONGEST_NAME, Draft, Part
from feedback.understanding.people_lexicon import phrase_end

_LISTED = re.compile(r"(?:and|y|e|i|și|si|και|kai|та|і)\Z", re.IGNORECASE)
_QUOTES = " «»“”„\"'’‘"
_ASIDE = frozenset(" ,(-–—")
LONGEST_PATIENT = 10  # words from a patient to what they are called
_NEAR = 6  # words before a relative among which a "my" makes them the writer's


def find_relative(draft: Draft, index: int) -> None:
    """A word like "husband" at ``index``: "my husband NAME", "soțul meu NAME", "NAME, my husband"."""
    if index and draft.row.possessive[index - 1] and draft.gap(index)[2:] == " " and not draft.opens(index):
        start = draft.capital_start(index)
        draft.take(start, index, Part.RELATIVE)  # "John's dad here"
    if draft.row.possessive[index] or not _is_ones_own(draft, index):
        return
    in_law = draft.key(index + 1) == "in" and draft.key(index + 2) == "law"
    start = _past_naming(draft, index + (3 if in_law else 1))
    if start < draft.count and not draft.opens(start) and set(draft.gap(start)) <= _ASIDE:
        _take_relatives(draft, start, many=draft.keys[index] in lexicon.RELATIVES_MANY)
    _take_relative_before(draft, index)


def _named_by_verb(draft: Draft, index: int) -> bool:
    """Whether "grandmother, who is called" goes on with a name, and so is the writer's own."""
    at = index + 1
    while at < min(draft.count, index + 3) and not draft.opens(at):
        if phrase_end(lexicon.NAMING, draft.keys, at):
            return True
        at += 1
    return False


def _past_naming(draft: Draft, index: int) -> int:
    """Past the words between a relative and their name: "my husband, *who is called* NAME"."""
    start = draft.skip(index, lexicon.BETWEEN_RELATIVE_AND_NAME | lexicon.WHO)
    if start < draft.count and not draft.opens(start):
        start = phrase_end(lexicon.NAMING, draft.keys, start) or start
    return draft.skip(start, lexicon.BETWEEN_RELATIVE_AND_NAME)


def _is_ones_own(draft: Draft, index: int) -> bool:
    """Whether a "my" belongs to the relative at ``index``: after it, or shortly before it; or they are named so."""
    if draft.key(index + 1) in lexicon.MY or _named_by_verb(draft, index):
        return True
    if draft.opens(index) and draft.keys[index] not in lexicon.TITLES and draft.language != "en":
        return True  # "Wnuczka Lidia" is the writer's own
    for before in range(index - 1, max(-1, index - _NEAR), -1):
        if draft.opens(before + 1):
            return False
        if draft.keys[before] in lexicon.MY:
            return True
    return False


def _take_relatives(draft: Draft, start: int, *, many: bool) -> None:
    stop = draft.name_end(start)
    if draft.one_case:
        stop = min(stop, start + 2)
    draft.take(start, stop, Part.RELATIVE)
    while many and start < stop < draft.count - 1 and not draft.opens(stop):
        start = stop + (1 if _LISTED.match(draft.row.written(stop)) else 0)
        stop = draft.name_end(start)
        draft.take(start, stop, Part.RELATIVE)


def _take_relative_before(draft: Draft, index: int) -> None:
    """Take the name of "NAME, my husband, …"."""
    first = index
    while first > 0 and draft.keys[first - 1] in lexicon.MY | lexicon.GREEK_ARTICLES and draft.gap(first) == " ":
        first -= 1
    if first == 0 or draft.gap(first).strip() not in {",", "("} or draft.row.possessive[first - 1]:
        return
    after = index + 2 if draft.key(index + 1) in lexicon.MY and draft.gap(index + 1) == " " else index + 1
    if draft.gap(after).strip()[:1] in {",", ")", "."} and not draft.one_case:
        draft.take(draft.capital_start(first), first, Part.RELATIVE)


def find_patient(draft: Draft, index: int) -> None:
    """A word like "patient" at ``index``, and the name after it; "very patient NAME" is praise."""
    start = _after_whereabouts(draft, phrase_end(lexicon.PATIENTS, draft.keys, index))
    start = _called(draft, start) or start
    if not start or draft.opens(start) or draft.gap(start).strip() not in {"", ",", ":"}:
        return
    if draft.opens(index) or draft.key(index - 1) not in lexicon.BEFORE_PRAISE:
        start = draft.skip_titles(start)
        draft.take(start, draft.name_end(start), Part.PATIENT)


def find_treated(draft: Draft, index: int) -> None:
    """An auxiliary at ``index`` between a name and what is done to patients: "NAME was discharged"."""
    after = index + 1
    while after < min(draft.count, index + _NEAR) and draft.keys[after] in lexicon.AUXILIARIES:
        after += 1
    if after >= draft.count or draft.opens(after) or draft.keys[after] not in lexicon.TREATED:
        return
    start = draft.capital_start(index)
    if start < index and draft.gap(index) == " " and not draft.one_case:
        while start < index and draft.name_end(start) < index:
            start += 1
        draft.take(start, index, Part.PATIENT)


def _called(draft: Draft, index: int) -> int:
    """The name in "the patient in the next bed, an old man called NAME"; 0 where nobody is called anything."""
    for at in range(index, min(draft.count, index + LONGEST_PATIENT) if index else 0):
        if draft.opens(at):
            return 0
        if draft.keys[at] in lexicon.NAMED_SO or phrase_end(lexicon.NAMING, draft.keys, at):
            return phrase_end(lexicon.NAMING, draft.keys, at) or at + 1
    return 0


def _after_whereabouts(draft: Draft, index: int) -> int:
    """Past "next to me," between a patient and their name; ``index`` itself where nothing of the kind stands."""
    if not 0 < index < draft.count or draft.keys[index] not in lexicon.BESIDE:
        return index
    for after in range(index + 1, min(draft.count, index + _NEAR)):
        if draft.opens(after) or draft.gap(after).strip():
            return after if draft.gap(after).strip() == "," else index
    return index


def find_after(draft: Draft, index: int, part: Part) -> None:
    """A saint or somebody of public life: the role at word ``index`` stands right before the name."""
    start = index + 1
    if index and draft.row.capital[index] and draft.joined(index) and draft.named(index - 1):
        return  # in "Vera Duque Ana" the duke is a surname
    if start < draft.count and _close(draft, start) and draft.row.capital[start] and not draft.one_case:
        draft.take(start, draft.name_end(start), part)


def find_place_before(draft: Draft, index: int) -> None:
    """A word like "ulica" at ``index``, and the name after it; "En el hospital María me atendió" has none."""
    start = index + 1
    while start < draft.count and draft.keys[start] in lexicon.PLACE_LINKS and _close(draft, start):
        start += 1
    if start >= draft.count or not _close(draft, start) or draft.opens(start) or draft.one_case:
        return
    stop = draft.name_end(start)
    told = draft.keys[index] in lexicon.PLACE_WORK and draft.gap(stop) == " " and draft.key(stop) in lexicon.TELLING
    if not told or stop - start > 1:
        draft.take(start, stop, Part.PLACE)


def find_place_after(draft: Draft, index: int) -> None:
    """A word like "Library" at ``index``, and the name before it."""
    start = index
    while start > 0 and index - start < LONGEST_NAME and draft.joined(start) and draft.name_end(start - 1) >= start:
        start -= 1
    if start == index or not draft.joined(index) or draft.one_case or draft.row.possessive[index]:
        return
    lead = draft.key(start - 1)
    while start < index - 1 and draft.opens(start):
        if draft.keys[start] not in lexicon.PLACE_LEADS and draft.keys[start] not in draft.plain:
            break
        lead, start = draft.keys[start], start + 1
    if _is_firm(draft, index):
        draft.take(start, index, Part.PLACE)
    elif lead in lexicon.PLACE_LEADS and not _leads_to_person(draft, index, start, lead):
        draft.take(start, index + draft.row.capital[index], Part.PLACE)


def _is_firm(draft: Draft, index: int) -> bool:
    """Whether the kind of place at ``index`` is no family name: Library is, Park is not."""
    if not draft.row.capital[index]:
        return draft.keys[index] in lexicon.PLACE_FIRM
    return draft.keys[index] not in lexicon.PLACE_SURNAMES


def _leads_to_person(draft: Draft, index: int, start: int, lead: str) -> bool:
    before = draft.key(start - 2)
    if lead not in {"to", "from"} or before in lexicon.MOVED:
        return False
    return before in lexicon.THANKED or draft.row.capital[index]


def _close(draft: Draft, index: int) -> bool:
    return draft.gap(index).strip(_QUOTES) in {"", " ", ". ", ".", " ."} and draft.gap(index) != ""
