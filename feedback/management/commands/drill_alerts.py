from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from feedback import drilling
from feedback.drilling import DrillFailedError
from feedback.escalation import clearing
from portal.directory.models import Unit

PATIENCE = 120  # seconds that each step may take; beat wakes every twenty
UNTIL_A_PERSON = 900


class Command(BaseCommand):
    help = (
        "Prove that an alert reaches a person: write a marked comment, follow it from the door to whoever is on call, "
        "wait until they acknowledge it, and remove it. Worker and beat must run. Ends with 1 if a step fails."
    )

    def add_arguments(self, parser):
        parser.add_argument("--unit", metavar="CODE", default="", help="the unit that the comment names; else none")
        parser.add_argument("--email", metavar="ADDRESS", default="", help="tell this address in place of the officers")
        parser.add_argument("--acknowledge", action="store_true", help="acknowledge it as an officer would, at once")
        parser.add_argument("--wait", type=float, default=PATIENCE, metavar="SECONDS", help="for each step")
        parser.add_argument(
            "--wait-for-person", type=float, default=UNTIL_A_PERSON, metavar="SECONDS", help="to acknowledge it"
        )

    def handle(self, *, unit, email, acknowledge, wait, wait_for_person, **options):
        try:
            place = Unit.objects.get(code=unit) if unit else None
            if email:
                validate_email(email)
            self.say_who(drilling.roster(place), email)
        except Unit.DoesNotExist:
            raise CommandError(_("There is no unit with the code %(code)s.") % {"code": unit}) from None
        except (DrillFailedError, ValueError) as error:
            raise CommandError(str(error)) from error
        drill, passed = drilling.begin(place, email), False
        try:
            self.follow(drilling.Watch(drill, patience=wait), acknowledge, wait_for_person)
            passed = True
        except DrillFailedError as error:
            raise CommandError(str(error)) from error
        finally:
            clearing.end(drill, passed=passed)
            self.say(_("The drill's comment, its alert and its notices are removed."))
        self.say(_("The path from the door to a person works."))

    def follow(self, watch, acknowledge, wait_for_person):
        self.say(_("The drill's comment came in."))
        self.say_done(watch.understood(), _("a worker read it"))
        self.say_done(watch.raised(), _("it raised an urgent alert"))
        self.say_done(watch.stepped(), _("the first step of the ladder was taken"))
        self.say_done(watch.sent(), _("every message of that step was sent"))
        if acknowledge:
            watch.acknowledge()
        else:
            self.say(_("Waiting for somebody to press “I have it” ..."))
            watch.patience = wait_for_person
        self.say_done(watch.acknowledged(), _("it was acknowledged, and the ladder stands still"))

    def say_who(self, reached, email):
        if email:
            self.say(_("Told in place of the officers: %(address)s") % {"address": email})
            return
        names = ", ".join(user.email for user in reached.people)
        self.say((_("Nobody is on call; told first: %s") if reached.stood_in else _("On call now: %s")) % names)

    def say_done(self, seconds, what):
        self.say(f"{seconds:7.1f} s  {what}")

    def say(self, sentence):
        self.stdout.write(sentence)
        self.stdout.flush()
