"""What the people of the sample did with their letters in half a year: shared, answered, thanked each other."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import count, cycle
from random import Random
from secrets import token_bytes

from django.contrib.auth.models import User
from django.db.models import F, QuerySet
from django.utils import timezone

from feedback.models import CitizenCode, Source
from feedback.models.codes import code_from, digest
from portal.directory.models import Employee
from portal.sample.agency import MAIL_HOST, SEED
from portal.sample.lines import GIVEN_BACK, LINES_BACK, TO_COLLEAGUES, TO_TEAMS
from portal.sample.places import OFFICES
from recognition import belonging, kudos, reacting, sharing, thanking
from recognition.models import Belonging, Compliment, Kudos, KudosRecipient, Thanks, Visibility

MARIA = f"maria.kowalska@{MAIL_HOST}"
KUDOS, KUDOS_WAITING = 90, 3
LINES, LINES_WAITING = 60, 3
# Of a hundred letters that were read, how many their owners let others see, and how far.
SHARED = {Visibility.MANAGER: 6, Visibility.TEAM: 14, Visibility.WALL: 12, Visibility.PUBLIC: 4}
MARIAS = (Visibility.PUBLIC, Visibility.WALL, Visibility.TEAM, Visibility.ME)


def live_together(source: Source, steward: User) -> None:
    """Share, answer and thank. Done once; whatever is there already is left as it is."""
    if Kudos.objects.exists():
        return
    random = Random(SEED)  # noqa: S311 - it must come out the same each time
    read = list(_read(source))
    _give_codes([*read, *Compliment.objects.filter(employee__email=MARIA, feedback__source=source)])
    _share(read, random)
    _thank_back(read, steward)
    _say_whose_it_is_too(steward)
    _thank_colleagues(random, steward)
    _be_glad(random)


def _read(source: Source) -> QuerySet[Compliment]:
    """The letters to people that were read, oldest first."""
    letters = Compliment.objects.filter(
        feedback__source=source, employee__isnull=False, deleted_at=None, not_me_at=None
    )
    return letters.exclude(read_at=None).select_related("feedback", "employee__unit").order_by("delivered_at", "pk")


def _give_codes(letters: Sequence[Compliment]) -> None:
    """Writers of the public page hold a code; ours are known to nobody."""
    CitizenCode.objects.bulk_create(
        [CitizenCode(feedback=letter.feedback, digest=digest(code_from(token_bytes(32)))) for letter in letters],
        ignore_conflicts=True,
    )


def _share(letters: Sequence[Compliment], random: Random) -> None:
    steps = [step for step, share in SHARED.items() for _ in range(share)]
    steps += [Visibility.ME] * (100 - len(steps))
    marias = cycle(MARIAS)
    for letter in letters:
        step = random.choice(steps)
        if letter.employee.email == MARIA:
            step = next(marias)
        if step > Visibility.ME and sharing.share(letter, min(step, sharing.widest(letter.employee))):
            later = timedelta(hours=random.randrange(2, 70))
            Compliment.objects.filter(pk=letter.pk).update(shared_at=F("read_at") + later)
    Compliment.objects.filter(shared_at__gt=timezone.now()).update(shared_at=timezone.now())


def _thank_back(letters: Sequence[Compliment], steward: User) -> None:
    """Maria answers most of hers; of the others, the latest lines still wait for the steward."""
    lines = {language: cycle(words) for language, words in LINES_BACK.items()}
    marias = [letter for letter in letters if letter.employee.email == MARIA]
    others = [letter for letter in letters if letter.employee.email != MARIA][-LINES:]
    for letter in [*marias[:-1], *others]:
        thanking.thank(letter, next(lines.get(letter.feedback.language, lines["en"])))
    written = Thanks.objects.order_by("pk").select_related("compliment__employee")
    for thanks in written[: max(0, written.count() - LINES_WAITING)]:
        thanking.pass_on(thanks, by=steward)
    _date_lines()


def _date_lines() -> None:
    for thanks in Thanks.objects.select_related("compliment"):
        thanks.written_at = thanks.compliment.read_at + timedelta(hours=2)
        if thanks.reviewed_at:
            thanks.reviewed_at = thanks.written_at + timedelta(hours=5)
            thanks.opened_at = thanks.written_at + timedelta(days=1) if thanks.pk % 3 else None
        thanks.save(update_fields=["written_at", "reviewed_at", "opened_at"])


def _say_whose_it_is_too(steward: User) -> None:
    """Two settled, and one that waits: Maria did it with a colleague."""
    letters = Compliment.objects.filter(employee__email=MARIA).exclude(read_at=None).order_by("-pk")
    anna = Employee.objects.filter(email=f"anna.kowalczyk@{MAIL_HOST}").first()
    for letter, kind in zip(letters[1:3], (Belonging.Kind.TEAM, Belonging.Kind.TEAM), strict=False):
        belonging.say(letter, kind)
    for said in Belonging.objects.select_related("compliment__feedback", "compliment__employee"):
        belonging.accept(said, by=steward)
    for letter in letters[:1]:
        belonging.say(letter, Belonging.Kind.COLLEAGUE, anna)


def _thank_colleagues(random: Random, steward: User) -> None:
    written = [_write_kudos(number, random) for number in range(KUDOS)]
    kudos.give_back(written[-KUDOS_WAITING - 1], by=steward, reason=GIVEN_BACK)
    for thanks in written[: -KUDOS_WAITING - 1]:
        kudos.pass_on(thanks, by=steward)
    for received in KudosRecipient.objects.filter(kudos__in=written, employee__isnull=False).select_related("kudos"):
        if received.kudos.is_shared and received.kudos.reviewed_at and random.random() < 0.8:
            kudos.agree(received)
    _date_kudos(written)


def _write_kudos(number: int, random: Random) -> Kudos:
    unit = OFFICES[number % len(OFFICES)][0] if number % 4 else "lakewood-benefits"
    staff = list(Employee.objects.present().filter(unit__code=unit, protected=False).select_related("unit")[:40])
    sender, other = random.sample(staff, 2)
    shared = random.random() < 0.6
    if number % 12 == 5:
        return kudos.write(sender, TO_TEAMS[number // 12 % len(TO_TEAMS)], teams=[sender.unit], is_shared=shared)
    words = TO_COLLEAGUES[number % len(TO_COLLEAGUES)].format(name=other.called)
    return kudos.write(sender, words, people=[other], is_shared=shared)


def _date_kudos(written: Sequence[Kudos]) -> None:
    now = timezone.now()
    for days, thanks in zip(_days_ago(), reversed(written), strict=False):
        said = now - timedelta(days=days, hours=thanks.pk % 9)
        Kudos.objects.filter(pk=thanks.pk).update(written_at=said)
        Kudos.objects.filter(pk=thanks.pk).exclude(reviewed_at=None).update(reviewed_at=said + timedelta(hours=6))
        Kudos.objects.filter(pk=thanks.pk).exclude(shown_at=None).update(shown_at=said + timedelta(hours=30))
        KudosRecipient.objects.filter(kudos=thanks, kudos__reviewed_at__lt=now - timedelta(days=4)).update(
            read_at=said + timedelta(hours=20)
        )


def _days_ago() -> Iterator[int]:
    return count(0, 2)


def _be_glad(random: Random) -> None:
    """Colleagues of the same office are glad of what hangs on the wall."""
    shown = Compliment.objects.on_the_wall().select_related("employee").order_by("-shared_at")[:60]
    for letter in shown:
        colleagues = Employee.objects.present().filter(unit=letter.employee.unit_id).exclude(pk=letter.employee_id)[:30]
        for colleague in random.sample(list(colleagues), random.choice((0, 1, 1, 2, 4))):
            reacting.toggle(letter, colleague)
