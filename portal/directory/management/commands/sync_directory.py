"""``manage.py sync_directory FILE``."""

from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from portal.directory.sync import Outcome, TooManyLeaversError, sync_directory
from portal.directory.sync.rows import OPTIONAL, REQUIRED
from portal.progress import progress
from portal.tables import RefusedRows, WrongTable, count_lines


class Command(BaseCommand):
    help = f"""Bring the directory in line with a CSV file (UTF-8) of everybody who works here.
    Columns: {", ".join(REQUIRED)}; if you like also {", ".join(OPTIONAL)}.
    Whoever is not in the file is marked as having left today.
    Refused rows are written to FILE.refused.csv, and the command ends with 1."""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("path", type=Path, metavar="FILE")
        parser.add_argument("--dry-run", action="store_true", help="Say what would change, and change nothing.")
        parser.add_argument("--allow-leavers", action="store_true", help="Mark leavers, even more than a fifth of all.")

    def handle(self, *, path: Path, dry_run: bool, allow_leavers: bool, **options) -> None:
        refused = RefusedRows(None if dry_run else path.with_name(f"{path.name}.refused.csv"))
        terminal = self.stderr._out  # noqa: SLF001 - Django's wrapper ends every write with a line break
        try:
            with path.open("rb") as file, refused:
                rows = {"total": max(count_lines(file) - 1, 0), "what": _("Reading")}
                outcome = sync_directory(
                    file, refused, dry_run=dry_run, allow_leavers=allow_leavers,
                    watch=lambda items: progress(items, terminal, **rows),
                )  # fmt: skip
        except (OSError, WrongTable) as error:
            raise CommandError(_("%(file)s: %(why)s") % {"file": path, "why": error}) from error
        except TooManyLeaversError as error:
            self._tell_refused(refused)
            raise CommandError(self._too_many(error)) from error
        self._tell(outcome, dry_run=dry_run)
        if refused.count:
            self._tell_refused(refused)
            raise CommandError(_("%(count)d refused; what is good in the file counts.") % {"count": refused.count})

    def _too_many(self, error: TooManyLeaversError) -> str:
        found = error.differences
        return _(
            "Nothing was changed: %(leavers)d of %(present)d employees are not in this file (%(first)s …). "
            "Is it whole? If they really left, use --allow-leavers."
        ) % {
            "leavers": found.count["leaving"],
            "present": found.present,
            "first": ", ".join(found.first.get("leaving", [])),
        }

    def _tell(self, outcome: Outcome, *, dry_run: bool) -> None:
        names = {
            "new": _("new"),
            "changed": _("changed"),
            "back": _("back again"),
            "leaving": _("left"),
            "same": _("the same"),
        }
        self.stdout.write(_("This would change:") if dry_run else _("The directory says what the file says:"))
        for kind, name in names.items():
            first = outcome.employees.first.get(kind, []) if kind != "same" else []
            self._line(outcome.employees.count[kind], name, first)
        self._line(len(outcome.units.new), _("units new"), list(outcome.units.new)[:5])
        self._line(len(outcome.units.named), _("units renamed"), list(outcome.units.named)[:5])
        self._line(len(outcome.units.moved), _("units moved"), outcome.units.moved[:5])
        if not outcome.everyone_known:
            self.stdout.write(_("Nobody was marked as having left: a refused row does not say whose it is."))

    def _line(self, count: int, name: str, first: list[str]) -> None:
        more = " …" if count > len(first) > 0 else ""
        self.stdout.write(f"{count:>9,}  {name:<15} {', '.join(first)}{more}".rstrip())

    def _tell_refused(self, refused: RefusedRows) -> None:
        for refusal in refused.first:
            self.stderr.write(str(refusal))
        if refused.count and refused.path:
            self.stderr.write(_("All %(count)d refused: %(file)s") % {"count": refused.count, "file": refused.path})
