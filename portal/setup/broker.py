"""Where wake-ups travel: the same PostgreSQL by default, Redis or RabbitMQ when an agency outgrows it."""

from typing import Any

from kombu.transport import TRANSPORT_ALIASES
from psycopg.conninfo import make_conninfo

# Longer than any task. A message that a killed worker held comes back after this time; the sweeps do not wait for it.
VISIBILITY_SECONDS = 600
# What Django keeps in OPTIONS for itself; the rest is libpq's (sslmode, passfile, ...).
NOT_FOR_LIBPQ = {"assume_role", "isolation_level", "pool", "server_side_binding"}

TRANSPORT_ALIASES["pgmq"] = "portal.setup.queue:Transport"


def settings_for(url: str, database: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Celery's broker address and transport options.

    Takes the agency's ``url``, or "" for the queue in ``database`` (an entry of Django's ``DATABASES``).
    """
    if not url:
        return "pgmq://localhost", {**_postgres_options(), "conn_string": conninfo(database)}
    if url.startswith("pgmq:"):
        return url, _postgres_options()
    if url.startswith(("redis:", "rediss:", "redis+socket:", "sentinel:")):
        return url, {"visibility_timeout": VISIBILITY_SECONDS}
    return url, {}


def conninfo(database: dict[str, Any]) -> str:
    """The connection string (libpq) for an entry of Django's ``DATABASES``, with every option it sets."""
    options = {key: value for key, value in database.get("OPTIONS", {}).items() if key not in NOT_FOR_LIBPQ}
    named = {"host": "HOST", "port": "PORT", "dbname": "NAME", "user": "USER", "password": "PASSWORD"}
    given = {key: database[name] for key, name in named.items() if database.get(name)}
    return make_conninfo(**given, **options)


def _postgres_options() -> dict[str, Any]:
    return {"init_extension": False, "visibility_timeout": VISIBILITY_SECONDS, "pool_size": 2, "pool_timeout": 5}
