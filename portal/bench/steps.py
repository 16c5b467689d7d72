"""What a process of the benchmark can be told to do, by name: how many rows it dealt with comes back, or figures."""

from collections.abc import Callable
from io import StringIO
from pathlib import Path

from django.core.management import call_command
from django.db import connection

from feedback import reading
from feedback.models import ImportRun
from portal.bench.pages_filling import fill
from portal.bench.pages_visiting import visit
from portal.bench.reference import ner, ready_ner
from portal.sample.founding import found_agency
from recognition import people, releasing, routing


def start() -> int:
    """Nothing: whoever has answered this is there, with every module loaded."""
    connection.ensure_connection()
    return 0


def found() -> int:
    """The sample agency's 2,000 employees."""
    found_agency()
    return 0


def clear() -> int:
    """Forget all comments and what came of them."""
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE feedback_feedback, feedback_importrun CASCADE")
        cursor.execute("ANALYZE")
    return 0


def receive(path: str) -> int:
    """File → received, as ``import_feedback`` does it."""
    source = Path(path).stem
    call_command("import_feedback", path, source=source, stdout=StringIO())
    return ImportRun.objects.get(source__name=source).new


def understand() -> int:
    """Received → understood until nothing waits, as the worker's task does it."""
    return _until_nothing_waits(reading.understand_waiting)


def read_directory() -> int:
    """The index that a worker builds once, when it starts."""
    people.current_index()
    return 0


def route() -> int:
    """Understood → routed until nothing waits, as the worker's task does it."""
    return _until_nothing_waits(_route_batch)


def whole(path: str) -> int:
    """File → received → understood → routed; after the file both tasks take turns until nothing waits for either."""
    received = receive(path)
    while reading.understand_waiting() or _route_batch():
        pass
    return received


def _route_batch() -> int:
    releasing.release_acknowledged()
    return routing.route_waiting(people.current_index())


def _until_nothing_waits(step: Callable[[], int]) -> int:
    done = 0
    while taken := step():
        done += taken
    return done


STEPS: dict[str, Callable[..., int | dict]] = {
    step.__name__: step
    for step in (start, found, clear, receive, understand, read_directory, route, whole, ready_ner, ner, fill, visit)
}
