"""What a written word may be as a name of the directory: its letters, an inflected form, a nickname, one slip."""

from enum import IntEnum
from typing import NamedTuple
from zlib import crc32

from rapidfuzz.distance import OSA

from feedback.understanding.people_lexicon import WORLD
from feedback.understanding.people_text import fold
from recognition.naming.declension import dictionary_forms, forms_of
from recognition.naming.directory import LONGEST_WORD, SHORTEST_SLIP, Directory, deletions
from recognition.naming.given_names import is_given_name
from recognition.naming.model import Evidence, EvidenceKind
from recognition.naming.native_slips import neighbours
from recognition.naming.nicknames import (
    is_known,
    is_ukrainian_name,
    once_one_name,
    pet_forms_sounding,
    pet_key,
    related,
    ukrainian_forms_sounding,
)
from recognition.naming.romanisation import (
    differ_in_more_than_doubling,
    greek_sounds,
    greeklish_sounds,
    looks_ukrainian,
    ukrainian_sounds,
)
from recognition.naming.sounds import same_spoken, sound, sound_digest

SHORTEST_FIRST_SLIP = 5  # letters of a first name standing alone before one of them is surely a slip
SHORTEST_SOUND = 3  # letters that a Greek name needs to be told by its sound
_KEPT = 20_000  # words whose readings are remembered


class Tier(IntEnum):
    """How far-fetched a reading is; a farther one counts only where no nearer one finds anybody."""

    WRITTEN = 0
    RULE = 1  # inflection, romanisation, possessive, initial
    GUESS = 2  # an ending allows it, but the dictionary knows a name that has this form
    NICKNAME = 3
    FOREIGN_NICKNAME = 4  # one of another language, where the comment's own language has its own
    TWO_NAMES = 5  # one name long ago and two today; alone it is only offered
    SLIP = 6
    SOUND = 7


class Reading(NamedTuple):
    """One way to read a word: how far it is fetched, how much it weighs in the score, and why it holds."""

    tier: Tier
    weight: float
    evidence: Evidence


Readings = dict[int, Reading]  # the directory's number of a word -> how the written word comes to it


