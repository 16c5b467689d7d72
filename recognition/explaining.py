"""Why a name may mean an employee, in sentences for the desk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rapidfuzz.distance import Levenshtein

from feedback.understanding.people_lexicon import PARTICLES, TITLES
from feedback.understanding.people_text import fold, row_of
from portal.directory.models import Employee
from recognition.models import Candidate
from recognition.naming import EvidenceKind

# How the written word comes to the name of the directory.
NAMES = {
    EvidenceKind.INFLECTED_FORM: gettext_lazy("“%(written)s” is a form of %(name)s"),
    EvidenceKind.NICKNAME_OF: gettext_lazy("“%(written)s” is short for %(name)s"),
    EvidenceKind.ROMANISED: gettext_lazy("“%(written)s” is %(name)s in other letters"),
    EvidenceKind.POSSESSIVE: gettext_lazy("“%(written)s” is %(name)s’s without the apostrophe"),
    EvidenceKind.ONE_SLIP: gettext_lazy("“%(written)s” is one slip of the pen from %(name)s"),
    EvidenceKind.SOUNDS_LIKE: gettext_lazy("“%(written)s” sounds like %(name)s"),
}
LONGER_NICKNAME = gettext_lazy("“%(written)s” and %(name)s are forms of one name")
DECLINED_NICKNAME = gettext_lazy("“%(written)s” is a form of %(through)s, short for %(name)s")
CIRCUMSTANCES = {
    EvidenceKind.INITIAL_AGREES: gettext_lazy("The initial %(word)s agrees"),
    EvidenceKind.SAME_OFFICE: gettext_lazy("Of the office that the comment is about"),
    EvidenceKind.TITLE_AGREES: gettext_lazy("The comment says their job: %(word)s"),
    EvidenceKind.TITLE_DIFFERS: gettext_lazy("The comment says another job: “%(word)s”"),
    EvidenceKind.PLACE_AGREES: gettext_lazy("Works where the comment says: %(word)s"),
    EvidenceKind.SHIFT_AGREES: gettext_lazy("Works when the comment says: %(word)s"),
    EvidenceKind.MANAGER_NAMED: gettext_lazy("Reports to “%(word)s”, who is named beside"),
    EvidenceKind.UNIT_NAMED: gettext_lazy("The comment names their unit"),
    EvidenceKind.ADDRESS_DIFFERS: gettext_lazy("“%(word)s” is said of somebody else"),
    EvidenceKind.NOT_YET_HERE: gettext_lazy("Started only on %(word)s"),
    EvidenceKind.REFERS_BACK: gettext_lazy("Named more fully elsewhere in the comment"),
    EvidenceKind.LEFT: gettext_lazy("Has left"),
    EvidenceKind.LEARNT: gettext_lazy("A steward settled it so before, %(times)s"),
    EvidenceKind.DENIED: gettext_lazy("Said “that wasn’t me” before, %(times)s"),
}
AGAINST = frozenset({
    EvidenceKind.DENIED, EvidenceKind.TITLE_DIFFERS, EvidenceKind.ADDRESS_DIFFERS, EvidenceKind.NOT_YET_HERE,
    EvidenceKind.LEFT,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence for, or ``against``, a candidate."""

    words: str
    against: bool = False


def reasons_for(candidate: Candidate) -> list[Reason]:
    """Why ``candidate`` may be meant: first what their name has in common with the written one, then the rest.

    A kind of an earlier or later release is said plainly.
    """
    names = [tuple(reason) for reason in candidate.why if reason[0] in {EvidenceKind.MATCHED_LETTERS, *NAMES}]
    rest = [reason for reason in candidate.why if tuple(reason) not in names]
    return [*_about_names(names, candidate), *(_circumstance(reason, candidate.employee) for reason in rest)]


def how_often(times: int | str) -> str:
    """A number of decisions, no further than it matters: nobody is to count praise by person."""
    if str(times) in {"1", "2"}:
        return _("once") if str(times) == "1" else _("twice")
    return _("three times or more")


def _about_names(names: Sequence[Sequence[str]], candidate: Candidate) -> Iterable[Reason]:
    spelled = _spellings(candidate.employee)
    same = [spelled.get(detail, detail.title()) for kind, detail, *_through in names if kind not in NAMES]
    if same:
        yield Reason(_("The same letters: %(names)s") % {"names": " ".join(same)})
    left = _written_words(candidate.mention.written, {detail for kind, detail, *_through in names if kind not in NAMES})
    for kind, detail, *through in names:
        if kind in NAMES:
            written = min(left, key=lambda word: Levenshtein.normalized_distance(fold(word), detail), default="")
            left = [word for word in left if word != written] or left
            yield Reason(_how(kind, written or detail.title(), spelled.get(detail, detail.title()), through))


def _how(kind: str, written: str, name: str, through: Sequence[str]) -> str:
    if through:
        return DECLINED_NICKNAME % {"written": written, "name": name, "through": through[0].title()}
    longer = kind == EvidenceKind.NICKNAME_OF and len(written) > len(name)
    return str(LONGER_NICKNAME if longer else NAMES[EvidenceKind(kind)]) % {"written": written, "name": name}


def _spellings(employee: Employee) -> dict[str, str]:
    """The words of their names by their folded form: "wojcik" is spelled "Wójcik"."""
    names = (employee.given, employee.family, employee.preferred, employee.others)
    return {fold(word): word for name in names for word in name.replace(";", " ").replace("-", " ").split()}


def _written_words(written: str, matched: set[str]) -> list[str]:
    """The words of a name as the citizen wrote it, without titles and those that are told of already."""
    row = row_of(written)
    telling = (index for index, key in enumerate(row.keys) if key not in matched | PARTICLES | TITLES)
    return [row.written(index) for index in telling] or [written]


def _circumstance(reason: Sequence[str], employee: Employee) -> Reason:
    kind, detail = reason[0], reason[1] if len(reason) > 1 else ""
    if kind not in CIRCUMSTANCES:
        return Reason(kind.replace("_", " "))
    word = _word(EvidenceKind(kind), detail, employee)
    return Reason(str(CIRCUMSTANCES[kind]) % {"word": word, "times": how_often(detail)}, against=kind in AGAINST)


def _word(kind: EvidenceKind, detail: str, employee: Employee) -> str:
    """The detail as the directory spells it today, where it still says so."""
    if kind == EvidenceKind.NOT_YET_HERE:
        return date_format(date.fromisoformat(detail))
    if kind == EvidenceKind.INITIAL_AGREES:
        return detail.upper()
    said = {
        EvidenceKind.TITLE_AGREES: [employee.job_title],
        EvidenceKind.PLACE_AGREES: employee.places.split(";"),
        EvidenceKind.SHIFT_AGREES: employee.shifts.split(";"),
    }.get(kind, [])
    return next((phrase.strip() for phrase in said if " ".join(row_of(phrase).keys) == detail), detail)
