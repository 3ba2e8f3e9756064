"""The guide to deciding: the criteria that it claims to meet (IPDAS, joseph-williams-2014-ipdas), each with its test.

Not met, and so the page is a guide and never called a decision aid: equal detail of all options (C1), a field test with
patients (X), and what only people can confirm (Q6). `test_it_is_not_called_a_decision_aid` holds it to that.
"""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.html import strip_tags

from content import blocks, library, rendering, snapshots
from content.rendering import guide as guides
from tests.content import factories

LANGUAGES = ("en", "es")
ORDER = ["no-change", "therapy", "medicine", "tms", "ect", "spravato", "ketamine"]
GOOD, BAD = (3, 4, 5, 6), (7, 8, 9, 11)
MOST_QUESTIONS = 4  # of 14 lines, for every option, before the detail may be called equal
EQUAL_DETAIL_MET = False
RESPONSE_ARRAYS = {
    "murrough-2013-ajp/response-24h",
    "lii-2023/response-1d",
    "jelovac-2025-karma-dep2/response-end",
    "anand-2023-elekt-d/response-3w",
    "popova-2019/response-4w",
    "ochs-ross-2020-transform3/response-4w",
    "dalhuisen-2024-tms/response-8w",
    "bauer-1999-lithium/response",
    "wiles-2013-cobalt/response-6m",
}
REMISSION_ARRAYS = {
    "ekstrand-2022-ketect/remission",
    "jelovac-2025-karma-dep2/remission-end",
    "spravato-2025-mono/remission-4w",
    "popova-2019/remission-4w",
    "reif-2023-escape/remission-8w",
    "dalhuisen-2024-tms/remission-8w",
    "mohamed-2017-vastd/remission-12w-aripiprazole",
    "mohamed-2017-vastd/remission-12w-bupropion",
}


@pytest.fixture(scope="module")
def snapshot_of():
    sources = library.FileSources()

    def of(language):
        path = library.STARTER / "library" / language / "compare-your-options.md"
        return snapshots.snapshot_of(blocks.from_markdown(path.read_text(encoding="utf-8")), sources)

    return of


@pytest.fixture(params=LANGUAGES)
def snapshot(request, snapshot_of):
    return snapshot_of(request.param)


def options(snapshot):
    return [block for block in snapshot["blocks"] if guides.is_option(block)]


def page(snapshot):
    return str(rendering.render(snapshot))


def test_it_says_whom_it_is_for_with_both_sources(snapshot):  # Q1
    text = next(block["html"] for block in snapshot["blocks"] if block["key"] == "about-trd")
    assert text.count("cite:") == 2
    assert "article:what-is-trd" in text


def test_the_decision_is_the_first_heading_of_the_text(snapshot):  # Q2
    first = next(block for block in snapshot["blocks"] if block["kind"] == "prose")
    heading = re.search("<h2>(.*?)</h2>", first["html"])[1]
    assert heading in ("What, if anything, will you try next?", "¿Qué va a probar ahora, si es que prueba algo?")


def test_there_are_seven_options_and_the_paid_one_stands_last(snapshot):  # Q3
    assert [block["key"].removeprefix("option-") for block in options(snapshot)] == ORDER
    assert re.findall(r'<h3 id="o-([a-z-]+)">', page(snapshot)) == ORDER


def test_every_option_has_the_same_fourteen_lines_and_no_empty_cell(snapshot):  # Q4, Q5, Q6
    labels = {tuple(row[0] for row in block["rows"]) for block in options(snapshot)}
    assert len(labels) == 1
    assert len(labels.pop()) == 14
    for block in options(snapshot):
        assert all(strip_tags(row[1]).strip() for row in block["rows"]), block["key"]
        assert all(block["rows"][place] for place in GOOD + BAD)


def test_it_is_not_called_a_decision_aid_while_an_option_is_thinner(snapshot):  # C1
    asked = {option.key: len(option.questions) for option in guides.guide(options(snapshot), lambda text: text).options}
    assert asked == {"no-change": 2, "therapy": 5, "medicine": 4, "tms": 4, "ect": 2, "spravato": 0, "ketamine": 0}
    assert (max(asked.values()) <= MOST_QUESTIONS) == EQUAL_DETAIL_MET
    assert not re.search("decision aid|herramienta de decisi|ayuda para la decisi", page(snapshot).casefold())


def test_every_figure_of_an_option_stands_beside_its_source(snapshot):  # C2
    for block in options(snapshot):
        for label, cell in block["rows"]:
            cited = set(re.findall(r"cite:([a-z0-9-]+)", cell))
            figures = {result.split("/")[0] for result in re.findall(r"result:([a-z0-9-]+/[a-z0-9-]+)", cell)}
            assert figures <= cited, (block["key"], label)


