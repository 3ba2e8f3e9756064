"""F08: what exactly is said to be FDA-approved.

Source: clinical.md 8.2 "FDA subject": the noun that the approval is said of, not the nearest drug name. A treatment
other than Spravato = block; no subject, or ketamine without its use = review; Spravato for its uses, ketamine for
anesthesia, or a denial = none; Spravato with another condition or none = review. "Off-label" alone lifts nothing.
"""

import re
from typing import Literal

from clinic_site.rulebook.findings import BLOCK, REVIEW, Severity

from .approval_of import (
    CLINIC_THAT_SAYS,
    DEVICE,
    FOR_THE_MIND,
    is_of_clinic,
    is_of_the_noun_before,
    is_said_too,
)
from .approval_words import APPROVED
from .clause import Clause
from .denial import is_denied

Said = Literal["ketamine", "bare ketamine", "spravato", "pronoun", "generic", "other", ""]

AGENCY = re.compile(
    r"\b(?:it|they|the agency|la agencia|el organismo|tambien|y)(?: has| have| had| also| later| then| now|"
    r" recently| since| just| ha| luego| tambien)* "
    r"(?:approved|cleared|authorized|green lit|(?:did|does) (?:approve|clear|authorize|license|back|endorse)|"
    r"aprobo|autorizo|aprobado|autorizado)(?= (?:\w+ ){0,3}(?:ketamin|"
    r"infusion|our|nuestr|iv|intraven|drip))"
)
FDA_APPROVED = re.compile(
    r"fda(?:'s)? (?:\w+ )?(?:decision|move|vote|choice) to .*|(?:decision|eleccion) de la fda de .*|"
    r"(?:the fda|fda (?:has|have|had|recently|finally|just|already|also|fully|gave|granted)) ?.*|la fda .*|"
    r"(?:it|they|the agency|la agencia|el organismo|tambien|y)\b.*"
)
GENERAL = re.compile(
    r"(?:the )?fda approves (?:\w+ )?(?:medicines|drugs|medications|products|a medicine|a drug|treatments|"
    r"devices)\b(?! for (?:depr|anx|ptsd|pain))|la fda aprueba (?:medicinas|medicamentos|productos)"
)
FDA = re.compile(r"\bfda\b")
JOINED = re.compile(
    r"(?:both )?(?:the )?(?:spravato|esketamin[ea])(?: \([^)]*\)| nasal spray)?,? (?:and|or|plus|as well as|"
    r"together with|y|e|junto con|ademas de) (?:also )?(?:\w+ ){0,2}?"
    r"(?:ketamin|infusion|iv\b|drip|suero)"
)
# "Approved by the FDA in 2019, our infusions ...": what stands between the approval and its noun.
OPENING = re.compile(
    r"^\W*(?:(?:in|since|as of|en|desde) (?:\w+ )?(?:\d{4}|\w+)|for [^,]{3,40}|para [^,]{3,40})?\W*(?:our|the|"
    r"this|la|el|las|los|nuestr[oa]s?)?\s*"
)
# "..., just like the spray on television": what it is likened to is not its name.
LIKENED = re.compile(
    r"\W*(?:just |much |exactly )?(?:like|as|unlike|the same as|igual que|como|al igual que|a diferencia de)\b"
)
FOR_KETAMINE = re.compile(r"(?:for|of|para|de) (?:\w+ )?ketamin")
RELATIVE_OF = re.compile(
    r"\b(?:relative|cousin|derivative|mirror image|pariente|prim[oa]|derivado|familiar) (?:close |"
    r"cercan[oa] )?(?:of|to|de)(?: la)? ketamin[ea]\b"
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
KETAMINE_T = (
    r"(?:compounded |nasal )*ketamine (?:nasal )?sprays?|(?:compounded )?nasal ketamine|compounded (?:nasal )?(?:spray|"
    r"ketamine)|(?:aerosol|spray|espray|rociador) (?:nasal )?(?:\w+ )?de ketamina|ketamina nasal|"
    r"(?:(?:iv|intravenous|compounded|oral|nasal|sublingual|our|the|low dose) )*ketamine (?:infusions?|"
    r"therap(?:y|ies)|treatments?|drips?|lozenges?|clinics?|protocols?|programs?|iv)|"
    r"(?:iv|intravenous|compounded|oral|sublingual|low dose) ketamine|infusions?"
    + DEVICE
    + r"|iv therapy|drips?|lozenges?|"
    r"(?:our|this|these) (?:(?!(?:for|of|in|and|to|with|or|is|are|that|use|uses|on|as|by|the|"
    r"a)\b)\w+ ){0,4}?(?:treatments?|therap(?:y|ies)|approach(?:es)?|methods?|procedures?|care|options?|"
    r"services?|protocols?|programs?|medicines?|drips?)|"
    r"(?:treatment|therapy) with ketamine|(?:treatments?|therap(?:y|ies)|medicines?) (?:that )?we (?:give|offer|use|"
    r"provide)|"
    r"(?:tratamientos?|terapias?|medicinas?) que (?:le )?(?:damos|ofrecemos|usamos|aplicamos)|"
    r"(?:infusion(?:es)?|terapias?|tratamientos?|sueros?) (?:\w+ ){0,2}(?:de|con) ketamina|"
    r"ketamina (?:intravenosa|iv|en suero|oral|por la vena|en vena)|(?:nuestr[oa]s?|este|"
    r"esta) (?:\w+ )?(?:tratamientos?|terapias?|infusion(?:es)?|protocolos?|programas?)|"
    r"infusion(?:es)?" + DEVICE + r"|sueros?|goteos?|(?:goteos?|sueros?) de ketamina|ivs?(?= (?:for|to|that|para)\b)"
)
BARE = r"(?:(?<!es)ketamin[ea])"
SPRAVATO = r"(?:spravato|esketamin[ea]|nasal spray|(?:spray|espray|aerosol nasal)(?! (?:\w+ )?de ketamina))"
GENERIC = (
    r"(?:medicines?|medications?|drugs?|treatments?|therap(?:y|ies)|medicinas?|medicamentos?|tratamientos?|terapias?|"
    r"programs?|protocols?|programas?|protocolos?|relief|healing|solutions?|alivio|solucion(?:es)?)"
)
ANESTHESIA = re.compile(
    r"anesthe|anaesthe|surger|surgical|operat(?:ion|ing)|put(?:s|ting)? people to sleep|procedures?\b|sedation|"
    r"anestesi|cirugi|operacion|dormir a (?:las )?personas|(?:for|as) (?:a )?(?:different|another|other) (?:use|"
    r"purpose)|para otro uso|para otra cosa"
)
PSYCHIATRIC = re.compile(
    r"depress|depresi|anxiety|ansiedad|ptsd|tept|\bocd\b|\btoc\b|\bpain\b|dolor|mental|mood|animo|trauma|suicid|"
    r"addict|adicci|migrain|fibromy|psych|psiqui|bipolar"
)
RESISTANT = re.compile(
    r"treatment resistant|hard to treat|difficult to treat|resistant depression|(?:has|"
    r"have) not (?:\w+ )?(?:helped|responded|worked|lifted)|did not respond|dificil(?:es)? de tratar|resistente|"
    r"no (?:ha|han) (?:mejorado|respondido|servido)"
)
SOME_ADULTS = re.compile(r"\b(?:some|certain) adults\b|\b(?:algunos|ciertos) adultos\b")
ACUTE = re.compile(r"suicid")
CONTRAST = re.compile(
    r"^(?:unlike|in contrast (?:to|with)|compared with|other than|apart from|a diferencia de|en contraste con|"
    r"aparte de)\b"
)
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
COPULA_BEFORE = re.compile(
    r"\b(?:is|are|was|were|been|be|being|es|son|esta|estan|fue|fueron|ha sido|han sido|sea|became|becomes|"
    r"remains)\b|'s\b|'re\b"
)
NAMES = re.compile(
    rf"(?P<spravato>\b{SPRAVATO}\b)|(?P<ketamine>\b(?:{KETAMINE_T})\b)|(?P<bare>\b{BARE}\b)|"
    rf"(?P<generic>\b{GENERIC}\b)"
)
ONLY_ANESTHESIA = re.compile(r"^[^.]*\b(?:only|just|solo|pero solo) (?:as|for|como|para) [^.]*(?:anest|surger|cirug)")
KETAMINE_TAIL = re.compile(rf"^\W*:.*\b(?:{KETAMINE_T}|{BARE})\b")
PRONOUN = re.compile(r"\b(?:it|this|that|which|they|these|both|esto|este|esta|la|lo|las|los|ambos|ambas)\b")


# "Treatment-resistant" names no treatment.
RESISTANCE = re.compile(r"\b(?:resistant to treatment|treatment resistant|resistentes? a(?:l| los)? tratamientos?)\b")
# "The FDA has signed off on and approved our ...", "has approved, after years of review, the use of ...".
SECOND_VERB = re.compile(r"^(?:and|y) (?:\w+ ){0,2}?(?:approved|cleared|authorized|aprob\w+|autoriz\w+) ")
ASIDE_BEFORE = re.compile(r"^,[^,]{3,40},\s(?=(?:the|our|its|la|el|las|los|nuestr\w+)\b)")
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
HELD_BEFORE = re.compile(
    r"\b(?:has|have|had|having|holds|carries|tiene|tienen|cuenta con|cuentan con|recibio|recibieron|obtuvo|logro|"
    r"consiguio|posee|goza de)"
    r"(?: (?:la|una|its|the|full|plena|total|same|very|misma))*\W*$"
)


WHY = re.compile(r"\W*(?:why|por que)\b")
# "It approved what flows through our IV lines."
WHAT_WE_GIVE = re.compile(r"(?:exactly )?(?:what|lo que)\b[^,;.]{0,30}\b(?:our|we|iv|nuestr\w+|nosotros)\b")


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
    said, rest = _subject(before, after, clause.text[start:end])
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
        said = _named(named) if said == "" or not _antecedent(clause.before) else said
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
        said = _antecedent(clause.before) or _antecedent(tail)
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


def _subject(before: str, after: str, flagged: str) -> tuple[Said, str]:
    """What the approval is said of, and the text in which its use stands."""
    if FDA_APPROVED.fullmatch(flagged):
        if inside := NAMES.search(flagged):
            return _named(inside), after
        if JOINED.match(after):
            return "ketamine", after
        relative = re.search(r"\b(?:that|which|que)\W*$", before)
        if relative:
            heads = list(NAMES.finditer(before[: relative.start()]))
            between = before[heads[-1].end() : relative.start()] if heads else ""
            near = heads and len(between.split()) <= 2 and not COPULA_BEFORE.search(between)
            if not near and FOR_KETAMINE.match(after) and PSYCHIATRIC.search(before):
                return "ketamine", "for depression"
            return (_named(heads[-1]), after) if near else ("pronoun", after)
        after = (
            re.sub(r"^(?:to|of|for|on|a|al|para)\s+(?=\w)", "", after)
            if re.search(r"approval|light|blessing|nod|ok|clearance|aprobacion|verde|bueno|autorizacion|aval", flagged)
            else after
        )
        if re.search(r"\bl[oa]s? (?:ha )?(?:aprob|autoriz)", flagged):
            return "pronoun", after
        head = ASIDE_BEFORE.sub("", SECOND_VERB.sub("", after.lstrip()))
        named = NAMES.match(
            re.sub(
                r"^(?:every|each|all(?: of)?(?: our| the)?|these|this|such|cada|todas? las?|est[ae]s?|our|the|an?|"
                r"use of|the use of|el uso de la|el uso de|uso de|la|el|las|los|un|una|both)\s+",
                "",
                head,
            )
        ) or NAMES.match(head)
        if named:
            return _named(named), after
        if WHAT_WE_GIVE.match(head):
            return "ketamine", after
        return ("pronoun", after) if PRONOUN.match(head) else ("other", after)
    if re.search(
        r"(?:approval|clearance|aprobacion|autorizacion|seal|stamp|nod|blessing|sello)", flagged
    ) and not re.match(r"(?:has|have|had|with|received|receives|won|gained|got|earned|holds|carries)", flagged):
        named = NAMES.search(RESISTANCE.sub(lambda match: "x" * len(match[0]), after[:60]))
        if named and not HELD_BEFORE.search(before) and re.match(r"(?:of|for|de|para|a)?\s*", after.lstrip()):
            return _named(named), after
    if (within := NAMES.search(flagged)) and flagged.startswith(("approved", "cleared", "aprobad", "autorizad")):
        return _named(within), after
    before = RELATIVE_OF.sub("spravato", before)
    if (
        not before.strip()
        and (headed := NAMES.match(OPENING.sub("", after)))
        and flagged.startswith(("approved", "cleared", "authorized", "aprobad", "autorizad"))
    ):
        return _named(headed), after
    parts = [part for part in before.split(",") if part.strip()]
    kept = [part for part in parts if not CONTRAST.match(part.strip())]
    segment = ",".join(kept) if kept else ""
    copula = list(COPULA_BEFORE.finditer(segment))
    phrase = segment[: copula[-1].start()] if copula else segment
    attributive = re.match(r"\s*(?:\w+ ){0,2}", after)
    names = [_named(found) for found in NAMES.finditer(phrase)]
    article = re.search(r"\b(?:an?|the|our|only|first|new|una?|la|el|nuestr[oa]s?)\W*$", before)
    if attributive and (not copula or (article and flagged.startswith("fda"))):
        following = NAMES.match(after) or NAMES.match(re.sub(r"^\w+ ", "", after.lstrip(), count=1))
        if following:
            ours = re.search(r"\b(?:our|this|nuestr[oa]s?|est[ea])\W*$", before)
            return "ketamine" if ours and _named(following) == "generic" else _named(following), after
    if (
        not copula
        and flagged.startswith(("fda approved", "fda cleared"))
        and re.search(r"\b(?:an?|the|una?|el|la)\W*$", before)
        and re.match(r"[a-z]", after)
        and not NAMES.search(" ".join(after.split()[:5]))
    ):
        return "other", after
    if copula and not names and (inverted := NAMES.search(segment[copula[-1].end() :])):
        return _named(inverted), after
    if copula and not names and not PRONOUN.search(phrase) and (following := NAMES.match(after.lstrip())):
        return ("other", after) if phrase.strip() not in {"", "there", "here", "hay"} else (_named(following), after)
    if (
        "ketamine" in names
        and names[-1] != "ketamine"
        and "spravato" in names
        and not re.search(r"\b(?:and|or|y|o|like|as)\b", phrase)
    ):
        return names[-1], after
    nearest = NAMES.match(OPENING.sub("", phrase.rpartition(",")[2].lstrip()))
    if "," in phrase and nearest and nearest.lastgroup == "ketamine":
        # "Move over, Spravato, our infusion is ...": with no comma behind it, it is the subject.
        return "ketamine", after
    for kind in ("ketamine", "bare ketamine", "spravato", "generic"):
        if kind in names:
            first = names[0]
            # "Spravato, made from ketamine, is ...": the first name heads the phrase unless both are joined.
            if (
                first == "spravato"
                and kind != "spravato"
                and not re.search(
                    rf"{SPRAVATO}\)?(?: \([^)]*\)| nasal| spray| nasal spray)?,? (?:and|or|y|o|as well as|like|"
                    rf"along with|como|plus) ",
                    phrase,
                )
                and not re.match(
                    r"\s*(?:like|just like|as with|along with|como|igual que|al igual que|asi como|tal como|"
                    r"same as|much like|similar to)\b",
                    phrase,
                )
            ):
                return "spravato", after
            return kind, after
    if PRONOUN.search(phrase):
        return "pronoun", after
    return ("other", after) if re.search(r"\w", phrase) and copula else ("", after)


def _named(match: re.Match[str]) -> Said:
    kinds: dict[str, Said] = {
        "spravato": "spravato",
        "ketamine": "ketamine",
        "bare": "bare ketamine",
        "generic": "generic",
    }
    return kinds[match.lastgroup or "generic"]


def _antecedent(before: str) -> Said:
    """What "it" stands for: the subject of what was said before, which is the first name in the last sentence."""
    last = [part for part in re.split(r"[.!?]\s", before) if part.strip()]
    for part in reversed(last):
        named = NAMES.search(part)
        if named:
            return _named(named)
    return ""
