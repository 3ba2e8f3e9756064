"""Spanish pages hold no English words, apart from what says that it is English: titles and limits of studies."""

import shutil
from pathlib import Path

import pytest

from content import library
from content.models import Article, Publication
from tests.content import factories
from tests.spanish import english_in, seen

pytestmark = pytest.mark.django_db

# Together they hold every kind of block and of chart.
PAGES = (
    "start-here",
    "what-the-evidence-says",
    "side-effects",
    "how-ketamine-works",
    "what-happens-at-the-clinic",
    "compare-your-options",
    "cost-and-insurance",
    "find-us",
    "glossary",
    "cost-estimator",
)
PATHS = [
    "/es/",
    "/es/temas/",
    "/es/temas/lo-basico/",
    "/es/referencias/",
    "/es/buscar/",
    "/es/buscar/?q=efectos",
    "/es/buscar/?q=zzzzz",
    "/es/buscar/?q=quiero+morir",
    "/es/articulos/empiece-aqui/versiones/",
    "/es/articulos/empiece-aqui/versiones/1/",
    "/es/articulos/empiece-aqui/versiones/2/",
    "/es/articulos/empiece-aqui/versiones/2/cambios/",
    "/es/articulos/no-hay/",
]


@pytest.fixture
def articles(tmp_path: Path) -> list[Article]:
    """Some of the starter library in Spanish, one page of it in two versions, one taken down."""
    for name in ("evidence.yaml", "glossary.yaml", "topics.yaml", "clinic-development.yaml"):
        shutil.copy(library.STARTER / name, tmp_path)
    (tmp_path / "library" / "es").mkdir(parents=True)
    for key in PAGES:
        shutil.copy(library.STARTER / "library" / "es" / f"{key}.md", tmp_path / "library" / "es")
    report = library.load(tmp_path)
    assert (report.unreadable, report.refused) == ({}, {})
    articles = list(Article.objects.order_by("translation_key"))
    changed = next(article for article in articles if article.translation_key == "start-here")
    page = changed.publications.get().snapshot
    factories.publication(changed, snapshot={**page, "title": "Otro título", "blocks": page["blocks"][1:]})
    gone = next(article for article in articles if article.translation_key == "find-us")
    factories.publication(gone, kind=Publication.Kind.WITHDRAWN, public_reason="Tenía un error.")
    return articles


def test_no_english_is_left_on_spanish_pages(client, articles):
    paths = [*PATHS, *(f"/es/articulos/{article.slug}/" for article in articles)]
    html = {path: client.get(path).content.decode() for path in paths}
    html |= {
        "no sum": client.post("/es/calcular-el-costo/", {}).content.decode(),
        "a sum": client.post(
            "/es/calcular-el-costo/", {"sessions": "6", "price_low": "400", "price_high": "900"}
        ).content.decode(),
    }
    assert [path for path in html if '<html lang="es">' not in html[path]] == []
    assert "Una suma aproximada" in html["a sum"]
    assert {path: found for path in html if (found := english_in(html[path]))} == {}


def test_english_would_be_found():
    html = '<p>Lea <b>Start page</b></p><p lang="en">the</p><img alt="Page 2 of 3"><p>Según the study</p><p>Inicio</p>'
    assert english_in(html) == ["Start page", "Page 2 of 3", "Según the study"]
    assert english_in("<p>Calcule el costo total</p>") == []  # though “%(full_result_count)s total” is English
    assert seen("<style>a{}</style><p lang='en'>An <b>x</b> y</p> <p>é</p>") == ["é"]
