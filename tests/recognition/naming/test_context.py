"""What stands around a name tells namesakes apart: windows, shifts, dates, managers, units, forms of address."""

from datetime import date

import pytest

from recognition.naming import EvidenceKind, Index, Person
from tests.recognition.naming.deciding import decided, reasons

# Windows and rooms.

BY_PLACE = Index.build(
    [
        Person(1, "Ana", "Moss", office="Hall", places=("Window 4",)),
        Person(2, "Ana", "Pike", office="Hall", places=("Window 5", "Room 12")),
        Person(3, "Ana", "Rudd", office="Hall"),
    ]
)


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("Ana at window 4 was lovely.", "en", 1),
        ("At counter no. 5 I met Ana.", "en", 2),
        ("I went to window four. Ana helped me.", "en", 1),
        ("Ana in room 12 was lovely.", "en", 2),
        ("Ana, de la ventanilla n.º 4, fue muy amable.", "es", 1),
        ("Ana, allo sportello n. 4, è stata gentile.", "it", 1),
        ("Ana nella stanza 12 è stata gentile.", "it", 2),
        ("Ana z okienka nr 4 była bardzo miła.", "pl", 1),
        ("Ana w pokoju 12 była bardzo miła.", "pl", 2),
        ("Ana de la ghișeul 4 a fost foarte amabilă.", "ro", 1),
        ("Η Άνα στη θυρίδα 4 ήταν ευγενική.", "el", 1),
        ("Η Άνα στο γραφείο 12 ήταν ευγενική.", "el", 2),
        ("Ана біля вікна 4 була дуже привітна.", "uk", 1),
        ("Ана в кабінеті 12 була дуже привітна.", "uk", 2),
    ],
)
def test_a_window_or_room_tells_who_is_meant_in_every_language(text, language, key):
    assert decided(BY_PLACE, text, language) == ("linked", {key})


@pytest.mark.parametrize(
    "text",
    [
        "Ana at window 7 was lovely.",
        "Ana saw 4 windows.",
        "Window 4 was closed, window 5 as well. Ana helped me.",
        "Ana helped, and at the window no one else did.",
    ],
)
def test_a_place_that_is_nobody_s_or_not_the_only_one_decides_nothing(text):
    assert decided(BY_PLACE, text) == ("ambiguous", {1, 2, 3})


def test_the_place_in_the_name_s_own_sentence_counts_before_the_others():
    assert decided(BY_PLACE, "I waited at window 5. Then Ana at window 4 helped me.") == ("linked", {1})


def test_the_place_that_a_comment_was_sent_from_counts_where_it_names_none():
    assert decided(BY_PLACE, "Ana was lovely.", place="5") == ("linked", {2})
    assert decided(BY_PLACE, "Ana at window 4 was lovely.", place="5") == ("linked", {1})


def test_the_place_is_said_as_the_reason():
    assert reasons(BY_PLACE, "Ana at window 4 was lovely.")[-1] == (EvidenceKind.PLACE_AGREES, "window 4")


# Shifts.

BY_SHIFT = Index.build(
    [
        Person(1, "Ana", "Moss", office="Hall", shifts=("night",)),
        Person(2, "Ana", "Pike", office="Hall", shifts=("mornings", "weekend")),
    ]
)


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("Ana on the night shift was lovely.", "en", 1),
        ("Ana helped me on Saturday.", "en", 2),
        ("Ana, del turno de noche, fue muy amable.", "es", 1),
        ("Ana me atendió por la mañana.", "es", 2),
        ("Ana del turno di notte è stata gentile.", "it", 1),
        ("Ana z nocnej zmiany była miła.", "pl", 1),
        ("Ana din tura de noapte a fost amabilă.", "ro", 1),
        ("Η Άνα της νυχτερινής βάρδιας ήταν ευγενική.", "el", 1),
        ("Ана з нічної зміни була привітна.", "uk", 1),
    ],
)
def test_a_shift_tells_who_is_meant_in_every_language(text, language, key):
    assert decided(BY_SHIFT, text, language) == ("linked", {key})


@pytest.mark.parametrize(
    ("text", "language"),
    [("Good night to all, Ana was lovely.", "en"), ("Buenas noches, Ana fue muy amable.", "es"),
     ("Ana dijo que vuelva mañana.", "es"), ("Ana was lovely. I came at night.", "en")],
)  # fmt: skip
def test_a_greeting_or_another_sentence_tells_no_shift(text, language):
    assert decided(BY_SHIFT, text, language) == ("ambiguous", {1, 2})


def test_whoever_has_no_shift_in_the_directory_may_work_any():
    index = Index.build(
        [Person(1, "Ana", "Moss", office="Hall", shifts=("night",)), Person(2, "Ana", "Pike", office="Hall")]
    )

    assert decided(index, "Ana on the night shift was lovely.") == ("ambiguous", {1, 2})
    assert reasons(index, "Ana on the night shift was lovely.")[-1] == (EvidenceKind.SHIFT_AGREES, "night")


# The day.

BY_DATE = Index.build(
    [
        Person(1, "Ana", "Moss", office="Hall", joined=date(2024, 5, 1)),
        Person(2, "Ana", "Pike", office="Hall", left=date(2023, 3, 1)),
        Person(3, "Ana", "Rudd", office="Hall"),
        Person(4, "Una", "Pike", office="Hall", joined=date(2024, 5, 1), left=date(2025, 5, 1)),
    ]
)


