"""How far an import has come, and which rows it refused."""

from django.db import models

from feedback.models.sources import Source


class ImportRun(models.Model):
    """One file from one source. It goes on where it stopped when the same file is given again."""

    source = models.ForeignKey(Source, models.CASCADE, related_name="runs")
    fingerprint = models.CharField(max_length=64, help_text="SHA-256 of the file and its format.")
    line = models.PositiveBigIntegerField(default=0, help_text="The last line that is safely in the database.")
    new = models.PositiveIntegerField(default=0)
    known = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0)
    skipped = models.PositiveIntegerField(default=0, help_text="Deleted, archived or flagged where they came from.")
    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "fingerprint"], name="feedback_run_once")]

    def __str__(self) -> str:
        return f"{self.source}: line {self.line}"


class RefusedRow(models.Model):
    """A row that could not be taken, and why. It holds no words of the row."""

    run = models.ForeignKey(ImportRun, models.CASCADE, related_name="refused_rows")
    line = models.PositiveBigIntegerField()
    column = models.CharField(max_length=120, blank=True)
    reason = models.CharField(max_length=300)

    class Meta:
        ordering = ["run", "line"]

    def __str__(self) -> str:
        return f"line {self.line}: {self.reason}"
