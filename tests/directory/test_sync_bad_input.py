"""Bad rows are refused by line and column, good ones count, and nobody is taken for a leaver because of a slip."""

import pytest
from django.test import TestCase
from hypothesis import given
from hypothesis import strategies as st

from portal.directory.models import Employee
from portal.directory.sync import TooManyLeaversError, rows
from portal.tables import Refusal, Row, WrongTable
from tests.directory.listing import COLUMNS, counts, listing, people, sync


class BadInputTests(TestCase):
    def test_a_wrong_header_says_which_columns_and_changes_nothing(self):
        data = listing(*people(1)).replace(b"office", b"bureau")
        with pytest.raises(WrongTable) as error:
            sync(data)
        assert [refusal.column for refusal in error.value.refusals] == ["office", "bureau"]
        assert not Employee.objects.exists()

    def test_a_refused_row_changes_nothing_and_its_employee_has_not_left(self):
        sync(listing(*people(10)))
        outcome, refused = sync(listing({"employee_id": "E1", "last_name": " "}, *people(9, start=2)))
        assert (refused, counts(outcome)) == ([(2, "last_name")], {"same": 9})
        assert (Employee.objects.present().count(), outcome.everyone_known) == (10, True)

    def test_a_row_that_does_not_say_whose_it_is_keeps_everybody_here(self):
        sync(listing(*people(10)))
        outcome, refused = sync(listing({"employee_id": ""}, *people(8, start=3), *people(1, start=20)))
        assert (refused, counts(outcome)) == ([(2, "employee_id")], {"same": 8, "new": 1})
        assert (Employee.objects.present().count(), outcome.everyone_known) == (11, False)

    def test_half_a_file_cut_in_a_row_marks_nobody(self):
        sync(listing(*people(10)))
        data = listing(*people(10))
        outcome, refused = sync(data[: data.index(b"E6,") + 4])
        assert (refused, counts(outcome)) == ([(7, "")], {"same": 5})
        assert Employee.objects.present().count() == 10

    def test_half_a_file_cut_between_rows_is_refused_whole(self):
        sync(listing(*people(10)))
        with pytest.raises(TooManyLeaversError):
            sync(listing(*people(5)))

    def test_two_rows_for_one_employee_are_both_refused(self):
        sync(listing(*people(10)))
        outcome, refused = sync(listing({"employee_id": "E1", "office": "Mill"}, *people(10)))
        assert (sorted(refused), counts(outcome)) == ([(2, "employee_id"), (3, "employee_id")], {"same": 9})
        assert Employee.objects.present().count() == 10

    def test_two_rows_with_one_address_are_both_refused_in_any_case(self):
        rows = [
            {"employee_id": "E1", "email": "a@x.example"},
            {"employee_id": "E2", "email": "A@X.example"},
            {"employee_id": "E3", "email": "c@x.example"},
        ]
        outcome, refused = sync(listing(*rows, more=("email",)))
        assert (sorted(refused), counts(outcome)) == ([(2, "email"), (3, "email")], {"new": 1})

    def test_an_address_that_a_refused_row_s_employee_keeps_goes_to_nobody_else(self):
        one, two, three = [row | {"email": f"{row['employee_id']}@x.example"} for row in people(3)]
        sync(listing(one, two, three, more=("email",)))
        broken = one | {"last_name": "", "email": "new@x.example"}
        chain = [broken, two | {"email": "e1@x.example"}, three | {"email": "e2@x.example"}]
        outcome, refused = sync(listing(*chain, more=("email",)))
        assert (refused, counts(outcome)) == ([(2, "last_name"), (3, "email"), (4, "email")], {})
        assert set(Employee.objects.values_list("email", flat=True)) == {f"e{number}@x.example" for number in (1, 2, 3)}

    def test_an_unknown_manager_and_a_circle_of_managers_are_refused_and_the_rows_count_without(self):
        rows = [
            {"employee_id": "E1", "manager": "E99"},
            {"employee_id": "E2", "manager": "E2"},
            {"employee_id": "E3", "manager": "E4"},
            {"employee_id": "E4", "manager": "E5"},
            {"employee_id": "E5", "manager": "E3"},
            {"employee_id": "E6", "manager": "E5"},
        ]
        outcome, refused = sync(listing(*rows, more=("manager",)))
        assert sorted(refused) == [(line, "manager") for line in (2, 3, 4, 5, 6)]
        assert counts(outcome) == {"new": 6}
        assert list(Employee.objects.exclude(manager=None).values_list("external_id", "manager__external_id")) == [
            ("E6", "E5")
        ]

    def test_a_circle_closed_through_somebody_known_already_is_found(self):
        more = ("manager",)
        sync(listing({"employee_id": "E1", "manager": "E2"}, {"employee_id": "E2"}, more=more))
        rows = {"employee_id": "E1", "last_name": ""}, {"employee_id": "E2", "manager": "E1"}
        _, refused = sync(listing(*rows, more=more))
        assert refused == [(2, "last_name"), (3, "manager")]

    def test_a_manager_whose_own_row_is_refused_is_nobody_yet(self):
        rows = {"employee_id": "E1", "last_name": ""}, {"employee_id": "E2", "manager": "E1"}
        outcome, refused = sync(listing(*rows, more=("manager",)))
        assert (refused, counts(outcome)) == ([(2, "last_name"), (3, "manager")], {"new": 1})


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("employee_id", "x" * 81),
        ("first_name", ""),
        ("last_name", "=HYPERLINK(1)"),
        ("first_name", "@SUM(1)"),
        ("preferred_name", "x" * 201),
        ("job_title", "bell\x07"),
        ("office", "???"),
        ("office", ""),
        ("email", "nobody"),
        ("unit_code", "a b"),
        ("languages", "English please"),
        ("joined", "31.03.2026"),
        ("left", "2026-02-30"),
        ("left", "2019-01-01"),
        ("protected", "perhaps"),
        ("other_names", "Mia;=1+1"),
        ("places", "Window 4;=1+1"),
        ("shifts", "night;" * 40),
    ],
)
def test_a_cell_that_cannot_be_used_is_refused_by_its_column(column, cell):
    cells = dict.fromkeys(COLUMNS, "x") | {"joined": "2020-01-01", column: cell}
    refusal = rows.read(Row(7, cells))
    assert isinstance(refusal, Refusal)
    assert (refusal.line, refusal.column) == (7, column)


def test_composed_and_decomposed_letters_are_the_same_name():
    cells = dict.fromkeys(COLUMNS, "x")
    composed, decomposed = (rows.read(Row(2, cells | {"last_name": name})) for name in ("Wójcik", "Wo\u0301jcik"))
    assert composed == decomposed


@given(st.dictionaries(st.sampled_from([*rows.REQUIRED, *rows.OPTIONAL]), st.text(max_size=30)))
def test_whatever_the_cells_hold_a_row_is_read_or_refused(cells):
    assert isinstance(rows.read(Row(2, cells)), rows.Record | Refusal)
