"""What flagged words are said of: the subject of their clause, pronouns resolved (clinical.md 8.1, 8.2)."""

import re

from .clause import Clause
from .vocabulary import (
    CLINIC,
    COPULA,
    DETERMINERS,
    HARM,
    IS_C,
    IS_O,
    IS_T,
    OUTCOME,
    PRONOUN,
    TREATMENT,
    WE_VERB,
    WORD,
)

PREPOSITION = re.compile(
    r"\b(?:of|for|with|in|at|on|to|from|by|after|before|during|given|used|that|who|under|as|when|if|de|del|para|"
    r"con|en|a|al|"
    r"por|despues|antes|durante|que|como|si|cuando|bajo)\b"
)

CONTAINERS = re.compile(
    r"\b(?:use|course|courses|series|doses?|rounds?|sets?|forms?|kinds?|types?|uso|serie|dosis|ciclo)$"
)

TRAILING = re.compile(
    r"\s+(?:(?!family\b)\w{3,}ly|\w{3,}mente|and|y|also|really|alone|itself|here|today|often|usually|now|always|"
    r"truly|simply|just|never|not|no|only|"
    r"even|still|"
    r"solo|tambien|siempre|hoy|aqui|realmente|nunca|ya|se|le|les|lo|la|los|nos|you|your|the|a|an|su|sus|un|una|"
    r"el|most|more|"
    r"so|very|completely|totally|100%|both|muy|mas|tan)$"
)

NO_NOUN = re.compile(
    r"\W*(?:(?:\w+ly|also|can|could|may|might|will|would|has|have|had|always|never|now|soon|just|it|puede|pueden|"
    r"ha|han|"
    r"siempre|ya|si|de verdad|por fin|al fin|at last|literalmente|realmente|tambien)\W*)+"
)

BARE_VERB = re.compile(
    r"(?:clinically |scientifically )?(?:proven|shown|known|able|sure|certain|designed|made|"
    r"guaranteed) to"
)

INNER_CLAUSE = re.compile(
    r"\b(?:that|which|where|because|if|when|once|since|while|si|cuando|mientras|says|said|reports|reported|que|"
    r"donde|porque|dice|dijo)\b"
)

RELATIVE = frozenset(("that", "which", "que"))
ONLY_IS = re.compile(
    r"\s*(?:(?:is|are|was|were|es|son|era|fue|esta|estan)\s*)(?:(?:so|very|also|\w+ly|muy|tan|tambien)\s*)?"
)

LEADING = re.compile(
    r"^\s*(?:sino que|and|but|so|yet|because|since|while|although|y|pero|porque|asi que|aunque|in fact|yes|si|"
    r"that|que|sino que|sino|also|tambien)\b"
)

ADJECTIVES_ONLY = re.compile(
    r"(?:(?:as|so|no|safe|natural|fast|quick|soft|calm|mild|comfortable|pleasant|modern|tan|effective|gentle|"
    r"painless|proven|simple|easy|affordable|totalmente|"
    r"completamente|100 ?%|"
    r"segur[oa]s?|eficaz|rapid[oa]s?|efectiv[oa]s?|natural)[\s,]*(?:and|y)?[\s,]*)+"
)

VERB_NEXT = re.compile(r"\s+(?:takes?|comes?|needs?|means?|varies|is|are|was|were|may|can|lleva|toma|es|son|puede)\b")


