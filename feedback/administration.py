"""The pages about feedback that the administration offers."""

from django.utils.translation import gettext_lazy as _

ENTRIES = [
    {
        "order": 10,
        "group": "feedback",
        "label": _("Sources"),
        "says": _("Which systems send comments, with which token, and what the columns of their files mean."),
        "url": "sources:sources",
        "permission": "feedback.administer",
    },
    {
        "order": 11,
        "group": "feedback",
        "label": _("Themes"),
        "says": _("What comments are sorted by, and the words that speak of it."),
        "url": "sources:themes",
        "permission": "feedback.administer",
    },
    {
        "order": 12,
        "group": "feedback",
        "label": _("Retention"),
        "says": _("How long each kind of personal data is kept, and what goes when its time is over."),
        "url": "sources:retention",
        "permission": "feedback.administer",
    },
    {
        "order": 14,
        "group": "safety",
        "label": _("On call"),
        "says": _("Who is told of danger, at which hours, and what follows when nobody answers."),
        "url": "feedback:rota",
        "permission": "feedback.administer_rota",
    },
    {
        "order": 15,
        "group": "safety",
        "label": _("Safety phrases"),
        "says": _("Words of danger that must reach an officer at once, and figures of speech that must not."),
        "url": "sources:phrases",
        "permission": "feedback.administer",
    },
]
