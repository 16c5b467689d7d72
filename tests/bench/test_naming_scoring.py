"""What counts as right, wrong, harmful and well offered, on rows small enough to be counted by hand."""

import pytest

from portal.bench.naming_rows import Row
from portal.bench.naming_scoring import NOBODY, Answer, calibration, score
from recognition.naming import Outcome

_PARTS = ("by_phenomenon", "by_language", "by_directory")
LINKED, AMBIGUOUS, NONE = Outcome.LINKED, Outcome.AMBIGUOUS, Outcome.NONE


def row(decision, *ids, name="1", phenomenon="full", language="en", directory="2k"):
    return Row(name, "…", language, "", phenomenon, decision, frozenset(ids), directory)


def said(decision, *ids, candidates=()):
    return Answer(decision, frozenset(ids), tuple(candidates))


def overall(one, answer):
    return score([one], {"1": answer})["overall"]


def test_somebody_linked_rightly_is_all_right():
    figures = overall(row(LINKED, "A"), said(LINKED, "A"))

    assert figures == {
        "rows": 1, "precision": 1.0, "recall": 1.0, "f1": 1.0, "decision_accuracy": 1.0, "ambiguous_ok": None,
        "misroutes_per_row": 0.0, "misroutes_per_link": 0.0, "overconfident": None,
    }  # fmt: skip


def test_one_of_two_and_a_stranger_count_one_hit_one_wrong_one_missed_and_a_misroute():
    figures = overall(row(LINKED, "A", "B"), said(LINKED, "A", "X"))

    assert (figures["precision"], figures["recall"], figures["f1"]) == (0.5, 0.5, 0.5)
    assert (figures["decision_accuracy"], figures["misroutes_per_row"], figures["misroutes_per_link"]) == (0, 1, 1)


def test_one_of_two_alone_is_no_misroute_and_not_the_right_decision():
    figures = overall(row(LINKED, "A", "B"), said(LINKED, "A"))

    assert (figures["decision_accuracy"], figures["misroutes_per_row"]) == (0.0, 0.0)


def test_whoever_is_linked_where_nobody_is_named_is_a_misroute():
    figures = overall(row(NONE), said(LINKED, "X"))

    assert (figures["precision"], figures["recall"], figures["f1"]) == (0.0, None, 0.0)
    assert figures["misroutes_per_row"] == 1.0


def test_one_of_the_candidates_linked_is_overconfident_and_no_misroute():
    figures = overall(row(AMBIGUOUS, "A", "B"), said(LINKED, "A"))

    assert (figures["overconfident"], figures["misroutes_per_row"], figures["precision"]) == (1.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("offered", "well"),
    [(("A", "B"), 1.0), (("A", "B", "X", "Y"), 1.0), (("A", "B", "X", "Y", "Z"), 0.0), (("A", "X"), 0.0)],
)
def test_an_offer_is_good_with_every_candidate_and_at_most_twice_as_many(offered, well):
    figures = overall(row(AMBIGUOUS, "A", "B"), said(AMBIGUOUS, *offered))

    assert (figures["ambiguous_ok"], figures["decision_accuracy"]) == (well, 1.0)


def test_people_offered_without_a_decision_count_as_nothing_linked():
    figures = overall(row(LINKED, "A"), said(AMBIGUOUS, "A"))

    assert (figures["precision"], figures["recall"], figures["f1"]) == (None, 0.0, 0.0)


def test_a_row_without_an_answer_is_none():
    figures = score([row(NONE)], {})

    assert figures["overall"]["decision_accuracy"] == 1.0


def test_the_macro_accuracy_weighs_every_phenomenon_alike():
    rows = [row(NONE, name=str(number), phenomenon="common") for number in range(3)] + [
        row(LINKED, "A", name="9", phenomenon="rare", language="pl", directory="400k")
    ]

    figures = score(rows, {})

    assert figures["overall"]["decision_accuracy"] == 0.75
    assert figures["macro_decision_accuracy"] == 0.5
    assert {part: {name: each["rows"] for name, each in figures[part].items()} for part in _PARTS} == {
        "by_phenomenon": {"common": 3, "rare": 1},
        "by_language": {"en": 3, "pl": 1},
        "by_directory": {"2k": 3, "400k": 1},
    }


def test_scores_are_calibrated_when_as_many_are_right_as_they_say():
    rows = [row(LINKED, "A", name="1"), row(NONE, name="2")]
    answers = {"1": said(LINKED, "A", candidates=[("A", 0.5)]), "2": said(AMBIGUOUS, "A", candidates=[("A", 0.5)])}

    found = calibration(rows, answers)

    assert found == {
        "bins": [{"from": 0.5, "to": 0.6, "candidates": 2, "mean_score": 0.5, "right": 0.5}],
        "candidates": 2,
        "expected_calibration_error": 0.0,
    }


def test_the_calibration_error_weighs_bins_by_their_candidates():
    rows = [row(LINKED, "A", name="1")]
    candidates = [("A", 1.0), ("X", 0.25), ("Y", 0.25), ("Z", 0.25)]

    found = calibration(rows, {"1": said(LINKED, "A", candidates=candidates)})

    assert found["expected_calibration_error"] == 0.1875


def test_a_candidate_among_two_is_half_right():
    found = calibration(
        [row(AMBIGUOUS, "A", "B")], {"1": said(AMBIGUOUS, "A", "B", candidates=[("A", 0.5), ("B", 0.5)])}
    )

    assert [each["right"] for each in found["bins"]] == [0.5]


def test_nobody_is_no_candidate():
    assert calibration([row(NONE)], {"1": NOBODY}) == {
        "bins": [], "candidates": 0, "expected_calibration_error": None,
    }  # fmt: skip
