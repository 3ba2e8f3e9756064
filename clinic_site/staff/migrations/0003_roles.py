"""The roles, what they may do with accounts, signatures and the audit log, and the pair that no account may hold."""

from django.db import migrations

from clinic_site.staff import roles

GRANTS = {
    roles.ADMINISTRATOR: ["add_user", "change_user", "view_user"],
    roles.AUDITOR: ["view_auditentry", "view_user", "view_signature"],
    roles.CLINICIAN: ["add_signature", "view_signature"],
    roles.REVIEWER: ["add_signature", "view_signature"],
}

# Locks the account first, so that two grants at the same moment cannot both pass.
NEVER_REVIEWER_AND_PUBLISHER = """
CREATE FUNCTION staff_reviewer_never_publisher() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM staff_user WHERE id = NEW.user_id FOR UPDATE;
    IF (SELECT count(*) FROM staff_user_groups AS held JOIN auth_group AS role ON role.id = held.group_id
        WHERE held.user_id = NEW.user_id AND role.name IN ('reviewer', 'publisher')) > 1 THEN
        RAISE EXCEPTION 'one account may not be reviewer and publisher'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'reviewer_never_publisher';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER reviewer_never_publisher AFTER INSERT OR UPDATE ON staff_user_groups
    FOR EACH ROW EXECUTE FUNCTION staff_reviewer_never_publisher();
"""
LIFT = "DROP TRIGGER reviewer_never_publisher ON staff_user_groups; DROP FUNCTION staff_reviewer_never_publisher();"


def make_roles(apps, schema_editor):
    for name in roles.ALL:
        apps.get_model("auth", "Group").objects.get_or_create(name=name)
    for role, codenames in GRANTS.items():
        roles.grant(apps, role, "staff", codenames)


class Migration(migrations.Migration):
    dependencies = [
        ("staff", "0002_append_only"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [
        migrations.RunPython(make_roles, migrations.RunPython.noop),
        migrations.RunSQL(NEVER_REVIEWER_AND_PUBLISHER, LIFT),
    ]
