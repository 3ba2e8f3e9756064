"""`content.search` over the starter library: what patients type finds the page that answers."""

import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from content import search
from content.blocks import from_markdown
from content.library import STARTER, FileSources
from content.search import Index, Page, Section
from content.search.index import HELP_FIRST
from content.search.spelling import Speller
from content.snapshots import snapshot_of
from tests import costs

QUERIES = Path(__file__).parent / "data" / "queries.tsv"
ASKED = 0.95
MILLISECONDS = 20


def pages() -> Iterator[Page]:
    sources = FileSources()
    for file in sorted((STARTER / "library").rglob("*.md")):
        document = from_markdown(file.read_text(encoding="utf-8"))
        yield search.page_of_snapshot(snapshot_of(document, sources), f"/{document.language}/{document.slug}/")
    for language in ("en", "es"):
        yield from search.form_pages(language)


@pytest.fixture(scope="module")
def indexes() -> dict[str, Index]:
    return {language: index_of(language, [p for p in pages() if p.language == language]) for language in ("en", "es")}


def index_of(language: str, pages: Iterable[Page]) -> Index:
    return search.build(language, pages, search.groups(), search.synonyms(), search.questions())


def queries() -> list[tuple[str, str, set[str]]]:
    lines = [line.split("\t") for line in QUERIES.read_text(encoding="utf-8").splitlines()]
    return [(language, query, set(keys.split("|"))) for language, query, keys in lines]


def test_the_top_three_hold_the_answer(indexes: dict[str, Index]) -> None:
    missed = []
    for language, query, wanted in queries():
        top = [hit.page.key for hit in indexes[language].search(query).hits[:3]]
        if not wanted & set(top):
            missed.append(f"{language}: {query!r} gave {top}, not {sorted(wanted)}")
    share = 1 - len(missed) / len(queries())
    print(f"top three: {share:.3f} of {len(queries())}")
    assert share >= ASKED, "\n".join(missed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ketamine side efects", "side-effects"),
        ("insurence", "cost-and-insurance"),
        ("diffrent options", "compare-your-options"),
    ],
)
def test_a_slip_of_spelling_changes_nothing(indexes: dict[str, Index], typed: str, meant: str) -> None:
    assert meant in [hit.page.key for hit in indexes["en"].search(typed).hits[:3]]


@pytest.mark.parametrize(("bare", "accented"), [("cuanto cuesta", "¿Cuánto cuesta?"), ("presion alta", "presión alta")])
def test_accents_and_signs_do_not_matter(indexes: dict[str, Index], bare: str, accented: str) -> None:
    found = [[hit.page.key for hit in indexes["es"].search(q).hits] for q in (bare, accented, accented.upper())]
    assert found[0] == found[1] == found[2]


def test_a_word_written_as_it_sounds_is_understood(indexes: dict[str, Index]) -> None:
    for language, typed, meant in (
        ("es", "sufro de la precion alta", "is-it-safe-for-me"),
        ("en", "xanex", "is-it-safe-for-me"),
    ):
        assert meant in [hit.page.key for hit in indexes[language].search(typed).hits[:3]], typed


def test_another_word_is_not_a_slip_of_this_one() -> None:
    speller = Speller({"booked", "clear", "presion", "precio"})
    assert speller.nearest("hooked") == "hooked"
    assert speller.nearest("clean") == "clean"
    assert speller.nearest("precion") == "presion"


def test_a_near_word_finds_what_the_pages_call_otherwise(indexes: dict[str, Index]) -> None:
    answer = indexes["en"].search("will it wreck my bladder").answer
    assert answer
    assert answer.section
    assert answer.section.heading == "Will it harm my bladder?"


def test_a_word_in_marks_keeps_its_full_stop() -> None:
    html = '<p>Call <a href="clinic:phone">our phone</a>.</p><p>It is <a href="term:off-label">off-label</a>, too.</p>'
    assert search.text_of(html) == "Call our phone. It is off-label, too."


def test_a_whole_question_is_answered_on_top(indexes: dict[str, Index]) -> None:
    answer = indexes["en"].search("How soon will I feel better?").answer
    assert answer
    assert answer.page.key == "how-fast-and-how-long"
    assert answer.section
    assert answer.section.answer


