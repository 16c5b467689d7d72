"""A citizen opens what a mail led to: once, and whoever wrote it may know that it was read."""

from django.db import transaction
from django.utils import timezone

from portal.citizen.models import OneTimeLink
from recognition.models import Thanks


@transaction.atomic
def open_link(link: OneTimeLink) -> bool:
    """Use ``link`` up; False when somebody was first, or its time is over."""
    if not OneTimeLink.objects.filter(pk=link.pk).consume():
        return False
    Thanks.objects.filter(pk=link.thanks_id, opened_at=None).update(opened_at=timezone.now())
    return True
