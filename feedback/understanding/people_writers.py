"""Where the writer of a comment names themselves: introductions, closings and signatures."""

import re

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding.people_draft import LONGEST_NAME, Draft, Part
from feedback.understanding.people_lexicon import phrase_end

_CLOSING_GAP = frozenset(" ,.;!\n\r\t-–—~*")
_DASHES = frozenset({"-", "–", "—", "~", "*", "/", "--"})
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_BRACKETS = frozenset({"(", "["})
_ASIDE = _BRACKETS | {",", "-", "–", "—"}
LONGEST_ROLE = 8  # words: "(daughter of a patient on ward 7)"
_EARLY = 3  # "Hi, this is Ann from number 4" comes with the first words


def find_signature(draft: Draft) -> None:
    """A last sentence that is a name and nothing else: "… very kind. Larry Vine (service user)"."""
    end = _before_role(draft)
    start = end - 1
    while start > 0 and not _breaks_before(draft, start) and end - start <= LONGEST_NAME:
        start -= 1
    if not 0 < start < end or not _breaks_before(draft, start) or phrase_end(lexicon.THANKS, draft.keys, start):
        return  # "Thanks Fay!" is said to Fay
    start = draft.skip_titles(start)
    if _is_signature(draft, start, end, certain=end < draft.count):
        draft.take(start, end, Part.WRITER)


def find_introduction(draft: Draft, index: int) -> None:
    """A phrase like "my name is" at word ``index``, and the name after it."""
    end = phrase_end(lexicon.WRITER_BEFORE, draft.keys, index)
    if not end or end >= draft.count or "?" in draft.gap(end):
        return
    loose = tuple(draft.keys[index:end]) in lexicon.WRITER_LOOSE
    start = draft.skip(end, lexicon.GREEK_ARTICLES | lexicon.TITLES)
    if start >= draft.count or (loose and draft.opens(start) and "\n" not in draft.gap(start)):
        return
    stop = draft.name_end(start)
    if stop > start and (not loose or _stands_alone(draft, index, start, stop)):
        draft.take(start, stop, Part.WRITER)


def find_pointing(draft: Draft, index: int) -> None:
    """A phrase like "this is" at word ``index``, if "writing" or "here" follows the name."""
    start = phrase_end(lexicon.WRITER_POINTING, draft.keys, index)
    if not start or start >= draft.count or draft.opens(start):
        return
    start = draft.skip(start, lexicon.TITLES)
    stop = draft.name_end(start)
    if not start < stop < draft.count:
        return
    if draft.opens(stop):
        if index < _EARLY and draft.keys[stop] not in lexicon.OF_OTHERS:
            draft.take(start, stop, Part.WRITER)
        return
    goes_on = lexicon.WRITER_ON if draft.gap(stop).strip() == "," else lexicon.WRITER_FROM
    early = index < _EARLY and draft.keys[stop] in goes_on
    if early or draft.keys[stop] in lexicon.WRITER_POINTED:
        draft.take(start, stop, Part.WRITER)


def find_role(draft: Draft, index: int) -> None:
    """A role like "resident" at word ``index`` in brackets after a name: "Ann Fowler (resident), flat 4, …"."""
    if phrase_end(lexicon.WRITER_ROLES, draft.keys, index) and draft.gap(index).strip() in _BRACKETS:
        start = draft.capital_start(index)
        while start < index and draft.name_end(start) < index:
            start += 1
        draft.take(start, index, Part.WRITER)


def find_opening(draft: Draft) -> None:
    """A comment that starts with "Ann Fowler here."."""
    stop = draft.name_end(0)
    if 0 < stop < draft.count and draft.keys[stop] in lexicon.WRITER_HERE and draft.opens(stop + 1):
        draft.take(0, stop, Part.WRITER)


def find_self(draft: Draft, index: int) -> None:
    """A word like "I" at ``index`` with the name between commas: "I, Ann Fowler, wish …"."""
    stop = draft.name_end(index + 1) if draft.gap(index + 1).strip() == "," else index
    if stop > index + 1 and draft.gap(stop).strip()[:1] == ",":
        draft.take(index + 1, stop, Part.WRITER)


