"""Which role may do what with pages: the least that its work needs. Who may use which verb stands in content/permits.py."""

from django.db import migrations

from clinic_site.staff import roles

BLOCKS = ["prose", "callout", "steps", "dodont", "evidence", "table", "picture", "insert"]
PROFILE = ["clinicprofile", "openinghours", "hoursexception", "place", "fee"]


def rights(verbs, models):
    return [f"{verb}_{model}" for verb in verbs.split() for model in models]


WRITE = [*rights("view change", ["article"]), *rights("view add change delete", BLOCKS)]
SEE = rights("view", ["article", *BLOCKS, "publication", "approval", "strike", "reference", "result"])
SEE += rights("view", ["topic", "glossaryterm", "contributor", *PROFILE])
SOURCES = rights("add change", ["reference", "result", "glossaryterm"]) + ["delete_result"]
KEEP_PROFILE = [*rights("view add change delete", PROFILE[1:]), *rights("view add change", PROFILE[:1])]

RIGHTS = {
    roles.EDITOR: [*SEE, *WRITE, "add_article", "submit_article", *SOURCES],
    roles.REVIEWER: [*SEE, *WRITE, "approve_article", *SOURCES],
    roles.PUBLISHER: [*SEE, "publish_article", "strike_publication"],
    roles.AUDITOR: SEE,
    roles.COORDINATOR: KEEP_PROFILE,
    roles.ADMINISTRATOR: [
        *SEE,
        *KEEP_PROFILE,
        *rights("add change", ["contributor"]),
        *rights("add change", ["topic"]),
    ],
}


def grant(apps, _editor):
    for role, codenames in RIGHTS.items():
        roles.grant(apps, role, "content", dict.fromkeys(codenames))


class Migration(migrations.Migration):
    dependencies = [("content", "0002_guards"), ("staff", "0003_roles")]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
