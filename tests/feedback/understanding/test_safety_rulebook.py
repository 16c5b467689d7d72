"""What an agency adds to the rules of safety, and what redaction and spelling must not hide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback.understanding import AlarmKind, Severity, understand
from feedback.understanding.phrases import Fault, Rules, fault
from feedback.understanding.rulebook import AddedException, AddedPhrase, Rulebook

VIADUCT = AddedPhrase(AlarmKind.SELF_HARM, Severity.URGENT, "en", "walk to the (old )?viaduct")


def kinds(text, **given_rules):
    return [alarm.kind for alarm in understand(text, rulebook=Rulebook(**given_rules)).safety]


def test_an_added_phrase_raises_its_alarm_and_the_shipped_ones_stay():
    text = "I walk to the old viaduct. I will kill you all."

    assert set(kinds(text, phrases=(VIADUCT,))) == {AlarmKind.SELF_HARM, AlarmKind.VIOLENCE}


def test_shipped_exceptions_go_for_added_phrases():
    assert kinds("I never walk to the viaduct", phrases=(VIADUCT,)) == []


def test_an_added_exception_goes_for_its_own_language_alone():
    squeeze = (AddedException("es", "suicide squeeze"),)

    assert kinds("They won with a suicide squeeze", exceptions=squeeze) == [AlarmKind.SELF_HARM]


def test_a_cry_for_help_of_which_redaction_took_a_word_is_heard():
    read = understand("moja córka tnie sobie ręce")

    assert [alarm.kind for alarm in read.safety] == [AlarmKind.SELF_HARM]
    assert all(read.redacted[alarm.start : alarm.end] == alarm.why for alarm in read.safety)


@pytest.mark.parametrize(
    "text",
    [
        "i dont want to be alive anymore",
        "i cant keep myself safe",
        "feeling sucidal",
        "i want to dieeee",
        "kiero morirme",
        "niechce zyc",
        "nn voglio piu vivere",
    ],
)
def test_slips_and_short_spellings_hide_no_danger(text):
    assert AlarmKind.SELF_HARM in kinds(text)


@pytest.mark.parametrize("said", ["Am cumparat husa pe negru", "Ο κόμματος του χωριού", "Das ist naga", "Parchetul"])
def test_a_rude_word_of_one_language_is_an_ordinary_one_of_another(said):
    assert kinds(said) == []


@pytest.mark.parametrize(
    ("phrase", "wrong"),
    [
        ("walk to the (old )?viaduct", None),
        ("pergola*", None),
        ("[a-z]+", Fault.SIGNS),
        ("(open", Fault.BRACKETS),
        ("shut)", Fault.BRACKETS),
        ("go (to|) bed", Fault.BRACKETS),
        ("burn ... ... ... * it", Fault.GAPS),
        ("to be", Fault.NO_WORD),
    ],
)
def test_what_is_wrong_with_a_phrase_is_told(phrase, wrong):
    assert fault(phrase) == wrong


@given(st.text(alphabet="ab ()|?*.,é", max_size=30))
def test_a_phrase_without_fault_can_be_looked_for(phrase):
    if fault(phrase) is None:
        list(Rules([(phrase, "", None)]).matches("aaa bbb , ab"))


@given(st.text(max_size=200))
def test_every_alarm_points_into_the_redacted_text(text):
    read = understand(f"I want to die. {text}")

    assert all(0 <= alarm.start < alarm.end <= len(read.redacted) for alarm in read.safety)
