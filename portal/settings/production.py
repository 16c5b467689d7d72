"""For an agency. No default for a secret: a missing one stops the start."""

from portal.settings.base import *

DEBUG = False
SECRET_KEY = environ["SECRET_KEY"]
SECRET_KEY_FALLBACKS = [key for key in environ.get("SECRET_KEY_FALLBACKS", "").split(",") if key]
ALLOWED_HOSTS = environ["ALLOWED_HOSTS"].split(",")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS if not host.startswith(".")]

SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^health/$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
WHITENOISE_USE_FINDERS = False
STATIC_ROOT = DATA_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
PORTAL_ADDRESS = environ.get("PORTAL_ADDRESS", f"https://{ALLOWED_HOSTS[0].lstrip('.')}").rstrip("/")
PUBLIC_ADDRESS = environ.get("PUBLIC_ADDRESS", PORTAL_ADDRESS).rstrip("/")
