"""An agency's head: learns words from corrections, unlearns nothing of what stood, and keeps nobody's own words."""

import random

from feedback.training.agency import Lesson, compare, fit
from feedback.understanding.heads import Evidence
from feedback.understanding.results import Sentiment

UNSURE, NEITHER = Evidence(-0.5, -0.5), Evidence(-2.0, -2.0)
FILLING = ["mama", "tuli", "leo", "asubuhi", "ofisini", "kwao", "mjini", "hapa", "sana", "tena"]


def lesson(number, *found, corrected=None, evidence=UNSURE, language="en"):
    filling = random.Random(number).sample(FILLING, 3)
    return Lesson((*filling, *found), language, evidence, corrected, f"comment {number}")


def standing(start, count):
    return [lesson(number, evidence=NEITHER) for number in range(start, start + count)]


def taught(count=60):
    """Comments with a word that the shipped heads do not know, which stewards call praise, among others."""
    return [lesson(number, "zuri", corrected=Sentiment.PRAISE) for number in range(count)] + standing(count, 5 * count)


def guessed(count=60):
    """Comments whose corrections follow nothing."""
    chosen = random.Random(5)
    return [lesson(n, corrected=chosen.choice(list(Sentiment))) for n in range(count)] + standing(count, 5 * count)


def test_a_word_that_corrections_follow_is_learnt_and_is_better_on_comments_not_seen():
    found = compare(taught())

    assert found.is_better
    assert found.refitted.macro_f1 > found.shipped.macro_f1


def test_corrections_that_follow_nothing_are_not_better():
    assert not compare(guessed()).is_better


def test_the_same_lessons_give_the_same_numbers():
    assert (fit(taught()), compare(taught())) == (fit(taught()), compare(taught()))


def test_comments_without_the_word_are_judged_as_before():
    head, plain = fit(taught()), lesson(999, evidence=NEITHER)

    moved = head.adjust(plain.evidence, plain.found, "en")

    assert abs(moved.praise - NEITHER.praise) < 0.5
    assert abs(moved.complaint - NEITHER.complaint) < 0.5


def test_mistakes_about_a_known_word_do_not_turn_it_round_where_it_was_right():
    """Each correction is a mistake of the shipped heads; alone they would teach that kind means unkind."""
    kind = Evidence(2.0, -2.0)
    wrong = [lesson(n, "kind", evidence=kind, corrected=Sentiment.NEUTRAL) for n in range(60)]
    right = [lesson(n, "kind", evidence=kind) for n in range(60, 360)]

    moved = fit(wrong + right).adjust(kind, lesson(999, "kind").found, "en")

    assert moved.praise > 0


def test_a_word_is_kept_only_if_it_stands_in_five_corrected_comments():
    often = [lesson(n, "wote", corrected=Sentiment.PRAISE) for n in range(5)]
    seldom = [lesson(n, "wanne", corrected=Sentiment.PRAISE) for n in range(5, 9)]
    one_comment = [lesson(9, "mmoja", corrected=Sentiment.PRAISE) for _again in range(20)]
    uncorrected = [lesson(n, "kimya") for n in range(10, 40)]

    words = fit(often + seldom + one_comment + uncorrected).words["en"].weights

    assert "wote" in words
    assert {"wanne", "mmoja", "kimya"}.isdisjoint(words)


def test_a_word_of_one_language_says_nothing_in_another():
    greek = lesson(999, "zuri", language="el")

    assert fit(taught()).adjust(UNSURE, greek.found, "el") == UNSURE