def find_closing(draft: Draft, index: int) -> None:
    """A phrase like "best wishes" at word ``index``, and the name that ends the comment or its part."""
    start = phrase_end(lexicon.CLOSINGS, draft.keys, index)
    if not start or start >= draft.count:
        return
    gap = draft.gap(start)
    parted = not gap.isspace() or "\n" in gap
    begins = draft.opens(index) or not draft.gap(index).isspace()
    if not (parted or (begins and start - index > 1)) or not set(gap) <= _CLOSING_GAP:
        return
    start = draft.skip(start, lexicon.SURNAME_TITLES) if not draft.opens(start) else start
    stop = draft.name_end(start)
    if stop > start and set(draft.keys[stop - 1]) == {"x"}:
        stop -= 1
    if stop == start and draft.capital_start(draft.count) <= start:
        stop = draft.count  # after a closing even "Penny" is a name
    if stop > start and _ends_letter(draft, stop):
        draft.take(start, stop, Part.WRITER)


def find_thanks(draft: Draft, index: int) -> None:
    """The last words "Many thanks, Ann Fowler"; but "Thank you, Ann!" is said to Ann."""
    start = phrase_end(lexicon.THANKS, draft.keys, index)
    if not start or start >= draft.count:
        return
    stop, gap = draft.name_end(start), draft.gap(start)
    signed = "\n" in gap or (gap.strip() == "," and (stop > start + 1 or draft.keys[index] in lexicon.MANY))
    if stop == draft.count and stop > start and signed and "!" not in draft.row.text[draft.row.ends[-1] :]:
        draft.take(start, stop, Part.WRITER)


def _stands_alone(draft: Draft, phrase: int, start: int, stop: int) -> bool:
    """Whether a loose introduction really is one: "I am Ann, …" and not "I am Mary's patient"."""
    if draft.row.possessive[stop - 1] or not _is_likely_name(draft, start, stop):
        return False
    if draft.one_case and stop - start > 3:
        return False
    asked = draft.key(phrase - 1) in lexicon.ASKING
    return not asked and (draft.gap(stop).strip() != "" or draft.key(stop) in lexicon.PERSON_AFTER)


def _is_likely_name(draft: Draft, start: int, stop: int) -> bool:
    """Whether not all of the words are ordinary ones; "Rose Miller" is a name though both are."""
    if draft.one_case or stop - start == 1:
        return not any(draft.keys[i] in lexicon.ORDINARY for i in range(start, stop))
    family = draft.keys[stop - 1]
    return family in lexicon.SURNAMES_TOO or any(draft.keys[i] not in lexicon.ORDINARY for i in range(start, stop))


def _ends_letter(draft: Draft, stop: int) -> bool:
    """Whether nothing goes on after a name that ends before word ``stop``; kisses are nothing."""
    while stop < draft.count and set(draft.keys[stop]) == {"x"}:
        stop += 1
    return draft.opens(stop) or draft.gap(stop).strip()[:1] in {",", "(", "-", "–", "—", "/", "|"}


def _breaks_before(draft: Draft, index: int) -> bool:
    gap = draft.gap(index)
    return draft.opens(index) or (" " in gap and gap.strip(" \t") in _DASHES and not _is_copula(draft, index))


def _is_copula(draft: Draft, index: int) -> bool:
    """Whether the dash before word ``index`` is the "is" of Ukrainian: "Найкраща людина — Лариса"."""
    return bool(_CYRILLIC.search(draft.row.written(index)))


def _before_role(draft: Draft) -> int:
    """Where the words before a closing "(service user)" end; the end where there is none."""
    for index in range(max(1, draft.count - LONGEST_ROLE), draft.count):
        parted = draft.gap(index).strip()[:1]
        end = phrase_end(lexicon.WRITER_ROLES, draft.keys, index) if parted in _ASIDE else 0
        if end == draft.count or (end and parted in _BRACKETS and not any(draft.row.opens[index + 1 :])):
            return index
    return draft.count


def _is_signature(draft: Draft, start: int, end: int, *, certain: bool) -> bool:
    if start >= end or draft.row.possessive[end - 1]:
        return False
    if not certain and (set("?:") & set(draft.gap(start)) or (draft.one_case and end - start == 1)):
        return False
    words = range(start, end)
    plain = sum(draft.keys[i] in lexicon.ORDINARY and not _is_initial(draft, i) for i in words)
    return plain < (1 if draft.one_case else len(words)) and all(_in_signature(draft, i) for i in words)


def _is_initial(draft: Draft, index: int) -> bool:
    return len(draft.row.written(index)) == 1 and draft.gap(index + 1)[:1] == "."


def _in_signature(draft: Draft, index: int) -> bool:
    key = draft.keys[index]
    if key in lexicon.PARTICLES and not draft.one_case:
        return True
    return key[:1].isalpha() and (draft.row.capital[index] or draft.one_case) and key not in lexicon.TITLES
