"""F08: turns of phrase that say of what an approval is, where its subject does not simply head the clause."""

import re

from .clause import Clause

DEVICE = r"(?! (?:pumps?|sets?|devices?|bags?|chairs?|rooms?|machines?|kits?|equipment|monitors?|lines?|tubing)\b)"
_OURS = (
    rf"(?:(?<!bomba de )(?:infusions?|infusion(?:es)?|drips?|lozenges?|goteos?|sueros?){DEVICE}|(?<!es)ketamin[ea]"
    rf"(?: (?:protocols?|treatments?|programs?|therap(?:y|ies)|clinics?))?|(?:our|"
    rf"nuestr[oa]s?) (?:\w+ )?(?:treatments?|"
    rf"protocols?|programs?|therap(?:y|ies)|tratamientos?|protocolos?|terapias?|programas?))"
)
_CLINIC = r"(?:clinics?|centers?|practices?|clinicas?|centros?|consultorios?)"

# "We are the only clinic ...", "nuestra clínica está": then the approval, then its use or nothing.
CLINIC_IS = re.compile(
    rf"(?:\b(?:we|we're|somos|estamos|contamos|tenemos|operamos)\b|\b(?:our|this|nuestr[oa]|"
    rf"est[ea]) (?:\w+ ){{0,2}}?{_CLINIC})(?: (?:is|are|"
    rf"am|was|were|got|received|fue|fuimos|recibio|obtuvo|has|have|"
    rf"been|es|esta|ha|sido|la|el|una?|an?|the|only|first|fully|proudly|now|unic[oa]|primer[oa]?|ya|already|also|"
    rf"that|que|"
    rf"[\w']+'s|\w+ly|\w+mente|cuenta|contamos|tenemos|operamos|trabajamos|permiso|y|aval|todos|los|permisos|con|"
    rf"tiene|with|de|{_CLINIC}|ketamine|ketamina|full|the|official))*\W*$"
)
OUR_CLINIC = re.compile(
    rf"\b(?:we|our|us|we're|somos|nuestr[oa]|est[ea])\b.*\b{_CLINIC}(?: que (?:es|esta)| that is)?\W*$"
)
NOT_A_THING = re.compile(
    rf"^\W*(?:$|for\b|to\b|and\b|as\b|with\b|by\b|para\b|y\b|como\b|a\b|por\b|because\b|since\b|in\b|en\b|(?:el|"
    rf"este|last|this) (?:ano|mes|year|month)\b|\d{4}|hace\b|desde\b|recently\b|{_CLINIC}\b|"
    rf"ketamine {_CLINIC}\b)"
)
# "The infusion the FDA has approved".
REDUCED = re.compile(rf"\b{_OURS}(?: \w+)?\W*$")
BEGINS = re.compile(r"^\W*(?:our|the|an?|this|it|its|la|el|las|los|nuestr\w+|\w*ketamin\w*|spravato|iv|infusion\w*)\b")
# "Ketamine for depression is no experiment; it is FDA approved."
FOR_THE_MIND = re.compile(
    r"(?<!es)ketamin[ea] (?:\w+ ){0,1}(?:for|as|in|para|contra) (?:\w+ ){0,3}?(?:depress|depresi|anxiety|ansiedad|"
    r"ptsd|tept|"
    r"ocd|toc|pain|dolor|trauma)"
)
CLINIC_THAT_SAYS = re.compile(
    r"\b(?:any|a|some|other|un[oa]?|cualquier|otr[oa]s?|algun[oa]s?) (?:\w+ )?(?:clinics?|ads?|sites?|websites?|"
    r"clinicas?|"
    r"anuncios?|sitios?) (?:that |who |which |que )?(?:\w+ )?(?:say|says|claims?|tells?|dice[n]?|afirma[n]?)\b"
)
_APPROVAL = (
    r"(?:fda(?:'s)? (?:approval|clearance|approved|cleared|blessing|nod|okay|seal)|(?:approved|cleared) by the fda|"
    r"(?:aprobacion|visto bueno|aval|luz verde|sello) de la fda|(?:aprobad|autorizad)[oa]s? por la fda)"
)
HELD = re.compile(rf"\b{_APPROVAL}\b")
DENIED = re.compile(r"\b(?:not|no|never|neither|nor|nunca|tampoco|ningun\w*|only|solo|n't)\b|n't\b")
TOO = re.compile(
    rf"\b{_OURS}(?: \w+){{0,3}}? (?:has|have|does|do|is|are|got|tienen?|es|son|estan?|l[oa] tienen?|l[oa] (?:es|"
    rf"son|estan?))"
    rf"(?: (?:it|that|one|the same|so))?(?: (?:too|as well|also|tambien|now|already))?\W*$|\b(?:so (?:is|are|has|"
    rf"have|do|does)|"
    rf"same (?:goes|is true) (?:for|of)|ditto for|(?:y )?tambien|lo mismo (?:para|vale para)|"
    rf"and) (?:\w+ ){{0,2}}{_OURS}"
    rf"(?: too| as well)?\W*$"
)
# "Spravato is approved by the FDA, and our infusions are too": said again within the sentence.
ALSO_ONCE = re.compile(
    rf"^\W*(?:and |but |y |pero )?(?:so |also |tambien |lo mismo )?(?:(?:are|is|do|does|have|has) )?(?:our |the |"
    rf"these |las |los "
    rf"|la |el |nuestr[oa]s? |est[ao]s )?(?:\w+ )?{_OURS}"
)
# "The FDA approved ketamine. That approval covers depression."
KETAMINE_APPROVED = re.compile(r"\bfda\b.*(?<!es)\bketamin[ea]\b|(?<!es)\bketamin[ea]\b.*\bfda\b")
COVERS = re.compile(
    r"^\W*(?:and |y )?(?:that|this|its|the|esa|esta|la) (?:approval|aprobacion) (?:also |tambien )?(?:covers|"
    r"includes|extends to|"
    r"applies to|cubre|incluye|abarca|vale para)\b"
)
FOR_THE_MIND_TOO = re.compile(
    r"depress|depresi|anxiety|ansiedad|ptsd|tept|\bocd\b|\btoc\b|\bpain\b|dolor|trauma|"
    r"infusi|drip"
)
ALONE = re.compile(rf"^\W*(?:now |fully |finally |ya |por fin |proudly )?{_APPROVAL}\W*$")
HEADED = re.compile(rf"^\W*(?:our |nuestr[oa]s? |la |el |las |los |iv |the )*{_OURS}")
VERB = re.compile(r"\b(?:is|are|was|were|has|have|can|may|will|does|do|es|son|esta|estan|puede|pueden|tiene|tienen)\b")


