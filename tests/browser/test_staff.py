"""Every page of whoever works here, full and empty: accessible, within its policy, fit for any screen."""

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from feedback.escalation.ladder import take_due_steps
from feedback.models import LadderStep, WeeklyShift, Whom
from portal.directory.models import Unit
from portal.directory.roles import Role
from recognition import desk, learning
from recognition.models import Decision, Lesson, Outcome, Reason, Routing
from tests.browser.watching import Watched
from tests.factories import (
    make_compliment,
    make_employee,
    make_grant,
    make_understood,
    make_unit,
    make_unsure,
    make_user,
)
from tests.feedback.alerts.making import on_call

LOOKS = {"narrow, light": (320, "light"), "narrow, dark": (320, "dark"), "wide, light": (1280, "light")}

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(params=LOOKS.values(), ids=list(LOOKS))
def visitor(request, page):
    width, scheme = request.param
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    return Watched(page)


@pytest.fixture
def office():
    return make_unit("Lakewood office", Unit.objects.agency())


@pytest.fixture
def colleague(office):
    """Somebody who reads letters, settles the desk and answers alerts."""
    amira = make_employee("Amira Khan", office, job_title="Clerk")
    for role in (Role.STEWARD, Role.SAFETY_OFFICER):
        make_grant(amira.user, role, office)
    return amira


@pytest.fixture
def look_at(visitor, live_server, client):
    def look(user, address):
        client.force_login(user)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
        visitor.page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}]
        )
        visitor.page.goto(live_server.url + address)
        expect(visitor.page.get_by_role("heading", level=1)).to_be_visible()
        visitor.check()

    return look


def test_the_letters_and_the_teams_letters(look_at, colleague, office):
    make_compliment(colleague)
    make_compliment(colleague, read_at=timezone.now(), partial=True)
    make_compliment(unit=office)

    look_at(colleague.user, reverse("recognition:inbox"))
    look_at(colleague.user, reverse("recognition:team"))


def test_the_pages_on_which_nothing_lies_yet(look_at, colleague):
    for name in ("recognition:inbox", "recognition:team", "recognition:desk", "feedback:alerts"):
        look_at(colleague.user, reverse(name))
    look_at(colleague.user, reverse("recognition:lessons"))
    look_at(make_user(), reverse("recognition:home"))


def test_every_kind_of_case_on_the_desk(look_at, colleague, office):
    other = make_employee("Amira Berg", office)
    unsure = make_unsure("Amira was kind.", unit=office, candidates=(colleague, other))
    unsafe, held, returned = (make_unsure("Amira was kind.", unit=office, candidates=(other,)) for _ in range(3))
    Routing.objects.filter(pk=unsafe.pk).update(reason=Reason.UNSAFE)
    Routing.objects.filter(pk=held.pk).update(outcome=Outcome.HELD, reason="")
    Routing.objects.filter(pk=returned.pk).update(reason=Reason.NOT_ME)

    for routing in (unsure, unsafe, held, returned):
        look_at(colleague.user, reverse("recognition:case", args=[routing.uuid]))
    for words in ("berg", "nobody at all"):
        look_at(colleague.user, f"{reverse('recognition:case', args=[unsure.uuid])}?q={words}")


def test_the_alerts_and_the_words_as_they_came(look_at, colleague, office):
    feedback = make_understood("Amira was kind. I cannot go on.", unit=office)
    feedback.alerts.create(kind="self_harm", severity="urgent", start=16, end=31)
    feedback.alerts.create(kind="violence", severity="urgent", start=0, end=5).acknowledge(colleague.user)

    take_due_steps()
    look_at(colleague.user, reverse("feedback:alerts"))
    look_at(colleague.user, reverse("feedback:original", args=[feedback.uuid]))


def test_the_rota_empty_full_and_filled_in_wrongly(look_at, visitor, colleague, office):
    look_at(colleague.user, reverse("feedback:rota"))
    for line in (1, 2):
        on_call(colleague.user, office, line)
        WeeklyShift.objects.create(unit=office, officer=colleague.user, line=line, weekday=0)
    LadderStep.objects.create(unit=office, after_minutes=20, whom=Whom.MANAGERS)
    look_at(colleague.user, reverse("feedback:rota", args=[office.code]))

    visitor.page.get_by_role("button", name="Add", exact=True).first.click()
    expect(visitor.page.get_by_role("alert").get_by_text("Choose one day or more.")).to_be_visible()
    visitor.check()


def test_what_the_desk_taught_and_what_was_forgotten(look_at, colleague, office):
    make_grant(colleague.user, Role.ADMINISTRATOR, office)
    for text, decision in (("Amira was kind.", Decision.EMPLOYEE), ("Hope was kind.", Decision.NOBODY)):
        case, chosen = make_unsure(text, unit=office), colleague if decision == Decision.EMPLOYEE else None
        desk.decide(case, decision, by=colleague.user, mention=case.mentions.get().pk, employee=chosen)
    learning.forget(Lesson.objects.first(), by=colleague.user)

    for query in ("", "?forgotten=", "?q=nobody"):
        look_at(colleague.user, reverse("recognition:lessons") + query)