def test_what_was_not_shown_to_differ_says_so(snapshot):  # C5
    words = re.compile("not shown|did not show|no se demostró|sin diferencia demostrada|no mostraron")
    results = library.FileSources().results
    for block in options(snapshot):
        for label, cell in block["rows"]:
            for name in re.findall(r"result:([a-z0-9-]+/[a-z0-9-]+)", cell):
                if results[name].differs == "no":
                    assert words.search(cell), (block["key"], label, name)


def test_who_is_paid_stands_before_the_first_option(snapshot):  # C6
    html = page(snapshot)
    paid = "paid for infusions" if snapshot["language"] == "en" else "cobra por las infusiones"
    assert 0 < html.index(paid) < html.index('id="o-no-change"')


def test_pictures_show_pairs_of_one_hundred_and_one_outcome_each(snapshot):  # X numbers
    arrays = [block for block in snapshot["blocks"] if block["kind"] == "evidence"]
    assert [{row["outcome"] for row in block["rows"]} for block in arrays] == [{"response"}, {"remission"}]
    assert all(row["comparator"] for block in arrays for row in block["rows"])
    assert all(block["conclusion"] and block["measured"] for block in arrays)
    assert page(snapshot).count("<svg") >= len(arrays)


def test_each_picture_says_how_many_people_and_when(snapshot):  # C5
    people, time = (
        re.compile("people|veterans|personas|veteranos"),
        re.compile("hour|day|week|month|infusion|session|hora|día|sem|mes|sesi"),
    )
    for block in (block for block in snapshot["blocks"] if block["kind"] == "evidence"):
        for row in block["rows"]:
            assert people.search(row["detail"]), row["detail"]
            assert time.search(row["detail"]), row["detail"]
            assert (row["differs"] == "no") == bool(re.search("ot shown to differ|in diferencia dem", row["detail"])), (
                row["detail"]
            )


def test_no_picture_asked_for_is_missing(snapshot):  # X numbers (decision-aid, "Pictures")
    shown = [{row["result"] for row in block["rows"]} for block in snapshot["blocks"] if block["kind"] == "evidence"]
    assert shown == [RESPONSE_ARRAYS, REMISSION_ARRAYS]


def test_what_is_not_done_yet_is_said(snapshot):  # X field test, Q6
    words = "not been tested with patients" if snapshot["language"] == "en" else "no se ha probado con pacientes"
    assert words in next(block["html"] for block in snapshot["blocks"] if block["key"] == "questions")


@pytest.mark.django_db
def test_it_bears_its_date_and_its_next_check_and_says_when_that_is_late(client, snapshot):  # C3, C4
    article = factories.complete_article(snapshot["key"], slug=snapshot["slug"], language=snapshot["language"])
    path = f"/articles/{snapshot['slug']}/" if snapshot["language"] == "en" else f"/es/articulos/{snapshot['slug']}/"
    due = timezone.localdate() + timedelta(days=180)
    made = timezone.localdate(factories.publication(article, snapshot=snapshot, review_due=due).live_from)
    html = client.get(path).content.decode()
    assert f'<time datetime="{made:%Y-%m-%d}">' in html
    assert f'<time datetime="{due:%Y-%m-%d}">' in html
    assert 'class="notice' not in html
    factories.publication(article, snapshot=snapshot, review_due=timezone.localdate() - timedelta(days=2))
    assert 'class="notice' in client.get(path).content.decode()


def test_the_form_has_nowhere_to_send_to_and_gives_no_score(snapshot):  # X values, X balance
    html = page(snapshot)
    form = re.search(r'<form method="dialog".*?</form>', html, re.DOTALL)[0]
    assert "action=" not in form
    assert 'autocomplete="off"' in form
    assert 'type="submit"' not in form
    assert not re.search("<output|recommended|your score|recomendad|su puntaje", form.casefold())


def test_the_lines_that_ask_become_one_list_for_each_option(snapshot):
    html = page(snapshot)
    therapy = re.search(r'id="o-therapy".*?</section>', html, re.DOTALL)[0]
    assert len(re.findall(r'<label><input type="checkbox">', therapy)) == 5


def test_both_languages_ask_about_the_same_lines(snapshot_of):
    def asking(language):
        drawn = guides.guide(options(snapshot_of(language)), lambda text: text)
        return [[line.asks for line in option.lines] for option in drawn.options]

    assert asking("en") == asking("es")


def test_without_the_insert_the_tables_stand_as_tables(snapshot_of):
    snapshot = snapshot_of("en")
    snapshot["blocks"] = [block for block in snapshot["blocks"] if block["kind"] != "insert"]
    assert page(snapshot).count("<caption>") >= len(ORDER)
