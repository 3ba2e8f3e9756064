"""The advertising checker (clinical.md 8): a labelled set, the rules of 8.2 one by one, and the allow corpus (8.4)."""

from pathlib import Path

import pytest

from clinic_site.rulebook import claims, wording
from clinic_site.rulebook.claims import blocking, english, spanish
from clinic_site.rulebook.document import from_text
from clinic_site.rulebook.instruments import instrument
from tests import costs


def rows(name):
    """The lines of a labelled file: label, language, text."""
    lines = (Path(__file__).parent / name).read_text().splitlines()
    return [tuple(line.split(" | ", 2)) for line in lines if line and not line.startswith("#")]


LABELLED = rows("labelled_claims.txt")
REWORDED = rows("reworded_claims.txt")
UNFORESEEN = rows("unforeseen_claims.txt")
FRAMES = rows("claim_frames.txt")
REVIEWED = rows("review_claims.txt")


def found(text, language="en"):
    return {(finding.rule, finding.severity) for finding in claims.check(from_text(text, language))}


def blocks(text, language="en"):
    return any(severity == "block" for _, severity in found(text, language))


def is_claim(row):
    return row[0].endswith(" block") and row[0] != "no block"


@pytest.mark.parametrize("labelled", [LABELLED, REWORDED, UNFORESEEN], ids=["labelled", "reworded", "unforeseen"])
def test_recall_and_precision_of_blocking_claims(labelled, capsys):
    true = [row for row in labelled if is_claim(row)]
    other = [row for row in labelled if not is_claim(row)]
    missed = [text for expected, language, text in true if tuple(expected.split()) not in found(text, language)]
    wrong = [text for _, language, text in other if blocks(text, language)]
    recall = 1 - len(missed) / len(true)
    precision = (len(true) - len(missed)) / (len(true) - len(missed) + len(wrong))
    with capsys.disabled():
        print(f"\nclaims: {len(labelled)} sentences, recall {recall:.3f}, precision {precision:.3f}")
    assert recall >= 0.98, missed
    assert precision >= 0.95, wrong


@pytest.mark.parametrize(("kind", "blocked"), [("kept", True), ("lifted", False)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_only_a_sentence_that_takes_it_back_lifts_a_claim(language, kind, blocked):
    """Every claim in every sentence around it: the words around decide, not the claim's own."""
    said = [text for name, of, text in FRAMES if (name, of) == ("claim", language)]
    around = [text for name, of, text in FRAMES if (name, of) == (kind, language)]
    sentences = [frame.format(x=claim, X=claim[0].upper() + claim[1:]) for frame in around for claim in said]
    wrong = [text for text in sentences if blocks(text, language) is not blocked]
    assert len(sentences) >= 500
    assert len(wrong) <= 0.02 * len(sentences), wrong


def test_the_labelled_set_is_broad_enough():
    other = [row for row in LABELLED if not is_claim(row)]
    assert len(LABELLED) >= 300
    assert len(other) >= len(LABELLED) / 2
    assert sum(language == "es" for _, language, _ in LABELLED) >= len(LABELLED) * 0.3


@pytest.mark.parametrize(("language", "text"), [row[1:] for row in LABELLED if row[0] == "ok"])
def test_honest_sentences_have_no_finding(language, text):
    assert found(text, language) == set()


@pytest.mark.parametrize(
    ("expected", "language", "text"), [row for row in (*LABELLED, *REVIEWED) if row[0].endswith("review")]
)
def test_review_rules(expected, language, text):
    assert tuple(expected.split()) in found(text, language)


@pytest.mark.parametrize(("rule", "language", "text"), [row for row in REVIEWED if row[0].startswith("not ")])
def test_what_a_review_rule_does_not_mean(rule, language, text):
    assert rule.removeprefix("not ") not in {name for name, _ in found(text, language)}
    assert not blocks(text, language)


def test_every_rule_of_the_list_has_a_labelled_sentence():
    labelled = {row[0].split()[0] for row in LABELLED} - {"ok", "no"}
    assert labelled == {f"F{number:02d}" for number in range(1, 30)}
    blocking_ids = {claim.id for claim in blocking.CLAIMS}
    assert blocking_ids == {"F01", "F02", "F06", "F13"}
    listed = {f"F{number:02d}" for number in range(1, 30)} - {"F08", "F14"} - blocking_ids
    assert {rule.id for rule in english.RULES} == {rule.id for rule in spanish.RULES} == listed


@pytest.mark.parametrize("words_between", range(7))
def test_a_denial_reaches_at_most_four_words(words_between):
    between = " ".join(["very"] * words_between)
    assert blocks(f"Ketamine is not {between} risk-free.") is (words_between > 4)


@pytest.mark.parametrize(
    ("text", "blocked"),
    [
        ("It is not a cure, but it erases depression.", True),
        ("It is not a cure but it erases depression.", True),
        ("Not long ago nothing helped; ketamine cures depression.", True),
        ("Ketamine does not cure and does not erase depression.", False),
        ("Ketamine is not addictive and cures depression.", True),
        ("Ketamine is not only a medicine, it cures depression.", True),
    ],
)
def test_a_denial_never_excuses_a_later_claim(text, blocked):
    assert blocks(text) is blocked


def test_a_quotation_with_a_warning_is_at_most_review():
    warned = 'Beware of ads that say "ketamine cures depression".'
    assert found(warned) == {("F01", "review")}
    assert "(quoted)" in claims.check(from_text(warned, "en"))[0].why
    assert blocks('We say "ketamine cures depression".'), "quotation marks alone change nothing"


def test_the_same_words_give_one_finding_of_the_highest_level():
    results = claims.check(from_text("Our infusions are completely safe.", "en"))
    assert [(finding.rule, finding.severity) for finding in results] == [("F06", "block")]


def test_mixed_text_gets_both_lists():
    assert ("F01", "block") in found("Ketamine today. La ketamina cura la depresión.", "en")
    assert ("F01", "block") in found("La ketamina hoy. Ketamine cures depression.", "es")


def test_case_accents_hyphens_and_curly_quotes_do_not_matter():
    for text in ("KETAMINE IS RISK-FREE.", "ketamine is risk free", "Ketamine’s treatment is risk‑free."):
        assert blocks(text)
    assert blocks("LA KETAMINA CURA LA DEPRESION", "es")


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("70% of patients respond.", {"the number of people", "a time", "a comparator", "a source"}),
        ("In 24 people, 71% responded after 12 days. There was no comparison group.[^a-2013]", set()),
        ("In 24 people, 71% responded after 12 days.[^a-2013]", {"a comparator"}),
        ("In 24 people, 71% responded. There was no comparison group.[^a-2013]", {"a time"}),
        ("After 12 days 71% responded. There was no comparison group.[^a-2013]", {"the number of people"}),
        ("In 24 people, 71% responded after 12 days, and 20% with placebo.", {"a source"}),
        ("The fee went down by 20% this year.", set()),
        ("The form has a sensitivity of 88%.", set()),
        ("Get 10% off.", set()),
        ("Response means that symptoms are cut by half.", set()),
    ],
)
def test_a_share_names_what_it_lacks(text, missing):
    why = " ".join(finding.why for finding in claims.check(from_text(text, "en")) if finding.rule == "F14")
    assert {part for part in ("the number of people", "a time", "a comparator", "a source") if part in why} == missing


