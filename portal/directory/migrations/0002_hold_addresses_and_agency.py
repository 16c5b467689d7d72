"""One spelling of an address, one unit on top, and no role that ends without a record."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q
from django.db.models.functions import Lower


def lower_addresses(apps, schema_editor):
    employees = apps.get_model("directory", "Employee").objects
    employees.exclude(email=Lower("email")).update(email=Lower("email"))


class Migration(migrations.Migration):
    dependencies = [("directory", "0001_initial")]
    operations = [
        migrations.RunPython(lower_addresses, migrations.RunPython.noop),
        migrations.AlterField(
            "employee",
            "search",
            models.TextField(editable=False, help_text="Every name, folded; kept by save() and the sync."),
        ),
        migrations.AlterField(
            "grant",
            "unit",
            models.ForeignKey("directory.unit", django.db.models.deletion.PROTECT, related_name="grants"),
        ),
        migrations.AddConstraint(
            "employee",
            models.CheckConstraint(name="directory_employee_email_lower", condition=Q(email=Lower("email"))),
        ),
        migrations.AddConstraint(
            "unit",
            models.CheckConstraint(name="directory_agency_on_top", condition=~Q(kind="agency") | Q(parent=None)),
        ),
    ]
