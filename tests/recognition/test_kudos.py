"""Thanks among colleagues: written once, read by a steward first, delivered, shared by agreement alone."""

from uuid import uuid4

from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from portal.audit.models import Event
from portal.directory.models import Employee
from recognition import kudos
from recognition.models import Kudos, KudosRecipient, Review
from recognition.views.kudos import TIMES_A_DAY
from tests.factories import make_employee, make_steward, make_unit, make_user
from tests.recognition.together import make_agreed, make_kudos, make_passed


class KudosCase(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood office")
        self.maria = make_employee("Maria Kowalska", self.office, job_title="Clerk")
        self.ben = make_employee("Ben Ode", self.office)
        self.ana = make_employee("Ana Pop", self.office)
        self.form = reverse("recognition:thank_colleagues")
        self.client.force_login(self.maria.user)

    def send(self, *people, **answers):
        sent = {"ticket": uuid4(), "people": [it.pk for it in people], "words": "You held the desk.", "is_shared": ""}
        return self.client.post(self.form, sent | answers)

    def inbox_of(self, person):
        self.client.force_login(person.user)
        response = self.client.get(reverse("recognition:colleagues"))
        return [row.kudos for row in [*response.context["new"], *response.context["page"].rows]]

    def act(self, name, row):
        return self.client.post(reverse(f"recognition:{name}", args=[row.uuid]))


class WritingTests(KudosCase):
    def test_thanks_to_two_people_wait_for_a_steward(self):
        response = self.send(self.ben, self.ana, is_shared="1")

        made = Kudos.objects.get()
        self.assertRedirects(response, reverse("recognition:kudos_sent"))
        self.assertEqual((made.sender, made.unit, made.is_shared), (self.maria, self.office, True))
        self.assertEqual({it.employee for it in made.recipients.all()}, {self.ben, self.ana})
        self.assertEqual(made.review, Review.WAITING)

    def test_a_whole_team_can_be_thanked(self):
        self.send(teams=[self.office.pk])

        self.assertEqual(Kudos.objects.get().recipients.get().unit, self.office)

    def test_the_language_of_the_words_is_noticed(self):
        self.send(self.ben, words="Dziękuję, że mi pomogłeś przy okienku w poniedziałek.")

        self.assertEqual(Kudos.objects.get().language, "pl")

    def test_a_form_sent_twice_thanks_once(self):
        ticket = uuid4()
        for _again in range(2):
            self.send(self.ben, ticket=ticket)

        self.assertEqual(KudosRecipient.objects.count(), 1)

    def test_without_anybody_or_any_word_it_is_explained_and_nothing_is_lost(self):
        nobody = self.send(words="You held the desk.")
        self.assertContains(nobody, "Choose whom you thank: look for a name, then tick it.", status_code=422)
        self.assertContains(nobody, "You held the desk.</textarea>", status_code=422)

        silent = self.send(self.ben, words="  ")
        self.assertContains(silent, "Write a sentence: what do you thank them for?", status_code=422)
        self.assertContains(silent, f'value="{self.ben.pk}" checked', status_code=422)
        self.assertFalse(Kudos.objects.exists())

    def test_words_that_are_too_long_are_measured(self):
        response = self.send(self.ben, words="x" * 1001)

        self.assertContains(response, "Shorten your words to 1000 characters; they are 1001 long.", status_code=422)

    def test_nobody_thanks_themselves_or_somebody_who_left_or_may_not_be_named(self):
        gone = make_employee("Eva Nowak", self.office, left=timezone.localdate())
        hidden = make_employee("Ada Secret", self.office, protected=True)

        for person in (self.maria, gone, hidden):
            self.assertEqual(self.send(person).status_code, 422)
        self.assertFalse(Kudos.objects.exists())

    def test_so_many_a_day_and_then_a_kind_word(self):
        for _number in range(TIMES_A_DAY):
            self.send(self.ben)
        response = self.send(self.ben, words="One more.")

        self.assertContains(response, "please send them tomorrow", status_code=429)
        self.assertContains(response, "One more.</textarea>", status_code=429)
        self.assertEqual(Kudos.objects.count(), TIMES_A_DAY)

    def test_an_account_without_an_employee_thanks_nobody(self):
        self.client.force_login(make_user())

        self.assertEqual(self.client.get(self.form).status_code, 403)


class LookingTests(KudosCase):
    def look(self, words, **chosen):
        return self.client.get(reverse("recognition:kudos_people"), {"q": words} | chosen)

    def test_colleagues_and_teams_are_found_by_a_part_of_their_name(self):
        self.assertContains(self.look("ana"), "<strong>Ana Pop</strong>")
        self.assertContains(self.look("lake"), "<strong>Lakewood office</strong>")

    def test_who_is_ticked_stays_while_one_looks_for_the_next(self):
        response = self.look("ana", people=[self.ben.pk])

        self.assertContains(response, f'value="{self.ben.pk}" checked')
        self.assertContains(response, f'value="{self.ana.pk}">')

    def test_without_javascript_the_button_looks_and_keeps_everything(self):
        response = self.send(self.ben, words="Half a sen", look="1", q="ana")

        self.assertContains(response, f'value="{self.ben.pk}" checked')
        self.assertContains(response, "<strong>Ana Pop</strong>")
        self.assertContains(response, "Half a sen</textarea>")
        self.assertNotContains(response, "to put right")

    def test_nobody_found_is_said(self):
        self.assertContains(self.look("zzz"), "Nobody is called “zzz”.")

    def test_nobody_is_found_who_may_not_be_named_or_is_away(self):
        make_employee("Ada Secret", self.office, protected=True)
        make_employee("Ada Gone", self.office, left=timezone.localdate())

        self.assertContains(self.look("ada"), "Nobody is called")

    def test_made_up_numbers_are_nobody(self):
        self.assertNotContains(self.look("zz", people=["x", "-1", "9" * 30, "²"]), "checked")


class DeliveryTests(KudosCase):
    def test_nobody_sees_it_before_a_steward_passed_it_on(self):
        made = make_kudos(self.maria, self.ben)
        self.assertEqual(self.inbox_of(self.ben), [])

        steward = make_steward(self.office)
        self.assertTrue(kudos.pass_on(made, steward))
        self.assertEqual(self.inbox_of(self.ben), [made])
        self.assertEqual(Event.objects.filter(verb="recognition.kudos_passed_on", actor_id=steward.pk).count(), 1)

    def test_it_is_settled_once(self):
        made, steward = make_kudos(self.maria, self.ben), make_steward(self.office)
        kudos.give_back(made, steward, "Say what he did.")

        self.assertFalse(kudos.pass_on(made, steward))
        self.assertEqual(self.inbox_of(self.ben), [])

    def test_the_sender_reads_why_it_was_given_back(self):
        made = make_kudos(self.maria, self.ben)
        kudos.give_back(made, make_steward(self.office), "Say what he did.")

        self.assertContains(self.client.get(reverse("recognition:kudos_sent")), "Say what he did.")

    def test_the_sender_may_withdraw_it_while_it_waits(self):
        made = make_kudos(self.maria, self.ben)
        self.act("withdraw_kudos", made)

        self.assertFalse(Kudos.objects.exists())

    def test_what_is_passed_on_cannot_be_withdrawn(self):
        made = make_passed(self.maria, self.ben)
        self.act("withdraw_kudos", made)

        self.assertEqual(self.inbox_of(self.ben), [made])

    def test_what_is_for_a_team_is_read_by_everybody_of_it(self):
        made = make_passed(self.maria, team=self.office)

        self.assertEqual(self.inbox_of(self.ana), [made])
        self.assertEqual(self.inbox_of(make_employee("Eva Nowak", make_unit("Harwick"))), [])

    def test_the_stewards_of_the_senders_unit_read_it_first(self):
        made = make_kudos(self.maria, self.ben)

        self.assertEqual(list(Kudos.objects.visible_to(make_steward(self.office))), [made])
        self.assertEqual(list(Kudos.objects.visible_to(make_steward(make_unit("Harwick")))), [])

    def test_a_protected_person_is_named_to_nobody(self):
        made = make_passed(self.maria, self.ben, self.ana)
        Employee.objects.filter(pk__in=[self.maria.pk, self.ana.pk]).update(protected=True)
        self.inbox_of(self.ben)
        page = self.client.get(reverse("recognition:colleagues"))

        self.assertContains(page, f'id="kudos-from-{made.recipients.get(employee=self.ben).uuid}">A colleague<')
        self.assertNotContains(page, "Ana")

    def test_thanks_to_protected_people_alone_name_nobody_to_the_sender_either(self):
        make_kudos(self.maria, self.ben)
        Employee.objects.filter(pk=self.ben.pk).update(protected=True)

        self.assertContains(self.client.get(reverse("recognition:kudos_sent")), "To a colleague")


class OwningTests(KudosCase):
    def setUp(self):
        super().setUp()
        self.made = make_passed(self.maria, self.ben, is_shared=True)
        self.received = self.made.recipients.get()
        self.client.force_login(self.ben.user)

    def shown(self):
        return Kudos.objects.on_the_wall().exists()

    def test_reading_it_takes_the_mark_away(self):
        home = reverse("recognition:colleagues")
        self.assertContains(self.client.get(home), '<span class="n">1')
        self.act("mark_kudos_read", self.received)

        self.assertNotContains(self.client.get(home), '<span class="n">1')

    def test_agreeing_hangs_it_up_and_taking_back_takes_it_down(self):
        self.act("agree", self.received)
        self.assertTrue(self.shown())

        self.act("take_kudos_back", self.received)
        self.assertFalse(self.shown())

    def test_private_thanks_hang_nowhere_whoever_agrees(self):
        private = make_passed(self.maria, self.ben).recipients.get()
        self.act("agree", private)

        self.assertFalse(self.shown())

    def test_deleting_it_is_for_good_and_takes_it_down(self):
        kudos.agree(self.received)
        self.act("delete_kudos", self.received)

        self.assertFalse(self.shown())
        self.assertEqual(self.inbox_of(self.ben), [])

    def test_the_sender_may_take_it_down_and_the_person_keeps_it(self):
        kudos.agree(self.received)
        self.client.force_login(self.maria.user)
        self.act("keep_kudos_private", self.made)

        self.assertFalse(self.shown())
        self.assertEqual(self.inbox_of(self.ben), [self.made])

    def test_anothers_thanks_are_not_there(self):
        self.client.force_login(self.ana.user)

        for name in ("mark_kudos_read", "agree", "take_kudos_back", "delete_kudos"):
            self.assertEqual(self.act(name, self.received).status_code, 404)
        for name in ("withdraw_kudos", "keep_kudos_private"):
            self.assertEqual(self.act(name, self.made).status_code, 404)

    def test_htmx_gets_the_card_alone(self):
        address = reverse("recognition:mark_kudos_read", args=[self.received.uuid])
        response = self.client.post(address, headers={"HX-Request": "true"})

        self.assertNotContains(response, "<html")
        self.assertContains(response, f'id="kudos-{self.received.uuid}"')

    def test_who_is_glad_is_told_on_the_card(self):
        kudos.agree(self.received)
        self.client.force_login(self.ana.user)
        self.act("glad_of_kudos", self.made)
        self.client.force_login(self.ben.user)

        self.assertContains(self.client.get(reverse("recognition:colleagues")), "Ana is glad with you.")

    def test_somebody_who_leaves_takes_it_off_the_wall(self):
        made = make_agreed(self.maria, self.ana)
        Employee.objects.filter(pk=self.ana.pk).update(left=timezone.localdate())

        self.assertNotIn(made, Kudos.objects.on_the_wall())
