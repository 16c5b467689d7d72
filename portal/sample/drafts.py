"""One comment: which sentences it is made of, and whom it means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from typing import TypeVar

from portal.sample.agency import Person
from portal.sample.phrases import Phrases, english, greek, italian, polish, romanian, spanish
from portal.sample.referring import Manner, referring
from portal.sample.staff import Staff
from portal.sample.writing import Pen

LANGUAGES: dict[str, Phrases] = {
    "en": english.PHRASES,
    "es": spanish.PHRASES,
    "pl": polish.PHRASES,
    "it": italian.PHRASES,
    "ro": romanian.PHRASES,
    "el": greek.PHRASES,
}
SHORTEST, LONGEST = 30, 600
MANNERS = {Manner.FULL: 55, Manner.SURNAME: 17, Manner.FIRST: 28}

Choice = TypeVar("Choice")


class Kind(StrEnum):
    NAMED = "named"
    TWO = "two"
    TEAM = "team"
    MIXED = "mixed"
    UNCLEAR = "unclear"
    COMPLAINT = "complaint"
    NEUTRAL = "neutral"
    ALARM = "alarm"
    UNSAFE = "unsafe"


PRAISING = frozenset({Kind.NAMED, Kind.TWO, Kind.TEAM, Kind.MIXED, Kind.UNCLEAR})


def one_of(weights: Mapping[Choice, int], random: Random) -> Choice:
    """One of the keys, as often as its weight says."""
    return random.choices(list(weights), weights.values())[0]


@dataclass(slots=True)
class Draft:
    """One comment while it is being written; ``means`` are those it has named so far."""

    kind: Kind
    language: str
    unit: str
    service: str
    staff: Staff
    random: Random
    means: list[Person] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    is_woman: bool = False

    def __post_init__(self) -> None:
        self.is_woman = self.random.random() < 0.55
        self.fields = _circumstances(self.phrases, self.service, self.random, is_woman=self.is_woman)

    @property
    def phrases(self) -> Phrases:
        return LANGUAGES[self.language]

    def text(self) -> str:
        """Sentences for the kind, between ``SHORTEST`` and ``LONGEST`` characters."""
        written = self._fitting(self._opening() + SENTENCES[self.kind](self))
        return written if len(written) >= SHORTEST else f"{self._say(self.phrases.openers)} {written}"

    def _opening(self) -> list[str]:
        return [self._say(self.phrases.openers)] if self.random.random() < 0.55 else []

    def _fitting(self, sentences: list[str]) -> str:
        if self.kind in PRAISING and self.random.random() < 0.45:
            sentences.append(self._say(self.phrases.closings))
        if self.random.random() < 0.03:
            sentences.append(self._say(self.phrases.private))
        text = sentences[0]
        for sentence in sentences[1:]:
            if len(text) + len(sentence) < LONGEST - 60:
                text += f" {sentence}"
        return text + (f"\n{self._say(self.phrases.signatures)}" if self.random.random() < 0.08 else "")

    def _say(self, phrases: Sequence[str]) -> str:
        about_woman = bool(self.means) and self.means[-1].is_woman
        pen = Pen(self.random, self.fields, self.is_woman, about_woman)
        return pen.sentence(self.random.choice(phrases))

    def _some(self, phrases: Sequence[str], chances: Sequence[float]) -> list[str]:
        """As many different ``phrases`` as the ``chances`` give."""
        many = sum(self.random.random() < chance for chance in chances)
        return [self._say([phrase]) for phrase in self.random.sample(phrases, many)]

    def _name_somebody(self, *, shared: bool = False) -> Sequence[str]:
        """Think of somebody to praise; returns the sentences in which their name can stand."""
        manner = one_of(MANNERS, self.random) if self.unit else Manner.FULL
        if shared and manner is Manner.FULL:
            manner = Manner.FIRST
        person = self.staff.somebody(self.unit, manner, self.language, self.random, shared=shared)
        self.means.append(person)
        self.fields |= referring(person, manner, self.language, self.phrases, self.random)
        if self.language == "pl" and person.origin != "pl":
            return [phrase for phrase in self.phrases.named if "{name_" not in phrase]
        return self.phrases.named

    def named(self, *, shared: bool = False) -> list[str]:
        """Praise with a name, and perhaps more about the same person."""
        frames = self._name_somebody(shared=shared)
        return [self._say(frames), *self._some(self.phrases.more, (0.65, 0.3))]

    def unclear(self) -> list[str]:
        return self.named(shared=True)

    def two(self) -> list[str]:
        return [*self.named(), *self.named()]

    def team(self) -> list[str]:
        return self._some(self.phrases.team, (1, 0.5))

    def mixed(self) -> list[str]:
        return [*(self.named() if self.random.random() < 0.8 else self.team()), self._say(self.phrases.turns)]

    def complaint(self) -> list[str]:
        return self._some(self.phrases.complaints, (1, 0.6))

    def neutral(self) -> list[str]:
        return [self._say(self.phrases.neutral)]

    def alarm(self) -> list[str]:
        return [*(self.named() if self.random.random() < 0.5 else []), self._say(self.phrases.alarms)]

    def unsafe(self) -> list[str]:
        self._name_somebody()
        return [self._say(self.phrases.unsafe)]


SENTENCES = {kind: getattr(Draft, kind.value) for kind in Kind}


def _circumstances(phrases: Phrases, service: str, random: Random, *, is_woman: bool) -> dict[str, str]:
    """The words for every field that does not name an employee; telephone numbers and addresses are nobody's."""
    return {
        "day": random.choice(phrases.days),
        "matter": random.choice(phrases.matters[service]),
        "window": str(random.randint(1, 12)),
        "minutes": random.choice(("30", "40", "45", "50", "60", "75", "90", "120")),
        "phone": f"555-01{random.randint(0, 99):02d}-{random.randint(1000, 9999)}",
        "email": f"{random.choice('abcdefgh')}{random.randint(10, 9999)}@example.org",
        "writer": random.choice(phrases.writers[is_woman]),
    }
