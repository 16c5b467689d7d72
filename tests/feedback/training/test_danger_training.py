import json

import numpy as np

from feedback.training import danger
from feedback.understanding.danger import lit, signs
from feedback.understanding.safety_tables import LANGUAGES
from feedback.understanding.tokens import Words

ROWS = [
    danger.DangerRow(f"{said} {number}", "en", harm, post=number % 2 == 0)
    for number in range(20)
    for said, harm in (("I bleed and like it", True), ("They took my blood", False))
]


def two_numbers(text):
    return np.array([1.0 if "like" in text else -1.0, len(text) % 7 / 100])


def test_a_head_tells_the_rows_apart_that_it_was_fitted_to():
    head = danger.fit(ROWS, two_numbers)
    beside = signs(lit(Words("blood"), "en"))
    assert [head.logit(two_numbers(row.text), beside) > 0 for row in ROWS] == [row.self_harm for row in ROWS]


def test_fitting_twice_gives_the_same_numbers():
    assert danger.fit(ROWS, two_numbers) == danger.fit(ROWS, two_numbers)


def test_a_row_without_a_word_of_distress_is_never_scored():
    rows = [*ROWS, danger.DangerRow("A lovely clerk", "en", self_harm=False, post=True)]
    assert danger.unseen(rows, two_numbers)[-1] == -np.inf


def test_every_language_has_sentences_of_both_kinds():
    told = {(row.language, row.self_harm) for row in danger.own_rows()}
    assert told == {(language, harm) for language in LANGUAGES for harm in (True, False)}


def test_posts_that_nobody_judged_are_left_out(tmp_path):
    path = tmp_path / "posts.csv"
    path.write_text('id,text,self_harm\n1,"one\ntwo",1\n2,three,\n3,four,0\n')
    assert [(row.text, row.self_harm) for row in danger.posts(path)] == [("one\ntwo", True), ("four", False)]


def test_the_written_head_is_plain_numbers(tmp_path):
    head = danger.fit(ROWS, two_numbers)
    danger.write(head, tmp_path / "danger.json")
    assert json.loads((tmp_path / "danger.json").read_text()) == {
        "axes": [list(row) for row in head.axes],
        "known": [list(row) for row in head.known],
        "width": head.width,
        "bias": head.bias,
        "threshold": danger.THRESHOLD,
    }


def test_the_sentences_of_the_rules_are_read_whole():
    assert min(len(row.text) for row in danger.own_rows()) > 3
