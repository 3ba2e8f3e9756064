"""How long an inquiry is kept (clinical.md 10): holds, the purge, and who may do it."""

from django.conf import settings
from django.db import migrations, models

from clinic_site.staff import roles


def grant(apps, schema_editor):
    for role in (roles.COORDINATOR, roles.CLINICIAN):
        roles.grant(apps, role, "intake", ["purge_inquiry"])


class Migration(migrations.Migration):

    dependencies = [
        ('intake', '0006_resealing'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='inquiry',
            options={'default_permissions': ['view'], 'permissions': [('open_inquiry', 'Can read what a person sent'), ('work_inquiry', 'Can take, note, record and close inquiries'), ('purge_inquiry', 'Can delete for good what is kept no longer')], 'verbose_name': 'inquiry', 'verbose_name_plural': 'inquiries'},
        ),
        migrations.RemoveConstraint(
            model_name='inquiry',
            name='inquiry_urgent_is_reached_first',
        ),
        migrations.AddField(
            model_name='inquiry',
            name='complaint_since',
            field=models.DateTimeField(editable=False, null=True, verbose_name='complaint open since'),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='in_record_since',
            field=models.DateTimeField(editable=False, null=True, verbose_name='in the medical record since'),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='legal_hold_since',
            field=models.DateTimeField(editable=False, null=True, verbose_name='legal hold since'),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='purged_at',
            field=models.DateTimeField(editable=False, null=True, verbose_name='purged'),
        ),
        migrations.AlterField(
            model_name='inquiryevent',
            name='kind',
            field=models.CharField(choices=[('received', 'Received'), ('further', 'Further message received'), ('taken', 'Taken'), ('given', 'Given to'), ('released', 'Given back'), ('state', 'State changed'), ('note', 'Note'), ('outcome', 'What happened'), ('raised', 'Level raised'), ('withdrawal-asked', 'Withdrawal asked'), ('withdrawn', 'Withdrawn, answers deleted'), ('keeping', 'How long it is kept'), ('purged', 'Purged: kept no longer')], max_length=20, verbose_name='what'),
        ),
        migrations.AddConstraint(
            model_name='inquiry',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('level', 2), ('state__in', ['closed', 'withdrawn']), _negated=True), ('last_contact_at__isnull', False), ('purged_at__isnull', False), _connector='OR'), name='inquiry_urgent_is_reached_first'),
        ),
        migrations.RunPython(grant, migrations.RunPython.noop),
    ]
