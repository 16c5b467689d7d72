"""What the desk taught, on its page: who sees it, and who takes it back."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from portal.audit.models import Event
from portal.directory.models import Unit
from portal.directory.roles import Role
from recognition.models import Decision, Lesson, Taught
from tests.factories import make_employee, make_grant, make_unit, make_user
from tests.recognition.test_learning import Loop


class PageTests(Loop):
    def setUp(self):
        super().setUp()
        self.administrator = make_user()
        make_grant(self.administrator, Role.ADMINISTRATOR, Unit.objects.agency())
        self.client.force_login(self.administrator)

    def shown(self, **query):
        return self.client.get(reverse("recognition:lessons"), query).context["page"].rows

    def post(self, verb, lesson):
        return self.client.post(reverse(f"recognition:{verb}_lesson", args=[lesson.uuid]), follow=True)

    def test_decisions_that_say_the_same_are_one_row(self):
        self.settle()
        self.settle()
        self.settle(Decision.NOBODY)

        rows = self.shown()
        self.assertEqual([(row.kind, row.times) for row in rows], [(Taught.NOT_A_NAME, 1), (Taught.MEANS, 2)])

    def test_an_employee_may_not_see_it(self):
        self.client.force_login(self.sunita.user)

        self.assertEqual(self.client.get(reverse("recognition:lessons")).status_code, 403)

    def test_a_steward_sees_what_was_taught_in_their_own_units_and_takes_nothing_back(self):
        elsewhere = make_unit("Brook", Unit.objects.agency())
        self.settle()
        own, self.office, self.sunita = Lesson.objects.get(), elsewhere, make_employee("Ada Lund", elsewhere)
        self.settle()
        self.client.force_login(self.steward)

        self.assertEqual(self.shown(), [own])
        self.assertNotContains(self.client.get(reverse("recognition:lessons")), "Forget this")
        self.assertEqual(self.post("forget", own).status_code, 403)

    def test_an_administrator_has_it_forgotten_and_restored_and_both_are_on_record(self):
        self.settle()
        lesson = Lesson.objects.get()

        self.post("forget", lesson)
        self.assertEqual((self.shown(), self.shown(forgotten="")), ([], [lesson]))
        self.post("restore", lesson)
        self.assertEqual((self.shown(), self.shown(forgotten="")), ([lesson], []))

        events = Event.objects.filter(object_type="recognition.lesson").order_by("pk")
        said = [(event.verb, event.actor_id, event.object_id, event.unit_id) for event in events]
        about = (self.administrator.pk, str(lesson.pk), self.office.pk)
        self.assertEqual(said, [(f"recognition.lesson_{it}", *about) for it in ("forgotten", "restored")])

    def test_a_second_click_changes_nothing_and_is_not_on_record(self):
        self.settle()
        for _ in range(2):
            self.post("forget", Lesson.objects.get())

        self.assertEqual(Event.objects.filter(verb="recognition.lesson_forgotten").count(), 1)

    def test_an_administrator_of_another_unit_finds_nothing_to_forget(self):
        self.settle()
        other = make_user()
        make_grant(other, Role.ADMINISTRATOR, make_unit("Brook", Unit.objects.agency()))
        self.client.force_login(other)

        self.assertEqual((self.shown(), self.post("forget", Lesson.objects.get()).status_code), ([], 404))

    def test_what_was_learnt_about_a_protected_colleague_is_for_their_steward_alone(self):
        self.sunita.protected = True
        self.sunita.save()
        self.settle()

        self.assertEqual(self.shown(), [])
        self.client.force_login(self.steward)
        self.assertEqual(len(self.shown()), 1)

    def test_a_name_is_found_whatever_its_case_or_script(self):
        self.settle(text="Ζωή was kind.")
        self.settle()

        self.assertEqual([row.written for row in self.shown(q="zoi")], ["Ζωή"])

    def test_nobody_reads_how_often_beyond_three(self):
        for _ in range(4):
            self.settle()

        self.assertContains(self.client.get(reverse("recognition:lessons")), "Three times or more.")

    def test_older_ones_are_a_part_of_the_same_page_and_of_the_same_search(self):
        for number in range(21):
            self.settle(text=f"Sunny{number} was kind.")
        first = self.client.get(reverse("recognition:lessons"), {"q": "sunny"})
        older = first.context["page"].older
        self.assertContains(first, f"?q=sunny&amp;before={older}")

        query = {"q": "sunny", "before": older}
        part = self.client.get(reverse("recognition:lessons"), query, headers={"HX-Request": "true"})
        self.assertEqual([row.written for row in part.context["page"].rows], ["Sunny0"])
        self.assertNotContains(part, "<html")

    def test_the_page_is_kind_when_nothing_was_taught(self):
        self.assertContains(self.client.get(reverse("recognition:lessons")), "Nothing was taught yet")

    def test_the_list_costs_the_same_queries_with_one_row_and_with_three(self):
        def queries():
            self.client.get(reverse("recognition:lessons"))
            with CaptureQueriesContext(connection) as asked:
                self.client.get(reverse("recognition:lessons"))
            return len(asked)

        self.settle()
        one = queries()
        for name in ("Sun", "Nita"):
            self.settle(text=f"{name} was kind.")

        self.assertEqual(queries(), one)
