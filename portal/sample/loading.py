"""Take the sample's comments in through the one door, and on to the inboxes."""

from collections.abc import Callable, Iterator
from heapq import merge
from itertools import islice

from feedback.intake import receive_many
from feedback.models import Channel, Feedback, ImportRun, Source, State
from feedback.reading import understand_waiting
from portal.sample.agency import SEED
from portal.sample.comments import Written, comments
from portal.sample.stories import stories
from recognition.people import current_index
from recognition.routing import route_waiting

SOURCE = "harwick-county"
COUNT = 3000
BATCH = 500


def begin(count: int) -> ImportRun:
    """The one run that brings ``count`` comments in. It keeps the moment at which the sample's half year ends."""
    source, _made = Source.objects.get_or_create(name=SOURCE, defaults={"channel": Channel.FILE})
    run, _made = ImportRun.objects.get_or_create(source=source, fingerprint=f"sample-{SEED}-{count}")
    return run


def written(run: ImportRun, count: int) -> Iterator[Written]:
    """The comments of ``run`` with the stories among them, oldest first; the same whenever it is asked."""
    ending = run.started_at
    return merge(comments(count, ending=ending), stories(ending=ending), key=lambda each: each.comment.received_at)


def take_in(rows: Iterator[Written], source: Source) -> Iterator[Written]:
    """Receive ``rows`` in batches; yields each once it is safely in the database."""
    while batch := list(islice(rows, BATCH)):
        receive_many([row.comment for row in batch], source)
        yield from batch


def understanding() -> Iterator[int]:
    """Understand until nothing waits; yields once for each comment."""
    return _each(understand_waiting)


def routing() -> Iterator[int]:
    """Route until nothing waits; yields once for each comment."""
    index = current_index()
    return _each(lambda: route_waiting(index))


def _each(step: Callable[[], int]) -> Iterator[int]:
    while taken := step():
        yield from range(taken)


def waiting(state: State) -> int:
    """How many comments are in ``state``."""
    return Feedback.objects.filter(state=state).count()
