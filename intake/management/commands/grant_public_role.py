"""The rights of the public side in the database, given to a role that the operator has made."""

from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection, transaction

from intake.models import QuestionnaireSwitch, QuestionSwitch, Submission

# What the public side reads: what is published and the facts of the clinic. No draft, no account, no inquiry.
READS = frozenset(
    {
        "ClinicProfile",
        "Contributor",
        "Fee",
        "Generation",
        "GlossaryTerm",
        "HoursException",
        "OpeningHours",
        "Place",
        "Publication",
        "Reference",
        "Result",
        "Topic",
    }
)
INSERTS = (
    "submission_id",
    "digest",
    "receipt_key",
    "received_at",
    "clinic_key",
    "clinic_sealed",
    "recovery_key",
    "recovery_sealed",
)


class Command(BaseCommand):
    help = (
        "Gives a PostgreSQL role exactly what a process with SERVES=public needs: it reads publications, adds sealed "
        "submissions and may ask where an inquiry stands by its receipt key. All its other rights are taken away. "
        "Run it as the owner of the tables, after each migrate."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("role", help="an existing role that owns nothing, for example clinic_public")

    def handle(self, *_args: Any, **options: Any) -> None:
        role = options["role"]
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = %s", [role])
            found = cursor.fetchone()
            if found is None:
                raise CommandError(f"There is no role {role}: make it with CREATE ROLE {role} LOGIN.")
            if found[0]:
                raise CommandError(f"{role} is a superuser: no grant can limit it.")
            for statement in statements(connection.ops.quote_name(role)):
                cursor.execute(statement)
        self.stdout.write(f"{role} reads publications, adds sealed submissions, and may ask by receipt key.")


def statements(role: str) -> list[str]:
    """The SQL, for a role whose name is quoted already."""
    tables = [
        connection.ops.quote_name(model._meta.db_table)
        for model in apps.get_app_config("content").get_models()
        if model.__name__ in READS
    ]
    submission = connection.ops.quote_name(Submission._meta.db_table)
    switches = connection.ops.quote_name(QuestionnaireSwitch._meta.db_table)
    questions = connection.ops.quote_name(QuestionSwitch._meta.db_table)
    return [
        f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}",
        f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {role}",
        f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM {role}",
        f"REVOKE CREATE ON SCHEMA public FROM {role}",
        f"GRANT USAGE ON SCHEMA public TO {role}",
        *(f"GRANT SELECT ON {table} TO {role}" for table in tables),
        # No draft: of its row only what an article's Markdown names beside its text.
        f"GRANT SELECT (id, review_interval_months) ON content_article TO {role}",
        f"GRANT INSERT ({', '.join(INSERTS)}) ON {submission} TO {role}",
        # Which questionnaires and questions are asked, not who decided so.
        f"GRANT SELECT (id, instrument, language, is_on, stem, answers) ON {switches} TO {role}",
        f"GRANT SELECT (id, question, is_on) ON {questions} TO {role}",
        f"GRANT EXECUTE ON FUNCTION intake_state_by_receipt(bytea) TO {role}",
    ]
