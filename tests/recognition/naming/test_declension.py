"""Every case of a name leads back to the form a directory has, and names of different people stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback.understanding.people_text import fold
from recognition.naming import Index, Person
from recognition.naming.declension import dictionary_forms, forms_of
from tests.recognition.naming import declined_names as declined
from tests.recognition.naming.people import HALL


def _table(language, cases, lines):
    """``(language, form, case, base)`` for every form that differs from its base."""
    for line in lines.strip().split("\n"):
        base, _, forms = line.partition(":")
        for case, form in zip(cases.split(), forms.split(), strict=True):
            if fold(form) != fold(base):
                yield pytest.param(language, form, base, id=f"{form} is the {case} of {base}")


ALL = [
    *_table("pl", declined.POLISH_CASES, declined.POLISH),
    *_table("ro", declined.ROMANIAN_CASES, declined.ROMANIAN),
    *_table("el", declined.GREEK_CASES, declined.GREEK),
    *_table("uk", declined.UKRAINIAN_CASES, declined.UKRAINIAN),
]


@pytest.mark.parametrize(("language", "form", "base"), ALL)
def test_a_form_leads_back_to_its_name(language, form, base):
    assert fold(base) in dictionary_forms(form, language)


TOO_CHANGED = ("kozl", "smis", "shev", "lev")  # for an ending to tell without the letters of the language
PLAIN = [one for one in ALL if one.values[0] != "el" and not fold(one.values[1]).startswith(TOO_CHANGED)]


@pytest.mark.parametrize(("language", "form", "base"), PLAIN)
def test_a_form_typed_in_plain_latin_letters_leads_back_as_well(language, form, base):
    assert fold(base) in dictionary_forms(fold(form), language)


GREEKLISH = [("Giwrgo", "giwrgos"), ("Giannh", "giannhs"), ("Katerinas", "katerina"), ("Elenhs", "elenh")]


@pytest.mark.parametrize(("form", "base"), GREEKLISH)
def test_a_greek_form_typed_in_greeklish_leads_back(form, base):
    assert base in dictionary_forms(form, "el")


LIKE_NAMES_OF_OTHERS = [
    ("el", "Ανδρέας", "andrea"),  # a man, not the genitive of a woman
    ("el", "Γιάννης", "gianni"),
    ("el", "Πέτρος", "petro"),
    ("el", "Petros", "petro"),
    ("ro", "Mihai", "miha"),
    ("ro", "Andrei", "andra"),
    ("uk", "Валерія", "valerii"),
    ("pl", "Kasia", "kas"),
    ("ro", "Nicolae", "nicola"),
]


@pytest.mark.parametrize(("language", "written", "other"), LIKE_NAMES_OF_OTHERS)
def test_the_nominative_of_one_name_is_no_case_of_another(language, written, other):
    assert other not in forms_of(written, language).sure


def test_what_the_polish_dictionary_knows_outranks_what_an_ending_allows():
    assert forms_of("Marka", "pl").sure == ("marek",)
    assert "mark" in forms_of("Marka", "pl").guessed


def test_a_polish_surname_that_the_dictionary_lacks_is_told_by_its_ending():
    assert "brzeczyszczykiewicz" in forms_of("Brzęczyszczykiewiczem", "pl").sure


def test_a_polish_woman_called_an_adjective_has_its_feminine():
    assert forms_of("Kwietniowej", "pl").sure[0] == "kwietniowa"


@pytest.mark.parametrize(
    ("form", "base"),
    [("Harry'ego", "harry"), ("Kennedy’emu", "kennedy"), ("Moore'a", "moore"), ("O'Connora", "oconnor")],
)
def test_a_foreign_name_is_parted_from_its_polish_ending(form, base):
    assert base in forms_of(form, "pl").sure


@pytest.mark.parametrize(
    ("language", "written"), [("en", "Katarzyny"), ("es", "Marías"), ("", "Kasi"), ("it", "Marii")]
)
def test_a_language_that_does_not_decline_names_has_no_forms(language, written):
    assert dictionary_forms(written, language) == ()


def linked(language, text, *people):
    """The keys of those surely named, of ``people`` given as (given, family) and numbered from one."""
    directory = [Person(key, given, family, office=HALL) for key, (given, family) in enumerate(people, 1)]
    decision = Index.build(directory).decide(text, office=HALL, language=language)
    return set(decision.employee_ids) if decision.outcome == "linked" else set()


def test_the_name_as_written_is_preferred_to_the_case_of_another():
    people = [("Adrian", "Lis"), ("Adriana", "Kot")]

    assert linked("pl", "Adriana była bardzo pomocna.", *people) == {2}


def test_a_name_attested_is_preferred_to_one_that_only_its_ending_allows():
    people = [("Mark", "Reed"), ("Marek", "Lis")]

    assert linked("pl", "Dziękuję za pomoc pana Marka.", *people) == {2}


def test_a_man_is_found_in_the_genitive_where_no_woman_has_the_name_so():
    assert linked("el", "Η βοήθεια του κυρίου Παπαδόπουλου ήταν μεγάλη.", ("Petros", "Papadopoulos")) == {1}


def test_a_womans_surname_is_preferred_to_the_genitive_of_a_mans():
    people = [("Petros", "Papadopoulos"), ("Maria", "Papadopoulou")]

    assert linked("el", "Η κυρία Παπαδοπούλου με βοήθησε.", *people) == {2}


@pytest.mark.parametrize(
    "text",
    [
        "Dziękuję pani Zofii Kwietniowej za pomoc.",
        "Dziekuje pani Zofii Kwietniowej za pomoc.",
        "DZIĘKUJĘ PANI ZOFII KWIETNIOWEJ ZA POMOC.",
        "dziękuję pani zofii kwietniowej za pomoc",
    ],
)
def test_a_polish_form_is_read_in_any_letters(text):
    assert linked("pl", text, ("Zofia", "Kwietniowa"), ("Zofia", "Kwiecień")) == {1}


@given(word=st.text(max_size=60), language=st.sampled_from(["pl", "ro", "el", "uk", "en", ""]))
def test_any_word_has_forms_that_differ_from_it_and_from_one_another(word, language):
    forms = dictionary_forms(word, language)

    assert fold(word) not in forms
    assert len(set(forms)) == len(forms)


@given(name=st.sampled_from(declined.POLISH.split("\n")[1:21]), upper=st.booleans())
def test_the_case_of_letters_changes_no_polish_form(name, upper):
    form = name.split()[1]

    assert forms_of(form.upper() if upper else form.lower(), "pl") == forms_of(form, "pl")
