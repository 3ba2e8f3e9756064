"""The blocking rules of clinical.md 8.3 in Spanish: F01, F02, F06, F13 (F08 is in `approval`). Words are folded."""

from clinic_site.rulebook.findings import BLOCK

from . import spanish_reworded as reworded
from .rules import Rule, form
from .scope import HARM

CONDITION = (
    r"(?:depresion|ansiedad|tept|toc|estres postraumatico|dolor(?:es)?|traumas?|adiccion(?:es)?|sintomas?|"
    r"sufrimiento|tristeza|"
    r"enfermedad(?:es)?|trastornos?|panico|angustia)"
)
_STOP = (
    r"(?:pero|sino|es|son|fue|tiene|estigma|silencio|barreras?|necesidad|dudas?|si|cuando|porque|"
    r"mientras|que|quien|como|despues|antes|estudio|sesion|visita|no|sobre|para|en|con)\b"
)
_BEFORE = rf"(?:(?!{_STOP})\w+,? ){{0,5}}?"
_NOT_THE_CONDITION = r"(?! (?:mal entendid|como tema|en (?:la )?investigacion))"
_OBJECT = rf"{_BEFORE}{CONDITION}{_NOT_THE_CONDITION}"
_PEOPLE = r"(?:usted|personas?|pacientes?|adultos?|veteranos?|todos|todas)"
_OUTCOMES = (
    r"(?:resultados?|alivio|mejoria|mejora|recuperacion|exito|remision|curacion|cura|sanacion|cambio|"
    r"que funciona|que mejor\w+|"
    r"que (?:usted )?se (?:cur|sent|recuper)\w+|que va a|felicidad|satisfaccion|efectividad|funciona)"
)
_BETTER_FUTURE = (
    r"(?:(?:se )?(?:va|van) a (?:curar|curarse|mejorar|mejorarse|sanar|recuperar|recuperarse|sentir mejor|"
    r"sentirse mejor|estar mejor|sentir alivio|tener alivio)"
    r"|(?:se )?(?:curara|sanara|mejorara|recuperara|mejoraran|curaran|recuperaran)|"
    r"se sentira(?:n)? (?:mucho )?mejor|(?:tendra|sentira|encontrara|obtendra|lograra|"
    r"notara) (?:\w+ )?(?:alivio|mejoria|la recuperacion|resultados)"
    r"|volvera a ser feliz)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "F01",
        BLOCK,
        "Dice que una enfermedad se cura o desaparece. Ningún estudio lo muestra.",
        "puede reducir los síntomas en algunas personas",
        (
            form(
                r"(?:(?:ha|han|hemos) (?:curado|sanado|eliminado|borrado)|cur(?:a|an|ar|aron|o|amos|ara|aran|"
                r"ando|e|en)|san(?:a|an|ar|aron|amos|ara|ando|e)|"
                r"elimin(?:a|an|ar|o|aron|amos|ara|aran|ando|e|en)|borr(?:a|an|ar|o|aron|amos|ara|ando|e|en)|"
                r"erradi(?:ca|can|car|camos|co|que)|(?:acab|termin)(?:a|an|ar|o|aron|amos|ara|ando|e|en) con|"
                r"(?:pone|ponen|poner|puso|ponemos|pondra|ponga|pongale) fin al?|hac(?:e|en|er) desaparecer|"
                r"(?:deja|dejan|dejar|dejo|deje|dejara|dejamos) atras|"
                r"quit(?:a|an|ar|amos|e)(?= (?:la|su) (?:depresion|ansiedad))|"
                r"(?:libera|liberan|librar|libra|liberarse|liberese) de|(?:diga|dile|decir|digale) adios al?|"
                r"vence|venza|"
                rf"destruye) {_OBJECT}",
                "TC",
                predicate=True,
                finite=True,
                never=r"\bestigma\b",
            ),
            form(
                r"(?<!una )(?<!la )(?<!de )curan?(?: de verdad| todo| del todo| por completo)?(?=\W*$)",
                "TC",
                predicate=True,
                finite=True,
            ),
            form(rf"se (?:acaba|termina|cura|elimina|borra) (?:la|su|el) {CONDITION}", "TC"),
            form(rf"(?:dej(?:a|an|ar|o|e|ara|amos)) (?:\w+ ){{0,3}}{CONDITION} atras", "TC", predicate=True),
            form(
                rf"(?:(?:hemos |ha |han )?cur(?:a|an|o|aron|amos|ara|ado)|san(?:a|an|o|aron|"
                rf"amos)) a (?:\w+ ){{0,3}}{_PEOPLE}",
                "TC",
                predicate=True,
                finite=True,
            ),
            form(r"(?:curarl[oae]s?|sanarl[oae]s?|l[oae]s? cur(?:a|amos|ara|aremos)|l[oae]s? sana(?:mos)?)", "TC"),
            form(rf"(?:la|una) cura(?: \w+)? (?:para|de|contra|a) (?:\w+ ){{0,3}}{CONDITION}", "*"),
            form(
                r"(?:es|ofrece|ofrecemos|tenemos|encontro|encontramos) (?:la|una|su) (?:\w+ )?cura(?: \w+)?(?=\s*$)",
                "TC",
                predicate=True,
            ),
            form(
                rf"{CONDITION} (?:\w+ ){{0,2}}(?:se (?:cura|elimina|borra|acaba|termina)|(?:queda|quedara|esta|"
                rf"estara|"
                rf"fue|es|sera) (?:curad|eliminad|borrad)[oa]s?|desaparece (?:con|gracias|por|para))",
                "*",
                never=r"\bno se (?:cura|elimina|borra|acaba|termina)",
            ),
            form(r"(?:curad|sanad)[oa]s? de (?:\w+ ){0,3}" + CONDITION, "*"),
            form(r"(?:usted |pacientes |personas )(?:\w+ ){0,2}(?:se curaron|se curan|curad[oa]s?|se cura)\b", "*"),
            *reworded.CURES,
        ),
    ),
    Rule(
        "F02",
        BLOCK,
        "Promete un resultado. Nadie puede prometerlo.",
        "los resultados varían; algunas personas no mejoran",
        (
            form(
                rf"(?:asegur(?:a|an|amos|ar)|garanti(?:za|zan|zamos|zar|zo|zado|zada|zados|zadas|a|as|"
                rf"ce)) (?:\w+ ){{0,6}}?{_OUTCOMES}",
                "TCO*",
                never=r"privacidad|confidencial|\bcita\b|horario|precio|\blugar|\bplazo|por ley|hsa|fsa|presupuesto",
            ),
            form(
                r"(?:resultados?|alivio|mejoria|recuperacion|exito|satisfaccion|"
                r"curacion) (?:\w+ )?(?:garantizad|asegurad)[oa]s?|(?:resultados?|alivio|exito) segur[oa]s?",
                "*",
            ),
            form(
                r"(?:se )?(?:lo|la)? ?garantizamos(?=\s*$)|garantizado(?=\s*$)|(?:ofrecemos|damos|"
                r"con) (?:\w+ )?garantia(?=\s*$)|garantia de (?:\w+ ){0,2}" + _OUTCOMES,
                "*",
            ),
            form(
                r"le (?:devolvemos|regresamos|reembolsamos) (?:su|el|todo su) dinero|"
                r"(?:o )?su dinero de (?:vuelta|regreso)|devolucion de su dinero|"
                r"reembolso (?:\w+ )?si no (?:mejora|funciona|siente|ve)|resultados o reembolso",
                "*",
                never=r"\b(?:si cancela|cancel\w+)\b",
            ),
            form(rf"promet(?:e|en|emos|er|ido|ida) (?:\w+ ){{0,5}}?(?:{_OUTCOMES}|mejor|{_BETTER_FUTURE})", "TC*"),
            form(
                _BETTER_FUTURE,
                "*",
                never=rf"\b(?:{HARM}|mareo|asco|sueno|no se sentira)\b|\bva a mejorar (?:el sitio|la pagina|este)",
                questions_too=True,
            ),
            *reworded.PROMISES,
        ),
    ),
    Rule(
        "F06",
        BLOCK,
        "Dice que no hay riesgo. La ketamina tiene efectos comunes y efectos serios.",
        "nombre los efectos comunes y los serios",
        (
            form(
                r"(?:sin|libres? de|cero|exent[oa]s? de) (?:ningun[oa]?s? |ningun |los |efectos ni |"
                r"ningun tipo de )?(?:efectos (?:secundarios|adversos|negativos|dañinos|daninos)|riesgos?|"
                r"peligros?|contraindicaciones)"
                r"(?: (?:algunos?|alguna|ni \w+))?(?! (?:de (?!la ketamina|el tratamiento)|para|por))",
                "TO",
                own_denial=True,
                never=r"\bno existen?\b|\b(?:cuando|si|hasta que) (?:usted )?(?:este|esta|quede|queda)\b|"
                r"\bpregunt|consulta sin|"
                r"llamada sin|presupuesto sin",
            ),
            form(
                r"no (?:tiene|tienen|causa|causan|hay|existen?|presenta|presentan|produce|producen|conlleva|"
                r"implica|trae) (?:ningun[oa]?s? |ningun |absolutamente |"
                r"ningun tipo de )*(?:efectos? (?:secundarios?|adversos?)|riesgos?|peligros?)"
                r"(?! (?:de|en|por|para)\b)",
                "TO",
                own_denial=True,
                never=r"\bsi (?:usted )?no\b|\b(?:si|cuando|mientras|hasta que)\b.*\bno\b|\bahora no hay\b",
            ),
            form(
                r"inofensiv[oa]s?|(?:totalmente|completamente|absolutamente|perfectamente|del todo|enteramente|"
                r"100 ?%|cien por ciento) (?:\w+ y )?segur[oa]s?(?! (?:de|que)\b)|segur[oa]s? (?:al )?100 ?%",
                "TO",
                predicate=True,
                own_denial=True,
                never=r"\b(?:sitio|pagina|datos|estoy|formulario|lugar|pago)\b",
            ),
            form(r"^\W*(?:cero|sin|ningun) (?:riesgos?|efectos secundarios|peligros?)(?=\W*$)", "*", own_denial=True),
            *reworded.NO_RISK,
        ),
    ),
    Rule(
        "F13",
        BLOCK,
        "Dice que salva vidas o previene el suicidio. Eso no se ha demostrado.",
        "No se ha demostrado que la ketamina prevenga el suicidio. Si está en crisis, llame al 988 y oprima 2.",
        (
            form(
                r"salv(?:a|an|ar|arle|arles|arlo|arla|arme|o|aron|ara|amos|ando|e|en|ado) (?:\w+ ){0,2}?vidas?|"
                r"salvavidas|l[oae]s? salv(?:a|o|"
                r"ara) la vida",
                "TCO",
                predicate=True,
                never=r"\b(?:llamar|llame|911|988|linea|cinturon|chaleco)\b",
            ),
            form(
                r"(?:prev(?:iene|ienen|enir|ino|enimos|endra|enga|engan)|evit(?:a|an|ar|o|amos|ara|e|"
                r"en)) (?:\w+ ){0,2}?(?:suicidios?|conductas? suicidas?|intentos? de suicidio)",
                "TCO",
                predicate=True,
                never=r"\blinea de prevencion",
            ),
            form(
                r"(?:pensamientos|ideas) (?:suicidas|de suicidio) (?:\w+ )?(?:desaparecen?|se van|se acaban|"
                r"terminan) "
                r"(?:con|tras|despues|en|al)",
                "*",
            ),
            form(
                r"(?:elimin(?:a|an|ar|o|amos|ara|e)|quit(?:a|an|ar|o|amos|ara|e)|deten(?:er|emos)|detiene(?:n)?|"
                r"detuvo|borr(?:a|an|ar|o|amos|ara)|frena(?:n|r)?|para(?:n)?|acab(?:a|an|ar|o) con|termin(?:a|"
                r"an|ar|o) con|pone fin a|hace desaparecer|cura) "
                r"(?:\w+ ){0,3}?(?:pensamientos? (?:suicidas?|de suicidio|de muerte)|ideas? (?:suicidas?|"
                r"de suicidio)|ideacion suicida|impulsos suicidas|ganas de morir)",
                "TCO",
                predicate=True,
                finite=True,
            ),
            *reworded.LIFESAVING,
        ),
    ),
)
