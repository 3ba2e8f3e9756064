"""The rule for what no list of phrases foresees: an assertion on illness, harm, death or the FDA that nothing opens."""

from pathlib import Path

import pytest

from clinic_site.rulebook import claims
from clinic_site.rulebook.claims import blocking, unhedged
from clinic_site.rulebook.claims.clause import fold
from clinic_site.rulebook.document import from_text
from tests import costs

LIBRARY = Path(__file__).parents[3] / "content" / "starter" / "library"
GRAMMARS = {"en": blocking.ENGLISH, "es": blocking.SPANISH}


def rules(text, language="en", before=""):
    return {rule for _, _, rule in unhedged.find(fold(text), fold(before), GRAMMARS[language])}


# Verbs made up here, or never used of an illness: no list can hold them.
ASSERTED = [
    ("en", "F01", "Our infusions steamroll depression."),
    ("en", "F02", "Everyone finds recovery with our drip."),
    ("en", "F06", "Our drip leaves side effects nowhere."),
    ("en", "F08", "The FDA loves our infusions."),
    ("en", "F13", "Suicide trips over our infusions."),
    ("es", "F01", "Nuestro suero desguaza la depresión."),
    ("es", "F02", "Con nuestra terapia todos llegan al alivio."),
    ("es", "F06", "La infusión desconoce los riesgos: ninguno."),
    ("es", "F08", "La FDA adora nuestras infusiones."),
    ("es", "F13", "El suicidio tropieza con nuestro suero."),
]


@pytest.mark.parametrize(("language", "rule", "text"), ASSERTED)
def test_an_assertion_in_words_of_no_list_is_found(language, rule, text):
    assert rule in rules(text, language)


@pytest.mark.parametrize(
    "opened",
    [
        "Our infusions may steamroll depression.",
        "Our infusions do not steamroll depression.",
        "If our infusions steamroll depression, call us.",
        "In a study, infusions steamrolled depression.",
        "Do our infusions steamroll depression?",
        "Our infusions steamroll depression in some people.",
        'Beware of ads like "our infusions steamroll depression".',
        "Our infusions are a treatment for depression.",
        "Exercise steamrolls depression, and we like it here.",
    ],
)
def test_a_word_that_leaves_it_open_lifts_it(opened):
    assert rules(opened) == set()


def test_a_short_answer_is_read_with_its_question():
    assert "F06" in rules("We are still looking for it.", before="The downside of ketamine?")
    assert rules("We do not know.", before="The downside of ketamine?") == set()


@pytest.mark.parametrize(
    ("language", "rule", "question", "answer"),
    [
        ("en", "F13", "Are you suicidal?", "One drip and you won't be."),
        ("es", "F01", "¿Depresión?", "Ya no, gracias a la ketamina."),
    ],
)
def test_an_answer_may_be_no_more_than_the_end(language, rule, question, answer):
    assert rules(answer, language, before=question) == {rule}
    assert rules(answer, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No treatment is without side effects, and our drip is none."),
        ("es", "No hay infusión sin riesgos."),
    ],
)
def test_two_denials_of_a_harm_take_each_other_back(language, text):
    assert "F06" not in rules(text, language)


def test_it_speaks_only_where_nothing_else_blocks():
    text = "Our infusions cure depression."
    assert "F01" in rules(text)
    assert [finding.rule for finding in claims.check(from_text(text, "en"))] == ["F01"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_page_of_the_library_is_blocked(language):
    """Seven thousand honest sentences on these very topics, which no rule was written for."""
    found = [
        (path.name, finding.rule, finding.sentence)
        for path in sorted((LIBRARY / language).glob("*.md"))
        for finding in claims.check(from_text(_sentences(path), language))
        if finding.severity == "block"
    ]
    assert found == []


PLAIN = [
    line.split(" | ", 1)
    for line in (Path(__file__).parent / "plain_sentences.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def test_plain_sentences_that_no_word_leaves_open_are_not_blocked():
    """Logistics, histories, law, other treatments: on these topics, and without "may" or "some"."""
    assert len(PLAIN) > 350
    found = [
        (finding.rule, text)
        for language, text in PLAIN
        for finding in claims.check(from_text(text, language))
        if finding.severity == "block"
    ]
    assert found == []


def _sentences(path):
    """A page without its tables, whose rows are no sentences."""
    return "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("|"))


@pytest.mark.parametrize("piece", ["no risk ", "depression? our drip. ", "safe baby ", "no nunca ", "fda our drip, "])
def test_a_hostile_text_stays_cheap(piece):
    document = from_text(piece * (10_000 // len(piece)), "en")
    assert costs.seconds(lambda: claims.check(document), times=1) < 3, "a tenth of 100 kB"


@pytest.mark.parametrize("piece", ["70% of patients respond. ", "depression? our drip. ", "dr. end "])
def test_what_a_hostile_text_costs_grows_with_its_length(piece):
    """Four times the text costs four times as much, and no more than twice that on an uneven machine."""
    short, long = (from_text(piece * (size // len(piece)), "en") for size in (4_000, 16_000))
    claims.check(short)
    cost = costs.seconds(lambda: claims.check(short))
    assert costs.seconds(lambda: claims.check(long)) < 8 * cost
