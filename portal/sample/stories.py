"""Comments that the demonstration tells a story with. Data, and how it becomes comments."""

from datetime import datetime, timedelta
from typing import NamedTuple

from feedback.intake import Comment
from portal.sample.agency import MAIL_HOST, agency
from portal.sample.comments import Written
from portal.sample.drafts import Kind


class Story(NamedTuple):
    """``means`` are e-mail names; ``hours`` say how long ago it was written."""

    hours: float
    kind: Kind
    means: tuple[str, ...]
    text: str
    unit: str = "lakewood-benefits"
    place: str = ""


MARIA = ("maria.kowalska",)
STORIES = (
    Story(
        3100, Kind.NAMED, MARIA,
        "Maria Kowalska was so patient and kind to my father. She wrote every step on a sheet of paper for him, in "
        "large "
        "letters, and he keeps it on the fridge. Thank you!",
    ),
    Story(
        2500, Kind.NAMED, MARIA,
        "Serdecznie dziękuję pani Marii Kowalskiej za cierpliwość i pomoc przy wniosku. Po raz pierwszy wyszłam z "
        "urzędu "
        "uśmiechnięta.",
    ),
    Story(
        1700, Kind.MIXED, MARIA,
        "Mrs Kowalska was very friendly and had my claim ready within five minutes. But the waiting room was dirty and "
        "far too small.",
        place="3",
    ),
    Story(
        1100, Kind.NAMED, MARIA,
        "Quisiera dar las gracias a Maria Kowalska por el trato tan humano. Me explicó todo con mucha paciencia.",
    ),
    Story(
        520, Kind.NAMED, MARIA,
        "I was in tears when I came in. Maria Kowalska brought me a glass of water, listened, and then sorted "
        "everything "
        "out. She was wonderful.",
    ),
    Story(
        70, Kind.MIXED, MARIA,
        "Maria Kowalska at window 3 was wonderful, but I waited four hours.",
        place="3",
    ),
    Story(
        28, Kind.NAMED, MARIA,
        "Wielkie podziękowania dla pani Marii Kowalskiej, była niezwykle uprzejma i wszystko jasno wytłumaczyła.",
    ),
    Story(
        5, Kind.NAMED, MARIA,
        "Thank you, Maria Kowalska! I only wanted a form. She asked how we manage in winter, and now we have the "
        "heating grant as well. She was so kind.",
        place="3",
    ),
    Story(
        26, Kind.UNCLEAR, ("anna.zielinska",),
        "Anna was so kind and patient with my mother. She explained the whole letter twice and never looked at the "
        "clock.",
    ),
    Story(
        0.4, Kind.ALARM, MARIA,
        "Maria Kowalska was kind to me and I want to thank her. But I cannot go on any more, I want to end my life.",
    ),
    Story(
        50, Kind.TEAM, (),
        "Everybody at the counter was so friendly. I had been afraid of this visit for weeks, and they treated me with "
        "respect. A big thank you to the whole team!",
    ),
)  # fmt: skip


def stories(*, ending: datetime) -> list[Written]:
    """The stories as comments that came before ``ending`` (aware), oldest first."""
    people = {person.email: person for person in agency().people}
    told = sorted(STORIES, key=lambda story: -story.hours)
    return [
        Written(
            Comment(
                reference=f"harwick-story-{number}",
                text=story.text,
                received_at=(ending - timedelta(hours=story.hours)).replace(microsecond=0),
                channel="public",
                unit=story.unit,
                service="benefits",
                place=story.place,
            ),
            story.kind,
            tuple(people[f"{name}@{MAIL_HOST}"] for name in story.means),
        )
        for number, story in enumerate(told, 1)
    ]
