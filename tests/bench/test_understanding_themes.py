"""Labels learnt by folds: scores without the row itself, a threshold that suits, and no look at what is measured."""

import numpy as np
import pytest

from portal.bench import understanding_theme_cv as cv
from portal.bench.understanding_theme_kernels import Comments, Elsewhere, likenesses, parts_of, scores_elsewhere

NOTHING = Elsewhere([], [])
FOOD, WAIT = "The food was lovely", "We waited for hours"
TEXTS = [f"{text} on day {day}" for day in range(15) for text in (FOOD, WAIT)]
LABELS = [{"food"} if FOOD in text else {"waiting"} for text in TEXTS]


def right(given, labels):
    return sum(map(set.__eq__, given, labels))


@pytest.fixture
def likeness():
    rows = np.random.default_rng(0).normal(size=(12, 4))
    return rows @ rows.T


@pytest.fixture
def truth():
    return np.random.default_rng(1).integers(0, 2, size=(12, 3)).astype(float)


def test_a_rows_score_by_all_the_others_is_the_one_without_it(likeness, truth):
    mean = truth.mean(axis=0)
    others = np.arange(1, 12)
    square = likeness[np.ix_(others, others)] + cv.PENALTY * np.eye(11)
    without = likeness[0, others] @ np.linalg.solve(square, truth[others] - mean) + mean

    scores, _found = cv.ridge(likeness, likeness[:1], truth)

    np.testing.assert_allclose(scores[0], without)


def test_what_is_no_likeness_is_refused(truth):
    with pytest.raises(ValueError, match="no likeness"):
        cv.ridge(-10 * np.eye(12), np.eye(12), truth)


def test_the_threshold_is_the_one_that_gives_the_labels_best():
    scores, truth = np.array([[0.2], [0.42], [0.55]]), np.array([[0], [0], [1]])

    assert 0.42 <= cv.threshold(scores, truth) < 0.55


def test_micro_f1_counts_labels_over_all_rows():
    given, truth = np.array([[True, True], [False, False]]), np.array([[1, 0], [0, 1]])

    assert cv.micro_f1(given, truth) == 0.5


def test_micro_f1_of_no_labels_at_all_is_nothing():
    assert cv.micro_f1(np.zeros((2, 2), dtype=bool), np.zeros((2, 2))) == 0.0


def test_labels_that_the_words_tell_are_found():
    given = cv.by_folds(Comments(TEXTS), {"theirs": LABELS}, NOTHING)

    assert given == {"theirs": LABELS}


def test_the_question_tells_labels_that_words_do_not():
    texts, questions = [f"Nothing, thank you {day}" for day in range(30)], ["Good?", "Bad?"] * 15
    labels = [{"praise"}, {"none"}] * 15

    given = cv.by_folds(Comments(texts, questions), {"theirs": labels}, NOTHING)

    assert given["theirs"] == labels


def test_vectors_tell_labels_that_words_do_not():
    vectors = np.random.default_rng(2).normal(size=(30, 8))
    vectors[:, 0] = [20, -20] * 15
    labels = [{"high"}, {"low"}] * 15
    comments = Comments(["so so"] * 30, vectors=vectors, parts=vectors, owners=range(30))

    assert cv.by_folds(comments, {"theirs": labels}, NOTHING)["theirs"] == labels


def test_what_is_heard_tells_labels_that_words_do_not():
    labels = [{"praise"}, {"blame"}] * 60
    texts = [f"{number * 7919 % 1009} {number * 104729 % 1013}" for number in range(120)]
    heard = np.array([[1.0], [0.0]] * 60)

    deaf = cv.by_folds(Comments(texts), {"theirs": labels}, NOTHING)["theirs"]
    hearing = cv.by_folds(Comments(texts, heard=heard), {"theirs": labels}, NOTHING)["theirs"]

    assert right(hearing, labels) > right(deaf, labels)


def test_each_scheme_is_learnt_for_itself():
    given = cv.by_folds(Comments(TEXTS), {"theirs": LABELS, "ours": [set() for _text in TEXTS]}, NOTHING)

    assert given["ours"] == [set() for _text in TEXTS]


def test_the_same_rows_give_the_same_labels_again():
    comments = Comments(["Good food", "Long wait", "Kind staff", "Cold room", "Nice"] * 6)
    labels = [{str(number % 3)} for number in range(30)]

    assert cv.by_folds(comments, {"a": labels}, NOTHING) == cv.by_folds(comments, {"a": labels}, NOTHING)


def test_words_of_the_measured_fold_are_not_counted():
    train = np.arange(3)
    seen = ["one two", "two three", "one three"]

    first = likenesses(Comments([*seen, "two"]), train, None)["words"][:3, :3]
    second = likenesses(Comments([*seen, "three three four five"]), train, None)["words"][:3, :3]

    np.testing.assert_array_equal(first, second)


def test_labels_of_another_scheme_are_scored_by_what_reads_alike():
    found = scores_elsewhere(Comments([FOOD, WAIT]), Elsewhere(TEXTS, [[min(labels)] for labels in LABELS]))

    assert (found.argmax(axis=1) == [0, 1]).all()


def test_without_rows_another_scheme_says_nothing():
    assert scores_elsewhere(Comments(TEXTS), NOTHING) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Kind staff, but a long wait.", ["Kind staff", "a long wait"]),
        ("Kind staff.", ["Kind staff."]),
        ("", [""]),
        ("!!! ??", ["!!! ??"]),
    ],
)
def test_a_comment_is_parted_at_stops_commas_and_joining_words(text, parts):
    assert parts_of(text) == parts
