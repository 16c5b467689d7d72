"""A notice is kept as long as somebody may ask whether it went out, and then let go."""

from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from portal.notices.models import Notice


def delete_old() -> int:
    """Delete notices older than ``NOTICES_RETENTION_DAYS`` that wait no longer; returns how many."""
    before = timezone.now() - timedelta(days=settings.NOTICES_RETENTION_DAYS)
    deleted, _by_model = Notice.objects.filter(made_at__lt=before).exclude(status="waiting").delete()
    return deleted
