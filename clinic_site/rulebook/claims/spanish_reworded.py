"""The blocking claims of clinical.md 8.3 said in other words, in Spanish: passives, clitics, nouns made of the verb.

`spanish_blocking` holds the words of the list itself; here stand the turns that say the same of the same things ("la
eliminan", "se acabó su depresión", "no tiene un solo riesgo"). Words are folded.
"""

from .rules import Form, form

CONDITION = (
    r"(?:depresion|ansiedad|tept|toc|estres postraumatico|dolor(?:es)?|traumas?|adiccion(?:es)?|sintomas?|"
    r"sufrimiento|"
    r"tristeza|enfermedad(?:es)?|trastornos?|panico|angustia|mal)"
)
_GAP = r"(?:(?!(?:pero|no|ni|nunca|si|cuando|porque|estigma|necesidad|sobre|que)\b)\w+,? ){0,5}?"
_GONE = (
    r"(?:curad|eliminad|borrad|erradicad|acabad|vencid|superad|sanad|terminad|derrotad)[oa]s?|cosa del pasado|"
    r"historia"
)
_REMOVE = (
    r"(?:cur(?:a|an|ar|aron|o|amos|ara|aran|ando|e|en|aria)|san(?:a|an|ar|o|aron|amos|ara|ando|e)|"
    r"elimin(?:a|an|ar|o|aron|amos|ara|aran|ando|e|en)|borr(?:a|an|ar|o|aron|amos|ara|aran|ando|e|en)|"
    r"erradi(?:ca|can|car|co|caron|camos|cara|cando|que)|destru(?:ye|yen|ir|yo|imos)|venc(?:e|en|er|io|emos|era|"
    r"iendo)|venza|"
    r"derrot(?:a|an|ar|o|amos)|suprim(?:e|en|ir|io|imos)|desvanec(?:e|en|er|io)|disuelve(?:n)?|"
    r"(?:acab|termin)(?:a|an|ar|o|aron|amos|ara|aran|ando|e|en|aria) con|"
    r"(?:pone|ponen|poner|puso|pusieron|ponemos|pondra|ponga|pongale|poniendo|ponerle) (?:fin|punto final) al?|"
    r"(?:hac(?:e|en|er|emos|iendo)|hizo|hicieron|hara|haran) desaparecer|"
    r"(?:dej(?:a|an|ar|o|e|en|ara|amos|aron)) atras|(?:(?:le|les|me|te|nos) )?quit(?:a|an|ar|o|amos|ara|"
    r"aron)(?= (?:la|el|su|mi|esa|ese))|"
    r"liber(?:a|an|ar|o|ese|arse|arl[oae]s?|amos|ara) (?:\w+ ){0,3}?del?|libra(?:n|r)? (?:\w+ ){0,3}?del?|"
    r"(?:se )?deshac(?:e|en|erse|ese) de|(?:diga|digale|dile|decir|dice|dijo|decirle|despidase|"
    r"despedirse) (?:adios a|de)l?)"
)
_CLITIC_VERB = (
    r"(?:l[oa]s?) (?:cur(?:a|an|aron|o|amos|ara|aran)|elimin(?:a|an|o|aron|amos|ara|aran)|borr(?:a|an|o|aron|"
    r"amos|ara)|"
    r"erradic(?:a|an|o|amos)|quit(?:a|an|o|amos|ara)|san(?:a|an|o|amos)|venc(?:e|en|io|emos)|"
    r"hace(?:n)? desaparecer|destruye(?:n)?)|"
    r"(?:curar|eliminar|borrar|erradicar|sanar|vencer)l[oa]s?|(?:acab|termin)(?:a|an|o|amos|ara|"
    r"ar) con (?:ell[oa]s?|eso|todo eso)"
)
_OUTCOMES = (
    r"(?:resultados?|alivio|mejoria|mejora|recuperacion|exito|remision|curacion|cura|sanacion|cambio|bienestar|"
    r"felicidad|"
    r"satisfaccion)"
)
_RISK = (
    r"(?:efectos? (?:secundarios?|adversos?|negativos?|indeseados?|colaterales)|riesgos?|peligros?|"
    r"contraindicaciones|"
    r"complicaciones|reacciones adversas)"
)
_PEOPLE = r"(?:usted|ustedes|personas?|pacientes?|adultos?|veteranos?|todos|todas|mucha gente|clientes?|cualquiera)"
_MEJORAR = (
    r"(?:mejorar|mejorarse|sanar|sanarse|curarse|recuperarse|sentirse (?:mucho )?mejor|sentir(?:an?)? alivio|"
    r"aliviarse|estar bien|salir adelante)"
)

