"""Safety phrases on the administration's pages: held to their sentences, tried, kept, switched off."""

from django.test import TestCase
from django.urls import reverse

from feedback.models import SafetyPhrase
from portal.audit.models import Event
from tests.directory.administrators import make_administrator
from tests.factories import make_understood

RULE = {
    "kind": "violence",
    "severity": "urgent",
    "language": "en",
    "phrase": "zanzibar the (office|place)",
    "alarming": "I will zanzibar the office.",
    "harmless": "They went to Zanzibar.",
    "owner": "Safety officer",
    "note": "",
    "active": "on",
}
TRIED = "en violence zanzibar the (office|place)"


class PhrasesPageTests(TestCase):
    def setUp(self):
        self.boss = make_administrator()
        self.client.force_login(self.boss)

    def add(self, **changes):
        return self.client.post(reverse("sources:phrase_add"), {**RULE, **changes})

    def see(self, sentence):
        return self.client.post(reverse("sources:phrases"), {"sentence": sentence, "language": "en"})

    def deeds(self):
        return list(Event.objects.filter(verb__startswith="feedback.").order_by("pk").values_list("verb", flat=True))

    def test_a_phrase_is_tried_then_kept_and_holds(self):
        make_understood("They went to Zanzibar.")
        self.assertContains(self.add(), "fewer than 5 of the last comment")
        assert not SafetyPhrase.objects.exists()
        self.add(trial=TRIED)

        assert SafetyPhrase.objects.get().by == self.boss
        assert self.see("I shall zanzibar the place.").context["raised"][0][2] == "zanzibar the place"
        assert self.deeds() == ["feedback.safety_phrase_tried", "feedback.safetyphrase_added"]

    def test_sentences_that_do_not_do_what_they_must_are_named(self):
        response = self.add(alarming="I like the office.", harmless="I will zanzibar the place.")

        self.assertContains(response, "This raises nothing: I like the office.", status_code=422)
        self.assertContains(response, "This raises an alarm: I will zanzibar the place.", status_code=422)

    def test_what_is_wrong_with_a_phrase_is_said(self):
        for changes, said in (
            ({"phrase": "zanzibar (the"}, "A bracket is open, empty, or without a word on one side of |."),
            ({"phrase": ""}, "Write the phrase."),
            ({"severity": ""}, "An alarm has a severity, a figure of speech has none."),
            ({"owner": ""}, "Say who answers for it: a person, or a role."),
        ):
            self.assertContains(self.add(**changes), said, status_code=422)

    def test_a_phrase_that_rings_too_often_is_not_taken(self):
        for _number in range(6):
            make_understood("We saw them zanzibar the place.")

        self.assertContains(self.add(), "is heard by nobody. Make the phrase narrower.", status_code=422)

    def test_a_phrase_is_switched_off_and_on_by_its_page_alone(self):
        self.add(trial=TRIED)
        phrase = SafetyPhrase.objects.get()
        self.client.post(reverse("sources:phrase_off", args=[phrase.pk]))
        assert self.see("I shall zanzibar the place.").context["raised"] == []
        self.client.post(reverse("sources:phrase", args=[phrase.pk]), {**RULE, "trial": TRIED})

        assert SafetyPhrase.objects.get().active
        assert self.deeds()[-2:] == ["feedback.safetyphrase_switched_off", "feedback.safetyphrase_changed"]

    def test_a_sentence_that_was_tried_is_kept_nowhere(self):
        response = self.see("I want to end my life, madagascar.")

        self.assertContains(response, "Self-harm or suicide")
        assert "madagascar" not in str(list(Event.objects.values()))
        assert "no-store" in response["Cache-Control"]

    def test_the_shipped_rules_are_shown_with_whom_answers_for_them(self):
        page = self.client.get(reverse("sources:phrases_shipped"), {"language": "ro", "kind": "violence"})

        self.assertContains(page, '<option value="ro" selected>')
        self.assertContains(page, '<option value="violence" selected>')
        assert page.context["rules"]
        odd = self.client.get(reverse("sources:phrases_shipped"), {"language": "xx", "kind": "xx"})
        self.assertContains(odd, '<option value="self_harm" selected>')
