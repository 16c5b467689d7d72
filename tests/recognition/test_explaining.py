"""The reasons on the desk are sentences about the words as written and the names as the directory spells them."""

import pytest
from django.test import TestCase

from portal.directory.models import Employee
from recognition import people, routing
from recognition.explaining import Reason, reasons_for
from recognition.models import Candidate, Mention
from tests.factories import make_employee, make_understood, make_unit


def told(written: str, *why: list[str], **fields) -> list[Reason]:
    """What is told of a candidate who is not in the database."""
    employee = Employee(**({"given": "Katarzyna", "family": "Wójcik"} | fields))
    return reasons_for(Candidate(mention=Mention(written=written), employee=employee, why=list(why)))


@pytest.mark.parametrize(
    ("written", "why", "words"),
    [
        ("Kasia", ["nickname_of", "katarzyna"], "“Kasia” is short for Katarzyna"),
        ("Kasi", ["nickname_of", "katarzyna", "kasia"], "“Kasi” is a form of Kasia, short for Katarzyna"),
        ("Katarzyneczka", ["nickname_of", "katarzyna"], "“Katarzyneczka” and Katarzyna are forms of one name"),
        ("Pani Wójcikowej", ["inflected_form", "wojcik"], "“Wójcikowej” is a form of Wójcik"),
        ("Κατερίνα", ["romanised", "katarzyna"], "“Κατερίνα” is Katarzyna in other letters"),
        ("Wojick", ["one_slip", "wojcik"], "“Wojick” is one slip of the pen from Wójcik"),
        ("Katazhina", ["sounds_like", "katarzyna"], "“Katazhina” sounds like Katarzyna"),
        ("K. Wójcik", ["initial_agrees", "k"], "The initial K agrees"),
    ],
)
def test_how_a_written_word_comes_to_a_name(written, why, words):
    assert told(written, why) == [Reason(words)]


def test_words_in_the_same_letters_are_one_reason_and_the_others_find_their_own():
    why = ["matched_letters", "wojcik"], ["nickname_of", "katarzyna"]

    assert [reason.words for reason in told("Kasia Wojcik", *why)] == [
        "The same letters: Wójcik", "“Kasia” is short for Katarzyna",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "reason"),
    [
        (["same_office", ""], Reason("Of the office that the comment is about")),
        (["title_agrees", "senior nurse"], Reason("The comment says their job: Senior Nurse")),
        (["title_differs", "driver"], Reason("The comment says another job: “driver”", against=True)),
        (["place_agrees", "window 4"], Reason("Works where the comment says: Window 4")),
        (["shift_agrees", "night"], Reason("Works when the comment says: Night")),
        (["not_yet_here", "2026-03-02"], Reason("Started only on March 2, 2026", against=True)),
        (["address_differs", "Mr"], Reason("“Mr” is said of somebody else", against=True)),
        (["left", ""], Reason("Has left", against=True)),
        (["denied", "2"], Reason("Said “that wasn’t me” before, twice", against=True)),
        (["of_another_release", "x"], Reason("of another release")),
    ],
)
def test_what_stands_around_the_name(why, reason):
    assert told("Kasia", why, job_title="Senior Nurse", places="Window 4; Room 12", shifts="Night") == [reason]


class KeptTests(TestCase):
    def test_the_short_form_between_is_kept_for_the_desk(self):
        office = make_unit("Lakewood", make_unit("Agency", kind="agency"))
        for family in ("Nowak", "Lis"):
            make_employee(f"Katarzyna {family}", office)
        make_understood("Dziękuję Kasi!", unit=office, language="pl")
        routing.route_waiting(people.build_index())

        words = [reason.words for reason in reasons_for(Candidate.objects.select_related("employee", "mention")[0])]
        assert words == ["“Kasi” is a form of Kasia, short for Katarzyna", "Of the office that the comment is about"]
