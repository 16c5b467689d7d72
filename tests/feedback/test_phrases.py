"""The agency's own rules of safety: held to their sentences, tried before they are kept, heard by the next comment."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import TestCase
from django.urls import reverse

from feedback import rulebooks
from feedback.models import SafetyAlert, SafetyPhrase
from feedback.reading import understand_waiting
from feedback.trying_phrases import Trial, tried
from feedback.understanding.results import AlarmKind, Severity
from feedback.understanding.rulebook import AddedPhrase
from portal.audit.models import Event
from portal.directory import granting
from portal.directory.roles import Role
from tests.factories import make_received, make_steward, make_understood, make_unit, make_user

ALARM = {
    "kind": "self_harm",
    "severity": "urgent",
    "language": "en",
    "phrase": "walk to the viaduct",
    "owner": "Safety lead",
    "alarming": "Tonight I walk to the viaduct.",
    "harmless": "There are ducks near the old viaduct.",
}
FIGURE = {
    "kind": "",
    "severity": "",
    "language": "en",
    "phrase": "suicide squeeze",
    "owner": "Safety lead",
    "alarming": "I think of suicide.",
    "harmless": "They won with a suicide squeeze.",
}


def phrase(**fields):
    return SafetyPhrase(**{**ALARM, **fields})


class HeardTests(TestCase):
    def kinds(self, text):
        """The alarms of a comment that a worker reads now."""
        feedback = make_received(text)
        understand_waiting()
        return list(SafetyAlert.objects.filter(feedback=feedback).values_list("kind", "severity"))

    def test_a_phrase_raises_its_alarm_in_the_next_comment_and_no_more_once_out_of_use(self):
        own = phrase()
        own.save()
        self.assertEqual(self.kinds("So I walk to the viaduct now."), [("self_harm", "urgent")])
        own.active = False
        own.save()
        self.assertEqual(self.kinds("So I walk to the viaduct now."), [])

    def test_a_figure_of_speech_silences_what_it_touches_and_nothing_else(self):
        text = "A suicide squeeze won it."
        self.assertEqual(self.kinds(text), [("self_harm", "urgent")])
        figure = SafetyPhrase.objects.create(**FIGURE)
        self.assertEqual(self.kinds(text), [])
        self.assertEqual(self.kinds("I think of suicide."), [("self_harm", "urgent")])
        figure.delete()
        self.assertEqual(self.kinds(text), [("self_harm", "urgent")])

    def test_a_greek_phrase_is_heard_in_latin_letters(self):
        phrase(language="el", phrase="πάω στο γεφύρι").save()
        self.assertEqual(self.kinds("den exo ti na kano, pao sto gefyri twra"), [("self_harm", "urgent")])

    def test_a_row_that_cannot_be_read_stops_no_worker(self):
        phrase(phrase="(open").save()
        phrase(phrase="...").save()
        self.assertEqual(self.kinds("I want to die."), [("self_harm", "urgent")])

    def test_the_rulebook_holds_what_is_in_use(self):
        phrase().save()
        phrase(phrase="stand on the weir", active=False).save()
        added = AddedPhrase(AlarmKind.SELF_HARM, Severity.URGENT, "en", "walk to the viaduct")
        self.assertEqual(rulebooks.current().phrases, (added,))


class CheckTests(TestCase):
    def refused(self, **fields):
        with self.assertRaises(ValidationError) as told:
            phrase(**fields).full_clean()
        return told.exception.message_dict

    def test_a_phrase_that_keeps_its_sentences_is_accepted_without_apostrophes(self):
        own = phrase(phrase="don’t  walk to the (old |)viaduct", alarming="I don't walk to the viaduct")
        with self.assertRaises(ValidationError):
            own.full_clean()
        own.phrase = "don’t  walk to the (old )?viaduct"
        own.full_clean()
        self.assertEqual(own.phrase, "don t walk to the (old )?viaduct")

    def test_a_sentence_that_raises_nothing_is_told(self):
        told = self.refused(alarming="Tonight I walk to the viaduct.\nI walk to the bridge.")
        self.assertEqual(told, {"alarming": ["This raises nothing: I walk to the bridge."]})

    def test_a_sentence_that_raises_an_alarm_it_must_not_is_told(self):
        told = self.refused(harmless="We walk to the viaduct every Sunday.")
        self.assertEqual(told, {"harmless": ["This raises an alarm: We walk to the viaduct every Sunday."]})

    def test_a_figure_of_speech_that_silences_a_cry_for_help_is_told(self):
        told = self.refused(**{**FIGURE, "phrase": "suicide"})
        self.assertEqual(told, {"alarming": ["This raises nothing: I think of suicide."]})

    def test_a_phrase_without_sentences_or_owner_is_refused(self):
        self.assertEqual(set(self.refused(alarming="", harmless="", owner="")), {"alarming", "harmless", "owner"})

    def test_each_fault_of_a_phrase_is_told(self):
        faults = {
            "": "This field cannot be blank.",
            "[a-z]+": "Only words, blanks, ( | ) * ? and ... can stand in a phrase.",
            "walk (to the viaduct": "A bracket is open, empty, or without a word on one side of |.",
            "walk (to|) viaduct": "A bracket is open, empty, or without a word on one side of |.",
            "walk ... ... ... * viaduct": "With more than three gaps it would find almost anything.",
            "... * ...": "A word of at least three letters must stand in it.",
            "to be": "A word of at least three letters must stand in it.",
        }
        told = {text: self.refused(phrase=text)["phrase"] for text in faults}
        self.assertEqual(told, {text: [message] for text, message in faults.items()})

    def test_an_alarm_has_a_severity_and_a_figure_of_speech_none(self):
        self.assertEqual(set(self.refused(severity="")), {"severity"})
        self.assertEqual(set(self.refused(kind="")), {"severity"})
        with self.assertRaises(IntegrityError), transaction.atomic():
            phrase(severity="").save()


class TrialTests(TestCase):
    def test_it_counts_the_comments_of_the_language_whose_alarms_would_change(self):
        for _number in range(5):
            make_understood("We walk to the viaduct.", language="en")
        make_understood("We walk home.", language="en")
        make_understood("We walk to the viaduct.", language="it")
        self.assertEqual(tried(phrase()), Trial(5, 6))

    def test_a_small_count_is_not_told(self):
        for _number in range(4):
            make_understood("We walk to the viaduct.", language="en")
        self.assertEqual(tried(phrase()), Trial(None, 4))

    def test_what_alarms_already_is_not_counted(self):
        for _number in range(5):
            make_understood("I want to die, I walk to the viaduct.", language="en")
        self.assertEqual(tried(phrase()), Trial(None, 5))

    def test_more_than_one_in_a_hundred_is_too_much(self):
        self.assertEqual([Trial(10, 1000).is_too_much, Trial(11, 1000).is_too_much], [False, True])


class AdminTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.administrator = make_user()
        granting.grant(self.administrator, Role.ADMINISTRATOR, self.office)
        self.administrator.refresh_from_db()
        self.client.force_login(self.administrator)

    def send(self, **fields):
        return self.client.post(reverse("admin:feedback_safetyphrase_add"), {**ALARM, "active": "on", **fields})

    def test_a_phrase_is_tried_first_and_kept_when_saved_once_more(self):
        page = self.send()
        self.assertContains(page, "It would change the alarms of fewer than 5 of the last 0 comments in this language.")
        self.assertFalse(SafetyPhrase.objects.exists())
        self.send(trial="en self_harm walk to the viaduct")
        own = SafetyPhrase.objects.get()
        self.assertEqual((own.phrase, own.owner, own.by), ("walk to the viaduct", "Safety lead", self.administrator))

    def test_a_phrase_that_would_ring_too_often_is_refused_however_often_it_is_sent(self):
        for _number in range(6):
            make_understood("We walk to the viaduct.", language="en")
        page = self.send()
        self.assertContains(page, "It would change the alarms of 6 of the last 6 comments in this language.")
        self.assertContains(page, "That is too often")
        self.assertNotContains(page, 'value="en self_harm walk to the viaduct"')
        self.assertFalse(SafetyPhrase.objects.exists())

    def test_a_trial_and_the_phrase_are_on_record_without_a_word_of_them(self):
        self.send()
        self.send(trial="en self_harm walk to the viaduct")
        recorded = Event.objects.filter(verb__startswith="feedback.").order_by("pk")
        self.assertEqual(
            list(recorded.values_list("verb", "object_type", "actor_id")),
            [
                ("feedback.safety_phrase_tried", "", self.administrator.pk),
                ("feedback.safetyphrase_added", "feedback.safetyphrase", self.administrator.pk),
            ],
        )

    def test_a_steward_adds_no_phrase(self):
        self.client.force_login(make_steward(self.office))
        self.assertEqual(self.send(trial="en self_harm walk to the viaduct").status_code, 302)
        self.assertFalse(SafetyPhrase.objects.exists())

    def test_the_shipped_rules_are_shown_with_owner_and_sentences(self):
        page = self.client.get(
            reverse("admin:feedback_safetyphrase_shipped"), {"language": "pl", "kind": "homelessness"}
        )
        self.assertContains(page, "Owner: Goodword.")
        self.assertContains(page, "bez dachu nad glowa")
        self.assertContains(page, "W poniedziałek zostanę z dziećmi na ulicy")
        self.assertContains(page, "Gdyby nie Dawid, byłbym na ulicy")

    def test_a_steward_does_not_see_the_shipped_rules(self):
        self.client.force_login(make_steward(self.office))
        self.assertEqual(self.client.get(reverse("admin:feedback_safetyphrase_shipped")).status_code, 302)

    def test_a_language_or_kind_that_is_none_shows_the_first(self):
        page = self.client.get(reverse("admin:feedback_safetyphrase_shipped"), {"language": "xx", "kind": "'"})
        self.assertEqual((page.context["language"], page.context["kind"]), ("en", "self_harm"))


class ConstraintTests(TestCase):
    def test_the_same_phrase_stands_once_for_a_kind_and_language(self):
        phrase().save()
        with self.assertRaises(IntegrityError), transaction.atomic(), connection.cursor():
            phrase().save()
