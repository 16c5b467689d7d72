"""One name in Latin letters, however a passport, a neighbour or a keyboard spelled it, is one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback.understanding.people_text import fold
from recognition.naming import Index, Person
from recognition.naming.romanisation import greek_sounds, greeklish_sounds, looks_ukrainian, ukrainian_sounds
from tests.recognition.naming.people import HALL

UKRAINIAN = """
Сергій: Serhii Sergiy Sergii Serhiy Serhij
Євген: Yevhen Evgen Ievgen Yevgen Jewhen
Олександр: Oleksandr Olexandr
Юлія: Yuliia Iuliia Yulia Julia Yuliya
Наталія: Nataliia Nataliya Natalia Natalya Natalija
Юрій: Yurii Iurii Yuriy Jurij Yury
Христина: Khrystyna Hrystyna Khristina
Людмила: Liudmyla Lyudmyla Ludmila
Оксана: Oksana Oxana
Ольга: Olha Olga
Ганна: Hanna Ganna
Ігор: Ihor Igor
Григорій: Hryhorii Hrygoriy Grigoriy
Михайло: Mykhailo Mykhaylo Mihailo
Ярослав: Yaroslav Iaroslav Jaroslaw
Вікторія: Viktoriia Victoria Viktoriya
Софія: Sofiia Sophia Sofiya
Зеленський: Zelenskyi Zelensky Zelenskyy Zelenskiy Zelenskij
Шевченко: Shevchenko Schewtschenko Szewczenko
Горбенко: Horbenko Gorbenko
Тимошенко: Tymoshenko Timoshenko
Кравець: Kravets Kravec Krawetz
Щербак: Shcherbak Schtscherbak
"""
SPELLED = [
    (line.partition(":")[0], spelled)
    for line in UKRAINIAN.strip().split("\n")
    for spelled in line.partition(":")[2].split()
]


@pytest.mark.parametrize(("name", "spelled"), SPELLED)
def test_a_ukrainian_name_sounds_the_same_in_every_romanisation(name, spelled):
    assert ukrainian_sounds(fold(spelled)) == ukrainian_sounds(fold(name))


TWO = [
    ("Olena", "Elena"),
    ("Oleksandr", "Aleksandr"),
    ("Volodymyr", "Vladimir"),
    ("Mykola", "Nikolai"),
    ("Hanna", "Anna"),
    ("Zhanna", "Hanna"),
    ("Kravets", "Kravchuk"),
    ("Iryna", "Yaryna"),
    ("Khoma", "Toma"),
]


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_names_do_not_sound_the_same(one, other):
    assert set(ukrainian_sounds(fold(one))).isdisjoint(ukrainian_sounds(fold(other)))


GREEK = [("Φωτεινή", "Fwteinh"), ("Χρυσούλα", "Xrisoula"), ("Βασιλική", "Basilikh"), ("Θανάσης", "8anashs")]


@pytest.mark.parametrize(("name", "typed"), GREEK)
def test_greeklish_sounds_like_the_greek_name(name, typed):
    assert not greeklish_sounds(fold(typed)).isdisjoint(greek_sounds(fold(name)))


@pytest.mark.parametrize("word", ["zelenskyi", "kovalenko", "serhii", "nataliia", "kravchuk", "fedyshyn"])
def test_a_ukrainian_spelling_is_told(word):
    assert looks_ukrainian(word)


@pytest.mark.parametrize("word", ["smith", "kowalska", "popescu", "garcia", "maria", "julia", "ii"])
def test_another_spelling_is_not_taken_for_ukrainian(word):
    assert not looks_ukrainian(word)


@given(st.text(max_size=60))
def test_sounding_twice_changes_nothing_and_never_fails(word):
    (sounds,) = ukrainian_sounds(fold(word)) or ("",)

    assert ukrainian_sounds(sounds) in {(sounds,), ()}


def linked(text, *people, language="en"):
    """The keys of those surely named, of ``people`` given as (given, family) and numbered from one."""
    directory = [Person(key, given, family, office=HALL) for key, (given, family) in enumerate(people, 1)]
    decision = Index.build(directory).decide(text, office=HALL, language=language)
    return set(decision.employee_ids) if decision.outcome == "linked" else set()


ONE_PERSON = [
    ("en", "Sergiy Zelenskiy helped me.", ("Serhii", "Zelenskyi")),
    ("en", "Olexandr helped me a lot.", ("Oleksandr", "Bondar")),
    ("en", "Julia Gorbenko helped me.", ("Yuliia", "Horbenko")),
    ("en", "Evgen was very kind to me.", ("Yevhen", "Bondar")),
    ("en", "Katya was very kind to me.", ("Kateryna", "Bondar")),
    ("uk", "Дякую Сергієві Бондарю за допомогу.", ("Sergiy", "Bondar")),
    ("uk", "Розмовляв із Горбенком, Юрій Горбенко допоміг.", ("Yuriy", "Gorbenko")),
    ("pl", "Dziękuję za pomoc, Sergij Szewczenko.", ("Serhii", "Shevchenko")),
]


@pytest.mark.parametrize(("language", "text", "person"), ONE_PERSON)
def test_a_ukrainian_colleague_is_found_in_another_romanisation(language, text, person):
    assert linked(text, person, language=language) == {1}


def test_the_spelling_of_the_directory_is_preferred_to_another_romanisation():
    assert linked("Julia was very kind to me.", ("Yuliia", "Bondar"), ("Julia", "Reed")) == {2}


def test_elena_is_not_olena():
    assert linked("Elena was very kind to me.", ("Olena", "Bondar")) == set()


def test_ana_is_not_a_way_to_spell_a_ukrainian_anna():
    assert linked("Ana Reed was very kind to me.", ("Anna", "Reid")) == set()
