from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from feedback.administration import ENTRIES


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
        {
            "order": 5,
            "label": _("On call"),
            "url": "feedback:rota",
            "permission": "feedback.administer_rota",
        },
    ]
    administration = ENTRIES
