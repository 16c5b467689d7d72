import pytest

from feedback.understanding import Sentiment, understand
from feedback.understanding.segments import stretches, whole
from feedback.understanding.sentiment import side_of
from feedback.understanding.tokens import Words

WAITING = [
    ("I am waiting for your letter.", "en"),
    ("Estoy esperando su carta.", "es"),
    ("Resto in attesa di una vostra risposta.", "it"),
    ("Czekam na Państwa list.", "pl"),
    ("Aștept scrisoarea dumneavoastră.", "ro"),
    ("Περιμένω το γράμμα σας.", "el"),
]
STILL_WAITING = [
    ("I am still waiting for your letter.", "en"),
    ("Sigo esperando su carta.", "es"),
    ("Sto ancora aspettando la vostra lettera.", "it"),
    ("Nadal czekam na list.", "pl"),
    ("Încă aștept scrisoarea.", "ro"),
    ("Ακόμα περιμένω το γράμμα σας.", "el"),
]


def side(text, language):
    return side_of(whole(stretches(Words(text), language)).logit)


@pytest.mark.parametrize(("text", "language"), WAITING)
def test_to_await_a_letter_is_no_complaint(text, language):
    assert side(text, language) == 0
    assert [segment.sentiment for segment in understand(text, language=language).segments] == [Sentiment.NEUTRAL]


@pytest.mark.parametrize(("text", "language"), STILL_WAITING)
def test_to_await_it_still_is_one(text, language):
    assert side(text, language) == -1
