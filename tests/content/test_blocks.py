"""A page as a file: the same bytes after the database and a snapshot, and a clear refusal of everything else."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content import blocks, drafts, marks, models, snapshots
from content.blocks import Document
from content.marks import NotCanonical, Part
from tests.content import factories
from tests.content.test_marks import lines as runs
from tests.content.test_marks import texts

STARTER = Path(blocks.__file__).parent / "starter" / "library"

keys = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3}){0,2}", fullmatch=True)
plain = texts.map(marks.plain)
inline = runs.map(marks.settle).map(marks.inline_to_html)
items = st.lists(inline.filter(bool), max_size=3)


def flow(headings: bool) -> st.SearchStrategy[str]:
    tags = st.sampled_from(["p", "ul", "ol", *(["h2", "h3"] if headings else [])])
    parts = st.lists(st.builds(lambda tag, line: Part(tag, (line,)), tags, runs), max_size=4)
    return parts.map(lambda p: marks.flow_to_html(marks.settle_flow(p, headings=headings)))


def rows(*names: str) -> st.SearchStrategy[list[dict[str, str]]]:
    row = st.fixed_dictionaries(dict.fromkeys(names, plain)).filter(lambda row: any(row.values()))
    return st.lists(row, max_size=3)


@st.composite
def grid(draw: st.DrawFn) -> dict[str, object]:
    width = draw(st.integers(0, 3))
    line = st.lists(inline, min_size=width, max_size=width)
    table = draw(st.lists(line.filter(any), max_size=3)) if width else []
    return {"columns": draw(line), "rows": table}


def block(kind: type[models.Block], **values: st.SearchStrategy) -> st.SearchStrategy[dict[str, object]]:
    choices = {
        name: st.sampled_from([choice for choice, _ in kind._meta.get_field(name).choices])
        for name in blocks.KINDS[kind.kind].fields
        if kind._meta.get_field(name).choices
    }
    return st.fixed_dictionaries({"kind": st.just(kind.kind), "key": keys, **choices, **values})


BLOCK = st.one_of(
    block(models.Prose, html=flow(True)),
    block(models.Callout, title=plain, html=flow(False)),
    block(models.Steps, title=plain, items=items),
    block(models.DoDont, title=plain, do=items, dont=items),
    block(
        models.Evidence,
        title=plain,
        measured=plain,
        conclusion=inline,
        note=inline,
        rows=rows("result", "label", "comparator_label", "detail"),
    ),
    st.builds(lambda b, g: {**b, **g}, block(models.Table, title=plain, note=inline), grid()),
    block(models.Picture, title=plain, alt=plain, rows=rows("title", "text", "tag", "sure")),
    block(models.Insert),
)
documents = st.builds(
    Document,
    key=st.just("example"),
    language=st.sampled_from(["en", "es"]),
    slug=st.one_of(st.just(""), keys),
    title=plain,
    topic=st.sampled_from(["", "basics"]),
    kind=st.sampled_from(models.Article.Kind.values),
    review_interval_months=st.integers(1, 36),
    next=st.lists(keys, max_size=2).map(tuple),
    summary=inline,
    blocks=st.lists(BLOCK, max_size=4, unique_by=lambda b: b["key"]).map(tuple),
)


@given(documents)
@settings(max_examples=150)
def test_a_page_and_its_file_are_the_same(document):
    file = blocks.to_markdown(document)

    assert blocks.from_markdown(file) == document
    assert blocks.to_markdown(blocks.from_markdown(file)) == file


@pytest.mark.django_db
@given(documents)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_a_file_is_the_same_bytes_after_rows_and_a_snapshot(document):
    factories.topic("basics")
    file = blocks.to_markdown(document)

    article = drafts.write(blocks.from_markdown(file))
    saved = drafts.document(models.Article.objects.get(pk=article.pk))
    frozen = snapshots.snapshot(article)

    assert blocks.to_markdown(saved) == file
    assert blocks.to_markdown(snapshots.document_of(frozen, document.review_interval_months)) == file


@pytest.mark.parametrize("path", sorted(STARTER.glob("*/*.md")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_starter_library_is_canonical(path):
    text = path.read_text(encoding="utf-8")
    document = blocks.from_markdown(text)

    assert (document.language, document.key) == (path.parent.name, path.stem)
    assert blocks.to_markdown(document) == text


HEAD = "---\nkey: example\nlanguage: en\nkind: article\nreview_interval_months: 12\n---\n"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("", 1, "between two lines of ---"),
        ("---\nkey: a\n---\n", 1, "lacks “language:”"),
        ("---\nkey: a\nlanguage: en\nauthor: x\n---\n", 4, "expected one of"),
        ("---\nkey: a\nkey: b\nlanguage: en\n---\n", 3, "once"),
        (HEAD + "\nWords.\n\nMore words.\n", 10, "outside a block"),
        (HEAD + "\n::: prose a\n\nWords.\n", 8, "not closed"),
        (HEAD + "\n::: essay a\n\nWords.\n\n:::\n", 8, "opens with"),
        (HEAD + "\n::: prose a\n\n:::\n\n::: prose a\n\n:::\n", 12, "is taken"),
        (HEAD + "\n::: callout a\ntone: loud\n\nWords.\n\n:::\n", 9, "one of take-away"),
        (HEAD + "\n::: callout a\ntone: danger\n\nWords.\n\n## Heading\n\n:::\n", 13, "heading"),
        (HEAD + "\n::: prose a\n\nWords.\n\nwrapped\nwords\n\n:::\n", 12, "one line"),
        (HEAD + "\n::: prose a\n\n[x](javascript:y)\n\n:::\n", 10, "may not go to"),
        (HEAD + "\n::: steps a\n\n1. One\n- Two\n\n:::\n", 11, "begins with"),
        (HEAD + "\n::: steps a\n\n1. One\n3. Two\n\n:::\n", 11, "expected “2. Two”"),
        (HEAD + "\n::: prose a\n\n* One\n\n:::\n", 10, "expected “- One”"),
        (HEAD + "\n::: prose a\n\n__One__\n\n:::\n", 10, "expected “**One**”"),
        (HEAD + "\n::: prose a\n\nOne \n\n:::\n", 10, "expected “One”"),
        (HEAD + "\n::: prose a\n\nOne\n\n\nTwo\n\n:::\n", 12, "expected “Two”"),
        (HEAD + "\n::: evidence a\nchart: bar\n\n- a/b | only\n\n:::\n", 11, "4 parts"),
        (HEAD + "\n::: table a\n\n| a | b |\n| --- | --- |\n| c |\n\n:::\n", 12, "more or fewer cells"),
        (HEAD + "\n::: table a\n\n| a |\n| c |\n\n:::\n", 11, "second line"),
        (HEAD + "\n::: insert a\nwhat: fees\n\nWords.\n\n:::\n", 11, "no text of its own"),
        (HEAD.replace("12", "many"), 5, "are a number"),
        (HEAD + "\n::: prose a\n\n:::", 11, "expected"),
        (HEAD + "\nNo\u0308t composed.\n\n", 8, "expected"),
    ],
)
def test_what_is_not_canonical_is_refused_with_its_line(text, line, says):
    with pytest.raises(NotCanonical) as refusal:
        blocks.from_markdown(text)

    assert says in refusal.value.message
    assert refusal.value.line == line


def test_another_spelling_can_be_read_to_be_corrected():
    loose = HEAD + "\n::: prose a\n\n* __One__\n\n:::\n"

    assert (
        blocks.to_markdown(blocks.from_markdown(loose, canonical=False)) == HEAD + "\n::: prose a\n\n- **One**\n\n:::\n"
    )
