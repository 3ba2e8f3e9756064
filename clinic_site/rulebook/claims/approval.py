"""F08: what exactly is said to be FDA-approved.

Source: clinical.md 8.2 "FDA subject": the noun that the approval is said of, not the nearest drug name. A treatment
other than Spravato = block; no subject, or ketamine without its use = review; Spravato for its uses, ketamine for
anesthesia, or a denial = none; Spravato with another condition or none = review. "Off-label" alone lifts nothing.
"""

import re

from clinic_site.rulebook.findings import BLOCK, REVIEW, Severity

from .approval_of import CLINIC_THAT_SAYS, FOR_THE_MIND, is_of_clinic, is_of_the_noun_before, is_said_too
from .approval_subject import BARE, KETAMINE_T, NAMES, PSYCHIATRIC, Said, antecedent_of, kind_of, subject_of
from .approval_words import APPROVED
from .clause import Clause
from .denial import is_denied

AGENCY = re.compile(
    r"\b(?:it|they|the agency|la agencia|el organismo|tambien|y)(?: has| have| had| also| later| then| now|"
    r" recently| since| just| ha| luego| tambien)* "
    r"(?:approved|cleared|authorized|green lit|(?:did|does) (?:approve|clear|authorize|license|back|endorse)|"
    r"aprobo|autorizo|aprobado|autorizado)(?= (?:\w+ ){0,3}(?:ketamin|"
    r"infusion|our|nuestr|iv|intraven|drip))"
)
GENERAL = re.compile(
    r"(?:the )?fda approves (?:\w+ )?(?:medicines|drugs|medications|products|a medicine|a drug|treatments|"
    r"devices)\b(?! for (?:depr|anx|ptsd|pain))|la fda aprueba (?:medicinas|medicamentos|productos)"
)
FDA = re.compile(r"\bfda\b")
# "..., just like the spray on television": what it is likened to is not its name.
LIKENED = re.compile(
    r"\W*(?:just |much |exactly )?(?:like|as|unlike|the same as|igual que|como|al igual que|a diferencia de)\b"
)
NOT_A_CLAIM = re.compile(
    r"(?:ask|know|see|check|explain|learn|about|means?) (?:\w+ ){0,3}what (?:\w+ )?fda approv|what fda approval|"
    r"fda (?:has|have|had|does|did|is)(?: not|n't| never| yet to)|"
    r"fda approval (?:process|rules?|date|status)|"
    r"no (?:\w+ )?fda|la fda (?:no|nunca|tampoco)|"
    r"(?:if|whether|until|unless|once|when) (?:the fda|it is|it's|they are|ketamine is|[\w ]{0,25}fda)|"
    r"si la fda|sin (?:la )?(?:aprobacion|autorizacion)|without (?:the )?fda|"
    r"lacks? fda|lack of fda|\buse the fda|(?<!one of the )\buses? (?:that )?the fda|(?:is|are) unapproved|"
    r"not (?:yet |been |"
    r"currently |an? |be )*(?:fda|approved|cleared|authorized)|never (?:been )?(?:fda|approved)|"
    r"isn't (?:\w+ )?(?:fda|approved)|aren't (?:\w+ )?(?:fda|approved)|neither|none of|ningun[oa]?|no (?:esta|"
    r"estan|ha sido|han sido|es|son|tiene|cuenta con|fue)\b|no la ha|no lo ha|tampoco"
)
ANESTHESIA = re.compile(
    r"anesthe|anaesthe|surger|surgical|operat(?:ion|ing)|put(?:s|ting)? people to sleep|procedures?\b|sedation|"
    r"anestesi|cirugi|operacion|dormir a (?:las )?personas|(?:for|as) (?:a )?(?:different|another|other) (?:use|"
    r"purpose)|para otro uso|para otra cosa"
)
RESISTANT = re.compile(
    r"treatment resistant|hard to treat|difficult to treat|resistant depression|(?:has|"
    r"have) not (?:\w+ )?(?:helped|responded|worked|lifted)|did not respond|dificil(?:es)? de tratar|resistente|"
    r"no (?:ha|han) (?:mejorado|respondido|servido)"
)
SOME_ADULTS = re.compile(r"\b(?:some|certain) adults\b|\b(?:algunos|ciertos) adultos\b")
ACUTE = re.compile(r"suicid")
# "What the FDA approved is exactly what we offer", "FDA-approved and doctor-led: our infusions".
OURS_AFTER = re.compile(
    rf"\b(?:is|are) (?:\w+ )?what (?:we|our)\b|^[^.:;]{{0,40}}:\s*(?:our |nuestr[oa]s )?(?:{KETAMINE_T})\b"
)
ALSO_US = re.compile(
    rf"\b(?:(?:so|as) (?:is|are|was|were|did|does|do|has|have|had)|just like|same (?:is true|goes) (?:of|for)|"
    rf"too (?:is|"
    rf"are)|y tambien|igual que|al igual que|como tambien|lo mismo (?:vale para|"
    rf"pasa con)) (?:\w+ ){{0,3}}(?:{KETAMINE_T}|{BARE})|"
    rf"\b(?:and|y) (?:so )?(?:our |the |nuestr[oa]s )?(?:{KETAMINE_T}|{BARE})(?: (?:is|are|does|do|es|son|esta|"
    rf"estan|tambien))? ?(?:too|also|as well|tambien)?\s*$"
)
FOR_USE = re.compile(r"\b(?:for|to treat|as|in(?! \d)|para|como|contra|en)\b(.*)$")
ONLY_ANESTHESIA = re.compile(r"^[^.]*\b(?:only|just|solo|pero solo) (?:as|for|como|para) [^.]*(?:anest|surger|cirug)")
KETAMINE_TAIL = re.compile(rf"^\W*:.*\b(?:{KETAMINE_T}|{BARE})\b")


