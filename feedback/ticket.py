"""The hidden mark of a form that was handed out: which one it was, and when."""

import secrets
import time
from dataclasses import dataclass
from hashlib import blake2b
from typing import Self

from django.core import signing

from feedback.models.codes import code_from

FASTEST = 2.0  # seconds; nobody reads and answers the page sooner, programs do
LONGEST = 24 * 60 * 60.0  # seconds
SALT = "feedback.ticket"


@dataclass(frozen=True, slots=True)
class Ticket:
    """``secret`` is 128 random bits; ``handed_out`` is seconds since the epoch. Signed, so that neither can be made up.

    The secret stands in the form alone and is stored nowhere. What is stored of it, a comment's reference and the
    digest of its code, are hashes, from which nobody with the database finds the code.
    """

    secret: str
    handed_out: float

    @classmethod
    def new(cls) -> Self:
        return cls(secrets.token_hex(16), time.time())

    @classmethod
    def again(cls) -> Self:
        """For somebody who was asked to send once more: pressing the button needs no two seconds."""
        return cls(secrets.token_hex(16), time.time() - FASTEST)

    @classmethod
    def read(cls, signed: str) -> Self | None:
        """The ticket that ``signed`` is, or None if we never handed it out or did so more than a day ago."""
        try:
            secret, handed_out = signing.loads(signed, salt=SALT)
        except signing.BadSignature:
            return None
        return cls(secret, handed_out) if time.time() - handed_out <= LONGEST else None

    @property
    def signed(self) -> str:
        return signing.dumps([self.secret, self.handed_out], salt=SALT)

    @property
    def is_too_fast(self) -> bool:
        return time.time() - self.handed_out < FASTEST

    def reference(self, answers: str) -> str:
        """The reference of the comment that ``answers`` (their fingerprint) are on this form."""
        return self._hashed(b"reference", answers)[:16].hex()

    def code(self, answers: str) -> str:
        """The code for that comment: sent twice, the same form shows the same code."""
        return code_from(self._hashed(b"code", answers))

    def _hashed(self, what: bytes, answers: str) -> bytes:
        return blake2b(answers.encode(), key=self.secret.encode(), person=what, digest_size=32).digest()
