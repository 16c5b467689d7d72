import pytest

from feedback.understanding import AlarmKind, Severity, understand

SPELLED = {
    "I want to k i l l myself": "k i l l myself",
    "I will k.i.l.l you all": "I will k.i.l.l you",
    "I k-i-l-l myself soon": "k-i-l-l myself",
    "The clerk was kind. I  w a n t  t o  d i e": "w a n t  t o  d i e",
    "I want to ki\u200bll my\u00adself": "ki\u200bll my\u00adself",
    "I want to kіll mуself": "kіll mуself",
    "Θέλω να πεθaνω": "Θέλω να πεθaνω",
}


@pytest.mark.parametrize(("text", "why"), SPELLED.items())
def test_letters_apart_invisible_or_of_another_script_hide_no_danger(text, why):
    alarm = understand(text).safety[0]
    assert (alarm.severity, alarm.why, text[alarm.start : alarm.end]) == (Severity.URGENT, why, why)


@pytest.mark.parametrize("text", ["Mаria is a whоre", "Maria is a w h o r e", "Maria is a whοre"])
def test_a_hidden_slur_is_held(text):
    assert [alarm.kind for alarm in understand(text).safety] == [AlarmKind.HATEFUL]


@pytest.mark.parametrize(
    "text",
    [
        "J. R. R. Hale was kind",
        "I'm a b c student and she was kind",
        "Plan A, B, C or D: she knew all",
        "Вона була добра",
    ],
)
def test_initials_lists_and_other_scripts_raise_nothing(text):
    assert understand(text).safety == ()
