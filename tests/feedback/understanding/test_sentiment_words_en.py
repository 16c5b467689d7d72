import pytest

from feedback.understanding.segments import stretches, whole
from feedback.understanding.sentiment import side_of
from feedback.understanding.tokens import Words


def heard(text, language="en"):
    """1 for praise, -1 for a complaint, 0 for neither, by the words alone."""
    return side_of(whole(stretches(Words(text), language)).logit)


PRAISE = [
    # Nothing to improve, in many ways
    "I don't think anything needs to improve.",
    "There is nothing she could have improved.",
    "They couldn't have done better.",
    "No need to change a thing.",
    "I wouldn't change anything.",
    "Keep doing what you're doing.",
    "No complaints.",
    "No issues at all.",
    "No real gripes.",
    "Never had a problem with them.",
    "They should be proud of themselves.",
    "Nothing was too much trouble.",
    # What people do for others
    "She went the extra mile.",
    "He put me at ease.",
    "The nurse took her time with me.",
    "He listened.",
    "She explained what would happen.",
    "They kept me informed.",
    "I never felt rushed.",
    "They made me feel comfortable.",
    "Treated us like family.",
    # Dry facts of survey cards
    "Prompt.",
    "On time.",
    "Seen within minutes.",
    "Early. Clean. Chatty.",
    "In and out in ten minutes.",
    "Better than I expected.",
    "Can't fault it.",
    "Not bad at all.",
    "Chuffed to bits.",
    "I trust her completely, she is a rock.",
    "You little beauty, we did it!",
]
COMPLAINT = [
    "They kept me waiting.",
    "I was fobbed off.",
    "It left me in tears.",
    "I rang four times.",
    "Still waiting.",
    "They never rang back.",
    "More chairs please.",
    "You should answer the phone.",
    "The lift needs updating.",
    "It would be nice if somebody answered.",
    "Shorter waits",
    "Better signage",
    "Earlier appointments",
    "More privacy at the desk",
    "I wish someone had told me.",
    "Nothing ever changes.",
    "They did nothing to help.",
    "There has been no improvement since May.",
    "I couldn't get an appointment.",
    "Nobody told me.",
    "Treated like a number.",
    "A six week wait.",
    "I had to chase them for weeks.",
    "He rolled his eyes.",
    "The zip broke and the shop doesn't care.",
    "Get out of my house.",
    "I'm heartbroken.",
]
NEUTRAL = ["Average.", "As expected.", "N/A", "I came on Monday.", "It was my second visit."]


@pytest.mark.parametrize("text", PRAISE)
def test_praise_is_heard_in_plain_english(text):
    assert heard(text) == 1


@pytest.mark.parametrize("text", COMPLAINT)
def test_complaints_and_wishes_are_heard_in_plain_english(text):
    assert heard(text) == -1


@pytest.mark.parametrize("text", NEUTRAL)
def test_facts_and_answers_without_a_side_are_neutral(text):
    assert heard(text) == 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No cambiaría nada.", "es"),
        ("No se puede mejorar.", "es"),
        ("Nada que objetar.", "es"),
        ("Non cambierei nulla.", "it"),
        ("Non si poteva fare di meglio.", "it"),
        ("Niente da ridire.", "it"),
        ("Niczego bym nie zmieniła.", "pl"),
        ("Nie mam zastrzeżeń.", "pl"),
        ("Nie można lepiej.", "pl"),
        ("Nu aș schimba nimic.", "ro"),
        ("Nimic de reproșat.", "ro"),
        ("Nu se putea mai bine.", "ro"),
        ("Δεν θα άλλαζα τίποτα.", "el"),
        ("Δεν έχω κανένα παράπονο.", "el"),
        ("Den tha allaza tipota.", "el"),
    ],
)
def test_nothing_to_improve_is_praise_without_a_question(text, language):
    assert heard(text, language) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No ha cambiado nada.", "es"),
        ("Non è cambiato niente.", "it"),
        ("Nic się nie zmieniło.", "pl"),
        ("Nu s-a schimbat nimic.", "ro"),
        ("Τίποτα δεν αλλάζει.", "el"),
        ("Más sillas", "es"),
        ("Più sedie", "it"),
        ("Więcej krzeseł", "pl"),
        ("Mai multe scaune", "ro"),
        ("Περισσότερες καρέκλες", "el"),
    ],
)
def test_nothing_changes_and_more_of_something_are_complaints(text, language):
    assert heard(text, language) == -1
