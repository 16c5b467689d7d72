from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RecognitionConfig(AppConfig):
    name = "recognition"
    verbose_name = _("Recognition")
    navigation = [
        {"order": 1, "label": _("Letters"), "url": "recognition:inbox", "permission": "recognition.read_own"},
        {"order": 2, "label": _("Team"), "url": "recognition:team", "permission": "recognition.read_team"},
        {"order": 3, "label": _("Desk"), "url": "recognition:desk", "permission": "recognition.work_desk"},
    ]
