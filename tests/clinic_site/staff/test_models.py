"""Accounts and signatures."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from clinic_site.rulebook import triage
from clinic_site.staff import roles, signatures
from clinic_site.staff.models import AuditEntry, Signature, User
from tests.clinic_site.staff.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("typed", ["rivera", "Rivera", " rivera ", "a.rivera@example.org", "A.Rivera@Example.org"])
def test_a_person_is_found_by_username_or_email_in_any_case(typed):
    user = make_user(username="rivera", email="a.rivera@example.org")
    assert User.objects.get_by_natural_key(typed) == user


def test_two_accounts_cannot_share_an_email():
    make_user(email="shared@example.org")
    with pytest.raises(IntegrityError), transaction.atomic():
        make_user(email="SHARED@example.org")
    make_user(email="")
    make_user(email="")


def test_a_username_cannot_pass_for_an_email():
    with pytest.raises(ValidationError, match="small letters"):
        User(username="rivera@example.org", password="x").full_clean()


def test_an_account_is_called_by_the_name_shown():
    assert str(User(username="rivera")) == "rivera"
    assert str(User(username="rivera", display_name="Dr. A. Rivera")) == "Dr. A. Rivera"


def test_the_first_account_is_an_administrator_and_nobody_may_do_everything():
    user = User.objects.create_superuser("first", "first@example.org", "a long password")
    assert user.has_role(roles.ADMINISTRATOR)
    assert not user.is_superuser
    assert not user.has_perm("staff.view_auditentry")


def test_a_signature_holds_for_its_version_only_and_is_recorded():
    user = make_user(roles.CLINICIAN)
    signatures.sign(Signature(signed_by=user, subject="phq9", version="phq9 / en-US / w1 / s1"))
    unsigned = {each.version for each in signatures.unsigned()}
    assert "phq9 / en-US / w1 / s1" not in unsigned
    assert {"phq9 / es-US / w1 / s1", triage.VERSION} <= unsigned
    assert AuditEntry.objects.get().target == "phq9 phq9 / en-US / w1 / s1"


def test_every_questionnaire_and_the_triage_rules_wait_for_a_signature():
    waiting = {(each.subject, each.version) for each in signatures.waiting_for(make_user(roles.CLINICIAN))}
    assert {("phq9", "phq9 / en-US / w1 / s1"), (signatures.TRIAGE, triage.VERSION)} <= waiting


def test_a_signature_cannot_be_taken_back_unseen():
    signature = signatures.sign(Signature(signed_by=make_user(roles.CLINICIAN), subject="phq9", version="w1"))
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        signature.delete()
