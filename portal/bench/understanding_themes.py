"""Which of our themes each label of the NHS patient feedback framework of 2023 (phase 2, 43 labels) speaks of.

Source of the labels: ``datasets/v6framework_230831.csv`` of github.com/CDU-data-science-team/pxtextmining (MIT). The
mapping is ours. An empty tuple: the label names no theme of ours, such as thanks in general or the number of staff.
"""

from collections.abc import Iterable

THEMES_OF_LABEL: dict[str, tuple[str, ...]] = {
    "Activities & access to fresh air": ("environment",),
    "Admission": ("process",),
    "Appointment arrangements": ("access",),
    "Appointment method": ("access",),
    "Being kept informed, clarity & consistency of information": ("communication",),
    "Care plans": ("process",),
    "Cleanliness, tidiness & infection control": ("environment",),
    "Competence & training": ("outcome",),
    "Contacting services": ("access",),
    "Diagnosis & triage": ("outcome",),
    "Discharge": ("process",),
    "Electronic entertainment": ("environment",),
    "Environment & Facilities": ("environment",),
    "Equality, Diversity & Inclusion": ("dignity",),
    "Feeling safe": ("safety",),
    "Food & drink provision & facilities": ("environment",),
    "Funding & use of financial resources": (),
    "Impact of treatment/ care": ("outcome",),
    "Information directly from staff during care": ("communication",),
    "Information provision & guidance": ("communication",),
    "Interaction with family/ carers": ("communication",),
    "Mental Health Act": ("process",),
    "Negative experience & dissatisfaction": (),
    "Not assigned": (),
    "Number & deployment of staff": (),
    "Organisation & efficiency": ("process",),
    "Pain management": ("outcome",),
    "Patient appearance & grooming": ("dignity",),
    "Patient records": ("process",),
    "Positive experience & gratitude": (),
    "Provision of medical equipment": ("outcome",),
    "Referals & continuity of care": ("process",),
    "Safeguarding concerns?": ("safety",),
    "Sensory experience": ("environment",),
    "Service location": ("access",),
    "Staff continuity": ("process",),
    "Staff listening, understanding & involving patients": ("communication",),
    "Staff manner & personal attributes": ("staff_manner",),
    "Staff responsiveness": ("waiting",),
    "Supplying & understanding medication": ("outcome",),
    "Timeliness of care": ("waiting",),
    "Transport to/ from services": ("access",),
    "Unspecified communication": ("communication",),
}


def mapped(labels: Iterable[str]) -> frozenset[str]:
    """Our themes for the labels of one comment; ``KeyError`` for a label that the framework does not know."""
    return frozenset(theme for label in labels for theme in THEMES_OF_LABEL[label])
