"""Rules of clinical.md 8.3 in Spanish that praise: wonders, superlatives, comparisons, hope.

They ask for review; words are folded: lower case, no accents, n for ñ.
"""

from clinic_site.rulebook.findings import REVIEW

from .rules import Rule, form
from .vocabulary import HARM, OUTCOME

RULES: tuple[Rule, ...] = (
    Rule(
        "F03",
        REVIEW,
        "Habla de sanar o de una promesa sin un resultado medido.",
        "diga qué se midió",
        (
            form(
                r"sanacion|sanar|sana\b|sanan|promesas?|prometer|prometen?|prometemos",
                "TC",
                never=r"\bgrandes promesas|promesas grandes|senal de alerta|\bsana (?:alimentacion|distancia)|"
                r"vida sana|comida sana",
            ),
        ),
    ),
    Rule(
        "F04",
        REVIEW,
        "Suena a maravilla.",
        "describa el resultado del estudio",
        (
            form(
                r"(?:una|la) (?:\w+ )?maravilla|medicina maravilla|renacer|da un giro a (?:su|la|tu) vida|milagros?|"
                r"milagros[oa]s?|magi[ac]o?s?|magic[oa]s?|(?:le |te |les )?cambi(?:a|o|ara|an) (?:la|"
                r"su|tu) vida|cambian? vidas|transformador(?:es|a|as)?|transform(?:a|an|ara|o|e) (?:su|la|tu|"
                r"sus) vidas?",
                "TCO",
            ),
        ),
    ),
    Rule(
        "F05",
        REVIEW,
        "Suena a sensación.",
        "más nuevo; en estudio",
        (
            form(
                r"revolucion|pioner[oa]s?|ultima generacion|nueva era|el futuro de (?:la|los|el) \w+|"
                r"revolucionari[oa]s?|revoluciona|gran(?:des)? avances?|avance (?:medico|revolucionario|"
                r"historico)|de vanguardia|de punta|rompe(?:n)? barreras|innovador(?:a|es)?",
                "TCO",
                never=r"\bmuseo|calle|avenida|plaza\b",
            ),
        ),
    ),
    Rule(
        "F10",
        REVIEW,
        "Dice siempre, al instante o para siempre.",
        "cifra, tiempo y comparación",
        (
            form(
                r"funciona (?:para|en|con) (?:todos|cualquiera|cada)|en todos los casos|nunca ha fallado|"
                r"jamas falla|siempre funciona|nunca falla|100 ?% (?:eficaz|efectiv[oa]|"
                r"de exito|garantizad\w+|natural)",
                "*",
                own_denial=True,
            ),
            form(
                r"(?:al instante|inmediatamente|de inmediato|para siempre|permanentemente)",
                "TO",
                never=r"\b(?:llame|llamar|avise|diga|digale|vaya|busque|contesta\w*|respond\w*|borr\w+|guard\w+|"
                r"escrib\w+|911|988|sirve para siempre|dur[ae] para siempre que)\b",
            ),
            form(
                rf"{OUTCOME} (?:\w+ )?(?:inmediat[oa]s?|instantane[oa]s?|permanentes?|durader[oa]s?)|"
                rf"(?:inmediat[oa]s?|permanentes?|durader[oa]s?) {OUTCOME}|"
                rf"{OUTCOME} que (?:duran?|perduran?|permanecen?)",
                "TO",
                never=rf"\b(?:{HARM})\b",
            ),
            form(
                r"(?:inmediat[oa]s?|permanentes?|durader[oa]s?|instantane[oa]s?)",
                "TO",
                predicate=True,
                never=rf"\b(?:{HARM}|atencion|ayuda|peligro|familia|residente|respuesta)\b",
            ),
        ),
    ),
    Rule(
        "F11",
        REVIEW,
        "Elogia sin un dato que se pueda comprobar.",
        "un dato que se pueda comprobar",
        (
            form(
                r"(?:el|la|los|las|su) mejor(?:es)? (?:\w+ ){0,2}?(?:tratamientos?|clinicas?|equipos?|medicos|"
                r"especialistas|terapias?|opcion(?:es)?|atencion|medicinas?|resultados?|solucion|alternativa|"
                r"centros?)|"
                r"(?:tratamientos?|clinicas?|equipos?|terapias?|opcion|medicina) (?:\w+ )?(?:lider(?:es)?|"
                r"numero uno|superior(?:es)?)|numero uno|somos (?:\w+ )?(?:lideres|los mejores|la mejor)|"
                r"(?:el|la|los|las|tratamientos?|terapias?|medicinas?|opcion) mas (?:eficac(?:es)?|eficaz|"
                r"efectiv[oa]s?|avanzad[oa]s?|potentes?|"
                r"modern[oa]s?)|tratamiento superior|(?:potente|poderos[oa]|impresionante)s?|(?:resultados|"
                r"efectos?|respuestas?) (?:impresionantes?|increibles?|asombros[oa]s?|extraordinari[oa]s?)|"
                r"(?:es|son) (?:el|la|los|las) mejor(?:es)?|inigualables?|incomparables?|sin igual|insuperables?|"
                r"de primer nivel|de clase mundial|(?:los|las) lideres|premiad[oa]s?|(?:sumamente|altamente|muy|"
                r"extremadamente) (?:eficaz|eficaces|efectiv[oa]s?)",
                "TCO",
                never=r"\bmejor (?:momento|hora|manera|forma|para usted|numero|persona)|causa numero uno|"
                r"para usted\b|potentes? emociones|presion sup",
            ),
        ),
    ),
    Rule(
        "F12",
        REVIEW,
        "Compara sin nombrar el estudio, el número de personas y los dos resultados.",
        "el texto de la comparación: estudio, personas y los dos resultados",
        (
            form(
                r"(?:(?:mejor|mas \w+) (?:o|y|ni) )?(?:mejor(?:es)?|mas (?:rapid[oa]s?|segur[oa]s?|eficac(?:es)?|"
                r"eficaz|efectiv[oa]s?|barat[oa]s?|"
                r"potentes?|fuertes?|rapidamente)|superior(?:es)? a(?:l)?|mucho mejor) (?:que(?! no\b)|"
                r"a los|a las)|superior(?:es)? a|"
                r"no (?:hay|existe) (?:\w+ )?(?:\w+ )?(?:mas (?:segur|rapid|eficaz|efectiv|suave)\w*|"
                r"mejor)\b(?! que no)|"
                r"supera(?:n)?(?: con creces)?|a diferencia de (?:\w+ )?(?:pastillas|antidepresivos|medicinas|"
                r"otr[oa]s)|nada (?:mas )?"
                r"(?:funciona|sirve|ayuda|se compara) (?:como|con)|mejores (?:resultados|efectos) que|(?:dos|tres|"
                r"diez) veces mas|"
                r"deja(?:n)? atras a |le gana(?:n)? a (?:las|los|cualquier) |cuando (?:las|los) (?:pastillas|"
                r"antidepresivos|medicinas|"
                r"terapias) (?:fallan|no sirven|no funcionan|fracasan)|tan (?:eficaz|eficaces|efectiv[oa]s?|"
                r"buen[oa]s?) como|"
                r"funciona(?:n)? (?:cuando|donde) (?:nada mas|lo demas|todo lo demas|otros?|otras|"
                r"los antidepresivos|ninguna otra)|"
                r"(?:cuando|donde) (?:nada mas|todo lo demas|otros? \w+|los antidepresivos|otras \w+|"
                r"lo demas) (?:ha funcionado|funciona|fallan?|falla|ha fallado|han fallado|fracasan?|fracasa)",
                "TCO",
                never=r"\badvertencia|de lo que (?:es|son|parece)|\bmejor que (?:hable|llame|venga|no|pregunte|"
                r"usted|nos)|"
                r"no (?:fue|fueron|es|son|"
                r"era) (?:\w+ )?(?:mejor|peor)|supera(?:n)? (?:los|las|el|la) (?:\d|\$|limite|precio)|no peor",
            ),
        ),
    ),
    Rule(
        "F25",
        REVIEW,
        "Dice que lo alivia todo.",
        "diga qué se midió y qué se encontró",
        (
            form(
                r"alivio (?:completo|integral|total|profundo|absoluto)|doble accion|accion doble|"
                r"alivia (?:completamente|por completo|del todo)",
                "*",
            ),
        ),
    ),
    Rule(
        "F27",
        REVIEW,
        "Presiona con la esperanza o la desesperación.",
        "algunas personas se sienten mejor y otras no",
        (
            form(
                r"(?:nueva|verdadera|genuina|real) esperanza|esperanza (?:real|verdadera|nueva)|ultimo recurso|"
                r"ultima esperanza|unica esperanza|recuper(?:e|a|ar) (?:su|la|tu) vida|"
                r"atrapad[oa]s? en la (?:oscuridad|depresion)|"
                r"(?:la )?vida que (?:la depresion )?le (?:robo|quito)|le robo (?:la|su) vida|luz al final|"
                r"deje de sufrir|hay esperanza|(?:usted )?(?:se )?merece (?:ser|estar|sentirse|vivir|la felicidad|"
                r"el alivio)|"
                r"sufrir en silencio|no pierda la esperanza",
                "*",
                never=r"\bno es (?:un|el|su) ultimo recurso",
            ),
        ),
    ),
    Rule(
        "F28",
        REVIEW,
        "Dice que está demostrado, o que es mucho, sin cifras.",
        "personas, tiempo, comparación y fuente",
        (
            form(
                r"(?:los )?(?:estudios|ensayos|investigaciones)(?: \w+)? (?:han )?(?:demostrado|probado|"
                r"comprobado|demuestran|prueban|comprueban|confirman)|la ciencia (?:ha )?(?:demuestra|"
                r"demostrado|prueba|confirma)|los expertos (?:coinciden|estan de acuerdo)|"
                r"reduccion(?:es)? (?:significativas?|notables?|drasticas?)|mejorias? significativas?|"
                r"much[oa]s (?:\w+ )?(?:logran|alcanzan|llegan a) (?:la )?remision|maximiza(?:n|r)?|"
                r"la ciencia (?:lo|la) (?:confirma|demuestra|prueba|respalda)|(?:decadas|anos|cientos|miles|"
                r"docenas) de (?:investigacion|"
                r"estudios|ensayos)(?: \w+)? (?:respaldan?|apoyan?|confirman?|demuestran?)|(?:mejoria|"
                r"mejora)s? (?:notables?|drasticas?|"
                r"dramaticas?)|esta (?:mas que )?(?:demostrado|comprobado)|condiciones optimas|"
                r"demuestra(?:n)? (?:constantemente|de forma constante)",
                "*",
                never=r"\bno (?:han|se ha|ha)\b",
            ),
        ),
    ),
)
