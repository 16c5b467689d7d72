"""A trained score for self-harm beside the phrase rules: how near a comment is to what people in need write.

A sentence vector costs a hundred times what all else costs, so it is asked for only where a word of distress stands
or a rule speaks of self-harm: one vector, two in a long comment.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from math import dist, exp
from operator import mul
from typing import NamedTuple

import ahocorasick

from feedback.understanding import vectors
from feedback.understanding.danger_words import GROUPS, WORDS
from feedback.understanding.greeklish import sound
from feedback.understanding.heads import WEIGHTS
from feedback.understanding.results import Alarm, AlarmKind, Severity
from feedback.understanding.safety_context import Exceptions
from feedback.understanding.safety_readings import Reading
from feedback.understanding.tokens import Words, entries, norm

SIGN = 6.0  # how far a group of words of distress takes a comment: about a quarter of what parts two vectors
_BEFORE = 300  # characters before the gravest word that are read with it where a comment is long


class Lit(NamedTuple):
    """A word of distress: the indexes of its first and last word, and of what it speaks (its place in ``GROUPS``)."""

    first: int
    last: int
    group: int


@cache
def _gate(language: str, *, heard: bool = False) -> ahocorasick.Automaton:
    gate = ahocorasick.Automaton()
    for group, table in reversed(WORDS[language].items()):  # the most telling group keeps what stands in two
        for entry in entries(table):
            key = norm(entry.rstrip("*"))
            if heard:
                key = "  ".join(map(sound, key.split()))
            key = f" {key}" if entry.endswith("*") else f" {key} "
            gate.add_word(key, (len(key.rstrip()), GROUPS.index(group)))
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
    for end, (length, group) in gate.iter(words.joined):
        place = end - (words.joined[end] == " ")
        yield Lit(words.index_at(place - length + 2), words.index_at(place), group)


def gravest(spots: Iterable[Lit]) -> Lit:
    """The first of the words of distress that tell the most."""
    return min(spots, key=lambda it: (it.group, it.first, -it.last))


def signs(spots: Iterable[Lit], ruled: float = 0.0) -> list[float]:
    """A number for each group of words of distress, and one for the score of the phrase rules (0.0 to 1.0)."""
    groups = {it.group for it in spots}
    return [SIGN * (group in groups) for group in range(len(GROUPS))] + [SIGN * ruled]


class Head(NamedTuple):
    """How near a comment is to others that were judged: a sum of bells around each of them, and a bias.

    ``axes``: rows of 384 weights and, last, a bias, which take a sentence vector to a few numbers. ``known``: for each
    judged comment those numbers, its :func:`signs` and, last, its weight. ``width``: how narrow the bells are. From
    the probability ``threshold`` on it alarms.
    """

    axes: tuple[tuple[float, ...], ...]
    known: tuple[tuple[float, ...], ...]
    width: float
    bias: float
    threshold: float

    def logit(self, vector: Sequence[float], signs: Sequence[float]) -> float:
        """The evidence of a sentence vector and the signs beside it that somebody is in danger of their own hand."""
        here = [*(sum(map(mul, row, vector)) + row[-1] for row in self.axes), *signs]
        return sum(row[-1] * exp(-self.width * dist(here, row[:-1]) ** 2) for row in self.known) + self.bias


@cache
def shipped() -> Head:
    """The head that comes with Goodword."""
    raw = json.loads((WEIGHTS / "danger.json").read_text())
    axes, known = (tuple(map(tuple, raw[it])) for it in ("axes", "known"))
    return Head(axes, known, raw["width"], raw["bias"], raw["threshold"])


def passages(words: Words, spots: Sequence[Lit]) -> list[str]:
    """The comment from its beginning and, if its gravest word of distress stands too far on, from shortly before it."""
    start = words.starts[gravest(spots).first] if spots else 0
    return [words.text, words.text[start - _BEFORE :]] if start > vectors.READ - _BEFORE / 3 else [words.text]


def logit_of(
    head: Head,
    words: Words,
    spots: Sequence[Lit],
    ruled: float,
    vector: Callable[[str], Sequence[float] | None],
) -> float | None:
    """The evidence of a comment, the mean over its :func:`passages`. None where ``vector`` gives none."""
    beside = signs(spots, ruled)
    read = [vector(text) for text in passages(words, spots)]
    found = [head.logit(it, beside) for it in read if it is not None]
    return sum(found) / len(found) if found else None


def assess(words: Words, language: str = "", ruled: float = 0.0) -> float | None:
    """How likely somebody is in danger of their own hand, 0.0 to 1.0, given the score ``ruled`` of the phrase rules.

    None without a word of distress where the rules are silent, or where sentence vectors are not to be had.
    """
    spots = lit(words, language)
    if not spots and not ruled:
        return None
    logit = logit_of(shipped(), words, spots, ruled, vectors.last)
    return None if logit is None else 1 / (1 + exp(-max(-30.0, min(30.0, logit))))


def with_score(
    found: Sequence[Alarm], words: Words, language: str = "", exceptions: Mapping[str, Exceptions] | None = None
) -> list[Alarm]:
    """The alarms of the rules, those of self-harm with the trained score, or else an alarm of its own.

    The score never takes an alarm of the rules below its own threshold, and takes none away. ``exceptions``, by
    language, keep it from alarming about what is denied, over, or a figure of speech.
    """
    ruled = max((it.score for it in found if it.kind is AlarmKind.SELF_HARM), default=0.0)
    assessed = assess(words, language, ruled)
    if assessed is None:
        return list(found)
    score = round(max(assessed, shipped().threshold) if ruled else assessed, 4)
    if ruled:
        return [replace(it, score=score) if it.kind is AlarmKind.SELF_HARM else it for it in found]
    spot = gravest(lit(words, language))
    if score < shipped().threshold or _harmless(words, spot, language, exceptions or {}):
        return list(found)
    start, end = words.spans(spot.first, spot.last)
    return [*found, Alarm(AlarmKind.SELF_HARM, Severity.URGENT, score, start, end, words.text[start:end])]


def _harmless(words: Words, spot: Lit, language: str, exceptions: Mapping[str, Exceptions]) -> bool:
    reading = Reading(words.text, words.words, words.starts, words.ends)
    start = sum(len(word) + 1 for word in words.words[: spot.first])
    end = start + len(" ".join(words.words[spot.first : spot.last + 1]))
    spoken = {language, "en"} & exceptions.keys()
    return any(exceptions[it](reading, " ".join(words.words), start, end, AlarmKind.SELF_HARM) for it in spoken)
