import json

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from portal.bench import naming, pages, pipeline, understanding
from portal.bench.workers import WorkerError

BENCHES = {"pipeline": pipeline, "naming": naming, "pages": pages, "understanding": understanding}


class Command(BaseCommand):
    help = "Measure, side by side with a reference, on a database of its own. The last line is one JSON object."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--json-only", action="store_true", help="print the last line alone")
        names = parser.add_subparsers(dest="name", required=True, metavar="NAME")
        for name, bench in BENCHES.items():
            bench.add_arguments(names.add_parser(name, help=bench.HELP))

    def handle(self, *, name, json_only, **options):
        def say(what):
            if not json_only:
                self.stderr.write(what)

        try:
            figures = BENCHES[name].run(options, say)
        except WorkerError:
            raise CommandError(_("A process of the benchmark failed: see above.")) from None
        if not json_only:
            self.stdout.write(BENCHES[name].table(figures))
        self.stdout.write(json.dumps(figures))
