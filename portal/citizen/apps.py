from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CitizenConfig(AppConfig):
    name = "portal.citizen"
    label = "citizen"
    verbose_name = _("What a citizen sees with their code")
