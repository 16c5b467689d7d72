"""Any file that claims to be CSV: what can be used is, what cannot says where and why, memory stays flat."""

import io
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.tables import (
    LONGEST_RECORD,
    MOST_LINES,
    Refusal,
    RefusedRows,
    Row,
    Table,
    WrongTable,
    count_lines,
    harmless,
    is_formula,
)


def read(data: bytes, **columns) -> list[Row | Refusal]:
    return list(Table(io.BytesIO(data), **columns))


def places(data: bytes) -> list[tuple[int, str]]:
    return [(row.line, row.column) for row in read(data) if isinstance(row, Refusal)]


def good(data: bytes) -> list[tuple[int, str]]:
    return [(row.line, row.cells["a"]) for row in read(data) if isinstance(row, Row)]


def test_a_byte_order_mark_and_windows_line_ends_are_no_part_of_the_cells():
    assert read(b"\xef\xbb\xbfa,b\r\nx,\xc3\xa9\r\n") == [Row(2, {"a": "x", "b": "é"})]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_header_shows_the_delimiter(delimiter):
    assert read(f"a{delimiter}b\nx{delimiter}y\n".encode()) == [Row(2, {"a": "x", "b": "y"})]


def test_a_quoted_cell_spans_lines_and_its_row_has_the_first_line_s_number():
    assert read(b'a,b\n"one\ntwo",y\nx,z\n') == [
        Row(2, {"a": "one\ntwo", "b": "y"}),
        Row(4, {"a": "x", "b": "z"}),
    ]


def test_lines_without_any_content_are_passed_over():
    assert good(b"a,b\n\n,,\n , \nx,y\n") == [(5, "x")]


def test_columns_are_found_in_any_case_and_given_their_own_name():
    assert read(b"EMPLOYEE_ID, Name \n1,x\n", required=["employee_id"], optional=["name"]) == [
        Row(2, {"employee_id": "1", "name": "x"})
    ]


def test_a_wrong_header_names_each_missing_unknown_and_doubled_column():
    with pytest.raises(WrongTable) as error:
        read(b"a,c,c,zz\n", required=["a", "b"], optional=["c"])
    assert [(r.line, r.column) for r in error.value.refusals] == [(1, "b"), (1, "c"), (1, "zz")]


@pytest.mark.parametrize(
    ("data", "named"),
    [
        ("a,b\nx,y\n".encode("utf-16"), "UTF-16"),
        ("a,b\nx,y\n".encode("utf-16-le"), "NUL"),
        ("a,b\n".encode("utf-32"), "UTF-16"),
        ("á,b\n".encode("latin-1"), "UTF-8"),
        (b"PK\x03\x04anything", "XLSX"),
        (b"", "empty"),
        (b"\n", "empty"),
        (b'"a,b\n', "quotation"),
        (b"x" * (LONGEST_RECORD + 5), "longer"),
    ],
)
def test_what_is_no_utf_8_table_is_refused_whole_with_the_way_to_mend_it(data, named):
    with pytest.raises(WrongTable, match=named):
        read(data)


def test_a_latin_1_cell_refuses_its_row_by_line_and_column_and_keeps_the_others():
    rows = read("a,b\n1,x\n2,é\n3,y\n".encode("latin-1"))
    assert [(type(row), row.line, row.cells) for row in rows] == [
        (Row, 2, {"a": "1", "b": "x"}),
        (Refusal, 3, {"a": "2"}),
        (Row, 4, {"a": "3", "b": "y"}),
    ]
    assert rows[1].column == "b"


def test_a_nul_byte_refuses_its_row_by_line_and_column():
    assert places(b"a,b\n1,x\x00\n2,y\n") == [(2, "b")]


def test_a_fault_in_the_second_line_of_a_cell_refuses_the_whole_record_and_no_other():
    data = b'a,b\n1,"x\n\xff\nz"\n2,y\n'
    assert (places(data), good(data)) == ([(2, "b")], [(5, "2")])


