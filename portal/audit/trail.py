"""Writing to the audit trail, in the caller's transaction, so that the deed and its record stand or fall together.

Nothing here waits for a lock or for the sealer.
"""

from collections.abc import Iterable
from itertools import islice

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.db.models import Model

from portal.audit.models import USER

Actor = AbstractBaseUser | AnonymousUser | str | None
BATCH = 1000
# Written by hand: with the model's bulk_create the same rows took seventeen times as long.
INSERT = """
INSERT INTO audit_event (actor_id, actor_label, verb, unit_id, object_type, object_id)
SELECT %s::bigint, %s::text, %s::text, %s::bigint, touched.kind, touched.key
FROM unnest(%s::text[], %s::text[]) WITH ORDINALITY AS touched (kind, key, place) ORDER BY place
"""


def record(actor: Actor, verb: str, obj: Model | None = None, *, unit: Model | int | None = None) -> None:
    """Write down that ``actor`` did ``verb`` to ``obj``, for ``unit`` where one is concerned.

    ``actor`` is a user, or a lower-case word for whoever acts without one ("citizen"); ``None`` is "system".
    ``verb`` is short and dotted: "feedback.original_read". Of ``obj`` only its kind and its key are kept.
    Raises ``ValueError`` if ``obj`` has no key (record a deletion before it happens), ``IntegrityError`` if ``verb``
    or ``actor`` has another shape.
    """
    _insert(actor, verb, unit, [obj])


def record_many(actor: Actor, verb: str, objects: Iterable[Model], *, unit: Model | int | None = None) -> int:
    """Write one event for each of ``objects``, as ``record`` would; returns how many. Holds ``BATCH`` at a time."""
    rest, written = iter(objects), 0
    while batch := list(islice(rest, BATCH)):
        _insert(actor, verb, unit, batch)
        written += len(batch)
    return written


def _insert(actor: Actor, verb: str, unit: Model | int | None, objects: list[Model | None]) -> None:
    kinds, keys = zip(*map(_touched, objects), strict=True)
    with connection.cursor() as cursor:
        cursor.execute(INSERT, [*_who(actor), verb, getattr(unit, "pk", unit), list(kinds), list(keys)])


def _who(actor: Actor) -> tuple[int | None, str]:
    if actor is None or isinstance(actor, str):
        return None, actor or "system"
    return (actor.pk, USER) if actor.pk is not None else (None, "anonymous")


def _touched(obj: Model | None) -> tuple[str, str]:
    if obj is None:
        return "", ""
    kind = obj._meta.label_lower  # noqa: SLF001 - Django documents _meta as public
    if obj.pk is None:
        raise ValueError(f"a {kind} without a key cannot be recorded")
    return kind, str(obj.pk)
