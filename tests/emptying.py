"""After a test that commits, empty the tables it may have filled.

Django's flush cannot do it here: append-only tables refuse TRUNCATE, and it would take the roles made by migrations.
"""

from django.db import connection

MADE_BY_MIGRATIONS = {
    "django_migrations",
    "django_content_type",
    "auth_group",
    "auth_permission",
    "auth_group_permissions",
    "content_generation",
}


def empty_tables(*_args: object, **_kwargs: object) -> None:
    """Truncate every table except what migrations filled, with triggers asleep (the tests' role is a superuser)."""
    tables = set(connection.introspection.table_names()) - MADE_BY_MIGRATIONS
    names = ", ".join(connection.ops.quote_name(name) for name in sorted(tables))
    with connection.cursor() as cursor:
        cursor.execute(
            f"BEGIN; SET LOCAL session_replication_role = replica; TRUNCATE {names} RESTART IDENTITY; COMMIT"
        )