# "Ketamine is the newest antidepressant approved by the FDA": the use stands before.
ANTIDEPRESSANT = re.compile(
    r"\b(?:is|es|as|como) (?:\w+ ){0,4}(?:antidepressant|antidepresivo|(?:depression|anxiety|ptsd) (?:treatment|"
    r"drug|medicine))\b"
)
# "Approved as an anesthetic and never for depression": what is denied behind it is no use.
DENIED_USE = re.compile(
    r",? ?\b(?:and|but|yet|y|pero)\b (?:(?!(?:only|solo)\b)\w+ ){0,2}?(?:not|never|no|nunca|hasn't|"
    r"tampoco)\b(?! (?:only|"
    r"just|solo))"
)
# "Outside the indications that the FDA has approved".
OUTSIDE = re.compile(
    r"(?<!not )(?<!no longer )(?<!nothing )(?<!ya no esta )\b(?:outside|beyond|not (?:among|one of|part of)|fuera de|"
    r"mas alla de|no (?:esta|estan|figura|figuran) entre)\b(?P<near>(?: of)?(?: (?!(?:our|nuestr\w+)\b)\w+){0,5})\W*$"
)
OF_USE = re.compile(r"\b(?:uses?|indications?|labels?|labeling|purposes?|usos?|indicacion(?:es)?|etiqueta)\b")
# "FDA approval for depression has not been given to it."
DENIED_BEHIND = re.compile(
    r"[^,;:.]{0,40}\b(?:has|have|was|is|does|will) (?:not|never|yet to)\b|[^,;:.]{0,40}\b(?:hasn't|haven't|wasn't|"
    r"isn't|doesn't)\b"
)


WHY = re.compile(r"\W*(?:why|por que)\b")


def find(clause: Clause) -> list[tuple[int, int, Severity]]:
    """Where the clause says FDA-approved of something it may not be said of."""
    found: list[tuple[int, int, Severity]] = []
    if clause.question:
        return found
    said = [match.span() for match in APPROVED.finditer(clause.text)]
    if not said and is_said_too(clause):
        return [(0, len(clause.text), BLOCK)]
    named = FDA.search(clause.text)
    if said or named or FDA.search(clause.before[-250:]):
        last = max((end for _, end in said), default=named.end() if named else 0)
        said += [match.span() for match in AGENCY.finditer(clause.text, last)]
    for start, end in said:
        if GENERAL.match(clause.text[start:]):
            continue
        near = re.split(r"[,;:]|\b(?:because|since|pues|porque|ya que)\b", clause.text[max(0, start - 40) : start])[-1]
        if WHY.match(clause.sentence):
            near = ""
        if NOT_A_CLAIM.search(near + clause.text[start : end + 3]) or is_denied(clause, start):
            continue
        if "approv" in clause.text[start:end] and DENIED_BEHIND.match(clause.text[end:]):
            continue
        if CLINIC_THAT_SAYS.search(clause.text[:start]):
            continue
        outside = OUTSIDE.search(clause.text[:start])
        if outside and OF_USE.search(f"{outside['near']} {clause.text[start : end + 20]}"):
            continue
        severity = _weigh(clause, start, end)
        if severity is not None:
            found.append((start, end, severity))
    return found


