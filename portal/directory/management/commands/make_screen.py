"""``manage.py make_screen ADDRESS``."""

import secrets
from argparse import ArgumentParser, ArgumentTypeError

from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.translation import gettext as _

from portal.audit.trail import record
from portal.directory.models import Employee


class Command(BaseCommand):
    help = "Make an account for a screen in a corridor: it opens the wall and nothing that is somebody's."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("address", type=validated, help="What the screen signs in with; no mail goes there.")

    @transaction.atomic
    def handle(self, *, address: str, **options) -> None:
        model = get_user_model()
        if model.objects.filter(email__iexact=address).exists() or Employee.objects.filter(email=address).exists():
            raise CommandError(_("Somebody has the address %(address)s already.") % {"address": address})
        password = secrets.token_urlsafe(18)
        screen = model.objects.create_user(username=address, email=address, password=password)
        EmailAddress.objects.create(user=screen, email=address, verified=True, primary=True)
        record(None, "directory.screen_made", screen)
        told = _("Sign the screen in as %(address)s with %(password)s, shown this once, and open /wall/kiosk/.")
        self.stdout.write(told % {"address": address, "password": password})


def validated(address: str) -> str:
    """``address`` in small letters; raises ``ArgumentTypeError`` if it is none."""
    try:
        validate_email(address)
    except ValidationError as error:
        raise ArgumentTypeError(_("%(address)s is no e-mail address.") % {"address": address}) from error
    return address.lower()
