"""Several people in one comment, and one who is named again: by the first name, short or declined."""

import pytest

from recognition.naming import Index, Person
from tests.recognition.naming.deciding import decided

SEVERAL = Index.build(
    [
        Person(1, "Anna", "Moss", office="Hall"),
        Person(2, "Tom", "Pike", office="Hall"),
        Person(3, "Luis", "Sanz", office="Hall"),
        Person(4, "Tomasz", "Sowa", office="Hall"),
        Person(5, "Maria", "Stone", office="Hall"),
        Person(6, "John", "Smith", office="Hall"),
        Person(7, "Andrei", "Rusu", office="Hall"),
        Person(8, "Nikos", "Vlachos", office="Hall"),
        Person(9, "Taras", "Melnyk", office="Hall"),
        Person(10, "Marco", "Conti", office="Hall"),
    ]
)


@pytest.mark.parametrize(
    ("text", "language", "keys"),
    [
        ("Anna and John were lovely.", "en", {1, 6}),
        ("Thanks to Anna, Luis & John!", "en", {1, 3, 6}),
        ("Maria and John Smith were lovely.", "en", {5, 6}),
        ("Anna y Luis me ayudaron mucho.", "es", {1, 3}),
        ("Gracias a Anna, María y Luis.", "es", {1, 3, 5}),
        ("Anna e Marco sono stati gentili.", "it", {1, 10}),
        ("Anna i Tomek bardzo mi pomogli.", "pl", {1, 4}),
        ("Dziękuję Annie oraz Tomkowi.", "pl", {1, 4}),
        ("Anna și Andrei m-au ajutat mult.", "ro", {1, 7}),
        ("Η Άννα και ο Νίκος με βοήθησαν.", "el", {1, 8}),
        ("Анна і Тарас мені дуже допомогли.", "uk", {1, 9}),
        ("Дякую Анні та Тарасові.", "uk", {1, 9}),
    ],
)
def test_several_people_in_one_comment_are_each_found_in_every_language(text, language, keys):
    assert decided(SEVERAL, text, language) == ("linked", keys)


TWO_ANAS = Index.build(
    [
        Person(1, "Ana", "Moss", title="Nurse", office="Hall"),
        Person(2, "Ana", "Pike", title="Porter", office="Hall"),
    ]
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Ana the nurse helped me. I will not forget Ana.", {1}),
        ("Ana helped me. I mean Ana the porter.", {2}),
    ],
)
def test_who_is_told_apart_once_is_meant_by_the_same_name_everywhere(text, keys):
    mentions = TWO_ANAS.decide(text, office="Hall", language="en").mentions

    assert [({it.key for it in mention.candidates}, len(mention.places)) for mention in mentions] == [(keys, 2)]


def test_a_name_that_two_were_told_apart_by_means_either_afterwards():
    text = "Ana the nurse and Ana the porter helped me. I will not forget Ana."

    mentions = TWO_ANAS.decide(text, office="Hall", language="en").mentions
    assert [{it.key for it in mention.candidates} for mention in mentions] == [{1}, {2}, {1, 2}]


def test_a_page_of_namesakes_is_no_letter_and_is_offered_as_it_stands():
    index = Index.build(Person(n, "Ana", f"Moss{n}", title="Nurse", office="Hall") for n in range(200))

    decision = index.decide("Ana the nurse and Ana. " * 200, office="Hall", language="en")

    assert (str(decision.outcome), len(decision.mentions)) == ("ambiguous", 1)


AGAIN = Index.build(
    [
        Person(1, "Katarzyna", "Nowak", office="Hall"),
        Person(2, "Katarzyna", "Lis", office="Hall"),
        Person(3, "Francisco", "Revuelta", office="Hall"),
        Person(4, "Francisco", "Sanz", office="Hall"),
        Person(5, "Robert", "Quill", office="Hall"),
        Person(6, "Robert", "Marlow", office="Hall"),
        Person(7, "Ioannis", "Vlachos", office="Hall"),
        Person(8, "Ioannis", "Xenos", office="Hall"),
        Person(9, "Oleksandr", "Lysenko", office="Hall"),
        Person(10, "Oleksandr", "Melnyk", office="Hall"),
        Person(11, "Giuseppe", "Bellandi", office="Hall"),
        Person(12, "Giuseppe", "Conti", office="Hall"),
        Person(13, "Elena", "Rusu", office="Hall"),
        Person(14, "Elena", "Popa", office="Hall"),
    ]
)


@pytest.mark.parametrize(
    ("text", "language", "key", "times"),
    [
        ("Katarzyna Nowak pomogła. Kasia jest super. Dziękuję Kasi!", "pl", 1, 3),
        ("Francisco Revuelta me ayudó. Paco es un gran profesional.", "es", 3, 2),
        ("Robert Quill helped. Bob is the best, thank you Rob!", "en", 5, 3),
        ("Ο Ιωάννης Βλάχος με βοήθησε. Ευχαριστώ τον Γιάννη!", "el", 7, 2),
        ("Олександр Лисенко допоміг. Дякую Саші!", "uk", 9, 2),
        ("Giuseppe Bellandi mi ha aiutato. Grazie Beppe!", "it", 11, 2),
        ("Elena Rusu m-a ajutat. Mulțumesc Elenei!", "ro", 13, 2),
    ],
)
def test_a_first_name_means_whoever_was_named_in_full_before_also_short_and_declined(text, language, key, times):
    mentions = AGAIN.decide(text, office="Hall", language=language).mentions

    assert [([candidate.key for candidate in it.candidates], len(it.places)) for it in mentions] == [([key], times)]