def test_nothing_is_called_an_answer_that_is_none(indexes: dict[str, Index]) -> None:
    for query in (
        "ketamine", "the", "is there a moon", "how do I bake bread", "what about my cat", "what is it",
        "who is over you", "what to ask on the phone", "did a computer write this", "brain is defective",
    ):  # fmt: skip
        assert indexes["en"].search(query).answer is None, query


@pytest.mark.parametrize(
    ("language", "query", "heading"),
    [
        ("en", "what does it do to your brain", "What does ketamine do in the brain?"),
        ("en", "Is it likely that I will be throwing up?", "Will I throw up?"),
        ("en", "how do I help it stop, refund if it fails", None),
        ("es", "¿Puedo amamantar después de una infusión?", "¿Puedo amamantar después?"),
        ("es", "plan de seguridad", "Mi plan"),
    ],
)
def test_a_question_asked_otherwise_is_answered_or_left_alone(
    indexes: dict[str, Index], language: str, query: str, heading: str | None
) -> None:
    answer = indexes[language].search(query).answer
    assert (answer.section.heading if answer and answer.section else None) == heading


def test_in_danger_only_help_is_listed_and_only_help_answers(indexes: dict[str, Index]) -> None:
    for language, query in (("en", "i want to die"), ("en", "will it hurt to kill myself"), ("es", "no puedo más")):
        found = indexes[language].search(query)
        assert found.hits[0].page.key in HELP_FIRST, query
        assert found.answer is None or found.answer.page.key in HELP_FIRST, query
    assert len(indexes["en"].search("i want to die").hits) < 6


def test_pages_that_have_little_to_do_with_it_are_not_listed(indexes: dict[str, Index]) -> None:
    hits = indexes["en"].search("how long does it last").hits
    assert 3 <= len(hits) < 10
    assert hits[-1].score >= hits[0].score / 4


@pytest.mark.parametrize("query", ["unalive myself", "better off dead", "feel worse", "no quiero vivir", "cut myself"])
def test_words_of_danger_are_seen_in_both_languages(indexes: dict[str, Index], query: str) -> None:
    assert indexes["en"].search(query).crisis
    assert indexes["es"].search(query).crisis


@pytest.mark.parametrize("query", ["side effects", "this headache is killing me", "deadline", "cuánto cuesta"])
def test_ordinary_words_are_no_danger(indexes: dict[str, Index], query: str) -> None:
    assert not indexes["en"].search(query).crisis


def test_a_search_is_quick_at_five_thousand_pages(indexes: dict[str, Index]) -> None:
    few = indexes["en"].pages
    many = [
        Page(f"{p.key}-{n}", "en", f"/{n}/{p.key}/", f"{p.title} {n}", p.summary, p.sections[:6])
        for n in range(5000 // len(few) + 1)
        for p in few
    ][:5000]
    index = index_of("en", many)
    took = []
    slowness = costs.slowness()
    for language, query, _ in queries():
        if language == "en":
            begun = time.thread_time()
            index.search(query)
            took.append((time.thread_time() - begun) * 1000)
    slowness = (slowness + costs.slowness()) / 2
    p95 = sorted(took)[int(len(took) * 0.95)]
    print(f"p95 at 5,000 pages: {p95:.1f} ms")
    assert p95 / slowness < MILLISECONDS


def test_a_struck_text_is_not_found() -> None:
    snapshot = {
        "key": "k", "language": "en", "slug": "k", "title": "T", "summary": "",
        "blocks": [{"kind": "prose", "key": "a", "struck": True, "digest": "0" * 64}],
    }  # fmt: skip
    assert search.page_of_snapshot(snapshot, "/k/").sections == ()


def test_a_page_reads_back_from_disk_as_it_was(settings: object, tmp_path: Path) -> None:
    settings.PAGES_DIR = tmp_path
    page = Page("k", "en", "/k/", "A title of its own", "Short.", (Section("Why?", "why", "Because.", "Because so."),))
    search.keep([page])
    search.forget()
    assert search.restore()
    assert search.current("en").search("own title").hits[0].page == page
