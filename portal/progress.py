"""A progress bar for commands: drawn on a terminal, silent elsewhere."""

from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Item = TypeVar("Item")


def progress(items: Iterable[Item], stream: TextIO, *, total: int | None = None, what: str = "") -> Iterator[Item]:
    """Yield ``items`` one by one and draw how many of ``total`` have passed on ``stream``.

    Nothing is drawn when ``stream`` is not a terminal. ``items`` is never held in memory.
    """
    console = Console(file=getattr(stream, "_out", stream))  # Django's wrapper ends every write with a line
    if not console.is_terminal:
        yield from items
        return
    columns = [TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()]
    with Progress(*columns, console=console, transient=True) as bar:
        yield from bar.track(items, total=total)
