from django.apps import AppConfig


class SampleConfig(AppConfig):
    name = "portal.sample"
    verbose_name = "Sample agency"
