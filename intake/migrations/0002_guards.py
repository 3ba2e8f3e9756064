"""What the database itself refuses, and the one function through which the public side may ask.

A purge empties sealed bytes and changes nothing else, so that ids, times and the record of who did what outlive it.
"""

from django.db import migrations

INQUIRY = """
CREATE FUNCTION intake_guard_inquiry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        RAISE EXCEPTION 'an inquiry''s id outlives its purge: % refused', TG_OP
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'inquiry_is_kept';
    END IF;
    IF NEW.level < OLD.level THEN
        RAISE EXCEPTION 'a level is never lowered'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'inquiry_level_never_lowered';
    END IF;
    IF (NEW.id, NEW.submission_id, NEW.reference, NEW.received_at)
        IS DISTINCT FROM (OLD.id, OLD.submission_id, OLD.reference, OLD.received_at) THEN
        RAISE EXCEPTION 'an inquiry''s identity never changes'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'inquiry_identity';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER intake_inquiry_guard BEFORE UPDATE OR DELETE ON intake_inquiry
    FOR EACH ROW EXECUTE FUNCTION intake_guard_inquiry();
CREATE TRIGGER intake_inquiry_no_truncate BEFORE TRUNCATE ON intake_inquiry
    FOR EACH STATEMENT EXECUTE FUNCTION intake_guard_inquiry();
"""

# Rows of these three tables are written once. `mutable` columns may change; sealed bytes may only be emptied, both.
WRITTEN_ONCE = """
CREATE FUNCTION intake_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    was jsonb; now jsonb;
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        RAISE EXCEPTION 'table % is append-only: % refused', TG_TABLE_NAME, TG_OP
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_TABLE_NAME || '_written_once';
    END IF;
    was := to_jsonb(OLD) - COALESCE(TG_ARGV, '{}'); now := to_jsonb(NEW) - COALESCE(TG_ARGV, '{}');
    IF length(NEW.clinic_sealed) = 0 AND length(NEW.recovery_sealed) = 0 THEN
        was := was - 'clinic_sealed' - 'recovery_sealed'; now := now - 'clinic_sealed' - 'recovery_sealed';
    END IF;
    IF was IS DISTINCT FROM now THEN
        RAISE EXCEPTION 'a row of % never changes, except that a purge empties it', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_TABLE_NAME || '_written_once';
    END IF;
    RETURN NEW;
END $$;
"""
MUTABLE = {
    "intake_submission": ("inquiry_id", "quarantined_at", "why", "purged_at"),
    "intake_triage": (),
    "intake_inquiryevent": (),
}
TRIGGERS = "".join(
    f"""
    CREATE TRIGGER {table}_written_once BEFORE UPDATE OR DELETE ON {table}
        FOR EACH ROW EXECUTE FUNCTION intake_written_once({", ".join(f"'{column}'" for column in columns)});
    CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}
        FOR EACH STATEMENT EXECUTE FUNCTION intake_written_once();
    """
    for table, columns in MUTABLE.items()
)

# A submission that has found its inquiry stays with it.
KEPT_TOGETHER = """
CREATE FUNCTION intake_keep_together() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a submission stays with its inquiry'
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'submission_stays_with_its_inquiry';
END $$;
CREATE TRIGGER intake_submission_keeps_inquiry BEFORE UPDATE ON intake_submission FOR EACH ROW
    WHEN (OLD.inquiry_id IS NOT NULL AND NEW.inquiry_id IS DISTINCT FROM OLD.inquiry_id)
    EXECUTE FUNCTION intake_keep_together();
"""

# The public side's only question. It runs with its owner's rights, so that the role needs none on the tables: who has a
# code learns where its inquiry stands, and nobody can list anything.
STATE = """
CREATE FUNCTION intake_state_by_receipt(asked bytea)
    RETURNS TABLE (state text, received_at timestamptz, last_message_at timestamptz, withdrawal_asked boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT COALESCE(inquiry.state::text, 'new'), COALESCE(inquiry.received_at, sent.received_at),
           COALESCE(inquiry.last_message_at, sent.received_at), inquiry.withdrawal_asked_at IS NOT NULL
    FROM public.intake_submission AS sent LEFT JOIN public.intake_inquiry AS inquiry ON inquiry.id = sent.inquiry_id
    WHERE sent.receipt_key = asked
    ORDER BY sent.inquiry_id NULLS LAST, sent.received_at LIMIT 1
$$;
REVOKE ALL ON FUNCTION intake_state_by_receipt(bytea) FROM PUBLIC;
"""


class Migration(migrations.Migration):
    dependencies = [("intake", "0001_initial")]

    operations = [
        migrations.RunSQL(
            INQUIRY,
            """DROP TRIGGER intake_inquiry_guard ON intake_inquiry;
               DROP TRIGGER intake_inquiry_no_truncate ON intake_inquiry; DROP FUNCTION intake_guard_inquiry();""",
        ),
        migrations.RunSQL(
            WRITTEN_ONCE + TRIGGERS,
            "".join(
                f"DROP TRIGGER {table}_written_once ON {table}; DROP TRIGGER {table}_no_truncate ON {table};"
                for table in MUTABLE
            )
            + "DROP FUNCTION intake_written_once();",
        ),
        migrations.RunSQL(
            KEPT_TOGETHER,
            """DROP TRIGGER intake_submission_keeps_inquiry ON intake_submission;
               DROP FUNCTION intake_keep_together();""",
        ),
        migrations.RunSQL(STATE, "DROP FUNCTION intake_state_by_receipt(bytea);"),
    ]
