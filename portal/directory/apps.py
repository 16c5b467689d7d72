from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DirectoryConfig(AppConfig):
    name = "portal.directory"
    verbose_name = "Directory"
    navigation = [
        {
            "order": 20,
            "label": _("Administration"),
            "url": "directory:administration",
            "permission": "portal.administer",
        },
    ]
