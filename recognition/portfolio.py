"""An employee's letters as a file: a PDF set as letters, or JSON. No other person's data is in it."""

import json
from collections.abc import Iterable
from pathlib import Path

import typst
from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext as _

from portal.directory.models import Employee
from portal.tags import dated
from recognition.models import Compliment

MOST = 1000  # letters in one file; more than that is read by nobody, and a period chooses among them
TYPESET = Path(__file__).parent / "typeset"


def collected(letters: QuerySet[Compliment]) -> list[Compliment]:
    """The newest ``MOST`` of ``letters`` that their owner left in the collection, with what a file tells of them."""
    kept = letters.filter(in_portfolio=True).with_letterhead().select_related("thanks")
    return list(kept.newest_first()[:MOST])


def as_json(owner: Employee, letters: Iterable[Compliment]) -> str:
    """``letters`` of ``owner`` for a program: words, day, place, service, language, and what the owner answered."""
    told = {"name": str(owner), "unit": str(owner.unit), "made_on": timezone.localdate().isoformat()}
    return json.dumps(told | {"letters": [_entry(letter) for letter in letters]}, ensure_ascii=False, indent=2)


def as_pdf(owner: Employee, letters: Iterable[Compliment]) -> bytes:
    """``letters`` of ``owner`` on A4, newest first."""
    told = {
        "title": _("Letters to %(name)s") % {"name": owner},
        "under": _("%(unit)s, %(agency)s") % {"unit": owner.unit, "agency": settings.AGENCY_NAME},
        "made_on": dated(timezone.localdate()),
        "none": _("No letter in this period."),
        "letters": [_printed(letter) for letter in letters],
    }
    return _set("letters.typ", told)


def certificate(letter: Compliment) -> bytes:
    """One letter on a page of its own, A4."""
    owner = letter.employee
    about = _("A citizen wrote this about %(name)s, %(unit)s.") % {"name": owner, "unit": owner.unit}
    told = _printed(letter) | {"title": str(owner), "about": about, "agency": settings.AGENCY_NAME}
    return _set("certificate.typ", told)


def _entry(letter: Compliment) -> dict:
    comment = letter.feedback
    thanks = getattr(letter, "thanks", None)
    return {
        "id": str(letter.uuid),
        "written_on": timezone.localdate(comment.received_at).isoformat(),
        "unit": str(comment.unit or ""),
        "place": comment.place,
        "service": str(comment.service or ""),
        "language": comment.language,
        "words": "".join(letter.words_for_others),
        "is_part_of_longer_comment": letter.partial,
        "answer": thanks.words if thanks else "",
    }


def _printed(letter: Compliment) -> dict:
    """A letter as the page shows it: the day in the reader's language, the places one below the other."""
    comment = letter.feedback
    window = _("window %(number)s") % {"number": comment.place} if comment.place else ""
    foreign = comment.language and comment.language != (get_language() or "").split("-")[0]
    return {
        "day": dated(timezone.localtime(comment.received_at)),
        "where": [it for it in (str(comment.unit or ""), window, str(comment.service or "")) if it],
        "tongue": _in_words(comment.language) if foreign else "",
        "language": comment.language or "en",
        "words": "".join(letter.words_for_others),
        "partial": _("Part of a longer comment.") if letter.partial else "",
    }


def _in_words(code: str) -> str:
    try:
        return _("In %(language)s") % {"language": get_language_info(code)["name_translated"]}
    except KeyError:
        return ""


def _set(page: str, told: dict) -> bytes:
    """Typeset ``page`` with ``told``. The words go in as data: nothing in them is read as markup."""
    inputs = {"told": json.dumps(told | {"lang": (get_language() or "en").split("-")[0]})}
    return typst.compile(str(TYPESET / page), root=str(TYPESET), format="pdf", sys_inputs=inputs)
