"""What the tests of the public page stand on: an office with a service, and somebody who sends the form."""

import time
import uuid

from django.test import TestCase
from django.urls import reverse

from feedback.models import Feedback
from feedback.ticket import Ticket
from tests.factories import make_service, make_unit

WORDS = "Maria Kowalska at window 3 was wonderful, but I waited four hours."


def a_ticket(*, minutes: float = 1) -> str:
    """The hidden mark of a form that was handed out ``minutes`` ago."""
    return Ticket(uuid.uuid4().hex, time.time() - minutes * 60).signed


class PublicPageTestCase(TestCase):
    def setUp(self):
        self.unit = make_unit("Lakewood office", code="lakewood")
        self.service = make_service("residence cards", units=(self.unit,))
        self.address = reverse("say:unit", args=["lakewood"])

    def send(self, address: str = "", **answers):
        answers.setdefault("ticket", a_ticket())
        return self.client.post(address or self.address, answers)

    def received(self) -> Feedback:
        return Feedback.objects.select_related("unit", "service", "source", "original").get()
