"""An agency as big as one likes for ``bench pages``: employees by COPY, comments and letters by the database itself."""

import random
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import accumulate

from django.contrib.auth.models import User
from django.db import connection

from feedback.models import Source
from portal.directory.folding import fold
from portal.directory.models import Employee, Grant, Unit
from portal.directory.roles import Role
from portal.sample.names import FAMILY, GIVEN
from portal.sample.places import OFFICES, REGIONS

SEED = 20
UNITS = 800
# One person with a long memory reads letters, settles the desk and looks at the wall.
READER = "reader@agency.example"
LETTERS_OF_READER = 5_000
ON_DESK = 5_000
EMPLOYEE_COLUMNS = (
    "external_id", "given", "family", "preferred", "others", "job_title", "unit_id", "email", "languages", "joined",
    "protected", "search", "changed_at",
)  # fmt: skip
# %(count)s comments over two years; every fifth letter is shared with everyone, every tenth goes to a team.
COMMENTS = """
    INSERT INTO feedback_feedback (
        id, uuid, source_id, reference, digest, channel, received_at, arrived_at, language, unit_id, service_id, place,
        question_set, question, trust_question, drivers, text, state, sentiment, praise, claimed_until, tries)
    SELECT n, gen_random_uuid(), %(source)s, 'B' || n, md5(n::text), 'public', at, at,
        (ARRAY['en', 'es', 'it', 'pl', 'ro', 'el'])[1 + n %% 6], %(first_unit)s + n %% %(units)s, NULL, '',
        '', '', '', '{}', words, 'routed', 'praise', .97, at, 0
    FROM generate_series(1, %(count)s) AS n,
        LATERAL (SELECT now() - (%(count)s - n) * (interval '730 days' / %(count)s) AS at,
            'You were kind to me on a hard day, number ' || n || ', and took the time to explain the form.' AS words
        ) AS made
"""
SEGMENTS = """
    INSERT INTO feedback_segment (feedback_id, start, "end", sentiment, praise, themes, theme_words)
    SELECT id, 0, length(text), 'praise', .97, '["staff_manner"]', '{}' FROM feedback_feedback
"""
ROUTINGS = """
    INSERT INTO recognition_routing (uuid, outcome, reason, waiting_since, decided_at, feedback_id, unit_id)
    SELECT gen_random_uuid(), CASE WHEN id > %(count)s - %(on_desk)s THEN 'person' ELSE 'delivered' END,
        CASE WHEN id > %(count)s - %(on_desk)s THEN 'unsure' ELSE '' END, received_at, received_at, id, unit_id
    FROM feedback_feedback
"""
MENTIONS = """
    INSERT INTO recognition_mention (start, "end", places, written, certainty, decision, routing_id)
    SELECT 0, 3, '[]', 'You', 'unsure', '', id FROM recognition_routing WHERE outcome = 'person'
"""
CANDIDATES = """
    INSERT INTO recognition_candidate (position, score, why, employee_id, mention_id)
    SELECT position, .5, '[]', %(first_employee)s + (mention.id * 7 + position) %% %(employees)s, mention.id
    FROM recognition_mention AS mention, generate_series(0, 2) AS position
"""
LETTERS = """
    INSERT INTO recognition_compliment (
        uuid, excerpt, partial, delivered_at, read_at, feedback_id, employee_id, unit_id, visibility, shared_at,
        in_portfolio)
    SELECT gen_random_uuid(), text, false, received_at,
        CASE WHEN id > %(count)s - %(on_desk)s - %(every)s * 4 THEN NULL ELSE received_at END, id,
        CASE WHEN id %% 10 = 0 THEN NULL WHEN id %% %(every)s = 1 THEN %(reader)s
            ELSE %(first_employee)s + id * 13 %% %(employees)s END,
        CASE WHEN id %% 10 = 0 THEN unit_id END,
        CASE WHEN id %% 10 <> 0 AND id %% 5 = 3 THEN 3 ELSE 0 END,
        CASE WHEN id %% 10 <> 0 AND id %% 5 = 3 THEN received_at END, true
    FROM feedback_feedback
"""


def fill(employees: int, letters: int) -> int:
    """Put ``employees`` and some ``letters`` into an empty, migrated database; returns how many letters there are."""
    top = Unit.objects.agency()
    Unit.objects.bulk_create(_offices(top))
    first_unit = Unit.objects.exclude(pk=top.pk).order_by("pk").values_list("pk", flat=True)[0]
    _copy_employees(employees, first_unit)
    reader = _reader(first_unit, top)
    first_employee = Employee.objects.order_by("pk").values_list("pk", flat=True)[0]
    values = {
        "count": letters, "source": Source.objects.create(name="bench", channel="public").pk, "units": UNITS,
        "first_unit": first_unit, "on_desk": min(ON_DESK, letters // 10), "employees": employees,
        "first_employee": first_employee, "reader": reader.pk, "every": max(11, letters // LETTERS_OF_READER),
    }  # fmt: skip
    with connection.cursor() as cursor:
        for statement in (COMMENTS, SEGMENTS, ROUTINGS, MENTIONS, CANDIDATES, LETTERS):
            cursor.execute(statement, values)
        cursor.execute("SELECT count(*) FROM recognition_compliment")
        (found,) = cursor.fetchone()
        cursor.execute("VACUUM ANALYZE")
    return found


def _offices(top: Unit) -> Iterator[Unit]:
    names = [*REGIONS.values(), *(name for _code, name, _region, _service in OFFICES)]
    for number in range(UNITS):
        yield Unit(code=f"office-{number}", name=f"{names[number % len(names)]} {number}", parent=top)


def _copy_employees(count: int, first_unit: int) -> None:
    """Names as often as people have them: the commoner, the earlier it stands in the sample's lists."""
    chance = random.Random(SEED)  # noqa: S311 - it must come out the same each time
    table = f"directory_employee ({', '.join(EMPLOYEE_COLUMNS)})"
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN") as copy:
        for number, (given, family) in enumerate(_names(count, chance)):
            copy.write_row((
                f"B{number}", given, family, "", "", "Clerk", first_unit + number % UNITS, f"b{number}@agency.example",
                "en", date(2020, 1, 1), False, fold(f"{given} {family}"), "2026-01-01T00:00:00Z",
            ))  # fmt: skip


def _names(count: int, chance: random.Random) -> Iterator[tuple[str, str]]:
    for language in chance.choices(list(GIVEN), k=count):
        given = " ".join(GIVEN[language]).split()
        yield _drawn(given, chance).split(":")[0], _drawn(FAMILY[language].split(), chance).split("/")[0]


def _drawn(names: list[str], chance: random.Random) -> str:
    return chance.choices(names, cum_weights=_weights(len(names)))[0]


@cache
def _weights(count: int) -> list[float]:
    return list(accumulate(1 / (rank + 8) for rank in range(count)))


def _reader(unit: int, top: Unit) -> Employee:
    user = User.objects.create_user(username=READER, email=READER)
    for role in (Role.STEWARD, Role.ADMINISTRATOR):
        Grant.objects.create(user=user, role=role, unit=top)
    return Employee.objects.create(
        external_id="reader", given="Amira", family="Khan", unit_id=unit, email=READER, user=user
    )
