"""What a comment and each of its stretches is taken to say: its words, what stands around it, a vector where in doubt.

A letter must praise in its own words. So a thumb or a rating moves a stretch that leans already, never across the
middle, and not at all in a comment of two minds; it makes no praise of "I came on Tuesday", a greeting or a signature.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from math import copysign

from feedback.understanding import vectors
from feedback.understanding.clauses import Break, Clause
from feedback.understanding.context import Context
from feedback.understanding.cues import Role
from feedback.understanding.heads import Evidence, Heads, Verdict, WordsHead, features, verdict
from feedback.understanding.questions import says_nothing, takes_no_side
from feedback.understanding.results import Sentiment
from feedback.understanding.segments import Stretch, named, stretches, whole
from feedback.understanding.sentiment import Tone, side_of
from feedback.understanding.tokens import PLACEHOLDER_WORD, Words

NEUTRAL = Verdict(0.0, 0.0)
DOUBT = 0.65  # a comment less sure than this is worth a sentence vector, as is one of which no rule says anything
_LIKELIER = 0.5
_SIDE, _CLEAR = 0.405, 0.9  # logits from which the rules take a side in a stretch, and are clear about a comment
_FIRMER, _UNSAID = 0.2, 2.0  # logits
_TIP = 2.5  # what was given speaks against neither side as well, where the words say nothing
_CAUTION = 1.0  # logits that a head must say beyond half to make a letter or a complaint by itself
_LEAST = 0.5  # logits below which words lean to no side
_SHARE = 0.5  # how much of the evidence around a comment counts for each of several segments
_RULES_MOST = 4.0  # logits of the rules beyond which they count no more
_BRIEF = 4  # words: so short an answer says what the question says


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment parted into words and stretches, as the heads read it; ``named`` are the indexes of people's names."""

    words: Words
    parts: Sequence[Stretch]
    language: str
    context: Context
    named: Collection[int] = frozenset()

    @classmethod
    def parted(
        cls, words: Words, language: str, names: Sequence[tuple[int, int]], context: Context, heads: Heads | None = None
    ) -> "Comment":
        """``words`` parted where the sentiment changes: by the rules, and by the ``heads`` if there are any.

        ``names`` are where people's names stand in the text.
        """
        whole = cls(words, (), language, context, named(words, names))

        def side(clause: Clause, tone: Tone) -> int:
            heard = side_of(tone.logit)
            if heard or clause.opened_by is not Break.CONTRAST:
                return heard
            said = whole.said(clause.first, clause.last)
            return _side(_evidence(whole, heads, tone.logit, said))

        parts = stretches(words, language, names, side) if heads else stretches(words, language, names)
        return replace(whole, parts=tuple(parts))

    def said(self, first: int = 0, last: int | None = None) -> list[str]:
        """The words ``first`` to ``last`` (inclusive), ``""`` for names, placeholders and marks."""
        stop = len(self.words) if last is None else last + 1
        return [self._word(index) for index in range(first, stop)]

    def _word(self, index: int) -> str:
        word = self.words.words[index]
        return "" if index in self.named or word in {PLACEHOLDER_WORD, ".", ",", ";"} else word


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on a comment and on each of its stretches, and the words that spoke for it, each with a sign."""

    whole: Verdict
    parts: tuple[Verdict, ...]
    why: tuple[str, ...]


def sentiment_of(it: Verdict) -> Sentiment:
    """The side that is likelier than not; neither, when none is."""
    if it.praise >= _LIKELIER:
        return Sentiment.PRAISE
    return Sentiment.COMPLAINT if it.complaint >= _LIKELIER else Sentiment.NEUTRAL


def judge(comment: Comment, heads: Heads) -> Judged:
    """The verdicts on a comment."""
    heard, seen = evidence_of(comment, heads)
    evidence = _as_taught(heard, comment, heads, comment.said())
    tipped = _tipped(evidence, comment.context.given())
    return Judged(verdict(tipped), _parts(comment, heads, evidence if seen else None), _why(comment, heads))


def _tipped(evidence: Evidence, given: float) -> Evidence:
    """``evidence`` with what was given beside the words; however surely these say nothing, a thumb says something."""
    if not given:
        return evidence
    praise, complaint = (max(-_UNSAID, it) for it in evidence)
    return Evidence(praise + _TIP * max(given, 0.0), complaint - _TIP * min(given, 0.0))


def evidence_of(comment: Comment, heads: Heads) -> tuple[Evidence, bool]:
    """What a whole comment says by itself, as the shipped heads hear it, and whether they asked for its vector."""
    inputs = inputs_of(comment, heads)
    if comment.parts and not comment.context.question and inputs["rules"] < _SIDE and _is_only_courtesy(comment):
        return _of_rules(inputs["rules"]), False
    evidence, seen = heads.quick.read(inputs, comment.language), None
    if inputs and (inputs["silent"] or verdict(evidence).sureness < DOUBT):
        seen = vectors.vector(comment.words.text)
    if seen is not None:
        inputs |= heads.vectors.inputs(seen)
        evidence = heads.slow.read(inputs, comment.language)
    clear = _CLEAR if not inputs.get("both") else _RULES_MOST + 1
    return _held(evidence, inputs.get("rules", 0.0), clear), seen is not None


def _as_taught(evidence: Evidence, comment: Comment, heads: Heads, said: Sequence[str]) -> Evidence:
    """After what the rules hold: a steward's word counts more than theirs."""
    if heads.agency is None or not any(said):
        return evidence
    return heads.agency.adjust(evidence, [*features(said, comment.language)], comment.language)


