from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.directory.deeds import DEEDS


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
    administration = [
        {
            "order": 1,
            "group": "directory",
            "label": _("Units"),
            "says": _("Offices and regions: their names, where they stand in the tree, their time zones."),
            "url": "directory:units",
            "permission": "directory.administer",
        },
        {
            "order": 2,
            "group": "directory",
            "label": _("Services"),
            "says": _("What citizens come for, where it is given, and its stages in order."),
            "url": "directory:services",
            "permission": "directory.administer_services",
        },
        {
            "order": 3,
            "group": "directory",
            "label": _("Roles"),
            "says": _("Who may do what, and in which unit. Give a role, or take it back."),
            "url": "directory:roles",
            "permission": "directory.administer",
        },
        {
            "order": 20,
            "group": "safety",
            "label": _("Record"),
            "says": _("Who read or decided what about somebody else’s data. Nothing in it can be changed."),
            "url": "directory:record",
            "permission": "audit.search",
        },
    ]
    deeds = DEEDS
