"""The wall shows what people chose to share, and nothing a moment longer."""

from datetime import timedelta

from django.conf import settings
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from portal.directory.models import Employee, Unit
from recognition.models import Compliment, Visibility
from recognition.views.wall import A_SEASON
from tests.factories import make_compliment, make_employee, make_steward, make_unit, make_user
from tests.recognition.together import make_agreed, make_passed, make_shared


class WallCase(TestCase):
    def setUp(self):
        self.agency = Unit.objects.agency()
        self.office = make_unit("Lakewood office", self.agency)
        self.ben = make_employee("Ben Ode", self.office)
        self.amira = make_employee("Amira Khan", self.office)
        self.client.force_login(self.amira.user)

    def wall(self, query="", **headers):
        return self.client.get(reverse("recognition:wall") + query, headers=headers)

    def on_the_wall(self, query=""):
        return [entry.row for entry in self.wall(query).context["page"].entries]


class WallTests(WallCase):
    def test_a_letter_shared_with_everyone_hangs_there_with_the_first_name(self):
        make_shared(self.ben, text="Ben found my glasses.")

        self.assertContains(self.wall(), "To <strong>Ben</strong>", html=False)
        self.assertContains(self.wall(), "found my glasses.")

    def test_what_is_for_fewer_people_does_not(self):
        for visibility in (Visibility.ME, Visibility.MANAGER, Visibility.TEAM):
            make_compliment(self.ben, visibility=visibility, shared_at=timezone.now())

        self.assertEqual(self.on_the_wall(), [])

    def test_what_is_for_the_public_hangs_there_too(self):
        letter = make_shared(self.ben, Visibility.PUBLIC)

        self.assertEqual(self.on_the_wall(), [letter])

    def test_what_its_owner_takes_back_is_gone(self):
        letter = make_shared(self.ben)
        Compliment.objects.filter(pk=letter.pk).update(visibility=Visibility.ME)

        self.assertEqual(self.on_the_wall(), [])

    def test_somebody_who_left_took_their_letters_along(self):
        make_shared(self.ben)
        Employee.objects.filter(pk=self.ben.pk).update(left=timezone.localdate())

        self.assertEqual(self.on_the_wall(), [])

    def test_a_protected_person_hangs_nowhere(self):
        make_shared(self.ben)
        make_agreed(self.amira, self.ben)
        Employee.objects.filter(pk=self.ben.pk).update(protected=True)

        self.assertEqual(self.on_the_wall(), [])

    def test_letters_and_thanks_among_colleagues_stand_in_the_order_in_which_they_were_shared(self):
        first = make_shared(self.ben, shared_at=timezone.now() - timedelta(hours=2))
        second = make_agreed(self.amira, self.ben)
        third = make_shared(self.amira, shared_at=timezone.now() + timedelta(hours=1))

        self.assertEqual(self.on_the_wall(), [third, second, first])

    def test_the_words_of_colleagues_are_no_citizens_words(self):
        make_agreed(self.amira, self.ben, words="You held the desk.")

        self.assertContains(self.wall(), '<blockquote class="kudos-words"')
        self.assertContains(self.wall(), "<strong>Amira</strong> thanks <strong>Ben</strong>")

    def test_an_account_without_an_employee_sees_the_wall_and_is_glad_with_nobody(self):
        make_shared(self.ben, text="Ben found my glasses.")
        self.client.force_login(make_user())

        self.assertContains(self.wall(), "found my glasses.")
        self.assertNotContains(self.wall(), "Glad with you")

    def test_an_empty_wall_says_what_will_come(self):
        self.assertContains(self.wall(), "Nothing hangs here yet")


class PagingTests(WallCase):
    def setUp(self):
        super().setUp()
        moment = timezone.now() - timedelta(days=1)
        self.letters = [make_shared(self.ben, shared_at=moment) for _ in range(23)]  # all at the same moment
        self.kudos = [make_agreed(self.amira, self.ben) for _ in range(22)]

    def test_every_row_is_shown_once_over_all_pages(self):
        seen, query = [], ""
        while True:
            page = self.wall(query).context["page"]
            seen += [entry.row for entry in page.entries]
            if not page.older:
                break
            query = f"?before={page.older}"

        self.assertEqual(seen, [*reversed(self.kudos), *reversed(self.letters)])

    def test_what_is_shared_meanwhile_moves_no_row_to_the_next_page(self):
        older = self.wall().context["page"].older
        expected = self.on_the_wall(f"?before={older}")
        make_shared(self.amira)

        self.assertEqual(self.on_the_wall(f"?before={older}"), expected)

    def test_a_key_that_is_none_leads_to_the_top(self):
        for before in ("17", "x", "99999999999999999999l1", "1l1'--", "１l1"):
            self.assertEqual(self.on_the_wall(f"?before={before}")[0], self.kudos[-1])

    def test_the_next_page_keeps_the_choice(self):
        make_shared(self.ben)

        self.assertContains(self.wall("?language=en&unit=" + self.office.code), "language=en&amp;unit=")


