"""F08: what an approval is said of, by the noun that it belongs to.

Source: clinical.md 8.2 "FDA subject": the noun that the approval is said of, not the nearest drug name.
"""

import re
from typing import Literal

from .approval_of import DEVICE

Said = Literal["ketamine", "bare ketamine", "spravato", "pronoun", "generic", "other", ""]
FDA_APPROVED = re.compile(
    r"fda(?:'s)? (?:\w+ )?(?:decision|move|vote|choice) to .*|(?:decision|eleccion) de la fda de .*|"
    r"(?:the fda|fda (?:has|have|had|recently|finally|just|already|also|fully|gave|granted)) ?.*|la fda .*|"
    r"(?:it|they|the agency|la agencia|el organismo|tambien|y)\b.*"
)
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
FOR_KETAMINE = re.compile(r"(?:for|of|para|de) (?:\w+ )?ketamin")
RELATIVE_OF = re.compile(
    r"\b(?:relative|cousin|derivative|mirror image|pariente|prim[oa]|derivado|familiar) (?:close |"
    r"cercan[oa] )?(?:of|to|de)(?: la)? ketamin[ea]\b"
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
PSYCHIATRIC = re.compile(
    r"depress|depresi|anxiety|ansiedad|ptsd|tept|\bocd\b|\btoc\b|\bpain\b|dolor|mental|mood|animo|trauma|suicid|"
    r"addict|adicci|migrain|fibromy|psych|psiqui|bipolar"
)
CONTRAST = re.compile(
    r"^(?:unlike|in contrast (?:to|with)|compared with|other than|apart from|a diferencia de|en contraste con|"
    r"aparte de)\b"
)
COPULA_BEFORE = re.compile(
    r"\b(?:is|are|was|were|been|be|being|es|son|esta|estan|fue|fueron|ha sido|han sido|sea|became|becomes|"
    r"remains)\b|'s\b|'re\b"
)
NAMES = re.compile(
    rf"(?P<spravato>\b{SPRAVATO}\b)|(?P<ketamine>\b(?:{KETAMINE_T})\b)|(?P<bare>\b{BARE}\b)|"
    rf"(?P<generic>\b{GENERIC}\b)"
)
PRONOUN = re.compile(r"\b(?:it|this|that|which|they|these|both|esto|este|esta|la|lo|las|los|ambos|ambas)\b")
# "Treatment-resistant" names no treatment.
RESISTANCE = re.compile(r"\b(?:resistant to treatment|treatment resistant|resistentes? a(?:l| los)? tratamientos?)\b")
# "The FDA has signed off on and approved our ...", "has approved, after years of review, the use of ...".
SECOND_VERB = re.compile(r"^(?:and|y) (?:\w+ ){0,2}?(?:approved|cleared|authorized|aprob\w+|autoriz\w+) ")
ASIDE_BEFORE = re.compile(r"^,[^,]{3,40},\s(?=(?:the|our|its|la|el|las|los|nuestr\w+)\b)")
HELD_BEFORE = re.compile(
    r"\b(?:has|have|had|having|holds|carries|tiene|tienen|cuenta con|cuentan con|recibio|recibieron|obtuvo|logro|"
    r"consiguio|posee|goza de)"
    r"(?: (?:la|una|its|the|full|plena|total|same|very|misma))*\W*$"
)
# "It approved what flows through our IV lines."
WHAT_WE_GIVE = re.compile(r"(?:exactly )?(?:what|lo que)\b[^,;.]{0,30}\b(?:our|we|iv|nuestr\w+|nosotros)\b")


def subject_of(before: str, after: str, flagged: str) -> tuple[Said, str]:
    """What the approval is said of, and the text in which its use stands."""
    if FDA_APPROVED.fullmatch(flagged):
        if inside := NAMES.search(flagged):
            return kind_of(inside), after
        if JOINED.match(after):
            return "ketamine", after
        relative = re.search(r"\b(?:that|which|que)\W*$", before)
        if relative:
            heads = list(NAMES.finditer(before[: relative.start()]))
            between = before[heads[-1].end() : relative.start()] if heads else ""
            near = heads and len(between.split()) <= 2 and not COPULA_BEFORE.search(between)
            if not near and FOR_KETAMINE.match(after) and PSYCHIATRIC.search(before):
                return "ketamine", "for depression"
            return (kind_of(heads[-1]), after) if near else ("pronoun", after)
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
            return kind_of(named), after
        if WHAT_WE_GIVE.match(head):
            return "ketamine", after
        return ("pronoun", after) if PRONOUN.match(head) else ("other", after)
    if re.search(
        r"(?:approval|clearance|aprobacion|autorizacion|seal|stamp|nod|blessing|sello)", flagged
    ) and not re.match(r"(?:has|have|had|with|received|receives|won|gained|got|earned|holds|carries)", flagged):
        named = NAMES.search(RESISTANCE.sub(lambda match: "x" * len(match[0]), after[:60]))
        if named and not HELD_BEFORE.search(before) and re.match(r"(?:of|for|de|para|a)?\s*", after.lstrip()):
            return kind_of(named), after
    if (within := NAMES.search(flagged)) and flagged.startswith(("approved", "cleared", "aprobad", "autorizad")):
        return kind_of(within), after
    before = RELATIVE_OF.sub("spravato", before)
    if (
        not before.strip()
        and (headed := NAMES.match(OPENING.sub("", after)))
        and flagged.startswith(("approved", "cleared", "authorized", "aprobad", "autorizad"))
    ):
        return kind_of(headed), after
    parts = [part for part in before.split(",") if part.strip()]
    kept = [part for part in parts if not CONTRAST.match(part.strip())]
    segment = ",".join(kept) if kept else ""
    copula = list(COPULA_BEFORE.finditer(segment))
    phrase = segment[: copula[-1].start()] if copula else segment
    attributive = re.match(r"\s*(?:\w+ ){0,2}", after)
    names = [kind_of(found) for found in NAMES.finditer(phrase)]
    article = re.search(r"\b(?:an?|the|our|only|first|new|una?|la|el|nuestr[oa]s?)\W*$", before)
    if attributive and (not copula or (article and flagged.startswith("fda"))):
        following = NAMES.match(after) or NAMES.match(re.sub(r"^\w+ ", "", after.lstrip(), count=1))
        if following:
            ours = re.search(r"\b(?:our|this|nuestr[oa]s?|est[ea])\W*$", before)
            return "ketamine" if ours and kind_of(following) == "generic" else kind_of(following), after
    if (
        not copula
        and flagged.startswith(("fda approved", "fda cleared"))
        and re.search(r"\b(?:an?|the|una?|el|la)\W*$", before)
        and re.match(r"[a-z]", after)
        and not NAMES.search(" ".join(after.split()[:5]))
    ):
        return "other", after
    if copula and not names and (inverted := NAMES.search(segment[copula[-1].end() :])):
        return kind_of(inverted), after
    if copula and not names and not PRONOUN.search(phrase) and (following := NAMES.match(after.lstrip())):
        return ("other", after) if phrase.strip() not in {"", "there", "here", "hay"} else (kind_of(following), after)
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


def kind_of(match: re.Match[str]) -> Said:
    kinds: dict[str, Said] = {
        "spravato": "spravato",
        "ketamine": "ketamine",
        "bare": "bare ketamine",
        "generic": "generic",
    }
    return kinds[match.lastgroup or "generic"]


def antecedent_of(before: str) -> Said:
    """What "it" stands for: the subject of what was said before, which is the first name in the last sentence."""
    last = [part for part in re.split(r"[.!?]\s", before) if part.strip()]
    for part in reversed(last):
        named = NAMES.search(part)
        if named:
            return kind_of(named)
    return ""
