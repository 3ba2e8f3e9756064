"""Whether `manage.py prepare` has anything to do: asked at each start, and without Django, as that takes seconds.

What it made last time stands in var/stamps/prepared.json, with the state that it was made from: our files, what became
of them, the environment that names them, and the migrations that the tables are at. May not know Django.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import psycopg2

from clinic_site.database.server import DATABASE, PROJECT, Cluster

SOURCES = ("clinic_site", "content", "intake", "templates", "static", "locale", ".venv/installed.txt", "manage.py")
MADE = ("static", "keys")
ENVIRONMENT = ("CLINIC_", "INTAKE_", "SERVES", "DJANGO_")


def commands(cluster: Cluster | None, prepare: Callable[[], list[str]]) -> list[str]:
    """The answer of `prepare`, or at once its answer of last time when nothing has changed since.

    Without a cluster of our own (DATABASE_URL names a server) always the whole of it: others may have changed that one.
    """
    if cluster is None:
        return prepare()
    file = cluster.var / "stamps" / "prepared.json"
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        last = json.loads(file.read_text())
        if last["state"] and last["state"] == state_of(cluster):
            return list(last["commands"])
    answer = prepare()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"state": state_of(cluster), "commands": answer}))
    return answer


def state_of(cluster: Cluster) -> str:
    """A digest of all that `prepare` depends on; "" when there are no tables yet."""
    try:
        with contextlib.closing(cluster.connect(DATABASE)) as connection, connection.cursor() as cursor:
            cursor.execute(
                "SELECT oid::text, (SELECT count(*) || ' ' || max(applied) FROM django_migrations) FROM pg_database"
                " WHERE datname = current_database()"
            )
            tables = cursor.fetchone()
    except psycopg2.Error:
        return ""
    environment = sorted((name, value) for name, value in os.environ.items() if name.startswith(ENVIRONMENT))
    roots = [*(PROJECT / name for name in SOURCES), *(cluster.var / name for name in MADE)]
    state = [tables, environment, *(sorted(_files(root)) for root in roots)]
    return hashlib.sha256(json.dumps(state).encode()).hexdigest()


def _files(root: Path) -> list[tuple[str, int, int]]:
    """(path, size, time of the last change) of every file below a folder, or of the one file."""
    paths = [str(root)] if root.is_file() else []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name != "__pycache__"]
        paths += [os.path.join(folder, name) for name in names]
    found = []
    for path in paths:
        with contextlib.suppress(FileNotFoundError):
            state = os.stat(path)
            found.append((path, state.st_size, state.st_mtime_ns))
    return found
