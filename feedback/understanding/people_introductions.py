"""Where the writer of a comment says who they are: "my name is", "I, NAME", "NAME here", "Name: NAME"."""

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding.people_draft import Draft, Part
from feedback.understanding.people_lexicon import phrase_end

_EARLY = 3  # "Hi, this is Ann from number 4" comes with the first words
LONGEST_LABEL = 6  # words before the colon
_QUOTES = frozenset("«\"“„‘'")
LONGEST_GREETING = 6  # words: "To whom it may concern,"
_BRACKETS = frozenset({"(", "["})
_ASIDE = _BRACKETS | {",", "-", "–", "—"}
_SET_OFF = frozenset({",", "(", "-", "–", "—"})


def find_introduction(draft: Draft, index: int) -> None:
    """A phrase like "my name is" at word ``index``, and the name after it."""
    end = phrase_end(lexicon.WRITER_BEFORE, draft.keys, index)
    if not end or end >= draft.count or "?" in draft.gap(end):
        return
    loose = tuple(draft.keys[index:end]) in lexicon.WRITER_LOOSE
    if end == index + 1 and draft.keys[index] in lexicon.LABELS and not _is_own_label(draft, index):
        return  # "pe nume Victoria" names somebody else
    if draft.key(index - 1) in lexicon.OF_OTHERS or draft.key(end) in lexicon.OF_OTHERS:
        return  # "her name is …"
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
    comma = draft.gap(stop).strip() == ","
    if comma and index == 0 and draft.keys[0] in lexicon.HERE and stop - start > 1:
        draft.take(start, stop, Part.WRITER)
    if index == 0 and draft.keys[0] in lexicon.HERE and draft.keys[stop] in lexicon.AGAIN:
        draft.take(start, stop, Part.WRITER)
    early = index < _EARLY and draft.keys[stop] in (lexicon.WRITER_ON if comma else lexicon.WRITER_FROM)
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
    """A comment that starts with "Ann Fowler here.", perhaps after a greeting."""
    start = _after_greeting(draft)
    stop = draft.name_end(start) if start < draft.count else start
    if not start < stop < draft.count:
        return
    here = draft.keys[stop] in lexicon.WRITER_HERE and draft.gap(stop) == " " and _goes_no_further(draft, stop + 1)
    role = draft.gap(stop).strip() in _ASIDE and _role_end(draft, stop)
    if here or role or phrase_end(lexicon.WRITER_AFTER, draft.keys, stop):
        draft.take(start, stop, Part.WRITER)


def _goes_no_further(draft: Draft, index: int) -> bool:
    """Whether "NAME here" ends before word ``index``, or goes on with where they live, or with "again"."""
    return draft.gap(index).strip() != "" or draft.key(index) in lexicon.WRITER_FROM | lexicon.AGAIN


def _after_greeting(draft: Draft) -> int:
    """The word after "Hello," or "To whom it may concern,"; the first word where nothing of the kind stands."""
    for index in range(1, min(draft.count, LONGEST_GREETING)):
        if draft.gap(index).strip() in {",", "!", ".", ", -", "-"}:
            return 0 if any(draft.named(i) for i in range(1, index)) else index
    return 0


def _role_end(draft: Draft, index: int) -> bool:
    """Whether "retired", "a happy customer" stands at word ``index`` and ends there."""
    while index < draft.count and draft.keys[index] in lexicon.OF_WRITERS and not draft.opens(index):
        index += 1
    end = phrase_end(lexicon.WRITER_ROLES, draft.keys, index) if index < draft.count else 0
    return bool(end) and draft.gap(end).strip() != ""


def _is_own_label(draft: Draft, index: int) -> bool:
    """Whether a label like "name" at word ``index`` opens a line, has a colon, or is said to be the writer's."""
    if draft.opens(index) or ":" in draft.gap(index + 1):
        return True
    return draft.key(index - 1) in lexicon.MY | lexicon.LABELS or draft.key(index - 1) in lexicon.PATIENTS


def find_label(draft: Draft, index: int) -> None:
    """A label like "Name (optional):" at word ``index`` that opens a line, and the name after it."""
    mine = draft.key(index - 1) in lexicon.MY and draft.opens(index - 1)
    if not (draft.opens(index) or mine):
        return
    for start in range(index + 1, min(draft.count, index + LONGEST_LABEL)):
        if ":" in draft.gap(start):
            name = draft.skip_titles(start)
            draft.take(name, draft.name_end(name), Part.WRITER)
            return
        if draft.keys[start] not in lexicon.LABEL_FILLS and draft.keys[start] not in lexicon.MY:
            return


def find_shouted(draft: Draft, index: int) -> None:
    """A verb like "shouted" at word ``index``, and the name in quotes that the waiting room heard."""
    for start in range(index + 1, min(draft.count, index + 3)):
        if set(draft.gap(start)) & _QUOTES:
            draft.take(start, draft.name_end(start), Part.PATIENT)
            return


def find_self(draft: Draft, index: int) -> None:
    """A word like "I" at ``index`` with the name set off: "I, Ann Fowler, wish …", "I (Ann Fowler) came"."""
    if draft.gap(index + 1).strip() not in _SET_OFF:
        return
    start = draft.skip(index + 1, lexicon.GREEK_ARTICLES)
    stop = draft.name_end(start) if start < draft.count else start
    if stop > start and draft.gap(stop).strip()[:1] in {",", ")", "-", "–", "—"}:
        draft.take(start, stop, Part.WRITER)


def find_happy_customer(draft: Draft, index: int) -> None:
    """A role like "a happy customer" at word ``index`` before the name that ends the comment."""
    end = phrase_end(lexicon.WRITER_ROLES, draft.keys, index)
    if not end or end >= draft.count or draft.key(index - 1) not in lexicon.OF_WRITERS:
        return
    stop, gap = draft.name_end(end), draft.gap(end).strip()
    if stop > end and (gap == "(" or (gap in {",", "-", "–", "—"} and stop == draft.count)):
        draft.take(end, stop, Part.WRITER)


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
    if not draft.one_case and draft.row.capital[start] and not draft.row.opens[start]:
        return True
    if draft.one_case or stop - start == 1:
        return not any(draft.keys[i] in draft.plain for i in range(start, stop))
    family = draft.keys[stop - 1]
    return family in lexicon.SURNAMES_TOO or any(draft.keys[i] not in draft.plain for i in range(start, stop))
