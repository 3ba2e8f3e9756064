"""The sums of the estimator, and the page that shows them and keeps nothing."""

from decimal import Decimal

import pytest

from content.estimate import Costs, total, totals
from content.estimator import EstimatorForm
from tests.content import factories

TYPED = {"sessions": "6", "price_low": "$400", "price_high": "900", "boosters": "12", "ride": "20", "other": "1,250"}


def test_a_sum_runs_from_the_low_price_to_the_high_one():
    costs = Costs(6, Decimal(400), Decimal(900), ride=Decimal(20), time_off=Decimal(80), other=Decimal(250))
    assert (total(costs, 6).low, total(costs, 6).high) == (Decimal(3250), Decimal(6250))


@pytest.mark.parametrize(
    ("sessions", "boosters", "shown"), [(6, 0, [3, 6]), (3, 0, [3]), (1, 2, [1, 3]), (6, 12, [3, 6, 18])]
)
def test_stopping_early_and_going_on_are_both_shown(sessions, boosters, shown):
    costs = Costs(sessions, Decimal(400), Decimal(400), boosters)
    assert [each.infusions for each in totals(costs)] == shown


def test_amounts_may_be_typed_as_people_write_them():
    form = EstimatorForm(TYPED)
    assert form.is_valid()
    assert (form.costs().price_low, form.costs().other) == (Decimal(400), Decimal(1250))


def test_a_price_from_the_clinics_list_stands_before_a_typed_one():
    form = EstimatorForm(
        {"sessions": "2", "fee": "0", "price_low": "1"}, [{"label": "Infusion", "low": 500, "high": 600}]
    )
    assert form.is_valid()
    assert (form.costs().price_low, form.costs().price_high) == (Decimal(500), Decimal(600))


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"sessions": ""}, "sessions"),
        ({"sessions": "six"}, "sessions"),
        ({"sessions": "0"}, "sessions"),
        ({"sessions": "100000"}, "sessions"),
        ({"price_low": ""}, "price_low"),
        ({"price_low": "-5"}, "price_low"),
        ({"price_low": "NaN"}, "price_low"),
        ({"price_low": "1e9"}, "price_low"),
        ({"price_high": "300"}, "price_high"),
    ],
)
def test_bad_input_is_named_at_its_field(change, field):
    assert field in EstimatorForm(TYPED | change).errors


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/cost-estimator/", "/es/calcular-el-costo/"])
def test_the_answer_is_kept_nowhere(client, path):
    client.handler.enforce_csrf_checks = True
    response = client.post(path, TYPED)
    html = response.content.decode()
    assert response.status_code == 200
    assert "no-store" in response.headers["Cache-Control"]
    assert response.cookies == {}
    assert "$3,770" in html  # six, with rides and the first visit
    assert "$6,770" in html
    assert "covered" not in html


@pytest.mark.django_db
def test_an_error_keeps_what_was_typed(client):
    html = client.post("/cost-estimator/", TYPED | {"price_low": "four hundred"}).content.decode()
    assert 'value="four hundred"' in html
    assert "Write an amount in dollars" in html
    assert 'id="sums"' not in html


@pytest.mark.django_db
def test_nothing_is_read_from_the_address(client):
    assert "31337" not in client.get("/cost-estimator/?price_low=31337&sessions=6").content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "slug", "path", "dated"),
    [
        ("en", "cost-estimator", "/articles/cost-estimator/", "Nov. 1, 2026"),
        ("es", "calcular", "/es/articulos/calcular/", "1 de noviembre de 2026"),
    ],
)
def test_our_prices_stand_as_people_write_them(client, language, slug, path, dated):
    article = factories.complete_article("cost-estimator", slug=slug, language=language)
    fees = [{"label": "Visit", "low": 1200, "high": None}, {"label": "Infusion", "low": 400, "high": 450.5}]
    frozen = [
        {"kind": "insert", "key": what, "what": what, "dated": "2026-11-01", "fees": fees}
        for what in ("fees", "estimator")
    ]
    factories.publication(article, snapshot=factories.snapshot(article, blocks=frozen))

    page = client.get(path).text
    form = client.get("/cost-estimator/" if language == "en" else "/es/calcular-el-costo/").text

    assert [words for words in ("$1,200", "$400", "$450.50", dated) if words not in page] == []
    assert [words for words in ("$1,200", "$400", dated) if words not in form] == []
    assert "2026-11-01" not in page + form
