"""Addresses of what the public reads; one list a language."""

from django.urls import URLPattern, path

from content.views import articles, estimator, library, machines, pictures, search, studies

# The fixed words of each address.
WORDS = {
    "en": {
        "articles": "articles",
        "versions": "versions",
        "changes": "changes",
        "topics": "topics",
        "references": "references",
        "search": "search",
        "news": "new",
        "picture": "picture",
        "estimator": "cost-estimator",
        "studies": "studies",
        "figures": "figures",
    },
    "es": {
        "articles": "articulos",
        "versions": "versiones",
        "changes": "cambios",
        "topics": "temas",
        "references": "referencias",
        "search": "buscar",
        "news": "novedades",
        "picture": "imagen",
        "estimator": "calcular-el-costo",
        "studies": "estudios",
        "figures": "figuras",
    },
}


def patterns(language: str) -> list[URLPattern]:
    """The content addresses of a language ("en" or "es"), without the /es/ prefix."""
    words, given = WORDS[language], {"language": language}
    one = f"{words['articles']}/<slug:slug>"
    number = f"{one}/{words['versions']}/<int:number>"
    return [
        path("", library.home, given, name="home"),
        path(f"{one}/", articles.article, given, name="article"),
        path(f"{one}/{words['picture']}-<slug:digest>.png", pictures.article_picture, given, name="article-picture"),
        path(f"{words['picture']}-<slug:digest>.png", pictures.home_picture, given, name="home-picture"),
        path(f"{one}/{words['figures']}/<slug:key>.csv", studies.figure_file, given, name="article-figure"),
        path(f"{one}.md", articles.markdown, given, name="article-markdown"),
        path(f"{one}/{words['versions']}/", articles.versions, given, name="article-versions"),
        path(f"{one}.pdf", articles.printed, given, name="article-printed"),
        path(f"{number}/", articles.version, given, name="article-version"),
        path(f"{number}/{words['changes']}/", articles.changes, given, name="article-changes"),
        path(f"{words['topics']}/", library.topics, given, name="topics"),
        path(f"{words['topics']}/<slug:slug>/", library.topic, given, name="topic"),
        path(f"{words['references']}/", library.references, given, name="references"),
        path(f"{words['references']}/<int:number>/", library.references, given, name="references-page"),
        path(f"{words['references']}/{words['studies']}/", studies.table, given, name="studies"),
        path(f"{words['references']}/{words['studies']}.csv", studies.table_file, given, name="studies-file"),
        path(f"{words['search']}/", search.search, given, name="search"),
        path(f"{words['estimator']}/", estimator.estimator, given, name="estimator"),
        path(f"{words['news']}.atom", machines.feed, given, name="feed"),
    ]


# Addresses without a language.
machine_patterns = [
    path("sitemap.xml", machines.sitemap, name="sitemap"),
    path("robots.txt", machines.robots, name="robots"),
]
