"""Finds every string that is marked for translation and keeps the Spanish catalogue in step, without gettext's tools.

Python files go to Babel's extractor as they are; templates go there after Django's own `templatize` has turned their
tags into calls. The script files hold no words of their own (a test says so): they take them from the page.
"""

import ast
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

# What a call of that name holds: which arguments are the message, its plural and ("c") its context.
FUNCTIONS: dict[str, tuple | None] = {
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
FUNCTIONS |= {f"{name}_lazy": arguments for name, arguments in FUNCTIONS.items()} | {"gettext_noop": None}
IN_TEMPLATES = {**FUNCTIONS, "_": None}
TEMPLATES = {".html", ".txt", ".xml"}
SKIPPED_FOLDERS = {"tests", "var", "node_modules", "staticfiles", "__pycache__"}
COMMENT_FOR_TRANSLATORS = "Translators"  # Django's mark, in Python and in templates


@dataclass(frozen=True)
class Change:
    """What an update did to a catalogue: message ids that are new, that are gone, and that have no translation yet."""

    new: list[str]
    gone: list[str]
    untranslated: list[str]


def found_in(root: Path) -> Catalog:
    """Every translatable message of the Python files and templates under `root`, with the files that hold it."""
    catalogue = Catalog()
    for file in _sources(root):
        for _line, message, comments, context in _messages(file.read_text(), is_template=file.suffix in TEMPLATES):
            catalogue.add(
                message,
                locations=[(file.relative_to(root).as_posix(), 0)],  # no line numbers: they would change daily
                auto_comments=comments,
                context=context,
            )
    return catalogue


def update(catalogue_file: Path, root: Path) -> Change:
    """Bring a `.po` file in step with the code: translations stay, new messages come empty, unused ones go."""
    found = found_in(root)
    catalogue = read(catalogue_file)
    before = {(message.id, message.context) for message in catalogue if message.id}
    catalogue.update(found, no_fuzzy_matching=True)
    after = {(message.id, message.context) for message in catalogue if message.id}
    catalogue_file.parent.mkdir(parents=True, exist_ok=True)
    catalogue_file.write_bytes(_as_text(catalogue))
    return Change(
        new=sorted(_name(message) for message, _context in after - before),
        gone=sorted(_name(message) for message, _context in before - after),
        untranslated=sorted(
            _name(message.id) for message in catalogue if message.id and not is_complete(message.string)
        ),
    )


def read(catalogue_file: Path) -> Catalog:
    """The catalogue of a `.po` file at `<language>/LC_MESSAGES/django.po`; an empty one if there is no such file."""
    language = catalogue_file.parent.parent.name
    if not catalogue_file.exists():
        return Catalog(locale=language)
    with catalogue_file.open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def is_complete(translation: str | Sequence[str] | None) -> bool:
    """Whether there is a translation, in each of its plural forms."""
    forms = (translation,) if isinstance(translation, str) else translation
    return all(forms) if forms else False


def _sources(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS and not name.startswith("."))
        in_templates = "templates" in Path(folder).relative_to(root).parts
        for name in sorted(files):
            file = Path(folder) / name
            if file.suffix == ".py" or (in_templates and file.suffix in TEMPLATES):
                yield file


def _messages(text: str, *, is_template: bool) -> Iterator[tuple]:
    if is_template:
        # What surrounds the calls is filler to Python's tokenizer, and may not look like indentation.
        text = "\n".join(line.lstrip() for line in templatize(text).splitlines())
    functions = IN_TEMPLATES if is_template else {**FUNCTIONS, **_aliases(text)}
    return iter(extract("python", BytesIO(text.encode()), functions, [COMMENT_FOR_TRANSLATORS], {"encoding": "utf-8"}))


def _aliases(source: str) -> Mapping[str, tuple | None]:
    """The names that a module gives Django's translation functions (`gettext_lazy as _`)."""
    return {
        alias.asname: FUNCTIONS[alias.name]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for alias in node.names
        if alias.asname and alias.name in FUNCTIONS
    }


def _name(message: str | tuple[str, ...] | list[str]) -> str:
    return message if isinstance(message, str) else message[0]


def _as_text(catalogue: Catalog) -> bytes:
    """The catalogue as a file whose changes are changes of words: sorted, without lines, dates or unused entries."""
    buffer = BytesIO()
    write_po(
        buffer, catalogue, width=110, omit_header=True, sort_output=True, ignore_obsolete=True, include_lineno=False
    )
    header = [
        "# Entries come and go by `make messages`; the words after msgstr are a person's.",
        'msgid ""',
        'msgstr ""',
        f'"Language: {catalogue.locale_identifier}\\n"',
        '"MIME-Version: 1.0\\n"',
        '"Content-Type: text/plain; charset=UTF-8\\n"',
        '"Content-Transfer-Encoding: 8bit\\n"',
        f'"Plural-Forms: nplurals={catalogue.num_plurals}; plural={catalogue.plural_expr};\\n"',
    ]
    return ("\n".join(header) + "\n\n").encode() + buffer.getvalue()
