import pytest

from feedback.understanding import THEME_NAMES, understand
from feedback.understanding.rulebook import Rulebook, ThemeRules, ThemeWord
from feedback.understanding.theme_words import DRIVERS, IN_PRAISE, NOTHING, WORDS
from feedback.understanding.themes import theme_hits, themes_of
from feedback.understanding.tokens import Words, entries, norm

LANGUAGES = {"en", "es", "it", "pl", "ro", "el"}
TABLES = [
    *((f"{language}-{theme}", table) for language, tables in WORDS.items() for theme, table in tables.items()),
    *((f"{language}-{theme}", table) for language, tables in IN_PRAISE.items() for theme, table in tables.items()),
    *NOTHING.items(),
]

SENTENCES = [
    ("The clerk was rude", "staff_manner"),
    ("They explained every step", "communication"),
    ("I waited three hours", "waiting"),
    ("There is no ramp for my wheelchair", "access"),
    ("The toilets were dirty", "environment"),
    ("Too many forms and documents", "process"),
    ("The website would not let me log in", "digital"),
    ("My problem was solved and the refund paid", "outcome"),
    ("They treated me with dignity and respect", "dignity"),
    ("I did not feel safe there", "safety"),
    ("Esperé tres horas en la cola", "waiting"),
    ("Troppi moduli e documenti", "process"),
    ("Toaleta była brudna", "environment"),
    ("Funcționara a fost nepoliticoasă", "staff_manner"),
    ("Περίμενα τρεις ώρες στην ουρά", "waiting"),
    ("Perimena treis wres sthn oura", "waiting"),
]


@pytest.mark.parametrize(("text", "theme"), SENTENCES)
def test_a_comment_has_the_theme_of_its_words(text, theme):
    assert theme in understand(text).themes


def test_a_comment_about_nothing_in_particular_is_other():
    assert understand("It was Tuesday.").themes == ("other",)


def test_ticked_drivers_give_the_theme_where_the_words_do_not():
    assert understand("It was Tuesday.", ticked=("negative_efficiency",)).themes == ("waiting",)


def test_each_segment_has_its_own_themes():
    read = understand("The clerk was kind, but I waited three hours")
    assert [segment.themes for segment in read.segments] == [("staff_manner",), ("waiting",)]


def test_every_segment_tells_the_words_that_spoke_of_its_themes():
    read = understand("The CLERK was kind, but I waited three hours")
    assert [segment.matched for segment in read.segments] == [
        (("staff_manner", "CLERK"), ("staff_manner", "kind")),
        (("waiting", "waited"), ("waiting", "three hours")),
    ]


def test_a_comment_has_the_themes_of_its_segments_the_one_of_most_segments_first():
    read = understand("The clerk was kind. I waited three hours. The queue was long.")
    assert read.themes == ("waiting", "staff_manner")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the nurse", "en"),
        ("la enfermera", "es"),
        ("l'infermiera", "it"),
        ("pielęgniarka", "pl"),
        ("asistenta", "ro"),
        ("η νοσοκόμα", "el"),
        ("i nosokoma", "el"),
    ],
)
def test_a_bare_word_for_staff_counts_only_in_praise(text, language):
    hits = theme_hits(Words(text), language)
    assert themes_of(hits, praised=True) == ("staff_manner",)
    assert themes_of(hits, praised=False) == ()


def test_praise_of_a_nurse_is_about_staff_and_her_having_a_letter_is_not():
    assert understand("Thank you so much to the wonderful nurse").themes == ("staff_manner",)
    assert understand("The nurse has my letters").themes == ("other",)


@pytest.mark.parametrize(
    "text",
    [
        "I am a patient here",
        "This kind of thing happens",
        "My late husband came here",
        "Kind regards",
        "Buona giornata, cordiali saluti",
        "Atentamente, un saludo",
        "Z poważaniem",
        "Με εκτίμηση",
    ],
)
def test_a_word_in_another_sense_speaks_of_no_theme(text):
    assert understand(text).themes == ("other",)


def test_being_patient_with_somebody_is_manner():
    assert understand("She was patient with my father").themes == ("staff_manner",)


def added(*words):
    return Rulebook(themes=ThemeRules(added=words))


def test_an_agency_adds_a_theme_of_its_own_beside_the_shipped_ones():
    rulebook = added(ThemeWord("garden", "en", "rose arch, (tulip|lily) pergola*"))
    assert understand("The lily pergolas are new", rulebook=rulebook).themes == ("garden",)
    assert understand("The lily pergolas are new").themes == ("other",)


def test_a_word_that_an_agency_adds_keeps_the_themes_that_it_had():
    read = understand("Nowhere to park", rulebook=added(ThemeWord("safety", "en", "to park")))
    assert set(read.themes) == {"access", "safety"}


def test_a_word_is_added_for_its_own_language_only():
    rulebook = added(ThemeWord("garden", "es", "pergola"))
    assert understand("Under the pergola it was dry", rulebook=rulebook).themes == ("other",)


def test_an_agency_adds_words_for_a_language_that_has_no_table():
    rulebook = added(ThemeWord("waiting", "uk", "черга"))
    assert understand("Тут велика черга, я прийшов і стояв", rulebook=rulebook).themes == ("waiting",)


def test_a_word_added_in_greek_is_found_in_latin_letters_too():
    rulebook = added(ThemeWord("garden", "el", "περγκολα"))
    assert understand("poly oraia i pergkola sas, efxaristo", rulebook=rulebook).themes == ("garden",)


@pytest.mark.parametrize("phrase", ["cleaned", "cleaned*"])
def test_a_shipped_word_that_an_agency_takes_out_speaks_no_more(phrase):
    rulebook = Rulebook(themes=ThemeRules(removed=(ThemeWord("environment", "en", phrase),)))
    assert understand("They cleaned it", rulebook=rulebook).themes == ("other",)
    assert understand("They cleaned it").themes == ("environment",)


def test_one_form_of_a_shipped_stem_is_taken_out_and_the_others_stay():
    rulebook = Rulebook(themes=ThemeRules(removed=(ThemeWord("environment", "en", "immaculately"),)))
    assert understand("It was kept immaculately", rulebook=rulebook).themes == ("other",)
    assert understand("The place was immaculate", rulebook=rulebook).themes == ("environment",)


def test_a_hidden_theme_is_given_to_no_comment():
    rulebook = Rulebook(themes=ThemeRules(hidden=frozenset({"waiting"})))
    assert understand("I waited three hours", rulebook=rulebook).themes == ("other",)


def test_scores_of_a_trained_head_are_asked_only_where_the_words_say_nothing():
    scores = {"outcome": 0.9, "safety": 0.6, "access": 0.2}
    assert themes_of(theme_hits(Words("He drove back"), "en"), scores) == ("outcome", "safety")
    assert themes_of(theme_hits(Words("The queue"), "en"), scores) == ("waiting",)


def test_every_theme_has_words_in_every_language_and_a_driver():
    assert set(THEME_NAMES) == set(DRIVERS)
    assert set(WORDS) == LANGUAGES
    assert {frozenset(tables) for tables in WORDS.values()} == {frozenset(set(THEME_NAMES) - {"other"})}


@pytest.mark.parametrize(("name", "table"), TABLES)
def test_only_the_end_of_an_entry_is_open_and_every_entry_has_letters(name, table):
    wrong = [
        entry
        for entry in entries(table)
        if "*" in entry[:-1] or "|" in entry or "(" in entry or not norm(entry.rstrip("*"))
    ]
    assert wrong == []
