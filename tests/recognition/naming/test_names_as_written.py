"""However a name is written, it leads to the employee who has it."""

import pytest

from recognition.naming import Index, Person
from tests.recognition.naming.people import CLINIC, DESK, HALL, linked

FULL = [
    ("Denise Fowler helped me at once.", 1),
    ("DENISE FOWLER HELPED ME AT ONCE.", 1),
    ("denise fowler helped me at once.", 1),
    ("Fowler, Denise helped me at once.", 1),
    ("FOWLER Denise helped me at once.", 1),
    ("Fowler Denise helped me at once.", 1),
    ("I liked Denise Fowler's patience.", 1),
    ("I liked Denise Fowlers patience.", 1),
    ("Mrs Denise Fowler helped me.", 1),
    ("Nurse Fowler helped me.", 1),
    ("Mrs Fowler helped me.", 1),
    ("D. Fowler helped me.", 1),
    ("Thanks to Denise F. for helping me.", 1),
    ("Denize Fowler helped me.", 1),
    ("Denise Fowlre helped me.", 1),
    ("Deniise Fowler helped me.", 1),
    ("Denise Fowlr helped me.", 1),
    ("Peggy Ashdown was kind.", 2),
    ("Maggie Ashdown was kind.", 2),
    ("Bob Quill was kind.", 3),
    ("Ana Ortega was kind.", 5),
    ("María Sanz was kind.", 5),
    ("Ana Maria Ortega Sanz was kind.", 5),
    ("Rosalind Pym was kind.", 24),
    ("Rosalind Hartnell-Pym was kind.", 24),
    ("Ms Hartnell-Pym was kind.", 24),
    ("Elio Fabbris was kind.", 13),
    ("Elio De Fabbris was kind.", 13),
    ("Katarzyna Wilczynska was kind.", 6),
    ("Dеnise Fowler was kind.", 1),  # the first "e" is Cyrillic
    ("Deni\u200bse Fowler was kind.", 1),
]


@pytest.mark.parametrize(("text", "key"), FULL)
def test_a_name_is_linked_however_it_is_written(text, key):
    assert linked(text, language="en") == {key}


FIRST = [
    ("Denise helped me.", 1),
    ("Thanks Denise!", 1),
    ("I found Denise's advice useful.", 1),
    ("Thanks to Denises quick help I got home.", 1),
    ("Peggy was kind.", 2),
    ("Meg was kind.", 2),
    ("Rob was kind.", 3),
    ("Thank you Hope for everything.", 4),
    ("Hope was so kind to me.", 4),
    ("Nurse Denise was kind.", 1),
    ("Katarzina was kind.", 6),
]


@pytest.mark.parametrize(("text", "key"), FIRST)
def test_a_first_name_is_linked_in_its_office(text, key):
    assert linked(text, language="en") == {key}


INFLECTED = [
    ("pl", "Dziękuję Katarzynie Wilczyńskiej za pomoc.", 6),
    ("pl", "Rozmawiałam z Kasią Wilczyńską i jestem wdzięczna.", 6),
    ("pl", "Obsługa Pana Kozłowskiego była świetna.", 7),
    ("pl", "Panie Zbigniewie, dziękuję!", 7),
    ("pl", "Dziękuję Zbyszkowi za pomoc.", 7),
    ("ro", "Îi mulțumesc Smarandei Filipescu pentru ajutor.", 8),
    ("ro", "Smarando, sunteți minunată!", 8),
    ("ro", "Ajutorul doamnei Filipescu a fost mare.", 8),
    ("ro", "Nelu Ungur m-a ajutat.", 18),
    ("ro", "Îi mulțumesc lui Ion Ungur.", 18),
    ("el", "Η Χρυσούλα Ξενάκη με βοήθησε.", 9),
    ("el", "Ευχαριστώ την κυρία Ξενάκη.", 9),
    ("el", "Η υπομονή της Χρυσούλας με βοήθησε.", 9),
    ("el", "Ευχαριστώ τον Στέργιο Φωτιάδη για όλα.", 10),
    ("el", "Η βοήθεια του Στέργιου Φωτιάδη ήταν μεγάλη.", 10),
    ("el", "Στέργιε, σας ευχαριστώ!", 10),
    ("el", "Ο Γιάννης Βλάχος με βοήθησε.", 22),
    ("el", "O Giannhs Blaxos me bohthhse poly", 22),
    ("el", "H Xrysoula Ksenakh me bohthhse poly", 9),
    ("uk", "Злата Горбенко мені допомогла.", 11),
    ("uk", "Дякую Златі Горбенко за допомогу.", 11),
    ("uk", "Дякую Юрію Цимбалу за допомогу.", 12),
    ("uk", "Розмовляв із Юрієм Цимбалом, дякую.", 12),
    ("uk", "Саша Лисенко мені допоміг.", 23),
    ("es", "Gracias a Paco Revuelta por la ayuda.", 20),
    ("es", "La señora Ortega me atendió bien.", 5),
    ("it", "Beppe Bellandi mi ha aiutato.", 19),
    ("it", "Grazie al signor Bellandi per la pazienza.", 19),
]


@pytest.mark.parametrize(("language", "text", "key"), INFLECTED)
def test_a_name_is_linked_in_its_languages_forms(language, text, key):
    assert linked(text, language=language) == {key}


@pytest.mark.parametrize(("language", "text", "key"), INFLECTED)
def test_a_name_is_linked_when_nobody_said_which_language_it_is(language, text, key):
    assert linked(text, language="") == {key}


def test_two_people_joined_by_and_are_both_linked():
    assert linked("Denise and Robert were wonderful.") == {1, 3}


def test_a_first_name_refers_back_to_the_full_name_before_it():
    assert linked("I met Denise Marlow. Denise was kind to me.", office=DESK) == {14}


def test_the_job_named_beside_tells_two_namesakes_apart():
    assert linked("Big thanks to the porter, Denise.", office=DESK) == {15}


def test_an_office_covers_the_offices_below_it():
    assert linked("Thanks to Peggy for helping.", office="Region") == {2}


def test_a_full_name_counts_without_an_office():
    assert linked("Denise Fowler helped me a lot, thank you.", office=None) == {1}


def test_a_title_and_surname_count_without_an_office():
    assert linked("Mrs Ashdown helped me a lot, thank you.", office=None) == {2}


def test_an_apostrophe_inside_a_name_may_be_missing():
    assert linked("Winifred ODowd helped me.", office=CLINIC) == {21}


def test_two_plain_words_in_small_letters_are_a_name_where_they_are_told_of():
    assert linked("hope tarrant helped me a lot.", language="en") == {4}


def test_a_slip_that_leaves_few_letters_is_only_offered():
    index = Index.build([Person(1, "Wanda", "Moss", office=HALL)])

    assert str(index.decide("The staff, Wnda too, are nice.", office=HALL, language="en").outcome) == "ambiguous"


def test_a_double_first_name_keeps_its_particle():
    index = Index.build([Person(1, "María del Mar", "Ortega", office=HALL), Person(2, "María", "Sanz", office=HALL)])

    assert index.decide("María del Mar was kind.", office=HALL, language="en").employee_ids == (1,)