def _held(evidence: Evidence, rules: float, clear: float) -> Evidence:
    """``evidence``, unless it turns round or drops what the rules hear clearly: then their side, but hardly surely."""
    if abs(rules) < clear:
        return evidence
    agreed = verdict(evidence)[0 if rules > 0 else 1] >= _LIKELIER
    return evidence if agreed else _of_rules(copysign(_SIDE, rules))


def _of_rules(rules: float) -> Evidence:
    """What the rules' logit amounts to by itself: likelier than not as soon as it takes a side."""
    firm = rules + copysign(_FIRMER, rules)
    return Evidence(firm, -firm) if abs(rules) >= _SIDE else Evidence(-_UNSAID, -_UNSAID)


def inputs_of(comment: Comment, heads: Heads) -> dict[str, float]:
    """What the mixing counts of a whole comment; empty for a comment without words."""
    if not comment.parts:
        return {}
    leans = [part.tone.logit for part in comment.parts]
    both = max(0.0, min(max(leans), -min(leans)))
    rules = whole(list(comment.parts)).logit
    return {
        **_inputs(comment, heads, rules, comment.said()),
        **_asked(comment, rules, len(comment.said())),
        "both": min(_RULES_MOST, both),
    }


def _inputs(comment: Comment, heads: Heads, rules: float, said: Sequence[str]) -> dict[str, float]:
    read = heads.words.get(comment.language, WordsHead({})).read([*features(said, comment.language)])
    rules = max(-_RULES_MOST, min(_RULES_MOST, rules))
    return {"rules": rules, "silent": float(abs(rules) < _LEAST), **_as_inputs("words", read)}


def _as_inputs(name: str, evidence: Evidence) -> dict[str, float]:
    praise, complaint = evidence.clipped()
    return {f"{name}_praise": praise, f"{name}_complaint": complaint}


def _asked(comment: Comment, rules: float, length: int) -> dict[str, float]:
    """What the question does to an answer: one that says nothing turns it round, a brief one takes its side."""
    asked = comment.context.asked(comment.words, rules) if comment.context.question else 0.0
    nothing = says_nothing(comment.words)
    how = "nothing" if nothing else "brief" if length <= _BRIEF else "long"
    return {
        f"asked_{how}": asked,
        "nothing": float(nothing and not asked),
        "sideless": float(takes_no_side(comment.words)),
    }