CURES: tuple[Form, ...] = (
    form(
        r"(?:curar|sanar|curado|sanado) (?:\w+ )?a (?:\w+ ){0,4}?(?:personas?|pacientes?|adultos?|veteranos?|"
        r"gente|usted)",
        "TC",
        predicate=True,
        finite=True,
    ),
    form(
        rf"{CONDITION} (?:\w+ )?(?:tiene|tienen|ya tiene|encontro) (?:\w+ )?cura\b|"
        rf"{CONDITION} (?:\w+ ){{0,2}}(?:es|son) (?:\w+ )?curables?|{CONDITION} (?:\w+ )?"
        r"(?:se puede|se pueden|puede|pueden) (?:curar|eliminar|borrar|erradicar|curarse|eliminarse)",
        "*",
        never=r"\bno\b",
    ),
    form(
        rf"{_REMOVE} (?:a |de |con )?{_GAP}{CONDITION}(?! (?:mal entendid|como tema|en (?:la )?investigacion|"
        rf"del pinchazo))",
        "TC",
        predicate=True,
        finite=True,
        never=r"\bestigma\b|\bmito\b|\bsesion(?:es)? (?:acaba|termina)|\bcharla",
    ),
    form(_CLITIC_VERB, "TC*", finite=True, about=rf"\b{CONDITION}\b", never=r"\b(?:mareo|nausea|medicina|sesion)\b"),
    form(
        rf"{CONDITION} (?:\w+ ){{0,3}}?(?:(?:ya|ha|han|fue|fueron|es|son|sera|seran|puede|pueden|ser|sido|queda|"
        rf"quedan|quedo|quedara|quedaron|"
        rf"esta|estan|estara|quedar|estaba) ){{1,4}}(?:(?:\w+mente|por completo|totalmente|del todo|"
        rf"ya) )*(?:{_GONE})",
        "*",
        never=r"\bno (?:\w+ ){0,2}(?:curad|eliminad)|\bestudiad",
    ),
    form(
        rf"se (?:l[oae]s? |me |nos )?(?:acab(?:a|an|o|aron|ara)|termin(?:a|an|o|aron|ara)|cur(?:a|an|o|aron|ara|"
        rf"aran)|elimin(?:a|an|o|aron|ara)|borr(?:a|an|o|aron|ara)|"
        rf"van?|fue(?:ron)?|ira|desvanecen?|desvanecio|esfuman?|esfumo|quita|quitan|quito|"
        rf"vence) (?:\w+ ){{0,3}}?(?:la|el|los|las|su|sus|mi|mis|tu|esa|ese) (?!mitad|parte|mayor)"
        rf"(?:\w+ ){{0,2}}?{CONDITION}(?! del pinchazo)",
        "*",
        never=r"\bmitad\b|\b(?:por unas|en unas|nausea|mareo|pinchazo|aguja)\b|\bsi se\b|\bcuando se\b",
    ),
    form(
        rf"{CONDITION} (?:\w+ ){{0,2}}?(?:se (?:\w+ )?(?:cur(?:a|an|o|ara)|elimin(?:a|an|o|ara)|borr(?:a|an|o|"
        rf"ara)|acab(?:a|an|o|ara)|termin(?:a|o|ara)|fue|ira|esfum(?:a|o)|"
        r"desvanec(?:e|io))|desaparec(?:e|en|io|ieron|era|eran)|dejo de existir|dejara de existir|ya no existe)"
        r"(?: (?:para siempre|por completo|del todo|con|gracias|tras|despues|en|por|totalmente|de raiz|al)|(?=\W*$))",
        "*",
        never=r"\bno (?:\w+ )?(?:se|desapar)|\b(?:pinchazo|aguja|mareo|nausea)\b|\b(?:algunas|pueden|puede|"
        r"a veces)\b",
    ),
    form(
        rf"(?:la|una|el|su|un) (?:\w+ )?(?:cura|curacion|fin|final|eliminacion|erradicacion|sanacion|adios|"
        rf"solucion definitiva|remedio definitivo) "
        rf"(?:\w+ )?(?:para|del?|contra|al?) {_GAP}{CONDITION}",
        "TC*",
        never=r"\bal final\b|\bal fin\b|\bestudio|\bensayo|\bsesion\b|\bno (?:hay|existe|tiene|es)|\bningun|"
        r"\b(?:buscan?|buscar)\b",
    ),
    form(
        rf"(?:vida|vivir|viva|vivira) (?:\w+ )?(?:sin|libre de) (?:\w+ )?{CONDITION}|(?:adios|basta|"
        rf"no mas) (?:a la|al|a su|de)? ?{CONDITION}|libre de {CONDITION}",
        "TC",
    ),
    form(
        r"(?:curad|sanad)[oa]s? (?:\w+ ){0,2}(?:de|por|con|gracias)|(?:me|nos|l[oe]s?|se) (?:cur(?:o|aron|e|a|"
        r"an|aremos|amos)|san(?:o|aron|amos)) "
        r"(?:\w+ ){0,2}(?:de|la|el|mi|su|por|en|con|gracias)(?! (?:herida|ojala))",
        "*",
        never=r"\b(?:herida|no se|nadie)\b",
    ),
    form(
        rf"(?:{_PEOPLE}|ya) (?:\w+ ){{0,3}}?(?:esta|estan|estoy|estamos|quedo|quedaron|salen|sale|salio|salieron|"
        rf"fueron|fue|ha sido|han sido) (?:\w+mente |ya )?(?:curad|sanad)[oa]s?",
        "*",
    ),
)