class Reader:
    """Reads written words against one directory; remembers what it read."""

    __slots__ = ("_given", "_slips", "_surnames", "directory")

    def __init__(self, directory: Directory) -> None:
        self.directory = directory
        self._given: dict[tuple[str, str], Readings] = {}
        self._surnames: dict[tuple[str, str], Readings] = {}
        self._slips: dict[str, Readings] = {}

    def given(self, word: str, language: str) -> Readings:
        """The given names that ``word``, as written, may be in a comment of ``language``."""
        found = self._given.get((word, language))
        if found is None:
            found = dict(self.surname(word, language))
            self._add_nicknames(found, word, language)
            _remember(self._given, (word, language), found)
        return found

    def surname(self, word: str, language: str) -> Readings:
        """The surnames that ``word``, as written, may be in a comment of ``language``."""
        found = self._surnames.get((word, language))
        if found is None:
            found = self._read(word, language)
            _remember(self._surnames, (word, language), found)
        return found

    def slips(self, key: str) -> Readings:
        """The directory's names from which ``key`` differs by one letter put in, left out, changed or swapped.

        And those that sound the same.
        """
        found = self._slips.get(key)
        if found is None:
            found = self._read_slips(key) if SHORTEST_SLIP <= len(key) <= LONGEST_WORD else {}
            _remember(self._slips, key, found)
        return found

    def native_slips(self, written: str) -> Readings:
        """The directory's names from which a word in Greek or Cyrillic differs by one letter of that script."""
        words = self.directory.words
        found: Readings = {}
        for form in neighbours(written):
            number = words.get(form)
            if number is not None:
                found[number] = Reading(Tier.SLIP, 0.85, Evidence(EvidenceKind.ONE_SLIP, form))
        return found

    def _read(self, word: str, language: str) -> Readings:
        words, spellings, key = self.directory.words, self.directory.spellings, fold(word)
        found: Readings = {}
        if key in words:
            number = words[key]
            found[number] = Reading(Tier.WRITTEN, 1.0, Evidence(EvidenceKind.MATCHED_LETTERS, key))
        sure, guessed = forms_of(word, language)
        for forms, tier, weight in ((sure, Tier.RULE, 0.95), (guessed, Tier.GUESS, 0.9)):
            for form in forms:
                if form in words:
                    found.setdefault(words[form], Reading(tier, weight, Evidence(EvidenceKind.INFLECTED_FORM, form)))
        if language == "el" and len(key) >= SHORTEST_SOUND:
            for number in self._sounding(word):
                evidence = Evidence(EvidenceKind.ROMANISED, spellings[number])
                found.setdefault(number, Reading(Tier.RULE, 0.93, evidence))
        for number in self._romanised_otherwise(key, (*sure, *guessed) if language == "uk" else (), language):
            tier = Tier.RULE if language == "uk" else Tier.NICKNAME
            found.setdefault(number, Reading(tier, 0.92, Evidence(EvidenceKind.ROMANISED, spellings[number])))
        return found

    def _romanised_otherwise(self, key: str, forms: tuple[str, ...], language: str) -> list[int]:
        """The Ukrainian names that ``key`` or one of its ``forms`` spells as another country does.

        In a comment of another language only names that are surely Ukrainian, and Ana is never Anna.
        """
        words, spellings = self.directory.words, self.directory.spellings
        wanted = {sounds for form in (key, *forms) for sounds in ukrainian_sounds(form)}
        numbers = {number for sounds in wanted for number in self.directory.ukrainian.under(crc32(sounds.encode()))}
        numbers.update(number for sounds in wanted if (number := words.get(sounds)) is not None)
        return [
            number
            for number in numbers
            if (spelling := spellings[number]) != key
            and not wanted.isdisjoint(ukrainian_sounds(spelling))
            and (language == "uk" or looks_ukrainian(spelling) or is_ukrainian_name(spelling))
            and (language == "uk" or differ_in_more_than_doubling(key, spelling))
        ]

    def _sounding(self, word: str) -> list[int]:
        wanted = {sounds for form in (fold(word), *dictionary_forms(word, "el")) for sounds in greeklish_sounds(form)}
        numbers = {number for sounds in wanted for number in self.directory.greek.under(crc32(sounds.encode()))}
        return [n for n in numbers if not wanted.isdisjoint(greek_sounds(self.directory.spellings[n]))]

    def _add_nicknames(self, found: Readings, word: str, language: str) -> None:
        """Names that people of the comment's own language shorten so come before those of other languages.

        A name that people have in full is no case of a short form: "Mihai" does not call a Miha.
        """
        key = fold(word)
        in_full = is_given_name(key) and language != "el"  # "Γιάννη" is no Italian Gianni
        bases = [pet_key(word)] if in_full else [pet_key(word), *dictionary_forms(word, language)]
        if language == "el":
            bases += [self.directory.spellings[number] for number in found] + pet_forms_sounding(key)
        bases += [form for form in ukrainian_forms_sounding(key) if form not in bases]
        for base in bases:
            own, through = related(base, language), base if fold(base) != key else ""
            for name in (*own, *related(base)):
                tier, weight = (Tier.NICKNAME, 0.92) if name in own or not own else (Tier.FOREIGN_NICKNAME, 0.8)
                if tier == Tier.FOREIGN_NICKNAME and len(name) < len(base):
                    tier = Tier.TWO_NAMES  # an English George is hardly a Romanian Gigi
                self._add(found, name, tier, weight, Evidence(EvidenceKind.NICKNAME_OF, name, through=through))
        for name in once_one_name(key):
            self._add(found, name, Tier.TWO_NAMES, 0.7, Evidence(EvidenceKind.NICKNAME_OF, name))
        for name in same_spoken(key):
            self._add(found, name, Tier.NICKNAME, 0.93, Evidence(EvidenceKind.SOUNDS_LIKE, name))

    def _add(self, found: Readings, name: str, tier: Tier, weight: float, evidence: Evidence) -> None:
        number = self.directory.words.get(name)
        if number is not None:
            found.setdefault(number, Reading(tier, weight, evidence))

    def _read_slips(self, key: str) -> Readings:
        spellings = self.directory.spellings
        numbers = {number for digest in deletions(key) for number in self.directory.slips.under(digest)}
        found = {
            number: Reading(Tier.SLIP, 0.85, Evidence(EvidenceKind.ONE_SLIP, spellings[number]))
            for number in numbers
            if OSA.distance(key, spellings[number], score_cutoff=1) == 1
        }
        for number in self.directory.slips.under(sound_digest(key)):
            if spellings[number] != key and sound(spellings[number]) == sound(key):
                evidence = Evidence(EvidenceKind.SOUNDS_LIKE, spellings[number])
                found.setdefault(number, Reading(Tier.SOUND, 0.8, evidence))
        return found


def _remember(cache: dict, key: object, found: Readings) -> None:
    if len(cache) >= _KEPT:
        cache.clear()
    cache[key] = found


def may_be_slip(key: str, *, alone: bool) -> bool:
    """Whether ``key`` can be a slip at all: long enough, no country or town, no other name that people have.

    ``alone`` says that no second name beside it confirms it. Whether it is an ordinary word, its page knows.
    """
    shortest = SHORTEST_FIRST_SLIP if alone else SHORTEST_SLIP
    return len(key) >= shortest and key not in WORLD and not is_known(key)
