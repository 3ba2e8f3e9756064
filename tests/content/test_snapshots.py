"""What a publication would freeze of a draft."""

import pytest

from content import drafts, snapshots
from content.blocks import Document
from content.models import ClinicProfile, Fee, GlossaryTerm
from tests.content import factories

pytestmark = pytest.mark.django_db

EVIDENCE = {
    "kind": "evidence",
    "key": "chart",
    "chart": "bar",
    "title": "",
    "measured": "",
    "conclusion": "",
    "note": "",
}


def document(*blocks: dict[str, object], language: str = "en", **fields: object) -> Document:
    return Document("example", language, blocks=blocks, **fields)


def row(result: str) -> dict[str, str]:
    return {"result": result, "label": "", "comparator_label": "", "detail": ""}


def test_evidence_rows_freeze_their_result():
    factories.result(
        factories.reference("lii-2023"),
        value="63.80",
        interval_low=50,
        interval_high="71.5",
        comparator_label="saline",
        comparator_value=50,
        comparator_n=20,
        time="day 1",
        differs="no",
    )

    frozen = snapshots.snapshot_of(document({**EVIDENCE, "rows": [row("lii-2023/response-1d")]}))

    assert frozen["blocks"][0]["rows"][0] == row("lii-2023/response-1d") | {
        "value": 63.8,
        "unit": "percent",
        "n": 20,
        "interval": [50, 71.5],
        "comparator": {"label": "saline", "value": 50, "n": 20},
        "time": "day 1",
        "outcome": "response",
        "differs": "no",
    }


def test_a_result_that_is_not_there_stays_empty():
    frozen = snapshots.snapshot_of(document({**EVIDENCE, "rows": [row("lii-2023/none"), row("")]}))

    assert [r["value"] for r in frozen["blocks"][0]["rows"]] == [None, None]
    assert frozen["references"] == []


def test_references_come_in_the_order_of_their_first_use():
    for id in "abcd":
        factories.reference(id)
    factories.result(factories.reference("e"), "x")
    cite = '<a href="cite:{0}">{0}</a>'.format

    frozen = snapshots.snapshot_of(
        document(
            {"kind": "prose", "key": "p", "html": f"<p>{cite('c')} {cite('b')}</p>"},
            {**EVIDENCE, "note": cite("d"), "rows": [row("e/x")]},
            {"kind": "table", "key": "t", "title": "", "note": "", "columns": [cite("a")], "rows": []},
            summary=f"{cite('b')} {cite('unknown')}",
        )
    )

    assert [reference["id"] for reference in frozen["references"]] == ["b", "c", "d", "e", "a"]
    assert frozen["references"][0]["title"] == "An example trial"


def test_a_marked_figure_leans_on_its_reference():
    leaning = document({"kind": "prose", "key": "p", "html": '<p><a href="result:lii-2023/x#n">20</a></p>'})

    assert snapshots.used(leaning) == ["lii-2023"]
    assert snapshots.results_used(leaning) == ["lii-2023/x"]


def test_the_glossary_freezes_its_terms_by_language():
    GlossaryTerm.objects.create(key="b", term_en="Beta", definition_en="B.", term_es="Zeta", definition_es="Z.")
    GlossaryTerm.objects.create(key="a", term_en="Alpha", definition_en="A.", term_es="Área", definition_es="Á.")
    GlossaryTerm.objects.create(key="c", term_en="Only English", definition_en="C.")
    insert = {"kind": "insert", "key": "i", "what": "terms"}

    english, spanish = (snapshots.snapshot_of(document(insert, language=language)) for language in ("en", "es"))

    assert [term["key"] for term in english["blocks"][0]["terms"]] == ["a", "b", "c"]
    assert spanish["blocks"][0]["terms"][0] == {"key": "a", "term": "Área", "definition": "Á."}
    assert len(spanish["blocks"][0]["terms"]) == 2


def test_fees_freeze_only_with_the_date_they_are_of():
    profile = ClinicProfile(name="Example Clinic")
    profile.save()
    Fee.objects.create(label_en="Visit", label_es="Consulta", amount_low=400, amount_high="450.50")
    insert = {"kind": "insert", "key": "i", "what": "fees"}

    assert snapshots.snapshot_of(document(insert))["blocks"][0] == insert | {"dated": None, "fees": []}

    profile.fees_dated = "2026-11-01"
    profile.save()
    assert snapshots.snapshot_of(document(insert, language="es"))["blocks"][0] == insert | {
        "dated": "2026-11-01",
        "fees": [{"label": "Consulta", "low": 400, "high": 450.5}],
    }


def test_a_draft_keeps_the_ids_of_blocks_that_stay():
    prose = {"kind": "prose", "key": "a", "html": "<p>a</p>"}
    first = drafts.write(document(prose, {**prose, "key": "b"}))
    ids = {row.translation_key: row.pk for row in drafts.rows(first)}

    second = drafts.write(document({**prose, "key": "c"}, {**prose, "key": "a", "html": "<p>changed</p>"}))

    after = {row.translation_key: row.pk for row in drafts.rows(second)}
    assert list(after) == ["c", "a"]
    assert after["a"] == ids["a"]
    assert (first.version, second.version) == (1, 2)
