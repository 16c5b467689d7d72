import subprocess
import sys
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

LOCKS = {
    "requirements.in": "requirements.txt",
    "requirements-train.in": "requirements-train.txt",
    "requirements-test.in": "requirements-test.txt",
    "requirements-bench.in": "requirements-bench.txt",
}
OPTIONS = ["--generate-hashes", "--universal", "--python-version=3.11", "--no-header", "--no-emit-index-url", "--quiet"]


class Command(BaseCommand):
    help = "Lock what requirements*.in ask for, with every hash, in requirements*.txt."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--upgrade", action="store_true", help="Take the newest versions that are allowed.")

    def handle(self, *, upgrade, **options):
        extra = ["--upgrade"] if upgrade else []
        for wanted, lock in LOCKS.items():
            self.compile([wanted, *extra], lock)
        self.compile(["-", "--no-annotate", *extra], "portal/setup/uv.txt", wanted="uv\n")

    def compile(self, arguments, lock, wanted=None):
        """Relative names only: the lock must not tell where it was made."""
        command = [sys.executable, "-m", "uv", "pip", "compile", *arguments, *OPTIONS, "--output-file", lock]
        outcome = subprocess.run(
            command, cwd=Path(settings.BASE_DIR), input=wanted, stdout=subprocess.DEVNULL, text=True, check=False
        )
        if outcome.returncode:
            raise CommandError(_("%(lock)s could not be locked.") % {"lock": lock})
        self.stdout.write(_("Locked %(lock)s.") % {"lock": lock})
