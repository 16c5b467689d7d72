from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_slug
from django.db import transaction
from django.utils.translation import gettext as _

from feedback.models import CaseSystem, Channel, Source, Token
from portal.audit.trail import record
from portal.directory.models import Unit
from portal.notices.models import Webhook


class Command(BaseCommand):
    help = "Hand complaints to the agency's own case system from now on: it is called, fetches them and answers."

    def add_arguments(self, parser):
        parser.add_argument("name", metavar="NAME", help="what to call the system: letters, digits, hyphens")
        parser.add_argument("url", metavar="URL", help="the address that is called for each complaint")
        parser.add_argument("--unit", metavar="CODE", help="for this unit and those below it; all without it")

    @transaction.atomic
    def handle(self, *, name, url, unit, **options):
        webhook = Webhook(name=name, url=url, unit=self.unit_called(unit), is_on=True)
        secret = webhook.new_secret()
        try:
            validate_slug(name)
            webhook.full_clean()
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        if Source.objects.filter(name=name).exists():
            raise CommandError(_("There is a source called %(name)s already: choose another name.") % {"name": name})
        webhook.save()
        source = Source.objects.create(name=name, channel=Channel.API)
        record(None, "feedback.case_system_connected", CaseSystem.objects.create(webhook=webhook, source=source))
        self.stdout.write(_("Secret that signs the calls: %(secret)s") % {"secret": secret})
        self.stdout.write(_("Token to fetch and answer with: %(token)s") % {"token": Token.issue(source)})
        self.stderr.write(_("Keep both now: they are not shown again."))

    def unit_called(self, code):
        """The unit, or None for all; raises ``CommandError`` for a code that is none."""
        if not code:
            return None
        found = Unit.objects.filter(code=code).first()
        if found is None:
            raise CommandError(_("No unit has the code %(code)s.") % {"code": code})
        return found
