"""What PostgreSQL itself holds: publications that never change, records written once, the generation of what readers see."""

from django.db import migrations

from clinic_site.database.append_only import append_only

# The one change allowed: a block's text goes and leaves its digest behind (see content/digests.py, clinical.md 10).
PUBLICATION = """
CREATE FUNCTION content_publication_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before jsonb; after jsonb; length integer;
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        RAISE EXCEPTION 'publications are never removed: % refused', TG_OP
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    length := jsonb_array_length(OLD.snapshot->'blocks');
    IF to_jsonb(NEW) - 'snapshot' IS DISTINCT FROM to_jsonb(OLD) - 'snapshot'
        OR NEW.snapshot - 'blocks' IS DISTINCT FROM OLD.snapshot - 'blocks'
        OR jsonb_typeof(NEW.snapshot->'blocks') IS DISTINCT FROM 'array'
        OR jsonb_array_length(NEW.snapshot->'blocks') <> length
    THEN
        RAISE EXCEPTION 'publications never change' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    FOR i IN 0 .. length - 1 LOOP
        before := OLD.snapshot->'blocks'->i;
        after := NEW.snapshot->'blocks'->i;
        IF after IS DISTINCT FROM before AND after IS DISTINCT FROM jsonb_build_object(
            'kind', before->'kind', 'key', before->'key', 'struck', true, 'digest', OLD.block_digests[i + 1])
        THEN
            RAISE EXCEPTION 'publications never change, but for a text that is struck'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    END LOOP;
    RETURN NEW;
END $$;
CREATE TRIGGER content_publication_guard BEFORE UPDATE OR DELETE ON content_publication
    FOR EACH ROW EXECUTE FUNCTION content_publication_guard();
CREATE TRIGGER content_publication_no_truncate BEFORE TRUNCATE ON content_publication
    FOR EACH STATEMENT EXECUTE FUNCTION content_publication_guard();
"""
NO_PUBLICATION = """
DROP TRIGGER content_publication_guard ON content_publication;
DROP TRIGGER content_publication_no_truncate ON content_publication;
DROP FUNCTION content_publication_guard;
"""

# Whatever public pages show live or frozen. Drafts are not among them.
SEEN = ("publication", "clinicprofile", "openinghours", "hoursexception", "place", "fee", "topic", "glossaryterm")
SEEN += ("contributor", "reference")

GENERATION = """
INSERT INTO content_generation (id, number) VALUES (1, 1);
CREATE FUNCTION content_generation_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE content_generation SET number = number + 1;
    RETURN NULL;
END $$;
""" + "".join(
    f"CREATE TRIGGER content_{table}_seen AFTER INSERT OR UPDATE OR DELETE ON content_{table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION content_generation_grows();\n"
    for table in SEEN
)
NO_GENERATION = (
    "".join(f"DROP TRIGGER content_{table}_seen ON content_{table};\n" for table in SEEN)
    + "DROP FUNCTION content_generation_grows; DELETE FROM content_generation;"
)


class Migration(migrations.Migration):
    dependencies = [("content", "0001_initial")]

    operations = [
        migrations.RunSQL(PUBLICATION, NO_PUBLICATION),
        append_only("content_approval"),
        append_only("content_strike"),
        migrations.RunSQL(GENERATION, NO_GENERATION),
    ]
