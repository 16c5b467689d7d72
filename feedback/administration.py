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
]