PROMISES: tuple[Form, ...] = (
    form(
        r"(?:asegur(?:a|an|amos|o)|garantiz(?:a|an|amos|o)|promet(?:e|en|emos|o)|juramos|"
        r"juro) (?:\w+ ){0,3}?que (?:\w+ ){0,4}?(?:(?:dejara|va a dejar|podra|volvera|estara|vera|tendra|"
        r"saldra|quedara|recobrara|lograra|sentira|notara)\b|(?:funcion|mejor|san|cur|alivi|recuper)\w+|"
        r"va a (?:sentir|mejorar|estar|sanar|funcionar)|se ira)",
        "*",
        never=r"\bprivacidad|\bllamar|\bdatos|\bcita\b|\brespuesta",
    ),
    form(
        rf"{_OUTCOMES} (?:\w+ ){{0,3}}?(?:esta|estan|es|son|queda|viene|que) (?:\w+ )?(?:garantizad|asegurad|"
        rf"prometid|segur|cubiert)[oa]s?|"
        rf"garantia (?:\w+ ){{0,3}}?(?:de|en|sobre) (?:\w+ ){{0,2}}{_OUTCOMES}|con garantia|"
        rf"{_OUTCOMES} (?:\w+ )?(?:con|bajo) (?:toda )?garantia|"
        rf"{_OUTCOMES} (?:\w+ )?(?:al|100) ?100 ?%",
        "*",
        never=r"\bno\b|privacidad",
    ),
    form(
        r"(?:o|si no (?:\w+,? ){1,5}),? ?(?:no (?:le |les )?(?:paga|pague|cobramos|debe)(?: \w+)*|no paga nada|"
        r"es gratis|le sale gratis)|"
        r"(?:devolvemos|regresamos|reembolsamos|devuelven|devolveremos|reintegramos|"
        r"reembolsan) (?:\w+ ){0,4}(?:dinero|pago|centavo|costo|pagado|pago)|"
        r"(?:reembolso|devolucion) (?:\w+ ){0,3}si (?:\w+ )?(?:no|el tratamiento)|(?:recupera|recibe|"
        r"tendra) su dinero|paga solo si|pague solo si|"
        r"solo paga si|sin resultados no|si no (?:\w+ ){1,4}(?:le )?(?:devuelv|devolv|reembols|regres)\w+",
        "*",
        own_denial=True,
        never=r"\bcancel\w*|\bseguro\b",
    ),
    form(
        rf"(?:todos?|todas?|cada|cualquier) (?:\w+ ){{0,4}}?(?:va|van|iran) a (?:\w+ )?{_MEJORAR}|"
        rf"(?:usted|ustedes|todos|todas|paciente|pacientes) (?:\w+ ){{0,3}}?(?:mejorara|mejoraran|sanara|sanaran|"
        rf"se curara|se curaran|se recuperara|se recuperaran|se sentira|"
        rf"se sentiran|vencera|venceran|superara|superaran|saldra adelante)",
        "*",
        never=r"\b(?:mareo|nausea|asco|sueno|extran\w+|raro|si|cansad\w+)\b",
        questions_too=True,
    ),
    form(
        rf"(?:le|les|te) (?:\w+ )?(?:promet(?:emos|o|e)|asegur(?:amos|o|a)|garantiz(?:amos|o|a)|juramos|"
        rf"damos nuestra palabra de) (?:\w+ ){{0,4}}?(?:que|{_OUTCOMES})"
        r"(?: (?:\w+ ){0,4}?(?:mejor\w*|alivi\w+|cur\w+|recuper\w+|san\w+|funcion\w+|bien|result\w+))?",
        "*",
        never=r"\b(?:respuesta|privacidad|llamar\w*|nadie|datos|trato|cita|lee|honest\w+|estimad\w+|presupuesto|"
        r"precio)\b",
    ),
    form(
        rf"(?:seguro|segura|cierto|garantizado) que (?:\w+ ){{0,3}}?(?:mejor\w+|va a mejorar|se (?:va a )?(?:cur|"
        rf"san|recuper|sent)\w+|funciona\w*)|"
        rf"{_OUTCOMES} (?:\w+ ){{0,2}}(?:es|son|esta|estan) (?:un hecho|una certeza|segur[oa]s?|garantizad[oa]s?|"
        rf"prometid[oa]s?)",
        "*",
        never=r"\bno\b|\bnadie\b|\bnunca\b",
    ),
    form(
        r"(?:va|van|vas) a (?:\w+ )?(?:vencer|superar|dejar atras|recuperar la (?:alegria|vida|salud)|"
        r"ver (?:\w+ )?(?:resultados|mejoria|cambios)|notar (?:\w+ )?(?:mejoria|alivio)|"
        r"volver a (?:ser feliz|sonreir|vivir)|lograr (?:\w+ )?(?:la )?(?:remision|recuperacion|mejoria))|"
        r"(?:notara|vera|obtendra|logrará|lograra|alcanzara|disfrutara|experimentara|"
        r"sentira) (?:\w+ ){0,3}(?:alivio|mejoria|resultados|recuperacion|remision|la diferencia)",
        "*",
        never=r"\b(?:si|efectos? secundarios?)\b",
        questions_too=True,
    ),
)

