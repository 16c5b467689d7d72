"""What naming takes and what it answers: plain data, without a word that a person reads."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Person:
    """One employee as the directory has them.

    ``key`` is an int or a string of the caller's; ``office`` anything hashable; ``others`` are further given names by
    which people know them. Names may be in any script. ``joined`` is the first day at work, ``left`` the first day no
    more there; ``manager`` the key of another employee; ``places`` windows and rooms ("Window 4"), ``shifts`` when
    they work ("night").
    """

    key: int | str
    given: str
    family: str
    preferred: str = ""
    others: tuple[str, ...] = ()
    title: str = ""
    office: Hashable = None
    joined: date | None = None
    left: date | None = None
    manager: int | str | None = None
    places: tuple[str, ...] = ()
    shifts: tuple[str, ...] = ()


class EvidenceKind(StrEnum):
    MATCHED_LETTERS = "matched_letters"
    NICKNAME_OF = "nickname_of"
    INFLECTED_FORM = "inflected_form"
    ROMANISED = "romanised"
    POSSESSIVE = "possessive"
    ONE_SLIP = "one_slip"
    SOUNDS_LIKE = "sounds_like"
    INITIAL_AGREES = "initial_agrees"
    SAME_OFFICE = "same_office"
    TITLE_AGREES = "title_agrees"
    TITLE_DIFFERS = "title_differs"
    PLACE_AGREES = "place_agrees"
    SHIFT_AGREES = "shift_agrees"
    MANAGER_NAMED = "manager_named"
    UNIT_NAMED = "unit_named"
    ADDRESS_DIFFERS = "address_differs"
    NOT_YET_HERE = "not_yet_here"
    REFERS_BACK = "refers_back"
    LEFT = "left"
    LEARNT = "learnt"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason: its kind, and the directory's word it is about (a folded name, job title or place) or nothing.

    ``TITLE_DIFFERS``, ``MANAGER_NAMED`` and ``ADDRESS_DIFFERS`` hold the comment's own words, ``NOT_YET_HERE`` a date.
    ``LEARNT`` and ``DENIED`` say instead how often a person decided so before, up to ``lessons.ENOUGH``.
    """

    kind: EvidenceKind
    detail: str = ""
    through: str = field(default="", compare=False)  # of a nickname that is declined: "kasia" for "Kasi"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An employee a mention may mean; ``score`` is 0.0 to 1.0, the share of trust this reading deserves."""

    key: int | str
    score: float
    why: tuple[Evidence, ...] = ()


class Certainty(StrEnum):
    SURE = "sure"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as written, ``surface == text[start:end]``, with its candidates, the likeliest first.

    ``places`` are all the stretches of the text in which the same person is named, in order.
    """

    start: int
    end: int
    surface: str
    certainty: Certainty
    candidates: tuple[Candidate, ...]
    places: tuple[tuple[int, int], ...] = ()


class Outcome(StrEnum):
    LINKED = "linked"
    AMBIGUOUS = "ambiguous"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Decision:
    """Who a comment names. Each mention was decided on its own; two mentions of one person are one."""

    mentions: tuple[Mention, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """``linked`` once a mention is sure, ``ambiguous`` when there are only unsure ones, else ``none``."""
        if any(mention.certainty is Certainty.SURE for mention in self.mentions):
            return Outcome.LINKED
        return Outcome.AMBIGUOUS if self.mentions else Outcome.NONE

    @property
    def employee_ids(self) -> tuple[int | str, ...]:
        """The keys of those surely named; where nobody is, of everybody who may be."""
        wanted = Certainty.SURE if self.outcome is Outcome.LINKED else Certainty.UNSURE
        keys = (c.key for mention in self.mentions if mention.certainty is wanted for c in mention.candidates)
        return tuple(dict.fromkeys(keys))
