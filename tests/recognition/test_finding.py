"""Somebody in the directory by the first letters of a name."""

from django.db import connection
from django.test import TestCase

from portal.directory.models import Employee
from recognition.finding import find_people
from tests.factories import make_employee, make_unit


class FindingTests(TestCase):
    def setUp(self):
        self.office, self.other = make_unit("Lakewood"), make_unit("Denholm")

    def make(self, *names, unit=None):
        return [make_employee(name, unit or self.other) for name in names]

    def find(self, words, **options):
        return [str(it) for it in find_people(words, Employee.objects.all(), unit_id=self.office.pk, **options)]

    def test_colleagues_of_the_unit_come_first(self):
        self.make("Anna Aalto")
        self.make("Joanna Zorn", "Anna Zorn", unit=self.office)

        self.assertEqual(self.find("anna"), ["Anna Zorn", "Joanna Zorn", "Anna Aalto"])

    def test_whoever_bears_the_name_comes_before_names_that_begin_so_and_those_before_names_that_hold_it(self):
        self.make("Leonie Haliday", "Ali Stone", "Alistair Moor")

        self.assertEqual(self.find("ali"), ["Ali Stone", "Alistair Moor", "Leonie Haliday"])

    def test_one_letter_finds_names_that_begin_with_it_alone(self):
        self.make("Ximena Ruiz", "Alexa Moor")

        self.assertEqual(self.find("x"), ["Ximena Ruiz"])

    def test_each_word_narrows_it_in_whatever_order(self):
        self.make("Anna Kowalska", "Anna Lis", "Marek Kowalski")

        self.assertEqual(self.find("kow an"), ["Anna Kowalska"])

    def test_accents_case_and_script_do_not_matter(self):
        self.make("Ada Wójcik", "Ζωή Παππά")

        self.assertEqual((self.find("WOJ"), self.find("παπ")), (["Ada Wójcik"], ["Ζωή Παππά"]))

    def test_signs_of_a_pattern_are_letters_like_others(self):
        self.make("Anna Lis")

        self.assertEqual((self.find("%"), self.find("_nna"), self.find("an\\")), ([], [], []))

    def test_nobody_is_found_twice_nor_more_than_asked_for(self):
        self.make(*["Anna Anna"] * 12)

        found = find_people("an", Employee.objects.all(), unit_id=self.office.pk, most=9)
        self.assertEqual((len(found), len({it.pk for it in found})), (9, 9))

    def test_no_words_find_nobody_and_ask_nothing(self):
        with self.assertNumQueries(0):
            self.assertEqual(self.find("  "), [])

    def test_a_begun_name_is_looked_up_in_the_index(self):
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")
        plan = Employee.objects.order_by().named_like("an").explain()

        self.assertIn("directory_employee_words", plan)
