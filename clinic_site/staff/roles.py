"""Roles are groups with the least rights that the work needs; migrations make them.

Each app grants its own permissions in a migration of its own:

    migrations.RunPython(lambda apps, editor: roles.grant(apps, roles.EDITOR, "content", ["change_article"]))

which depends on ("staff", "0003_roles") and on the migration that made the model.
"""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

EDITOR = "editor"
REVIEWER = "reviewer"
PUBLISHER = "publisher"
COORDINATOR = "coordinator"
CLINICIAN = "clinician"
AUDITOR = "auditor"
ADMINISTRATOR = "administrator"

ALL = (EDITOR, REVIEWER, PUBLISHER, COORDINATOR, CLINICIAN, AUDITOR, ADMINISTRATOR)

# What each is for, to whoever gives them.
WORDS = {
    EDITOR: _("Editor: writes pages and submits them for review"),
    REVIEWER: _("Reviewer: a licensed clinician who approves the text of pages"),
    PUBLISHER: _("Publisher: puts approved pages live, withdraws and restores them"),
    COORDINATOR: _("Coordinator: answers inquiries and keeps the clinic’s facts"),
    CLINICIAN: _("Clinician: answers inquiries, signs rules, switches questions on and off"),
    AUDITOR: _("Auditor: reads the audit log and pages, changes nothing"),
    ADMINISTRATOR: _("Administrator: opens accounts and gives roles, reads no inquiry"),
}

# Who approves a text may not be the one who puts it live. A database trigger holds this too (migration 0003).
NEVER_TOGETHER = frozenset({REVIEWER, PUBLISHER})


def conflict(names: Iterable[str]) -> bool:
    """Whether one account may not hold all these roles at once."""
    return set(names) >= NEVER_TOGETHER


def grant(apps: Any, role: str, app_label: str, codenames: Iterable[str]) -> None:
    """Give a role permissions on models of an app, from inside a migration.

    `apps` is the migration's registry; `codenames` are Django's ("change_article") or those of a model's
    Meta.permissions. The rows are made here, because Django makes them only after all migrations ran.
    Raises LookupError for a codename that no model of the app has.
    """
    content_types = apps.get_model("contenttypes", "ContentType").objects
    permissions = apps.get_model("auth", "Permission").objects
    group = apps.get_model("auth", "Group").objects.get(name=role)
    known = _permissions_of(apps, app_label)
    for codename in codenames:
        if codename not in known:
            raise LookupError(f"no model of {app_label} has the permission {codename}")
        model, name = known[codename]
        content_type, _ = content_types.get_or_create(app_label=app_label, model=model)
        permission, _ = permissions.get_or_create(
            content_type=content_type, codename=codename, defaults={"name": name[:255]}
        )
        group.permissions.add(permission)


def _permissions_of(apps: Any, app_label: str) -> dict[str, tuple[str, str]]:
    """codename -> (model, name) of all permissions of an app's models, as Django itself would make them."""
    return {
        codename: (model._meta.model_name, name)
        for model in apps.get_app_config(app_label).get_models()
        for codename, name in [
            *(
                (f"{verb}_{model._meta.model_name}", f"Can {verb} {model._meta.verbose_name_raw}")
                for verb in model._meta.default_permissions
            ),
            *model._meta.permissions,
        ]
    }
