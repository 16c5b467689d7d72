"""Taking in a whole file: in chunks, each of them one transaction that also notes how far it came."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from hashlib import sha256
from itertools import islice
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from feedback.intake.comment import RefusedError
from feedback.intake.formats import FORMATS
from feedback.intake.lines import LONGEST_LINE, Line
from feedback.intake.receiving import Receipt, receive_many
from feedback.intake.rows import About, Reading, Row
from feedback.models import ImportRun, RefusedRow, Source

CHUNK = 500

LineWatch = Callable[[Iterator[Line], int], Iterator[Line]]


class OvertakenError(Exception):
    """The same file is being imported by another process, which has come further."""


def import_file(
    path: Path, source: Source, kind: str, about: About, *, watch: LineWatch = lambda lines, _total: lines
) -> ImportRun:
    """Import the file at ``path``, of the format named ``kind``, and return how it went.

    Given the same file and the same ``about`` again it goes on where it stopped; after its end it does nothing.
    ``watch`` is handed the lines as they are read and their number. Raises ``UnreadableFileError`` before anything is
    written, ``OvertakenError`` if somebody else imports the same, and ``ClosedSourceError`` if nothing is to be taken.
    """
    fingerprint, total = _fingerprint(path, kind, about)
    with path.open("rb") as file:
        reading = FORMATS[kind](file, about, lambda lines: watch(lines, total))
        run, _made = ImportRun.objects.get_or_create(source=source, fingerprint=fingerprint)
        if not run.finished_at:
            for chunk in _chunks(row for row in reading.rows if row.line > run.line):
                _take(run, chunk, reading)
            _finish(run)
    return run


def start_again(path: Path, source: Source, kind: str, about: About) -> None:
    """Forget how far this file came, so that it is read from its first row: what is known stays known."""
    fingerprint, _total = _fingerprint(path, kind, about)
    ImportRun.objects.filter(source=source, fingerprint=fingerprint).delete()


def _fingerprint(path: Path, kind: str, about: About) -> tuple[str, int]:
    """What tells this import from any other, and how many lines the file has."""
    known = {name: value for name, value in asdict(about).items() if name != "mapping" or value}
    digest = sha256(repr([kind, known]).encode())
    lines = 0
    with path.open("rb") as file:
        while piece := file.read(LONGEST_LINE):
            digest.update(piece)
            lines += piece.count(b"\n")
    return digest.hexdigest(), lines


def _chunks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rows = iter(rows)
    while chunk := list(islice(rows, CHUNK)):
        yield chunk


@transaction.atomic
def _take(run: ImportRun, chunk: list[Row], reading: Reading) -> None:
    if ImportRun.objects.select_for_update().get(pk=run.pk).line != run.line:
        raise OvertakenError
    run.source.refresh_from_db(fields=["closed_at"])
    taken = [row for row in chunk if row.comment]
    receipts = receive_many([row.comment for row in taken], run.source)
    refused = [_refused(run, row.line, reading, row.refusal) for row in chunk if row.refusal]
    refused += [
        _refused(run, row.line, reading, receipt.refusal)
        for row, receipt in zip(taken, receipts, strict=True)
        if receipt.refusal
    ]
    RefusedRow.objects.bulk_create(refused)
    _count(run, chunk, receipts, len(refused))


def _refused(run: ImportRun, line: int, reading: Reading, refusal: RefusedError) -> RefusedRow:
    return RefusedRow(run=run, line=line, column=reading.column(refusal.field)[:120], reason=refusal.reason[:300])


def _count(run: ImportRun, chunk: list[Row], receipts: list[Receipt], refused: int) -> None:
    outcomes = [receipt.outcome for receipt in receipts]
    run.line = chunk[-1].line
    run.new += outcomes.count("new")
    run.known += outcomes.count("known")
    run.refused += refused
    run.skipped += sum(1 for row in chunk if not row.comment and not row.refusal)
    run.save(update_fields=["line", "new", "known", "refused", "skipped"])


def _finish(run: ImportRun) -> None:
    run.finished_at = timezone.now()
    run.save(update_fields=["finished_at"])
