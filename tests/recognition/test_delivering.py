"""Letters as their owners chose to have them: shared at once, in the team without their name, or gone for good."""

from django.test import TestCase

from feedback.corrections.judging import Verdict, judge
from feedback.models import Feedback
from recognition import belonging, people, routing
from recognition.delivering import letter_for
from recognition.discarding import discard
from recognition.excerpts import Excerpt
from recognition.models import Belonging, Compliment, Preference, Reaction, Thanks, Visibility
from tests.factories import make_employee, make_steward, make_understood, make_unit
from tests.recognition.letters import reachable


class DeliveryTestCase(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood", make_unit("Agency", kind="agency"))
        self.maria = make_employee("Maria Kowalska", self.office)
        self.steward = make_steward(self.office)

    def route(self):
        return routing.route_waiting(people.build_index())

    def routed(self, text, **marked):
        feedback = make_understood(text, unit=self.office, **marked)
        self.route()
        return feedback

    def route_again(self, feedback):
        """The comment goes through routing once more."""
        Feedback.objects.filter(pk=feedback.pk).send_back()
        self.route()

    def letters(self):
        return [(it.employee or it.unit, it.excerpt) for it in Compliment.objects.order_by("pk")]


class PreferenceTests(DeliveryTestCase):
    def choose(self, **chosen):
        Preference.objects.create(employee=self.maria, **chosen)

    def test_a_new_letter_is_seen_by_whom_its_owner_chose_for_all(self):
        self.choose(visibility=Visibility.TEAM)
        self.routed("Maria Kowalska was kind.")

        letter = Compliment.objects.get()
        self.assertEqual(letter.visibility, Visibility.TEAM)
        self.assertIsNotNone(letter.shared_at)

    def test_a_letter_of_a_protected_employee_goes_no_further_than_their_manager(self):
        self.choose(visibility=Visibility.PUBLIC)
        self.maria.protected = True
        self.maria.save()
        self.routed("Maria Kowalska was kind.")

        self.assertEqual(Compliment.objects.get().visibility, Visibility.MANAGER)

    def test_who_wants_no_letters_leaves_them_to_the_team_without_their_name(self):
        self.choose(takes_letters=False)
        self.routed("Maria Kowalska was kind. I thank Maria Kowalska.")

        self.assertEqual(self.letters(), [(self.office, "[name] was kind. I thank [name].")])
        self.assertEqual(Compliment.objects.get().words[1], "")

    def test_nor_does_a_name_reach_the_team_that_a_steward_read_where_the_program_found_none(self):
        self.choose(takes_letters=False)
        letter = letter_for(None, self.maria, Excerpt("Praise to our Marysia Kowalski, and to Maria.", None, False))

        self.assertEqual(letter.excerpt, "Praise to our Marysia [name], and to [name].")

    def test_others_who_are_named_beside_them_are_not_told_to_the_team_either(self):
        self.choose(takes_letters=False)
        ben = make_employee("Ben Oderbolz", self.office)
        self.routed("Maria Kowalska and Ben Oderbolz were kind.")

        self.assertCountEqual(
            self.letters(),
            [(self.office, "[name] and [name] were kind."), (ben, "Maria Kowalska and Ben Oderbolz were kind.")],
        )

    def test_who_wants_no_more_letters_keeps_those_they_have(self):
        feedback = self.routed("Maria Kowalska was kind.")
        self.choose(takes_letters=False)

        self.route_again(feedback)

        self.assertEqual(self.letters(), [(self.maria, "Maria Kowalska was kind.")])

    def test_a_letter_that_its_owner_took_back_is_not_shared_by_the_next_routing(self):
        self.choose(visibility=Visibility.WALL)
        feedback = self.routed("Maria Kowalska was kind.")
        Compliment.objects.update(visibility=Visibility.ME, shared_at=None)

        self.route_again(feedback)

        self.assertEqual(Compliment.objects.get().visibility, Visibility.ME)


class SharedPraiseTests(DeliveryTestCase):
    def test_who_is_praised_beside_its_owner_is_not_shared_with_the_letter(self):
        make_employee("Ben Oderbolz", self.office)
        self.routed("Maria Kowalska and Ben Oderbolz were kind.")

        letter = Compliment.objects.get(employee=self.maria)
        self.assertEqual(letter.words, ("", "Maria Kowalska", " and Ben Oderbolz were kind."))
        self.assertEqual(letter.words_for_others, ("", "Maria Kowalska", " and [name] were kind."))


class HandedOnTests(DeliveryTestCase):
    def test_what_a_steward_gave_to_others_stays_theirs_when_the_comment_is_routed_again(self):
        feedback = self.routed("Maria Kowalska was kind.")
        ana = make_employee("Ana Ruiz", self.office)
        for fields in ({"kind": "team"}, {"kind": "colleague", "colleague": ana}):
            said = Belonging.objects.create(compliment=Compliment.objects.get(employee=self.maria), **fields)
            belonging.accept(said, self.steward)

        self.route_again(feedback)

        self.assertCountEqual([it for it, _words in self.letters()], [self.maria, ana, self.office])

    def test_it_goes_with_the_letter_when_that_was_no_praise(self):
        feedback = self.routed("Maria Kowalska was a fine help indeed.")
        said = Belonging.objects.create(compliment=Compliment.objects.get(), kind="team")
        belonging.accept(said, self.steward)

        judge(feedback, [Verdict(feedback.segments.get().pk, "complaint")], by=self.steward)
        self.route()

        self.assertEqual(self.letters(), [])


class DiscardingTests(DeliveryTestCase):
    def test_a_deleted_letter_leaves_nothing_of_its_words(self):
        self.routed("Maria Kowalska was kind.")
        letter = reachable(Compliment.objects.get())
        Thanks.objects.create(compliment=letter, words="Thank you.")
        Reaction.objects.create(compliment=letter, employee=make_employee("Ana Ruiz", self.office))
        Belonging.objects.create(compliment=letter, kind="team")

        self.assertEqual(discard(Compliment.objects.all(), by=self.maria.user), 1)

        row = Compliment.objects.get()
        self.assertEqual((row.excerpt, row.words, row.visibility), ("", ("", "", ""), Visibility.ME))
        self.assertFalse(Compliment.objects.to_person(self.maria.user).exists())
        self.assertFalse(Thanks.objects.exists() or Reaction.objects.exists() or Belonging.objects.exists())

    def test_routing_again_never_brings_it_back(self):
        feedback = self.routed("Maria Kowalska was kind.")
        discard(Compliment.objects.all(), by=self.maria.user)

        self.route_again(feedback)
        judge(feedback, [Verdict(feedback.segments.first().pk, "complaint")], by=self.steward)
        self.route()
        judge(feedback, [Verdict(feedback.segments.first().pk, "praise")], by=self.steward)
        self.route()

        self.assertEqual(self.letters(), [(self.maria, "")])

    def test_nor_does_it_come_to_the_team_when_its_owner_has_left(self):
        feedback = self.routed("Maria Kowalska was kind.")
        discard(Compliment.objects.all(), by=self.maria.user)
        self.maria.left = "2026-01-01"
        self.maria.save()

        self.route_again(feedback)

        self.assertEqual(self.letters(), [(self.maria, "")])

    def test_deleting_twice_is_the_same_as_once(self):
        self.routed("Maria Kowalska was kind.")

        self.assertEqual([discard(Compliment.objects.all(), by=self.maria.user) for _ in range(2)], [1, 0])
