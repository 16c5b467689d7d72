"""A job said of a name tells namesakes apart, in seven languages and in the directory's own words."""

from dataclasses import replace

import pytest

from recognition.naming import EvidenceKind, Index, Person
from tests.recognition.naming.deciding import decided, reasons

JOBS = [
    Person(1, "Ana", "Moss", title="Senior Nurse", office="Hall"),
    Person(2, "Ana", "Pike", title="Receptionist", office="Hall"),
    Person(3, "Ana", "Rudd", title="Social Worker", office="Hall"),
    Person(4, "Ana", "Voss", title="Bus Driver", office="Hall"),
    Person(5, "Tom", "Moss", title="Porter", office="Hall"),
    Person(6, "Tom", "Pike", title="Park Ranger", office="Hall"),
    Person(7, "Una", "Pike", title="Registrar", office="Hall"),
]
BY_JOB = Index.build(JOBS)
ANNAS = Index.build(replace(person, given="Anna") for person in JOBS if person.given == "Ana")
NAMESAKES = {1, 2, 3, 4}


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("The nurse called Ana was lovely.", "en", 1),
        ("Ana (receptionist) was lovely.", "en", 2),
        ("Ana, a very kind social worker, helped us.", "en", 3),
        ("Ana was our driver today and so kind.", "en", 4),
        ("The nurse who took care of my arm was Ana.", "en", 1),
        ("Ana from reception was lovely.", "en", 2),
        ("Ana was lovely. She is the best nurse here.", "en", 1),
        ("Nurse Ana was lovely.", "en", 1),
        ("La enfermera Ana fue muy amable.", "es", 1),
        ("La enfermera que me atendió se llama Ana.", "es", 1),
        ("Gracias a Ana, la trabajadora social.", "es", 3),
        ("Gracias a Ana de recepción.", "es", 2),
        ("L'infermiera Ana è stata gentilissima.", "it", 1),
        ("Grazie all'assistente sociale Ana.", "it", 3),
        ("Dziękuję pielęgniarce Anie.", "pl", 1),
        ("Dziękuję pracownicy socjalnej Anie.", "pl", 3),
        ("Mulțumesc asistentei Ana.", "ro", 1),
        ("Mulțumesc șoferului Ana.", "ro", 4),
        ("Ευχαριστώ τη νοσοκόμα Άνα.", "el", 1),
        ("Η Άνα, η κοινωνική λειτουργός, με βοήθησε.", "el", 3),
        ("Дякую медсестрі Анні.", "uk", 1),
        ("Дякую соціальній працівниці Анні.", "uk", 3),
    ],
)
def test_a_job_said_of_a_name_tells_who_is_meant_in_every_language(text, language, key):
    index = ANNAS if language in {"pl", "uk"} else BY_JOB

    assert decided(index, text, language) == ("linked", {key})


@pytest.mark.parametrize(
    "text",
    [
        "Ana called the doctor and the driver.",
        "The receptionist's friend Ana helped.",
        "Ana was lovely. I saw a nurse as well.",
        "Ana is a hard worker.",
        "Ana and the nurse helped me.",
    ],
)
def test_a_job_that_is_not_said_of_the_name_decides_nothing(text):
    assert decided(BY_JOB, text) == ("ambiguous", NAMESAKES)


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ann Porter helped me.", "en"), ("Mrs Porter helped me.", "en"), ("Dziękuję Kasi!", "pl")],
)
def test_a_name_that_is_the_word_for_a_job_is_a_name(text, language):
    index = Index.build(
        Person(10 * at + more, given, "Porter", title=title, office="Hall")
        for at, given in enumerate(("Ann", "Katarzyna"))
        for more, title in enumerate(("Porter", "Clerk", "Nurse"))
    )

    assert decided(index, text, language)[0] == "ambiguous"


def test_a_job_in_the_same_sentence_brings_its_bearers_to_the_front():
    assert reasons(BY_JOB, "Ana and the nurse helped me.")[-1] == (EvidenceKind.TITLE_AGREES, "senior nurse")


def test_each_job_belongs_to_the_name_it_stands_by():
    index = Index.build(
        [*JOBS, Person(9, "Tom", "Rudd", title="Nurse", office="Hall"),
         Person(10, "Ana", "Dane", title="Porter", office="Hall")]
    )  # fmt: skip

    assert decided(index, "Ana the nurse and Tom the porter were lovely.") == ("linked", {1, 5})


def test_the_whole_title_tells_a_senior_nurse_from_a_nurse():
    index = Index.build([*JOBS, Person(8, "Ana", "Fenn", title="Nurse", office="Hall")])

    assert decided(index, "The senior nurse Ana was lovely.") == ("linked", {1})
    assert decided(index, "The nurse Ana was lovely.") == ("ambiguous", {1, 8})


def test_a_title_in_the_directory_s_own_language_is_understood_in_another():
    index = Index.build(
        [Person(1, "Ana", "Sanz", title="Enfermera", office="Hall"),
         Person(2, "Ana", "Ruiz", title="Conserje", office="Hall")]
    )  # fmt: skip

    assert decided(index, "Ana the nurse was lovely.") == ("linked", {1})


def test_whoever_has_no_title_may_have_any():
    index = Index.build(
        [Person(1, "Ana", "Moss", title="Nurse", office="Hall"), Person(2, "Ana", "Pike", office="Hall"),
         Person(3, "Ana", "Rudd", title="Porter", office="Hall")]
    )  # fmt: skip

    assert decided(index, "Ana the nurse was lovely.") == ("ambiguous", {1, 2})


def test_a_nickname_with_the_right_job_stands_beside_a_name_with_the_wrong_one():
    index = Index.build(
        [Person(1, "Kate", "Moss", title="Clerk", office="Hall"),
         Person(2, "Katherine", "Pike", title="Nurse", office="Hall")]
    )  # fmt: skip

    assert decided(index, "The nurse called Kate was lovely.") == ("ambiguous", {1, 2})


def test_a_job_that_the_only_one_of_the_first_name_has_not_makes_them_doubtful():
    assert decided(BY_JOB, "The bus driver called Una was lovely.") == ("ambiguous", {7})
    assert reasons(BY_JOB, "The bus driver called Una was lovely.")[-1] == (EvidenceKind.TITLE_DIFFERS, "bus driver")


@pytest.mark.parametrize(
    "text",
    [
        "The receptionist called Una was lovely.",  # registrars sit at counters
        "The bus driver called Una Pike was lovely.",  # a full name is enough
        "Una is an example of a civil servant.",  # everybody is
    ],
)
def test_a_job_that_citizens_mix_up_makes_nobody_doubtful(text):
    assert decided(BY_JOB, text) == ("linked", {7})
