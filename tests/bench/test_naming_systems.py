"""What each compared system does with a dozen made-up comments."""

import pytest

from portal.bench.naming_rows import read_rows
from portal.bench.naming_systems import Fuzzy, exact, ours, plain
from recognition.naming import Index, Outcome
from tests.bench.naming_cases import CASES, PEOPLE, write_rows

NOBODY = (Outcome.NONE, set())


@pytest.fixture(scope="module")
def rows(tmp_path_factory):
    return read_rows(write_rows(tmp_path_factory.mktemp("rows") / "rows.jsonl"))


def by_case(system, rows):
    """Decision and people for each case, by the text."""
    answers = {row.text: system(row) for row in rows}
    return [(answers[case[0]].decision, set(answers[case[0]].ids)) for case in CASES]


def test_ours_answers_every_case_as_people_did(rows):
    assert by_case(ours(Index.build(PEOPLE)), rows) == [(Outcome(case[5]), set(case[6])) for case in CASES]


def test_ours_gives_its_candidates_with_their_scores(rows):
    answer = ours(Index.build(PEOPLE))(rows[5])

    assert {key for key, _score in answer.candidates} == {"E1", "E2"}
    assert all(0 < score < 1 for _key, score in answer.candidates)


def test_exact_match_finds_full_and_preferred_names_letter_by_letter(rows):
    robert, nobody = (Outcome.LINKED, {"E3"}), NOBODY

    assert by_case(exact(PEOPLE), rows) == [
        robert, robert, nobody, nobody, nobody, nobody, (Outcome.AMBIGUOUS, {"E1", "E7"}), nobody, robert,
        (Outcome.LINKED, {"E2"}), nobody, nobody,
    ]  # fmt: skip


def test_rapidfuzz_finds_slips_titles_and_first_names_and_links_writers_and_relatives(rows):
    robert = (Outcome.LINKED, {"E3"})

    assert by_case(Fuzzy(PEOPLE), rows) == [
        robert, robert, robert, robert, robert, (Outcome.AMBIGUOUS, {"E1", "E2"}), (Outcome.AMBIGUOUS, {"E1", "E7"}),
        (Outcome.LINKED, {"E5"}), robert, (Outcome.LINKED, {"E2"}), robert, NOBODY,
    ]  # fmt: skip


def test_rapidfuzz_looks_only_into_the_spans_it_is_given(rows):
    fuzzy, row = Fuzzy(PEOPLE), rows[3]

    assert fuzzy.in_spans(row, []).decision is Outcome.NONE
    assert fuzzy.in_spans(row, [(3, 15)]).ids == {"E3"}  # the title stands before the span


def test_accents_are_stripped_whatever_the_script():
    assert [plain(word) for word in ("Wąsowicz", "Łukasz", "Μαρία")] == ["wasowicz", "lukasz", "μαρια"]
