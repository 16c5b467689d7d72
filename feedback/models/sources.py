"""Where feedback comes from, who may send it, and what must not come back."""

import hashlib
import secrets
from datetime import timedelta

from django.db import models
from django.db.models import Q, Value
from django.db.models.expressions import RawSQL
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

ABOUT_NOW = timedelta(hours=1)


class Channel(models.TextChoices):
    PUBLIC_PAGE = "public", _("Public page")
    FILE = "file", _("Imported file")
    API = "api", _("Interface")
    PAPER = "paper", _("Paper card")
    PHONE = "phone", _("Telephone")


COUNTED = (
    "(SELECT count(*) FROM (SELECT FROM feedback_feedback WHERE source_id = feedback_source.id LIMIT %s) AS some_rows)"
)
ENOUGH = 1001


class SourceQuerySet(models.QuerySet):
    def counted(self) -> "SourceQuerySet":
        """With ``came``: how many comments came from each and are still here, counted up to ``ENOUGH``."""
        return self.annotate(came=RawSQL(COUNTED, [ENOUGH]))  # noqa: S611 - parameters are bound


class Source(models.Model):
    """One system that gives us feedback; its references are unique within it."""

    name = models.SlugField(max_length=80, unique=True)
    channel = models.CharField(max_length=10, choices=Channel)
    mapping = models.JSONField(
        default=dict, db_default=Value({}, models.JSONField()), blank=True,
        help_text=_("Column of its files → field of a comment, where the names differ."),
    )  # fmt: skip
    closed_at = models.DateTimeField(null=True, blank=True, help_text=_("Since then nothing is taken from it."))

    objects = SourceQuerySet.as_manager()

    OURS = (Channel.PUBLIC_PAGE, Channel.PAPER, Channel.PHONE)  # through these the portal itself takes comments in

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def is_ours(self) -> bool:
        """Whether the portal itself takes these comments in: such a source has no token and is not closed."""
        return self.channel in self.OURS


class TokenQuerySet(models.QuerySet):
    def named_by(self, secret: str) -> "Token | None":
        """The token in force that ``secret`` is, or None."""
        return self.filter(digest=digest(secret), revoked_at=None).select_related("source").first()


class Token(models.Model):
    """What a sending system proves itself with. Only the hash of its 256 random bits is kept."""

    source = models.ForeignKey(Source, models.CASCADE, related_name="tokens")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(auto_now_add=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    used_at = models.DateTimeField(null=True, blank=True, help_text=_("When it was last used, to the hour."))

    objects = TokenQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.source} ({self.made_at:%Y-%m-%d})"

    def note_use(self) -> None:
        """Remember that it was used just now; written once an hour at most, so that a busy sender costs nothing."""
        now = timezone.now()
        if self.used_at and self.used_at > now - ABOUT_NOW:
            return
        used_long_ago = Q(used_at=None) | Q(used_at__lt=now - ABOUT_NOW)
        Token.objects.filter(used_long_ago, pk=self.pk).update(used_at=now)

    def revoke(self) -> None:
        """From now on it opens nothing."""
        self.revoked_at = timezone.now()
        self.save(update_fields=["revoked_at"])

    @classmethod
    def issue(cls, source: Source) -> str:
        """Make a token for ``source`` and return its secret, which is shown once and kept nowhere."""
        secret = f"gw_{secrets.token_urlsafe(32)}"
        cls.objects.create(source=source, digest=digest(secret))
        return secret


def digest(secret: str) -> str:
    """A long random secret needs no salt and no slow hash: it cannot be guessed."""
    return hashlib.sha256(secret.encode()).hexdigest()


class Tombstone(models.Model):
    """A reference whose comment was deleted: it is refused when its source sends it again."""

    source = models.ForeignKey(Source, models.CASCADE, related_name="tombstones")
    reference_digest = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "reference_digest"], name="feedback_buried_once")]

    def __str__(self) -> str:
        return self.reference_digest


class Allowance(models.Model):
    """How often something was done in a window of time, for rate limits. The key is a keyed hash that changes daily."""

    key = models.CharField(max_length=64)
    window = models.BigIntegerField()
    used = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["key", "window"], name="feedback_allowance_once"),
            models.CheckConstraint(name="feedback_allowance_used", condition=Q(used__gte=1)),
        ]

    def __str__(self) -> str:
        return f"{self.window}: {self.used}"
