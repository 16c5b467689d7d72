"""What every installation shares; dev, test and production stand on top of it."""

from os import environ
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF

from portal.setup import broker, postgres

BASE_DIR = Path(__file__).resolve().parent.parent.parent
DATA_DIR = Path(environ.get("PORTAL_DATA_DIR", BASE_DIR / ".local")).resolve()
# Made anew whenever it is gone; holds people's names. One for all processes of a machine.
NAMING_INDEX_DIR = Path(environ.get("NAMING_INDEX_DIR", DATA_DIR / "naming"))

PORTAL_NAME = environ.get("PORTAL_NAME", "Goodword")
AGENCY_NAME = environ.get("AGENCY_NAME", "Your agency")
CRISIS_LINE = environ.get("CRISIS_LINE", "112")

INSTALLED_APPS = [
    "portal.setup",
    "portal.audit",
    "portal.directory",
    "portal.notices",
    "feedback",
    "recognition",
    "portal.citizen",
    "portal.sample",
    "portal.bench",
    "portal.directory.administration.PortalAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "django.contrib.postgres",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.mfa",
    "csp",
    "django_htmx",
    "django_include_bootstrap",
    "ninja",
    "rules.apps.AutodiscoverRulesConfig",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "portal.directory.language.AccountLanguage",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

# Both sides from one host, or portal.urls.public and portal.urls.staff from two.
ROOT_URLCONF = environ.get("PORTAL_URLS", "portal.urls")
WSGI_APPLICATION = "portal.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "portal" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "portal.pages.portal",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static", "portal.tags"],
        },
    },
]

# One database engine everywhere: the agency's own PostgreSQL, or the embedded server in DATA_DIR.
DATABASES = {
    "default": dj_database_url.parse(environ["DATABASE_URL"], conn_max_age=60, conn_health_checks=True)
    if environ.get("DATABASE_URL")
    else postgres.database_settings(DATA_DIR)
}
# Shared by all processes, so that limits on signing in count what really happened.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "portal_cache"},
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The queue carries wake-ups only, so its default home is the same PostgreSQL.
CELERY_BROKER_URL, CELERY_BROKER_TRANSPORT_OPTIONS = broker.settings_for(
    environ.get("CELERY_BROKER_URL", ""), DATABASES["default"]
)
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
CELERY_WORKER_ENABLE_REMOTE_CONTROL = False
CELERY_WORKER_SEND_TASK_EVENTS = False
# Whatever nobody woke up for is taken by these sweeps.
CELERY_BEAT_SCHEDULE_FILENAME = str(DATA_DIR / "beat-schedule")
CELERY_BEAT_SCHEDULE = {
    "understand": {"task": "feedback.tasks.understand_waiting", "schedule": 20},
    "route": {"task": "recognition.tasks.route_waiting", "schedule": 20},
    "seal the audit trail": {"task": "portal.audit.tasks.seal", "schedule": 60},
    "close accounts of leavers": {"task": "portal.directory.tasks.close_departed", "schedule": 3600},
    "let originals go": {"task": "feedback.tasks.delete_expired", "schedule": 3600},
    "move alerts up the ladder": {"task": "feedback.tasks.escalate", "schedule": 20},
    "send mail": {"task": "portal.notices.tasks.send_mail", "schedule": 10},
    "call webhooks": {"task": "portal.notices.tasks.call_webhooks", "schedule": 10},
    "write digests": {"task": "recognition.tasks.send_digests", "schedule": 300},
    "let settlements go": {"task": "recognition.tasks.forget_settlements", "schedule": 3600},
    "let notices go": {"task": "portal.notices.tasks.delete_old", "schedule": 3600},
    "tell citizens": {"task": "portal.citizen.tasks.tell_citizens", "schedule": 60},
    "look after complaints": {"task": "feedback.tasks.look_after_complaints", "schedule": 60},
}

# Feedback knows nobody above it: whom it wakes when comments are understood is named here.
AFTER_UNDERSTANDING_TASK = "recognition.tasks.route_waiting"
# Whom a line of thanks wakes that a steward passed on.
AFTER_THANKS_PASSED_TASK = "portal.citizen.tasks.tell_citizens"
# Whom an answer to a complaint wakes.
AFTER_ANSWER_TASK = "portal.citizen.tasks.tell_citizens"
# Where a citizen takes the code from the thank-you page: the page stands above feedback, which knows its name alone.
CODE_PAGE = "citizen:code"
# What moves in the same transaction when words of a comment are hidden or shown again.
AFTER_REWORDING = "recognition.following.reword"

# A claimed row is free for others again after LEASE seconds; after MAX_TRIES it is set aside for a person.
FEEDBACK_LEASE_SECONDS = int(environ.get("FEEDBACK_LEASE_SECONDS", "300"))
FEEDBACK_MAX_TRIES = 3
# A steward may take a decision back for so long. What it delivers and teaches waits a little longer, so that
# nobody has seen, and nothing was decided by, what is undone at the last moment.
DESK_UNDO_SECONDS, DESK_HOLD_SECONDS = 30, 32
# A case belongs to the steward who has it before them; so long after their last sign of life it is free again.
DESK_LEASE_SECONDS = 240
ORIGINAL_RETENTION_DAYS = int(environ.get("ORIGINAL_RETENTION_DAYS", "90"))

