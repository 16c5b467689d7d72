"""What one decision at the desk did, for as long as it can be taken back."""

import uuid
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth.models import User
from django.db import models
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from recognition.models.routings import Mention, Routing


class SettlementQuerySet(models.QuerySet):
    def visible_to(self, user: User) -> "SettlementQuerySet":
        """What ``user`` decided, where they still are a steward."""
        return self.filter(steward=user, routing__in=Routing.objects.visible_to(user)).select_related("routing")

    def undoable_by(self, user: User) -> "SettlementQuerySet":
        """What ``user`` decided and may still take back, the newest first; the database's clock says so."""
        since = Now() - timedelta(seconds=settings.DESK_UNDO_SECONDS)
        mine = self.filter(steward=user, undone_at=None, settled_at__gt=since)
        return mine.select_related("routing", "mention__employee").order_by("-settled_at", "-pk")

    def held_until(self, routing: Routing) -> datetime | None:
        """Until when nobody may see what came of the decisions about ``routing``; None where all of them count."""
        hold = timedelta(seconds=settings.DESK_HOLD_SECONDS)
        news = self.standing().filter(routing=routing, settled_at__gt=Now() - hold)
        last = news.aggregate(last=models.Max("settled_at"))["last"]
        return last and last + hold

    def standing(self) -> "SettlementQuerySet":
        return self.filter(undone_at=None)


class Settlement(models.Model):
    """One decision of one steward. What it delivered is seen by nobody until the time for undoing it is over."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    routing = models.ForeignKey(Routing, models.CASCADE, related_name="settlements")
    mention = models.ForeignKey(Mention, models.CASCADE, null=True, blank=True, related_name="+")
    steward = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    settled_at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True, blank=True)
    before = models.JSONField(default=dict, help_text=_("Outcome, reason and waiting since, before the decision."))
    made = models.JSONField(
        default=dict, help_text=_("Keys of what the decision made: letters, lessons, alerts taken.")
    )

    objects = SettlementQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["steward", "-settled_at"], name="recognition_undo")]

    def __str__(self) -> str:
        return f"{self.routing_id} by {self.steward_id}"

    @property
    def seconds_left(self) -> int:
        """How long it can still be undone, in whole seconds, not below 0; the database decides, this is for the eye."""
        left = settings.DESK_UNDO_SECONDS - (timezone.now() - self.settled_at).total_seconds()
        return max(0, int(left))
