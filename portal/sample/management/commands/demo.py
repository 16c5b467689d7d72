import os
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connections
from django.utils.translation import gettext as _

from portal.sample.signins import SIGN_INS
from portal.setup import demonstration
from portal.setup.commands import embedded_server
from portal.setup.demonstration import CannotStartError
from portal.setup.supervisor import ChildError, Supervisor


class Command(BaseCommand):
    help = "Run a portal with a sample agency on this machine: database, web server, worker and beat."

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *, port, **options):
        os.umask(0o077)  # logs and mails of the demonstration are its owner's alone
        try:
            demonstration.refuse_taken_port(port)
            with demonstration.alone_over(settings.DATA_DIR), embedded_server() as server:
                self.prepare()
                self.serve(port, server)
        except (CannotStartError, ChildError) as error:
            raise CommandError(str(error)) from error
        self.say(_("Stopped."))

    def prepare(self):
        self.say(_("Preparing the database ..."))
        call_command("migrate", interactive=False, verbosity=0, skip_checks=False)
        self.say(_("Loading the sample agency ..."))
        call_command("load_sample", stdout=self.stdout, stderr=self.stderr)
        connections.close_all()  # the children have their own

    def serve(self, port, server):
        self.say(_("Starting web server, worker and beat ..."))
        address = f"http://{demonstration.HOST}:{port}/"
        os.environ.setdefault("PORTAL_ADDRESS", address)  # where its mails send their readers
        children = demonstration.children(Path(settings.BASE_DIR), settings.DATA_DIR, port)
        if server is not None:
            children.insert(0, demonstration.Database(server))
        Supervisor(children).run(lambda: demonstration.answers(address), lambda: self.welcome(address))

    def welcome(self, address):
        rows = [(_("Who"), _("E-mail"), _("Password")), *SIGN_INS]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            self.say("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())
        self.say(_("%(portal)s is at %(address)s (logs in %(logs)s; Ctrl-C stops it).") % {
            "portal": settings.PORTAL_NAME, "address": address, "logs": settings.DATA_DIR / "logs",
        })  # fmt: skip

    def say(self, sentence):
        self.stdout.write(sentence)
        self.stdout.flush()
