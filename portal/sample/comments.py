"""Comments as citizens of Harwick County write them: as many as one likes, the same for the same seed."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any, NamedTuple

from feedback.intake import Comment
from feedback.intake.drivers import DRIVERS, Drivers, shown
from portal.sample.agency import SEED, Person, agency
from portal.sample.drafts import PRAISING, Draft, Kind, one_of
from portal.sample.places import OFFICES, SERVICES
from portal.sample.staff import Staff

SPOKEN = {"en": 54, "es": 13, "pl": 11, "it": 8, "ro": 7, "el": 7}
HALF_YEAR = timedelta(days=182)
# Of a thousand comments; the praising kinds make 700.
KINDS = {
    Kind.NAMED: 386,
    Kind.TWO: 30,
    Kind.TEAM: 162,
    Kind.MIXED: 112,
    Kind.UNCLEAR: 10,
    Kind.COMPLAINT: 190,
    Kind.NEUTRAL: 108,
    Kind.ALARM: 1,
    Kind.UNSAFE: 1,
}
CHANNELS = {"public": 55, "file": 30, "api": 15}


class Written(NamedTuple):
    """A comment, what kind it was made to be, and whom it means (of an unclear one: the one that was thought of)."""

    comment: Comment
    kind: Kind
    means: tuple[Person, ...]


def comments(count: int, seed: int = SEED, *, ending: datetime) -> Iterator[Written]:
    """``count`` comments over the half year before ``ending`` (aware), oldest first, made one at a time.

    The same ``count``, ``seed`` and ``ending`` give the same comments.
    """
    random = Random(seed)  # noqa: S311 - it must come out the same each time
    staff = Staff(agency(seed))
    for position in range(count):
        received = ending - HALF_YEAR * (1 - (position + random.random()) / count)
        yield _comment(f"harwick-{position + 1:07d}", received.replace(microsecond=0), staff, random)


def _comment(reference: str, received: datetime, staff: Staff, random: Random) -> Written:
    kind, language = one_of(KINDS, random), one_of(SPOKEN, random)
    unit, service = random.choice([(unit, service) for unit, _name, _region, service in OFFICES])
    if random.random() < 0.04 and kind is not Kind.UNCLEAR:
        unit = ""
    draft = Draft(kind, language, unit, service, staff, random)
    text = draft.text()
    means = tuple(draft.means)
    return Written(
        Comment(reference=reference, text=text, received_at=received, **_around(draft, received)), kind, means
    )


def _around(draft: Draft, received: datetime) -> dict[str, Any]:
    """All but the text: the place, the day and the answers."""
    random = draft.random
    stages = len(SERVICES[draft.service][1])
    thumb = _thumb(draft.kind, random)
    return {
        "channel": one_of(CHANNELS, random),
        "occurred_on": received.date() - timedelta(days=random.randint(0, 3)) if random.random() < 0.5 else None,
        "language": draft.language if random.random() < 0.4 else "",
        "unit": draft.unit,
        "service": draft.service,
        "stage": str(random.randint(1, stages)) if random.random() < 0.3 else "",
        "place": draft.fields["window"] if random.random() < 0.25 else "",
        "question_set": "a11-v2" if thumb is not None else "",
        "trust_raw": thumb,
        "trust_scale": None if thumb is None else 2,
        "drivers": {} if thumb is None else _drivers(thumb, random),
    }


def _thumb(kind: Kind, random: Random) -> int | None:
    """Up or down as the words are, now and then against them; four in ten show no thumb."""
    if random.random() < 0.4:
        return None
    up = 0.97 if kind in PRAISING - {Kind.MIXED} else 0.6 if kind in {Kind.MIXED, Kind.NEUTRAL} else 0.06
    return int(random.random() < up)


def _drivers(thumb: int, random: Random) -> Drivers:
    return {"positive" if thumb else "negative": shown("positive", random.sample(DRIVERS, random.randint(0, 3)))}
