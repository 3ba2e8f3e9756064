"""Who may do what in the admin: one table of role and model, and no page of it open to a stranger.

A model that is registered and not in the table fails here, so that somebody decides who may see it.
"""

import re

import pytest
from django.contrib import admin
from django.test import Client, RequestFactory
from django.urls import URLPattern, get_resolver

from clinic_site.staff import roles
from clinic_site.staff.sign_in import BACKEND
from tests.clinic_site.staff.factories import make_user
from tests.clinic_site.staff.signing_in import sign_in

pytestmark = pytest.mark.django_db

VERBS = ("view", "add", "change", "delete")
EDITOR, REVIEWER, PUBLISHER, COORDINATOR, CLINICIAN, AUDITOR, ADMINISTRATOR = roles.ALL

READ_CONTENT = dict.fromkeys((EDITOR, REVIEWER, PUBLISHER, AUDITOR, ADMINISTRATOR), "view")

# model -> role -> what it may do; a role that is not named may do nothing.
MAY = {
    "staff.user": {ADMINISTRATOR: "view add change", AUDITOR: "view"},
    "staff.auditentry": {AUDITOR: "view"},
    "staff.signature": {CLINICIAN: "view add", REVIEWER: "view add", AUDITOR: "view"},
    "clinic_site.outgoingmessage": {ADMINISTRATOR: "view change"},
    "content.article": {
        EDITOR: "view add change",
        REVIEWER: "view change",
        PUBLISHER: "view",
        AUDITOR: "view",
        ADMINISTRATOR: "view",
    },
    "content.reference": {**READ_CONTENT, EDITOR: "view add change", REVIEWER: "view add change"},
    "content.glossaryterm": {**READ_CONTENT, EDITOR: "view add change", REVIEWER: "view add change"},
    "content.topic": {**READ_CONTENT, ADMINISTRATOR: "view add change"},
    "content.contributor": {**READ_CONTENT, ADMINISTRATOR: "view add change"},
    "content.clinicprofile": {**READ_CONTENT, COORDINATOR: "view add change", ADMINISTRATOR: "view add change"},
    "intake.inquiry": {COORDINATOR: "view", CLINICIAN: "view"},
    "intake.questionnaireswitch": {CLINICIAN: "view add", COORDINATOR: "view", ADMINISTRATOR: "view"},
    "intake.questionswitch": {CLINICIAN: "view add", COORDINATOR: "view", ADMINISTRATOR: "view"},
}


def verbs_of(model_admin, request):
    return {verb for verb in VERBS if getattr(model_admin, f"has_{verb}_permission")(request)}


@pytest.mark.parametrize("role", roles.ALL)
def test_a_role_may_do_in_the_admin_what_the_table_says_and_nothing_else(role):
    request = RequestFactory().get("/admin/")
    request.user = make_user(role)
    found = {
        model._meta.label_lower: verbs_of(model_admin, request) for model, model_admin in admin.site._registry.items()
    }
    assert found == {label: set(MAY.get(label, {"not in the table": ""}).get(role, "").split()) for label in found}


def test_every_registered_model_is_in_the_table():
    assert {model._meta.label_lower for model in admin.site._registry} == set(MAY)


@pytest.mark.parametrize("role", roles.ALL)
def test_every_list_and_new_form_that_a_role_may_open_is_a_page_of_the_admin(role):
    """A template of ours in the wrong place would take the place of Django's."""
    client = sign_in(Client(), make_user(role))
    for label, allowed in MAY.items():
        address = f"/admin/{label.replace('.', '/')}/"
        verbs = allowed.get(role, "").split()
        for verb, page in [("view", address), ("add", f"{address}add/")]:
            response = client.get(page, follow=True)
            if verb in verbs:
                assert b'id="user-tools"' in response.content, page
            elif verb == "add":
                assert response.status_code in {403, 404}, page


def admin_addresses():
    """Every address of the admin with made-up parts, beside the pages that stand before the sign-in."""
    (root,) = [each for each in get_resolver().url_patterns if str(each.pattern) == "admin/"]
    for pattern in patterns_of(root.url_patterns, "/admin/"):
        address = re.sub(r"<[^>]*>", "1", pattern).replace("(?P1", "1")
        if "(" not in address and not address.startswith(("/admin/login/", "/admin/resend/")):
            yield address


def patterns_of(patterns, prefix):
    for each in patterns:
        text = prefix + str(each.pattern).replace("^", "").replace("$", "").replace("\\Z", "")
        if isinstance(each, URLPattern):
            yield text
        else:
            yield from patterns_of(each.url_patterns, text)


def test_no_page_of_the_admin_is_open_without_both_factors():
    stranger, half_way = Client(), Client()
    half_way.force_login(make_user(*(set(roles.ALL) - {PUBLISHER})), backend=BACKEND)
    addresses = list(admin_addresses())
    assert len(addresses) > 30
    for address in addresses:
        for client in (stranger, half_way):
            read, sent = client.get(address), client.post(address, {"a": "b"})
            assert read.status_code == 302, address
            assert read.url.startswith("/admin/login/") or address == "/admin/logout/", address
            assert sent.status_code == (302 if address == "/admin/logout/" else 401), address
