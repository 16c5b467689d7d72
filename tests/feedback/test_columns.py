"""What the columns of a source's files mean: a sample is read, understood, and dropped; imports follow."""

import json
from io import StringIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from feedback.intake.lines import UnreadableFileError
from feedback.intake.sample import MOST_BYTES, ROWS, Sample, guessed
from feedback.models import Feedback, ImportRun, Original, RefusedRow
from portal.audit.models import Event
from tests.directory.administrators import make_administrator
from tests.factories import make_source, make_unit
from tests.feedback.test_sources import open_file

FILE = "Ticket,When,Office,Comment,Agent\nT-1,2026-03-01 10:00,lakewood,Amira was kind.,x\n"
MAPPING = {"Ticket": "source_id", "When": "received_at", "Office": "unit", "Comment": "text"}


class SampleTests(TestCase):
    def test_columns_are_guessed_by_their_names_and_by_what_was_said_before(self):
        header = ["Ticket ID", "Date", "Office", "Comment", "Feedback", "Agent"]

        assert guessed(header, {"Feedback": "text"}) == {
            "Feedback": "text", "Ticket ID": "source_id", "Date": "received_at", "Office": "unit"
        }  # fmt: skip

    def test_rows_are_shown_as_they_are_understood_or_with_what_must_be_put_right(self):
        make_unit("Lakewood", code="lakewood")
        raw = FILE + "T-2,03/04/2026,lakewood,Fine.,x\nT-3,2026-03-01,nowhere,Fine.,x\n"
        kind, wrong_day, nowhere = Sample.read(raw.encode()).understood(MAPPING)

        assert ("The citizen’s words", "Amira was kind.") in kind.values
        assert kind.refusal is None
        assert (wrong_day.refusal.field, nowhere.refusal.field) == ("When", "Office")

    def test_a_broken_row_is_told_and_the_others_are_read(self):
        sample = Sample.read(f'{FILE}T-2,"open,x\n'.encode())

        assert (len(sample.rows), len(sample.broken)) == (1, 1)

    def test_only_the_first_rows_are_taken(self):
        assert len(Sample.read(("a,b\n" + "1,2\n" * 50).encode()).rows) == ROWS

    def test_a_sample_comes_back_from_the_page_as_it_went(self):
        sample = Sample.read('a,b\n"two\nlines",“quoted”\n'.encode())

        assert Sample.loads(sample.dumps()) == sample


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"a;b;c\n1;2;3\n", b"a,a\n1,2\n", b"PK\x03\x04\x00\x00", "a,b".encode("utf-16"), b"a,\xff\n",
        b"a," + b"x" * 500 + b"\n", ",".join(map(str, range(300))).encode(), b"a,b\x01c\n1,2\n",
    ],
)  # fmt: skip
def test_what_has_no_header_that_can_be_used_is_refused(raw):
    with pytest.raises(UnreadableFileError):
        Sample.read(raw)


@pytest.mark.parametrize(
    "written",
    ["", "{}", "[]", "[[]]", "[1]", '[["a"],["b","c"]]', '[["a"],[1]]', json.dumps([["a"]] * 9), "[" * 100_000],
)
def test_what_somebody_made_up_is_no_sample(written):
    with pytest.raises(ValueError):  # noqa: PT011 - of any kind: the page says that the sample was lost
        Sample.loads(written)


