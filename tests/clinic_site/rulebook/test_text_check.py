"""One page through every text rule: figures, cites, balance, structure, freshness, parity, grade."""

from datetime import date

import pytest

from clinic_site.rulebook.document import from_snapshot, from_text
from clinic_site.rulebook.text_check import check_snapshot, check_text

TODAY = date(2026, 11, 24)
CHECKED = {"nrx-100-status": TODAY}
REFERENCES = {
    "lii-2023": {"confidence": "verified", "topics": ["evidence"]},
    "mcinnes-2022": {"confidence": "verified", "topics": ["evidence"]},
    "wan-2015": {"confidence": "known", "topics": ["safety"]},
    "dea-telehealth-2026": {"confidence": "verified", "topics": ["time-sensitive"]},
}
RESULTS = {
    "mcinnes-2022/response-course": {
        "value": 53.6,
        "unit": "percent",
        "n": 537,
        "outcome": "response",
        "differs": None,
    },
    "mcinnes-2022/median": {"value": 18, "unit": "days", "outcome": "relapse", "note": "Median"},
    "lii-2023/response-1d": {
        "value": 60,
        "unit": "percent",
        "n": 20,
        "comparator": {"label": "saline", "value": 50, "n": 20},
        "outcome": "response",
        "differs": "no",
    },
    "wan-2015/peak": {"value": 20, "unit": "mmHg", "note": "About; known, not found in a public page"},
}
HONEST = (
    "<h2>Does it help?</h2>"
    '<p>In US clinics, symptoms fell by at least half in <a href="result:mcinnes-2022/response-course">54 of 100</a> '
    "of 537 people, 2 to 4 weeks after ketamine. There was no comparison group."
    '<a href="cite:mcinnes-2022">mcinnes-2022</a></p>'
    "<p>Some people do not get better. It often fades within weeks, and no one knows for whom it lasts. "
    "It can make you dizzy or sick, and blood pressure can go up.</p>"
    "<p>This use is off-label: the FDA has not approved ketamine for depression.</p>"
)


def page(html=HONEST, language="en", **more):
    return {
        "schema": 1,
        "key": "start-here",
        "language": language,
        "slug": "start-here",
        "topic": "basics",
        "kind": "article",
        "title": "Ketamine for depression",
        "summary": "Ketamine may ease symptoms for a while.",
        "blocks": [{"kind": "prose", "key": "answer", "html": html}, *more.pop("blocks", [])],
        "references": [],
        "next": [],
        **more,
    }


def findings(snapshot, **more):
    options = {"references": REFERENCES, "results": RESULTS, "today": TODAY, "checks": CHECKED, **more}
    return check_snapshot(snapshot, **options)


def rules(snapshot, **more):
    return {finding.rule for finding in findings(snapshot, **more)}


def test_an_honest_page_has_no_finding():
    assert findings(page()) == ()


@pytest.mark.parametrize(
    ("old", "new", "rule", "severity"),
    [
        ("54 of 100", "58 of 100", "C01", "block"),
        ("result:mcinnes-2022/response-course", "result:mcinnes-2022/nothing", "C02", "block"),
        ('<a href="result:mcinnes-2022/response-course">54 of 100</a>', "54 of 100", "C03", "block"),
        ("cite:mcinnes-2022", "cite:nobody-1999", "C04", "block"),
        ('<a href="cite:mcinnes-2022">mcinnes-2022</a>', "", "C05", "block"),
        ("It can make you dizzy or sick, and blood pressure can go up.", "", "B01", "block"),
        ("Some people do not get better.", "", "B02", "block"),
        ("<h2>", "<h3>", "S01", "review"),
        ("Some people", '<a href="article:x">Click here</a>. Some people', "S02", "review"),
        ("Some people", "Some people think of suicide. Some people", "S03", "block"),
        ("This use is off-label: the FDA has not approved ketamine for depression.", "", "S04", "block"),
        ("Some people", "Ketamine cures depression. Some people", "F01", "block"),
    ],
)
def test_each_rule_fires_on_the_page(old, new, rule, severity):
    html = HONEST.replace(old, new)
    assert html != HONEST
    assert (rule, severity) in {(finding.rule, finding.severity) for finding in findings(page(html))}


