import pytest

from clinic_site.staff import roles
from tests.clinic_site.staff.factories import make_user


@pytest.fixture(autouse=True)
def ready(intake_keys):
    return intake_keys


@pytest.fixture
def clinician(db):
    return make_user(roles.CLINICIAN, username="clinician")


@pytest.fixture
def coordinator(db):
    return make_user(roles.COORDINATOR, username="coordinator")


@pytest.fixture
def editor(db):
    return make_user(roles.EDITOR, username="editor")
