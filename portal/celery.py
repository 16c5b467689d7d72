"""The queue's application. It imports none of ours: tasks are found by name."""

from os import environ

from celery import Celery

environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.dev")

app = Celery("portal")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