def test_a_finding_says_where_and_quotes_the_sentence():
    finding = next(each for each in findings(page(HONEST.replace("54 of 100", "58 of 100"))) if each.rule == "C01")
    assert finding.where == "answer"
    assert finding.sentence.startswith("In US clinics, symptoms fell")
    assert "53.6 percent" in finding.why


def test_blocking_findings_come_first():
    found = findings(page(HONEST.replace("54 of 100", "58 of 100").replace("<h2>", "<h3>")))
    weights = [("block", "review", "advice").index(each.severity) for each in found]
    assert weights == sorted(weights)


def test_half_that_is_the_median_of_a_mark_needs_none():
    half = HONEST.replace(
        "Some people",
        "Half of those who responded had relapsed by "
        '<a href="result:mcinnes-2022/median">18 days</a>.<a href="cite:mcinnes-2022">x</a> Some people',
    )
    assert "C03" not in rules(page(half))


def test_not_shown_to_differ_must_be_said():
    trial = (
        '<p>With ketamine <a href="result:lii-2023/response-1d">60 of 100</a> of 40 people had responded on day 1, and '
        '<a href="result:lii-2023/response-1d#comparator">50 of 100</a> with placebo.{}'
        '<a href="cite:lii-2023">x</a></p>'
    )
    assert "C07" in rules(page(HONEST.replace("Some people do not get better.", "") + trial.format("")))
    assert "C07" not in rules(page(HONEST + trial.format(" This was not shown to differ.")))


def test_how_long_it_lasts_must_be_said():
    html = HONEST.replace("It often fades within weeks, and no one knows for whom it lasts.", "")
    found = rules(page(html, summary="Ketamine may ease symptoms."))
    assert {"B03", "B04"} & found == {"B03"}


def test_balance_wants_comparable_room():
    praise = "".join(
        f"<p>Ketamine helped people and eased symptoms of depression in clinic {number} over time.</p>"
        for number in range(30)
    )
    assert "B05" in rules(page(HONEST + praise))
    assert "B05" not in rules(page())


def test_a_page_without_a_benefit_owes_no_balance():
    found = rules(page("<p>Bring your list of medicines.</p>", summary="What to bring."))
    assert not {rule for rule in found if rule.startswith("B")}


def test_titles_hold_no_figure():
    assert "C06" in rules(page(title="54 of 100 people get better"))


@pytest.mark.parametrize(
    ("today", "checks", "severity"),
    [
        (date(2026, 12, 14), {}, None),
        (date(2026, 12, 15), {}, "review"),
        (date(2026, 12, 31), {}, "review"),
        (date(2027, 1, 1), {}, "block"),
        (date(2027, 1, 1), {"dea-telehealth-2026": date(2026, 12, 16)}, None),
        (date(2027, 1, 1), {"dea-telehealth-2026": date(2026, 12, 1)}, "block"),
    ],
)
def test_remote_prescribing_is_due_and_then_blocks(today, checks, severity):
    html = HONEST + "<p>Some companies send ketamine by mail.</p>"
    found = findings(page(html), today=today, checks={"nrx-100-status": today, **checks})
    assert next((each.severity for each in found if each.rule == "T01"), None) == severity


@pytest.mark.parametrize(
    ("today", "checks", "due"),
    [
        (TODAY, {}, True),
        (TODAY, CHECKED, False),
        (date(2027, 2, 21), CHECKED, False),
        (date(2027, 2, 22), CHECKED, True),
    ],
)
def test_the_approval_status_is_due_every_90_days(today, checks, due):
    assert ("T02" in rules(page(), today=today, checks=checks)) is due


def test_sources_not_checked_time_sensitive_or_retracted():
    html = HONEST + '<p>See this.<a href="cite:wan-2015">x</a><a href="cite:dea-telehealth-2026">x</a></p>'
    assert "T04" in rules(page(html))
    assert "T03" not in rules(page(html))
    assert "T03" in rules(page(html), today=date(2027, 2, 22), checks={"nrx-100-status": date(2027, 2, 22)})
    assert "T04" not in rules(page(html), checks={**CHECKED, "wan-2015": TODAY})
    for status, severity in (("retracted", "block"), ("corrected", "review")):
        references = {**REFERENCES, "lii-2023": {"status": status}}
        cited = HONEST + '<p>See this.<a href="cite:lii-2023">x</a></p>'
        assert ("T05", severity) in {(f.rule, f.severity) for f in findings(page(cited), references=references)}