def _parts(comment: Comment, heads: Heads, alone: Evidence | None) -> tuple[Verdict, ...]:
    """The verdict on each stretch; ``alone`` is the evidence of the whole, for the only stretch that says something."""
    saying = {index for index, part in enumerate(comment.parts) if not _is_courtesy(comment.words, part)}
    leans = [part.tone.logit for part in comment.parts]
    given = comment.context.given() * (_SHARE if len(saying) > 1 else 1)
    if max(leans, default=0) >= _LEAST and min(leans) <= -_LEAST:
        given = 0.0
    answering = _answering(comment, saying)
    read = [
        _of_part(comment, heads, part, asked=index in answering) if index in saying else _of_rules(leans[index])
        for index, part in enumerate(comment.parts)
    ]
    if alone is not None and len(saying) == 1:
        index = next(iter(saying))
        told = abs(leans[index]) >= _SIDE or index in answering
        read[index] = alone if told else _less_sure(alone)
    thanked = given > 0 or not saying or any(leans[index] >= _LEAST for index in saying)
    return tuple(_pushed(it, given) if thanked or index in saying else NEUTRAL for index, it in enumerate(read))


def _of_part(comment: Comment, heads: Heads, part: Stretch, *, asked: bool) -> Evidence:
    """The evidence of a stretch; a head must be surer than the rules to make it a letter or a complaint."""
    rules = part.tone.logit
    said = comment.said(part.first, part.last)
    evidence = _evidence(comment, heads, rules, said, asked=asked)
    if asked:
        rules += comment.context.asked(comment.words, rules)
    heard = _held(evidence, rules, _SIDE) if abs(rules) >= _SIDE else _less_sure(evidence)
    return _as_taught(heard, comment, heads, said)


def _less_sure(evidence: Evidence) -> Evidence:
    return Evidence(evidence.praise - _CAUTION, evidence.complaint - _CAUTION)


def _evidence(comment: Comment, heads: Heads, rules: float, said: Sequence[str], *, asked: bool = False) -> Evidence:
    inputs = _inputs(comment, heads, rules, said) | (_asked(comment, rules, len(said)) if asked else {})
    return heads.quick.read(inputs, comment.language)


def _side(evidence: Evidence) -> int:
    it = verdict(evidence)
    return (it.praise >= _LIKELIER) - (it.complaint >= _LIKELIER)


def _pushed(evidence: Evidence, push: float) -> Verdict:
    """The verdict on ``evidence`` moved by ``push``, but not to the other side; what takes no side stays."""
    alone = verdict(evidence)
    side = sentiment_of(alone)
    if side is Sentiment.NEUTRAL or not push:
        return alone
    moved = verdict(Evidence(evidence.praise + push, evidence.complaint - push))
    turned = sentiment_of(moved) not in {side, Sentiment.NEUTRAL}
    return NEUTRAL if turned else moved


def _why(comment: Comment, heads: Heads) -> tuple[str, ...]:
    told = whole(list(comment.parts)).why
    head = heads.words.get(comment.language)
    trained = head.telling([*features(comment.said(), comment.language)]) if head else []
    return tuple(dict.fromkeys([*told, *trained]))


def _is_only_courtesy(comment: Comment) -> bool:
    return all(_is_courtesy(comment.words, part) for part in comment.parts)


def _is_courtesy(words: Words, part: Stretch) -> bool:
    """Nothing but thanks, greetings, closings, names and marks: "Kind regards, [name]"."""
    said = (index for index in range(part.first, part.last + 1) if words.words[index].isalnum())
    first = next(said, None)
    if first is None:
        return not _shows_a_face(words, part)
    formulas = [hit for hit in part.hits if Role.COURTESY in hit.value.roles]
    if not formulas or formulas[0].first > first:
        return False
    polite = {index for hit in formulas for index in range(hit.first, hit.last + 1)}
    return all(index in polite for index in said) and not _shows_a_face(words, part)


def _shows_a_face(words: Words, part: Stretch) -> bool:
    return any(
        not words.words[hit.first].isalnum() and hit.value.weight and words.words[hit.first] != "?" for hit in part.hits
    )


def _answering(comment: Comment, saying: set[int]) -> set[int]:
    """The stretches that answer the question asked: the only one that says something, or a "nothing" to begin with."""
    if not comment.context.question:
        return set()
    if len(saying) == 1 and not any(_asks_or_points(comment.words, comment.parts[index]) for index in saying):
        return saying
    return {0} if comment.parts and says_nothing(comment.words) else set()


def _asks_or_points(words: Words, part: Stretch) -> bool:
    """A question of their own, or how to reach them."""
    said = words.words[part.first : part.last + 1]
    return said[-1] == "?" or PLACEHOLDER_WORD in said
