"""Pages by key: the next page begins after the last row shown, however many rows there are."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

PAGE = 20


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some rows; ``after`` is the key of the row before them, ``more`` that of the last one if others follow."""

    rows: list
    after: int | None
    more: int | None


def stretch(rows: QuerySet, after: str | None, *order: str, size: int = PAGE) -> Stretch:
    """Up to ``size`` of ``rows`` by ``order`` (field names, all with "-" or none of them), after the row ``after``.

    The last field must tell rows apart. ``after`` is a primary key as an address has it; anything else, and the key of
    a row that is gone, means from the start.
    """
    fields = [name.lstrip("-") for name in order]
    key = int(after) if after and after.isascii() and after.isdigit() and len(after) < 19 else None
    last = rows.model._base_manager.filter(pk=key).values_list(*fields).first() if key else None  # noqa: SLF001 - documented
    rest = rows.filter(_beyond(fields, last, "lt" if order[0].startswith("-") else "gt")) if last else rows
    found = list(rest.order_by(*order)[: size + 1])
    return Stretch(found[:size], key if last else None, found[size - 1].pk if len(found) > size else None)


def _beyond(fields: list[str], values: tuple, side: str) -> Q:
    """What follows ``values``; the first field stands alone too, as a bound that an index takes."""
    (field, *others), (value, *rest) = fields, values
    if not others:
        return Q(**{f"{field}__{side}": value})
    return Q(**{f"{field}__{side}e": value}) & (Q(**{f"{field}__{side}": value}) | _beyond(others, tuple(rest), side))
