"""What a citizen holds: a code from the thank-you page, by which they see what came of it or have it deleted."""

import hashlib

from django.db import models
from django.utils import timezone

from feedback.models.comments import Feedback

ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"  # no letter that is taken for another or for a digit
GROUPS, GROUP = 5, 4  # 20 signs of 30: 98 bits
# Capitals of a Greek keyboard that look like ours: whoever copies a code by eye types these.
SAME_LOOK = str.maketrans("ΑΒΕΗΚΜΝΡΤΥΧΖ", "ABEHKMNPTYXZ")


class CodeQuerySet(models.QuerySet):
    def named_by(self, words: str) -> "CitizenCode | None":
        """The code that ``words`` are, however they are spaced or cased; None if we never gave it out."""
        return self.filter(digest=digest(words), feedback__drill=None).select_related("feedback").first()


class CitizenCode(models.Model):
    """The hash of a code that was given out for one comment. The code itself is kept nowhere."""

    feedback = models.OneToOneField(Feedback, models.CASCADE, related_name="code")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(default=timezone.now)

    objects = CodeQuerySet.as_manager()

    def __str__(self) -> str:
        return f"code of {self.feedback_id}"


def code_from(seed: bytes) -> str:
    """The code that ``seed`` (32 secret bytes or more) stands for, in groups: "K7QM 2XTB …". Always the same one."""
    number, signs = int.from_bytes(seed), []
    for _sign in range(GROUPS * GROUP):
        number, place = divmod(number, len(ALPHABET))
        signs.append(ALPHABET[place])
    return " ".join("".join(signs[at : at + GROUP]) for at in range(0, len(signs), GROUP))


def digest(words: str) -> str:
    """How a code is kept. So many random bits need no salt and no slow hash."""
    signs = "".join(filter(str.isalnum, words)).upper().translate(SAME_LOOK)
    return hashlib.sha256(signs.encode()).hexdigest()
