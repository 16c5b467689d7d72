"""What is on its way out of the portal: one mail to one person, or one call of one webhook."""

import uuid
from datetime import timedelta

from django.conf import settings
from django.db import models, transaction
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.notices.models.webhooks import Webhook

# Seconds until the next try: a mail server that restarts is caught soon, one that is away all night is not worn out.
BACKOFF = (10, 20, 40, 80, 160, 300)


class Way(models.TextChoices):
    MAIL = "mail", _("E-mail")
    WEBHOOK = "webhook", _("Webhook")


class Status(models.TextChoices):
    WAITING = "waiting", _("Waiting")
    SENT = "sent", _("Sent")
    WITHDRAWN = "withdrawn", _("Not needed any more")
    GIVEN_UP = "given_up", _("Given up")


class NoticeQuerySet(models.QuerySet):
    def waiting(self) -> "NoticeQuerySet":
        return self.filter(status=Status.WAITING)

    def in_trouble(self) -> "NoticeQuerySet":
        """What failed at least once and is not out: for the administrator."""
        return self.filter(Q(status=Status.WAITING, tries__gte=1, trouble__gt="") | Q(status=Status.GIVEN_UP))

    @transaction.atomic
    def claim(self, way: Way, limit: int) -> list["Notice"]:
        """Take up to ``limit`` notices that are due, oldest first; nobody else gets them until the lease ends.

        The try is counted before anything is sent, so that a worker that is killed leaves its trace.
        """
        due = self.waiting().filter(way=way, due_at__lte=Now(), claimed_until__lt=Now())
        taken = list(due.order_by("due_at", "pk").select_for_update(skip_locked=True, of=["self"])[:limit])
        lease = timedelta(seconds=settings.NOTICES_LEASE_SECONDS)
        self.filter(pk__in=[notice.pk for notice in taken]).update(claimed_until=Now() + lease, tries=F("tries") + 1)
        for notice in taken:
            notice.tries += 1
        return taken

    def withdraw(self) -> int:
        """Keep what is not out yet from going out; returns how many."""
        return self.waiting().update(status=Status.WITHDRAWN)

    def send_again(self) -> int:
        """Give what failed another go, at once; returns how many."""
        return self.in_trouble().update(
            status=Status.WAITING, tries=0, trouble="", due_at=Now(), claimed_until=Now(), made_at=Now()
        )


class Notice(models.Model):
    """One message to one person, or to one webhook, and how far it has come. It holds no word of a citizen."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    key = models.CharField(max_length=120, unique=True, help_text=_("What it is about and for whom: once each."))
    way = models.CharField(max_length=7, choices=Way)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="notices")
    address = models.EmailField(blank=True)
    webhook = models.ForeignKey(Webhook, models.CASCADE, null=True, blank=True, related_name="notices")
    subject = models.CharField(max_length=200, blank=True)
    body = models.TextField(help_text=_("The text of a mail, the JSON of a webhook."))
    writer = models.CharField(
        max_length=20, blank=True, default="", db_default="",
        help_text=_("Who writes the mail when it goes out, from what the body says; empty: the body is the text."),
    )  # fmt: skip
    status = models.CharField(max_length=9, choices=Status, default=Status.WAITING)
    made_at = models.DateTimeField(default=timezone.now)
    due_at = models.DateTimeField(default=timezone.now)
    claimed_until = models.DateTimeField(default=timezone.now)
    tries = models.PositiveIntegerField(default=0)
    trouble = models.CharField(max_length=300, blank=True, help_text=_("Why the last try failed."))
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-made_at"]
        indexes = [models.Index(fields=["way", "due_at"], name="notices_due", condition=Q(status="waiting"))]
        constraints = [
            models.CheckConstraint(
                name="notices_one_way_out",
                condition=Q(way="mail", webhook=None) & ~Q(address="") | Q(way="webhook", address="", user=None),
            ),
            models.CheckConstraint(
                name="notices_sent_has_its_time",
                condition=Q(status="sent", sent_at__isnull=False) | ~Q(status="sent") & Q(sent_at=None),
            ),
        ]

    def __str__(self) -> str:
        return self.key

    @property
    def is_sent(self) -> bool:
        return self.status == Status.SENT

    def mark_sent(self) -> None:
        """It is out. Whoever was slower with the same notice changes nothing any more."""
        Notice.objects.filter(pk=self.pk).exclude(status=Status.SENT).update(
            status=Status.SENT, sent_at=timezone.now(), trouble=""
        )

    def mark_failed(self, trouble: str, *, for_good: bool = False) -> None:
        """It did not go out: try again after a while, or give up when a day of trying is over.

        ``trouble`` is one sentence for an administrator; it must hold no secret.
        """
        wait = BACKOFF[min(self.tries, len(BACKOFF)) - 1]
        over = for_good or timezone.now() - self.made_at > timedelta(hours=settings.NOTICES_GIVE_UP_HOURS)
        Notice.objects.waiting().filter(pk=self.pk).update(
            status=Status.GIVEN_UP if over else Status.WAITING,
            trouble=trouble[:300],
            due_at=timezone.now() + timedelta(seconds=wait),
            claimed_until=timezone.now(),
        )
