"""Change the clinical rules one small thing at a time, and see whether a test notices (`make mutants`).

Triage, crisis words, minors, medicines, questionnaires and antidepressant trials decide what happens to a person; a
test that passes whatever they say guards nothing. Each mutant is one change of the syntax tree (a comparison, a limit,
a condition, a statement left out); it is killed when a test of its file fails, or does not end in time.

The tests are collected once. Each mutant is a fork of that process: in it the changed function gets the changed code,
and the tests run, those that killed others first. Code that ran while the modules were read (constants, tables) cannot
be changed so; there the fork reads the changed modules and their tests anew. Not part of `make test`.
"""

import argparse
import ast
import copy
import gc
import importlib.machinery
import os
import signal
import sys
import types
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from unittest import mock

import django
import hypothesis
import pytest
from django.test.utils import teardown_test_environment

RULEBOOK = Path("clinic_site/rulebook")
TESTS = Path("tests/clinic_site/rulebook")
# The file of rules, and the tests that guard it.
GUARDED = {
    "triage.py": ("test_triage.py", "test_triage_details.py"),
    "triage_facts.py": ("test_triage.py", "test_triage_details.py"),
    "triage_rules.py": ("test_triage.py", "test_triage_details.py"),
    "crisis_words.py": ("test_crisis_matching.py", "test_crisis_words.py"),
    "crisis_spelling.py": ("test_crisis_spelling.py", "test_crisis_words.py"),
    "minors.py": ("test_minors.py",),
    "minors_patient.py": ("test_minors.py",),
    "medicines.py": ("test_medicines.py", "test_medicines_unnamed.py"),
    "directions.py": ("test_medicines.py", "test_medicines_unnamed.py"),
    "contraindications.py": ("test_contraindications.py", "test_triage.py"),
    "trials.py": ("test_trials.py", "test_trials_told.py"),
    "trial_names.py": ("test_trials.py", "test_trials_told.py"),
    "trial_answers.py": ("test_trial_answers.py", "test_trials_told.py"),
    "instruments/instrument.py": ("test_instruments.py",),
}
WANTED = 0.95
AT_ONCE = 2
# With nothing changed every test is run, on a machine that may be busy: a minute was not enough for `test_minors.py`.
SECONDS_A_MUTANT = 240
# Tests of time and of arbitrary input are slow, and no change of one comparison is theirs to find.
LEFT_OUT = "not hostile and not seconds and not any_text and not arbitrary"
BROKEN = "cannot be run:"
ARGUMENTS = (
    "--hypothesis-profile=mutants",
    "-x",
    "-q",
    "-s",
    "--no-summary",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:warnings",
    "-k",
    LEFT_OUT,
)

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
        self.inside: list[str] = []
        self.function = ""

    def _now(self, node: ast.AST, what: str) -> bool:
        self.seen += 1
        if self.seen - 1 == self.wanted:
            self.what = f"line {getattr(node, 'lineno', 0)}: {what}"
            self.function = ".".join(self.inside)
            return True
        return False

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Not its decorators: whether a dataclass is frozen decides nothing about a person."""
        return self._body_of(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Its body only, not its decorators, types and defaults."""
        return self._body_of(node)

    def _body_of[Definition: (ast.ClassDef, ast.FunctionDef)](self, node: Definition) -> Definition:
        self.inside.append(node.name)
        node.body = [self.visit(statement) for statement in node.body]
        self.inside.pop()
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
        nothing = node.value is None or (isinstance(node.value, ast.Constant) and node.value.value is None)
        if not nothing and self._now(node, "return None"):
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


@dataclass(frozen=True)
class Mutant:
    """What was changed, in which function ("" for none), and the changed module."""

    what: str
    function: str
    module: ast.Module


def mutants(source: str) -> Iterator[Mutant]:
    """One for each possible change of this module."""
    tree = ast.parse(source)
    count = _Change()
    count.visit(copy.deepcopy(tree))
    for number in range(count.seen):
        change = _Change(number)
        changed = ast.fix_missing_locations(change.visit(copy.deepcopy(tree)))
        yield Mutant(change.what, change.function, changed)