def subject(clause: Clause, at: int) -> str:
    """What stands as subject before `at`: "T", "C", "O", "harm", "reader", "other", or "" when nothing does.

    A pronoun is what it stands for: the last treatment, clinic or outcome said before this clause. "no doubt that
    ketamine", "a life in which ketamine": the subject is that of the inner clause.
    """
    segment = clause.text[:at]
    inner = list(INNER_CLAUSE.finditer(segment))
    if inner and WORD.search(segment[inner[-1].end() :]):
        rest = segment[inner[-1].end() :]
        # "the treatment that finally ...": nothing but an adverb or a verb form, so the subject is what stands before.
        before = segment[: inner[-1].start()]
        if inner[-1][0] in RELATIVE and ONLY_IS.fullmatch(rest):
            # "a ramp that is ...", "a drip that is ...": the noun before, or what that noun is said of.
            head = _kind(" ".join(WORD.findall(before)[-2:]))
            return head if head in {"T", "C", "O", "harm"} else _kind_resolved(clause, before)
        segment = before if NO_NOUN.fullmatch(rest) else rest
    parts = [LEADING.sub("", part).strip() for part in segment.split(",")]
    if not parts[-1] and len(parts) > 1 and _kind(parts[0]) == "other":
        return _antecedent(clause)
    if not any(parts):
        return "" if not segment.strip() or not clause.before.strip() else _antecedent(clause)
    return _kind_of_parts(clause, parts)


def _kind_resolved(clause: Clause, before: str) -> str:
    parts = [LEADING.sub("", part).strip() for part in before.split(",")]
    return _kind_of_parts(clause, parts) if any(parts) else _antecedent(clause)


def _kind_of_parts(clause: Clause, parts: list[str]) -> str:
    kind = _kind(parts[-1]) if parts[-1] else ""
    if kind in {"", "other"} and len(parts) > 1:
        earlier = _kind(parts[0])
        kind = earlier if earlier in {"T", "C", "O", "harm", "pronoun"} else kind
    return _antecedent(clause) if kind == "pronoun" else kind


WITH_TREATMENT = re.compile(
    rf"\b(?:with|thanks to|through|using|after|con|gracias al?|mediante|tras|"
    rf"despues de) (?:\w+ ){{0,3}}?(?:{TREATMENT}|us|our \w+|nosotros|nuestr[oa]s?)\b"
)


def with_treatment(clause: Clause) -> bool:
    """ "With our infusions you can get rid of depression": the reader acts, and the treatment is what does it."""
    return bool(WITH_TREATMENT.search(clause.text))


def _kind(segment: str) -> str:
    segment = re.sub(r"^[\W\d]+", "", segment).rstrip(" \"'(")
    copula = COPULA.search(segment)
    phrase = segment[: copula.start()] if copula else segment
    if copula and phrase.strip() in {"", "why", "how", "what", "when", "por que", "como"}:
        # "Why does ketamine ...": the subject stands behind its verb.
        phrase = segment[copula.end() :]
    if not phrase.strip() or BARE_VERB.fullmatch(phrase.strip()):
        # "Es segura", "Proven to work": the subject was said before.
        return "pronoun" if copula or phrase.strip() else ""
    preposition = PREPOSITION.search(phrase, 1)
    head = phrase[: preposition.start()] if preposition else phrase
    if preposition and CONTAINERS.search(head.strip()):
        head = phrase
    head = head.strip()
    while TRAILING.search(head):
        head = TRAILING.sub("", head)
    last = WORD.findall(head)
    if not last or (len(last) == 1 and last[0] in DETERMINERS):
        return _of_phrase(phrase)
    word = last[-1]
    two = " ".join(last[-2:])
    if re.fullmatch(HARM, word) or re.fullmatch(HARM, two):
        return "harm"
    for kind, pattern in (("T", TREATMENT), ("O", OUTCOME), ("C", CLINIC)):
        if re.fullmatch(pattern, word) or re.fullmatch(pattern, two):
            return kind
    if PRONOUN.fullmatch(word):
        return "pronoun"
    if word in {"patients", "clients", "pacientes", "clientes", "veterans"} and re.search(
        r"\b(?:our|nuestr[oa]s)\b", head
    ):
        return "C"
    if word in {
        "you",
        "your",
        "usted",
        "ustedes",
        "i",
        "he",
        "she",
        "people",
        "patients",
        "personas",
        "pacientes",
        "yo",
    }:
        return "reader"
    if WE_VERB.search(segment):
        return "C"
    if IS_T.search(head):
        # "ketamine given slowly", "infusions done here": the treatment heads the phrase though another word ends it.
        return (
            "T"
            if re.match(
                rf"(?:the|our|this|that|these|those|a|an|iv|la|el|las|los|est[aeo]s?|un|una|su|nuestr[oa]s?|"
                rf"low dose|\s)*{TREATMENT}\b",
                head,
            )
            else "other"
        )
    return "other"


