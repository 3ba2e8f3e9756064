"""What keeps "no risk" and "safe" from being a claim of the treatment: a study, a ride, a room, a record."""

import re

from .lexicon import Mention
from .saying import Saying
from .vocabulary import TREATMENT

OF_SOMETHING_ELSE = frozenset(
    "of in from to on in if that until left today now free for during was were when asking calling de en por para "
    "que al ahora".split()
)
OF_ITSELF = re.compile(
    rf"\W*(?:in|with|from|during|of|to|de|en|con|por) (?:\w+ ){{0,2}}{TREATMENT}\b|"
    r"\W*(?:of any (?:kind|sort)|of (?:harm|ketamine|treatment|pills|antidepressants|ect|tms|drugs|medications?|any|"
    r"other|the (?:usual|pills))|"
    r"in (?:it|them)\W*(?:$|\b(?:says?|for|at all|whatsoever)\b)|in (?:our|the|this|all|any) (?:\w+ )?(?:treatment|"
    r"clinic|infusion|years|patient|way|care)|"
    r"for (?:you|patients|anyone|your|everyone|(?:\w+ )?(?:teen\w*|kids|children|adults|seniors|veterans|people|"
    r"women|men|moms))|to (?:endure|suffer|face|manage|put up|deal|you|your (?:body|brain|"
    r"health|mind|heart|liver|bladder)|try|"
    r"trying|worry|fear|speak|report|patients|anyone)|when|from (?:our|the|this|ketamine|treatment|infusions?|it|"
    r"start)|during (?:the|your|our|treatment)|"
    r"de (?:ningun|ninguna|nada|la ketamina|los antidepresivos|las pastillas|ningun tipo|por medio|que)|"
    r"en (?:nuestr\w+|el tratamiento|absoluto|la|este)|para (?:usted|nadie|su|los|el|la|todos)|que (?:aguantar|"
    r"sufrir|soportar|temer|"
    r"reportar|lamentar))\b"
)
MENTAL = re.compile(r"\b(?:mental health|health|memory|heart|liver|drinking|money|no problems? (?:with|if|at|sleep))\b")
WEIGHED = re.compile(
    r"\b(?:in (?:the|this|that|a|one|our|both) (?:\w+ )?(?:study|trial)|(?:in|from|some|most|"
    r"several) (?:\w+ )?(?:studies|trials)|placebo|(?:were|"
    r"was) (?:seen|found|reported|recorded|noted) in|en (?:el|este|un|los) (?:estudio|ensayo)s?|no (?:serious|"
    r"severe|grave)\w* .*\b(?:week|month|people|personas|semanas|patients)|"
    r"(?:short|small|few|first|early) (?:studies|trials)|estudios (?:cortos|pequenos)|some (?:people|patients)|"
    r"many (?:people|patients)|algunas personas|muchas personas|not everyone|people with no|those with no|"
    r"you might have|you may have|puede que|si usted)\b"
)
SAFE_NOUNS = re.compile(
    r"\s+(?:ride|rides|place|places|space|home|room|driver|way home|trip home|distance|side|travels?|return|storage|"
    r"keeping|box|person|people|adult|exit|"
    r"password|site|website|data|to (?:call|ask|tell|talk|write)|consult|call|quote|estimate|visit|talk|chat|sitio|"
    r"pagina|datos|lugar|pago|formulario)\b"
)
NOT_OF_TREATMENT = re.compile(
    r"\b(?:consult\w*|llamada|presupuesto|quote|estimate|website|sitio|pagina|form|formulario|pago|payment|estoy|"
    r"last time|so far|la ultima vez|hasta ahora|ride|cancel\w*|"
    r"(?:in|by|to|for|en|por|al) (?:a )?(?:asking|ask|calling|call|talk|talking|preguntar|llamar|hablar))\b"
)
# What a clinic also has, and calls safe: its rooms, its records, its machines.
THINGS = re.compile(
    r"\b(?:records?|data|information|messages?|account|password|server|app|website|buildings?|rooms?|parking|garage|"
    r"cars?|phones?|forms?|chairs?|pumps?|monitors?|"
    r"ramps?|entrances?|hallways?|bathrooms?|rails?|railings?|areas?|gates?|cabinets?|vaults?|fridges?|refrigerators?|"
    r"toys?|beds?|tubing|outlets?|wheelchairs?|locks?|gloves?|masks?|rampas?|entradas?|pasillos?|banos?|barandales?|"
    r"juguetes?|camas?|cerraduras?|guantes?|cubrebocas|"
    r"cuffs?|devices?|machines?|needles?|plants?|sprays?|smells?|lights?|doors?|food|snacks?|water|music|blankets?|"
    r"candles?|dogs?|paint|cleaners?|soap|floors?|stairs|elevator|"
    r"expedientes?|datos|informacion|mensajes?|cuenta|servidor|edificio|salas?|cuartos?|estacionamiento|carros?|"
    r"telefonos?|formularios?|sillas?|sillon(?:es)?|bombas?|monitor(?:es)?|"
    r"aparatos?|maquinas?|agujas?|plantas?|olor(?:es)?|luces|puertas?|comida|agua|musica|mantas?|velas?|perros?|"
    r"pintura|jabon|pisos?|escaleras|elevador)\b"
)


def ends_in_itself(saying: Saying, harm: Mention) -> bool:
    """ "risks", "risk at all", not the "risk of a fall" or the "side effects from last time"."""
    if harm.last + 1 >= len(saying.words) or saying.broken[harm.last + 1]:
        return True
    after = saying.clause.text[saying.spans[harm.last][1] :]
    return saying.word(harm.last + 1) not in OF_SOMETHING_ELSE or bool(OF_ITSELF.match(after))
