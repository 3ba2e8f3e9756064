"""What the database itself lets the public side do: SET ROLE and try."""

import contextlib

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import ProgrammingError, connection, transaction
from django.urls import get_resolver

from intake import codes, switching
from intake.draining import drain
from intake.management.commands.grant_public_role import READS
from intake.models import State, Submission
from intake.receipts import standing_of
from tests import starter
from tests.intake.factories import make_inquiry, send, send_and_drain

pytestmark = pytest.mark.django_db

REFUSAL = r"permission denied|must be owner"


@pytest.fixture
def public_role():
    """A role with the rights of the public side; gone with the test's transaction. It stays `postgres` outside."""
    name = "clinic_public_of_a_test"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE ROLE {name}")
    call_command("grant_public_role", name)

    @contextlib.contextmanager
    def as_public():
        with connection.cursor() as cursor:
            cursor.execute(f"SET ROLE {name}")
            try:
                yield cursor
            finally:
                cursor.execute("RESET ROLE")

    return as_public


def test_it_drains_and_asks_where_things_stand(public_role, intake_keys, spool):
    receipt = send()
    with public_role():
        assert drain(spool) == 1
        standing = standing_of(codes.read_code(receipt.code))
    assert (standing.state, standing.withdrawal_asked) == (State.NEW, False)
    assert Submission.objects.count() == 1


def test_a_repeated_insert_is_no_error(public_role, intake_keys, spool):
    send()
    [name] = spool.names()
    data = spool.read(name)
    with public_role():
        drain(spool)
    spool.keep(name, data)
    with public_role():
        assert drain(spool) == 1
    assert Submission.objects.count() == 1


def everything_else():
    tables = sorted(set(connection.introspection.table_names()))
    for table in tables:
        if table in {"intake_questionnaireswitch", "intake_questionswitch"}:
            yield f"SELECT decided_by_id FROM {table}"
        elif not table.startswith("content_"):
            yield f"SELECT 1 FROM {table} LIMIT 1"
        yield f"DELETE FROM {table}"
        yield f"TRUNCATE {table} CASCADE"
    yield "UPDATE intake_inquiry SET state = 'closed'"
    yield "INSERT INTO intake_submission (inquiry_id, submission_id) VALUES (1, gen_random_uuid())"
    yield "UPDATE intake_submission SET clinic_sealed = '', recovery_sealed = ''"
    yield "INSERT INTO intake_submission (digest) VALUES ('') RETURNING clinic_sealed"
    yield "CREATE TABLE of_mine (id int)"
    yield "SELECT pg_read_file('/etc/hostname')"


def test_it_may_do_nothing_else(public_role, intake_keys, spool):
    send_and_drain()
    refused = 0
    for statement in everything_else():
        with public_role() as cursor, pytest.raises(ProgrammingError, match=REFUSAL), transaction.atomic():
            cursor.execute(statement)
        refused += 1
    assert refused > 60


def test_it_reads_what_is_published(public_role):
    tables = {model.__name__: model._meta.db_table for model in apps.get_app_config("content").get_models()}
    assert set(tables) >= READS
    for name in READS:
        with public_role() as cursor:
            cursor.execute(f"SELECT 1 FROM {tables[name]} LIMIT 1")


PAGES = ["/", "/es/", "/articles/start-here/", "/articles/start-here.md", "/articles/start-here/versions/1/"]
PAGES += ["/references/", "/search/?q=sleep", "/sitemap.xml", "/contact/", "/screening/", "/health/ready"]


def test_every_public_page_can_be_made_with_these_rights(public_role, client, intake_keys, spool, settings):
    assert get_resolver().url_patterns  # read once a run: under the next line other tests would miss the admin
    settings.SERVES_STAFF = False
    starter.publish()
    with public_role():
        assert {path: client.get(path).status_code for path in PAGES} == dict.fromkeys(PAGES, 200)


def test_drafts_are_not_readable(public_role):
    drafts = [t for t in connection.introspection.table_names() if t.startswith("content_article")]
    assert drafts
    for table in drafts:
        with public_role() as cursor, pytest.raises(ProgrammingError, match=REFUSAL), transaction.atomic():
            cursor.execute(f"SELECT * FROM {table}")


def test_a_code_finds_its_own_inquiry_and_no_other(intake_keys, spool):
    code, other = send_and_drain(), send_and_drain()
    submission = Submission.objects.get(receipt_key=codes.receipt_key(code))
    submission.inquiry = make_inquiry(submission_id=submission.submission_id, state=State.ANSWERED)
    submission.save()
    assert standing_of(code).state == State.ANSWERED
    assert standing_of(other).state == State.NEW
    assert standing_of(codes.Code(code.reference, codes.new_secret())) is None


def test_it_reads_which_questionnaires_are_asked(public_role):
    with public_role():
        switching.hand_over()


def test_rights_given_before_are_taken_away(public_role):
    with connection.cursor() as cursor:
        cursor.execute("GRANT SELECT ON intake_inquiry TO clinic_public_of_a_test")
    call_command("grant_public_role", "clinic_public_of_a_test")
    with public_role() as cursor, pytest.raises(ProgrammingError, match=REFUSAL), transaction.atomic():
        cursor.execute("SELECT 1 FROM intake_inquiry")


def test_an_unknown_role_or_a_superuser_is_refused():
    with pytest.raises(CommandError, match="CREATE ROLE"):
        call_command("grant_public_role", "nobody_here")
    with pytest.raises(CommandError, match="superuser"):
        call_command("grant_public_role", connection.settings_dict["USER"])
