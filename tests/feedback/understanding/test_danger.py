import pytest

from feedback.understanding import AlarmKind, Severity, understand, vectors
from feedback.understanding.danger import assess, gravest, lit, passages, shipped, with_score
from feedback.understanding.results import Alarm
from feedback.understanding.tokens import Words

IN_NEED = {
    "en": "The cuts on my arms are the only thing that makes me feel calm",
    "es": "Miro mis cortes y solo deseo no despertar nunca",
    "it": "Guardo i miei tagli e vorrei solo non svegliarmi mai",
    "pl": "Patrzę na swoje blizny i krew i nie chcę się obudzić",
    "ro": "Mă uit la tăieturile mele și vreau să nu mă mai trezesc",
    "el": "Όταν βλέπω το αίμα στα χέρια μου ηρεμώ",
}
ORDINARY = {
    "en": "My mother died on this ward and every nurse was kind",
    "es": "Mi madre murió aquí y la cuidaron con mucho cariño",
    "it": "Mia madre è morta qui e tutti sono stati gentili",
    "pl": "Moja mama umarła tutaj, wszyscy byli bardzo mili",
    "ro": "Mama a murit aici și toți au fost foarte amabili",
    "el": "Η μητέρα μου πέθανε εδώ και όλοι ήταν ευγενικοί",
}


@pytest.mark.parametrize(("language", "text"), IN_NEED.items())
def test_the_score_hears_need_that_is_said_in_other_words(language, text):
    assert assess(Words(text), language) > 0.5


@pytest.mark.parametrize(("language", "text"), ORDINARY.items())
def test_grief_is_no_danger(language, text):
    assert understand(text, language=language).safety == ()


def test_the_score_alarms_where_the_rules_say_nothing_and_points_at_the_word():
    alarms = with_score([], Words(IN_NEED["en"]), "en")
    assert [(it.kind, it.severity, it.why) for it in alarms] == [(AlarmKind.SELF_HARM, Severity.URGENT, "cuts")]


def test_an_alarm_of_the_rules_keeps_its_words_and_takes_the_trained_score():
    words = Words("I cut my legs again last night and it felt good")
    rule = Alarm(AlarmKind.SELF_HARM, Severity.URGENT, 0.9, 2, 19, "cut my legs again")
    (alarm,) = with_score([rule], words, "en")
    assert (alarm.why, alarm.score) == ("cut my legs again", round(assess(words, "en", 0.9), 4))


def test_the_score_takes_no_alarm_of_the_rules_away():
    words = Words("They took my blood and gave me tea")
    rule = Alarm(AlarmKind.SELF_HARM, Severity.URGENT, 0.1, 10, 18, "my blood")
    (alarm,) = with_score([rule], words, "en")
    assert (assess(words, "en", 0.1) < alarm.score, alarm.score) == (True, shipped().threshold)


def test_what_the_rules_hear_is_scored_without_a_word_of_distress_too():
    words = Words("The clerk explained the form in five minutes")
    assert assess(words, "en") is None
    assert assess(words, "en", 0.9) > 0


def test_what_is_denied_raises_nothing():
    assert understand("Thankfully I no longer have thoughts of harming myself").safety == ()


def test_a_comment_without_a_word_of_distress_asks_for_no_vector(monkeypatch):
    asked = []
    monkeypatch.setattr(vectors, "last", asked.append)
    assert (assess(Words("The clerk explained the form in five minutes"), "en"), asked) == (None, [])


def test_without_vectors_the_rules_stand_alone(monkeypatch):
    monkeypatch.setattr(vectors, "last", lambda _text: None)
    assert with_score([], Words(IN_NEED["en"]), "en") == []


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "They counted my pills", "pills"),
        ("es", "Otra vez una sobredosis", "sobredosis"),
        ("it", "Una lametta nel cassetto", "lametta"),
        ("pl", "Znalazłam żyletkę syna", "żyletkę"),
        ("ro", "O supradoză de medicamente", "supradoză"),
        ("el", "Ένα ξυράφι στο συρτάρι", "ξυράφι"),
        ("el", "ena ksurafi sto syrtari", "ksurafi"),
        ("uk", "Una sobredosis", "sobredosis"),
    ],
)
def test_a_word_of_distress_lights_in_each_language(language, text, word):
    words = Words(text)
    assert [text[slice(*words.spans(it.first, it.last))] for it in lit(words, language)] == [word]


def test_a_word_that_only_begins_alike_does_not_light():
    assert lit(Words("A killjoy in a cutaway with a diet"), "en") == []


def test_what_tells_the_most_is_pointed_at():
    words = Words("She died in March. There was blood, and I think of suicide")
    assert words.words[gravest(lit(words, "en")).first] == "suicide"


def test_a_short_comment_is_read_whole():
    words = Words("The queue was long. I want to bleed tonight.")
    assert passages(words, lit(words, "en")) == [words.text]


def test_a_long_comment_is_read_from_its_beginning_and_from_before_its_gravest_word():
    words = Words("The desk was open and everyone was kind. " * 50 + "I think of suicide.")
    whole, end = passages(words, lit(words, "en"))
    assert (whole, len(end), end.endswith("suicide.")) == (words.text, 308, True)


def test_danger_at_the_end_of_a_long_comment_weighs_more_than_none():
    kind = "The desk was open and everyone was kind. " * 50
    ends = ("The cuts on my arms are the only thing that makes me feel calm.", "The cuts in the budget are bad.")
    need, ordinary = (assess(Words(kind + end), "en") for end in ends)
    assert need > ordinary
