"""Change the clinical rules one small thing at a time, and see whether a test notices (`make mutants`).

Triage, crisis words, antidepressant trials and contraindications decide what happens to a person; a test that passes
whatever they say guards nothing. Each mutant is one change of the syntax tree (a comparison, a limit, a condition, a
statement left out); it is killed when the tests of its file fail, or do not end in time. Not part of `make test`.
"""

import ast
import contextlib
import copy
import importlib.machinery
import io
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import django
import hypothesis
import pytest

RULEBOOK = Path("clinic_site/rulebook")
TESTS = Path("tests/clinic_site/rulebook")
# The file of rules, and the tests that guard it.
GUARDED = {
    "triage.py": ("test_triage.py",),
    "crisis_words.py": ("test_crisis_words.py",),
    "crisis_spelling.py": ("test_crisis_words.py",),
    "trials.py": ("test_trials.py",),
    "contraindications.py": ("test_contraindications.py", "test_triage.py"),
}
WANTED = 0.95
SECONDS_A_MUTANT = 60
# Tests of time and of arbitrary input are slow, and no change of one comparison is theirs to find.
LEFT_OUT = "not long and not hostile and not seconds and not any_text and not arbitrary"

SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


class _Change(ast.NodeTransformer):
    """Counts the places where a change is possible, and makes the one whose number is asked for."""

    def __init__(self, wanted: int = -1) -> None:
        self.wanted, self.seen, self.what = wanted, 0, ""

    def _now(self, node: ast.AST, what: str) -> bool:
        self.seen += 1
        if self.seen - 1 == self.wanted:
            self.what = f"line {getattr(node, 'lineno', 0)}: {what}"
            return True
        return False

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Not its decorators: whether a dataclass is frozen decides nothing about a person."""
        node.body = [self.visit(statement) for statement in node.body]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Its body only, not its decorators, types and defaults."""
        node.body = [self.visit(statement) for statement in node.body]
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        for place, operator in enumerate(node.ops):
            if self._now(node, f"{type(operator).__name__} -> {SWAPPED[type(operator)].__name__}"):
                node.ops[place] = SWAPPED[type(operator)]()
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        self.generic_visit(node)
        if self._now(node, "and <-> or"):
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.Not) and self._now(node, "not left out"):
            return node.operand
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.Add | ast.Sub) and self._now(node, "+ <-> -"):
            node.op = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, bool):
            if self._now(node, f"{node.value} -> {not node.value}"):
                return ast.copy_location(ast.Constant(not node.value), node)
        elif isinstance(node.value, int | float) and self._now(node, f"{node.value} -> {node.value + 1}"):
            return ast.copy_location(ast.Constant(node.value + 1), node)
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        self.generic_visit(node)
        if self._now(node, "if -> if not"):
            node.test = ast.UnaryOp(ast.Not(), node.test)
        return node

    def visit_Return(self, node: ast.Return) -> ast.AST:
        self.generic_visit(node)
        if node.value is not None and self._now(node, "return None"):
            node.value = ast.Constant(None)
        return node

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        if isinstance(node.value, ast.Constant):
            return node
        self.generic_visit(node)
        if self._now(node, "statement left out"):
            # A function that yielded must stay a generator, or the change would only break its type.
            node.value = (
                ast.YieldFrom(ast.Tuple([], ast.Load()))
                if isinstance(node.value, ast.Yield | ast.YieldFrom)
                else ast.Constant(None)
            )
        return node


def mutants(source: str) -> Iterator[tuple[str, ast.Module]]:
    """What was changed, and the changed module; one for each possible change."""
    tree = ast.parse(source)
    count = _Change()
    count.visit(copy.deepcopy(tree))
    for number in range(count.seen):
        change = _Change(number)
        changed = ast.fix_missing_locations(change.visit(copy.deepcopy(tree)))
        yield change.what, changed


def _survives(path: Path, changed: ast.Module | None, tests: tuple[str, ...]) -> bool:
    """Runs the tests in a process of their own, with the module changed as it is imported."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        return status == 0
    signal.alarm(SECONDS_A_MUTANT)
    code = 1
    try:
        if changed is not None:
            _import_changed(path, changed)
        for name in [name for name in sys.modules if name.startswith(("clinic_site.rulebook", "tests.clinic_site"))]:
            del sys.modules[name]
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            arguments = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "-k", LEFT_OUT]
            code = int(pytest.main([*arguments, *(str(TESTS / name) for name in tests)]))
    finally:
        os._exit(code)


def _import_changed(path: Path, changed: ast.Module) -> None:
    plain = importlib.machinery.SourceFileLoader.get_code

    def get_code(loader: importlib.machinery.SourceFileLoader, name: str) -> object:
        if Path(loader.path).resolve() == path.resolve():
            return compile(changed, loader.path, "exec")
        return plain(loader, name)

    mock.patch.object(importlib.machinery.SourceFileLoader, "get_code", get_code).start()


def main(names: list[str]) -> int:
    """Prints what survived in each file and the share that was killed; 1 when that is under the share wanted."""
    django.setup()
    # A counterexample is enough: making it small takes most of the time.
    hypothesis.settings.register_profile("mutants", max_examples=20, phases=[hypothesis.Phase.generate], deadline=None)
    hypothesis.settings.load_profile("mutants")
    killed = made = 0
    for name in names or list(GUARDED):
        path = RULEBOOK / name
        if not _survives(path, None, GUARDED[name]):
            print(f"{name}: its tests fail without any change")
            return 1
        survived = []
        changes = list(mutants(path.read_text()))
        for what, changed in changes:
            if _survives(path, changed, GUARDED[name]):
                survived.append(what)
                print(f"  survived {name} {what}", flush=True)
        print(f"{name}: {len(changes) - len(survived)} of {len(changes)} killed", flush=True)
        killed, made = killed + len(changes) - len(survived), made + len(changes)
    print(f"mutants: {killed} of {made} killed ({killed / made:.1%})")
    return int(killed / made < WANTED)


if __name__ == "__main__":
    os.nice(10)
    os.environ.setdefault("CLINIC_ENV", "development")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    sys.exit(main(sys.argv[1:]))
