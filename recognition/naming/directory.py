"""The directory of employees as flat arrays, with every way in that naming needs."""

from array import array
from collections.abc import Hashable, Iterable, Iterator, Mapping
from zlib import crc32

from feedback.understanding.people_lexicon import PARTICLES
from feedback.understanding.people_text import fold, row_of
from recognition.naming.model import Person
from recognition.naming.postings import Hashed, Postings
from recognition.naming.romanisation import greek_sounds
from recognition.naming.sounds import sound_digest

SHORTEST_SLIP = 4  # letters that a name needs before one of them may be a slip
LONGEST_WORD = 40  # a longer "name" is looked up as it stands, but no slip is looked for


def deletions(folded: str) -> set[int]:
    """The hashes of ``folded`` and of it without one letter: two names one slip apart have one in common."""
    found = {crc32(folded.encode())}
    found.update(crc32((folded[:at] + folded[at + 1 :]).encode()) for at in range(len(folded)))
    return found


def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name; particles only where there is nothing else; joined into one besides."""
    words = tuple(dict.fromkeys(key for key in row_of(name).keys if key)) if not name.isalpha() else (fold(name),)
    if len(words) < 2:
        return words if words and words[0] else ()
    telling = tuple(word for word in words if word not in PARTICLES)
    return (telling or words) + ("".join(words),)


def folded(phrases: Iterable[str]) -> tuple[str, ...]:
    """Each phrase in folded words parted by single blanks; those without a word are left out."""
    return tuple(filter(None, (" ".join(row_of(phrase).keys) for phrase in phrases)))


class Directory:
    """Everybody's names by word. Employees and words are numbers inside; ``keys`` leads back to the caller's keys."""

    __slots__ = (
        "_joined", "_left", "_managers", "_places", "_shifts", "by_given", "by_surname", "full", "greek", "keys",
        "names", "names_at", "office_of", "offices", "slips", "spellings", "surnames_from", "title_of", "titles",
        "under", "words",
    )  # fmt: skip

    def __init__(self, people: Iterable[Person], parents: Mapping[Hashable, Hashable] | None = None) -> None:
        self.words: dict[str, int] = {}
        self.offices: dict[Hashable, int] = {}
        self.keys: list[int | str] = []
        self.office_of, self.title_of = array("I"), array("I")
        self.names, self.names_at, self.surnames_from = array("I"), array("I", [0]), array("I")
        self._joined, self._left = array("I"), array("I")
        self._managers: list[int | str | None] = []
        self._places: dict[int, tuple[str, ...]] = {}
        self._shifts: dict[int, tuple[str, ...]] = {}
        titles: dict[str, int] = {}
        self._fill(people, titles)
        self.titles = [" ".join(row_of(title).keys) for title in titles]
        self._index()
        numbers = {key: number for number, key in enumerate(self.keys)}
        self._managers = array("i", (numbers.get(key, -1) for key in self._managers))
        self.under = self._offices_below(parents or {})

    def _fill(self, people: Iterable[Person], titles: dict[str, int]) -> None:
        parts: dict[str, tuple[int, ...]] = {}
        number = self.words.setdefault
        for person in people:
            given: list[int] = []
            for name in (person.given, person.preferred, *person.others):
                if name:
                    if name not in parts:
                        parts[name] = tuple(number(word, len(self.words)) for word in name_words(name))
                    given.extend(parts[name])
            if person.family not in parts:
                parts[person.family] = tuple(number(word, len(self.words)) for word in name_words(person.family))
            self._append(person, given, parts[person.family])
            self.title_of.append(titles.setdefault(person.title, len(titles)))

    def _append(self, person: Person, given: list[int], surnames: tuple[int, ...]) -> None:
        self._joined.append(person.joined.toordinal() if person.joined else 0)
        self._left.append(person.left.toordinal() if person.left else 0)
        self._managers.append(person.manager)
        if person.places:
            self._places[len(self.keys)] = folded(person.places)
        if person.shifts:
            self._shifts[len(self.keys)] = folded(person.shifts)
        self.keys.append(person.key)
        self.office_of.append(self.offices.setdefault(person.office, len(self.offices)))
        self.names.extend(given)
        self.surnames_from.append(len(self.names))
        self.names.extend(surnames)
        self.names_at.append(len(self.names))

    def _index(self) -> None:
        pack = Postings.pack
        everybody = range(len(self.keys))
        office = self.office_of
        self.by_given = Postings(pack(word, office[who], who) for who in everybody for word in self.given(who))
        self.by_surname = Postings(pack(word, office[who], who) for who in everybody for word in self.surnames(who))
        self.full = Postings(
            pack(surname, given, who)
            for who in everybody
            for surname in self.surnames(who)
            for given in self.given(who)
        )
        self.spellings = list(self.words)
        self.slips = Hashed(self._slips())
        self.greek = Hashed(
            Hashed.pack(crc32(sounds.encode()), number)
            for word, number in self.words.items()
            for sounds in greek_sounds(word)
        )

    def _slips(self) -> Iterator[int]:
        for word, number in self.words.items():
            if SHORTEST_SLIP - 1 <= len(word) <= LONGEST_WORD:
                for digest in (*deletions(word), sound_digest(word)):
                    yield Hashed.pack(digest, number)

    def _offices_below(self, parents: Mapping[Hashable, Hashable]) -> dict[Hashable, tuple[int, ...]]:
        """``office -> the numbers of the offices it covers``, itself included; cycles end where they meet."""
        below: dict[Hashable, set[int]] = {office: {number} for office, number in self.offices.items()}
        for office, number in self.offices.items():
            seen, above = {office}, parents.get(office)
            while above is not None and above not in seen:
                below.setdefault(above, set()).add(number)
                seen.add(above)
                above = parents.get(above)
        return {office: tuple(sorted(numbers)) for office, numbers in below.items()}

    def given(self, who: int) -> array:
        return self.names[self.names_at[who] : self.surnames_from[who]]

    def surnames(self, who: int) -> array:
        return self.names[self.surnames_from[who] : self.names_at[who + 1]]

    def title(self, who: int) -> str:
        """The folded job title, its words parted by single blanks."""
        return self.titles[self.title_of[who]]

    def joined(self, who: int) -> int:
        """The first day at work as a date ordinal; 0 where nobody knows."""
        return self._joined[who]

    def left(self, who: int) -> int:
        """The first day no more at work as a date ordinal; 0 for whoever is not known to leave."""
        return self._left[who]

    def manager(self, who: int) -> int:
        """The manager's employee number, or -1."""
        return self._managers[who]

    def places(self, who: int) -> tuple[str, ...]:
        """Windows and rooms, folded: ``("window 4",)``."""
        return self._places.get(who, ())

    def shifts(self, who: int) -> tuple[str, ...]:
        """When they work, folded: ``("night",)``."""
        return self._shifts.get(who, ())
