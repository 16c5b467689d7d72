"""Generated comments: as many as wanted, the same each time, mostly praise, and no sentence left unfinished."""

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest

from portal.directory.folding import fold
from portal.sample.agency import agency
from portal.sample.comments import HALF_YEAR, comments
from portal.sample.drafts import LANGUAGES, LONGEST, PRAISING, SHORTEST, Kind
from portal.sample.referring import Manner, referring
from portal.sample.stories import MARIA, stories
from portal.sample.writing import Pen

ENDING = datetime(2026, 6, 30, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def written():
    return list(comments(3000, ending=ENDING))


def person(name):
    return next(each for each in agency().people if each.name == name)


def test_the_same_seed_makes_the_same_comments(written):
    assert list(comments(3000, ending=ENDING)) == written


def test_about_seventy_per_cent_is_praise(written):
    share = sum(each.kind in PRAISING for each in written) / len(written)

    assert 0.67 <= share <= 0.73


def test_every_kind_and_every_language_occurs(written):
    assert {each.kind for each in written} == set(Kind)
    assert {each.comment.language for each in written} == {"", *LANGUAGES}


def test_a_comment_has_thirty_to_six_hundred_characters(written):
    assert all(SHORTEST <= len(each.comment.text) <= LONGEST for each in written)


def test_no_choice_and_no_field_is_left_in_a_text(written):
    assert [each.comment.text for each in written if re.search(r"[\[\]{}<>|]|  ", each.comment.text)] == []


def test_comments_do_not_repeat_themselves_too_obviously(written):
    assert len({each.comment.text for each in written}) > 2850


def test_comments_come_oldest_first_over_half_a_year_until_the_end(written):
    moments = [each.comment.received_at for each in written]

    assert all(before <= after for before, after in pairwise(moments))
    assert moments[0] >= ENDING - HALF_YEAR
    assert ENDING - timedelta(days=1) < moments[-1] <= ENDING


def test_a_named_comment_means_somebody_of_its_unit(written):
    assert all(person.unit == each.comment.unit for each in written if each.comment.unit for person in each.means)


def test_an_unclear_comment_means_somebody_who_shares_the_name(written):
    for each in written:
        if each.kind is Kind.UNCLEAR:
            (meant,) = each.means
            alike = [it for it in agency().at(meant.unit) if shares_a_name(meant, it)]
            assert len(alike) > 1


def shares_a_name(one, other):
    given = {fold(name) for name in (one.given.latin, one.preferred) if name}
    others = {fold(name) for name in (other.given.latin, other.preferred) if name}
    return bool(given & others) or fold(one.family.latin) == fold(other.family.latin)


def test_nobody_writes_about_the_protected_one(written):
    assert not any(person.protected for each in written for person in each.means)


@pytest.mark.parametrize(
    ("language", "field", "expected"),
    [
        ("pl", "name", "pani Maria Kowalska"),
        ("pl", "name_acc", "panią Marię Kowalską"),
        ("pl", "name_dat", "pani Marii Kowalskiej"),
        ("es", "name_a", "a la señora Maria Kowalska"),
        ("it", "name_di", "della signora Maria Kowalska"),
        ("ro", "name_dat", "doamnei Maria Kowalska"),
        ("el", "name_se", "στην κυρία Maria Kowalska"),
        ("en", "name", "Mrs Maria Kowalska"),
    ],
)
def test_a_title_and_a_name_stand_in_their_case(language, field, expected):
    class Titling(Random):
        """Draws: always a title, never a slip."""

        draws = iter(())

        def random(self):
            return next(self.draws, 0.5)

    random = Titling()
    random.draws = iter((0.0, 0.5, 0.5))
    maria = person("Maria Kowalska")

    assert referring(maria, Manner.FULL, language, LANGUAGES[language], random)[field] == expected


def test_a_sentence_makes_its_choices_and_agrees_with_both():
    pen = Pen(Random(1), {"name": "Ana"}, writer_is_woman=True, employee_is_woman=False)

    assert pen.sentence("<był|była> {him|her} [x{a|b}|x{a|b}] {name}.") == "Była him xa Ana."


def test_the_story_has_three_fresh_letters_for_maria_and_older_ones():
    hours = [(ENDING - each.comment.received_at).total_seconds() / 3600 for each in stories(ending=ENDING)]
    praised = [each for each in stories(ending=ENDING) if each.kind in {Kind.NAMED, Kind.MIXED}]

    assert sorted(hours, reverse=True) == hours
    assert {f"{it.email.split('@')[0]}" for each in praised for it in each.means} == set(MARIA)
    assert sum(ENDING - each.comment.received_at < timedelta(hours=75) for each in praised) == 3
