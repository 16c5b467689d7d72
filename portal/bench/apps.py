from django.apps import AppConfig


class BenchConfig(AppConfig):
    name = "portal.bench"
    verbose_name = "Benchmarks"
