"""Audit entries are kept for six years (clinical.md 10): from then on they may be deleted, and never changed."""

from django.db import migrations

AGES_OUT = """
CREATE FUNCTION staff_audit_ages_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND OLD.at < now() - interval '6 years' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'table % is append-only: % refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
DROP TRIGGER staff_auditentry_append_only ON staff_auditentry;
CREATE TRIGGER staff_auditentry_append_only BEFORE UPDATE OR DELETE ON staff_auditentry
    FOR EACH ROW EXECUTE FUNCTION staff_audit_ages_out();
"""
NEVER = """
DROP TRIGGER staff_auditentry_append_only ON staff_auditentry;
CREATE TRIGGER staff_auditentry_append_only BEFORE UPDATE OR DELETE ON staff_auditentry
    FOR EACH ROW EXECUTE FUNCTION clinic_append_only();
DROP FUNCTION staff_audit_ages_out();
"""


class Migration(migrations.Migration):
    dependencies = [("staff", "0003_roles")]

    operations = [migrations.RunSQL(AGES_OUT, NEVER)]
