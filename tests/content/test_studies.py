"""What may be asked of the table of studies, with made-up studies."""

from django.http import QueryDict

from content.studies import Filters, Study, chosen, count, finding_of, finding_words


def study(id, kind="rct", year=2020, topics=("evidence",), finding="yes", authors="A"):
    return Study({"id": id, "kind": kind, "year": year, "authors": authors}, frozenset(topics), finding)


STUDIES = [
    study("a", year=2024, authors="Zulu"),
    study("b", kind="review", finding="none", authors="Ángel"),
    study("c", finding="no", year=2010, topics=("safety", "evidence"), authors="Mike"),
    study("d", finding="both", year=None, topics=("safety",), authors="Bravo"),
]


def ids(**filters):
    return "".join(each.facts["id"] for each in chosen(STUDIES, Filters(**filters)))


def test_without_filters_all_are_shown_newest_first_and_those_without_a_year_last():
    assert ids() == "abcd"
    assert ids(sort="oldest") == "cbad"


def test_by_author_accents_do_not_count():
    assert ids(sort="author") == "bdca"


def test_each_filter_narrows_and_together_they_narrow_more():
    assert ids(kind="rct") == "acd"
    assert ids(topic="safety") == "cd"
    assert ids(years="2018-2022") == "b"
    assert ids(years="2017") == "c"
    assert ids(kind="rct", topic="safety", years="2017") == "c"
    assert ids(kind="review", topic="safety") == ""


def test_a_study_with_both_findings_is_found_under_either():
    assert ids(found="yes") == "ad"
    assert ids(found="no") == "cd"
    assert ids(found="none") == "b"


def test_counts_follow_the_other_filters_and_not_their_own():
    filters = Filters(kind="rct", found="no")
    assert count(STUDIES, filters, "found", "yes") == 2
    assert count(STUDIES, filters, "found", "") == 3
    assert count(STUDIES, filters, "kind", "review") == 0


def test_what_results_say_together():
    assert finding_of(["yes", "", "yes"]) == "yes"
    assert finding_of(["no", ""]) == "no"
    assert finding_of(["no", "yes"]) == "both"
    assert finding_of(["", ""]) == finding_of([]) == "none"
    assert set(finding_words()) == {"yes", "no", "both", "none"}


def test_filters_drop_what_they_do_not_know_and_write_themselves_shortly():
    hostile = Filters.of(QueryDict("kind=<script>&topic=%00&found=maybe&years=1&sort=random"))
    assert hostile == Filters()
    assert hostile.query == {}
    filters = Filters.of(QueryDict("kind=rct&topic=safety&found=no&years=2017&sort=oldest"))
    assert Filters.of(filters.query) == filters
    assert len(filters.query) == 5