class ChoiceTests(WallCase):
    def setUp(self):
        super().setUp()
        self.window = make_unit("Window service", self.office)
        self.elsewhere = make_unit("Harwick", self.agency)
        self.here = make_shared(make_employee("Ana Pop", self.window))
        self.there = make_shared(make_employee("Eva Nowak", self.elsewhere))

    def test_an_office_takes_in_what_lies_below_it(self):
        self.assertEqual(self.on_the_wall(f"?unit={self.office.code}"), [self.here])

    def test_a_letter_without_an_office_counts_where_its_owner_works(self):
        self.here.feedback.unit = None
        self.here.feedback.save(update_fields=["unit"])

        self.assertEqual(self.on_the_wall(f"?unit={self.office.code}"), [self.here])

    def test_a_theme_is_that_of_the_praise(self):
        self.here.feedback.segments.update(themes=["waiting"])
        self.there.feedback.segments.create(start=0, end=3, sentiment="complaint", themes=["waiting"])

        self.assertEqual(self.on_the_wall("?theme=waiting"), [self.here])

    def test_a_language_is_that_of_the_writer(self):
        self.there.feedback.language = "ro"
        self.there.feedback.save(update_fields=["language"])

        self.assertEqual(self.on_the_wall("?language=ro"), [self.there])

    def test_thanks_among_colleagues_follow_the_choice(self):
        kudos = make_agreed(make_employee("Ioana Dan", self.elsewhere), self.ben)

        self.assertEqual(self.on_the_wall(f"?unit={self.elsewhere.code}"), [kudos, self.there])
        self.assertEqual(self.on_the_wall("?theme=waiting"), [])

    def test_what_is_unknown_counts_as_no_choice(self):
        self.assertEqual(self.on_the_wall("?unit=nowhere%00&theme=luck&language=xx"), [self.there, self.here])

    def test_the_choice_is_a_sentence(self):
        page = self.wall(f"?unit={self.office.code}&language=ro")

        self.assertInHTML("Romanian", page.content.decode())
        self.assertContains(page, f"?unit={self.office.code}&amp;language=ro&amp;choose=theme")

    def test_a_part_of_the_sentence_opens_what_else_there_is(self):
        page = self.wall("?language=ro&choose=theme")

        self.assertContains(page, "?theme=waiting&amp;language=ro")
        self.assertContains(page, 'aria-expanded="true"', count=1)
        self.assertNotContains(self.wall(), 'aria-expanded="true"')

    def test_offices_are_offered_step_by_step_down_the_tree(self):
        page = self.wall(f"?unit={self.office.code}&choose=office")

        self.assertContains(page, f'href="{reverse("recognition:wall")}?unit={self.window.code}"')
        self.assertNotContains(page, f"?unit={self.elsewhere.code}")

    def test_an_office_is_looked_for_by_name(self):
        found = self.wall("?office=WICK&language=en")

        self.assertContains(found, f"?unit={self.elsewhere.code}&amp;language=en")
        self.assertNotContains(found, f"?unit={self.office.code}")

    def test_an_office_that_nobody_knows_leaves_the_whole_wall(self):
        self.assertEqual(self.on_the_wall("?office=nowhere"), [self.there, self.here])

    def test_nothing_found_offers_the_whole_wall(self):
        self.assertContains(self.wall("?language=el"), "Show the whole wall")


class KioskTests(WallCase):
    def kiosk(self, query=""):
        return self.client.get(reverse("recognition:kiosk") + query)

    def test_a_screen_shows_what_is_for_everyone(self):
        make_shared(self.ben, text="Ben was kind.")
        make_compliment(self.ben, text="For Ben alone.")

        self.assertContains(self.kiosk(), "was kind.")
        self.assertNotContains(self.kiosk(), "alone")

    def test_what_nobody_reads_in_passing_stays_on_the_wall(self):
        make_shared(self.ben, text="Very kind. " * 60)

        self.assertContains(self.kiosk(), "Good words from the people we serve will hang here.")

    def test_it_keeps_the_choice_of_the_wall(self):
        make_shared(self.ben, text="Ben was kind.")

        self.assertContains(self.kiosk(f"?unit={self.office.code}"), "was kind.")
        self.assertNotContains(self.kiosk("?language=el"), "was kind.")

    def test_the_letters_alone_are_what_the_script_asks_for(self):
        part = self.client.get(reverse("recognition:kiosk"), headers={"HX-Request": "true"})

        self.assertNotContains(part, "<html")
        self.assertContains(part, 'id="kiosk-letters"')

    def test_a_screens_own_account_stays_signed_in_and_a_persons_does_not(self):
        self.kiosk()
        self.assertEqual(self.client.session.get_expiry_age(), settings.SESSION_COOKIE_AGE)

        self.client.force_login(make_user())
        self.kiosk()
        self.assertEqual(self.client.session.get_expiry_age(), A_SEASON)

    def test_an_account_that_may_do_anything_else_does_not_stay_either(self):
        for user in (make_steward(self.office), make_user(is_superuser=True)):
            self.client.force_login(user)
            self.kiosk()

            self.assertEqual(self.client.session.get_expiry_age(), settings.SESSION_COOKIE_AGE)

    def test_a_stranger_is_asked_to_sign_in(self):
        self.client.logout()

        self.assertEqual(self.kiosk().status_code, 302)


class AgreementTests(WallCase):
    def test_thanks_hang_there_once_everybody_named_agreed(self):
        ana = make_employee("Ana Pop", self.office)
        kudos = make_passed(self.amira, self.ben, ana, is_shared=True)
        self.assertEqual(self.on_the_wall(), [])

        for person in (self.ben, ana):
            self.client.force_login(person.user)
            self.client.post(reverse("recognition:agree", args=[kudos.recipients.get(employee=person).uuid]))

        self.assertEqual(self.on_the_wall(), [kudos])
