"""Clinicians decide which questionnaires are asked; a decision stays on record."""


import django.db.models.deletion
import django.utils.timezone
import intake.models.switch
from django.conf import settings
from django.db import migrations, models

from clinic_site.database.append_only import append_only
from clinic_site.staff import roles


def grant(apps, schema_editor):
    roles.grant(apps, roles.CLINICIAN, "intake", ["add_questionnaireswitch", "view_questionnaireswitch"])
    for role in (roles.COORDINATOR, roles.ADMINISTRATOR):
        roles.grant(apps, role, "intake", ["view_questionnaireswitch"])


class Migration(migrations.Migration):

    dependencies = [
        ('intake', '0004_state_names_its_inquiry'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='QuestionnaireSwitch',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('instrument', models.CharField(choices=intake.models.switch.offered_instruments, max_length=40, verbose_name='questionnaire')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Spanish')], max_length=2, verbose_name='language')),
                ('is_on', models.BooleanField(default=True, verbose_name='asked')),
                ('stem', models.TextField(blank=True, help_text='Word for word from the official form.', verbose_name='stem')),
                ('answers', models.TextField(blank=True, help_text='One on each line, the lowest first, word for word.', verbose_name='answer labels')),
                ('document', models.CharField(blank=True, help_text='Which official PDF you compared line by line.', max_length=200, verbose_name='document compared')),
                ('decided_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='decided on')),
                ('decided_by', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='decided by')),
            ],
            options={
                'verbose_name': 'questionnaire switch',
                'verbose_name_plural': 'questionnaire switches',
                'ordering': ['-pk'],
                'default_permissions': ['add', 'view'],
            },
        ),
        append_only("intake_questionnaireswitch"),
        migrations.RunPython(grant, migrations.RunPython.noop),
    ]
