"""The starter library in a test's database, published as development publishes it.

The first test of a process that asks loads it in earnest, with every check of every page (about twenty seconds). The
next ones get the same rows back as that load has left them.
"""

import io

from django.core.management import call_command
from django.db import connection

from content import clinic
from content.clinic import Clinic
from tests.emptying import MADE_BY_MIGRATIONS

_rows: dict[str, str] = {}
"""What the load has written: the rows of each table, as PostgreSQL writes them as JSON."""
said = ""
"""What the load wrote on its standard error: pages that it kept, could not read or did not publish."""


def publish() -> Clinic:
    """The clinic's facts with the library live. The tables that the library fills must be empty."""
    global said
    if _rows:
        _put_back()
    else:
        assert not _filled(), "only what the load has written may be kept"
        call_command("load_library", stdout=io.StringIO(), stderr=(err := io.StringIO()))
        said = err.getvalue()
        _rows.update({table: _copied(table) for table in _filled()})
    return clinic.refresh()


def _filled() -> list[str]:
    """The tables that hold rows which no migration made."""
    with connection.cursor() as cursor:
        tables = sorted(set(connection.introspection.table_names(cursor)) - MADE_BY_MIGRATIONS)
        cursor.execute(" UNION ALL ".join(f"(SELECT '{table}' FROM \"{table}\" LIMIT 1)" for table in tables))
        return [table for (table,) in cursor.fetchall()]


def _copied(table: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT json_agg(t)::text FROM "{table}" t')
        return cursor.fetchone()[0]


def _put_back() -> None:
    """With triggers and foreign keys asleep, as all of it goes together; numbers go on after those in use."""
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        for table, rows in _rows.items():
            cursor.execute(f'INSERT INTO "{table}" SELECT * FROM json_populate_recordset(NULL::"{table}", %s)', [rows])
            for sequence in connection.introspection.get_sequences(cursor, table):
                cursor.execute(
                    f'SELECT setval(pg_get_serial_sequence(%s, %s), max("{sequence["column"]}")) FROM "{table}"',
                    [table, sequence["column"]],
                )
        cursor.execute("SET session_replication_role = origin")
        cursor.execute("UPDATE content_generation SET number = number + 1")  # the triggers would have
