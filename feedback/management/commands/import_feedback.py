from dataclasses import replace
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_slug
from django.db import OperationalError
from django.utils.translation import gettext as _

from feedback.intake import RefusedError
from feedback.intake.formats import FORMATS
from feedback.intake.importing import OvertakenError, import_file, start_again
from feedback.intake.lines import UnreadableFileError
from feedback.intake.receiving import ClosedSourceError
from feedback.intake.refusals import write_refused
from feedback.intake.rows import About, moment
from feedback.models import Channel, ImportRun, Source
from portal.directory.models import Service, Unit
from portal.progress import progress


class Command(BaseCommand):
    help = "Import feedback from a file; run it again to go on where it stopped."

    def add_arguments(self, parser):
        parser.add_argument("path", type=Path, metavar="FILE")
        parser.add_argument("--source", required=True, metavar="NAME", help="the system that the file comes from")
        parser.add_argument("--format", choices=FORMATS, default="neutral")
        parser.add_argument("--refused", type=Path, metavar="FILE", help="where the report of refused rows goes")
        parser.add_argument("--again", action="store_true", help="read a file again that was imported before")
        about = parser.add_argument_group("what is true of the whole file and does not stand in its rows")
        about.add_argument("--received-at", default="", metavar="MOMENT", help="as 2024-03-31; now if left out")
        about.add_argument("--unit", default="", metavar="CODE")
        about.add_argument("--service", default="", metavar="CODE")
        about.add_argument("--question", default="", help="that the texts answer; in touchpoints files, its column")
        about.add_argument("--trust-question", default="", metavar="QUESTION")
        about.add_argument("--trust-scale", type=int, choices=[2, 5], help="if the file does not show it: 2 is a thumb")

    def handle(self, *, path, source, format, refused, again, **options):
        if path.exists() and not path.is_file():
            raise CommandError(_("%(path)s is not a file.") % {"path": path})
        about = _about(options)
        from_ = _source(source)
        about = replace(about, mapping=from_.mapping)
        try:
            if again:
                start_again(path, from_, format, about)
            run = import_file(path, from_, format, about, watch=self._watch)
        except (OSError, UnreadableFileError, ClosedSourceError) as error:
            raise CommandError(error) from None
        except OvertakenError:
            raise CommandError(_("Another process is importing the same file. Let it finish.")) from None
        except OperationalError as error:
            raise CommandError(_("The database cannot be reached. Run the command again to go on.")) from error
        self._report(run, refused or path.with_name(f"{path.name}.refused.csv"))

    def _watch(self, lines, total):
        return progress(lines, self.stderr, total=total, what=_("Reading"))

    def _report(self, run: ImportRun, refused: Path) -> None:
        summary = _("%(new)d new, %(known)d already known, %(skipped)d left out as withdrawn, %(refused)d refused.")
        self.stdout.write(summary % vars(run))
        if run.refused:
            write_refused(run, refused)
            self.stdout.write(_("Which rows were refused and why: %(file)s") % {"file": refused})


def _about(options: dict) -> About:
    try:
        received_at = moment(options["received_at"])
    except RefusedError as refusal:
        raise CommandError(f"--received-at: {refusal.reason}") from None
    for option, model in (("unit", Unit), ("service", Service)):
        if options[option] and not model.objects.filter(code=options[option]).exists():
            raise CommandError(_("--%(option)s: the directory does not have this code.") % {"option": option})
    return About(
        received_at=received_at,
        **{name: options[name] for name in ("unit", "service", "question", "trust_question", "trust_scale")},
    )


def _source(name: str) -> Source:
    try:
        validate_slug(name)
    except ValidationError:
        raise CommandError(_("--source: write the name in letters, digits, hyphens and underscores.")) from None
    return Source.objects.get_or_create(name=name, defaults={"channel": Channel.FILE})[0]
