import pytest

from feedback.understanding.segments import stretches, whole
from feedback.understanding.sentiment import side_of
from feedback.understanding.tokens import Words

PRAISE = [
    "Si è fatta in quattro per noi.",
    "Tutto è filato liscio come l'olio.",
    "Mi hanno messa a mio agio.",
    "Non ho nulla da ridire.",
    "Mica male!",
    "Persona squisita, con una pazienza certosina.",
    "In quattro e quattr'otto avevo il documento.",
    "Mi ha tenuto la mano.",
    "Da dieci e lode.",
    "Ho pianto di gioia.",
    "La giacca calza a pennello.",
    "Che sollievo!",
    "Ti voglio bene.",
    "Mi sono sentita accolta.",
    "Senza fretta e senza intoppi.",
]
COMPLAINT = [
    "Sbuffava a ogni domanda.",
    "Se ne lavano le mani.",
    "Non gliene frega niente a nessuno.",
    "Ci vorrebbero più sedie.",
    "Sarebbe utile un cartello.",
    "Rispondete al telefono!",
    "C'è un tanfo insopportabile.",
    "Soldi buttati, si è rotto subito.",
    "Trattati come bestie.",
    "Il sito è in tilt.",
    "Mi manchi.",
    "Vattene, bugiardo!",
    "Da tre mesi nessuna notizia.",
    "Una bolgia e un caldo torrido.",
    "Il servizio lascia a desiderare.",
]
NEITHER = [
    "Così così.",
    "Ho consegnato la raccomandata.",
    "Il sacco dei rifiuti è verde.",
    "Il mio medico di famiglia è a Milano.",
    "Il paziente è nella stanza 4.",
    "La palazzina è in via Roma.",
]


def side(text):
    return side_of(whole(stretches(Words(text), "it")).logit)


@pytest.mark.parametrize("text", PRAISE)
def test_italian_words_of_praise_are_known(text):
    assert side(text) == 1


@pytest.mark.parametrize("text", COMPLAINT)
def test_italian_words_of_complaint_are_known(text):
    assert side(text) == -1


@pytest.mark.parametrize("text", NEITHER)
def test_italian_words_that_only_look_so_take_no_side(text):
    assert side(text) == 0


@pytest.mark.parametrize("text", ["Non sono stati affabili.", "Non erano persone perbene.", "Neppure gentili."])
def test_italian_praise_denied_is_a_complaint(text):
    assert side(text) == -1
