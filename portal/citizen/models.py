"""The link that tells a citizen by mail, once, that somebody answered."""

import hashlib
import hmac
import uuid
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from feedback.models import Feedback, FollowUp
from recognition.models import Thanks


class LinkQuerySet(models.QuerySet):
    def named_by(self, token: str) -> "OneTimeLink | None":
        """The link that ``token`` opens, used or not; None if we never sent it, or what it led to is gone."""
        rows = self.select_related("feedback", "thanks", "follow_up")
        return rows.filter(digest=digest(token)).first()

    def consume(self) -> bool:
        """Use it up; False when it was used before, or its time is over."""
        now = timezone.now()
        return bool(self.filter(opened_at=None, expires_at__gt=now).update(opened_at=now))


class OneTimeLink(models.Model):
    """One line, or one answer, that a citizen may open once. Of the token in the mail only the hash is kept."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    feedback = models.ForeignKey(Feedback, models.CASCADE, related_name="+")
    thanks = models.OneToOneField(Thanks, models.CASCADE, null=True, blank=True, related_name="+")
    follow_up = models.OneToOneField(FollowUp, models.CASCADE, null=True, blank=True, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True, blank=True)

    objects = LinkQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="citizen_link_to_one_thing",
                condition=Q(thanks__isnull=False, follow_up=None) | Q(thanks=None, follow_up__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"for {self.feedback_id}"

    @classmethod
    def to(cls, feedback: Feedback, **what: Thanks | FollowUp) -> "OneTimeLink":
        """An unsaved link to ``thanks`` or to ``follow_up`` of ``feedback``."""
        expires_at = timezone.now() + timedelta(days=settings.CITIZEN_LINK_DAYS)
        link = cls(feedback=feedback, expires_at=expires_at, **what)
        link.digest = digest(link.token)
        return link

    @property
    def token(self) -> str:
        """What stands in the mail: 256 bits made of SECRET_KEY, which no dump of the database holds."""
        key = hashlib.sha256(b"citizen.link" + settings.SECRET_KEY.encode()).digest()
        return hmac.digest(key, self.uuid.bytes, "sha256").hex()

    @property
    def is_open(self) -> bool:
        """Whether it may still be used."""
        return self.opened_at is None and self.expires_at > timezone.now()


class Erasure(models.Model):
    """A citizen asked to have their words deleted while these wait for a safety officer, who reads them first."""

    feedback = models.OneToOneField(Feedback, models.CASCADE, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"of {self.feedback_id}"


def digest(token: str) -> str:
    """How a token is kept. So many random bits need no salt and no slow hash."""
    return hashlib.sha256(token.encode()).hexdigest()
