"""For the tests: real parts, quick hashes."""

from portal.settings.base import *

DEBUG = False
SECRET_KEY = "only-for-tests-" * 4  # signs nothing outside the test run
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
AGENCY_NAME = "Harwick County"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# The audit trail refuses TRUNCATE; between tests alone, a backend of the tests' own gets round it.
DATABASES["default"]["ENGINE"] = "tests.audit.flushing"
