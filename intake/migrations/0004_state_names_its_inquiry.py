"""Who has a code also learns the id of its inquiry, so that a further part joins it. The id is no secret (codes.py)."""

from django.db import migrations

DROP = "DROP FUNCTION intake_state_by_receipt(bytea);"
STATE = """
CREATE FUNCTION intake_state_by_receipt(asked bytea)
    RETURNS TABLE (submission_id uuid, state text, received_at timestamptz, last_message_at timestamptz,
                   withdrawal_asked boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT sent.submission_id, COALESCE(inquiry.state::text, 'new'), COALESCE(inquiry.received_at, sent.received_at),
           COALESCE(inquiry.last_message_at, sent.received_at), inquiry.withdrawal_asked_at IS NOT NULL
    FROM public.intake_submission AS sent LEFT JOIN public.intake_inquiry AS inquiry ON inquiry.id = sent.inquiry_id
    WHERE sent.receipt_key = asked
    ORDER BY sent.inquiry_id NULLS LAST, sent.received_at LIMIT 1
$$;
REVOKE ALL ON FUNCTION intake_state_by_receipt(bytea) FROM PUBLIC;
"""
BEFORE = STATE.replace("submission_id uuid, state", "state").replace("sent.submission_id, COALESCE", "COALESCE")


class Migration(migrations.Migration):
    dependencies = [("intake", "0003_roles")]

    operations = [migrations.RunSQL(DROP + STATE, DROP + BEFORE)]
