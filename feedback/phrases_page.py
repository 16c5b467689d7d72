"""What the pages about safety phrases show: the rules that came with Goodword, and what a sentence raises."""

from django.utils.translation import gettext as _

from feedback import rulebooks
from feedback.models import SafetyAlert
from feedback.understanding.results import AlarmKind
from feedback.understanding.safety import alarms
from feedback.understanding.safety_tables import (
    LANGUAGES,
    OWNER,
    exceptions,
    figures_of,
    harmless,
    sentences,
    shipped,
)
from feedback.understanding.tokens import Words


def heard(sentence: str, language: str) -> list[tuple[str, str, str]]:
    """What ``sentence`` raises by the rules in use: kind, severity, and the words that raise it."""
    found = alarms(Words(sentence), language, rulebooks.current())
    return [
        (SafetyAlert.Kind(it.kind).label, SafetyAlert.Severity(it.severity).label, sentence[it.start : it.end])
        for it in found
    ]


def shipped_rules(language: str, kind: AlarmKind) -> dict:
    """What the page of shipped rules shows of ``kind`` in ``language``."""
    rules = [rule for rule in shipped() if (rule.language, rule.kind) == (language, kind)]
    return {
        "title": _("Rules of safety that came with Goodword"),
        "language": language,
        "kind": kind,
        "languages": list(LANGUAGES),
        "kinds": [(value, SafetyAlert.Kind(value).label) for value in AlarmKind],
        "owner": OWNER,
        "rules": [(SafetyAlert.Severity(rule.severity).label, rule.phrase) for rule in rules],
        "exceptions": exceptions(language)
        | {"within": exceptions(language)["within"] + figures_of(language).get(kind, [])},
        "alarming": sentences(language).get(kind, []),
        "harmless": harmless(language),
    }
