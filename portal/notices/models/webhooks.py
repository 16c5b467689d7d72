"""Where other systems of the agency are told that something happened. None is there until an administrator sets one."""

import base64
import secrets
import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.directory.models import Unit
from portal.notices import sealing
from portal.notices.addresses import RefusedAddressError, parts_of

SECRET_BYTES = 32
PREFIX = "whsec_"


class WebhookQuerySet(models.QuerySet):
    def on(self) -> "WebhookQuerySet":
        return self.filter(is_on=True)

    def concerning(self, units: list[int]) -> "WebhookQuerySet":
        """Those in force for one of ``units``, or for all."""
        return self.on().filter(Q(unit=None) | Q(unit__in=units))


class Webhook(models.Model):
    """One address that is called. What it carries is signed with a secret that its owner was shown once."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(max_length=80, unique=True)
    url = models.CharField(max_length=500, validators=[URLValidator(schemes=["https", "http"])])
    unit = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="+",
        help_text=_("It hears of this unit and those below it; of all if empty."),
    )  # fmt: skip
    is_on = models.BooleanField(default=False, help_text=_("Nothing is sent while it is off."))
    sealed_secret = models.BinaryField(editable=False)
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = WebhookQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse at once what no try could ever reach. What a name resolves to is looked at before every call."""
        try:
            parts_of(self.url, allow_private=settings.WEBHOOKS_ALLOW_PRIVATE)
        except RefusedAddressError as error:
            raise ValidationError({"url": str(error)}) from error

    def new_secret(self) -> str:
        """Give it another secret and return that, the only time it is shown. The former one signs nothing more."""
        secret = secrets.token_bytes(SECRET_BYTES)
        self.sealed_secret = sealing.seal(secret)
        return PREFIX + base64.b64encode(secret).decode()

    @property
    def secret(self) -> bytes:
        """The key itself, for signing. Raises ``sealing.CannotOpenError`` when the portal's own key is another."""
        return sealing.open_sealed(bytes(self.sealed_secret))