LEFT_COLUMN = [
    "approximately 70% ... significant symptom reduction",
    "impressive response rates",
    "far exceed response rates for subsequent antidepressant trials",
    "this rapid action can be lifesaving",
    "immediate relief",
    "comprehensive relief",
    "dual action",
    "generally well tolerated and resolve shortly",
    "favorable risk-benefit ratios",
    "Major academic medical centers now operate ketamine clinics, professional organizations have developed guidelines",
    "mainstream recognition",
    "works as well as ECT",
    "regrows/rewires your brain",
    "restore healthy brain function",
    "genuine hope for breakthrough relief",
    "transformative",
    "last resort",
    "optimal conditions for psychological healing",
    "sustained recovery",
    "investment",
    "value",
]


@pytest.mark.parametrize("phrase", LEFT_COLUMN)
def test_each_phrase_to_be_tempered_raises_a_finding(phrase):
    assert found(phrase)


# Fixed texts of clinical.md 5, 7 (right column) and 9 with their sources; those of 3 and 1.5 stand in the rulebook.
FIXED = (Path(__file__).parent / "fixed_texts.txt").read_text().split("\n\n")


@pytest.mark.parametrize("text", FIXED)
def test_no_fixed_text_has_a_finding(text):
    assert found(text) == set()


def test_the_rulebooks_own_wording_has_no_finding():

    for language in ("en", "es"):
        texts = [wording.plain(wording.STATIC_LINE[language]), wording.plain(wording.STOP_PAGE[language])]
        texts += [wording.plain(wording.MEDICINES_LINE[language]), wording.ESCORT_QUESTION[language]]
        texts += [wording.TRIALS_TEXT[language], instrument.LOWER_RANGE[language], instrument.NO_SCORE[language]]
        texts.append(instrument.COMPLETE[language].format(band="moderate"))
        for placement in wording.PLACEMENTS:
            texts.append(wording.plain(wording.phone_line(language, placement)))
            for name in ("medical", "crisis"):
                texts += [wording.plain(each) for each in wording.panel(name, language, placement).paragraphs]
        for question in wording.SAFETY_QUESTIONS[language].values():
            texts += [question.text, *(label for _, label in question.options)]
        for text in texts:
            assert found(text, language) == set(), text


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        ("en", "Our infusions end depression.", "Says that an illness is cured or gone for good"),
        ("es", "Nuestras infusiones acaban con la depresión.", "Dice que una enfermedad se cura o desaparece"),
        ("es", "El 70 % de los pacientes mejora.", "está sin el número de personas"),
    ],
)
def test_a_finding_says_why_in_the_language_of_the_text_what_to_write_and_its_source(language, text, why):
    finding = claims.check(from_text(text, language))[0]
    assert finding.sentence == text
    assert why in finding.why
    assert finding.suggestion
    assert finding.source == "ftc-2022-health-products"


@pytest.mark.parametrize(
    "text",
    [
        "Pain? Gone.",
        "Pain? Gone. Sleepless nights? Over. Our infusions end both for good.",
        "You know anxiety. You have tried it all. Our drip ends it.",
        "Pills have side effects. Our infusions don't.",
        "Not every drug saves lives. Ketamine does.",
        "What do we guarantee? Results.",
    ],
)
def test_a_fragment_a_pronoun_or_a_verb_left_out_is_read_with_what_it_stands_for(text):
    assert blocks(text)


def test_a_page_of_two_thousand_words_is_read_fast():
    page = "\n\n".join(text for _, language, text in LABELLED if language == "en")
    page = " ".join(page.split(" ")[:2000])
    document = from_text(page, "en")
    assert costs.seconds(lambda: claims.check(document)) < 1
