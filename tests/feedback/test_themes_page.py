"""Themes and their words on the administration's pages: tried first, then kept, on record."""

from django.test import TestCase
from django.urls import reverse

from feedback.models import Theme, ThemeWord
from portal.audit.models import Event
from tests.directory.administrators import make_administrator
from tests.factories import make_understood


class ThemesPageTests(TestCase):
    def setUp(self):
        self.boss = make_administrator()
        self.client.force_login(self.boss)

    def words(self, phrase, key="waiting", **more):
        data = {"language": "en", "phrase": phrase, **more}
        return self.client.post(reverse("sources:theme_words", args=[key]), data)

    def deeds(self):
        return list(Event.objects.filter(verb__startswith="feedback.").order_by("pk").values_list("verb", flat=True))

    def test_a_theme_is_added_with_a_key_for_good(self):
        data = {"key": "garden", "name": "The garden", "driver": "other", "position": "200"}
        self.client.post(reverse("sources:theme_add"), data)
        change = {**data, "key": "other-key", "name": "Gardens", "active": "on"}
        self.client.post(reverse("sources:theme", args=["garden"]), change)

        garden = Theme.objects.get(key="garden")
        assert (garden.name, garden.active) == ("Gardens", True)
        assert self.deeds() == ["feedback.theme_added", "feedback.theme_changed"]

    def test_what_is_wrong_with_a_theme_is_said(self):
        for data, said in (
            ({"key": "Garden!", "name": "x"}, "Small letters, digits, - and _; first a letter."),
            ({"key": "waiting", "name": "x"}, "There is a theme with this key already."),
            ({"key": "garden", "name": ""}, "Give it a name."),
        ):
            response = self.client.post(reverse("sources:theme_add"), {"driver": "other", "position": "9", **data})
            self.assertContains(response, said, status_code=422)

    def test_a_shipped_theme_is_taken_out_of_use_and_the_last_resort_is_not(self):
        for key, status in (("waiting", 302), ("other", 422)):
            theme = Theme.objects.get(key=key)
            data = {"name": "", "driver": theme.driver, "position": theme.position}
            assert self.client.post(reverse("sources:theme", args=[key]), data).status_code == status
        assert not Theme.objects.get(key="waiting").active
        assert Theme.objects.get(key="other").active

    def test_words_are_tried_then_kept_by_whom_is_remembered(self):
        for _number in range(6):
            make_understood("The pergola was lovely.")
        told = self.words("pergola*")
        self.assertContains(told, "6 of the last 6 comments in this language hold these words.")
        assert not ThemeWord.objects.exists()
        self.words("pergola*", tried="en pergola*")

        assert ThemeWord.objects.get().by == self.boss
        assert self.deeds() == ["feedback.theme_words_tried", "feedback.themeword_added"]

    def test_words_changed_after_the_trial_are_tried_again(self):
        self.words("gazebo*", tried="en pergola*")

        assert not ThemeWord.objects.exists()

    def test_words_that_find_nothing_or_stand_there_already_are_refused(self):
        self.words("pergola*", tried="en pergola*")

        self.assertContains(self.words("wa*ting"), "This finds nothing", status_code=422)
        self.assertContains(self.words(""), "Write at least one word.", status_code=422)
        self.assertContains(self.words(" pergola* "), "These words stand in the list already.", status_code=422)

    def test_words_are_removed_on_record(self):
        self.words("pergola*", tried="en pergola*")
        word = ThemeWord.objects.get()
        self.client.post(reverse("sources:theme_words_remove", args=["waiting", word.pk]))

        assert not ThemeWord.objects.exists()
        assert self.deeds()[-1] == "feedback.themeword_deleted"

    def test_what_is_no_other_theme_has_no_words(self):
        assert self.words("pergola*", key="other").status_code == 404
        page = self.client.get(reverse("sources:theme", args=["other"]))
        self.assertNotContains(page, reverse("sources:theme_words", args=["other"]))
