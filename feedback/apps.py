from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from feedback.administration import ENTRIES
from feedback.deeds import DEEDS


class FeedbackConfig(AppConfig):
    name = "feedback"
    verbose_name = _("Feedback")
    navigation = [
        {
            "order": 4,
            "label": _("Alerts"),
            "url": "feedback:alerts",
            "permission": "feedback.answer_alerts",
            "count": "feedback.counts.alerts",
            "wait_for": _("waiting"),
        },
        {
            "order": 4,
            "label": _("Complaints"),
            "url": "complaints:board",
            "permission": "feedback.answer_complaints",
            "count": "feedback.counts.complaints",
            "wait_for": _("waiting"),
        },
    ]
    administration = ENTRIES
    deeds = DEEDS
