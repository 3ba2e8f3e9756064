"""Who may see inquiries: the front desk and clinicians, nobody else."""

from django.db import migrations

from clinic_site.staff import roles


def grant(apps, schema_editor):
    for role in (roles.COORDINATOR, roles.CLINICIAN):
        roles.grant(apps, role, "intake", ["view_inquiry", "open_inquiry", "work_inquiry"])


class Migration(migrations.Migration):
    dependencies = [("intake", "0002_guards"), ("staff", "0003_roles")]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
