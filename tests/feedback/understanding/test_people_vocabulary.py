"""The frequent words of seven languages that a word must not be among to be taken for a name."""

from collections import Counter

import pytest

from feedback.understanding import people_lexicon as lexicon
from feedback.understanding import (
    people_vocabulary_english,
    people_vocabulary_greek,
    people_vocabulary_italian,
    people_vocabulary_polish,
    people_vocabulary_romanian,
    people_vocabulary_spanish,
    people_vocabulary_ukrainian,
)
from feedback.understanding.people_text import fold

MODULES = {
    "en": people_vocabulary_english,
    "es": people_vocabulary_spanish,
    "it": people_vocabulary_italian,
    "pl": people_vocabulary_polish,
    "ro": people_vocabulary_romanian,
    "el": people_vocabulary_greek,
    "uk": people_vocabulary_ukrainian,
}
FREQUENT = {
    "en": "I'll wouldn't didn't gonna kicked hiding useless tried plane mouth",
    "es": "has sabes puedo Crees dijo hubiera podría haciendo tuviste gustaría díganme solía vete",
    "it": "hai vuoi sarebbe posso facciano dirmi stai quei devono fossero taci mi",
    "pl": "Możesz Idzie macie byłam chcesz jesteś powiedziałem dałem ciebie będziesz należy aż",
    "ro": "ține Ţine tine poți poţi vreau oprește opreşte făcut doamna băieții",
    "el": "Μπορείς θα Λες λέει πάω πάμε ξέρεις έπρεπε μίλησε χρειάζεται έλα καλύτερα",
    "uk": "можеш хочу кажіть допоможіть дякуємо роблять цього їхній допоміг знаю",
}
NAMES = {
    "en": "Sue Rob Gene Kit Harvey",
    "es": "Tomás Ángel Clara Vera Leo Camilla",
    "it": "Guido Donato René Salvo Carina Azzurra",
    "pl": "Tania Bronia Staną Kasi Zając",
    "ro": "Sara Vanda Tina Speranța Oprea",
    "el": "Στράτος Γρηγόρης Αθηνά Νίκο Παρασκευής",
    "uk": "Ігор Варю Світа Марка Гордій",
}


@pytest.mark.parametrize(
    ("language", "word"), [(language, word) for language, found in FREQUENT.items() for word in found.split()]
)
def test_a_frequent_form_is_an_ordinary_word(language, word):
    assert fold(word) in lexicon.ORDINARY_IN[language]


@pytest.mark.parametrize(
    ("language", "word"), [(language, word) for language, found in NAMES.items() for word in found.split()]
)
def test_what_reads_like_a_word_but_is_a_name_is_left_out(language, word):
    assert fold(word) not in lexicon.ORDINARY_IN[language]


@pytest.mark.parametrize("module", MODULES.values(), ids=MODULES)
def test_a_table_read_at_once_gives_each_word_as_it_folds_alone(module):
    words = " ".join((module.FUNCTION_WORDS, module.VERBS, module.NOUNS, module.ADJECTIVES)).split()
    assert lexicon.vocabulary(module) == {fold(word) for word in words}


@pytest.mark.parametrize("module", MODULES.values(), ids=MODULES)
def test_no_word_stands_in_the_tables_twice(module):
    words = " ".join((module.FUNCTION_WORDS, module.VERBS, module.NOUNS, module.ADJECTIVES)).split()
    assert [word for word, count in Counter(map(fold, words)).items() if count > 1] == []


@pytest.mark.parametrize("language", MODULES)
def test_the_words_nobody_is_called_by_are_ordinary_words(language):
    assert lexicon.NO_NAMES_IN[language] <= lexicon.ORDINARY_IN[language]
