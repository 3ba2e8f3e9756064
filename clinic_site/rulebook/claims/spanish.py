"""The list of clinical.md 8.3 in Spanish. Words are folded: no accents, ñ as n."""

from clinic_site.rulebook.findings import BLOCK, REVIEW

from .rules import Rule, form
from .scope import HARM, OUTCOME

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
                rf"{CONDITION} (?:\w+ ){{0,2}}(?:se (?:cura|elimina|borra|acaba|termina)|(?:queda|quedara|esta|estara|"
                rf"fue|es|sera) (?:curad|eliminad|borrad)[oa]s?|desaparece (?:con|gracias|por|para))",
                "*",
                never=r"\bno se (?:cura|elimina|borra|acaba|termina)",
            ),
            form(r"(?:curad|sanad)[oa]s? de (?:\w+ ){0,3}" + CONDITION, "*"),
            form(r"(?:usted |pacientes |personas )(?:\w+ ){0,2}(?:se curaron|se curan|curad[oa]s?|se cura)\b", "*"),
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
        ),
    ),
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
                r"milagros?|milagros[oa]s?|magi[ac]o?s?|magic[oa]s?|(?:le |te |les )?cambi(?:a|o|ara|an) (?:la|"
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
                r"revolucionari[oa]s?|revoluciona|gran(?:des)? avances?|avance (?:medico|revolucionario|"
                r"historico)|de vanguardia|de punta|rompe(?:n)? barreras|innovador(?:a|es)?",
                "TCO",
            ),
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
        ),
    ),
    Rule(
        "F07",
        REVIEW,
        "Dice seguro o probado sin cifras ni límites.",
        "estudiado en ensayos; vea las pruebas y sus límites",
        (
            form(
                r"segur[oa]s?|segur[oa]s? y eficac(?:es)?|comprobad[oa]s?|probad[oa]s?|(?:clinica|"
                r"cientifica)(?:mente)? (?:y \w+ )?(?:com)?probad[oa]s?|demostrad[oa]s?",
                "TO",
                predicate=True,
                never=(
                    r"\b(?:no (?:estoy|esta|estan) segur|seguro (?:medico|de salud|social|que)|su seguro|"
                    r"el seguro|los seguros|un seguro|mi seguro|lugar(?:es)? segur|sitio segur|viaje segur|"
                    r"(?:esta|este|estoy|estar|siente|sentirse|mantener\w*|sienta) (?:a salvo|segur)|en casa|"
                    r"segur[oa]s? (?:de|que|ahora|en este momento|para (?:llamar|irse|manejar))|por seguro|"
                    r"nada seguro|nada es seguro|que tan segur|no (?:se ha|esta|ha sido|"
                    r"han sido) (?:com)?probad|ha probado|han probado|haya probado|habia probado|habian probado|"
                    r"probado \w+ medicinas|se ha demostrado que no|no se ha demostrado|mas segur\w+ que)\b"
                ),
            ),
        ),
    ),
    Rule(
        "F09",
        REVIEW,
        "Se apoya en un nombre como si avalara este tratamiento.",
        "nombre el documento y lo que dice",
        (
            form(
                r"registrad[oa]s? ante la fda|avalad[oa]s? por (?:la |el |los )?\w+|respaldad[oa]s? por (?:la |"
                r"el |los )?\w+|recomendad[oa]s? por (?:los )?(?:medicos|doctores|expertos|especialistas)|"
                r"reconocimiento (?:general|mundial|medico|oficial)|los grandes (?:centros|"
                r"hospitales)(?: \w+){0,2} (?:ya )?l[oa]s? (?:ofrecen|usan)|(?:grandes|principales|"
                r"mejores) (?:centros|hospitales)(?: \w+){0,3} (?:ya )?(?:l[oa] )?(?:ofrecen|usan|aplican)|"
                r"aceptacion creciente|cada vez mas aceptad[oa]|(?:organizaciones|asociaciones|"
                r"sociedades) (?:\w+ )?(?:han|ya) (?:\w+ )?(?:publicado|creado|desarrollado|emitido) guias",
                "*",
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
                r"funciona (?:para|en|con) todos|siempre funciona|nunca falla|100 ?% (?:eficaz|efectiv[oa]|"
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
                rf"(?:inmediat[oa]s?|permanentes?|durader[oa]s?) {OUTCOME}",
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
                r"especialistas|terapias?|opcion(?:es)?|atencion|medicinas?|resultados?|solucion|alternativa|centros?)|"
                r"(?:tratamientos?|clinicas?|equipos?|terapias?|opcion|medicina) (?:\w+ )?(?:lider(?:es)?|"
                r"numero uno|superior(?:es)?)|numero uno|somos (?:\w+ )?(?:lideres|los mejores|la mejor)|"
                r"(?:el|la|los|las|tratamientos?|terapias?|medicinas?|opcion) mas (?:eficac(?:es)?|eficaz|"
                r"efectiv[oa]s?|avanzad[oa]s?|potentes?|"
                r"modern[oa]s?)|tratamiento superior|(?:potente|poderos[oa]|impresionante)s?|(?:resultados|"
                r"efectos?|respuestas?) (?:impresionantes?|increibles?|asombros[oa]s?|extraordinari[oa]s?)|"
                r"(?:es|son) (?:el|la|los|las) mejor(?:es)?",
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
                r"(?:mejor(?:es)?|mas (?:rapid[oa]s?|segur[oa]s?|eficac(?:es)?|eficaz|efectiv[oa]s?|barat[oa]s?|"
                r"potentes?|fuertes?|rapidamente)|superior(?:es)? a(?:l)?|mucho mejor) (?:que(?! no\b)|"
                r"a los|a las)|superior(?:es)? a|"
                r"supera(?:n)?(?: con creces)?|tan (?:eficaz|eficaces|efectiv[oa]s?|buen[oa]s?) como|"
                r"funciona(?:n)? (?:cuando|donde) (?:nada mas|lo demas|todo lo demas|otros?|otras|"
                r"los antidepresivos|ninguna otra)|"
                r"(?:cuando|donde) (?:nada mas|todo lo demas|otros? \w+|los antidepresivos|otras \w+|"
                r"lo demas) (?:ha funcionado|funciona|fallan?|falla|ha fallado|han fallado|fracasan?|fracasa)",
                "TCO",
                never=r"de lo que (?:es|son|parece)|\bmejor que (?:hable|llame|venga|no|pregunte|usted|nos)|"
                r"no (?:fue|fueron|es|son|"
                r"era) (?:\w+ )?(?:mejor|peor)|supera(?:n)? (?:los|las|el|la) (?:\d|\$|limite|precio)|no peor",
            ),
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
                r"(?:pensamientos|ideas) (?:suicidas|de suicidio) (?:\w+ )?(?:desaparecen?|se van|se acaban|terminan) "
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
        ),
    ),
    Rule(
        "F15",
        REVIEW,
        "Resta importancia al mal uso, o llama natural a una medicina controlada.",
        "medicina controlada con riesgo de mal uso",
        (
            form(
                r"no (?:es |son |resulta )?adictiv[oa]s?|no (?:causa|crea|produce|genera|"
                r"provoca)(?:n)? (?:\w+ )?(?:adiccion|dependencia|habito)|no crea(?:n)? habito|"
                r"sin (?:riesgo de )?(?:adiccion|dependencia)",
                "T",
                own_denial=True,
            ),
            form(
                r"(?:100 ?% |totalmente |completamente )?natural(?:es)?|sin drogas|como (?:una|la) anestesia",
                "T",
                never=r"\bes natural (?:que|sentir|tener)|causas naturales|luz natural|desastre",
            ),
        ),
    ),
    Rule(
        "F16",
        REVIEW,
        "Habla del cerebro como si se supiera en personas.",
        "en estudios con animales ..., puede",
        (
            form(
                r"reconect(?:a|an|ar|ando)|reinici(?:a|an|ar|ando)|regener(?:a|an|ar|"
                r"ando) (?:\w+ ){0,2}(?:cerebro|neuronas)|resetea|repara (?:\w+ )?cerebro|restaur(?:a|an|"
                r"ar) (?:\w+ ){0,2}funcion(?:es)? (?:\w+ ){0,2}(?:cerebro|cerebral(?:es)?)|"
                r"nuevas (?:conexiones|neuronas)|conexiones nuevas|neuro ?plasticidad|neurogenesis|reprograma",
                "T*",
                never=r"\b(?:contrasena|pagina|formulario|bomba)\b",
            ),
        ),
    ),
    Rule(
        "F17",
        REVIEW,
        "Nombra una afección con pocas pruebas.",
        "se estudia; las pruebas son limitadas",
        (
            form(
                r"(?:trata(?:n|mos|r|miento (?:de|para|del|contra))?|ayuda(?:n|r|mos)? (?:con|a|en|contra)|para|"
                r"alivia(?:n|r)?|contra|sirve para|funciona para|cura) (?:\w+,? ){0,3}?(?:tept|toc|ansiedad|"
                r"adiccion(?:es)?|fibromialgia|migranas?|dolor cronico)",
                "TC",
                never=r"\b(?:se estudi\w+|estudi\w+|investig\w+|ensayos?|pruebas|no (?:esta )?aprobad\w+|"
                r"puntaje|escala|preguntas?|cuestionario|lista|toma|toma ya|medicinas? para|limitad\w+|"
                r"no se sabe|especialistas?|ya)\b",
            ),
        ),
    ),
    Rule(
        "F18",
        REVIEW,
        "Apura a la gente.",
        "escríbanos cuando esté listo",
        (
            form(
                r"por tiempo limitado|tiempo limitado|actue (?:ya|ahora|hoy)|(?:solo|"
                r"ultimos) (?:quedan )?\w+ (?:lugares|cupos|espacios|citas)|quedan (?:solo )?(?:pocos|"
                r"\w+) (?:lugares|cupos|espacios)|solo (?:por )?hoy|no espere (?:mas|a que)|"
                r"antes de que sea (?:demasiado )?tarde|ultima oportunidad|oferta (?:termina|vence)|reserve ya|"
                r"aproveche (?:ya|ahora|hoy)|cuenta regresiva",
                "*",
                never=r"\b(?:911|988|emergencia|peligro)\b",
            ),
        ),
    ),
    Rule(
        "F19",
        REVIEW,
        "Premia reseñas o recomendaciones, o se apoya en la fama.",
        "quitar",
        (
            form(
                r"(?:descuentos?|gratis|regalos?|tarjetas? de regalo|credito|premio|"
                r"\d+ ?% de descuento) (?:\w+ ){0,5}?(?:resenas?|recomendarnos|recomendar|referir|referid[oa]s?|"
                r"traer a un amigo|opinion)|"
                r"(?:resenas?|recomiendenos|recomiende\w*|refiera) (?:\w+ ){0,6}?(?:descuentos?|gratis|regalos?|"
                r"premio|credito)|visto en (?:la )?(?:tv|television|tele|cnn|univision|telemundo|prensa|noticias|"
                r"medios)",
                "*",
                never=r"\bno (?:damos|pagamos|ofrecemos|hay)\b",
            ),
        ),
    ),
    Rule(
        "F20",
        REVIEW,
        "Usa historias o calificaciones de pacientes.",
        "autorización en el expediente y el resultado usual al lado; nunca responda con datos de una persona",
        (
            form(
                r"testimonios?|antes y despues|(?:cinco|5|\d\.\d) estrellas|estrellas|resultados no tipicos",
                "*",
                never=r"\bantes y despues de (?:la|cada|su) (?:sesion|infusion|visita|comida)|\b(?:noche|cielo)\b",
            ),
        ),
    ),
    Rule(
        "F21",
        REVIEW,
        "Le dice a quien lee lo que tiene o para qué califica.",
        "un médico lo revisará",
        (
            form(
                r"(?:usted )?(?:si )?califica|(?:usted )?es (?:un |una )?(?:buen |buena )?candidat[oa]|"
                r"usted tiene (?:depresion|tept|ansiedad)",
                "*",
                never=r"\bsi usted\b|\bquien\b|la depresion que|\bno (?:significa|quiere decir)",
            ),
        ),
    ),
    Rule(
        "F22",
        REVIEW,
        "Dice quién paga, o que no cuesta nada.",
        "la cobertura varía; pida un presupuesto",
        (
            form(
                r"cubiert[oa]s? por (?:su|el|los|la|medicare|medicaid)(?: \w+)?|(?:su|el|"
                r"los) seguros? (?:\w+ )?(?:l[oa] )?(?:cubre|cubren|paga|pagan)|sin (?:ningun )?costo|"
                r"totalmente gratis|(?:consulta|infusion|tratamiento|sesion|evaluacion|visita|"
                r"ketamina) (?:\w+ )?gratis|gratis|(?:hsa|fsa) (?:\w+ )?garantizad[oa]",
                "TC",
                never=r"\b(?:988|911|linea|llamada|interprete|copia|puede|pueden|algunos|a veces|pregunte|segun|"
                r"varia|depende|"
                r"quiza|no|si)\b",
            ),
        ),
    ),
    Rule(
        "F23",
        REVIEW,
        "Habla de ketamina a distancia. La ley está cambiando.",
        "quitar o revisión legal",
        (
            form(
                r"(?:en (?:su )?casa|por correo|recetas? en linea|a distancia|por internet|telemedicina|"
                r"a domicilio|desde (?:su )?casa) (?:\w+ ){0,5}?(?:ketamina|pastillas|tratamiento|infusion(?:es)?)|"
                r"(?:ketamina|tratamiento|infusion(?:es)?) (?:\w+ ){0,5}?(?:en (?:su )?casa|por correo|en linea|"
                r"a distancia|por internet|a domicilio|desde (?:su )?casa)",
                "*",
                never=r"\b(?:llev\w+|viaje|descans\w+|video|ya en casa|cuando (?:este|llegue)|regres\w+|vuelv\w+)\b",
            ),
        ),
    ),
    Rule(
        "F24",
        REVIEW,
        "Suena a droga de fiesta.",
        "cambios en la percepción",
        (
            form(
                r"fiestas?|viajes? psicodelicos?|viajes?|psicodelic[oa]s?|euforia|euforic[oa]s?|vacaciones",
                "TO",
                never=r"\b(?:(?:por|para) el viaje|viaje (?:a casa|de (?:regreso|vuelta|ida)|en (?:auto|carro|"
                r"coche|avion))|su viaje|"
                r"el viaje a|dias de fiesta|dia de fiesta|de vacaciones|droga de fiesta|mal viaje|plan\w* (?:su|"
                r"el) viaje|llev\w+)\b",
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
        "F26",
        REVIEW,
        "Resta importancia a los efectos secundarios.",
        "qué tan comunes son, cuánto duran, y los serios",
        (
            form(
                r"bien tolerad[oa]s?|(?:desaparecen|se van|pasan|ceden|se quitan) (?:muy )?(?:pronto|rapido|"
                r"rapidamente|enseguida)|riesgo beneficio (?:\w+ )?favorable|(?:perfil|balance|"
                r"relacion) (?:\w+ ){0,3}favorable|"
                r"solo (?:tiene |causa )?(?:efectos )?(?:secundarios )?(?:leves|menores)|"
                r"solo efectos (?:secundarios )?leves|efectos (?:secundarios )?minimos|"
                r"pocos efectos secundarios|riesgos? minimos?",
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
                r"deje de sufrir",
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
                r"condiciones optimas|demuestra(?:n)? (?:constantemente|de forma constante)",
                "*",
                never=r"\bno (?:han|se ha|ha)\b",
            ),
        ),
    ),
    Rule(
        "F29",
        REVIEW,
        "Discute con el precio.",
        "precio con fecha, sin argumento",
        (
            form(
                r"inversion(?:es)?|invierta|invertir en (?:usted|su)|vale (?:la pena(?! \w*(?:ar|er|"
                r"ir)(?:l[oae]s?|nos\w*|se\w*)?\b)|cada (?:centavo|dolar)|"
                r"lo que cuesta)|se paga(?:n)? sol[oa]s?|(?:excelente|gran|buen) valor|buen precio|el mejor precio",
                "*",
                never=r"\bno vale la pena (?:vivir|seguir)|vale la pena (?:vivir|preguntar|hablar|revisar|"
                r"llamar|ver|leer)",
            ),
        ),
    ),
)
