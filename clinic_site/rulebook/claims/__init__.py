"""The advertising checker: what a text claims, of what, and whether it takes it back.

Source: clinical.md 8 (F01-F29, rules of 8.2). A word list cannot judge meaning, so each rule looks at the clause: what
the words are said of, whether a denial governs them, whether they are quoted as a warning. A human approves every text.
"""

import re
from collections.abc import Iterator

from clinic_site.rulebook.document import Document, Passage
from clinic_site.rulebook.findings import BLOCK, REVIEW, WEIGHT, Finding, Severity
from clinic_site.rulebook.sentences import Sentence, sentences

from . import approval, asides, blocking, ellipsis, english, percentages, spanish, spelling, unhedged
from .clause import Clause, clauses, fold
from .denial import denies_itself, is_quoted, is_warned
from .rules import Rule

ENGLISH_WORDS = re.compile(
    r"\b(?:the|of|and|is|are|you|your|with|for|we|our|it|to|in|can|no|not|has|will|an?|from|at)\b"
)
SPANISH_WORDS = re.compile(
    r"\b(?:el|la|los|las|de|del|que|es|son|su|sus|con|para|nuestr[oa]s?|se|por|una?|en|al|le|usted|sin|lo|y|"
    r"puede|nosotros|si|no)\b"
)
ANIMALS = re.compile(r"\b(?:animals?|mice|rats?|rodents?|animales|ratones|ratas)\b")
EVEN_WITHOUT = re.compile(r"\b(?:even|aun|incluso|aunque) (?:without|with no|if|when|though|sin|si|no)\b")
MAY = re.compile(
    r"\b(?:may|might|could|can|puede|podria|pueden|quiza|tal vez|no one knows|nadie sabe|not known|no se sabe)\b"
)
APPROVAL_WHY = {
    "en": (
        "Says FDA-approved of a use that the FDA has not approved, or without the use.",
        "approved as an anesthetic; off-label for depression",
    ),
    "es": (
        "Dice aprobado por la FDA de un uso que la FDA no ha aprobado, o sin decir cuál.",
        "aprobada como anestésico; «off-label» para la depresión",
    ),
}

# No sentence for readers is longer; the overlap is longer than any form of a claim.
LONGEST_SENTENCE, OVERLAP = 1200, 200
# What a pronoun may stand for: the two sentences before the last.
EARLIER = 600

# The reference that each rule leans on (clinical.md 8, legal anchors, and the row's own).
HEALTH_CLAIMS = "ftc-2022-health-products"
SOURCES = {
    "F08": "fda-2023-compounded-ketamine",
    "F15": "dea-1999-schedule-iii",
    "F17": "abdallah-2022-ptsd",
    "F19": "ftc-2024-reviews-rule",
    "F20": "ftc-2023-endorsements",
    "F23": "fda-2022-compounded-nasal",
}
QUOTED = {"en": "quoted", "es": "citado"}

Hit = tuple[int, int, Severity, str, str, str]


def check(document: Document) -> list[Finding]:
    """All findings F01-F29 of a document, each place once, with the highest severity."""
    found: list[Finding] = []
    for passage in document.passages:
        found += _passage(document, passage)
    return found


def _passage(document: Document, passage: Passage) -> Iterator[Finding]:
    before, earlier = "", ""
    warning = _table_says(document, passage)
    parts = list(_bounded(sentences(passage.text)))
    for place, part in enumerate(parts):
        folded = spelling.corrected(asides.without(fold(part.text)))
        following = fold(parts[place + 1].text) if place + 1 < len(parts) else ""
        hits = list(_hits(document.language, folded, before, following, earlier))
        hits += _contrasted(document.language, fold(part.text), before)
        hits += _affirmed(document.language, folded, before)
        hits += _unhedged(document.language, folded, before, hits)
        retracted = asides.retracted(folded, following)
        for start, end, severity, rule, why, suggestion in _once(hits):
            quoted = is_quoted(folded, start, end, warning)
            yield Finding(
                REVIEW if (quoted or start < retracted) and WEIGHT[severity] < WEIGHT[REVIEW] else severity,
                rule,
                part.text,
                f"{why} ({QUOTED.get(document.language, 'quoted')})" if quoted else why,
                suggestion,
                passage.where,
                passage.line,
                SOURCES.get(rule, HEALTH_CLAIMS),
            )
        before, earlier = folded, f"{earlier} {before}"[-EARLIER:]
    yield from percentages.check(document, passage)


def _table_says(document: Document, passage: Passage) -> str:
    """The header and the note of a cell's table, folded: they belong to the sentence that a reader sees in the cell."""
    if passage.kind != "cell":
        return ""
    near = (each for each in document.passages if each.where == passage.where and each.group % 1000 in {1, 100})
    return fold(" ".join(each.text for each in near))


