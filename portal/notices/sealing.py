"""Keeping a secret that the portal must use again, so that no hash will do: encrypted with a key made of SECRET_KEY.

Whoever has the database alone, a dump of it or a backup, cannot sign in our name.
"""

import base64
from hashlib import sha256

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings


class CannotOpenError(Exception):
    """It was sealed with a SECRET_KEY that is neither the present one nor among the former ones."""


def seal(secret: bytes) -> bytes:
    """``secret`` as it may lie in the database (Fernet: AES-128-CBC with HMAC-SHA256)."""
    return _box().encrypt(secret)


def open_sealed(sealed: bytes) -> bytes:
    """What ``seal`` was given, by today's key or a former one; raises ``CannotOpenError``."""
    try:
        return _box().decrypt(sealed)
    except InvalidToken as error:
        raise CannotOpenError from error


def _box() -> MultiFernet:
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(_key(secret)) for secret in secrets])


def _key(secret: str) -> bytes:
    return base64.urlsafe_b64encode(sha256(b"notices.webhook" + secret.encode()).digest())
