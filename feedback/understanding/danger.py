"""A trained score for self-harm beside the phrase rules: how near a comment's sentences are to what people in need say.

A sentence vector costs a hundred times what all else costs, so it is asked for only where a word of distress stands.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from math import exp
from operator import mul
from typing import NamedTuple

import ahocorasick

from feedback.understanding import vectors
from feedback.understanding.danger_words import WORDS
from feedback.understanding.greeklish import sound
from feedback.understanding.heads import WEIGHTS
from feedback.understanding.results import Alarm, AlarmKind, Severity
from feedback.understanding.safety_context import Exceptions
from feedback.understanding.safety_readings import Reading
from feedback.understanding.tokens import Words, entries, norm

_ENDS = frozenset(".?!")
_LONGEST = 60  # words of a sentence; one without end is looked at in parts
_BRIEF = 4  # words: so short a sentence belongs to the one before
MOST = 4  # sentences of one comment that are looked at


class Lit(NamedTuple):
    """A word of distress: the indexes of its first and last word."""

    first: int
    last: int


@cache
def _gate(language: str, *, heard: bool = False) -> ahocorasick.Automaton:
    gate = ahocorasick.Automaton()
    for entry in entries(WORDS[language]):
        key = norm(entry.rstrip("*"))
        if heard:
            key = "  ".join(map(sound, key.split()))
        key = f" {key}" if entry.endswith("*") else f" {key} "
        gate.add_word(key, len(key.rstrip()))
    gate.make_automaton()
    return gate


def lit(words: Words, language: str = "") -> list[Lit]:
    """The words of distress of a comment, in order: those of ``language`` and English, of all where it is none of ours.

    Greek in Latin letters is known by its sound.
    """
    spoken = {language, "en"} if language in WORDS else WORDS
    found = {it for each in WORDS if each in spoken for it in _standing(words, _gate(each))}
    if language == "el" and not words.in_greek:
        found.update(_standing(words.respelled(sound), _gate("el", heard=True)))
    return sorted(found)


def _standing(words: Words, gate: ahocorasick.Automaton) -> Iterator[Lit]:
    for end, length in gate.iter(words.joined):
        place = end - (words.joined[end] == " ")
        yield Lit(words.index_at(place - length + 2), words.index_at(place))


class Head(NamedTuple):
    """A logistic over a sentence vector: 384 weights and a bias; from the probability ``threshold`` on it alarms."""

    weights: tuple[float, ...]
    bias: float
    threshold: float

    def logit(self, vector: Sequence[float]) -> float:
        """The evidence of one sentence vector that its writer is in danger."""
        return sum(map(mul, self.weights, vector)) + self.bias


@cache
def shipped() -> Head:
    """The head that comes with Goodword."""
    raw = json.loads((WEIGHTS / "danger.json").read_text())
    return Head(tuple(raw["weights"]), raw["bias"], raw["threshold"])


def sentences(words: Words) -> list[tuple[int, int]]:
    """The indexes of the first and last word of each sentence; very short ones belong to the one before."""
    found: list[tuple[int, int]] = []
    first = 0
    for index, word in enumerate(words.words):
        if word in _ENDS or index - first + 1 >= _LONGEST:
            if found and index - first < _BRIEF and word in _ENDS:
                found[-1] = (found[-1][0], index)
            else:
                found.append((first, index))
            first = index + 1
    return found if first >= len(words) else [*found, (first, len(words) - 1)]


def passages(words: Words, spots: Iterable[Lit]) -> list[tuple[Lit, str]]:
    """The first word of distress of each sentence that has one, with the sentence as written."""
    parted = sentences(words)
    found: dict[int, Lit] = {}
    for spot in spots:
        found.setdefault(next(at for at, (_first, last) in enumerate(parted) if spot.first <= last), spot)
    return [
        (spot, words.text[words.starts[parted[at][0]] : words.ends[parted[at][1]]])
        for at, spot in list(found.items())[:MOST]
    ]


def logit_of(
    head: Head, words: Words, found: Sequence[tuple[Lit, str]], vector: Callable[[str], Sequence[float] | None]
) -> tuple[float, Lit] | None:
    """The evidence of a comment, half of it the whole and half its gravest passage, and where that stands.

    None where ``vector`` gives none.
    """
    read = [(vector(text), spot) for spot, text in found]
    graver = max(((head.logit(it), spot) for it, spot in read if it is not None), default=None)
    if graver is None:
        return None
    whole = vector(words.text) if len(words.text) != len(found[0][1]) else None
    alone = graver[0] if whole is None else head.logit(whole)
    return (graver[0] + alone) / 2, graver[1]


def assess(words: Words, language: str = "") -> tuple[float, Lit] | None:
    """How likely the writer is in danger, 0.0 to 1.0, and the word of distress beside which it shows most.

    None without such a word, or where sentence vectors are not to be had.
    """
    read = logit_of(shipped(), words, passages(words, lit(words, language)), vectors.vector)
    return read and (1 / (1 + exp(-max(-30.0, min(30.0, read[0])))), read[1])


def with_score(
    found: Sequence[Alarm], words: Words, language: str = "", exceptions: Mapping[str, Exceptions] | None = None
) -> list[Alarm]:
    """The alarms of the rules, those of self-harm as sure as the score if that is surer, or else an alarm of its own.

    ``exceptions``, by language, keep the score from alarming about what is denied, over, or a figure of speech.
    """
    assessed = assess(words, language)
    if assessed is None:
        return list(found)
    score, spot = round(assessed[0], 4), assessed[1]
    if any(it.kind is AlarmKind.SELF_HARM for it in found):
        return [replace(it, score=max(it.score, score)) if it.kind is AlarmKind.SELF_HARM else it for it in found]
    if score < shipped().threshold or _harmless(words, spot, language, exceptions or {}):
        return list(found)
    start, end = words.spans(*spot)
    return [*found, Alarm(AlarmKind.SELF_HARM, Severity.URGENT, score, start, end, words.text[start:end])]


def _harmless(words: Words, spot: Lit, language: str, exceptions: Mapping[str, Exceptions]) -> bool:
    reading = Reading(words.text, words.words, words.starts, words.ends)
    start = sum(len(word) + 1 for word in words.words[: spot.first])
    end = start + len(" ".join(words.words[spot.first : spot.last + 1]))
    spoken = {language, "en"} & exceptions.keys()
    return any(exceptions[it](reading, " ".join(words.words), start, end, AlarmKind.SELF_HARM) for it in spoken)
