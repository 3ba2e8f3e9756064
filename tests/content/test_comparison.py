"""`content.comparison`: no edit hides, and nothing is called changed that was not."""

import json

from hypothesis import given
from hypothesis import strategies as st

from content.comparison import compare, words_of


def page(*blocks, **head):
    return {"title": "Title", "summary": "Short.", "blocks": list(blocks), "references": [], **head}


def prose(key, html):
    return {"kind": "prose", "key": key, "html": html}


def sides(change):
    return [(s.side, s.text) for s in change.segments]


def test_the_same_page_has_no_changes():
    assert compare(page(prose("a", "<p>Words.</p>")), page(prose("a", "<p>Words.</p>"))) == ()


def test_the_order_that_a_database_gives_to_names_is_no_change():
    """A stored snapshot comes back with its names in another order than the draft that it was made of."""
    rows = [{"result": "x/a", "label": "Ketamine", "comparator": {"label": "Placebo", "value": 8}}]
    reference = {"id": "x", "authors": "A. Author", "title": "A trial", "year": 2020, "limits": "Small."}
    chart = {"kind": "evidence", "key": "c", "title": "Found", "rows": rows}
    draft = page(chart, references=[reference])
    stored = json.loads(json.dumps(draft, sort_keys=True))
    stored["references"] = [dict(reversed(reference.items()))]
    assert compare(stored, draft) == compare(draft, stored) == ()


def test_one_word_is_marked_and_its_neighbours_are_not():
    (change,) = compare(page(prose("a", "<p>It may help you.</p>")), page(prose("a", "<p>It will help you.</p>")))
    assert (change.kind, change.block, change.field) == ("changed", "a", "html")
    assert sides(change) == [("same", "It"), ("removed", "may"), ("added", "will"), ("same", "help you.")]


def test_a_citation_changed_under_the_same_words_is_a_change():
    old = prose("a", '<p>True.<a href="cite:one">one</a></p>')
    new = prose("a", '<p>True.<a href="cite:two">two</a></p>')
    (change,) = compare(page(old), page(new))
    assert ("removed", "[cite:one]") in sides(change)
    assert ("added", "[cite:two]") in sides(change)


def test_a_figure_marked_with_another_result_is_a_change():
    old = prose("a", '<p><a href="result:x/a">54 of 100</a></p>')
    new = prose("a", '<p><a href="result:x/b">54 of 100</a></p>')
    assert len(compare(page(old), page(new))) == 1


def test_added_removed_and_moved_blocks_are_named():
    a, b, c = prose("a", "<p>A</p>"), prose("b", "<p>B</p>"), prose("c", "<p>C</p>")
    assert [(x.kind, x.block) for x in compare(page(a, b), page(a, c))] == [("added", "c"), ("removed", "b")]
    assert [x.kind for x in compare(page(a, b, c), page(b, c, a))] == ["moved"]


def test_a_frozen_figure_of_a_chart_is_a_change():
    row = {"result": "x/y", "label": "US clinics", "value": 54, "comparator": None}
    old = {"kind": "evidence", "key": "e", "chart": "bar", "title": "T", "rows": [row]}
    new = {**old, "rows": [{**row, "value": 55}]}
    (change,) = compare(page(old), page(new))
    assert ("added", "55") in sides(change)


def test_a_reference_that_gained_a_limit_is_a_change():
    old = page(references=[{"id": "r", "limits": "Small."}])
    new = page(references=[{"id": "r", "limits": "Small, open."}])
    assert [(x.kind, x.field) for x in compare(old, new)] == [("changed", "r")]


def test_emphasis_and_line_breaks_leave_a_trace():
    assert words_of("<p>Do <strong>not</strong> stop.</p>") != words_of("<p>Do not stop.</p>")
    assert words_of("<p>One</p><p>Two</p>") != words_of("<p>One Two</p>")


anything = st.text(alphabet="ab <>&!-/=;", max_size=16)


@given(anything, anything)
def test_different_plain_text_is_never_called_equal(old, new):
    before, after = page(title=old), page(title=new)
    assert (compare(before, after) == ()) == (old.split() == new.split())


@given(anything)
def test_markup_that_should_not_be_there_still_shows(extra):
    bare, dressed = "<p>Words</p>", f'<p onclick="{extra.replace(chr(34), "")}">Words</p>'
    assert words_of(bare) != words_of(dressed)