def _of_phrase(phrase: str) -> str:
    return "T" if IS_T.search(phrase) else "C" if IS_C.search(phrase) else ""


def _named_before(clause: Clause) -> str:
    """The class of the last treatment, clinic or outcome said before this clause, "" when none was."""
    found = [
        (match.start(), kind)
        for kind, pattern in (("T", IS_T), ("O", IS_O), ("C", IS_C))
        for match in pattern.finditer(clause.before)
    ]
    return max(found)[1] if found else ""


def _antecedent(clause: Clause) -> str:
    """What a pronoun stands for. Nothing was said before: "it" on a clinic's own page is the treatment."""
    alone = not clause.before.strip() or PRONOUN.search(clause.before)
    return _named_before(clause) or ("T" if alone else "")


def speaks_of(clause: Clause, kinds: str, start: int, end: int) -> bool:
    """Whether the clause, without the words at `start`, names one of these classes or a pronoun that stands for one."""
    rest = f"{clause.text[:start]} {clause.text[end:]}"
    patterns = {"T": IS_T, "C": IS_C, "O": IS_O}
    if any(patterns[kind].search(rest) for kind in kinds if kind in patterns):
        return True
    if "C" in kinds and WE_VERB.search(clause.text):
        return True
    pronoun = PRONOUN.search(rest)
    if pronoun is None:
        return False
    at_start = not rest[: pronoun.start()].strip(" \"'(")
    return (_antecedent(clause) if at_start else _named_before(clause)) in set(kinds)


def heads(clause: Clause, end: int, kinds: str) -> bool:
    """Whether the noun right behind the words is of these classes: "risk-free "
    "infusions", "a safe and fast treatment"."""
    patterns = {"T": TREATMENT, "C": CLINIC, "O": OUTCOME}
    after = clause.text[end:]
    return any(
        re.match(rf"\s+(?:(?:and|,)\s*\w+\s+)?{patterns[kind]}\b(?!\s+(?:room|side|center)\b)", after)
        for kind in kinds
        if kind in patterns
    )


# "Ending the pain is a goal": what is said is said of the ending.
GERUND = re.compile(r"\w+ing\b|(?:curar|eliminar|borrar|acabar|sanar|terminar)\b")

GOAL = re.compile(
    r"^[^,]*\b(?:is|are|was|es|son|seria|would be|remains) (?:not|never|no|an?|the|our|un|una|el|la|nuestr[oa]|"
    r"hard|slow|dificil|only)\b"
)


def is_subject_itself(clause: Clause, at: int, end: int) -> bool:
    """ "Ending the pain is a goal": the words are what something is said of, and claim nothing."""
    alone = not clause.text[:at].strip(" \"'")
    return alone and bool(GERUND.match(clause.text[at:end]) and GOAL.search(clause.text[end:]))


LEAD_IN = re.compile(
    r"^\W*(?:(?:and |but |y |pero )?(?:the (?:best|good|great) (?:part|news|thing)(?: is)?(?: that)?|best of all|"
    r"what is more|even better|plus|on top of that|lo mejor(?: de todo)?(?: es)?(?: que)?|"
    r"la buena noticia(?: es)?(?: que)?|ademas)\W*)"
)


def is_fragment(clause: Clause, at: int, end: int) -> bool:
    """A call or a caption without a subject of its own: "Completely safe.", "End your depression today"."""
    before, after = LEAD_IN.sub("", clause.text[:at]).strip(" \"'¡¿(-*,"), clause.text[end:]
    if not before or before in DETERMINERS:
        return len(WORD.findall(after)) <= 12 and not VERB_NEXT.match(after)
    if ADJECTIVES_ONLY.fullmatch(before):
        return not COPULA.search(clause.text[end:])
    return len(clause.words) <= 6 and not COPULA.search(before) and subject(clause, at) in {"", "T", "C", "O"}
