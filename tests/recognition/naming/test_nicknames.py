"""Short forms lead to the names they stand for, in every language and every case, and to nobody else."""

import pytest

from feedback.understanding.people_text import fold
from recognition.naming import Index, Person, nickname_tables
from recognition.naming.nicknames import is_known, once_one_name, pet_key, related
from tests.recognition.naming.people import HALL

SHORT = {
    "en": "Bob Robert, Peggy Margaret, Liz Elizabeth, Gill Gillian, Jill Gillian, Jack John, Sandy Alexander, "
    "Mo Mohammed, "
    "Baz Barry, Gaz Gary, Shaz Sharon, Trish Patricia, Viv Vivienne, Ros Rosalind, Maz Marilyn, Bev Beverley, "
    "Deb Deborah, "
    "Jules Julie, Manda Amanda, Tasha Natasha, Nat Natalie, Kaz Karen, Dom Dominic, Raj Rajesh, Abby Abigail, "
    "Becky Rebecca, "
    "Tony Antony, Kate Catherine, Izzy Isabel, Charlie Charlotte, Liv Olivia, Femi Olufemi, Harry Henry, Dai David",
    "es": "Paco Francisco, Pepe José, Nacho Ignacio, Charo Rosario, Chelo Consuelo, Goya Gregoria, Chabela Isabel, "
    "Pipe Felipe, Quique Enrique, Lola Dolores, Chus Jesús, Toño Antonio, Toñi Antonia, Juanjo Juanjosé, "
    "Maite MaríaTeresa",
    "it": "Beppe Giuseppe, Gigi Luigi, Mimmo Domenico, Tano Gaetano, Enzo Vincenzo, Paky Pasquale, Giovy Giovanna, "
    "Checco Francesco, Lello Raffaele, Ele Eleonora, Saro Rosario, Vale Valentina, Vale Valerio",
    "pl": "Kasia Katarzyna, Gosia Małgorzata, Staszek Stanisław, Ola Aleksandra, Olek Aleksander, Czarek Cezary, "
    "Arek Arkadiusz, Włodek Włodzimierz, Jacek Jacuś, Krzysiek Krzysztof, Wiola Wioletta, Marysia Maria, Kuba Jakub",
    "ro": "Ghiță Gheorghe, Costel Constantin, Mitică Dumitru, Nicușor Nicolae, Niță Ion, Vlăduț Vlad, Cami Camelia, "
    "Măriuca Maria, Ionuț Ion, Sandu Alexandru, Tavi Octavian",
    "el": "Γιάννης Ιωάννης, Μπάμπης Χαράλαμπος, Τάκης Παναγιώτης, Πόπη Καλλιόπη, Βούλα Παρασκευή, Γιούλα Παναγιώτα, "
    "Λίτσα Ευαγγελία, Ντέπη Δέσποινα, Ρίτσα Βαρβάρα, Νιόνιος Διονύσιος, Φώντας Ξενοφών, Μαράκι Μαρία, Νίκη Νικολέτα",
    "uk": "Сашко Олександр, Саша Олександра, Лесь Олексій, Толик Анатолій, Темко Артем, Вітась Віталій, "
    "Наталка Наталія, "
    "Катруся Катерина, Вета Єлизавета, Маруся Марія, Женя Євген, Женя Євгенія, Ілько Ілля, Данько Данило",
}
PAIRS = [(lang, *pair.split()) for lang, pairs in SHORT.items() for pair in pairs.split(", ")]


@pytest.mark.parametrize(("language", "short", "name"), PAIRS)
def test_a_short_form_and_its_name_lead_to_each_other(language, short, name):
    assert fold(name) in related(pet_key(short), language)
    assert pet_key(short) in related(fold(name), language)


OWN = ["ENGLISH", "GREEK", "ITALIAN", "POLISH", "ROMANIAN", "SPANISH", "UKRAINIAN"]


@pytest.mark.parametrize("table", OWN)
def test_every_language_has_at_least_eighty_names_and_says_nothing_twice(table):
    lines = getattr(nickname_tables, table).strip().split("\n")
    pairs = [(line.partition(":")[0], form) for line in lines for form in line.partition(":")[2].split()]

    assert len({line.partition(":")[0] for line in lines}) >= 80
    assert len(set(pairs)) == len(pairs)


