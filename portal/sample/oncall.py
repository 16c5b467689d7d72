"""The sample agency's rota: its officer on call on working days. Nights are left open, for the page to say so."""

from datetime import time

from django.contrib.auth.models import User

from feedback.models import WeeklyShift
from portal.directory.models import Unit
from portal.sample.signins import OFFICER

WORKING_DAYS = range(5)


def keep_rota() -> None:
    """Put the officer on call for the whole agency, Monday to Friday. Doing it again changes nothing."""
    officer = User.objects.filter(email=OFFICER).first()
    for weekday in WORKING_DAYS if officer else ():
        WeeklyShift.objects.get_or_create(
            unit=Unit.objects.agency(), officer=officer, weekday=weekday, starts=time(8), ends=time(18)
        )
