"""A snapshot becomes the same page today as when somebody last looked, and says no more than its evidence."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from content.patterns.charts import chart, cite, row
from content.patterns.snapshots import ENGLISH, snapshot
from content.patterns.sources import TERMS
from content.patterns.standins import EXAMPLE_CLINIC
from content.rendering import MixedOutcomes, charts, render, render_block, units
from tests.templates.elements import elements
from tests.templates.golden import assert_golden

GOLDEN = Path(__file__).parent / "golden"


def article(*blocks, language="en", live=EXAMPLE_CLINIC, **changes):
    return render({**snapshot(language, list(blocks)), **changes}, live=live, terms=TERMS[language])


def prose(html):
    return {"kind": "prose", "key": "text", "html": html}


def words(html):
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", str(html)))).strip()


@pytest.mark.parametrize("block", ENGLISH, ids=lambda block: f"{block['kind']}-{block['key']}")
def test_each_kind_of_block_is_drawn_as_before(block):
    assert_golden(GOLDEN / f"{block['kind']}-{block['key']}.html", str(article(block)))


def test_the_whole_page_is_well_formed_and_every_id_is_used_once():
    whole = article(*ENGLISH)
    found = elements(f"<main>{whole.summary}{whole.body}</main>")
    ids = [element.attrs["id"] for element in found if "id" in element.attrs]
    assert sorted(ids) == sorted(set(ids))
    assert "style" not in {name for element in found for name in element.attrs}


def test_a_snapshot_renders_the_same_twice():
    assert article(*ENGLISH) == article(*ENGLISH)


# --- marks


def test_citations_are_numbered_by_the_references_and_come_back():
    page = article(prose(f"<p>One.{cite('lii-2023')} Two.{cite('mcinnes-2022')}{cite('lii-2023')}</p>"))
    assert re.findall(r'href="#ref-(\d)"', page.body) == ["4", "1", "4"]
    assert page.body.count('id="cite-4"') == 1
    assert page.body.count('&#8288;<a class="cite"') == 3
    assert [source.number for source in page.references if source.cited] == [1, 4, 5]


def test_a_figure_keeps_its_source_in_the_page():
    page = article(prose('<p><a href="result:lii-2023/response-1d#comparator">50 of 100</a></p>'))
    assert '<data value="4/response-1d#comparator">50 of 100</data>' in page.body


def test_a_link_leads_only_to_what_is_live():
    text = '<p><a href="article:side-effects">here</a> and <a href="article:not-live">there</a></p>'
    assert article(prose(text)).body == '<p><a href="/side-effects/">here</a> and there</p>\n'
    assert article(prose(text), live=None).body == "<p>here and there</p>\n"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("713-555-9999", "713-555-0100"), ("call us", "call us")],
)
def test_the_clinics_phone_is_todays(typed, shown):
    page = article(prose(f'<p><a href="clinic:phone">{typed}</a></p>'))
    assert page.body == f'<p><a href="tel:+17135550100">{shown}</a></p>\n'


@pytest.mark.parametrize(("months", "shown"), [(24, "2 years"), (12, "1 year"), (18, "18 months"), (1, "1 month")])
def test_how_long_inquiries_are_kept_is_what_the_clinic_has_set_today(months, shown):
    kept = prose('<p>We keep it <a href="clinic:keep">2 years</a>.</p>')
    live = replace(EXAMPLE_CLINIC, keep_months=months)
    assert article(kept, live=live).body == f"<p>We keep it {shown}.</p>\n"
    assert article(kept, live=None).body == "<p>We keep it 2 years.</p>\n"


def test_terms_are_explained_at_the_end_once():
    page = article(
        prose('<p><a href="term:response">one</a> <a href="term:response">two</a> <a href="term:x">no</a></p>')
    )
    assert [word.key for word in page.words] == ["response"]
    assert page.body.count('href="#word-response"') == 2
    assert "no</p>" in page.body


@pytest.mark.parametrize("evil", ["<script>alert(1)</script>", '<a href="javascript:alert(1)">x</a>', "<img src=x>"])
def test_nothing_but_our_marks_survives(evil):
    body = str(article(prose(f"<p>{evil}</p>")).body)
    assert not re.search(r"<(script|img|a )|javascript:", body)


def test_contents_come_from_headings_and_titled_parts():
    page = article(*ENGLISH)
    assert [heading.id for heading in page.contents] == [
        "main-points",
        "answer",
        "not-known",
        "danger",
        "next-steps",
        "until-tomorrow",
    ]
    assert all(f'id="{heading.id}"' in page.body for heading in page.contents)


def test_a_second_heading_of_a_part_gets_a_number():
    page = article(prose("<h2>First</h2><h2>Second</h2>"))
    assert [heading.id for heading in page.contents] == ["text", "text-2"]


def test_a_struck_text_leaves_a_line():
    page = article({"kind": "prose", "key": "gone", "struck": True, "digest": "0" * 64})
    assert "removed for good" in page.body


def test_one_block_alone_for_the_front_page():
    block = next(block for block in ENGLISH if block["key"] == "groups")
    html = render_block(block, snapshot(), "/articles/start-here/")
    assert "54" in html
    assert 'href="/articles/start-here/#ref-1"' in html


# --- evidence


def drawn(kind, *rows, language="en"):
    return article(chart("figure", kind, "The finding", list(rows)), language=language).body


@pytest.mark.parametrize("kind", ["icon-array", "dot-plot", "bar", "line"])
def test_response_and_remission_never_share_a_drawing(kind):
    with pytest.raises(MixedOutcomes, match="The finding"):
        drawn(kind, row("a/b", "One", 10), row("a/c", "Two", 20, outcome="remission"))


@pytest.mark.parametrize("kind", charts.CHARTS)
def test_not_shown_to_differ_stands_before_the_numbers(kind):
    compared = row("lii-2023/response-1d", "Ketamine", 61, compared=("Salt water", 53), differs="no", time="1 day")
    text = words(drawn(kind, compared))
    if kind in {"line", "timeline"}:
        return  # these draw no comparison
    assert text.index("Not shown to differ") < text.index("61")


def test_what_the_writer_said_is_not_said_twice():
    compared = row("lii-2023/x", "Ketamine", 60, compared=("Salt", 50), differs="no", detail="Not shown to differ. 40")
    assert words(drawn("table", compared)).count("Not shown to differ") == 1


@pytest.mark.parametrize("kind", charts.CHARTS)
@pytest.mark.parametrize("rows", [[], [{**row("a/b", "One", 1), "value": None, "unit": ""}]], ids=["none", "no-figure"])
def test_a_draft_may_be_unfinished(kind, rows):
    assert "The finding" in drawn(kind, *rows)


@pytest.mark.parametrize("kind", charts.CHARTS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_drawing_has_its_number_in_words(kind, language):
    text = words(drawn(kind, row("a/b", "One", 53.6, time="4 weeks"), language=language))
    assert "54" in text


@pytest.mark.parametrize("count", range(101))
@pytest.mark.parametrize("wide", [10, 25])
def test_all_hundred_people_are_drawn(count, wide):
    def area(path):
        boxes = re.findall(r"M(\d+) (\d+)(?:h(\d+)|H(\d+))(?:v(\d+)|V(\d+))", path)
        return sum(
            (int(h or 0) or int(to) - int(x)) * (int(v or 0) or int(down) - int(y)) for x, y, h, to, v, down in boxes
        )

    assert area(charts.filled(count, wide)) == count * 400
    assert area(charts.empty(count, wide)) == (100 - count) * 400


@pytest.mark.parametrize(
    ("value", "unit", "says"),
    [
        (53.6, "percent", "54 of 100"),
        (46.5, "percent", "47 of 100"),
        (0, "percent", "0 of 100"),
        (0.7, "percent", "70 of 10,000"),
        (0.71, "per-1000-people", "7 of 10,000"),
        (2.0, "per-100000-treatments", "2 of 100,000 treatments"),
        (400, "USD", "$400"),
        (1, "days", "1 day"),
        (18, "days", "18 days"),
        (-5.82, "points", "\u22125.82 points"),
        (12.61, "mmHg", "12.61 mmHg"),
    ],
)
def test_figures_in_words(value, unit, says):
    assert units.in_words(value, unit) == says


def test_rare_events_are_words_not_people():
    body = drawn("icon-array", row("feifel-2020/stopped", "Had to stop", 0.7, outcome="discontinuation"))
    assert "70 of 10,000" in body
    assert "crowd" not in body


@pytest.mark.parametrize(
    ("label", "look"),
    [
        ("US clinics", "is-ketamine"),
        ("Ketamine", "is-ketamine"),
        ("Ketamina", "is-ketamine"),
        ("Esketamine spray", "is-other"),
        ("TMS", "is-other"),
        ("EMT", "is-other"),
        ("Step 1", "is-other"),
        ("Ketamine after ECT", "is-ketamine"),
    ],
)
def test_blue_is_ketamine_and_ink_any_other_treatment(label, look):
    assert f'class="{look}"' in drawn("icon-array", row("a/b", label, 40))


def test_both_rates_of_a_pair_add_up_to_all_people():
    body = drawn("icon-array", row("a/b", "One", 46.5))
    assert re.findall(r'<td class="number"[^>]*>(\d+)', body) == ["47", "53"]


@pytest.mark.parametrize(
    ("time", "minutes"),
    [
        ("24 hours", 1440),
        ("1 day", 1440),
        ("day 7", 10080),
        ("4 weeks", 40320),
        ("2 to 4 weeks after", None),
        ("", None),
    ],
)
def test_moments(time, minutes):
    found = charts.moment(time)
    assert (found[0] if found else None) == minutes