@pytest.mark.parametrize(
    ("on", "keys"),
    [
        (date(2023, 1, 1), {2, 3}),
        (date(2023, 3, 20), {2, 3}),  # letters come late
        (date(2023, 6, 1), {3}),
        (date(2024, 5, 1), {1, 3}),
        (None, {1, 2, 3}),
    ],
)
def test_nobody_is_meant_who_had_not_come_or_had_left_while_somebody_else_can_be(on, keys):
    assert decided(BY_DATE, "Ana was lovely.", on=on)[1] == keys


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        (date(2024, 4, 30), "ambiguous"),
        (date(2024, 5, 1), "linked"),
        (date(2025, 12, 1), "linked"),
        (date(2026, 5, 1), "ambiguous"),
    ],
)
def test_the_only_one_is_doubtful_before_the_first_day_and_a_year_after_the_last(on, outcome):
    assert decided(BY_DATE, "Una was lovely.", on=on) == (outcome, {4})


def test_the_first_day_is_said_as_the_reason_against():
    assert (EvidenceKind.NOT_YET_HERE, "2024-05-01") in reasons(BY_DATE, "Una was lovely.", on=date(2024, 4, 30))


# Who leads, and where.

LED = Index.build(
    [
        Person(1, "Maria", "Lopez", office="Hall"),
        Person(2, "Piotr", "Sowa", office="Hall"),
        Person(3, "Ana", "Moss", office="Hall", manager=1),
        Person(4, "Ana", "Pike", office="Hall", manager=2),
    ]
)


@pytest.mark.parametrize(
    ("text", "language", "keys"),
    [
        ("Ana from Maria Lopez's team was lovely.", "en", {3}),
        ("Ana was lovely. Her manager Piotr Sowa can be proud.", "en", {4}),
        ("Ana, del equipo de Maria Lopez, fue muy amable.", "es", {3}),
        ("Ana della squadra di Maria Lopez è stata gentile.", "it", {3}),
        ("Ana z zespołu Piotra Sowy była miła.", "pl", {4}),
        ("Ana din echipa lui Piotr Sowa a fost amabilă.", "ro", {4}),
    ],
)
def test_a_manager_named_beside_tells_whose_ana_is_meant(text, language, keys):
    assert decided(LED, text, language) == ("linked", keys)


def test_a_manager_who_only_tells_whose_ana_is_meant_is_offered():
    mentions = LED.decide("Ana from Maria Lopez's team was lovely.", office="Hall", language="en").mentions

    assert [(str(mention.certainty), mention.candidates[0].key) for mention in mentions] == [("sure", 3), ("unsure", 1)]


def test_a_colleague_named_beside_is_no_manager():
    mentions = LED.decide("Ana and Maria Lopez were lovely.", office="Hall", language="en").mentions

    assert [len(mention.candidates) for mention in mentions] == [2, 1]


UNITS = Index.build(
    [
        Person(1, "Ana", "Moss", office=1),
        Person(2, "Ana", "Moss", office=2),
        Person(3, "Ana", "Moss", office=3),
    ],
    office_names={1: "Harbour Library", 2: "Old Mill", 3: "Old Mill Annex"},
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Ana Moss at the Harbour Library was lovely.", {1}),
        ("Ana Moss was lovely. I was at the old mill annex.", {3}),
        ("Ana Moss at the Old Mill was lovely.", {2}),
        ("Ana Moss at the library was lovely.", {1, 2, 3}),
    ],
)
def test_a_unit_named_in_the_comment_tells_namesakes_apart(text, keys):
    assert decided(UNITS, text, office=None)[1] == keys


# Forms of address.


def pair(one, other):
    return Index.build([Person(1, *one, office="Hall"), Person(2, *other, office="Hall")])


@pytest.mark.parametrize(
    ("text", "language", "people", "keys"),
    [
        ("Dziękuję Pani Kowalskiej.", "pl", [("Jan", "Kowalski"), ("Ewa", "Kowalska")], {2}),
        ("Dziękuję Panu Kowalskiemu.", "pl", [("Jan", "Kowalski"), ("Ewa", "Kowalska")], {1}),
        ("Dziękuję Panu Nowakowi.", "pl", [("Jan", "Nowak"), ("Ewa", "Nowak")], {1}),
        ("Ο κύριος Νίκος ήταν ευγενικός.", "el", [("Nikos", "Vlachos"), ("Nikos", "Xenos")], {1, 2}),
        ("Η κυρία Παπαδοπούλου ήταν ευγενική.", "el", [("Eleni", "Papadopoulou"), ("Nikos", "Papadopoulos")], {1}),
        ("Пані Ковальська була привітна.", "uk", [("Ivan", "Kovalskyi"), ("Olha", "Kovalska")], {2}),
        ("Mr Stone was lovely.", "en", [("Martha", "Stone"), ("Peter", "Stone")], {2}),
        ("Sig. Conti è stato gentile.", "it", [("Maria", "Conti"), ("Luca", "Conti")], {1, 2}),
        ("Mr Stone was lovely.", "en", [("Andrea", "Stone"), ("Peter", "Stone")], {1, 2}),
        ("Mrs Stone was lovely.", "en", [("Martha", "Stone"), ("Peter", "Stone")], {1, 2}),
    ],
)
def test_a_form_of_address_leaves_out_whom_it_cannot_be_for(text, language, people, keys):
    assert decided(pair(*people), text, language)[1] == keys


def test_a_man_s_form_of_address_makes_the_only_woman_of_the_name_doubtful():
    index = Index.build([Person(1, "Martha", "Stone", office="Hall")])

    assert decided(index, "Mr Stone was lovely.") == ("ambiguous", {1})
    assert reasons(index, "Mr Stone was lovely.")[-1] == (EvidenceKind.ADDRESS_DIFFERS, "Mr")


def test_abroad_a_woman_may_be_mrs_kowalski():
    index = pair(("Jan", "Kowalski"), ("Ewa", "Kowalski"))

    assert decided(index, "Mrs Kowalski was lovely.") == ("ambiguous", {1, 2})
