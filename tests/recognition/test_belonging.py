"""To whom a letter belongs besides: its owner says so, a steward settles it."""

from django.urls import reverse
from django.utils import timezone

from portal.audit.models import Event
from recognition import belonging, returning
from recognition.models import Belonging, Compliment, Preference, Review, Routing, Visibility
from tests.factories import make_employee, make_steward, make_unit
from tests.recognition.letters import OwnerTestCase


class BelongingTests(OwnerTestCase):
    def setUp(self):
        super().setUp()
        self.ana = make_employee("Ana Ruiz", self.office)
        self.steward = make_steward(self.office)

    def said(self, name="of_the_team", **fields):
        self.act(name, **fields)
        return Belonging.objects.get()

    def words_to(self, **to):
        return [it.excerpt for it in Compliment.objects.filter(**to)]

    def test_one_tap_says_that_it_belongs_to_the_team(self):
        self.assertEqual(self.said().kind, Belonging.Kind.TEAM)
        self.act("of_the_team")

        self.assertEqual(Belonging.objects.visible_to(self.steward).waiting().count(), 1)
        card = self.client.get(reverse("recognition:letter", args=[self.letter.uuid]))
        self.assertContains(card, "You said it belongs to everyone of Lakewood too. A steward sees to it.")

    def test_the_steward_gives_it_to_the_team_in_the_same_words(self):
        self.assertTrue(belonging.accept(self.said(), self.steward))

        self.assertEqual(self.words_to(unit=self.office), ["Maria Kowalska was kind."])
        self.assertTrue(Event.objects.filter(verb="recognition.belonging_accepted", unit_id=self.office.pk).exists())

    def test_the_colleague_gets_a_letter_of_their_own(self):
        belonging.accept(self.said("with_a_colleague", colleague=self.ana.pk), self.steward)

        letter = Compliment.objects.get(employee=self.ana)
        self.assertEqual(
            (letter.excerpt, "".join(letter.words_for_others)), ("Maria Kowalska was kind.", "[name] was kind.")
        )

    def test_without_a_name_the_steward_finds_whom(self):
        said = self.said("with_a_colleague", colleague="")
        with self.assertRaises(ValueError):
            belonging.accept(said, self.steward)

        belonging.accept(said, self.steward, colleague=self.ana)

        said.refresh_from_db()
        self.assertEqual((said.colleague, said.review), (self.ana, Review.PASSED))
        self.assertEqual(len(self.words_to(employee=self.ana)), 1)

    def test_it_is_settled_once(self):
        said = self.said()
        belonging.decline(said, self.steward)

        self.assertFalse(belonging.accept(said, self.steward))
        self.assertEqual(self.words_to(unit=self.office), [])

    def test_a_colleague_who_takes_no_letters_or_left_gets_none(self):
        Preference.objects.create(employee=self.ana, takes_letters=False)
        gone = make_employee("Ben Ode", self.office, left=timezone.localdate())

        belonging.accept(self.said("with_a_colleague", colleague=self.ana.pk), self.steward)
        said = Belonging.objects.create(compliment=self.letter, kind="colleague")
        belonging.accept(said, self.steward, colleague=gone)

        self.assertEqual(Compliment.objects.count(), 1)

    def test_a_colleague_who_says_that_it_was_not_them_does_not_get_it_again(self):
        said = self.said("with_a_colleague", colleague=self.ana.pk)
        belonging.accept(said, self.steward)

        returning.not_me(Compliment.objects.get(employee=self.ana), by=self.ana.user)

        said.refresh_from_db()
        self.assertEqual(said.review, Review.RETURNED)
        self.assertEqual(Routing.objects.get().reason, "")
        self.assertFalse(Compliment.objects.to_person(self.ana.user).exists())
        self.assertTrue(Compliment.objects.to_person(self.maria.user).exists())

    def test_whoever_says_that_it_was_not_them_takes_back_what_they_said_of_it(self):
        self.said()
        self.act("share", visibility=Visibility.TEAM)

        self.act("not_me")

        self.assertFalse(Belonging.objects.exists())
        self.assertEqual(Compliment.objects.get().visibility, Visibility.ME)

    def test_nothing_of_a_protected_employee_is_handed_on(self):
        self.maria.protected = True
        self.maria.save()

        self.assertEqual(self.act("of_the_team").status_code, 400)
        self.assertEqual(self.act("with_a_colleague", colleague=self.ana.pk).status_code, 400)


class ColleagueSearchTests(OwnerTestCase):
    def found(self, words):
        page = self.client.get(reverse("recognition:find_colleague", args=[self.letter.uuid]), {"q": words})
        return page.context["found"]

    def test_colleagues_of_the_own_unit_come_first_and_leavers_not_at_all(self):
        far = make_employee("Ana Far", make_unit("Riverside"))
        near = make_employee("Ana Near", self.office)
        make_employee("Ana Gone", self.office, left=timezone.localdate())

        self.assertEqual(self.found("ana"), [near, far])

    def test_a_protected_colleague_is_not_found_nor_taken(self):
        hidden = make_employee("Ana Hidden", self.office, protected=True)

        self.assertEqual(self.found("ana"), [])
        self.assertEqual(self.act("with_a_colleague", colleague=hidden.pk).status_code, 404)

    def test_nobody_names_themselves(self):
        self.assertEqual(self.found("maria"), [])
        self.assertEqual(self.act("with_a_colleague", colleague=self.maria.pk).status_code, 404)

    def test_one_letter_or_a_senseless_one_finds_nobody(self):
        for words in ("a", " ", "\0", "%%"):
            self.assertEqual(self.found(words), [])
