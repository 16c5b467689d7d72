import pytest

from feedback.understanding.segments import stretches, whole
from feedback.understanding.sentiment import side_of
from feedback.understanding.tokens import Words

PRAISE = [
    "La auxiliar es un sol, más maja que las pesetas.",
    "Fue coser y cantar.",
    "Va como la seda.",
    "No me puedo quejar.",
    "Nada mal, la verdad.",
    "Se desvivieron por mi padre.",
    "Tiene unas manos de oro.",
    "Me cogió la mano y me explicó todo con calma.",
    "Sin líos y en un periquete.",
    "Qué chévere la atención.",
    "Lloré de alegría.",
    "Las zapatillas me quedan como un guante.",
    "¡Qué alivio!",
    "Te quiero mucho, abuela.",
    "no hice cola",
]
COMPLAINT = [
    "Nos tuvieron dando largas.",
    "Pasan de todo.",
    "Estoy hasta las narices.",
    "Deja mucho que desear.",
    "Estaría bien poner más sillas.",
    "Cojan el teléfono.",
    "Qué chapuza.",
    "Huele a pis y hay cucarachas.",
    "Dinero tirado, se rompió al segundo día.",
    "Me trataron como a un perro.",
    "Te echo de menos.",
    "Lárgate, mentiroso.",
    "Llevo meses esperando.",
    "De Herodes a Pilatos con el papeleo.",
    "Menudo desastre.",
]
NEITHER = [
    "Ni fu ni fa.",
    "Necesito un duplicado del libro de familia.",
    "La enfermera se llama Rosa.",
    "Nací en El Salvador.",
    "Voy a renovar el carné en noviembre.",
    "Al perro le pusieron la vacuna de la rabia.",
    "El acta de defunción es de mayo.",
]


def side(text):
    return side_of(whole(stretches(Words(text), "es")).logit)


@pytest.mark.parametrize("text", PRAISE)
def test_spanish_words_of_praise_are_known(text):
    assert side(text) == 1


@pytest.mark.parametrize("text", COMPLAINT)
def test_spanish_words_of_complaint_are_known(text):
    assert side(text) == -1


@pytest.mark.parametrize("text", NEITHER)
def test_spanish_words_that_only_look_so_take_no_side(text):
    assert side(text) == 0


@pytest.mark.parametrize("text", ["No fueron afables.", "No es de fiar.", "Ni siquiera fueron educados."])
def test_spanish_praise_denied_is_a_complaint(text):
    assert side(text) == -1
