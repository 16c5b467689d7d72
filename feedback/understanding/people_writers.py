"""Where the writer of a comment names themselves at its end: closings and signatures."""

import re

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding.people_draft import LONGEST_NAME, Draft, Part
from feedback.understanding.people_lexicon import phrase_end

_CLOSING_GAP = frozenset(" ,.;!\n\r\t-–—~*")
_DASHES = frozenset({"-", "–", "—", "~", "*", "/", "--"})
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_BRACKETS = frozenset({"(", "["})
_ASIDE = _BRACKETS | {",", "-", "–", "—"}
LONGEST_LEAD = 3  # words: "Kudos -", "Employees of the month -"
LONGEST_ROLE = 8  # words: "(daughter of a patient on ward 7)"
_EARLY = 3  # "Hi, this is Ann from number 4" comes with the first words


def find_signature(draft: Draft) -> None:
    """A last sentence that is a name and nothing else: "… very kind. Larry Vine (service user)"."""
    end = _before_role(draft)
    end = _before_contacts(draft) if end == draft.count else end
    while end > 1 and set(draft.keys[end - 1]) == {"x"}:
        end -= 1
    start = end - 1
    while start > 0 and not _breaks_before(draft, start) and end - start <= LONGEST_NAME:
        start -= 1
    if not 0 < start < end or not _breaks_before(draft, start) or phrase_end(lexicon.THANKS, draft.keys, start):
        return  # "Thanks Fay!" is said to Fay
    if _goes_on_list(draft, start):
        return
    start = draft.skip_titles(start)
    if _is_signature(draft, start, end, certain=end < draft.count):
        draft.take(start, end, Part.WRITER)


def find_closing(draft: Draft, index: int) -> None:
    """A phrase like "best wishes" at word ``index``, and the name that ends the comment or its part."""
    start = phrase_end(lexicon.CLOSINGS, draft.keys, index)
    if not start or start >= draft.count:
        return
    gap = draft.gap(start)
    parted = not gap.isspace() or "\n" in gap
    begins = draft.opens(index) or not draft.gap(index).isspace() or (draft.row.capital[index] and not draft.one_case)
    closes = start - index > 1 or draft.keys[index] not in lexicon.SAID_TO
    if not (parted or (begins and closes)) or not set(gap) <= _CLOSING_GAP:
        return
    start = draft.skip_titles(start)
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


def _ends_letter(draft: Draft, stop: int) -> bool:
    """Whether nothing goes on after a name that ends before word ``stop``; kisses are nothing."""
    if stop < draft.count:
        stop = phrase_end(lexicon.AND_FAMILY, draft.keys, stop) or stop
    while stop < draft.count and set(draft.keys[stop]) == {"x"}:
        stop += 1
    return draft.opens(stop) or draft.gap(stop).strip()[:1] in {",", "(", "-", "–", "—", "/", "|"}


def _breaks_before(draft: Draft, index: int) -> bool:
    gap = draft.gap(index)
    return draft.opens(index) or (" " in gap and gap.strip(" \t") in _DASHES and not _is_copula(draft, index))


def _is_copula(draft: Draft, index: int) -> bool:
    """Whether the dash before word ``index`` is the "is" of Ukrainian: "Найкраща людина — Лариса"."""
    return bool(_CYRILLIC.search(draft.row.written(index)))


def _before_contacts(draft: Draft) -> int:
    """Where the words before closing lines like "Tel. 0700 900 123" end; the end where there are none."""
    end = draft.count
    while end > 1:
        first = end - 1
        while first > 0 and "\n" not in draft.gap(first):
            first -= 1
        if first == 0 or not (draft.keys[first] in lexicon.CONTACTS or draft.keys[first].isdigit()):
            return end
        end = first
    return draft.count


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
    asked = "?:;" if draft.language == "el" else "?:"
    if draft.keys[start] in lexicon.GREEK_ARTICLES and draft.language == "el":
        return False  # "Ο Danny" is spoken of
    if not certain and (set(asked) & set(draft.gap(start)) or (draft.one_case and end - start == 1)):
        return False
    words = range(start, end)
    if any(":" in draft.gap(i) for i in words[1:]) or _lists_people(draft, start, end):
        return False
    plain = sum(draft.keys[i] in draft.plain and not _is_initial(draft, i) for i in words)
    return plain < (1 if draft.one_case else len(words)) and all(_in_signature(draft, i) for i in words)


def _goes_on_list(draft: Draft, start: int) -> bool:
    """Whether the line before word ``start`` is a bare name too: then both are of a list of colleagues."""
    if "\n" not in draft.gap(start):
        return False
    first = start - 1
    while first > 0 and "\n" not in draft.gap(first):
        first -= 1
    return start - first <= LONGEST_NAME and draft.name_end(first) == start


def _lists_people(draft: Draft, start: int, end: int) -> bool:
    """Whether a dash and a comma make a list of "Kudos - Ann Fowler, Larry Vine": there is a lead, and no sentence."""
    if draft.opens(start) or not any("," in draft.gap(i) for i in range(start + 1, end)):
        return False
    first = start - 1
    while first > 0 and not draft.opens(first):
        first -= 1
    return start - first <= LONGEST_LEAD


def _is_initial(draft: Draft, index: int) -> bool:
    return len(draft.row.written(index)) == 1 and draft.gap(index + 1)[:1] == "."


def _in_signature(draft: Draft, index: int) -> bool:
    key = draft.keys[index]
    if key in lexicon.PARTICLES and not draft.one_case:
        return True
    return key[:1].isalpha() and (draft.row.capital[index] or draft.one_case) and key not in lexicon.TITLES