DIFFERENT = [
    ("en", "helen", "eileen"),
    ("en", "john", "ian"),
    ("en", "emma", "emily"),
    ("es", "carmen", "carmelo"),
    ("es", "josefa", "josefina"),
    ("es", "toni", "antonia"),
    ("it", "grazia", "graziella"),
    ("pl", "bartlomiej", "bartosz"),
    ("pl", "henryk", "ryszard"),
    ("ro", "ana", "anca"),
    ("el", "xenia", "xanthi"),
    ("uk", "olena", "elena"),
    ("uk", "hanna", "halyna"),
]


@pytest.mark.parametrize(("language", "one", "other"), DIFFERENT)
def test_names_of_different_people_stay_apart(language, one, other):
    assert other not in related(one, language)


def test_equals_of_one_name_in_two_languages_are_no_short_forms():
    assert "catherine" not in related("katarzyna")
    assert "john" not in related("ioannis")
    assert "michael" not in related("mykhailo")


def linked(text, *people, language="en", decisions=("linked",)):
    """The keys of those named, of ``people`` given as (given, family) and numbered from one."""
    directory = [Person(key, given, family, office=HALL) for key, (given, family) in enumerate(people, 1)]
    decision = Index.build(directory).decide(text, office=HALL, language=language)
    return set(decision.employee_ids) if str(decision.outcome) in decisions else set()


INFLECTED = [
    ("pl", "Dziękuję Kasi za pomoc.", ("Katarzyna", "Lis")),
    ("pl", "Dziękuję za pomoc Staszkowi.", ("Stanisław", "Lis")),
    ("pl", "Rozmawiałem z Gosią i jestem wdzięczny.", ("Małgorzata", "Lis")),
    ("ro", "Îi mulțumesc Ionuțului pentru ajutor.", ("Ion", "Ungur")),
    ("ro", "Îi mulțumesc Lenuței pentru ajutor.", ("Elena", "Ungur")),
    ("el", "Η βοήθεια του Γιώργου ήταν μεγάλη.", ("Georgios", "Vlachos")),
    ("el", "Το Μαράκι με βοήθησε πολύ.", ("Maria", "Vlachou")),
    ("uk", "Дякую Наталці за допомогу.", ("Nataliia", "Bondar")),
    ("uk", "Розмовляв із Наталкою, дякую.", ("Nataliia", "Bondar")),
    ("uk", "Дякую Сашкові за допомогу.", ("Oleksandr", "Bondar")),
]


@pytest.mark.parametrize(("language", "text", "person"), INFLECTED)
def test_a_short_form_is_read_in_any_case(language, text, person):
    assert linked(text, person, language=language) == {1}


def test_a_short_form_that_men_and_women_share_may_mean_either():
    people = [("Oleksandr", "Koval"), ("Oleksandra", "Bondar")]

    assert linked("Саша мені допоміг.", *people, language="uk", decisions=("ambiguous",)) == {1, 2}


def test_a_letter_tells_antonia_from_antonio():
    people = [("Antonia", "Sanz"), ("Antonio", "Vega")]

    assert linked("Gracias a Toñi por la ayuda.", *people, language="es") == {1}
    assert linked("Gracias a Toni por la ayuda.", *people, language="es") == {2}


def test_two_names_that_were_one_long_ago_are_only_offered_without_a_surname():
    eileen = ("Eileen", "Marsh")

    assert "eileen" in once_one_name("helen")
    assert linked("Helen was very kind to me.", eileen, decisions=("ambiguous",)) == {1}
    assert linked("Helen Marsh was very kind to me.", eileen) == {1}


def test_the_name_itself_outranks_one_that_was_the_same_long_ago():
    assert linked("Helen was very kind to me.", ("Eileen", "Marsh"), ("Helen", "Dodd")) == {2}


def test_a_full_name_is_no_case_of_somebodys_short_form():
    assert linked("Mihai m-a ajutat foarte mult.", ("Mihaela", "Rusu"), language="ro") == set()


def test_a_short_form_is_a_known_name():
    assert is_known("shaz")
    assert is_known("kasia")
    assert not is_known("kettle")
