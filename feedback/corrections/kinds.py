"""What a placeholder may stand for, in words, and which of them a steward may choose or open again."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LABELS: dict[str, Promise] = {
    "phone": _("a telephone number"),
    "email": _("an e-mail address"),
    "name": _("a name"),
    "address": _("an address"),
    "number": _("a number"),
    "private": _("something else"),
    "url": _("a web address"),
    "handle": _("a name on a network"),
    "iban": _("an account number"),
    "account": _("an account number"),
    "card": _("a card number"),
    "birth": _("a date of birth"),
    "id": _("an identity number"),
    "plate": _("a number plate"),
    "case": _("a case number"),
    "ip": _("a computer’s address"),
}
TO_HIDE = ("name", "phone", "email", "address", "number", "private")
# Whatever a steward thinks of the words around them: these open accounts and identities, and praise nobody.
NEVER_OPENED = frozenset({"card", "id", "iban", "account"})


def label_of(kind: str) -> str:
    """What ``kind`` is called; a kind of a later release by its own name."""
    return str(LABELS.get(kind, kind))
