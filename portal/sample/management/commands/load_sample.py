from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.translation import gettext as _

from feedback.models import State
from portal.progress import progress
from portal.sample import loading
from portal.sample.founding import SomebodyElsesError, found_agency, open_accounts
from portal.sample.past import make_past


class Command(BaseCommand):
    help = (
        "Fill the portal with Harwick County: 2,000 employees and half a year of comments. Once; again it does nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument("--comments", type=int, default=loading.COUNT, metavar="NUMBER")

    def handle(self, *, comments, **options):
        run = loading.begin(comments)
        if run.finished_at:
            self.stdout.write(_("The sample agency is there already."))
            return
        try:
            found_agency()
        except SomebodyElsesError:
            run.delete()
            told = _("The directory holds people who are not of the sample: load it into an empty portal.")
            raise CommandError(told) from None
        open_accounts()
        make_past(run.source, self.bring_in(run, comments))
        run.finished_at = timezone.now()
        run.save(update_fields=["finished_at"])
        self.stdout.write(_("Loaded %(comments)d comments.") % {"comments": comments})

    def bring_in(self, run, count):
        """Receive, understand and route; returns whom each comment means, by reference."""
        rows = loading.take_in(loading.written(run, count), run.source)
        meant = {
            row.comment.reference: [person.external_id for person in row.means]
            for row in progress(rows, self.stderr, total=count, what=_("Receiving"))
            if row.means
        }
        self.step(loading.understanding(), loading.waiting(State.RECEIVED), _("Understanding"))
        self.step(loading.routing(), loading.waiting(State.UNDERSTOOD), _("Routing"))
        return meant

    def step(self, rows, total, what):
        for _row in progress(rows, self.stderr, total=total, what=what):
            pass