class _RanAtImport:
    """The functions that ran before any test did: changing their code later would change nothing."""

    def __init__(self) -> None:
        self.functions: set[tuple[str, str]] = set()
        sys.monitoring.use_tool_id(sys.monitoring.PROFILER_ID, "mutants")
        sys.monitoring.register_callback(sys.monitoring.PROFILER_ID, sys.monitoring.events.PY_START, self._note)
        sys.monitoring.set_events(sys.monitoring.PROFILER_ID, sys.monitoring.events.PY_START)

    def _note(self, code: types.CodeType, offset: int) -> object:
        self.functions.add((code.co_filename, code.co_qualname))
        return sys.monitoring.DISABLE

    def end(self) -> None:
        sys.monitoring.set_events(sys.monitoring.PROFILER_ID, 0)
        sys.monitoring.free_tool_id(sys.monitoring.PROFILER_ID)


class _Campaign:
    """A pytest plugin that, in place of one run of the tests collected, runs them once for each mutant."""

    def __init__(self, names: Sequence[str], part: int, parts: int, ran_at_import: _RanAtImport) -> None:
        self.names, self.part, self.parts, self.ran_at_import = names, part, parts, ran_at_import
        self.killed = self.made = 0

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.ran_at_import.end()
        for name in self.names:
            path, guards = RULEBOOK / name, [TESTS / test for test in GUARDED[name]]
            items = [item for item in session.items if item.path.relative_to(Path.cwd()) in guards]
            unchanged = Mutant("nothing", "", ast.parse(path.read_text()))
            # The first also sets up what the forks share; as the last test says that another follows, it stays.
            if _first_to_fail(session, items) or not self._survives(unchanged, session, path, items):
                pytest.exit(f"{name}: its tests fail without any change", returncode=1)
            self._file(session, path, items)
        return True

    def _survives(self, mutant: Mutant, session: pytest.Session, path: Path, items: list[pytest.Item]) -> bool:
        child, ear = _fork(self._run_of(mutant, session, path, items))
        os.close(ear)
        return os.waitpid(child, 0)[1] == 0

    def _file(self, session: pytest.Session, path: Path, items: list[pytest.Item]) -> None:
        made = [each for number, each in enumerate(mutants(path.read_text())) if number % self.parts == self.part - 1]
        waiting, under_way = deque(made), {}
        survived = 0
        while waiting or under_way:
            while waiting and len(under_way) < AT_ONCE:
                mutant = waiting.popleft()
                run = self._run_of(mutant, session, path, items)
                child, ear = _fork(run)
                under_way[child] = (mutant, ear)
            child, status = os.wait()
            mutant, ear = under_way.pop(child)
            with os.fdopen(ear) as heard:
                killer = heard.read()
            if killer.startswith(BROKEN):
                pytest.exit(f"{path.name} {mutant.what}: {killer}", returncode=1)
            items.sort(key=lambda item: item.nodeid != killer)
            if status == 0:
                survived += 1
                print(f"  survived {path.name} {mutant.what}", flush=True)
        print(f"{path.name}: {len(made) - survived} of {len(made)} killed", flush=True)
        self.killed, self.made = self.killed + len(made) - survived, self.made + len(made)

    def _run_of(
        self, mutant: Mutant, session: pytest.Session, path: Path, items: list[pytest.Item]
    ) -> Callable[[], str]:
        """What the fork does: the name of the test that killed the mutant, "" when it survives."""
        if mutant.function and (str(path.resolve()), mutant.function) not in self.ran_at_import.functions:
            return lambda: _change_in_place(path, mutant) or _first_to_fail(session, items)
        tests = [str(TESTS / name) for name in GUARDED[str(path.relative_to(RULEBOOK))]]
        return lambda: _read_anew(path, mutant) or ("read anew" if int(pytest.main([*ARGUMENTS, *tests])) else "")


