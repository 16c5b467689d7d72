"""Who is written about, and in which part: the writer, a relative, a patient, a place, a public figure, or staff."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback.understanding.people import Part, written_people

WRITER = [
    ("All fine.\nKind regards\nPenny", "Penny"),
    ("It was all fine. Kind regards\nDenise Fowler", "Denise Fowler"),
    ("It was all fine, many thanks, Denise Fowler", "Denise Fowler"),
    ("Great care all round.\n\n- Denise", "Denise"),
    ("My name is Denise Fowler and I came on Monday.", "Denise Fowler"),
    ("Hello, I'm Denise, and I want to thank the nurse.", "Denise"),
    ("I, Denise Fowler, wish to thank the team.", "Denise Fowler"),
    ("Hi, this is Denise Fowler from flat 4. The repair went well.", "Denise Fowler"),
    ("Denise Fowler here. The repair went well.", "Denise Fowler"),
    ("The repair went well. Denise Fowler, tenant", "Denise Fowler"),
    ("The repair went well. Yours sincerely, Mrs D. Fowler", "Fowler"),
    ("Me llamo Denise Ortega y quiero dar las gracias.", "Denise Ortega"),
    ("Todo perfecto. Un saludo, Denise Ortega", "Denise Ortega"),
    ("Todo perfecto, gracias. Atentamente, Denise Ortega Ruiz", "Denise Ortega Ruiz"),
    ("Soy Denise Ortega, vecina del barrio, y estoy contenta.", "Denise Ortega"),
    ("Mi chiamo Dina Fabbri e volevo ringraziare tutti.", "Dina Fabbri"),
    ("Tutto bene. Cordiali saluti, Dina Fabbri", "Dina Fabbri"),
    ("Sono Dina Fabbri, e vorrei ringraziare lo sportello.", "Dina Fabbri"),
    ("Nazywam się Dorota Fiedler i chcę podziękować.", "Dorota Fiedler"),
    ("Wszystko sprawnie. Z poważaniem, Dorota Fiedler", "Dorota Fiedler"),
    ("Wszystko sprawnie. Pozdrawiam, Dorota", "Dorota"),
    ("Mă numesc Dorina Filip și vreau să mulțumesc.", "Dorina Filip"),
    ("Totul a fost bine. Cu stimă, Dorina Filip", "Dorina Filip"),
    ("Subsemnata Dorina Filip vă mulțumesc.", "Dorina Filip"),
    ("Με λένε Δήμητρα Φωτίου και θέλω να ευχαριστήσω.", "Δήμητρα Φωτίου"),
    ("Όλα καλά. Με εκτίμηση, Δήμητρα Φωτίου", "Δήμητρα Φωτίου"),
    ("Είμαι η Δήμητρα Φωτίου και ήρθα τη Δευτέρα.", "Δήμητρα Φωτίου"),
    ("Me lene Dimitra Fotiou kai thelw na euxaristisw.", "Dimitra Fotiou"),
    ("Мене звати Дарина Філіп, дякую за допомогу.", "Дарина Філіп"),
    ("Все добре. З повагою, Дарина Філіп", "Дарина Філіп"),
]
RELATIVE = [
    ("The nurse was kind to my husband Mark Fowler.", "Mark Fowler"),
    ("My late mother, Edna Fowler, was treated well.", "Edna Fowler"),
    ("They looked after our daughter Holly so well.", "Holly"),
    ("Holly, my daughter, was seen at once.", "Holly"),
    ("My sons Jack and Harry loved it.", "Harry"),
    ("My mother-in-law Ruth was treated well.", "Ruth"),
    ("Trataron muy bien a mi hijo Hugo.", "Hugo"),
    ("Mi madre, Rosario Ortega, salió encantada.", "Rosario Ortega"),
    ("Hanno aiutato mia figlia Greta con pazienza.", "Greta"),
    ("Mio marito Elio è stato curato bene.", "Elio"),
    ("Pomogli mojej córce Zuzi bardzo szybko.", "Zuzi"),
    ("Mój mąż Zygmunt był zadowolony.", "Zygmunt"),
    ("Au ajutat-o pe fiica mea Ilinca foarte repede.", "Ilinca"),
    ("Soțul meu, Horia, a fost mulțumit.", "Horia"),
    ("Βοήθησαν τον άντρα μου τον Στέργιο πολύ.", "Στέργιο"),
    ("Η κόρη μου η Θάλεια έμεινε ευχαριστημένη.", "Θάλεια"),
    ("Допомогли моєму чоловікові Остапу дуже швидко.", "Остапу"),
    ("Моя донька Злата була задоволена.", "Злата"),
]
PATIENT = [
    ("The patient, Edna Fowler, was moved twice.", "Edna Fowler"),
    ("I write on behalf of Edna Fowler who was on the ward.", "Edna Fowler"),
    ("La paciente Rosario Ortega esperó mucho.", "Rosario Ortega"),
    ("Pacjentka Zofia Fiedler czekała długo.", "Zofia Fiedler"),
    ("Pacientul Horia Filip a așteptat mult.", "Horia Filip"),
    ("Η ασθενής Θάλεια Φωτίου περίμενε πολύ.", "Θάλεια Φωτίου"),
    ("Пацієнтка Злата Філіп довго чекала.", "Злата Філіп"),
]
PLACE = [
    ("Vivo en la calle Rosario y el autobús no pasa.", "Rosario"),
    ("Abito in via Elio e manca la luce.", "Elio"),
    ("The queue on Edna Fowler Street is too long.", "Edna Fowler"),
    ("I was seen at the Fowler Centre on time.", "Fowler"),
    ("Parking near Harriet Fowler School is bad.", "Harriet Fowler"),
    ("The Edna Fowler Ward was very clean.", "Edna Fowler"),
    ("St Edna's was clean and quiet.", "Edna"),
    ("La calle Rosario Ortega está sucia.", "Rosario Ortega"),
    ("En el colegio Hugo Ortega faltan bancos.", "Hugo Ortega"),
    ("In via Elio Fabbri manca la luce.", "Elio Fabbri"),
    ("L'ospedale Elio Fabbri è lontano.", "Elio Fabbri"),
    ("Na ulicy Zofii Fiedler jest ciemno.", "Zofii Fiedler"),
    ("Szkoła im. Zofii Fiedler jest daleko.", "Zofii Fiedler"),
    ("Pe strada Horia Filip e gropi.", "Horia Filip"),
    ("Στην οδό Στέργιου Φωτίου δεν έχει φως.", "Στέργιου Φωτίου"),
    ("Το νοσοκομείο Στέργιος Φωτίου είναι μακριά.", "Στέργιος Φωτίου"),
    ("На вулиці Остапа Філіпа темно.", "Остапа Філіпа"),
    ("Лікарня імені Остапа Філіпа далеко.", "Остапа Філіпа"),
]
PUBLIC = [
    ("Queen Edna opened the hall.", "Edna"),
    ("I read what President Fowler said about us.", "Fowler"),
]
STAFF = [
    ("Thank you Denise Fowler for your help.", "Denise Fowler"),
    ("Denise was lovely.", "Denise"),
    ("Thanks to Hope for sorting it.", "Hope"),
    ("My nurse Denise was kind.", "Denise"),
    ("I am grateful to Denise Fowler.", "Denise Fowler"),
    ("This is Denise Fowler's best work.", "Denise Fowler"),
    ("My mother was helped by Denise Fowler.", "Denise Fowler"),
    ("My husband and Denise got on well.", "Denise"),
    ("Carol Park was brilliant.", "Carol Park"),
    ("I spoke to Mary Ward and she was kind.", "Mary Ward"),
    ("Thanks Denise", "Denise"),
    ("Great service from Denise Fowler", "Denise Fowler"),
    ("I am so happy that Denise helped.", "Denise"),
    ("Best nurse: Denise", "Denise"),
    ("The patient staff, Denise and Tom, were kind.", "Denise"),
    ("Very patient Denise helped.", "Denise"),
    ("Gracias a Rosario Ortega por todo.", "Rosario Ortega"),
    ("Soy feliz gracias a Rosario.", "Rosario"),
    ("Mi madre y Rosario hablaron mucho.", "Rosario"),
    ("En el hospital Rosario me atendió bien.", "Rosario"),
    ("Sono contenta di Dina Fabbri.", "Dina Fabbri"),
    ("Grazie Dina!", "Dina"),
    ("Jestem wdzięczna Dorocie Fiedler.", "Dorocie Fiedler"),
    ("Pani Dorota była miła.", "Dorota"),
    ("Sunt mulțumită de Dorina.", "Dorina"),
    ("Είμαι ευχαριστημένη από την Δήμητρα.", "Δήμητρα"),
    ("Я вдячна Дарині за допомогу.", "Дарині"),
    ("Denise Fowler", "Denise Fowler"),
    ("My daughter's teacher Denise was kind.", "Denise"),
    ("Our son likes Denise a lot.", "Denise"),
    ("The doctor called Denise was kind.", "Denise"),
    ("I'm Mary Ward's neighbour and want to thank Tom.", "Tom"),
    ("I saw Dr Denise Fowler. She was kind.", "Denise Fowler"),
    ("Grace and Tom helped my mum.", "Tom"),
]


def part_of(name, text):
    """The part of whoever covers ``name`` in ``text``; staff where nobody does."""
    start = text.index(name)
    parts = {p.part for p in written_people(text) if p.start <= start and start + len(name) <= p.end}
    return parts.pop() if parts else Part.STAFF


@pytest.mark.parametrize(("text", "name"), WRITER)
def test_the_writers_own_name_is_the_writers(text, name):
    assert part_of(name, text) is Part.WRITER


@pytest.mark.parametrize(("text", "name"), RELATIVE)
def test_a_relative_is_a_relative(text, name):
    assert part_of(name, text) is Part.RELATIVE


@pytest.mark.parametrize(("text", "name"), PATIENT)
def test_a_patient_is_a_patient(text, name):
    assert part_of(name, text) is Part.PATIENT


@pytest.mark.parametrize(("text", "name"), PLACE)
def test_a_place_named_after_somebody_is_a_place(text, name):
    assert part_of(name, text) is Part.PLACE


@pytest.mark.parametrize(("text", "name"), PUBLIC)
def test_somebody_of_public_life_is_a_public_figure(text, name):
    assert part_of(name, text) is Part.PUBLIC


@pytest.mark.parametrize(("text", "name"), STAFF)
def test_somebody_thanked_or_told_of_may_be_staff(text, name):
    assert part_of(name, text) is Part.STAFF


def test_a_report_about_other_things_names_only_public_figures():
    text = "In 1931 the novelist Denise Fowler published her second novel, and the film of it won a prize in Venice."

    assert {p.part for p in written_people(text)} == {Part.PUBLIC}


def test_a_comment_that_is_a_name_alone_is_no_signature():
    assert [p.part for p in written_people("Denise Fowler")] == [Part.STAFF]


def test_the_staff_and_the_writer_of_one_comment_are_told_apart():
    text = "Denise Fowler was so patient with me. Thank you! Harriet Moss (service user)"

    assert [(p.text, p.part) for p in written_people(text)] == [
        ("Denise Fowler", Part.STAFF),
        ("Harriet Moss", Part.WRITER),
    ]


def test_a_text_without_letters_names_nobody():
    assert written_people("12 :-) … 🙂") == []


@given(st.text(max_size=300))
def test_no_text_raises_and_every_span_holds_its_text(text):
    for person in written_people(text):
        assert person.text == text[person.start : person.end] != ""


WORDS = sorted({word for text, _name in WRITER + RELATIVE + PLACE + STAFF for word in text.split(" ")})


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_spans_stand_in_order_and_never_overlap(text):
    people = written_people(text)

    assert all(one.end <= other.start for one, other in pairwise(people))
