"""Clinicians decide which optional questions are asked; a decision stays on record."""

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import intake.models.switch
from clinic_site.database.append_only import append_only
from clinic_site.staff import roles


def grant(apps, schema_editor):
    roles.grant(apps, roles.CLINICIAN, "intake", ["add_questionswitch", "view_questionswitch"])
    for role in (roles.COORDINATOR, roles.ADMINISTRATOR):
        roles.grant(apps, role, "intake", ["view_questionswitch"])


class Migration(migrations.Migration):

    dependencies = [
        ("intake", "0007_retention"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="QuestionSwitch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("question", models.CharField(choices=intake.models.switch.optional_questions, max_length=80, verbose_name="question")),
                ("is_on", models.BooleanField(default=True, verbose_name="asked")),
                ("decided_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="decided on")),
                ("decided_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="decided by")),
            ],
            options={
                "verbose_name": "question switch",
                "verbose_name_plural": "question switches",
                "ordering": ["-pk"],
                "default_permissions": ["add", "view"],
            },
        ),
        append_only("intake_questionswitch"),
        migrations.RunPython(grant, migrations.RunPython.noop),
    ]
