import csv
import tempfile
from io import StringIO
from pathlib import Path

from django.core.management import CommandError, call_command
from django.test import TestCase

from feedback.intake.importing import OvertakenError, import_file
from feedback.intake.rows import About
from feedback.models import Feedback, ImportRun, Original, RefusedRow, Source
from tests.factories import make_source, make_unit
from tests.feedback.intake.files import a11_file, a11_row, csv_bytes

KIND = "touchpoints-a11-v2"


class ImportTests(TestCase):
    def setUp(self):
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.path = folder / "comments.csv"
        self.report = folder / "comments.csv.refused.csv"

    def write(self, data):
        self.path.write_bytes(data)

    def run_import(self, *args, kind=KIND):
        out = StringIO()
        call_command("import_feedback", self.path, "--source", "survey", "--format", kind, *args, stdout=out)
        return out.getvalue()

    def refused(self):
        with self.report.open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))[1:]

    def test_a_file_enters_through_the_door(self):
        self.write(a11_file(a11_row("a"), a11_row("b")))

        said = self.run_import()

        self.assertEqual(said, "2 new, 0 already known, 0 left out as withdrawn, 0 refused.\n")
        self.assertEqual(Original.objects.filter(feedback__source__name="survey").count(), 2)
        self.assertFalse(self.report.exists())

    def test_what_is_true_of_the_whole_file_is_said_once(self):
        unit = make_unit("North")
        self.write(a11_file(a11_row()))

        self.run_import("--unit", unit.code, "--received-at", "2024-03-31T10:00Z", "--question", "Additional Comments")

        comment = Feedback.objects.get()
        self.assertEqual((comment.unit, comment.question), (unit, "Additional Comments"))
        self.assertEqual(comment.received_at.isoformat(), "2024-03-31T10:00:00+00:00")

    def test_refused_rows_are_reported_by_line_column_and_reason(self):
        self.write(a11_file(a11_row("a"), a11_row("b", "9"), a11_row("a", text="Changed.")) + b'c,"cut o')

        said = self.run_import()

        self.assertIn("1 new, 0 already known, 0 left out as withdrawn, 3 refused.", said)
        self.assertIn(str(self.report), said)
        self.assertEqual([row[:2] for row in self.refused()], [["3", "question_1"], ["4", "external_id"], ["5", ""]])

    def test_the_report_holds_no_formula(self):
        header = ["UUID", "=cmd()", "Any comments?", "Created at", "created at"]
        self.write(csv_bytes(header, ["u1", "x", "Thanks", "2024-03-31", ""], ["u2"], ["u3", "é", "", "", ""]))
        self.write(self.path.read_bytes().replace("é".encode(), b"\xe9"))

        self.run_import(kind="touchpoints")

        self.assertEqual([row[:2] for row in self.refused()], [["3", "2"], ["4", "'=cmd()"]])

    def test_the_same_file_again_does_nothing_new_and_says_the_same(self):
        self.write(a11_file(a11_row("a"), a11_row("b", "9")))
        first = self.run_import()
        self.report.unlink()

        self.assertEqual(self.run_import(), first)
        self.assertEqual((Feedback.objects.count(), RefusedRow.objects.count(), ImportRun.objects.count()), (1, 1, 1))
        self.assertEqual(len(self.refused()), 1)

    def test_a_longer_file_brings_only_what_is_new(self):
        self.write(a11_file(a11_row("a")))
        self.run_import()
        self.write(a11_file(a11_row("a"), a11_row("b")))

        self.assertIn("1 new, 1 already known", self.run_import())

    def test_a_file_is_read_again_on_request(self):
        self.write(csv_bytes(["source_id", "text", "unit"], ["a", "Thanks", "north"], ["b", "Thanks", ""]))
        self.assertIn("1 new, 0 already known, 0 left out as withdrawn, 1 refused.", self.run_import(kind="neutral"))
        make_unit("North", code="north")

        said = self.run_import("--again", kind="neutral")

        self.assertIn("1 new, 1 already known, 0 left out as withdrawn, 0 refused.", said)

    def test_a_file_whose_header_is_wrong_changes_nothing(self):
        self.write(b"one,two\n1,2\n")

        with self.assertRaisesMessage(CommandError, "Line 1, column 1: This column does not belong to the format."):
            self.run_import()

        self.assertEqual(ImportRun.objects.count(), 0)

    def test_a_missing_file_is_said_in_a_sentence(self):
        with self.assertRaises(CommandError):
            self.run_import()

    def test_a_unit_that_does_not_exist_is_refused_before_reading(self):
        self.write(a11_file(a11_row()))

        with self.assertRaisesMessage(CommandError, "--unit: the directory does not have this code."):
            self.run_import("--unit", "nowhere")

    def test_a_source_needs_a_plain_name(self):
        self.write(a11_file(a11_row()))

        with self.assertRaises(CommandError):
            call_command("import_feedback", self.path, "--source", "my survey", "--format", KIND)

        self.assertEqual(Source.objects.count(), 0)


class ResumingTests(TestCase):
    def setUp(self):
        file = self.enterContext(tempfile.NamedTemporaryFile(suffix=".csv"))
        file.write(a11_file(*[a11_row(f"r{number}", "9" if number % 300 == 7 else "1") for number in range(1_200)]))
        file.flush()
        self.path = Path(file.name)
        self.source = make_source("survey")

    def stopping_after(self, lines):
        def watch(all_lines, _total):
            for line in all_lines:
                if line.number > lines:
                    raise KeyboardInterrupt
                yield line

        return watch

    def test_an_import_that_was_stopped_goes_on_where_it_was(self):
        with self.assertRaises(KeyboardInterrupt):
            import_file(self.path, self.source, KIND, About(), watch=self.stopping_after(800))
        stopped = ImportRun.objects.get()
        self.assertEqual((stopped.line, stopped.new, stopped.refused), (501, 498, 2))
        self.assertEqual(Feedback.objects.count(), 498)

        run = import_file(self.path, self.source, KIND, About())

        self.assertEqual((run.new, run.known, run.refused), (1_196, 0, 4))
        self.assertIsNotNone(run.finished_at)
        self.assertEqual((Feedback.objects.count(), RefusedRow.objects.count()), (1_196, 4))

    def test_whoever_was_overtaken_stops_and_nothing_counts_twice(self):
        def overtaken(lines, _total):
            for line in lines:
                if line.number == 900:
                    import_file(self.path, self.source, KIND, About())
                yield line

        with self.assertRaises(OvertakenError):
            import_file(self.path, self.source, KIND, About(), watch=overtaken)

        run = ImportRun.objects.get()
        self.assertEqual((run.new, run.known, run.refused), (1_196, 0, 4))
        self.assertEqual(RefusedRow.objects.count(), 4)
