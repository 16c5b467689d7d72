"""Django's admin as an app of its own settings; it stands apart because the site needs models, and an app may not."""

from django.contrib.admin.apps import AdminConfig


class PortalAdminConfig(AdminConfig):
    """Shows what our own apps put there."""

    default_site = "portal.directory.site.PortalAdminSite"
