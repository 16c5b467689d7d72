from django.core.management.base import BaseCommand, CommandError
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.audit import verifying
from portal.progress import progress


class Command(BaseCommand):
    help = "Check that the audit trail is what was sealed; exit code 1 if it is not."

    def add_arguments(self, parser):
        parser.add_argument("--head", action="store_true", help="print the checked head alone, to be kept elsewhere")
        parser.add_argument("--expect", metavar="HASH", help="a head exported earlier that must be on the chain")

    def handle(self, *, head, expect, **options):
        report = verifying.verify(self.watch)
        if report.fault:
            raise CommandError(report.fault)
        if expect and not verifying.is_on_chain(expect.strip().lower()):
            raise CommandError(_("The seals agree among themselves, but the expected head is not on the chain."))
        self.stdout.write(report.head if head else f"{_intact(report)} {_waiting(verifying.waiting())}")

    def watch(self, seals, total):
        return progress(seals, self.stderr, total=total, what=_("Seals"))


def _intact(report):
    return _("%(events)s in %(seals)s are intact; the head of the chain is %(head)s.") % {
        "events": ngettext("%d event", "%d events", report.events) % report.events,
        "seals": ngettext("%d seal", "%d seals", report.seals) % report.seals,
        "head": report.head,
    }


def _waiting(waiting):
    if not waiting.count:
        return _("Nothing waits to be sealed.")
    text = ngettext(
        "%(count)d event waits to be sealed, for %(time)s.",
        "%(count)d events wait to be sealed, the oldest for %(time)s.",
        waiting.count,
    )
    return text % {"count": waiting.count, "time": timesince(waiting.since)}
