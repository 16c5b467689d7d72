"""Pages by key: the next page begins below the last row shown, however many rows there are."""

from dataclasses import dataclass

from django.db.models import QuerySet

PAGE = 20


@dataclass(frozen=True, slots=True)
class Page:
    """Up to ``PAGE`` rows, newest first; ``before`` is the key it began below, ``older`` the key of the next page."""

    rows: list
    before: int | None
    older: int | None


def older_than(rows: QuerySet, before: str | None) -> Page:
    """The newest ``rows`` below the primary key ``before``; anything but a number means from the top."""
    key = int(before) if before and before.isascii() and before.isdigit() and len(before) < 19 else None
    found = list((rows.filter(pk__lt=key) if key else rows).order_by("-pk")[: PAGE + 1])
    older = found[PAGE - 1].pk if len(found) > PAGE else None
    return Page(found[:PAGE], key, older)
