"""Staff who read Spanish pages read every finding in Spanish; words for the page stay in its language."""

import ast
import inspect
import re
from datetime import date
from types import ModuleType

import pytest

from clinic_site.rulebook import balance, citations, figures, freshness, parity, structure, text_check
from clinic_site.rulebook.claims import APPROVAL_WHY, blocking, english, spanish
from clinic_site.rulebook.finding_words import CLAIMS, WORDINGS, WORDS, in_english, in_spanish, told
from clinic_site.rulebook.findings import ADVICE, BLOCK, REVIEW, Finding
from clinic_site.rulebook.text_check import check_text
from tests.clinic_site.rulebook.test_text_check import HONEST, findings, page

SENTENCE = re.compile(r"[A-Z“].* .*\.", re.DOTALL)
# A sentence for the page itself: it goes there as it stands.
FOR_THE_PAGE = ("Call or text 988.", "Ketamine given by a drip", "Llame al 988", "La FDA no ha aprobado")


def sentences_of(module: ModuleType) -> set[str]:
    """Every sentence that a module says, a 7 in each place that it fills in; its docstrings are not said."""
    tree = ast.parse(inspect.getsource(module))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    said = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            said.add("".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings | inside:
            said.add(node.value)
    return {text for text in said if SENTENCE.fullmatch(text) and not text.startswith(FOR_THE_PAGE)}


MODULES = (structure, balance, citations, freshness, parity, text_check)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_every_sentence_of_a_rule_has_its_spanish(module: ModuleType) -> None:
    said = sentences_of(module)
    assert said
    assert {text for text in said if in_spanish(text) == text} == set()


def test_the_smaller_pieces_have_their_spanish_too() -> None:
    pieces = {lacks for _rule, _pattern, lacks in balance.NEEDED}
    pieces |= {figures.said({}, "n"), "54 percent", "since 2026-11-24", "yet", "more often", "less often"}
    pieces |= {"only here", "only in the other language", "retracted", "corrected", "response", "remission", "relapse"}
    assert {text for text in pieces if in_spanish(text) == text} == set()


def test_every_claim_says_why_in_both_languages() -> None:
    said = {(rule.id, rule.why) for rule in english.RULES}
    said |= {(claim.id, claim.why["en"]) for claim in blocking.CLAIMS} | {("F08", APPROVAL_WHY["en"][0])}
    assert {why for _id, why in said if in_spanish(why) == why} == set()
    assert {why for _id, why in said if in_english(in_spanish(why)) != why} == set()
    assert {rule.id for rule in spanish.RULES} == {rule.id for rule in english.RULES}
    for rule in english.RULES:
        assert (rule.suggestion in CLAIMS) is (rule.id not in WORDINGS), rule.id


def test_nothing_english_is_left_as_spanish() -> None:
    assert {text for text, spanish in {**WORDS, **CLAIMS}.items() if text == spanish} == set()


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("“58 of 100” stands without a time, a source.", "«58 of 100» está sin un tiempo, una fuente."),
        ("Add: a time, a source.", "Agregue: un tiempo, una fuente."),
        (
            "Promises a result. Nobody can promise one. (quoted)",
            "Promete un resultado. Nadie puede prometerlo. (citado)",
        ),
    ],
)
def test_a_claim_goes_both_ways(english: str, spanish: str) -> None:
    assert (in_spanish(english), in_english(spanish)) == (spanish, english)
    assert (in_spanish(spanish), in_english(english)) == (spanish, english)


def test_what_the_page_says_is_quoted_as_it_stands() -> None:
    said = in_spanish("“response {0}” is not what the result says: 53.6 percent (result:a-2020/response).")
    assert said == "«response {0}» no es lo que dice el resultado: 53.6 por ciento (result:a-2020/response)."


def test_words_for_the_page_stay_in_its_language() -> None:
    (promise,) = [each for each in check_text("We promise that you will get better.", "en") if each.rule == "F02"]
    assert told(promise, "es").why == "Promete un resultado. Nadie puede prometerlo."
    assert told(promise, "es").suggestion == promise.suggestion == "results vary; some people do not improve"
    assert told(promise, "es").sentence == promise.sentence


def test_findings_of_a_page_are_told_whole() -> None:
    hard = HONEST.replace("54 of 100", "58 of 100").replace("Some people do not get better.", "").replace("h2>", "h3>")
    found = findings(page(hard), today=date(2027, 6, 1), checks={})
    assert {each.rule for each in found} >= {"C01", "B02", "S01", "T02"}
    for each in found:
        spoken = told(each, "es")
        assert spoken.why != each.why
        assert (spoken.rule, spoken.sentence, spoken.severity) == (each.rule, each.sentence, each.severity)
        assert told(each, "en") == each


def test_places_without_a_block_are_named_and_keys_of_blocks_are_not_touched() -> None:
    for where, says in (("summary", "resumen"), ("title", "título"), ("response", "response")):
        for severity in (BLOCK, REVIEW, ADVICE):
            assert told(Finding(severity, "C03", "", "", where=where), "es").where == says
