from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_slug
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from feedback.models import Channel, Source, Token
from portal.audit.trail import record


class Command(BaseCommand):
    help = "Make a token with which a system sends feedback. It is shown once and kept nowhere."

    def add_arguments(self, parser):
        parser.add_argument("source", metavar="SOURCE", help="the system that will send feedback")
        parser.add_argument("--revoke", action="store_true", help="end this source's earlier tokens")

    @transaction.atomic
    def handle(self, *, source, revoke, **options):
        try:
            validate_slug(source)
        except ValidationError:
            raise CommandError(_("Write the source in letters, digits, hyphens and underscores.")) from None
        sender = Source.objects.get_or_create(name=source, defaults={"channel": Channel.API})[0]
        if revoke:
            Token.objects.filter(source=sender, revoked_at=None).update(revoked_at=timezone.now())
        secret = Token.issue(sender)
        record(None, "feedback.token_issued", sender)
        self.stdout.write(secret)
        self.stderr.write(_("Keep it now: it is not shown again. Send it as “Authorization: Bearer …”."))
