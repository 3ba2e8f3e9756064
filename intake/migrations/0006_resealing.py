"""A new key: a row's copy may be sealed anew, key and bytes together, one copy at a time, and nothing else may change.

The database cannot open either copy. It holds what it can see: another key, other bytes, of the same length (HPKE adds
a fixed number of bytes, and what is inside is padded), and the second copy as it was.
"""

from importlib import import_module

from django.db import migrations

BEFORE = import_module("intake.migrations.0002_guards").WRITTEN_ONCE.replace(
    "CREATE FUNCTION", "CREATE OR REPLACE FUNCTION"
)


def _sealed_anew(use: str) -> str:
    return f"""
    ELSIF NEW.{use}_key IS DISTINCT FROM OLD.{use}_key AND NEW.{use}_key ~ '^[0-9a-f]{{16}}$'
        AND NEW.{use}_sealed IS DISTINCT FROM OLD.{use}_sealed
        AND length(OLD.{use}_sealed) > 0 AND length(NEW.{use}_sealed) = length(OLD.{use}_sealed) THEN
        was := was - '{use}_key' - '{use}_sealed'; now := now - '{use}_key' - '{use}_sealed';"""


AFTER = BEFORE.replace(
    "    END IF;\n    IF was IS DISTINCT FROM now",
    _sealed_anew("clinic").lstrip("\n") + _sealed_anew("recovery") + "\n    END IF;\n    IF was IS DISTINCT FROM now",
).replace("except that a purge empties it", "except that a purge empties it and a new key seals it anew")


class Migration(migrations.Migration):
    dependencies = [("intake", "0005_questionnaire_switches")]

    operations = [migrations.RunSQL(AFTER, BEFORE)]