# "With FDA approval in hand, our clinic treats ...".
UNDER_IT = re.compile(
    r"^\W*(?:with|having|armed with|holding|thanks to|backed by|con|gracias a)?(?: (?:full|the|la|el))*\W*$"
)
WE_TREAT = re.compile(
    rf"^[^,]{{0,30}},\W*(?:we|our|nuestr\w+|this {_CLINIC}|est[ae]) (?:\w+ ){{0,3}}?(?:treats?|heals?|offers?|"
    rf"uses?|gives?|helps?|"
    rf"tratamos|ofrecemos|trata|ofrece|usamos|ayudamos)\b"
)


def is_of_clinic(clause: Clause, start: int, end: int) -> bool:
    """ "Our clinic is FDA-approved for ...": not the pump or the monitor that it uses."""
    before, after = clause.text[:start], clause.text[end:]
    if re.search(
        r"\b(?:approval|clearance|blessing|nod|aprobacion|aval|permiso|visto|luz)\b", clause.text[start:end]
    ) and (UNDER_IT.match(before) and WE_TREAT.match(after) and not re.search(r"\bspravato\b|esketamin", after)):
        return True
    return bool((CLINIC_IS.search(before) or OUR_CLINIC.search(before)) and NOT_A_THING.match(after))


def is_of_the_noun_before(clause: Clause, start: int, end: int) -> bool:
    """ "The only drip the FDA has ever authorized"."""
    flagged = clause.text[start:end]
    active = flagged.startswith(("the fda", "fda has", "la fda"))
    return active and bool(REDUCED.search(clause.text[:start])) and not BEGINS.match(clause.text[end:])


def is_said_too(clause: Clause) -> bool:
    """ "Spravato has FDA approval. Our infusions have it too.", "Approved by the FDA. Ketamine infusions for PTSD."""
    before = [part for part in re.split(r"(?<=[.!?])\s+", f"{clause.earlier} {clause.before}".strip()) if part][-2:]
    if clause.start and not ALSO_ONCE.match(clause.text):
        return False
    if not before or DENIED.search(clause.text.partition(",")[2] or clause.text):
        return False
    if COVERS.search(clause.text) and FOR_THE_MIND_TOO.search(clause.text) and KETAMINE_APPROVED.search(before[-1]):
        return True
    if (
        HELD.search(before[-1])
        and (before[-1].endswith("?") or not DENIED.search(before[-1]))
        and TOO.search(clause.text)
    ):
        return True
    return (
        any(ALONE.match(part) for part in before) and bool(HEADED.match(clause.text)) and not VERB.search(clause.text)
    )