def _bounded(parts: list[Sentence]) -> Iterator[Sentence]:
    """A text of 100 kB without a stop is read in pieces that overlap, so that its cost grows with its length only."""
    for part in parts:
        if len(part.text) <= LONGEST_SENTENCE:
            yield part
            continue
        for start in range(0, len(part.text), LONGEST_SENTENCE - OVERLAP):
            piece = part.text[start : start + LONGEST_SENTENCE]
            yield Sentence(part.start + start, part.start + start + len(piece), piece)


def _affirmed(language: str, folded: str, before: str) -> list[Hit]:
    """ "Does it cure depression? Yes.", "Pain? Gone.": both sentences make the claim; shown at the answer."""
    claims = [
        claim
        for claim in (asides.affirmed(before, folded), asides.joined(before, folded), asides.refused(before, folded))
        if claim
    ]
    claims += [*ellipsis.none_will(before, folded), *filter(None, [ellipsis.contradicted(before, folded)])]
    claims += filter(None, [ellipsis.stays_away(before, folded)])
    claims += [*asides.elided(before, folded), *filter(None, [asides.without_harm(before, folded)])]
    return [(0, 1, *hit[2:]) for claim in claims for hit in _hits(language, claim, "", "") if hit[2] == BLOCK]


def _contrasted(language: str, folded: str, before: str) -> list[Hit]:
    """ "Unlike pills, ...": an aside of what is claimed, and a comparison of its own (F12)."""
    if not asides.CONTRAST.search(folded):
        return []
    return [hit for hit in _hits(language, folded, before, "") if hit[3] == "F12"]


def _unhedged(language: str, folded: str, before: str, hits: list[Hit]) -> Iterator[Hit]:
    """What no phrase of the lists says, when nothing else blocks the sentence; a rule that has spoken is not heard."""
    heard = {hit[3] for hit in hits}
    blocked = any(hit[2] == BLOCK for hit in hits)
    said = "es" if language == "es" else "en"
    claims = {claim.id: (claim.why[said], claim.suggestion[said]) for claim in blocking.CLAIMS}
    claims["F08"] = APPROVAL_WHY[said]
    for grammar, _ in _rules(language, folded):
        for start, end, rule in unhedged.find(folded, before, grammar):
            if rule not in heard and (not blocked or rule == "F08"):
                yield start, end, BLOCK, rule, *claims[rule]


def _rules(language: str, folded: str) -> list[tuple[blocking.Grammar, tuple[Rule, ...]]]:
    """English rules on English, Spanish on Spanish, both on mixed text or when the sentence is too short to tell."""
    english_words, spanish_words = len(ENGLISH_WORDS.findall(folded)), len(SPANISH_WORDS.findall(folded))
    both = [(blocking.ENGLISH, english.RULES), (blocking.SPANISH, spanish.RULES)]
    if english_words >= 2 and spanish_words <= english_words // 4 and language == "en":
        return both[:1]
    if spanish_words >= 2 and english_words <= spanish_words // 4 and language == "es":
        return both[1:]
    return both if language == "en" else both[::-1]


def _hits(language: str, folded: str, before: str, following: str, earlier: str = "") -> Iterator[Hit]:
    for clause in clauses(folded, before, earlier):
        for grammar, rules in _rules(language, folded):
            for start, end, claim in blocking.find(clause, grammar):
                severity: Severity = REVIEW if is_warned(clause, start) else BLOCK
                said = grammar.language
                yield (
                    clause.start + start,
                    clause.start + end,
                    severity,
                    claim.id,
                    claim.why[said],
                    claim.suggestion[said],
                )
            for rule in rules:
                yield from _rule_hits(rule, clause, following)
        why, suggestion = APPROVAL_WHY["es" if language == "es" else "en"]
        for start, end, weight in approval.find(clause):
            severity = REVIEW if is_warned(clause, start) else weight
            yield clause.start + start, clause.start + end, severity, "F08", why, suggestion


def _rule_hits(rule: Rule, clause: Clause, following: str) -> Iterator[Hit]:
    if rule.id == "F06" and EVEN_WITHOUT.search(clause.text):
        return
    if rule.id == "F16" and _in_animals(clause, following):
        return
    for form in rule.forms:
        for start, end in form.matches(clause):
            if rule.severity == BLOCK and not form.own_denial and denies_itself(clause.text[start:end]):
                continue
            severity: Severity = rule.severity
            if is_warned(clause, start):
                severity = REVIEW
            yield clause.start + start, clause.start + end, severity, rule.id, rule.why, rule.suggestion


def _in_animals(clause: Clause, following: str) -> bool:
    """F16 has one exception: the same or the next sentence says animals *and* may (clinical.md 8.3)."""
    near = f"{clause.sentence} {following}"
    return bool(ANIMALS.search(near) and MAY.search(near))


def _once(hits: list[Hit]) -> list[Hit]:
    """The same words give one finding, of the highest level; a rule fires once in a sentence."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda each: (WEIGHT[each[2]], int(each[3][1:]), each[0] - each[1])):
        overlaps = any(hit[0] < other[1] and other[0] < hit[1] for other in kept)
        if not overlaps and not any(other[3] == hit[3] for other in kept):
            kept.append(hit)
    return kept
