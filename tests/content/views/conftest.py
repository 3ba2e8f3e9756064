"""The views read the clinic's facts from memory: each test starts with none."""

from collections.abc import Iterator

import pytest

from content import clinic, search


@pytest.fixture(autouse=True)
def no_memory(settings: object, tmp_path: object) -> Iterator[None]:
    settings.VAR_DIR = tmp_path
    clinic.forget()
    search.forget()
    yield
    clinic.forget()
    search.forget()
