"""Everything between an installed project and a running one. Each step does nothing when there is nothing to do."""

import hashlib
import json
from io import StringIO
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command, get_commands
from django.core.management.base import BaseCommand
from django.db import NotSupportedError, OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from clinic_site.translations import compile_catalogues


class Command(BaseCommand):
    help = (
        "Prepares a start: translations, static files, migrations; in development keys and the starter library too. "
        "Prints the names of the project's commands, for the launcher."
    )

    def handle(self, *_args: Any, **_options: Any) -> None:
        commands = set(get_commands())
        for path in settings.LOCALE_PATHS:
            compile_catalogues(Path(path))
        if settings.SERVES_STAFF or settings.DEVELOPMENT:  # the public side's role may change no table
            self.migrate()
        self.collect_static()
        if settings.DEVELOPMENT:
            if "make_intake_keys" in commands and settings.SERVES_STAFF:
                call_command("make_intake_keys", stdout=StringIO())  # where they lie is no news in development
            if "load_library" in commands:
                self.load_library()
        self.stdout.write("\n".join(sorted(commands)))

    def collect_static(self) -> None:
        seen = [
            (path, Path(storage.path(path)).stat().st_size, Path(storage.path(path)).stat().st_mtime_ns)
            for finder in get_finders()
            for path, storage in finder.list(None)
        ]
        stamp = Stamp("static", [settings.STATIC_ROOT, sorted(seen)])
        if stamp.is_current() and (Path(settings.STATIC_ROOT) / "staticfiles.json").exists():
            return
        call_command("collectstatic", interactive=False, clear=False, verbosity=0)
        stamp.write()

    def migrate(self) -> None:
        """Bring the tables up to date; ends with one sentence when the database cannot be used."""
        try:
            connection.ensure_connection()
            executor = MigrationExecutor(connection)
            if executor.migration_plan(executor.loader.graph.leaf_nodes()):
                call_command("migrate", interactive=False, verbosity=0)
        except NotSupportedError as error:  # Django's own check of the version
            raise SystemExit(
                f"{str(error).rstrip('.')}: upgrade that server, or unset DATABASE_URL to use the one that comes along."
            ) from error
        except OperationalError as error:
            reason = str(error).strip().splitlines()[0]
            raise SystemExit(f"The database cannot be used ({reason}): check DATABASE_URL.") from error

    def load_library(self) -> None:
        files = sorted(path for path in (settings.BASE_DIR / "content" / "starter").rglob("*") if path.is_file())
        code = [
            *(settings.BASE_DIR / "content").rglob("*.py"),
            *(settings.BASE_DIR / "clinic_site").rglob("rulebook/**/*.py"),
        ]
        digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in [*files, *sorted(code)]]
        with connection.cursor() as cursor:  # a new database, although under the same name, is loaded again
            cursor.execute("SELECT oid::text FROM pg_database WHERE datname = current_database()")
            database = cursor.fetchone()
            cursor.execute("SELECT min(applied)::text FROM django_migrations")
            stamp = Stamp("library", [database, cursor.fetchone(), digests])
        if not stamp.is_current():
            call_command("load_library", stdout=self.stderr)
            stamp.write()


class Stamp:
    """A file that remembers what a finished step was made from."""

    def __init__(self, name: str, inputs: object) -> None:
        self.file = settings.VAR_DIR / "stamps" / name
        self.digest = hashlib.sha256(json.dumps(inputs, default=str).encode()).hexdigest()

    def is_current(self) -> bool:
        return self.file.is_file() and self.file.read_text() == self.digest

    def write(self) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(self.digest)
