"""Windows, rooms and shifts, by which naming tells colleagues of one name apart."""

from django.db import migrations, models

PLACES = "Where citizens find them, separated by semicolons: Window 4; Room 12."
SHIFTS = "When they work, separated by semicolons: night; weekend."


def several(help_text):
    # The database's own default, for old code runs a while beside the new schema.
    return models.CharField(blank=True, default="", db_default="", help_text=help_text, max_length=200)


class Migration(migrations.Migration):
    dependencies = [("directory", "0003_refuse_unit_circles")]
    operations = [
        migrations.AddField("employee", "places", several(PLACES)),
        migrations.AddField("employee", "shifts", several(SHIFTS)),
    ]
