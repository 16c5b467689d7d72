"""Learning from the desk: fit the agency's head to what stewards put right, and use it only if it does better."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice

from feedback.corrections import labelled_rows
from feedback.corrections.standing import standing_rows
from feedback.models import AgencyHead
from feedback.training.agency import Comparison, Lesson, compare, fit
from feedback.training.lessons import lesson

FEWEST = 60  # corrected stretches
STANDING = 5  # for each corrected stretch: on strangers' comments about one verdict in six is wrong
_LOOKED_AT = 4 * STANDING  # stretches read, for each corrected one, to find those that stand


@dataclass(frozen=True)
class TooFew(Exception):  # noqa: N818 - a state of the agency, not a mistake
    """So many stretches, ``corrected`` and standing as they are, are still missing."""

    corrected: int
    standing: int


Told = Callable[[Iterable, int], Iterable]


def lessons(told: Told) -> Sequence[Lesson]:
    """What there is to learn today; ``told`` is given the rows and their number, and shows how they pass.

    Raises ``TooFew``.
    """
    rows = [row for row in labelled_rows() if row.sentiment]
    if len(rows) < FEWEST:
        raise TooFew(FEWEST - len(rows), 0)
    corrected = [
        lesson(row.text, row.language, row.question, corrected=row.sentiment, group=row.group)
        for row in told(rows, len(rows))
    ]
    standing = list(islice(_standing(told, len(rows)), STANDING * len(rows)))
    if len(standing) < len(rows):
        raise TooFew(0, len(rows) - len(standing))
    return [*corrected, *standing]


def _standing(told: Told, corrected: int) -> Iterator[Lesson]:
    """Those that the shipped heads take today as they were taken then: whoever left them agreed with the same."""
    for row in told(islice(standing_rows(), _LOOKED_AT * corrected), STANDING * corrected):
        it = lesson(row.text, row.language, row.question, corrected=None, group=row.group)
        if it.found and it.side == row.sentiment:
            yield it


def refit(known: Sequence[Lesson]) -> Comparison:
    """Fit to ``known`` and switch, if a head fitted to a part of them does better on the others."""
    found = compare(known)
    if found.is_better:
        rows = sum(it.corrected is not None for it in known)
        AgencyHead.objects.switch_to(fit(known), rows=rows, figures=asdict(found), by=None)
    return found