AUTHENTICATION_BACKENDS = [
    "rules.permissions.ObjectPermissionBackend",
    "portal.directory.backend.AccountBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "recognition:home"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_ADAPTER = "portal.directory.signon.AccountAdapter"
SOCIALACCOUNT_ADAPTER = "portal.directory.signon.SocialAccountAdapter"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_MAX_EMAIL_ADDRESSES = 1
# How many proxies stand in front: rate limits go by the address that the outermost trusted one saw.
ALLAUTH_TRUSTED_PROXY_COUNT = int(environ.get("TRUSTED_PROXY_COUNT", "0"))
ACCOUNT_SESSION_REMEMBER = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_ONLY = False
# The step in between would be a form, whose way on to the provider the content policy refuses.
SOCIALACCOUNT_LOGIN_ON_GET = True
SOCIALACCOUNT_PROVIDERS = {}
if environ.get("OIDC_SERVER_URL"):
    SOCIALACCOUNT_PROVIDERS["openid_connect"] = {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": "agency",
                "name": environ.get("OIDC_NAME", AGENCY_NAME),
                "client_id": environ["OIDC_CLIENT_ID"],
                "secret": environ["OIDC_CLIENT_SECRET"],
                "settings": {
                    "server_url": environ["OIDC_SERVER_URL"],
                    # For a provider that vouches for its addresses without saying so (no email_verified claim).
                    "verified_email": environ.get("OIDC_EMAIL_VERIFIED") == "1",
                },
            }
        ],
    }
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", "English"),
    ("es", "Español"),
    ("it", "Italiano"),
    ("pl", "Polski"),
    ("ro", "Română"),
    ("el", "Ελληνικά"),
]
LOCALE_PATHS = [BASE_DIR / "portal" / "locale"]
TIME_ZONE = environ.get("TIME_ZONE", "UTC")
USE_TZ = True

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "portal" / "static"]
WHITENOISE_USE_FINDERS = True

# Nothing leaves the agency, so nothing is fetched from elsewhere either.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 10
CSRF_FAILURE_VIEW = "portal.pages.csrf_failure"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

DEFAULT_FROM_EMAIL = environ.get("DEFAULT_FROM_EMAIL", "goodword@localhost")
EMAIL_HOST = environ.get("EMAIL_HOST", "localhost")
EMAIL_PORT = int(environ.get("EMAIL_PORT", "25"))
EMAIL_HOST_USER = environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_SSL = environ.get("EMAIL_USE_SSL", "0") == "1"
EMAIL_USE_TLS = environ.get("EMAIL_USE_TLS", "1") == "1" and not EMAIL_USE_SSL
EMAIL_TIMEOUT = 10  # seconds; a server that hangs must not hold a worker longer than a lease

# Where mails and webhooks send their reader: the address under which staff open the portal.
PORTAL_ADDRESS = environ.get("PORTAL_ADDRESS", "http://127.0.0.1:8000").rstrip("/")
# The address under which citizens open theirs: on printed cards and in mails to citizens.
PUBLIC_ADDRESS = environ.get("PUBLIC_ADDRESS", PORTAL_ADDRESS).rstrip("/")
# How long the link in a mail to a citizen opens what came back.
CITIZEN_LINK_DAYS = int(environ.get("CITIZEN_LINK_DAYS", "30"))
# An urgent alert that nobody acknowledged when the ladder ended: its last step is taken again this often.
ALERT_REPEAT_MINUTES = int(environ.get("ALERT_REPEAT_MINUTES", "60"))
# A complaint is to be answered within so many days; overdue, it climbs one unit up every so many days.
COMPLAINT_DUE_DAYS = int(environ.get("COMPLAINT_DUE_DAYS", "10"))
COMPLAINT_CLIMB_DAYS = int(environ.get("COMPLAINT_CLIMB_DAYS", "5"))
# What was so many days old when it arrived is an archive: nobody waits for an answer.
COMPLAINT_ARCHIVE_DAYS = 90
# A claimed notice is free for other workers again after the lease; it is tried for a day, then listed as given up.
NOTICES_LEASE_SECONDS = int(environ.get("NOTICES_LEASE_SECONDS", "300"))
NOTICES_GIVE_UP_HOURS = 24
NOTICES_RETENTION_DAYS = 30
# Mails that hold somebody's words are written when they go out, so that these words lie nowhere meanwhile.
NOTICE_WRITERS = {"digest": "recognition.digest_mail.digest_of", "citizen": "portal.citizen.mailing.write"}
# Webhooks into the agency's own network, and over plain HTTP. Off: whoever sets a webhook could reach in there.
WEBHOOKS_ALLOW_PRIVATE = environ.get("WEBHOOKS_ALLOW_PRIVATE", "0") == "1"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"data": {"()": "portal.setup.logs.formatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "data"}},
    "root": {"handlers": ["stderr"], "level": environ.get("LOG_LEVEL", "INFO")},
}