def _fork(run: Callable[[], str]) -> tuple[int, int]:
    """Starts this in a process of its own: its id, and where to read what `run` gave; "" lets it end well."""
    ear, mouth = os.pipe()
    child = os.fork()
    if child:
        os.close(mouth)
        return child, ear
    signal.alarm(SECONDS_A_MUTANT)
    killer = ""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        killer = run()
    except BaseException as error:  # a fault of this file's, never of the mutant: those are caught by pytest
        killer = f"{BROKEN} {error!r}"
    finally:
        os.write(mouth, killer.encode())
        os._exit(bool(killer))


def _first_to_fail(session: pytest.Session, items: list[pytest.Item]) -> str:
    for item, following in pairwise([*items, items[0]]):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            return item.nodeid
    return ""


def _change_in_place(path: Path, mutant: Mutant) -> None:
    """Gives the function its code in the changed module, and forgets what was computed with the old."""
    compiled = compile(mutant.module, str(path.resolve()), "exec")
    changed = next(code for code in _code_within(compiled) if code.co_qualname == mutant.function)
    found = []
    for each in gc.get_objects():
        if isinstance(each, types.FunctionType) and each.__qualname__ == mutant.function:
            if each.__code__.co_filename == changed.co_filename:
                each.__code__ = changed
                found.append(each)
        elif type(each).__name__ == "_lru_cache_wrapper" and each.__module__.startswith("clinic_site.rulebook"):
            each.cache_clear()
    if not found:
        raise LookupError(mutant.function)


def _code_within(code: types.CodeType) -> Iterator[types.CodeType]:
    for each in code.co_consts:
        if isinstance(each, types.CodeType):
            yield each
            yield from _code_within(each)


def _read_anew(path: Path, mutant: Mutant) -> None:
    """Makes the next run of tests in this process read the rules, and the tests, with the module changed."""
    teardown_test_environment()  # of the run that this process is a fork of
    plain = importlib.machinery.SourceFileLoader.get_code

    def get_code(loader: importlib.machinery.SourceFileLoader, name: str) -> object:
        if Path(loader.path).resolve() == path.resolve():
            return compile(mutant.module, loader.path, "exec")
        return plain(loader, name)

    mock.patch.object(importlib.machinery.SourceFileLoader, "get_code", get_code).start()
    for name in [name for name in sys.modules if name.startswith(("clinic_site.rulebook", "tests.clinic_site"))]:
        del sys.modules[name]


def main(arguments: Sequence[str]) -> int:
    """Prints what survived in each file and the share that was killed; 1 when that is under the share wanted."""
    parser = argparse.ArgumentParser(prog="make mutants")
    parser.add_argument("files", nargs="*", help=f"some of {', '.join(GUARDED)} (default: all)")
    parser.add_argument("--part", default="1/1", help="every n-th mutant only: 1/3, then 2/3, then 3/3")
    asked = parser.parse_args(arguments)
    names = asked.files or list(GUARDED)
    part, parts = map(int, asked.part.split("/"))
    ran_at_import = _RanAtImport()
    django.setup()
    # A counterexample is enough: making it small takes most of the time.
    hypothesis.settings.register_profile(
        "mutants", max_examples=20, phases=[hypothesis.Phase.generate], deadline=None, derandomize=True, database=None
    )
    campaign = _Campaign(names, part, parts, ran_at_import)
    tests = dict.fromkeys(str(TESTS / test) for name in names for test in GUARDED[name])
    code = pytest.main([*ARGUMENTS, *tests], plugins=[campaign])
    if not campaign.made:
        return int(code) or 1
    share = campaign.killed / campaign.made
    print(f"mutants: {campaign.killed} of {campaign.made} killed ({share:.1%})")
    return int(share < WANTED)


if __name__ == "__main__":
    os.nice(10)
    os.environ.setdefault("CLINIC_ENV", "development")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    sys.exit(main(sys.argv[1:]))