class ColumnsPageTests(TestCase):
    def setUp(self):
        self.source = make_source("city-survey")
        make_unit("Lakewood", code="lakewood")
        self.client.force_login(make_administrator())

    def read(self, **data):
        return self.client.post(reverse("sources:columns", args=["city-survey"]), data)

    def choose(self, sample, *fields, button="keep"):
        data = {"sample": sample, button: "", **{f"column-{at}": field for at, field in enumerate(fields)}}
        return self.client.post(reverse("sources:columns_choose", args=["city-survey"]), data, follow=True)

    def mapping(self):
        self.source.refresh_from_db()
        return self.source.mapping

    def test_a_file_is_read_its_columns_chosen_and_nothing_of_it_kept(self):
        upload = SimpleUploadedFile("survey.csv", FILE.encode(), content_type="text/csv")
        page = self.read(file=upload)
        self.assertContains(page, "Amira was kind.")
        self.choose(page.context["form"].sample.dumps(), "source_id", "received_at", "unit", "text", "")

        assert self.mapping() == MAPPING
        assert "Amira" not in str(list(type(self.source).objects.values()))
        assert not Original.objects.exists()
        assert Event.objects.filter(verb="feedback.source_mapped", object_id=str(self.source.pk)).count() == 1

    def test_pasted_lines_do_as_well(self):
        assert self.read(pasted=FILE).context["form"].mapping["Comment"] == "text"

    def test_looking_again_keeps_nothing(self):
        sample = Sample.read(FILE.encode()).dumps()
        page = self.choose(sample, "source_id", "", "", "text", "", button="look")

        assert len(page.context["understood"]) == 1
        assert self.mapping() == {}

    def test_what_is_missing_or_chosen_twice_is_said(self):
        sample = Sample.read(FILE.encode()).dumps()

        self.assertContains(self.choose(sample, "text", "text"), "Another column is this already", status_code=422)
        self.assertContains(self.choose(sample, "text"), "Its identifier there", status_code=422)
        assert self.mapping() == {}

    def test_nothing_and_too_much_are_explained(self):
        large = SimpleUploadedFile("large.csv", b"a,b\n" + b"1,2\n" * (MOST_BYTES // 4))

        self.assertContains(self.read(pasted=""), "Choose a file, or paste its first lines.", status_code=422)
        self.assertContains(self.read(file=large), "larger than 256 kB", status_code=422)
        self.assertContains(self.read(pasted="a;b\n1;2"), "Save the file with commas", status_code=422)

    def test_a_sample_that_was_tampered_with_is_asked_for_again(self):
        self.assertContains(self.choose('[["a"],[1]]', "text"), "The sample was lost on the way.")

    def test_the_columns_are_forgotten_again(self):
        type(self.source).objects.update(mapping=MAPPING)
        self.client.post(reverse("sources:columns_forget", args=["city-survey"]))

        assert self.mapping() == {}


class ImportTests(TestCase):
    def setUp(self):
        self.source = make_source("city-survey")
        type(self.source).objects.update(mapping=MAPPING)
        self.office = make_unit("Lakewood", code="lakewood")

    def load(self, content):
        with open_file(content) as path:
            call_command("import_feedback", path, source="city-survey", stdout=StringIO(), stderr=StringIO())

    def test_a_file_is_read_by_the_columns_of_its_source(self):
        self.load(FILE)

        taken = Feedback.objects.get()
        assert (taken.reference, taken.unit, taken.original.text) == ("T-1", self.office, "Amira was kind.")
        assert timezone.localtime(taken.received_at).strftime("%Y-%m-%d %H:%M") == "2026-03-01 10:00"

    def test_lines_of_json_are_read_so_too(self):
        self.load(json.dumps({"Ticket": "T-2", "Comment": "Fine.", "Agent": "x", "Office": None}) + "\n")

        assert Feedback.objects.get().reference == "T-2"

    def test_a_refused_row_is_told_by_the_names_of_the_file(self):
        self.load(FILE + "T-2,31.03.2026,lakewood,Fine.,x\n,2026-03-01,lakewood,Fine.,x\n")

        assert list(RefusedRow.objects.order_by("line").values_list("column", flat=True)) == ["When", "Ticket"]

    def test_a_file_without_a_column_that_every_comment_needs_is_refused_whole(self):
        with self.assertRaisesMessage(CommandError, "The header lacks the column Comment."):
            self.load("Ticket,When\nT-1,2026-03-01\n")

    def test_other_columns_make_it_another_import(self):
        self.load(FILE)
        type(self.source).objects.update(mapping={"Ticket": "source_id", "Comment": "text"})
        self.load(FILE)

        assert ImportRun.objects.count() == 2
        assert Feedback.objects.count() == 1
