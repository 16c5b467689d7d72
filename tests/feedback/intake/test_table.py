import io
import tracemalloc
from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from feedback.intake.lines import LONGEST_LINE, UnreadableFileError, read_lines
from feedback.intake.table import Table, read_records

HEADER = b"a,b,c\n"


def table(data):
    return Table(read_lines(io.BytesIO(data)))


def rows(data):
    """(line, cells) of the good rows, (line, column) of the refused ones."""
    records = list(table(data))
    good = [(record.line, record.cells) for record in records if not record.refusal]
    return good, [(record.line, record.refusal.field) for record in records if record.refusal]


def reason(data):
    return next(record.refusal.reason for record in table(data) if record.refusal)


def error_of(data):
    with pytest.raises(UnreadableFileError) as error:
        table(data)
    return str(error.value)


class Endless(io.RawIOBase):
    """A file whose second line has 200 MB, made as it is read."""

    def __init__(self, start, middle, size, end):
        self.parts = [(start, 1), (middle, size // len(middle)), (end, 1)]
        self.rest = b""
        self.reset()

    def reset(self):
        self.stream = (part for part, times in self.parts for _ in range(times))
        self.rest = b""

    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, offset, _whence=0):
        self.reset()
        return offset if not offset else len(self.read(offset))

    def readinto(self, buffer):
        while len(self.rest) < len(buffer) and (part := next(self.stream, b"")):
            self.rest += part
        piece, self.rest = self.rest[: len(buffer)], self.rest[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


def test_quoted_cells_keep_line_breaks_and_the_row_its_first_line():
    good, refused = rows(HEADER + '1,"two\nlines, Ω",3\r\n4,5,6'.encode())

    assert good == [(2, ["1", "two\nlines, Ω", "3"]), (4, ["4", "5", "6"])]
    assert refused == []


def test_a_byte_order_mark_and_empty_lines_do_not_count():
    assert rows(b"\xef\xbb\xbf\n" + HEADER + b"\n,,\n1,2,3\n\n") == ([(5, ["1", "2", "3"])], [])


def test_missing_and_extra_columns_are_refused_where_they_go_wrong():
    good, refused = rows(HEADER + b"1,2\n1,2,3,4\n1,2,3\n")

    assert good == [(4, ["1", "2", "3"])]
    assert refused == [(2, "3"), (3, "4")]


def test_a_quote_never_closed_costs_its_own_row_only():
    good, refused = rows(HEADER + b'1,"2,3\n4,5,6\n7,8,9\n')

    assert good == [(3, ["4", "5", "6"]), (4, ["7", "8", "9"])]
    assert refused == [(2, "")]


def test_a_file_cut_off_within_quotes_keeps_its_good_rows():
    good, refused = rows(HEADER + b'1,2,3\n4,5,"thank y')

    assert good == [(2, ["1", "2", "3"])]
    assert refused == [(3, "")]
    assert "never closed" in reason(HEADER + b'1,2,3\n4,5,"thank y')


def test_a_stray_quote_within_a_quoted_cell_is_refused():
    good, refused = rows(HEADER + b'1,"so "kind" of her",3\n4,5,6\n')

    assert good == [(3, ["4", "5", "6"])]
    assert refused == [(2, "")]


def test_a_latin_1_row_is_refused_by_its_column():
    good, refused = rows(HEADER + b"1,caf\xe9,3\n4,5,6\n")

    assert good == [(3, ["4", "5", "6"])]
    assert refused == [(2, "b")]
    assert "UTF-8" in reason(HEADER + b"1,caf\xe9,3\n")


def test_utf_16_is_named():
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        assert "UTF-16" in error_of("a,b,c\n".encode(encoding))


def test_lines_that_end_in_bare_carriage_returns_are_named():
    assert "carriage return" in error_of(b"a,b,c\r1,2,3\r")


def test_an_empty_file_is_named():
    assert error_of(b"\n \n") == "Line 1: The file is empty."


def test_a_line_of_200_mb_is_passed_over_in_flat_memory():
    tracemalloc.start()
    file = io.BufferedReader(Endless(HEADER + b"1,2,", b"x" * 65_536, 200_000_000, b"\n4,5,6\n"))
    records = list(Table(read_lines(file)))
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert [(record.line, bool(record.refusal)) for record in records] == [(2, True), (3, False)]
    assert peak < 2_000_000


def test_an_unclosed_quote_before_many_lines_is_read_in_flat_memory():
    tracemalloc.start()
    file = io.BufferedReader(Endless(HEADER + b'1,"2,3\n', b"4,5," + b"x" * 995 + b"\n", 20_000_000, b""))
    refused = sum(1 for record in Table(read_lines(file)) if record.refusal)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert refused == 1
    assert peak < 2_000_000


def test_reading_twice_is_bounded_by_what_was_read_once():
    lines = 200_000
    read = Counter()

    def counted():
        for line in read_lines(io.BytesIO(HEADER + b'a","""\n' * lines)):
            read["lines"] += 1
            yield line

    refused = sum(1 for _record in Table(counted()))
    assert read["lines"] == lines + 1
    assert refused < lines


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
@example(b'"')
@example(b'a\n"b\n"c"d\n"\n')
@example(b"\xff\xfe")
@example(b'a,b\n1,"\r\r2"\n\0,"\n')
def test_any_bytes_are_rows_read_or_refused_each_on_a_line_of_its_own(data):
    try:
        records = list(table(data))
    except UnreadableFileError:
        return
    lines = [record.line for record in records]
    assert lines == sorted(set(lines))


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=5)


@settings(deadline=None)
@given(st.lists(st.lists(st.sampled_from(['"', ",", "\n", "x", '""', "é"]), max_size=12), max_size=12))
def test_no_line_is_lost_without_a_refusal(pieces):
    data = "\n".join("".join(piece) for piece in pieces).encode()
    seen = [record.line for record in read_records(read_lines(io.BytesIO(data)))]
    filled = [number for number, line in enumerate(data.split(b"\n"), 1) if line.strip(b"\r")]

    assert not filled or seen[0] <= filled[0]
    assert seen == sorted(set(seen))


def test_a_line_as_long_as_allowed_is_read():
    cell = "x" * (LONGEST_LINE - 6)
    assert rows(HEADER + f"1,{cell},3\n".encode())[0] == [(2, ["1", cell, "3"])]
