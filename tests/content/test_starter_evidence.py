"""The library shows its evidence: every kind of drawing, each with its numbers, its sentence, its sources, its file."""

import re

import pytest
import yaml

from content import library
from content.models import Publication
from tests import starter

ASKED = {"icon-array", "dot-plot", "line", "bar", "timeline"}


@pytest.mark.django_db
def test_each_kind_of_drawing_stands_in_both_languages_with_its_table_sentence_source_and_file(client):
    live = starter.publish()
    drawn: dict[str, set[str]] = {"en": set(), "es": set()}
    for publication in Publication.objects.live():
        blocks = [block for block in publication.snapshot["blocks"] if block["kind"] == "evidence"]
        if not blocks:
            continue
        html = client.get(live.page(publication.key, publication.language).path).content.decode()
        figures = re.findall(r'<figure class="evidence-chart.*?</figure>', html, re.DOTALL)
        for block in blocks:
            drawn[publication.language].add(block["chart"])
            figure = next(each for each in figures if f"/{block['key']}.csv" in each)
            assert "<table" in figure or 'class="timeline"' in figure, block["key"]
            assert 'class="conclusion"' in figure, block["key"]
            assert 'class="cite"' in figure, block["key"]
            file = client.get(re.search(r'href="([^"]+\.csv)"', figure)[1]).content.decode()
            assert file.count("\r\n") == len(block["rows"]) + 1, block["key"]
    assert drawn["en"] == drawn["es"]
    assert drawn["en"] >= ASKED


@pytest.mark.django_db
def test_the_dot_plot_groups_trials_by_what_they_found(client):
    html = client.get(starter.publish().page("hope-without-hype", "en").path).content.decode()
    groups = re.findall(r'scope="rowgroup">([^<]+)<', html)
    assert len(groups) == 3
    order = [html.index(f">{group}<") for group in groups]
    rows = [html.index(f'<th scope="row">{label}') for label in ("US clinics", "US veterans", "One hospital clinic")]
    assert order == sorted(order)
    assert all(row > order[-1] for row in rows)


INSTRUCTION = re.compile(
    r"\b(?:use (?:only|when|words|that)|cite|quote|show beside|do not (?:list|state)|recheck|"
    r"before (?:printing|publishing)|counsel|must not (?:be|claim)|see [a-z]+-\d{4}|[a-z]+-\d{4})\b|"
    r"(?-i:[A-Z]{3}-[A-Z]{3})",
    re.IGNORECASE,
)


def test_the_limits_of_a_source_speak_to_readers_and_not_to_writers():
    evidence = yaml.safe_load((library.STARTER / "evidence.yaml").read_text(encoding="utf-8"))
    said = {reference["id"]: reference.get("limits") or "" for reference in evidence}
    assert {key: limits for key, limits in said.items() if INSTRUCTION.search(limits)} == {}


@pytest.mark.django_db
def test_a_price_list_is_no_study(client):
    starter.publish()
    assert "HealingMaps" not in client.get("/references/studies/").content.decode()
    assert "Price list" in client.get("/references/").content.decode()
