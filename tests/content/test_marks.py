"""Marked text: one spelling of each value in HTML and in Markdown, whatever was put in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content import marks
from content.marks import Part, Run

HREFS = ["", "", "", "cite:lii-2023", "cite:fda-2023", "result:lii-2023/response-1d#rest", "term:remission", "tel:988"]
SIGNS = "ab é.,-*_`[]()!<>&;#+|~:1\\/\"'\n\u0301\u0338\u00a0\u200b\u2028"
signs = st.sampled_from([*SIGNS, "1. ", ":::", "&amp;", "^x"])
texts = st.one_of(st.lists(signs, max_size=8).map("".join), st.text(max_size=8))
runs = st.builds(Run, texts, st.booleans(), st.booleans(), st.sampled_from(HREFS))
lines = st.lists(runs, max_size=6).map(tuple)
parts = st.builds(
    Part, st.sampled_from(["p", "h2", "h3", "ul", "ol"]), st.lists(lines, min_size=1, max_size=3).map(tuple)
)


@given(lines)
@settings(max_examples=300)
def test_a_line_is_the_same_after_html_and_after_markdown(line):
    settled = marks.settle(line)

    assert marks.settle(settled) == settled
    assert marks.inline_from_html(marks.inline_to_html(settled)) == settled
    assert marks.inline_from_markdown(marks.inline_to_markdown(settled)) == settled


@given(st.lists(parts, max_size=5))
@settings(max_examples=200)
def test_a_text_is_the_same_after_html_and_after_markdown(flow):
    flow = [part if part.tag in {"ul", "ol"} else Part(part.tag, part.lines[:1]) for part in flow]
    settled = marks.settle_flow(flow)

    assert marks.flow_from_html(marks.flow_to_html(settled)) == settled
    assert marks.flow_from_markdown(marks.flow_to_markdown(settled)) == settled


@given(lines)
def test_settling_keeps_every_visible_word(line):
    plain_line = tuple(Run(run.text) for run in line)

    assert "".join(run.text for run in marks.settle(plain_line)) == marks.plain("".join(run.text for run in line))


@given(st.text(alphabet=st.sampled_from(list("<>/\"'=& abph123ulioscrtjav:;")), max_size=60))
@settings(max_examples=200)
def test_sanitising_twice_changes_nothing(html):
    once = marks.clean_flow(html)

    assert marks.clean_flow(once) == once
    assert marks.clean_inline(marks.clean_inline(html)) == marks.clean_inline(html)


@pytest.mark.parametrize(
    ("hostile", "kept"),
    [
        ("<script>alert(1)</script><p>a</p>", "<p>a</p>"),
        ('<p onclick="x()" style="color:red" class="c">a</p>', "<p>a</p>"),
        ('<a href="javascript:alert(1)">a</a>', "<p>a</p>"),
        ('<a href="JaVaScRiPt:alert(1)">a</a>', "<p>a</p>"),
        ('<a href="cite:x&quot; onmouseover=&quot;y">a</a>', "<p>a</p>"),
        ('<a href="http://example.org/">a</a>', "<p>a</p>"),
        ('<a href="//example.org/">a</a>', "<p>a</p>"),
        ('<img src=x onerror="alert(1)"><svg><p>a', "<p>a</p>"),
        ("<style>p{}</style><iframe src='data:text/html,x'></iframe>a", "<p>a</p>"),
        ("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></table>a", ""),
        ("a\x00b", "<p>ab</p>"),
        ("a &lt;script&gt; b", "<p>a &lt;script&gt; b</p>"),
    ],
)
def test_hostile_html_leaves_words_only(hostile, kept):
    assert marks.clean_flow(hostile) == kept


@pytest.mark.parametrize(
    ("foreign", "ours"),
    [
        ("<h1>a</h1>", "<h2>a</h2>"),
        ("<h4>a</h4>", "<h3>a</h3>"),
        ("<b>a</b> <i>b</i>", "<p><strong>a</strong> <em>b</em></p>"),
        ("<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>", "<ul><li>a</li><li>b c</li></ul>"),
        ("<ul><li>a<ol><li>b</li></ol></li></ul>", "<ul><li>a</li></ul><ol><li>b</li></ol>"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("a<br>b", "<p>a b</p>"),
        ("<p></p><p> </p>", ""),
        ('<a href="cite:lii-2023"><strong>whatever</strong></a>', '<p><a href="cite:lii-2023">lii-2023</a></p>'),
        ("<strong>a </strong>b", "<p><strong>a</strong> b</p>"),
    ],
)
def test_what_an_editor_pastes_becomes_ours(foreign, ours):
    assert marks.clean_flow(foreign) == ours


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# One", 1),
        ("a\n\n#### Four", 3),
        ("wrapped\nline", 1),
        ("- a\n  - b", 2),
        ("- a\n\n  b", 3),
        ("[a](javascript:x)", 1),
        ("a\n\n[a](/local)", 3),
        ('[a](term:x "title")', 1),
    ],
)
def test_markdown_outside_the_subset_is_refused_with_its_line(text, line):
    with pytest.raises(marks.NotCanonical) as refusal:
        marks.flow_from_markdown(text)

    assert refusal.value.line == line


def test_a_heading_may_not_stand_in_a_callout():
    with pytest.raises(marks.NotCanonical, match="heading"):
        marks.flow_from_markdown("## a", headings=False)

    assert marks.clean_flow("<h2>a</h2>", headings=False) == "<p>a</p>"
