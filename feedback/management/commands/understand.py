import json
import sys
from dataclasses import asdict

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from feedback.understanding import Understanding, understand
from portal.progress import progress


class Command(BaseCommand):
    help = "Read comments from standard input, one JSON row a line, and write what is understood; needs no database."
    requires_system_checks = ()
    requires_migrations_checks = False

    def handle(self, **options):
        bad = 0
        for number, line in enumerate(progress(sys.stdin.buffer, self.stderr, what=_("Understanding")), start=1):
            if not line.strip():
                continue
            try:
                answer = answered(json.loads(line.decode(errors="replace")))
            except (ValueError, TypeError, AttributeError, RecursionError) as error:
                bad += 1
                self.stderr.write(_("Line %(number)d: %(problem)s") % {"number": number, "problem": error})
            else:
                self.stdout.write(json.dumps(answer, ensure_ascii=False))
        if bad:
            raise CommandError(_("%(bad)d lines could not be read; the others were answered.") % {"bad": bad})


def answered(row: dict) -> dict:
    """The answer to one row: ``{id, text, question?, rating?, thumb?, ticked?, language?}``.

    Raises ``ValueError``, ``TypeError`` or ``AttributeError`` if the row is no object or a value is of the wrong kind.
    """
    read = understand(
        str(row.get("text") or ""),
        question=str(row.get("question") or ""),
        rating=float(row["rating"]) if row.get("rating") not in {None, ""} else None,
        thumb=row.get("thumb"),
        ticked=tuple(row.get("ticked") or ()),
        language=str(row.get("language") or ""),
    )
    return {"id": row.get("id"), **_plain(read)}


def _plain(read: Understanding) -> dict:
    return {
        "language": read.language,
        "sentiment": read.sentiment,
        "praise": read.praise,
        "segments": [asdict(segment) for segment in read.segments],
        "themes": read.themes,
        "safety": [asdict(alarm) for alarm in read.safety],
        "redacted": read.redacted,
        "redactions": [asdict(redaction) for redaction in read.redactions],
        "people": [asdict(person) for person in read.people],
        "why": read.why,
    }