def _weigh(clause: Clause, start: int, end: int) -> Severity | None:
    before, after = clause.text[:start], clause.text[end:].lstrip(" ,:")
    if clause.start and before.strip() in {"", "which", "que", "that"}:
        before = f"{before or 'which'} "
    tail = clause.sentence[clause.start + end :]
    said, rest = subject_of(before, after, clause.text[start:end])
    if said not in {"spravato"} and (is_of_clinic(clause, start, end) or is_of_the_noun_before(clause, start, end)):
        said = "ketamine"
    also = ALSO_US.search(clause.sentence[clause.start + end :].rstrip(" .!\"')"))
    if said == "spravato" and also and not _of_anesthesia(tail[also.start() :]):
        return BLOCK
    if said in {"", "other"} and OURS_AFTER.search(tail):
        said = "ketamine"
    if said == "bare ketamine" and ANTIDEPRESSANT.search(before) and not ANESTHESIA.search(rest):
        return BLOCK
    if (
        said in {"", "generic", "pronoun"}
        and (named := NAMES.search(tail.partition(",")[2]))
        and not LIKENED.match(tail.partition(",")[2])
        and not before.strip(" ").endswith(",")
    ):
        said = kind_of(named) if said == "" or not antecedent_of(clause.before) else said
        first = rest.partition(",")[0]
        rest = first if FOR_USE.search(first) else rest
    use = FOR_USE.search(rest)
    if re.search(r"(?:approval|clearance) for$", clause.text[start:end]):
        rest = f"for {rest}"
        use = FOR_USE.search(rest)
    if use is None and said == "spravato":
        use = FOR_USE.search(tail)
    if use is None and said == "bare ketamine" and not ANESTHESIA.search(rest):
        use = FOR_USE.search(before)
    use_text = use[1] if use else ""
    first, _, later = use_text.partition(",")
    if ANESTHESIA.search(first) and re.search(r"\b(?:not|no|never|nunca)\b", later):
        use_text = first
    denied = DENIED_USE.search(use_text)
    if denied and ANESTHESIA.search(use_text[: denied.start()]):
        use_text = use_text[: denied.start()]
    if said in {"", "generic"} and not use_text and KETAMINE_TAIL.search(tail) and PSYCHIATRIC.search(tail):
        return BLOCK
    if said == "bare ketamine" and not use_text and ONLY_ANESTHESIA.search(tail):
        return None
    if said == "pronoun":
        said = antecedent_of(clause.before) or antecedent_of(tail)
        if said == "bare ketamine" and not use_text and FOR_THE_MIND.search(clause.before):
            return BLOCK
        if said in {"", "generic"} and RESISTANT.search(use_text) and SOME_ADULTS.search(use_text):
            return None
    return _of(said, use_text or rest)


def _of_anesthesia(use: str) -> bool:
    return bool(ANESTHESIA.search(use)) and not PSYCHIATRIC.search(use)


def _of(said: Said, use: str) -> Severity | None:
    for_anesthesia, for_mind = ANESTHESIA.search(use), PSYCHIATRIC.search(use)
    if said == "other":
        return None
    if said == "spravato":
        depression = re.search(r"depress|depresi", use)
        fits = depression and (RESISTANT.search(use) or SOME_ADULTS.search(use) or ACUTE.search(use))
        elsewhere = re.search(
            r"anxiety|ansiedad|ptsd|tept|\bpain\b|dolor|\bocd\b|\btoc\b|bipolar|migrain|addict|adicci", use
        )
        return None if fits and not elsewhere else REVIEW
    if for_anesthesia and not for_mind:
        return None
    if said == "ketamine" or (said == "bare ketamine" and for_mind):
        return BLOCK
    if said == "generic":
        return BLOCK if for_mind else REVIEW
    return BLOCK if said == "bare ketamine" and for_mind else REVIEW