def test_a_figure_whose_note_says_known_is_not_yet_checked():
    html = HONEST + '<p>It rose by <a href="result:wan-2015/peak">20 points</a>.<a href="cite:wan-2015">x</a></p>'
    assert sum(finding.rule == "T04" for finding in findings(page(html))) == 2


def test_parity_of_blocks_figures_and_cites():
    spanish = page(
        '<p>A <a href="result:mcinnes-2022/median">18 días</a>.<a href="cite:lii-2023">x</a></p>',
        "es",
        summary="Puede aliviar por un tiempo.",
        title="La ketamina",
        blocks=[{"kind": "callout", "key": "more", "tone": "danger", "title": "Más", "html": "<p>Más.</p>"}],
    )
    found = rules(page(), other_language=spanish)
    assert {"P01", "P03", "P04"} <= found
    assert not {rule for rule in rules(page(), other_language=page()) if rule.startswith("P")}


def test_charts_must_draw_the_same_results():
    def chart(result):
        row = {"result": result, "label": "US clinics", "comparator_label": "", "detail": ""}
        block = {"kind": "evidence", "key": "chart", "chart": "bar", "title": "What happened", "rows": [row]}
        return page(blocks=[{**block, "measured": "", "conclusion": "", "note": ""}])

    one, other = chart("mcinnes-2022/response-course"), chart("lii-2023/response-1d")
    assert "P05" in rules(one, other_language=other)
    assert "P05" not in rules(one, other_language=one)


def test_a_table_cell_is_read_with_its_row_and_note():
    table = {
        "kind": "table",
        "key": "table",
        "title": "Three groups",
        "note": 'No comparison group.<a href="cite:mcinnes-2022">x</a>',
        "columns": ["Group", "Response"],
        "rows": [["537 people, 2 weeks", '<a href="result:mcinnes-2022/response-course">54 of 100</a>']],
    }
    assert findings(page(blocks=[table])) == ()


def test_pictures_and_tables_have_text_alternatives():
    picture = {"kind": "picture", "key": "picture", "name": "mechanism", "title": "How", "alt": "", "rows": []}
    table = {"kind": "table", "key": "table", "title": "x", "note": "", "columns": ["Group", ""], "rows": []}
    assert {"S05", "S06"} <= rules(page(blocks=[picture, table]))


def test_a_hard_page_and_a_hard_paragraph_are_pointed_out():
    words = "Pharmacological heterogeneity necessitates individualized considerations of contraindications "
    hard = f"<p>{words * 4}.</p>"
    found = [each for each in findings(page(hard)) if each.rule == "grade"]
    assert {each.severity for each in found} == {"review", "advice"}


def test_struck_blocks_are_not_read():
    struck = {"kind": "prose", "key": "gone", "struck": True}
    assert findings(page(blocks=[struck])) == ()


def test_any_text_is_checked_without_a_page():
    text = "Ketamine cures depression.\n\n[Click here](https://x.org) to book.\n\nWe guarantee results."
    found = check_text(text, "en")
    assert [(each.rule, each.line) for each in found if each.severity == "block"] == [("F01", 1), ("F02", 5)]
    assert "S02" in {each.rule for each in found}
    assert not {each.rule for each in found if each.rule[0] in "BCPT"}


def test_a_text_about_suicide_names_help():
    assert "S03" in {each.rule for each in check_text("If you think of suicide, write to us.", "en")}
    assert "S03" not in {each.rule for each in check_text("If you think of suicide, call 988.", "en")}


def test_text_reads_marks_items_and_headings():
    document = from_text("# A heading\n\n- one [5%](result:a-2000/b)\n- two.[^b-2001]\n\nplain\ntext", "en")
    assert [(each.kind, each.text) for each in document.passages] == [
        ("heading", "A heading"),
        ("item", "one 5%"),
        ("item", "two."),
        ("paragraph", "plain text"),
    ]
    assert document.cites == ("b-2001", "a-2000")
    assert document.passages[1].group == document.passages[2].group


def test_html_gives_the_same_passages_as_markdown():
    html = from_snapshot(page("<h2>A</h2><ul><li>one <strong>two</strong></li><li>x</li></ul><p>a<br>b</p>"))
    assert [(each.kind, each.text) for each in html.passages[2:]] == [
        ("heading", "A"),
        ("item", "one two"),
        ("item", "x"),
        ("paragraph", "a b"),
    ]
