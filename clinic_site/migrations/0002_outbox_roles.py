from django.db import migrations

from clinic_site.staff import roles


def grant(apps, schema_editor):
    roles.grant(apps, roles.ADMINISTRATOR, "clinic_site", ["view_outgoingmessage", "change_outgoingmessage"])


class Migration(migrations.Migration):
    dependencies = [("clinic_site", "0001_initial"), ("staff", "0003_roles")]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
