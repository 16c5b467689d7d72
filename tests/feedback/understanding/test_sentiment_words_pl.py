import pytest

from feedback.understanding.segments import stretches, whole
from feedback.understanding.sentiment import side_of
from feedback.understanding.tokens import Words

PRAISE = [
    "Z czystym sumieniem polecam.",
    "Do rany przyłóż ta pani z sekretariatu.",
    "Załatwione od ręki, bez łaski i bez nerwów.",
    "Poszło jak z płatka.",
    "Nie mogę się nachwalić.",
    "Nic nie bolało.",
    "Bez niej nie dałabym rady.",
    "Pan doktor trzymał mamę za rękę.",
    "Oby wszędzie byli tacy ludzie!",
    "Nigdy nie spotkałam tak życzliwego urzędnika.",
    "Kamień spadł mi z serca.",
    "dziekuje slicznie, wszystko gralo",
    "Wniosek rozpatrzono tydzień przed terminem.",
    "Na szóstkę z plusem.",
    "Nie tylko uprzejma, ale i fachowa.",
]
COMPLAINT = [
    "Grochem o ścianę.",
    "Wszystko po znajomości.",
    "Nigdy nie odbierają telefonu.",
    "Nikt mi nic nie wyjaśnił.",
    "Ani me, ani be.",
    "Odsyłają od drzwi do drzwi.",
    "Szkoda, że nie ma windy.",
    "Gdyby ktoś raczył odpisać.",
    "Przydałyby się ławki.",
    "Więcej uprzejmości.",
    "Wyszłam z niczym.",
    "Obsługa pozostawia wiele do życzenia.",
    "No pięknie, znowu zamknięte.",
    "czekalam trzy godziny na korytarzu",
    "Czekam na decyzję od lutego.",
    "Traktują ludzi z góry.",
]
NEITHER = [
    "Ani dobrze, ani źle.",
    "Czekam na Państwa list.",
    "Mieszkam przy ulicy Długiej.",
    "Proszę o pomoc w wypełnieniu wniosku.",
    "Zabieg mam w piątek.",
    "Potrzebuję odpisu aktu zgonu.",
    "Pobieram świadczenie opiekuńcze.",
    "Czułam się wtedy u siebie.",
    "Udał się do sekretariatu.",
    "Biegłam do autobusu.",
]


def side(text):
    return side_of(whole(stretches(Words(text), "pl")).logit)


@pytest.mark.parametrize("text", PRAISE)
def test_polish_words_of_praise_are_known(text):
    assert side(text) == 1


@pytest.mark.parametrize("text", COMPLAINT)
def test_polish_words_of_complaint_are_known(text):
    assert side(text) == -1


@pytest.mark.parametrize("text", NEITHER)
def test_polish_words_that_only_look_so_take_no_side(text):
    assert side(text) == 0


@pytest.mark.parametrize(
    "text", ["Nie byli życzliwi.", "Wcale nie była pomocna.", "Ani grama empatii.", "Mało uprzejma."]
)
def test_polish_praise_denied_is_a_complaint(text):
    assert side(text) == -1
