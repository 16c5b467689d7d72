"""One comment on its way in: the neutral row that every channel and format maps to."""

import json
import re
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b, sha256

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone
from django.utils.translation import gettext as _

from feedback.intake.drivers import DRIVERS, Drivers

LONGEST_TEXT = 10_000
LONGEST = {
    "reference": 200,
    "unit": 80,
    "service": 80,
    "stage": 200,
    "place": 80,
    "question_set": 40,
    "question": 2_000,
    "trust_question": 2_000,
    "email": 254,
}
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
# A letter's head shows the window, and nobody redacts it: only what can be no word gets there.
WINDOW = re.compile(r"(?:.*\s)?(\d{1,4}[a-z]?|[a-z]\d{0,4})", re.IGNORECASE)
LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*", re.IGNORECASE)
TRUST_RANGES = {2: range(2), 5: range(1, 6)}


class RefusedError(ValueError):
    """A comment that cannot be taken: ``field`` is where it is wrong, ``reason`` says how to put it right.

    Neither holds any of the citizen's words.
    """

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A citizen's comment with its answers, checked; raises ``RefusedError`` if it cannot be one.

    ``text`` is 1 to 10,000 characters in any script, without surrounding white space; it may be empty only beside
    a trust answer or drivers (most people tick and write nothing, and still count). ``received_at`` is aware; None
    means now. ``unit`` and ``service`` are codes, ``stage`` is the position or the name of a stage of the service.
    ``trust_raw`` is 0 or 1 on ``trust_scale`` 2 (a thumb), 1 to 5 on 5. ``channel`` is the source's if left empty.
    """

    reference: str
    text: str
    received_at: datetime | None = None
    occurred_on: date | None = None
    channel: str = ""
    language: str = ""
    unit: str = ""
    service: str = ""
    stage: str = ""
    place: str = ""
    question_set: str = ""
    question: str = ""
    trust_question: str = ""
    trust_raw: int | None = None
    trust_scale: int | None = None
    drivers: Drivers = field(default_factory=dict)
    email: str = ""

    def __post_init__(self) -> None:
        for name in STRINGS:
            object.__setattr__(self, name, getattr(self, name).strip())
        _check_characters(self)
        _check_lengths(self)
        object.__setattr__(self, "place", window_of(self.place))
        object.__setattr__(self, "language", _language(self.language))
        _check_dates(self)
        _check_answers(self)
        if self.email:
            _check_email(self.email)

    def digests(self) -> list[str]:
        """What tells a repetition from a change: the digest by today's secret key, then by the former ones.

        It is keyed, so that a dump does not let anybody try out what was redacted.
        """
        content = json.dumps([getattr(self, name) for name in NAMES], default=str, sort_keys=True).encode()
        secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
        return [blake2b(content, digest_size=16, key=_digest_key(secret)).hexdigest() for secret in secrets]


def window_of(place: str) -> str:
    """The number or letter of the window or room that ``place`` ends with ("Window 3" is "3"); "" if there is none."""
    found = WINDOW.fullmatch(" ".join(place.split()))
    return found[1].upper() if found else ""


NAMES = [each.name for each in fields(Comment)]
STRINGS = [each.name for each in fields(Comment) if each.type is str]


def _digest_key(secret: str) -> bytes:
    return sha256(b"feedback.digest" + secret.encode()).digest()


def _check_characters(comment: Comment) -> None:
    together = "\n".join([getattr(comment, name) for name in STRINGS])
    if "\0" not in together and _encodes(together):
        return
    for name in STRINGS:
        if "\0" in getattr(comment, name):
            raise RefusedError(name, _("It contains a NUL character. Remove it."))
        if not _encodes(getattr(comment, name)):
            raise RefusedError(name, _("It is not valid Unicode. Save the data as UTF-8."))


def _encodes(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _check_lengths(comment: Comment) -> None:
    if not comment.reference:
        raise RefusedError("reference", _("It is empty. Every comment needs the identifier that its source gave it."))
    if len(comment.text) > LONGEST_TEXT:
        reason = _("It has %(length)d characters; at most %(most)d are taken.")
        raise RefusedError("text", reason % {"length": len(comment.text), "most": LONGEST_TEXT})
    for name, most in LONGEST.items():
        if len(getattr(comment, name)) > most:
            reason = _("It has %(length)d characters; at most %(most)d are taken.")
            raise RefusedError(name, reason % {"length": len(getattr(comment, name)), "most": most})


def _language(code: str) -> str:
    if not code:
        return ""
    match = LANGUAGE.fullmatch(code)
    if not match:
        raise RefusedError("language", _("It is not a language code. Write it as en or pl."))
    return match[1].lower()


def _check_dates(comment: Comment) -> None:
    latest = timezone.now() + timedelta(days=1)
    out_of_range = _("It lies before 1990 or in the future.")
    if comment.received_at and not EARLIEST <= comment.received_at <= latest:
        raise RefusedError("received_at", out_of_range)
    if comment.occurred_on and not EARLIEST.date() <= comment.occurred_on <= latest.date():
        raise RefusedError("occurred_on", out_of_range)


def _check_answers(comment: Comment) -> None:
    if (comment.trust_raw is None) != (comment.trust_scale is None):
        raise RefusedError("trust_raw", _("A trust answer needs its scale, and a scale its answer."))
    if comment.trust_raw is not None:
        if comment.trust_scale not in TRUST_RANGES:
            raise RefusedError("trust_scale", _("The scale is 2 for a thumb (0 or 1) or 5 for answers from 1 to 5."))
        if comment.trust_raw not in TRUST_RANGES[comment.trust_scale]:
            raise RefusedError("trust_raw", _("The answer does not lie on its scale: 0 or 1 on 2, 1 to 5 on 5."))
    for side, ticked in comment.drivers.items():
        if side not in {"positive", "negative"} or not ticked.keys() <= set(DRIVERS):
            raise RefusedError("drivers", _("The drivers are: %(drivers)s.") % {"drivers": ", ".join(DRIVERS)})
    if not comment.text and comment.trust_raw is None and not comment.drivers:
        raise RefusedError("text", _("It is empty. Write 1 to 10,000 characters."))


def _check_email(email: str) -> None:
    try:
        validate_email(email)
    except ValidationError:
        raise RefusedError("email", _("It is not an e-mail address.")) from None
