"""Tables whose rows are written once: PostgreSQL itself refuses UPDATE, DELETE and TRUNCATE.

A trigger, not a rule in Python: it holds for the shell, for a raw query and for a mistake of ours too. Row triggers do
not see TRUNCATE, hence the second, statement-level one. An owner of the table can still drop the triggers; that is what
hash chains and backups are for.
"""

from django.db.migrations import RunSQL

FUNCTION = """
CREATE OR REPLACE FUNCTION clinic_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only: % refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
"""


def append_only(table: str) -> RunSQL:
    """The migration operation that makes `table` append-only; its reverse lifts it again."""
    return RunSQL(
        f"""{FUNCTION}
        CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table}
            FOR EACH ROW EXECUTE FUNCTION clinic_append_only();
        CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}
            FOR EACH STATEMENT EXECUTE FUNCTION clinic_append_only();
        """,
        f"DROP TRIGGER {table}_append_only ON {table}; DROP TRIGGER {table}_no_truncate ON {table};",
    )
