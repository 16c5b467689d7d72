from importlib import import_module

from django.apps import AppConfig

from portal.celery import app
from portal.setup import logs


class SetupConfig(AppConfig):
    name = "portal.setup"
    label = "setup"
    verbose_name = "Set-up"

    def ready(self) -> None:
        """Make the portal's queue the one that tasks find from every thread, and register the checks."""
        app.set_default()
        logs.configure()
        import_module("portal.setup.checks")
