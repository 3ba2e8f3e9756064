"""The words of `unhedged`: what is ours, what leaves a sentence open, and what each rule speaks of. Folded."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """What a rule speaks of: concepts of the lexicon, or `words`. `needs`: what the sentence must say besides.

    left_open: what leaves a sentence on this topic open. once: the one denial that is the claim itself ("no risk");
    two of them take each other back ("no treatment is without risk").
    """

    rule: str
    left_open: re.Pattern[str]
    concepts: tuple[str, ...] = ()
    words: re.Pattern[str] | None = None
    needs: re.Pattern[str] | None = None
    once: re.Pattern[str] | None = None


def _any(*written: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(written)})\b")


# Business that no claim is made of: a clock, a date, a price, a post to be filled, a letter's opening.
BUSINESS = re.compile(
    r"\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]\.? ?m\b|\$ ?\d|\b\d+ (?:dollars|dolares)\b|\b(?:19|20)\d\d\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|"
    r"\b(?:january|february|april|june|july|august|september|october|november|december)\b|"
    r"\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b|"
    r"\b\d+ de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|"
    r"\b(?:costs?|prices?|fees?|billed|billing|invoices?|receipts?|appointments?|parking|floors?|street|"
    r"avenue|suite|address|e ?mail|fax|lobby|entrance|job|applicants?|degree|license[ds]?|licensure|"
    r"experience (?:with|in)|required|requires|cuestan?|precios?|tarifas?|facturas?|recibos?|citas?|"
    r"estacionamiento|pisos?|calle|avenida|direccion|correo|puesto|solicitantes?|titulo|licencia|"
    r"experiencia (?:en|con)|exige|requisitos?)\b|^\W*(?:dear|estimad[oa]s?) "
)
OURS = {
    "en": _any(
        r"ketamine|infusions?|drips?|ivs?|protocols?|programs?|our|ours|us|we|we're|we've|we'll|"
        r"treatments?(?! resistant)|"
        r"therap(?:y|ies)|course|clinic|sessions?|doses?|visits?|here"
    ),
    "es": _any(
        r"ketamina|infusion(?:es)?|sueros?|goteos?|protocolos?|programas?|nuestr[oa]s?|nosotros|clinica|tratamientos?|"
        r"terapias?|sesion(?:es)?|dosis|aqui|\w{3,}[aei]mos"
    ),
}
# "The downside of ketamine? We are still looking for it.", "Is our drip FDA-approved? Naturally."
ANSWERED = re.compile(
    r"^\W*(?!(?:what|why|how|when|who|where|which|que|por que|como|cuando|quien|donde|cual)\b(?!"
    r"(?:'s| is| es) (?:the|el) (?:risk|downside|danger|catch|riesgo|peligro)| (?:soon|fast|quickly|"
    r"much better) will you|"
    r" tan (?:pronto|rapido) (?:va|se)))[^?]{3,70}\?\W*$"
)
# "One drip and you won't be."
AT_AN_END = _any(
    r"you won't(?: be)?(?=\W|$)|not (?:any ?more|for long|after)|no more|no longer|(?:is|are) over|ya no|"
    r"no por mucho(?: tiempo)?|"
    r"dejara(?:n)? de \w+|deja de \w+|nunca mas|se acabo"
)
# Within an answer to "how soon?" it tells the time and leaves nothing open.
OFTEN = re.compile(r"\b(?:usually|often|normally|suele ser|por lo general)\b")
# "He used to have PTSD. Then he came to us."
USED_TO = _any(
    r"used to (?:have|be|live|suffer|feel)|solia (?:tener|vivir|sufrir|sentir)|(?:antes|once) (?:tenia|had|was)"
)
THEN = re.compile(r"^\W*(?:then|now|until|today|entonces|luego|ahora|hasta que|hoy)\b")
# Words that leave a sentence open, whatever it speaks of.
LEFT_OPEN = {
    "en": re.compile(
        r"\b(?:some|may|might|could|if|whether|unless|until|about|stud(?:y|ies|ied)|trials?|research\w*|evidence|"
        r"(?:for|some|certain|treats?|see) adults|adults (?:with|who|whose)|988|911|call|ask\w*|tell|told|often|"
        r"sometimes|usually|most|many|measured?|scores?|scale|label|"
        r"common\w*|"
        r"means?|called|myths?|false|untrue|misleading|wrong|lie|hopes?|hoped|questions?|groups?|specialists?|"
        r"wants?|aim\w*|"
        r"goal|try|tries|wish\w*|efficacy|versus|vs|randomi[sz]ed|controlled|blind(?:ed)?|cohort|consensus|"
        r"guidelines?|outpatients|differs?|lowered|"
        r"lasted|up to|hospitals?|unclear|known|unknown|stigma|spravato|esketamine|someone|placebo|compared|worse|"
        r"staff|nurses?|write|fill|list\w*|screen\w*|check\w*|monitor\w*|watch\w*|history|report\w*|policy|avoid|"
        r"careful|"
        r"still (?:had|has|have|feels?|felt|hurts?|is|was|am|are|were|there|here|around|with)|"
        r"(?:was|were|am|is|are) still(?! (?:looking|waiting))|"
        r"record\w*|documented|well described|chart|portal|track\w*|note[sd]?|describ\w+|discuss\w*|"
        r"review\w*|welcome|wrote|written|"
        r"psychiatr\w+|"
        r"surgeons?|therapists?|emergency|reasons?|insur\w+|bring|meet|meets|pages?|normal|famil(?:y|ies)|forms?|"
        r"seriously|instead|"
        r"remission|founded|founder|volunteers?|deserves? (?:straight|honest|a call|an answer)|an illness|"
        r"lives? with|living with)\b|\?|\d ?%|\d of \d|//|\b(?:www|com|org)\b"
    ),
    "es": re.compile(
        r"\b(?:algun[oa]s?|puede|pueden|podria|si|estudi\w+|ensayos?|investiga\w*|pruebas|adultos|988|911|llame|"
        r"pregunt\w*|a veces|se llama|significa|debe|deben|la mayoria|much[oa]s|mide|medi\w*|puntaje|escala|mitos?|"
        r"fals\w*|mentira|engan\w*|cuidado|"
        r"evite|ojala|esper[ae]\w*|grupo|quer\w+|quier\w+|estigma|spravato|esketamina|alguien|placebo|peor|personal|"
        r"seguian?|"
        r"(?:todavia|aun) (?:tiene|tenia|siente|sentia|esta\w*|hay|habia)|expediente|anot\w+|bienvenid\w+|"
        r"psiquiatr\w+|cirujan\w+|"
        r"normal|familias?|formularios?|merece una|terapeutas?|emergencias?|razon|"
        r"pagina|llamada|"
        r"documentad[oa]s?|empleados|enfermer[oa]|anote|escrib\w+|lista|revis\w+|vigil\w+|historia|desconfi\w+|"
        r"diga\w*|en serio|"
        r"vive con|"
        r"viven con|una enfermedad|capacit[aoe]\w*|form(?:o|ada) en|curso|fundador[a]?)\b|\?|\d ?%|\d de cada \d"
    ),
}
# What also cures, protects or saves, and is not ours.
NOT_OURS = _any(
    r"exercise|yoga|vaccines?|insulin|aspirin|naloxone|lithium|clozapine|antibiotics?|lifelines?|hotlines?|"
    r"seat ?belts?|"
    r"helmets?|cpr|guns?|firearms?|volunteers?|police|firefighters?|paramedics?|ambulances?|donors?|lifeguards?|"
    r"detectors?|first aid|beach|pool|dogs?|church|pastor|"
    r"ejercicio|vacunas?|insulina|aspirina|naloxona|litio|cinturon(?:es)?|casco|armas?|policia|bomberos|ambulancias?|"
    r"donantes?|primeros auxilios|playa|alberca|piscina|perros?|iglesia"
)
# Illnesses that ketamine can bring, or that other doctors treat: named beside it in warnings and in histories.
TREATED_ELSEWHERE = _any(
    r"addict\w*|cravings?|low moods?|insomnia|nightmares?|disease|seizures?(?: disorder)?|sick|bipolar|numbness|grief|"
    r"adicc\w*|adict\w*|antojos?|insomnio|pesadillas?|enfermedad(?:es)?|convulsion(?:es)?|duelo"
)
# What stands before an illness that only says of whom or what something else is said.
OF_WHOM = frozenset(
    "with on about for against in after before during contra con sobre para por en tras durante".split()
)
# What brings an illness on, or only tells that it is there.
BRINGS = re.compile(
    r"(?:caus|trigger|worsen|provok|aggravat|produc|feel|felt|mention|describ|rais|increas|diagnos|bring|brought|"
    r"sent[io]|sient|empeor|agrav|desat|produj|aument|diagnostic|mencion)\w*"
)
# An illness that only comes, grows, is strong, or does something to somebody.
COMES = re.compile(
    r" (?:rose|rises|rising|grew|grows|came|comes|gets|got|increases|increased|spiked|climbs|climbed|began|worsens|"
    r"worsened|flared|flares|happens|happened|subio|sube|aumento|aumenta|crece|crecio|llego|llega|viene|vino|empeora|"
    r"empeoro|aparece|aparecio)\b|"
    r" (?:brought|brings|kept|keeps|drove|led|leads|made|makes|took|takes|sent|sends|cost|costs|pushed|held|woke|wakes|"
    r"follow(?:s|ed)|scare[sd]?|got) (?:me|him|her|us|them|you|my|his|their|your|people)\b|"
    r" (?:ya )?(?:no )?(?:me|te|lo|la|le|nos|los|las|les) (?:tra[ej]\w*|llev\w+|hizo|hac\w+|quit\w+|cost\w+|despert\w+|"
    r"despiert\w+|sigui\w+|impid\w+|impedia\w*|dejaba\w*|oblig\w+|asust\w+)\b|"
    r" (?:is|are|es|son) (?:an?|un|una) (?:\w+ ){0,3}?(?:disorders?|illness|conditions?|disease|diagnos\w+|trastornos?|"
    r"enfermedad|padecimiento|condicion|diagnostico)(?! (?:of|you|we|that|your|de|del|que|vencid\w+))\b|"
    r" (?:is|was|gets|sea|es|era|fue|esta|estaba) (?:(?:very|so|too|more|muy|tan|mas) )?(?:strong|severe|mild|moderate|"
    r"bad|worse|high|low|real|common|fuerte|leve|moderad[oa]|grave|peor|alt[oa]|baj[oa]|comun)\b"
)
# "Depression is a mood disorder."
IS_ONE = re.compile(
    r"\b(?:is|are|was|es|son) (?:an? |una? )?(?:\w+ ){0,2}(?:disorders?|illness(?:es)?|conditions?|diseases?|"
    r"trastornos?(?: \w+)*|"
    r"enfermedad(?:es)?(?: \w+)*)$"
)
# "Pain infusions", "a depression unit": the illness only names the thing behind it.
NAMED_BY_IT = re.compile(
    r"(?:infusions?|drips?|sessions?|visits?|units?|programs?|protocols?|rooms?|risks?|assessments?|evaluations?|"
    r"attempts?|medicine|doctors?|nurses?|counsel\w+|hotline|education|episodes?|lectures?|surveys?|coverage|codes?|"
    r"services?|departments?|associations?|dose)"
)
DETERMINERS = frozenset(
    "the a an your our my his her their this that severe chronic major acute late life treatment resistant "
    "nonpsychotic la el los las su sus mi tu un una".split()
)
# "The treatment of mood disorders", "symptoms of PTSD": names a thing, and says nothing of it.
OF_WHAT = frozenset(
    "because instead spite causa lugar vez treatment use symptoms care diagnosis history kinds forms study relapse "
    "relapses recurrence recaida recaidas recurrencia "
    "tratamiento uso sintomas".split()
)
# The Spanish denial in two words: "no tiene nada de peligroso".
CONCORD = re.compile(r"\bno (?=(?:\w+ ){0,4}?(?:nada|ningun\w*|nunca|nadie|jamas|ni)\b)")
_ILL = (
    "depression|anxiety|ptsd|ocd|pain|trauma|addiction|migraines?|depresion|ansiedad|tept|toc|dolor|adiccion|migranas?"
)
_ENGLISH = (
    Topic(
        "F01",
        _any(
            r"for (?:\w+ ){0,3}?(?:" + _ILL + r")",
            r"eas(?:e|ed|es|ing)|treat(?:s|ed|ing)?|reduc\w+|reliev\w+|manag\w+|help\w*|talk\w*|aid|how|can be|hard|"
            r"same|relief|"
            r"pain (?:from|of|at|in) the|"
            r"returns?|returned|comes? back|came back|bring back|few|third|half|off label|rises?|lifts?|fda|"
            r"specializ\w+|"
            r"focus\w*|"
            r"support\w*|"
            r"(?:has|have) (?:\w+ ){0,2}?(?:" + _ILL + r")|stay(?:s|ed)?|"
            r"remain(?:s|ed)?|continue[sd]?|unchanged|starts?|begins|risks?|side effects?|tests?|"
            r"patients with (?:\w+ ){0,2}?(?:" + _ILL + r") (?:get|gets|receive|need|bring|wait|rest|come)|"
            r"laws?|lawsuits?|sued|court|an? \d+",
        ),
        ("ILLNESS", "ILL_ADJECTIVE"),
    ),
    Topic("F01", _any(r"health (?:care|plan|history)|mental health|insurance"), ("HEALTHY",)),
    Topic(
        "F02",
        _any(r"patients? who|n't"),
        words=_any("failure rate|(?:zero|no) failures|failure is not"),
        once=_any("no|not|zero|never|0"),
    ),
    Topic(
        "F02",
        _any(
            r"for|room|prepared|informed|anesthesia|sleepy|talking|different|differs?|varies|depends?|blood|tests?|"
            r"labs?|recovery (?:area|bay|suite|chair|bed|lounge|time|period)s?|fades?|same|any clinic|telling|"
            r"respond to|reply|answer"
        ),
        ("WELL", "OUTCOME"),
        needs=_any(
            r"every|all|always|only|100|certain|sure|standard|included|zero|contract\w*|promise\w*|expect|will|you'll|"
            r"guarante\w*|surely|refund\w*|money|pay|free|everyone|anyone|everybody"
        ),
    ),
    Topic(
        "F06",
        _any(
            r"drive|before|when|everyone|every|say|says|saying|mean|promise|exception|serious|hide|hides|hid|hidden|"
            r"ignor\w+|sign|last time|pass|lightly|downplay\w*|surpris\w+|skip|building|fda|inspection"
        ),
        ("HARM",),
        once=_any(
            r"no|none|zero|never|nothing|nobody|without|free|not|cannot|\w+n't|worst|nil|lack\w*|yet to|gone|"
            r"forget|"
            r"nowhere|blank|still (?:looking|waiting)|other treatments|opposite|neither|nor"
        ),
    ),
    Topic(
        "F08",
        _any(
            r"anesthe\w+|surg\w+|off label|(?:outside|beyond) (?:of )?(?:its|the|any|their|what)|warn\w*|reviews?|"
            r"reviewed|devices?|pumps?|cuffs?|monitors?|rules?|requir\w+|"
            r"regulat\w+|inspect\w*|visit\w*|audit\w*|fined|oversees?|polices?|guid\w+|regist\w+|advis\w+|panel|decid\w+|decision|only|lacks?|papers?|road|"
            r"a medicine|approved medicine|approved drug|meeting|website|letter"
        ),
        words=_any("fda"),
        needs=_any(
            r"our|ours|we|infusions?|drips?|ivs?|protocols?|programs?|(?:ketamine|it|this|treatment) .*(?:" + _ILL + ")"
        ),
    ),
    Topic(
        "F13",
        _any(
            r"eas(?:e|ed|es|ing)|lost|safety|course|training|class|plan|line|hotline|donors?|cpr|detectors?|"
            r"returns?|brother|raise money|"
            r"crews|died|killed|comes? back|came back|stays?|remains?|"
            r"buried"
        ),
        ("SUICIDE", "DIE", "SAVES_LIFE"),
    ),
)
_SPANISH = (
    Topic(
        "F01",
        _any(
            r"para (?:\w+ ){0,3}?(?:" + _ILL + r")",
            r"alivi\w*|trata\w*|reduc\w*|ayud\w*|como|hablar|personas?|dificil|vuelve[n]?|volver|volvio|regres\w+|"
            r"fda|atiend\w+|"
            r"atend\w+|apoy\w+|sube|aumenta|"
            r"(?:tiene|tienen|tengo|con) (?:\w+ ){0,2}?(?:" + _ILL + r") (?:y|e|reciben?|vienen?|necesita\w*|trae\w*)|"
            r"riesgos?|efectos secundarios|analisis|"
            r"(?:sig(?:ue|uen|o)|segui\w*|siguio) (?:igual|con|en)|igual|continua|empieza\w*|"
            r"comienza\w*|ley(?:es)?|delito|de \d+",
        ),
        ("ILLNESS", "ILL_ADJECTIVE"),
    ),
    Topic("F01", _any(r"seguro|salud mental|historia"), ("HEALTHY",)),
    Topic(
        "F02",
        _any(r"quien|cuando|citas|sistema|telefono"),
        words=_any("tasa de (?:fracasos?|fallas?|fallos?)|(?:cero|sin|ningun) (?:fracasos?|fallas?|fallos?)"),
        once=_any("no|cero|nunca|ningun|0"),
    ),
    Topic(
        "F02",
        _any(
            r"para|una respuesta|responde\w*|contesta\w*|distint\w+|varia\w*|depende\w*|sangre|analisis|"
            r"(?:sala|area|zona|sillon|cama|tiempo)s? de (?:la )?recuperacion|dia habil|la mejor|anestesia|"
            r"siempre funciona|cuarto"
        ),
        ("WELL", "OUTCOME"),
        needs=_any(
            r"tod[oa]s?|siempre|solo|100|segur\w+|inclu\w+|cero|promet\w+|garanti\w+|devolv\w+|dinero|paga|gratis|va a|"
            r"\w{3,}(?:ara|era|ira|aran|eran|iran)|delo por"
        ),
    ),
    Topic(
        "F06",
        _any(
            r"maneje|antes|cuando|todos?|cada|solo|conocen|dice|decir|callar|escond\w+|ocult\w+|ignor\w+|senal|"
            r"la ultima vez|a la ligera|minimiz\w+|serios?|fda|excepcion"
        ),
        ("HARM",),
        once=_any(
            r"no|ni|ningun\w*|cero|nunca|jamas|nada|nadie|sin|libres?|exent\w+|unic[oa]|carec\w+|aun|olvid\w+|tampoco"
        ),
    ),
    Topic(
        "F08",
        _any(
            r"anest\w+|cirug\w+|(?:fuera|mas alla) de (?:etiqueta|l[oa]s? |sus? )|off label|advi\w+|bombas?|aparatos?|"
            r"reglas?|exig\w+|regul\w+|"
            r"registr\w+|"
            r"inform\w+|notific\w+|reporta\w*|avis[ao]\w*|danos?|"
            r"inspeccion\w*|inspector\w*|visit\w+|audit\w+|mult[aoe]\w*|supervis\w+|"
            r"panel|solo|carta|avalado|clasific\w+"
        ),
        words=_any("fda"),
        needs=_any(
            r"nuestr[oa]s?|infusion(?:es)?|sueros?|goteos?|protocolos?|programas?|contamos|tenemos|"
            r"(?:ketamina|tratamiento) .*(?:" + _ILL + ")"
        ),
    ),
    Topic(
        "F13",
        _any(
            r"alivi\w*|perdi\w*|seguridad|linea|chaleco|alberca|prevencion|hermano|murio|mato|quito la vida|"
            r"sig(?:ue|uen|o)|vuelven?|volvi\w+|regres\w+"
        ),
        ("SUICIDE", "DIE", "SAVES_LIFE"),
    ),
)
TOPICS: dict[str, tuple[Topic, ...]] = {"en": _ENGLISH, "es": _SPANISH}
