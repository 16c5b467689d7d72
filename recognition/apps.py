from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from recognition.deeds import DEEDS


class RecognitionConfig(AppConfig):
    name = "recognition"
    verbose_name = _("Recognition")
    navigation = [
        {
            "order": 1,
            "label": _("Letters"),
            "url": "recognition:inbox",
            "permission": "recognition.read_own",
            "count": "recognition.counts.new_letters",
            "praise": True,
            "wait_for": _("new"),
        },
        {"order": 2, "label": _("Team"), "url": "recognition:team", "permission": "recognition.read_team"},
        {
            "order": 2,
            "label": _("Colleagues"),
            "url": "recognition:colleagues",
            "permission": "recognition.thank_colleagues",
            "count": "recognition.counts.new_kudos",
            "wait_for": _("new"),
        },
        {"order": 2, "label": _("Wall"), "url": "recognition:wall", "permission": "recognition.see_wall"},
        {
            "order": 3,
            "label": _("Desk"),
            "url": "recognition:desk",
            "permission": "recognition.work_desk",
            "count": "recognition.counts.on_desk",
            "wait_for": _("waiting"),
        },
    ]
    administration = [
        {
            "order": 13,
            "group": "feedback",
            "label": _("Lessons"),
            "says": _("What the desk taught about names. Have one forgotten, or restored."),
            "url": "recognition:lessons",
            "permission": "recognition.manage_lessons",
        },
    ]
    deeds = DEEDS
