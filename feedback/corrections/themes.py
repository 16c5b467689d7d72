"""The themes that a steward may give a stretch, in words."""

from collections.abc import Iterable

from feedback.models import Theme


def theme_choices(kept: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Every theme in use by its name, and those of ``kept`` that are so no more. One query: once for a page."""
    return Theme.objects.named().offered(kept)
