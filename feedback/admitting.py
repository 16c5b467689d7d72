"""Who may send comments: sources are made and closed, tokens issued and revoked, each on record."""

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from feedback.models import Source, Token
from portal.audit.trail import record


@transaction.atomic
def make(source: Source, *, by: User) -> None:
    """Keep a new ``source``, which has passed ``full_clean``."""
    source.save()
    record(by, "feedback.source_made", source)


@transaction.atomic
def close(source: Source, *, by: User) -> None:
    """Take nothing from ``source`` any more, whatever token comes with it; what came stays. Twice changes nothing."""
    if Source.objects.filter(pk=source.pk, closed_at=None).update(closed_at=timezone.now()):
        record(by, "feedback.source_closed", source)


@transaction.atomic
def open_again(source: Source, *, by: User) -> None:
    """Take comments from ``source`` again; tokens that were not revoked hold again."""
    if Source.objects.filter(pk=source.pk).exclude(closed_at=None).update(closed_at=None):
        record(by, "feedback.source_opened", source)


@transaction.atomic
def map_columns(source: Source, mapping: dict[str, str], *, by: User) -> None:
    """Read the files of ``source`` by ``mapping`` (column → field of a neutral row), or with {} by our own names."""
    source.mapping = mapping
    source.save(update_fields=["mapping"])
    record(by, "feedback.source_mapped", source)


@transaction.atomic
def issue(source: Source, *, by: User | None) -> str:
    """Make a token for ``source``; returns its secret, which is to be shown once and is kept nowhere."""
    secret = Token.issue(source)
    record(by, "feedback.token_issued", source)
    return secret


@transaction.atomic
def revoke(token: Token, *, by: User) -> None:
    """From now on ``token`` opens nothing. Twice changes nothing."""
    if token.revoked_at is None:
        token.revoke()
        record(by, "feedback.token_revoked", token)
