"""Roles hold only what the work needs."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.db import IntegrityError, transaction

from clinic_site.staff import roles
from tests.clinic_site.staff.factories import make_user

pytestmark = pytest.mark.django_db


def test_migrations_make_every_role():
    assert set(Group.objects.values_list("name", flat=True)) == set(roles.ALL)


def test_no_account_is_reviewer_and_publisher_whoever_asks():
    user = make_user(roles.REVIEWER)
    with pytest.raises(IntegrityError, match="reviewer and publisher"), transaction.atomic():
        Group.objects.get(name=roles.PUBLISHER).user_set.add(user)
    assert roles.conflict([roles.REVIEWER, roles.PUBLISHER, roles.EDITOR])
    assert not roles.conflict([roles.REVIEWER, roles.CLINICIAN])


def test_a_grant_names_permissions_as_django_makes_them():
    roles.grant(apps, roles.EDITOR, "staff", ["view_signature"])
    permission = Group.objects.get(name=roles.EDITOR).permissions.get(codename="view_signature")
    assert permission.name == "Can view signature"


def test_a_grant_of_an_unknown_permission_is_an_error():
    with pytest.raises(LookupError, match="delete_auditentry"):
        roles.grant(apps, roles.EDITOR, "staff", ["delete_auditentry"])


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        (roles.ADMINISTRATOR, "staff.change_user", "staff.view_auditentry"),
        (roles.AUDITOR, "staff.view_auditentry", "staff.change_user"),
        (roles.CLINICIAN, "staff.add_signature", "staff.view_user"),
        (roles.EDITOR, None, "staff.add_signature"),
    ],
)
def test_a_role_may_do_its_work_and_no_other(role, may, may_not):
    user = make_user(role)
    assert may is None or user.has_perm(may)
    assert not user.has_perm(may_not)
