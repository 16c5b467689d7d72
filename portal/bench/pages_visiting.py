"""Ask for a page as a signed-in reader does, through every middleware, and say what it cost."""

import time
from functools import cache
from urllib.parse import quote

from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from portal.bench.pages_filling import READER

HOST = "localhost"
# Common and rare names, one letter to two words: whoever types passes through all of them.
TYPED = ("m", "ma", "mar", "maria", "smi", "smith", "zo", "w", "maria sm", "john smith", "kowal", "gar", "nobody")


def pages() -> dict[str, list[str]]:
    """The addresses of each page that is measured; "bare list" is what the others are compared with."""
    case = _where_it_leads(reverse("recognition:desk"))
    return {
        "bare list": [reverse("bare_list")],
        "inbox": [reverse("recognition:inbox")],
        "desk": [case],
        "wall": [reverse("recognition:wall")],
        "typeahead": [f"{case}people/?q={quote(typed)}" for typed in TYPED],
    }


def visit(page: str, times: int) -> dict[str, object]:
    """Ask ``times`` for each address of ``page``; returns the milliseconds of each answer and what else it took.

    ``wall_ms`` is from the request to the whole answer, the database's work included; ``cpu_ms`` is this process
    alone. Raises ``RuntimeError`` for any answer but 200.
    """
    addresses = pages()[page]
    asked = max(_queries(address) for address in addresses)  # also fills whatever is filled once a process
    wall, cpu, size = [], [], 0
    for _ in range(times):
        for address in addresses:
            started, worked = time.perf_counter(), time.process_time()
            size = max(size, _get(address))
            cpu.append(1000 * (time.process_time() - worked))
            wall.append(1000 * (time.perf_counter() - started))
    return {"rows": len(wall), "wall_ms": wall, "cpu_ms": cpu, "queries": asked, "bytes": size}


def _where_it_leads(address: str) -> str:
    """The page that is shown in the end: the desk leads to its first case."""
    seen = _reader().get(address, headers={"host": HOST}, follow=True)
    return seen.redirect_chain[-1][0] if seen.redirect_chain else address


def _queries(address: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        _get(address)
    return len(asked)


def _get(address: str) -> int:
    answer = _reader().get(address, headers={"host": HOST})
    if answer.status_code != 200:
        message = f"{address}: {answer.status_code}"
        raise RuntimeError(message)
    return len(answer.content)


@cache
def _reader() -> Client:
    client = Client()
    client.force_login(User.objects.get(email=READER))
    return client
