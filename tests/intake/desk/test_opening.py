import ast
from pathlib import Path

import pytest
from django.db import connection

from clinic_site.staff import roles
from clinic_site.staff.models import AuditEntry
from intake.desk import Purpose, Refused, add_note, open_inquiry
from intake.models import Inquiry, Submission
from tests.clinic_site.staff.factories import make_user
from tests.intake.factories import make_received

pytestmark = pytest.mark.django_db

REASON = {"rule": "U1", "level": "URGENT", "text": "Thoughts", "detail": ""}


def audit_lines():
    return [(e.actor_name, e.action, e.target, e.outcome) for e in AuditEntry.objects.order_by("number")]


def test_a_clinician_reads_answers_reasons_and_notes(clinician):
    inquiry = make_received({"message": "my words"}, reasons=[REASON])
    add_note(clinician, inquiry.pk, "called twice")
    opened = open_inquiry(clinician, inquiry.pk, Purpose.ANSWER)
    [part] = opened.submissions
    assert part.content.answers == {"message": "my words"}
    assert part.reasons == [REASON]
    assert [(event.kind, text) for event, text in opened.events] == [("note", {"note": "called twice"})]


def test_every_look_is_recorded_with_its_purpose_before_a_word_is_decrypted(clinician, monkeypatch):
    inquiry = make_received()
    seen = []
    monkeypatch.setattr("intake.sealing.unseal", lambda *_: seen.append(audit_lines()) or 1 / 0)
    with pytest.raises(ZeroDivisionError):
        open_inquiry(clinician, inquiry.pk, Purpose.REQUEST)
    assert seen == [[("clinician", "inquiry.open", f"intake.inquiry:{inquiry.pk}", "done")]]
    assert AuditEntry.objects.get().facts == {"purpose": "request"}


@pytest.mark.parametrize("role", [r for r in roles.ALL if r not in {roles.CLINICIAN, roles.COORDINATOR}])
def test_nobody_else_may_look_and_the_refusal_is_recorded(role, monkeypatch):
    inquiry = make_received()
    user = make_user(role, username="other")
    monkeypatch.setattr("intake.sealing.unseal", lambda *_: pytest.fail("decrypted for someone who may not look"))
    with pytest.raises(Refused):
        open_inquiry(user, inquiry.pk, Purpose.ANSWER)
    assert audit_lines() == [("other", "inquiry.open", f"intake.inquiry:{inquiry.pk}", "refused")]


def test_a_closed_account_may_not_look(clinician):
    inquiry = make_received()
    clinician.is_active = False
    with pytest.raises(Refused):
        open_inquiry(clinician, inquiry.pk, Purpose.ANSWER)


def test_a_look_at_nothing_is_an_error(clinician):
    with pytest.raises(Inquiry.DoesNotExist):
        open_inquiry(clinician, 0, Purpose.ANSWER)


def test_one_damaged_part_does_not_hide_the_others(clinician):
    inquiry = make_received({"message": "good"})
    make_received({"message": "soon damaged"}, inquiry=inquiry)
    damaged = Submission.objects.latest("pk")
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; ALTER TABLE intake_submission DISABLE TRIGGER USER")
        cursor.execute(
            "UPDATE intake_submission"
            " SET clinic_sealed = set_bit(clinic_sealed, 9999, 1 - get_bit(clinic_sealed, 9999)) WHERE id = %s",
            [damaged.pk],
        )
    opened = open_inquiry(clinician, inquiry.pk, Purpose.ANSWER)
    assert [part.problem for part in opened.submissions] == ["", "damaged"]
    assert opened.submissions[0].content.answers == {"message": "good"}


def is_of_the_cookie(node: ast.AST) -> bool:
    """`cookie.unseal` opens what a browser brings back, with a key of its own; it cannot open what was sent."""
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "cookie"


# Programs that open and show nobody: to triage, for the one e-mail that the person asked for, to seal to a new key.
PROGRAMS = {"intake/receive.py", "intake/confirmation.py", "intake/resealing.py"}


def test_only_receive_and_the_door_decrypt():
    """Everybody else who wants to read has to come through `open_inquiry`."""
    root = Path(__file__).parents[3]
    callers = set()
    for path in [*root.glob("intake/**/*.py"), *root.glob("content/**/*.py"), *root.glob("clinic_site/**/*.py")]:
        names = {
            node.attr if isinstance(node, ast.Attribute) else node.name
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.Attribute | ast.alias) and not is_of_the_cookie(node)
        }
        if names & {"unseal", "opening_key", "opening_keys"}:
            callers.add(str(path.relative_to(root)))
    assert callers - PROGRAMS == {"intake/desk/opening.py"}
