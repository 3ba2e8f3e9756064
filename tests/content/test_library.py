"""Loading the starter files: idempotent, and never over what staff changed."""

import shutil

import pytest
from django.core.management import call_command

from content import library
from content.models import Article, ClinicProfile, GlossaryTerm, Prose, Publication, Reference, Result, Topic
from tests import costs, starter

pytestmark = pytest.mark.django_db

EVIDENCE = """
- id: lii-2023
  kind: rct
  authors: Lii TR et al.
  title: An example
  journal: Example
  year: 2023
  url: https://example.org/
  n: 40
  population: Adults
  summary: {summary}
  comparator: null
  limits: Small.
  confidence: verified
  topics: [evidence]
  results:
  - {{key: response-1d, label: ketamine, value: 60, unit: percent, n: 20, interval: {{ci95: [1.5, 2]}},
      comparator: {{label: saline, value: 50, n: 20}}, time: day 1, outcome: response, differs: 'no', note: null}}
"""
PAGE = """---
key: example
language: {language}
slug: {slug}
title: An example
topic: basics
kind: article
review_interval_months: 6
---

A short answer.[^lii-2023]

::: prose answer

{words}

:::
"""
GLOSSARY = """terms:
- {key: remission, term_en: Remission, definition_en: Few symptoms., term_es: Remisión, definition_es: x}
"""


@pytest.fixture
def root(tmp_path):
    (tmp_path / "evidence.yaml").write_text(EVIDENCE.format(summary="Words."))
    (tmp_path / "glossary.yaml").write_text(GLOSSARY)
    for name in ("topics.yaml", "clinic-development.yaml"):
        shutil.copy(library.STARTER / name, tmp_path)
    for language in ("en", "es"):
        (tmp_path / "library" / language).mkdir(parents=True)
        write(tmp_path, language)
    return tmp_path


def write(root, language="en", words="Words.", slug="example"):
    page = root / "library" / language / "example.md"
    page.write_text(PAGE.format(language=language, words=words, slug=slug))


def test_everything_is_loaded_and_published_in_development(root):
    report = library.load(root)

    assert report.kept == []
    assert report.unreadable == report.refused == {}
    assert Topic.objects.count() == 7
    assert GlossaryTerm.objects.get().term_es == "Remisión"
    result = Result.objects.get()
    assert (result.value, result.comparator_value, result.differs) == (60, 50, "no")
    assert (result.interval_low, result.interval_high) == (1.5, 2)
    assert Reference.objects.get().n == "40"
    assert {p.language for p in Publication.objects.live()} == {"en", "es"}
    assert all(p.is_unreviewed for p in Publication.objects.live())
    assert ClinicProfile.load().name == "Example Clinic"


def test_in_production_pages_arrive_as_drafts(root, settings):
    settings.DEVELOPMENT = False

    library.load(root)

    assert Article.objects.count() == 2
    assert not Publication.objects.exists()
    assert not ClinicProfile.objects.exists()


def test_a_second_load_does_nothing_and_costs_one_query(root, django_assert_num_queries):
    library.load(root)

    with django_assert_num_queries(1):
        assert library.load(root) == library.Report()


def test_a_changed_file_brings_its_page_up_to_date_and_publishes_it_again(root):
    library.load(root)
    write(root, words="Better words.")

    report = library.load(root)

    assert report.loaded == report.published == ["library/en/example.md"]
    assert Publication.objects.live_for("example", "en").number == 2
    assert Publication.objects.live_for("example", "es").number == 1


def test_a_page_that_staff_changed_is_kept_and_reported(root):
    library.load(root)
    Prose.objects.filter(parent__language="en").update(html="<p>Our words.</p>")
    write(root, words="Better words.")

    report = library.load(root)

    assert report.kept == ["library/en/example.md"]
    assert Prose.objects.get(parent__language="en").html == "<p>Our words.</p>"
    assert Publication.objects.live_for("example", "en").number == 1


def test_changed_evidence_is_brought_up_to_date_with_the_pages_that_lean_on_it(root):
    library.load(root)
    (root / "evidence.yaml").write_text(EVIDENCE.format(summary="Better words."))

    report = library.load(root)

    assert report.loaded == ["reference lii-2023"]
    assert Reference.objects.get().summary == "Better words."
    assert Result.objects.count() == 1
    assert Publication.objects.live_for("example", "en").snapshot["references"][0]["summary"] == "Better words."


def test_evidence_and_terms_that_staff_changed_are_kept(root):
    library.load(root)
    Reference.objects.update(limits="Very small.")
    Result.objects.update(n=21)
    GlossaryTerm.objects.update(term_en="Getting well")
    (root / "evidence.yaml").write_text(EVIDENCE.format(summary="Better words."))
    (root / "glossary.yaml").write_text(GLOSSARY.replace("Few", "No"))

    assert library.load(root).kept == ["reference lii-2023", "glossaryterm remission"]
    assert (Reference.objects.get().summary, Result.objects.get().n) == ("Words.", 21)


def test_a_status_that_staff_gave_a_reference_is_no_change_of_its_facts(root):
    library.load(root)
    Reference.objects.update(status="corrected", status_note="A figure.")
    (root / "evidence.yaml").write_text(EVIDENCE.format(summary="Better words."))

    library.load(root)

    assert Reference.objects.get().summary == "Better words."
    assert Reference.objects.get().status == "corrected"


def test_a_page_that_cannot_be_read_is_reported_with_its_line_and_tried_again(root):
    write(root, words="* not canonical")

    for _ in range(2):
        report = library.load(root)
        assert report.unreadable == {"library/en/example.md": "line 15: expected “- not canonical”"}
    assert Article.objects.get().language == "es"


def test_a_page_that_may_not_be_published_is_reported_and_tried_again(root):
    write(root, words="A figure: [60](result:lii-2023/unknown).")

    for _ in range(2):
        report = library.load(root)
        assert "library/en/example.md" in report.refused
    assert not Publication.objects.live_for("example", "en")


def test_a_withdrawn_or_reviewed_page_is_left_alone(root):
    library.load(root)
    article = Article.objects.get(language="en")
    from tests.content import factories

    factories.publication(article, kind="withdrawn", public_reason="Out of date.")
    write(root, words="Better words.")

    assert library.load(root).published == []
    assert Publication.objects.live_for("example", "en").is_withdrawn


def test_the_whole_starter_library_loads(capsys):
    starter.publish()
    assert "not loaded" not in starter.said
    assert "kept" not in starter.said
    assert Article.objects.count() == len(list(library.STARTER.glob(library.PAGES)))
    assert Reference.objects.count() == 151

    assert costs.seconds(lambda: call_command("load_library")) < 1
    assert "0 loaded, 0 published" in capsys.readouterr().out
