import os
import secrets
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from portal.setup import browser
from portal.setup.commands import embedded_server

PYTHON = sys.executable
MANAGE = [PYTHON, "manage.py"]


class Command(BaseCommand):
    help = "Check everything: lint, format, templates, migrations, deployment, then pytest with database and browser."
    requires_system_checks = []

    def run_from_argv(self, argv):
        """Whatever follows `test` is pytest's, so that Django must not read it."""
        if {"-h", "--help"} & set(argv[2:]):
            super().run_from_argv(argv)
            return
        with private_data():
            sys.exit(self.check(argv[2:]))

    def handle(self, *arguments, **options):
        with private_data():
            sys.exit(self.check(list(arguments)))

    def check(self, arguments):
        """Run every step whatever the ones before said; answers with the first failure's exit code, or 0."""
        failed = {}
        for name, command, environ in steps():
            self.announce(name)
            code = subprocess.run(command, cwd=settings.BASE_DIR, env={**os.environ, **environ}, check=False).returncode
            if code:
                failed[name] = code
        if not browser.executable():
            self.stderr.write(browser.MISSING)
            failed[_("browser")] = 1
        self.announce("pytest")
        everything = ["-n", "2"] if not arguments else []
        environ = {**os.environ, "GOODWORD_FAILED_CHECKS": ", ".join(failed)}  # pytest's summary repeats them
        pytest = [PYTHON, "-m", "pytest", *everything, *arguments]
        tested = subprocess.run(pytest, cwd=settings.BASE_DIR, env=environ, check=False).returncode
        return next(iter(failed.values()), tested)

    def announce(self, name):
        self.stdout.write(self.style.MIGRATE_HEADING(f"== {name}"))
        self.stdout.flush()


def steps():
    """What is checked before pytest: name, command, and the environment it needs besides."""
    packages = [path.parent for path in Path(settings.BASE_DIR).glob("[!.]*/__init__.py")]
    templates = [str(path) for package in packages for path in sorted(package.glob("**/templates/**/*.html"))]
    production = {
        "DJANGO_SETTINGS_MODULE": "portal.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(50),
        "ALLOWED_HOSTS": "goodword.example",
        "DATABASE_URL": "postgres://goodword@database.example/goodword",
    }
    return [
        ("ruff check", [tool("ruff"), "check", "--no-cache", "."], {}),
        ("ruff format", [tool("ruff"), "format", "--no-cache", "--check", "."], {}),
        ("djade", [tool("djade"), "--target-version", "5.2", "--check", *templates], {}),
        ("migrations", [*MANAGE, "makemigrations", "--check", "--dry-run"], {}),
        ("deployment", [*MANAGE, "check", "--deploy", "--fail-level", "WARNING"], production),
    ]


def tool(name):
    """A program that came with a package, beside the Python that runs us."""
    return str(Path(sysconfig.get_path("scripts")) / name)


@contextmanager
def private_data():
    """A data folder and a server of the tests' own, so that a running portal is never touched."""
    folder = tempfile.mkdtemp(prefix="goodword-test-")
    os.environ["PORTAL_DATA_DIR"] = folder
    try:
        with embedded_server():
            yield
    finally:
        shutil.rmtree(folder, ignore_errors=True)
