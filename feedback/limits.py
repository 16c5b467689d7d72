"""How often something may be done, without keeping who did it."""

from ipaddress import ip_address, ip_network

from django.db import connection
from django.utils import timezone
from django.utils.crypto import salted_hmac

from feedback.models import Allowance

COUNT = """
    INSERT INTO feedback_allowance AS allowance (key, "window", used) VALUES (%s, %s, 1)
    ON CONFLICT (key, "window") DO UPDATE SET used = LEAST(allowance.used + 1, %s) RETURNING used
"""


def allow(what: str, who: str, *, times: int, seconds: int) -> int | None:
    """Count one ``what`` by ``who``; None if it may be done, else the seconds to wait (1 to ``seconds``).

    At most ``times`` in each window of ``seconds``. Of ``who`` (an address, say) only a keyed hash is kept, of another
    key every day.
    """
    now = timezone.now()
    window_end = (int(now.timestamp()) // seconds + 1) * seconds
    key = salted_hmac("feedback.limits", f"{now:%Y-%m-%d} {what} {who}", algorithm="sha256").hexdigest()
    with connection.cursor() as cursor:
        cursor.execute(COUNT, [key, window_end, times + 1])
        (used,) = cursor.fetchone()
    return None if used <= times else window_end - int(now.timestamp())


def forget_windows() -> int:
    """Delete the counts of windows that are over; returns how many."""
    return Allowance.objects.filter(window__lte=int(timezone.now().timestamp())).delete()[0]


def network_of(address: str) -> str:
    """Whom an address stands for: itself; with IPv6 its network of 64 bits, from which a visitor picks any address."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    return str(ip_network((found, 64), strict=False)) if found.version == 6 else str(found)
