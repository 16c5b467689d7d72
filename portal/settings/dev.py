"""For the demonstration and for developers: the sample agency on one's own machine."""

from portal.settings.base import *
from portal.setup import secret

DEBUG = False
SECRET_KEY = secret.from_file(DATA_DIR / "secret-key")
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
AGENCY_NAME = environ.get("AGENCY_NAME", "Harwick County")
SAMPLE_SIGN_INS = True
if not environ.get("EMAIL_HOST"):  # mails lie in files, unless somebody wants to see them travel
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = DATA_DIR / "mail"
