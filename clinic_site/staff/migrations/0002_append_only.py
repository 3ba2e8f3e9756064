from django.db import migrations

from clinic_site.database.append_only import append_only


class Migration(migrations.Migration):
    dependencies = [("staff", "0001_initial")]

    operations = [append_only("staff_auditentry"), append_only("staff_signature")]
