import pytest

from feedback.understanding.language import detect

SENTENCES = {
    "en": ["The lady at the desk was very kind to my mother.", "Thanks, great service", "I waited for three hours."],
    "es": [
        "La señora de la ventanilla fue muy amable conmigo.",
        "Muchas gracias por todo",
        "Espere tres horas en la cola",
    ],
    "it": ["La signora allo sportello è stata gentilissima.", "Grazie mille per la pazienza", "Ho aspettato tre ore"],
    "pl": ["Pani w okienku była bardzo miła i cierpliwa.", "Bardzo dziekuje za pomoc", "Czekałem trzy godziny"],
    "ro": [
        "Doamna de la ghișeu a fost foarte amabilă.",
        "Multumesc mult pentru ajutor",
        "Am asteptat trei ore la coada",
    ],
    "el": ["Η κυρία στο γκισέ ήταν πολύ ευγενική.", "Ευχαριστώ πολύ", "Περίμενα τρεις ώρες"],
    "uk": ["Пані біля віконця була дуже привітна.", "Дуже дякую"],
}


@pytest.mark.parametrize(("language", "text"), [(lang, text) for lang, texts in SENTENCES.items() for text in texts])
def test_a_sentence_is_in_its_language(language, text):
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "H kyria sto gkise htan poly eygenikh",
        "Efxaristo poli gia tin ypomoni sas",
        "Perimena treis wres sthn oyra",
        "Me eksyphrethse amesws, mprabo!",
    ],
)
def test_greek_in_latin_letters_is_greek(text):
    assert detect(text) == "el"


def test_a_wrong_hint_does_not_overrule_a_clear_sentence():
    assert detect("Pani w okienku była bardzo miła i cierpliwa.", hint="en") == "pl"


def test_the_hint_decides_where_the_text_does_not():
    assert detect("12345 !!!", hint="ro-RO") == "ro"


def test_a_hint_outside_the_agency_s_languages_is_passed_over():
    assert detect("The lady was kind", hint="tlh") == "en"


def test_a_greek_name_in_an_english_sentence_leaves_it_english():
    assert detect("The clerk, Ελένη, was very patient with my mother and with me") == "en"


def test_a_text_without_letters_is_in_english():
    assert detect("?! 😊") == "en"
