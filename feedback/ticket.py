"""The hidden mark of a form that was handed out: which one it was, and when."""

import time
from dataclasses import dataclass
from typing import Self
from uuid import uuid4

from django.core import signing

FASTEST = 2.0  # seconds; nobody reads and answers the page sooner, programs do
LONGEST = 24 * 60 * 60.0  # seconds
SALT = "feedback.ticket"


@dataclass(frozen=True, slots=True)
class Ticket:
    """``reference`` is random; ``handed_out`` is seconds since the epoch. Signed, so that neither can be made up."""

    reference: str
    handed_out: float

    @classmethod
    def new(cls) -> Self:
        return cls(uuid4().hex, time.time())

    @classmethod
    def again(cls) -> Self:
        """For somebody who was asked to send once more: pressing the button needs no two seconds."""
        return cls(uuid4().hex, time.time() - FASTEST)

    @classmethod
    def read(cls, signed: str) -> Self | None:
        """The ticket that ``signed`` is, or None if we never handed it out or did so more than a day ago."""
        try:
            reference, handed_out = signing.loads(signed, salt=SALT)
        except signing.BadSignature:
            return None
        return cls(reference, handed_out) if time.time() - handed_out <= LONGEST else None

    @property
    def signed(self) -> str:
        return signing.dumps([self.reference, self.handed_out], salt=SALT)

    @property
    def is_too_fast(self) -> bool:
        return time.time() - self.handed_out < FASTEST
