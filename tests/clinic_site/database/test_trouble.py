"""What fails at the database is told in plain words, without the words of the database."""

import errno

import pytest
from django.db import DataError, Error, OperationalError, connection, transaction

from clinic_site import errors
from clinic_site.database import trouble


def failure_of(statements: str) -> Error:
    with connection.cursor() as cursor, pytest.raises(Error) as caught, transaction.atomic():
        cursor.execute(statements)
    return caught.value


@pytest.mark.django_db
def test_a_database_that_takes_no_change_is_called_read_only():
    failure = failure_of("SET TRANSACTION READ ONLY; CREATE TABLE canary (id integer)")
    assert trouble.words(failure) == "the database is read-only"


@pytest.mark.django_db
def test_a_fault_of_ours_is_not_put_down_to_the_database():
    assert trouble.words(failure_of("SELECT 1 / 0")) == ""
    assert trouble.words(failure_of("SELECT canary FROM nowhere")) == ""
    assert trouble.words(DataError("canary")) == trouble.words(ZeroDivisionError()) == trouble.of_database(None) == ""


def test_what_does_not_answer_and_what_the_disk_says():
    assert trouble.words(OperationalError("canary")) == "the database does not answer"
    assert trouble.words(OSError(errno.ENOSPC, "No space left on device", "/canary")) == "no space left on device"


@pytest.mark.django_db
@pytest.mark.usefixtures("known_clinic")
def test_a_page_that_must_write_says_that_it_cannot_now(rf):
    """Staff meet this, not patients: their pages write sessions and the audit log."""
    try:
        raise failure_of("SET TRANSACTION READ ONLY; CREATE TABLE canary (id integer)")
    except Error:
        assert errors.server_error(rf.get("/admin/")).status_code == 503
