"""Somebody in the directory by the first letters of a name, however many work here."""

from collections.abc import Iterator

from django.db.models import QuerySet

from portal.directory.folding import fold
from portal.directory.models import Employee

SHORTEST_WITHIN = 3  # letters; a shorter piece stands within nearly every name, and in no index


def find_people(words: str, among: QuerySet[Employee], *, unit_id: int, most: int = 9) -> list[Employee]:
    """Up to ``most`` of ``among`` whom ``words``, whole or begun, may name; empty for no words.

    First colleagues of the unit ``unit_id``, then whoever bears these names, whose names begin so, in whose names they
    stand. Each group is cut before it is put in order, so that a common name costs no more than a rare one.
    """
    words = fold(words)
    found: list[Employee] = []
    if not words:
        return found
    for group in _groups(words, among.select_related("unit"), unit_id):
        more = group.exclude(pk__in=[person.pk for person in found])[: most - len(found)]
        found += sorted(more, key=lambda it: (it.family, it.given, it.pk))
        if len(found) >= most:
            break
    return found


def _groups(words: str, among: QuerySet[Employee], unit_id: int) -> Iterator[QuerySet[Employee]]:
    near, far = among.filter(unit=unit_id), among.exclude(unit=unit_id).order_by()
    within = min(map(len, words.split())) >= SHORTEST_WITHIN
    yield near.named_like(words)
    if within:
        yield near.found(words)
    yield far.named(words)
    yield far.named_like(words)
    if within:
        yield far.found(words)
