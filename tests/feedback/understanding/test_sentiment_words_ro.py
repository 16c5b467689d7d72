import pytest

from feedback.understanding.segments import stretches, whole
from feedback.understanding.sentiment import side_of
from feedback.understanding.tokens import Words

PRAISE = [
    "O doamnă de ispravă, are inima mare.",
    "Merge ca pe roate.",
    "A fost floare la ureche!",
    "Nu am ce reproșa.",
    "nu i rau deloc",
    "Asistenta mi-a mângâiat fetița și a lămurit tot.",
    "Fără bătăi de cap, în două minute.",
    "Băieți de treabă, jos pălăria.",
    "Nimeni nu m-a grăbit.",
    "Mi-a mers la suflet.",
    "Am plâns de bucurie.",
    "Vă pup, îngerașilor!",
    "Bluza îmi vine perfect și e pufoasă.",
    "Ce ușurare!",
    "Vă urăm multă sănătate și vă suntem recunoscători.",
]
COMPLAINT = [
    "Îți trântesc ușa în nas.",
    "Se poartă ca niște mojici.",
    "Habar n-au, nu le pasă.",
    "Sună în gol de trei zile.",
    "Curățenia lasă de dorit.",
    "Ar fi bine să puneți scaune.",
    "Mai multe locuri de parcare, vă rog.",
    "bani aruncati, s a rupt dupa o zi",
    "Mi-e dor de tine.",
    "E o duhoare pe hol și gândaci.",
    "M-am săturat de minciunile voastre.",
    "Nu se înțelege nimic din scrisoare.",
    "Halal serviciu!",
    "Coada e interminabilă.",
]
NEITHER = [
    "As dori sa stiu ce acte imi trebuie.",
    "Asa si asa.",
    "S-a uitat la buletin.",
    "Tin minte ca era luni.",
    "Mandatul vine pe data de 10.",
    "Am o programare marți.",
]


def side(text):
    return side_of(whole(stretches(Words(text), "ro")).logit)


@pytest.mark.parametrize("text", PRAISE)
def test_romanian_words_of_praise_are_known(text):
    assert side(text) == 1


@pytest.mark.parametrize("text", COMPLAINT)
def test_romanian_words_of_complaint_are_known(text):
    assert side(text) == -1


@pytest.mark.parametrize("text", NEITHER)
def test_romanian_words_that_only_look_so_take_no_side(text):
    assert side(text) == 0


@pytest.mark.parametrize("text", ["Nu au fost amabili.", "Nu mai sunt amabili.", "N-au fost de treabă."])
def test_romanian_praise_denied_is_a_complaint(text):
    assert side(text) == -1