def test_a_line_of_200_mb_is_refused_in_little_memory_and_the_next_one_is_read():
    class Huge(io.RawIOBase):
        parts = [b"a,b\n", *[b"x" * 1_000_000] * 200, b"\n2,y\n"]

        def readable(self):
            return True

        def readinto(self, buffer):
            if not self.parts:
                return 0
            part, self.parts = self.parts[0], self.parts[1:]
            taken = min(len(part), len(buffer))
            buffer[:taken] = part[:taken]
            if taken < len(part):
                self.parts = [part[taken:], *self.parts]
            return taken

    tracemalloc.start()
    rows = list(Table(io.BufferedReader(Huge())))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [(type(row), row.line) for row in rows] == [(Refusal, 2), (Row, 3)]
    assert peak < 6 * LONGEST_RECORD


def test_a_stray_quotation_mark_spoils_its_own_line_alone():
    lines = b"".join(b"%d,x\n" % number for number in range(MOST_LINES * 2))
    rows = read(b'a,b\n0,"x\n' + lines)
    assert [row.line for row in rows if isinstance(row, Refusal)] == [2]
    assert [row.line for row in rows if isinstance(row, Row)] == list(range(3, 3 + MOST_LINES * 2))


def test_a_quotation_mark_left_open_at_the_end_spoils_its_own_line_alone():
    data = b'a,b\n0,"x\n1,y\n'
    assert (places(data), good(data)) == ([(2, "")], [(3, "1")])


@pytest.mark.parametrize("line", [b'"Mary "Mae" Smith",x', b"1", b"1,2,3", b"1,2\r3,4"])
def test_a_malformed_line_is_refused_and_the_next_one_is_read(line):
    data = b"a,b\n" + line + b"\n2,y\n"
    assert (places(data), good(data)) == ([(2, "")], [(3, "2")])


def test_half_a_file_ends_with_a_refusal_that_vouches_for_nothing():
    assert [(row.line, row.cells) for row in read(b"a,b\n1,x\nE11") if isinstance(row, Refusal)] == [(3, {})]


def test_a_last_line_without_its_end_is_read_when_all_cells_are_there():
    assert good(b"a,b\n1,x") == [(2, "1")]


@pytest.mark.parametrize(
    ("cell", "expected"), [("=1+1", True), ("@x", True), ("-2", True), ("Anna", False), ("", False)]
)
def test_a_cell_that_a_spreadsheet_would_run_is_a_formula(cell, expected):
    assert is_formula(cell) is expected


def test_refused_rows_are_all_written_down_and_the_first_few_remembered(tmp_path):
    path = tmp_path / "refused.csv"
    with RefusedRows(path, shown=1) as refused:
        refused.add(Refusal(2, "a", "=1+1"))
        refused.add(Refusal(3, "b", "empty"))
    assert path.read_text("utf-8-sig") == "line,column,reason\n2,a,'=1+1\n3,b,empty\n"
    assert (refused.count, list(map(str, refused.first))) == (2, ["line 2, column a: =1+1"])
    assert path.stat().st_mode & 0o777 == 0o600


def test_without_refusals_there_is_no_file_not_even_an_old_one(tmp_path):
    path = tmp_path / "refused.csv"
    path.write_text("of the last run")
    with RefusedRows(path):
        pass
    assert not path.exists()


def test_lines_are_counted_and_the_file_starts_over():
    file = io.BytesIO(b"a,b\n1,2\n3,4\n")
    assert (count_lines(file), file.read(3)) == (3, b"a,b")


@given(st.text(max_size=20))
def test_nothing_made_harmless_is_a_formula(cell):
    assert not is_formula(harmless(cell))


@given(st.binary(max_size=400))
def test_no_bytes_whatever_raise_anything_but_wrong_table(data):
    with suppress(WrongTable):
        lines = [row.line for row in read(data)]
        assert lines == sorted(set(lines))


@given(st.binary(max_size=300), st.sampled_from([b"a,b\n", b"a;b\n"]))
def test_whatever_follows_a_good_header_is_rows_and_refusals_that_account_for_themselves(data, header):
    for row in read(header + data):
        assert row.line >= 2
        assert set(row.cells) <= {"a", "b"}
        assert isinstance(row, Refusal) or not any("\0" in cell for cell in row.cells.values())
