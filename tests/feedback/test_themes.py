"""The agency's own themes and words: kept, tried before they are kept, and heard by the next comment."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import TestCase
from django.urls import reverse

from feedback import rulebooks
from feedback.models import RulesStamp, Segment, Theme, ThemeWord
from feedback.reading import understand_waiting
from feedback.trying import Touched, touched
from feedback.understanding import THEME_NAMES
from feedback.understanding.rulebook import SHIPPED
from feedback.understanding.theme_words import DRIVERS
from portal.audit.models import Event
from portal.directory import granting
from portal.directory.roles import Role
from tests.factories import make_received, make_steward, make_understood, make_unit, make_user


def theme(key):
    return Theme.objects.get(key=key)


def add(key, phrase, language="en", **fields):
    return ThemeWord.objects.create(theme=theme(key), language=language, phrase=phrase, **fields)


class RulebookTests(TestCase):
    def themes_of(self, text):
        """What a comment is about that is read now, as a worker reads it."""
        feedback = make_received(text)
        understand_waiting()
        return [segment.themes for segment in Segment.objects.filter(feedback=feedback)]

    def test_an_agency_that_changed_nothing_has_the_shipped_rules(self):
        self.assertIs(rulebooks.current(), SHIPPED)

    def test_a_word_added_is_heard_in_the_next_comment_and_no_more_once_deleted(self):
        word = add("waiting", "pergola*")
        self.assertEqual(self.themes_of("The pergolas again."), [["waiting"]])
        word.delete()
        self.assertEqual(self.themes_of("The pergolas again."), [["other"]])

    def test_words_deleted_many_at_once_are_heard_no_more(self):
        add("waiting", "pergola*")
        self.assertEqual(self.themes_of("The pergolas again."), [["waiting"]])
        ThemeWord.objects.all().delete()
        self.assertEqual(self.themes_of("The pergolas again."), [["other"]])

    def test_a_shipped_word_taken_out_is_not_heard(self):
        add("environment", "immaculate*", taken_out=True)
        self.assertEqual(self.themes_of("It was kept immaculately."), [["other"]])

    def test_an_own_theme_is_given_with_its_words(self):
        Theme.objects.create(key="garden", name="The garden", driver="other")
        add("garden", "pergola*")
        self.assertEqual(self.themes_of("The pergolas again."), [["garden"]])
        self.assertEqual(Segment.objects.get().theme_words, {"garden": ["pergolas"]})

    def test_a_theme_taken_out_of_use_is_given_no_more_and_keeps_its_name(self):
        Theme.objects.create(key="garden", name="The garden")
        add("garden", "pergola*")
        self.assertEqual(self.themes_of("The pergolas again."), [["garden"]])
        garden = theme("garden")
        garden.active = False
        garden.save()
        self.assertEqual(self.themes_of("The pergolas again."), [["other"]])
        names = Theme.objects.named()
        self.assertNotIn(("garden", "The garden"), names.offered())
        self.assertIn(("garden", "The garden"), names.offered(kept=["garden"]))

    def test_the_rules_are_read_again_only_after_a_change(self):
        add("waiting", "pergola*")
        first = rulebooks.current()
        with self.assertNumQueries(1):
            self.assertIs(rulebooks.current(), first)
        add("waiting", "gazebo*")
        self.assertIsNot(rulebooks.current(), first)

    def test_a_change_that_is_rolled_back_leaves_the_rules(self):
        add("waiting", "pergola*")
        first = rulebooks.current()
        with self.assertRaises(IntegrityError), transaction.atomic():
            add("waiting", "gazebo*")
            rulebooks.current()
            add("waiting", "gazebo*")
        self.assertEqual(rulebooks.current().themes.added, first.themes.added)

    def test_each_segment_keeps_the_words_that_spoke(self):
        feedback = make_received("The clerk was kind, but I waited three hours.")
        understand_waiting()
        self.assertEqual(
            [segment.theme_words for segment in Segment.objects.filter(feedback=feedback)],
            [{"staff_manner": ["clerk", "kind"]}, {"waiting": ["waited", "three hours"]}],
        )


class ThemeTests(TestCase):
    def test_every_shipped_theme_is_there_with_its_driver(self):
        self.assertEqual(dict(Theme.objects.values_list("key", "driver")), DRIVERS)
        self.assertEqual([key for key, _name in Theme.objects.named().offered()], list(THEME_NAMES))

    def test_a_shipped_theme_is_renamed_and_goes_back_to_its_name(self):
        waiting = theme("waiting")
        waiting.name = "Time in the queue"
        waiting.save()
        self.assertEqual(Theme.objects.named().names["waiting"], "Time in the queue")
        waiting.name = ""
        waiting.save()
        self.assertEqual(Theme.objects.named().names["waiting"], "Waiting")

    def test_an_own_theme_needs_a_name(self):
        with self.assertRaises(ValidationError):
            Theme(key="garden").full_clean()
        with self.assertRaises(IntegrityError), transaction.atomic():
            Theme.objects.create(key="garden")

    def test_what_has_no_theme_always_goes_somewhere(self):
        other = theme("other")
        other.active = False
        with self.assertRaises(ValidationError):
            other.full_clean()

    def test_phrases_that_find_nothing_are_refused(self):
        for phrase in ("", " , ", "*", "wa*ting", "(open", "a|b", "!!", "good (word|"):
            with self.subTest(phrase), self.assertRaises(ValidationError):
                ThemeWord(theme=theme("waiting"), language="en", phrase=phrase).full_clean()

    def test_every_other_phrase_is_kept_with_single_blanks(self):
        word = ThemeWord(theme=theme("waiting"), language="en", phrase="(long |)queue*,  the  line")
        word.full_clean()
        self.assertEqual(word.phrase, "(long |)queue*, the line")


class TryingTests(TestCase):
    def comments(self, many, text, **fields):
        for _number in range(many):
            make_understood(text, **fields)

    def tried(self, phrase, language="en"):
        return touched(ThemeWord(theme=theme("waiting"), language=language, phrase=phrase))

    def test_it_counts_the_comments_of_the_language_that_hold_the_words(self):
        self.comments(5, "Under the pergola we waited", language="en")
        self.comments(2, "Under the roof", language="en")
        self.comments(1, "La pergola", language="it")
        self.assertEqual(self.tried("pergola*, we waited"), Touched(5, 7))

    def test_a_small_count_is_not_told(self):
        self.comments(4, "Under the pergola", language="en")
        self.assertEqual(self.tried("pergola"), Touched(None, 4))
        self.assertEqual(self.tried("gazebo"), Touched(None, 4))

    def test_greek_words_are_found_in_latin_letters(self):
        self.comments(5, "perimena stin pergkola", language="el")
        self.assertEqual(self.tried("περγκολα", "el"), Touched(5, 5))


class AdminTests(TestCase):
    def setUp(self):
        self.office = make_unit("Lakewood")
        self.administrator = self.administer(self.office)
        self.client.force_login(self.administrator)
        self.add = reverse("admin:feedback_themeword_add")

    def administer(self, unit):
        user = make_user()
        granting.grant(user, Role.ADMINISTRATOR, unit)
        user.refresh_from_db()
        return user

    def send(self, **fields):
        said = {"theme": theme("waiting").pk, "language": "en", "phrase": "pergola*", **fields}
        return self.client.post(self.add, said)

    def test_words_are_tried_first_and_kept_when_saved_once_more(self):
        for _number in range(6):
            make_understood("Under the pergola", language="en")
        page = self.send()
        self.assertContains(page, "6 of the last 6 comments in this language hold these words.")
        self.assertFalse(ThemeWord.objects.exists())
        self.assertContains(page, 'value="en pergola*"')
        self.send(tried="en pergola*")
        word = ThemeWord.objects.get()
        self.assertEqual((word.phrase, word.by), ("pergola*", self.administrator))

    def test_words_changed_after_the_trial_are_tried_again(self):
        page = self.send(phrase="gazebo", tried="en pergola*")
        self.assertContains(page, "Fewer than 5 of the last 0 comments in this language hold these words.")
        self.assertFalse(ThemeWord.objects.exists())

    def test_a_trial_and_the_words_are_on_record_without_a_word_of_them(self):
        self.send()
        self.send(tried="en pergola*")
        recorded = Event.objects.filter(verb__startswith="feedback.").order_by("pk")
        verbs = list(recorded.values_list("verb", "object_type"))
        self.assertEqual(
            verbs,
            [("feedback.theme_words_tried", "feedback.theme"), ("feedback.themeword_added", "feedback.themeword")],
        )

    def test_no_theme_can_be_deleted(self):
        address = reverse("admin:feedback_theme_delete", args=[theme("waiting").pk])
        self.assertEqual(self.client.post(address, {"post": "yes"}).status_code, 403)
        self.assertTrue(Theme.objects.filter(key="waiting").exists())

    def test_the_page_of_a_theme_shows_the_words_it_came_with(self):
        page = self.client.get(reverse("admin:feedback_theme_change", args=[theme("waiting").pk]))
        self.assertIn("punctual*", page.content.decode())

    def test_a_steward_changes_no_theme(self):
        self.client.force_login(make_steward(self.office))
        self.assertEqual(self.send(tried="en pergola*").status_code, 302)
        self.assertFalse(ThemeWord.objects.exists())

    def test_whoever_administers_one_office_of_several_looks_and_changes_nothing(self):
        make_unit("Harbour")
        self.assertEqual(self.client.get(reverse("admin:feedback_theme_changelist")).status_code, 200)
        self.assertEqual(self.send(tried="en pergola*").status_code, 403)
        self.assertFalse(ThemeWord.objects.exists())


class StampTests(TestCase):
    def test_there_is_one_stamp_and_a_new_value_with_each_change(self):
        add("waiting", "pergola*")
        first = RulesStamp.current()
        add("waiting", "gazebo*")
        self.assertNotEqual(RulesStamp.current(), first)
        self.assertEqual(RulesStamp.objects.count(), 1)
