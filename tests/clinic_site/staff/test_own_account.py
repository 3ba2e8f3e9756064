"""What a person sets for the own account: the language of the pages, and a password nobody else knows."""

import pytest
from django.test import Client

from clinic_site.staff import roles
from clinic_site.staff.models import AuditEntry, User
from tests.clinic_site.staff.factories import PASSWORD, make_user
from tests.clinic_site.staff.signing_in import sign_in

pytestmark = pytest.mark.django_db

CHANGE = "/admin/password_change/"
OWN = "a sentence that only I know"


class TestPassword:
    @pytest.fixture
    def made(self):
        """An account as an administrator makes it, signed in with the password that came with it."""
        client = sign_in(Client(), make_user(roles.ADMINISTRATOR))
        fields = {
            "username": "new-person",
            "display_name": "",
            "email": "",
            "password1": PASSWORD,
            "password2": PASSWORD,
        }
        assert client.post("/admin/staff/user/add/", fields).status_code == 302
        return User.objects.get(username="new-person")

    @pytest.fixture
    def client(self, made):
        return sign_in(Client(), made)

    def change(self, client, new):
        return client.post(CHANGE, {"old_password": PASSWORD, "new_password1": new, "new_password2": new})

    @pytest.mark.parametrize("page", ["/admin/", "/admin/recovery-codes/", "/admin/intake/inquiry/"])
    def test_nothing_opens_before_a_password_of_ones_own(self, client, page):
        assert client.get(page).url == CHANGE
        assert client.post(page).url == CHANGE

    def test_the_page_says_why_and_then_all_opens(self, client, made):
        assert "Somebody else made your password." in client.get(CHANGE).text
        done = client.get(self.change(client, OWN).url)
        assert '<a class="button default" href="/admin/">Go on</a>' in done.text
        assert client.get("/admin/").status_code == 200
        assert "Somebody else" not in client.get(CHANGE).text
        made.refresh_from_db()
        assert made.check_password(OWN)
        assert AuditEntry.objects.filter(action="account.password").exists()

    def test_the_one_that_was_given_does_not_do(self, client, made):
        assert "Choose another one." in self.change(client, PASSWORD).text
        assert client.get("/admin/").url == CHANGE

    def test_who_is_given_a_new_one_by_somebody_else_chooses_again(self, client, made):
        self.change(client, OWN)
        other = sign_in(Client(), make_user(roles.ADMINISTRATOR))
        given = {"password1": "given by somebody else", "password2": "given by somebody else"}
        assert other.post(f"/admin/staff/user/{made.pk}/password/", given).status_code == 302
        made.refresh_from_db()
        assert made.must_change_password

    def test_signing_out_is_always_possible(self, client):
        assert client.post("/admin/logout/").status_code in {200, 302}

    def test_others_are_left_in_peace(self):
        assert sign_in(Client(), make_user(roles.EDITOR)).get("/admin/").status_code == 200


class TestLanguage:
    @pytest.fixture
    def client(self):
        return sign_in(Client(), make_user(roles.COORDINATOR))

    def test_pages_are_english_until_the_person_says_otherwise(self, client):
        response = client.get("/admin/")
        assert '<html lang="en' in response.text
        assert "Sign out" in response.text
        assert response.headers["Content-Language"] == "en"

    def test_the_choice_holds_for_all_pages_of_this_account(self, client):
        response = client.post("/admin/language/", {"language": "es", "next": "/admin/intake/inquiry/"})
        assert response.url == "/admin/intake/inquiry/"
        response = client.get("/admin/intake/inquiry/")
        assert '<html lang="es' in response.text
        assert "Cerrar" in response.text
        assert response.headers["Content-Language"] == "es"
        other = sign_in(Client(), make_user(roles.COORDINATOR))
        assert '<html lang="en' in other.get("/admin/").text

    def test_it_goes_back(self, client):
        for language in ("es", "en"):
            client.post("/admin/language/", {"language": language})
        assert '<html lang="en' in client.get("/admin/").text

    @pytest.mark.parametrize(
        ("posted", "to"),
        [
            ({"language": "xx"}, "/admin/"),
            ({"language": "es", "next": "https://evil.example/"}, "/admin/"),
            ({}, "/admin/"),
        ],
    )
    def test_nothing_else_is_taken(self, client, posted, to):
        assert client.post("/admin/language/", posted).url == to

    def test_it_is_changed_by_a_button_only(self, client):
        assert client.get("/admin/language/").status_code == 405

    def test_the_sign_in_speaks_the_browsers_language(self):
        assert '<html lang="es' in Client(headers={"accept-language": "es-MX,es;q=0.9"}).get("/admin/login/").text
        assert '<html lang="en' in Client(headers={"accept-language": "de"}).get("/admin/login/").text

    def test_a_public_page_in_the_same_process_keeps_its_own(self, client):
        client.post("/admin/language/", {"language": "es"})
        client.get("/admin/")
        assert '<html lang="en' in client.get("/contact/").text


def test_the_other_language_shows_the_same_page_with_what_it_was_asked_for():
    """What a clinician reads before signing, or a list that is narrowed, is named by its query."""
    client = sign_in(Client(), make_user(roles.COORDINATOR))
    here = "/admin/intake/inquiry/?level=urgent&who=me"
    assert f'name="next" value="{here.replace("&", "&amp;")}"' in client.get(here).text
    assert client.post("/admin/language/", {"language": "es", "next": here}).url == here
