"""A database that is the benchmark's own, in a folder that is gone afterwards; the portal's is never touched."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

from portal.setup.postgres import EmbeddedPostgres

ELSEWHERE = ("DATABASE_URL", "CELERY_BROKER_URL")


@contextmanager
def own_database() -> Iterator[tuple[Path, dict[str, str]]]:
    """Within it an empty, migrated database runs; yields its folder and the environment of whoever uses it."""
    with tempfile.TemporaryDirectory(prefix="goodword-bench-") as name:
        folder = Path(name)
        environ = {key: value for key, value in os.environ.items() if key not in ELSEWHERE}
        environ |= {
            "PORTAL_DATA_DIR": name,
            "DJANGO_SETTINGS_MODULE": "portal.settings.dev",
            "LOG_LEVEL": "ERROR",
        }
        server = EmbeddedPostgres(folder)
        server.start()
        try:
            migrate = [sys.executable, "-m", "django", "migrate", "--verbosity=0"]
            subprocess.run(migrate, env=environ, cwd=settings.BASE_DIR, check=True)
            yield folder, environ
        finally:
            server.stop()
