"""Misspelt words of a claim, read as what they mean: "ketmaine", "guarenteed", "depresion".

Only long words that the rules turn on, and only one letter wrong, missing, extra or swapped; a word that is itself one
of the list, or an ordinary word next to it, stays as it is.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

SHORTEST = 7
LONGEST = 15
_TURNED_ON = """
ketamine ketamina ketamines infusion infusions infusiones spravato esketamine esketamina depression depressions
depresion depresiones anxiety ansiedad treatment treatments tratamiento tratamientos therapy therapies terapias
addiction addictions adiccion adicciones guarantee guarantees guaranteed guaranteeing garantia garantias garantiza
garantizan
garantizamos garantizado garantizada garantizados garantizadas eliminate eliminates eliminated eliminating elimina
eliminan eliminar eliminamos eliminado eliminada eliminara eliminaron eliminen elimine suicide suicides suicidal
suicidio suicidios suicida suicidas approve approves approved approval aprobado aprobada aprobados aprobadas
aprobacion aprobaron symptom symptoms sintomas harmless inofensiva inofensivo inofensivas inofensivos prevent
prevents prevented prevention preventing previene previenen thoughts pensamientos recover recovers recovery
recovered recuperacion improve improves improved improvement improvements lifesaving resultados results mejoria
"""
# Ordinary words one letter from one of these, and forms that the list leaves out because nothing turns on them.
_ORDINARY = """
eliminados eliminadas eliminando eliminaran eliminaria garantice garantizando aprobamos suicidado resultante previno
depressing therapist therapy's result symptom's recovering eliminador eliminaba suicided resulted resultado
consultados ansiedades sintoma approving disapproved improving improv terapia adiccion aprobando aprobara aprueba
prevenir prevenido garantizar garantice garantizo garantizo tratamientos thought infusiona harmlessly infusing
effusion effusions profusion addition additions edition prevencion
"""
TURNED_ON = frozenset(_TURNED_ON.split())
ORDINARY = frozenset(_ORDINARY.split())
WORD = re.compile(rf"\b[a-z]{{{SHORTEST - 1},{LONGEST}}}\b")


# The agency by its full name, with stops, or by what it is.
AGENCY = re.compile(
    r"(?:(?:the )?(?:us |u\.s\. |federal )*food and drug administration|f\.d\.a\.?|administracion (?:federal )?de "
    r"(?:alimentos y medicamentos|medicamentos y alimentos|drogas y alimentos|alimentos y drogas))(?: \(fda\))?"
)
REGULATORS = re.compile(
    r"\b(?:the )?(?:(?:federal|us|u\.s\.|american|government|national|washington|drug) (?:health |drug |medical |food |"
    r"safety )?(?:regulators?|watchdogs?|authorities|officials|agency)|uncle sam|the feds|federal government)\b|"
    r"\b(?:washington|the (?:us |federal )?government)(?= (?:has |have |just |finally |also |now )*(?:approved|"
    r"authorized|"
    r"cleared|okayed|greenlit|ok'd|sanctioned|licensed|approves|okays))|"
    r"\bthe government(?='s (?:ok|okay|blessing|nod|approval|green|stamp|seal|thumbs))"
)
# "Federal approval", "aprobación federal".
OF_REGULATORS = re.compile(r"\bfederal(?:ly)?(?= (?:approv\w+|clear(?:ance|ed)|authoriz\w+))")
DE_REGULADORES = re.compile(r"(?<=aprobacion )federal\b|(?<=autorizacion )federal\b")
REGULADORES = re.compile(
    r"\b(?:l[oa]s? )?(?:autoridad(?:es)? (?:federal(?:es)?|sanitarias?|de salud)|regulador(?:es)? (?:federal(?:es)?|"
    r"sanitarios?|de (?:estados unidos|medicamentos))|agencia (?:federal|reguladora)(?: de (?:salud|medicamentos))?|"
    r"gobierno (?:federal|de estados unidos))\b"
)


def corrected(folded: str) -> str:
    """The folded text with those words spelt right."""
    folded = REGULATORS.sub("the fda", AGENCY.sub("fda", folded))
    folded = REGULADORES.sub("la fda", folded)
    folded = DE_REGULADORES.sub("de la fda", OF_REGULATORS.sub("fda", folded))
    return WORD.sub(lambda match: _read(match[0]), folded)


@lru_cache(maxsize=4096)
def _read(word: str) -> str:
    if word in TURNED_ON or word in ORDINARY:
        return word
    near = [
        known
        for known in TURNED_ON
        if len(known) > SHORTEST
        and known[0] == word[0]
        and not _only_an_ending(word, known)
        and OSA.distance(word, known, score_cutoff=1) <= 1
    ]
    return min(near) if near else word


def _only_an_ending(word: str, known: str) -> bool:
    """ "eliminas", "suicidas": another form of the word, not a misspelling of this one."""
    return word[:-1] in {known, known[:-1]} or word == known[:-1]
