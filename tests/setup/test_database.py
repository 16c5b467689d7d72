from django.db import connection
from django.test import TestCase


class DatabaseTests(TestCase):
    def test_the_tests_run_on_postgresql_with_a_character_type_that_knows_greek(self):
        with connection.cursor() as cursor:
            cursor.execute("SELECT lower('Ψ')")

            self.assertEqual(cursor.fetchone(), ("ψ",))