NO_RISK: tuple[Form, ...] = (
    form(
        r"(?:no hay |no tiene |no tienen |absolutamente )?(?:ningun[oa]?s?|cero|nada)(?=\W*$|[,.!]| en absoluto)",
        "*",
        own_denial=True,
        about=rf"{_RISK}[^.!?]*\?\W*$",
    ),
    form(
        r"^\W*(?:no|para nada|en absoluto|nunca|claro que no|por supuesto que no)(?=\W*$|,|\W* (?:la|el|"
        r"nuestr\w+|es|las|con)\b)",
        "*",
        own_denial=True,
        about=r"\b(?:riesgos[oa]|peligros[oa]|danin[oa]|danina|algun (?:riesgo|efecto|peligro)|hace dano|"
        r"tiene (?:riesgos|efectos secundarios))\b[^.!?]*\?\W*$",
        never=r"\b(?:pero|sin embargo|riesgos?|efectos?)\b",
    ),
    form(
        rf"(?:no|nunca|jamas) (?:\w+ )?(?:tiene|tienen|tuvo|causa|causan|causo|hay|existe|existen|presenta|"
        rf"presentan|produce|producen|produjo|conlleva|conllevan|implica|implican|"
        rf"trae|traen|supone|corre|representa|representan|genera|provoca|provocan|da|dan|deja|"
        rf"dejan) (?:(?:ningun[oa]?s?|absolutamente|tipo|clase|de|ni|un solo|una sola|alguno?s?|el menor|"
        rf"nada de|casi|mayores|graves|serios) )*{_RISK}(?:(?= (?:alguno?s?|para (?:usted|nadie|su|el paciente|"
        rf"la salud|los pacientes)|al|ni|y|con|cuando|en (?:nuestra|manos|absoluto|nuestro)|"
        rf"de (?:ningun|ninguna)|si se)\b)|(?=\W*$))",
        "TO",
        own_denial=True,
        never=r"\bsi (?:usted )?no (?:tiene|hay|siente)|\bcuando no\b|\bhasta que\b|\bahora no\b|\bsi (?:ya )?no\b",
    ),
    form(
        rf"(?:sin|libres? de|cero|exent[oa]s? de|nada de|ni un solo|ningun) (?:(?:ningun[oa]?s?|un solo|un|"
        rf"el menor|los|todo|tipo|de|clase|tener|causar|provocar|producir|molestos|desagradables|"
        rf"correr|sufrir|posibles) )*{_RISK}(?! (?:de (?!la ketamina|el tratamiento|la anestesia|"
        rf"los antidepresivos|ningun)|por|en)\b)",
        "TO",
        own_denial=True,
        never=r"\bno existen?\b|\b(?:cuando|si|hasta que) (?:usted )?(?:este|esta|quede|queda)\b|\bpregunt|"
        r"(?:consulta|llamada|presupuesto) sin|\bno (?:hay|es|esta|estan|son)\b|\bningun (?:tratamiento|medicamento)",
    ),
    form(
        r"(?:no|nunca|jamas) (?:\w+ )?(?:hace|hacen|causa|causan|provoca|produce|puede hacer|"
        r"hara) (?:\w+ )?(?:dano|mal)(?: alguno| a nadie| al cuerpo)?",
        "T",
        own_denial=True,
        never=r"\bsi\b|\bhacerse\b",
    ),
    form(
        r"(?:un|una|tratamiento|terapia|opcion|procedimiento|es|son|totalmente|"
        r"completamente) (?:\w+ )?(?:inocu[oa]s?|inofensiv[oa]s?|inocente)|"
        r"(?:enteramente|plenamente|cien por cien|100 por ciento|cien por ciento|100 por cien|absolutamente|"
        r"del todo|al cien) segur[oa]s?|segur[oa]s? (?:al (?:cien|100)(?: por ciento)?|en un 100 ?%)|"
        r"(?:carece|carecen) (?:\w+ )?de (?:\w+ )?(?:riesgos?|efectos secundarios|peligros?)|(?:riesgos?|"
        r"efectos secundarios) (?:son |es )?(?:nul[oa]s?|inexistentes?)|riesgo cero",
        "TO*",
        own_denial=True,
        never=r"\b(?:sitio|pagina|datos|formulario|pago)\b|\bno (?:es|son) (?:\w+ )?(?:inofens|inocu|del todo|"
        r"total|complet|absol)",
    ),
)

