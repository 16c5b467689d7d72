"""The trained heads: plain numbers that turn the words of a comment into evidence of praise and of complaint.

Three small models: *words* (how much each word, word beginning and pair of neighbours of a language speaks for
praise and for complaint), *vectors* (small networks over a sentence vector, for every language at once), and
*mixing* (how much the rules' evidence, the words, the vector and the question asked count together, and per language
how sure that makes). ``feedback.training`` fits them; what they were fitted to and how good they are is in
docs/model-card.md.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from math import exp
from pathlib import Path
from typing import NamedTuple

import numpy as np

from feedback.understanding.greeklish import sound
from feedback.understanding.language import LANGUAGES

WEIGHTS = Path(__file__).parent / "weights"
SCALE = 1000  # the files hold thousandths
_BEGINNING = 5  # letters of a word's beginning, which stands for its inflected forms
_STRONGEST = 6.0  # logits beyond which evidence counts no more
_MOST_ALIKE = 20.0  # logits beyond which a text is like everyday speech altogether


class Evidence(NamedTuple):
    """Logits for praise and for complaint, each against saying neither."""

    praise: float = 0.0
    complaint: float = 0.0

    @property
    def lean(self) -> float:
        """Above 0.0 for praise, below for complaint."""
        return self.praise - self.complaint

    def clipped(self) -> "Evidence":
        """The same within what may count."""
        return Evidence(*(max(-_STRONGEST, min(_STRONGEST, it)) for it in self))


class Verdict(NamedTuple):
    """How surely something is praise, and how surely a complaint: probabilities whose sum is at most 1.0."""

    praise: float
    complaint: float

    @property
    def neutral(self) -> float:
        return max(0.0, 1 - self.praise - self.complaint)

    @property
    def sureness(self) -> float:
        """The probability of the likeliest of the three."""
        return max(self.praise, self.complaint, self.neutral)


def verdict(evidence: Evidence) -> Verdict:
    """The probabilities that some evidence amounts to."""
    praise, complaint = (exp(max(-30.0, min(30.0, it))) for it in evidence)
    return Verdict(praise / (1 + praise + complaint), complaint / (1 + praise + complaint))


def features(words: Iterable[str], language: str) -> Iterator[str]:
    """What the words head looks at: each word, the beginning of a long one, and each pair of neighbours.

    ``words`` are folded, ``""`` standing where a name or a placeholder was. Greek is brought to one spelling first.
    """
    before = ""
    for word in words:
        here = sound(word) if word and language == "el" else word
        if here:
            yield here
            if len(here) > _BEGINNING:
                yield f"{here[:_BEGINNING]}*"
            if before:
                yield f"{before} {here}"
        before = here


@dataclass(frozen=True)
class WordsHead:
    """Thousandths of a logit for praise and for complaint, by feature; ``bias`` counts always."""

    weights: Mapping[str, tuple[int, int]]
    bias: tuple[int, int] = (0, 0)

    def read(self, found: Sequence[str]) -> Evidence:
        """The evidence of some features; the more there are, the less each counts."""
        known = [self.weights[feature] for feature in found if feature in self.weights]
        share = 1 / (SCALE * max(1, len(found)) ** 0.5)
        return Evidence(*(self.bias[side] / SCALE + share * sum(row[side] for row in known) for side in (0, 1)))

    def telling(self, found: Sequence[str], most: int = 4) -> list[str]:
        """The features that lean the most, each with its sign, the strongest first."""
        leans = {it: self.weights[it][0] - self.weights[it][1] for it in found if it in self.weights}
        strongest = sorted(leans, key=lambda it: -abs(leans[it]))[:most]
        return [f"{'+' if leans[it] > 0 else '-'}{it}" for it in strongest]


@dataclass(frozen=True)
class Network:
    """A layer of rectified units over a sentence vector, then a layer of outputs.

    ``units`` has for each unit a row of weights and, last, a bias; ``outputs`` for each output a weight for each unit
    and, last, a bias.
    """

    units: tuple[tuple[float, ...], ...]
    outputs: tuple[tuple[float, ...], ...]

    def read(self, vector: np.ndarray) -> list[float]:
        """What the outputs say of a sentence vector, in logits."""
        units, outputs = self._layers
        lit = np.maximum(units[:, :-1] @ vector + units[:, -1], 0.0)
        return (outputs[:, :-1] @ lit + outputs[:, -1]).tolist()

    @cached_property
    def _layers(self) -> tuple[np.ndarray, np.ndarray]:
        """The layers as matrices: products one by one would cost as much as all the words."""
        return np.array(self.units), np.array(self.outputs)


@dataclass(frozen=True)
class VectorsHead:
    """What a sentence vector tells: ``comments`` (praise, complaint), and ``talk`` (how it leans) for everyday speech.

    ``likeness`` are the weights and, last, the bias of how much a text is like everyday speech, a logit: people tell
    what happened in other words than those in which they judge an office, and one network for both knows neither well.
    """

    comments: Network
    talk: Network
    likeness: tuple[float, ...]

    def read(self, vector: Sequence[float]) -> Evidence:
        """The evidence of a sentence vector, taken for a comment's."""
        return Evidence(*self.comments.read(np.asarray(vector)))

    def inputs(self, vector: Sequence[float]) -> dict[str, float]:
        """What the mixing counts of a sentence vector."""
        found = np.asarray(vector)
        praise, complaint = self.read(found).clipped()
        lean = max(-_STRONGEST, min(_STRONGEST, *self.talk.read(found)))
        logit = float(np.dot(found, self.likeness[:-1]) + self.likeness[-1])
        share = 1 / (1 + exp(-max(-_MOST_ALIKE, min(_MOST_ALIKE, logit))))
        return {
            "vector_praise": praise,
            "vector_complaint": complaint,
            "talk": lean,
            "talk_as_talk": share * lean,
            "vector_praise_as_talk": share * praise,
            "vector_complaint_as_talk": share * complaint,
            "as_talk": share,
        }


