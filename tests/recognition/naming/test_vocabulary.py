"""Words of everyday against the names that the tables know, and an office in which everybody sounds like a word."""

import pytest

from feedback.understanding import (
    people_lexicon,
    people_vocabulary_english,
    people_vocabulary_greek,
    people_vocabulary_italian,
    people_vocabulary_polish,
    people_vocabulary_romanian,
    people_vocabulary_spanish,
    people_vocabulary_ukrainian,
)
from feedback.understanding.people import written_people
from recognition.naming import Index, Person
from recognition.naming.given_names import is_given_name
from recognition.naming.nicknames import related

MODULES = {
    "en": people_vocabulary_english,
    "es": people_vocabulary_spanish,
    "it": people_vocabulary_italian,
    "pl": people_vocabulary_polish,
    "ro": people_vocabulary_romanian,
    "el": people_vocabulary_greek,
    "uk": people_vocabulary_ukrainian,
}
# Names somewhere, but in this language far oftener the word: Irish Sean is Spanish "let them be", and so on.
REVIEWED = {
    "en": "shell lol kill tick ant bat bee cage fate gum jam silence telly vet",
    "es": "alla miles sean ire ira dimos daria dale lee valer isla caro frances",
    "it": "nello nell saro andra detto veda vivi luci mela sere ira matti matte",
    "pl": "kim jade dane rob kara",
    "ro": "cati cata dea tin tinuta bea beti pat tara clare rosie maxim beata amara romana",
    "el": "polys les pia mona dino pino gino milo mila theo moira andra andres vasilia aneta",
    "uk": "",
}
NAMES = (
    "Thea, Eleonora, Diana, Edmund, Elisa, Idzi, Maciej, Tina, Camelia, Christos, Nikolaos, Nicholas, Harvey, Silvia,"
    " Creighton, Lester, Milena, Simona, Alejandra, Dalia, Agata, Ioana, Borys"
)
INDEX = Index.build(Person(name, name, "Zzyx", office="Hall") for name in NAMES.split(", "))


def named(language, text):
    people = written_people(text, language)
    return [mention.surface for mention in INDEX.decide(text, office="Hall", language=language, people=people).mentions]


@pytest.mark.parametrize("language", MODULES)
def test_no_word_of_everyday_is_a_name_but_for_those_reviewed(language):
    words = people_lexicon.vocabulary(MODULES[language])
    assert {word for word in words if is_given_name(word) or related(word, language)} == set(REVIEWED[language].split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Μπορείς να περιμένεις λίγο;"),
        ("el", "Θα με εξυπηρετήσει αύριο."),
        ("el", "Λες να έρθει;"),
        ("es", "Crees que te van a ayudar y no."),
        ("es", "El que atiende es muy amable."),
        ("it", "Di queste persone ci si fida."),
        ("it", "Ed è stata molto gentile."),
        ("pl", "Możesz tu czekać godzinę."),
        ("pl", "Idzie to bardzo wolno."),
        ("pl", "Macie świetny zespół."),
        ("pl", "Dałem jej dokumenty."),
        ("ro", "Ține mult coada."),
        ("ro", "Am vorbit la telefon cu tine."),
        ("ro", "Cam mult de așteptat."),
        ("en", "The queue was long. Then it was short."),
    ],
)
def test_a_word_that_opens_a_sentence_names_nobody(language, text):
    assert named(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("el", "Έπρεπε να ευχαριστήσω τον Νίκο.", "Νίκο"),
        ("es", "Gracias a Silvia por todo.", "Silvia"),
        ("it", "Diana è stata gentilissima.", "Diana"),
        ("pl", "Bardzo pomógł mi Maciej.", "Maciej"),
        ("ro", "Mulțumesc, Tina!", "Tina"),
        ("en", "Nick helped me a lot.", "Nick"),
        ("en", "harvey was lovely", "harvey"),
    ],
)
def test_a_name_stays_one_beside_them(language, text, surface):
    assert named(language, text) == [surface]
