"""Every sentence that the shipped rules show as theirs is held to them."""

import pytest

from feedback.understanding import AlarmKind, understand
from feedback.understanding.safety_tables import DANGERS, LANGUAGES, harmless, sentences, shipped

MUST = [(kind, said) for language in LANGUAGES for kind, lines in sentences(language).items() for said in lines]
MUST_NOT = [said for language in LANGUAGES for said in harmless(language)]


@pytest.mark.parametrize(("kind", "said"), MUST)
def test_a_sentence_of_danger_or_abuse_raises_its_alarm(kind, said):
    assert kind in {alarm.kind for alarm in understand(said).safety}


@pytest.mark.parametrize("said", MUST_NOT)
def test_a_sentence_that_is_past_denied_quoted_or_a_figure_of_speech_raises_none(said):
    assert understand(said).safety == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_rules_and_sentences_for_every_kind(language):
    ruled = {rule.kind for rule in shipped() if rule.language == language}

    assert (ruled, set(sentences(language))) == (set(AlarmKind), set(AlarmKind))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_held_to_sixty_dangers_and_thirty_harmless_sentences(language):
    dangers = sum(len(lines) for kind, lines in sentences(language).items() if kind in DANGERS)

    assert (dangers >= 60, len(harmless(language)) >= 30) == (True, True)