LIFESAVING: tuple[Form, ...] = (
    form(
        r"(?:detenga|frene|borre|apague|calle|acabe con|termine con|ponga fin a|diga adios a|"
        r"digale adios a) (?:\w+ ){0,3}?"
        r"(?:pensamientos|ideas|ganas|deseos|impulsos) (?:\w+ )?(?:suicidas?|de (?:suicidio|morir|muerte))",
        "*",
        never=r"\bpara hablar",
    ),
    form(
        r"(?:se )?(?:ha |han |hemos |habra )?salv(?:ado|a|an|o|aron|amos|ara|aran|ando|ar|"
        r"aria) (?:\w+ ){0,4}?vidas?|vidas? (?:\w+ )?(?:salvad[oa]s?|que (?:se )?salv\w+)|"
        r"(?:me|le|les|nos|te) (?:\w+ )?salv(?:o|a|aron|ara|an) (?:la |de la muerte|del suicidio|de morir)|"
        r"(?:salva|salvan|salvar) (?:\w+ )?(?:gente|personas|pacientes)|(?:le|les) debo la vida|"
        r"(?:sigo|sigue|siguen|estoy|esta) (?:con vida|viv[oa]s?) gracias|devuelve la vida",
        "TCO",
        never=r"\b(?:llamar|llame|911|988|linea|cinturon|chaleco|hablar|naloxona|guardar|armas)\b",
    ),
    form(
        r"(?:prev(?:iene|ienen|enir|ino|enimos|endra|iniendo|enido)|evit(?:a|an|ar|o|amos|ara|ado|ando)|"
        r"impid(?:e|en|io)|impedir|fren(?:a|an|ar|o)|deten(?:er|emos|ga|gan)|"
        r"detiene(?:n)?) (?:\w+ ){0,4}?(?:suicidios?|"
        r"conductas? suicidas?|intentos? de suicidio|que (?:\w+ ){0,3}se (?:suicide|quite|maten?|quiten)\w*)|"
        r"suicidios? (?:\w+ ){0,3}(?:evitad|prevenid)[oa]s?|protege(?:n)? (?:\w+ ){0,3}(?:del|"
        r"contra el) suicidio|prevencion del suicidio con",
        "TCO",
        predicate=True,
        never=r"\blinea\b|\b988\b|\bapoyo\b|\bfamilia\b|\barmas\b|\bguardar\b|\bhablar\b",
    ),
    form(
        r"(?:se (?:l[oae]s? )?(?:acab(?:a|an|o|aron|aran)|termin(?:a|an|aron)|van|fueron|esfum(?:an|aron)|"
        r"elimin(?:an|aron)|borran|quitan|detienen|desvanecen)) (?:\w+ ){0,3}?(?:pensamientos|ideas|ganas|deseos) "
        r"(?:\w+ )?(?:suicidas?|de (?:suicidio|suicidarse|morir|muerte))|"
        r"(?:pensamientos|ideas|ganas|deseos|ideacion|impulsos) (?:\w+ )?(?:suicidas?|de (?:suicidio|suicidarse|"
        r"morir|muerte)) (?:\w+ ){0,2}?(?:desaparec(?:e|en|io|ieron|eran)|se (?:van|fueron|acaban|acabaron|"
        r"esfuman|esfumaron|"
        r"terminan|terminaron|detienen|borran)|(?:son|fueron|han sido|quedan|quedaron|"
        r"seran) (?:\w+ )?(?:eliminad|borrad|detenid)[oa]s)",
        "*",
        never=r"\bno\b|\balgunas\b|\bpueden\b",
    ),
    form(
        r"(?:elimin(?:a|an|ar|o|amos|ara|ando|aron|e|en)|(?:le |les |me )?quit(?:a|an|ar|o|amos|ara|aron)|deten(?:er|"
        r"emos)|detiene(?:n)?|detuvo|borr(?:a|an|ar|o|amos|ara|aron)|fren(?:a|an|ar|o|aron)|para(?:n|r|ron)?|"
        r"par[oó]|acall(?:a|an|ar|o)|silenci(?:a|an|ar|o)|apag(?:a|an|ar|o)|"
        r"acab(?:a|an|ar|o|aron) con|termin(?:a|an|ar|o|aron) con|pone(?:n)? fin a|(?:hace|hacen|"
        r"hizo) desaparecer|cur(?:a|an|o)|erradic(?:a|an|o)|suprime(?:n)?|liber(?:a|an) de|disuelve) (?:\w+ ){0,4}?"
        r"(?:(?:pensamientos?|ideas?|ideacion|impulsos?|conductas?) (?:\w+ )?(?:suicidas?|de (?:suicidio|muerte|"
        r"suicidarse|morir))|(?:ganas|deseos?) de (?:morir|suicidarse|no vivir)|tendencias suicidas)",
        "TCO",
        predicate=True,
        finite=True,
    ),
)