@dataclass(frozen=True)
class Mixing:
    """How much each input counts for praise and for complaint, and how sure that makes, by language."""

    praise: Mapping[str, float]
    complaint: Mapping[str, float]
    bias: tuple[float, float]
    calibration: Mapping[str, tuple[float, float, float]]

    def read(self, inputs: Mapping[str, float], language: str) -> Evidence:
        """The evidence of ``inputs`` together; inputs without a weight count nothing."""
        rows = ((self.praise, self.bias[0]), (self.complaint, self.bias[1]))
        raw = Evidence(*(sum(row.get(it, 0.0) * value for it, value in inputs.items()) + bias for row, bias in rows))
        slope, praise, complaint = self.calibration.get(language, (1.0, 0.0, 0.0))
        return Evidence(slope * raw.praise + praise, slope * raw.complaint + complaint)


@dataclass(frozen=True)
class AgencyHead:
    """What the words of an agency's citizens add to the shipped evidence, by language, as its stewards taught."""

    words: Mapping[str, WordsHead]

    def adjust(self, evidence: Evidence, found: Sequence[str], language: str) -> Evidence:
        """``evidence`` as it counts in this agency, given the features of the words it comes from."""
        added = self.words.get(language, WordsHead({})).read(found)
        return Evidence(evidence.praise + added.praise, evidence.complaint + added.complaint)


@dataclass(frozen=True)
class Heads:
    """All that was trained for sentiment; ``quick`` mixes without a sentence vector, ``slow`` with one."""

    words: Mapping[str, WordsHead]
    vectors: VectorsHead
    quick: Mixing
    slow: Mixing
    agency: AgencyHead | None = None


def _words_head(path: Path) -> WordsHead:
    rows = (line.rstrip("\n").split("\t") for line in path.open(encoding="utf-8"))
    weights = {feature: (int(praise), int(complaint)) for feature, praise, complaint in rows}
    return WordsHead(weights, weights.pop("", (0, 0)))


def _network(raw: dict) -> Network:
    return Network(*(tuple(map(tuple, raw[layer])) for layer in ("units", "outputs")))


def _mixing(raw: dict) -> Mixing:
    calibration = {language: tuple(row) for language, row in raw["calibration"].items()}
    return Mixing(raw["praise"], raw["complaint"], tuple(raw["bias"]), calibration)


@cache
def shipped() -> Heads:
    """The heads that come with Goodword."""
    return loaded(WEIGHTS)


def loaded(folder: Path) -> Heads:
    """The heads whose numbers are in ``folder``, as ``feedback.training.shipping`` writes them."""
    words = {it: _words_head(folder / f"words_{it}.tsv") for it in LANGUAGES if (folder / f"words_{it}.tsv").exists()}
    vectors = json.loads((folder / "vectors.json").read_text())
    mixing = json.loads((folder / "mixing.json").read_text())
    return Heads(
        words,
        VectorsHead(_network(vectors["comments"]), _network(vectors["talk"]), tuple(vectors["likeness"])),
        _mixing(mixing["quick"]),
        _mixing(mixing["slow"]),
    )
