"""After any sequence of hiding and showing again every offset points at its words; hidden ones stand nowhere."""

from itertools import pairwise

from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase as PropertyTestCase

from feedback.corrections.redacting import NotThere, hide, redactions_of, show_again
from feedback.corrections.rewording import placeholders
from feedback.models import Original, State
from recognition.models import Certainty, Compliment, Decision, Lesson, Outcome, Routing
from tests.factories import make_employee, make_steward, make_understood, make_unit
from tests.feedback.corrections.reading import where_it_stands

WORDS = [f"zq{number}x" for number in range(14)]
PLACES = 1, 4, 9  # of the words that are people and alerts
DEEDS = st.lists(
    st.tuples(st.booleans(), st.integers(0, 13), st.integers(1, 3), st.sampled_from(["name", "phone", "address"])),
    min_size=1,
    max_size=6,
)


class AnySequenceTests(PropertyTestCase):
    """After any sequence of corrections, with every kind of row that points into the text."""

    def make(self, cuts):
        office = make_unit("Lakewood")
        self.steward, employee = make_steward(office), make_employee("Maria Kowalska", office)
        text = " ".join(WORDS)
        feedback = make_understood(text, unit=office, state=State.ROUTED)
        feedback.segments.all().delete()
        edges = [0, *sorted(cuts), len(WORDS)]
        for number, (first, last) in enumerate(pairwise(edges)):
            start, end = self.span(text, WORDS[first:last])
            feedback.segments.create(start=start, end=end, sentiment=["praise", "neutral", "complaint"][number % 3])
            kept = {"start": start, "end": end, "by": self.steward}
            feedback.corrections.create(kind="theme", was="other", becomes="waiting", **kept)
        for number in PLACES:
            start, end = self.span(text, WORDS[number : number + 1])
            feedback.written_people.create(start=start, end=end, part="staff")
            feedback.alerts.create(
                kind="violence", severity="hold", start=start, end=end, why=f"says {WORDS[number].upper()}"
            )
        self.praise(feedback, employee)
        return feedback

    def praise(self, feedback, employee):
        """A letter by a name that stands in two places, with what was taught by it."""
        case = Routing.objects.create(feedback=feedback, unit=feedback.unit, outcome=Outcome.DELIVERED)
        spans = [list(self.span(feedback.text, WORDS[number : number + 1])) for number in (2, 7)]
        mention = case.mentions.create(
            start=spans[0][0],
            end=spans[0][1],
            places=spans,
            written=WORDS[2],
            certainty=Certainty.SURE,
            decision=Decision.EMPLOYEE,
            employee=employee,
            decided_at=timezone.now(),
        )
        mention.candidates.create(employee=employee, position=0, score=0.9, why=[["title_differs", WORDS[2]]])
        taught = {"words": WORDS[2], "written": WORDS[2], "unit": feedback.unit, "employee": employee}
        Lesson.objects.create(kind="means", mention=mention, **taught)
        Compliment.objects.create(feedback=feedback, employee=employee, excerpt=feedback.text)

    def span(self, text, words):
        return text.index(words[0]), text.index(words[-1]) + len(words[-1])

    def do(self, feedback, deeds):
        """Hide or show as ``deeds`` say, as far as it can be done; returns the words that are hidden in the end."""
        hidden = {}
        for hides, first, many, kind in deeds:
            feedback.refresh_from_db()
            try:
                if hides:
                    hide(feedback, " ".join(WORDS[first : first + many]), kind, by=self.steward)
                else:
                    redactions = redactions_of(feedback)
                    at = first % max(1, len(redactions))
                    start, _end = (placeholders(feedback.text, redactions) or [(0, 0)])[at]
                    show_again(feedback, start, redactions[at].kind if redactions else kind, by=self.steward)
            except NotThere:
                pass
            feedback.refresh_from_db()
            hidden = [word for word in WORDS if word not in feedback.text.split()]
        return hidden

    def words_of(self, text, row):
        pieces = text[row.start : row.end].split()
        return [piece for piece in pieces if not piece.startswith("[")]

    @settings(max_examples=25, deadline=None)
    @given(st.sets(st.integers(1, 13), max_size=4), DEEDS)
    def test_every_offset_points_at_its_words_or_at_the_placeholder(self, cuts, deeds):
        feedback = self.make(cuts)
        hidden = self.do(feedback, deeds)
        text, visible = feedback.text, [word for word in WORDS if word not in hidden]

        segments = list(feedback.segments.all())
        self.assertEqual([word for row in segments for word in self.words_of(text, row)], visible)
        self.assertTrue(all(a.end <= b.start for a, b in pairwise(segments)))
        labels = {(it.start, it.end) for it in feedback.corrections.filter(kind="theme")}
        self.assertEqual(labels, {(it.start, it.end) for it in segments})
        for person in feedback.written_people.all():
            self.assertIn(text[person.start : person.end], visible)
        for alert, word in zip(feedback.alerts.order_by("pk"), (WORDS[number] for number in PLACES), strict=True):
            told = self.words_of(text, alert)
            self.assertEqual(word in told, word in visible)
            self.assertLessEqual(set(told), set(visible))
        for mention in Routing.objects.get(feedback=feedback).mentions.all():
            self.assertEqual({text[start:end] for start, end in mention.spans} - {WORDS[2], WORDS[7]}, set())
            self.assertEqual(text[mention.start : mention.end], mention.written)
        for label in feedback.corrections.filter(kind="redaction"):
            self.assertEqual(text[label.start : label.end], f"[{label.becomes}]")
        for letter in Compliment.objects.filter(feedback=feedback):
            self.assertIn(letter.words[1], {"", WORDS[2], WORDS[7]})
        if hidden:
            self.assertEqual(where_it_stands([rf"\y{word}\y" for word in hidden]), [])

    @settings(max_examples=25, deadline=None)
    @given(st.sets(st.integers(1, 13), max_size=4), DEEDS)
    def test_the_original_still_makes_the_text(self, cuts, deeds):
        feedback = self.make(cuts)
        self.do(feedback, deeds)

        self.assertIsNotNone(redactions_of(feedback))
        self.assertEqual(Original.objects.get(feedback=feedback).text, " ".join(WORDS))
