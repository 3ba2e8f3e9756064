"""Rules of clinical.md 8.3 in Spanish on safety, proof, conditions, offers, prices and reviews.

They ask for review; words are folded: lower case, no accents, n for ñ.
"""

from clinic_site.rulebook.findings import REVIEW

from .rules import Rule, form

RULES: tuple[Rule, ...] = (
    Rule(
        "F07",
        REVIEW,
        "Dice seguro o probado sin cifras ni límites.",
        "estudiado en ensayos; vea las pruebas y sus límites",
        (
            form(
                r"(?<!mas )(?<!tan )(?<!muy )(?<!sumamente )(?:eficaz|eficaces|efectiv[oa]s?)|segur[oa]s?|"
                r"segur[oa]s? y eficac(?:es)?|comprobad[oa]s?|probad[oa]s?|(?:clinica|"
                r"cientifica)(?:mente)? (?:y \w+ )?(?:com)?probad[oa]s?|demostrad[oa]s?",
                "TO",
                predicate=True,
                never=(
                    r"\b(?:no (?:estoy|esta|estan) segur|seguro (?:medico|de salud|social|que)|su seguro|"
                    r"el seguro|los seguros|un seguro|mi seguro|lugar(?:es)? segur|sitio segur|viaje segur|"
                    r"(?:esta|este|estoy|estar|siente|sentirse|mantener\w*|sienta) (?:a salvo|segur)|en casa|"
                    r"segur[oa]s? (?:de|que|ahora|en este momento|para (?:llamar|irse|manejar))|por seguro|"
                    r"nada seguro|nada es seguro|que tan segur|no (?:se ha|esta|ha sido|"
                    r"han sido) (?:com)?probad|ha probado|haber probado|han probado|haya probado|habia probado|"
                    r"habian probado|"
                    r"probado \w+ medicinas|se ha demostrado que no|no se ha demostrado|que tan (?:eficaz|efectiv)|"
                    r"en efectivo|pago efectivo|lugar seguro|mas segur\w+ que)\b"
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
                r"registrad[oa]s? ante la fda|respaldo (?:cientifico|medico|de la ciencia)|(?:harvard|yale|stanford|"
                r"la clinica mayo|"
                r"johns hopkins)(?: y \w+)? (?:ya )?(?:usan?|ofrecen?|recomiendan?|aplican?)|"
                r"la confianza de (?:los )?medicos|avalad[oa]s? por (?:la |el |los )?\w+|respaldad[oa]s? por (?:la |"
                r"el |los )?\w+|recomendad[oa]s? por (?:los )?(?:medicos|doctores|expertos|especialistas|"
                r"psiquiatras|psicologos|enfermeras)|"
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
        "F15",
        REVIEW,
        "Resta importancia al mal uso, o llama natural a una medicina controlada.",
        "medicina controlada con riesgo de mal uso",
        (
            form(
                r"(?:nadie|no|nunca) (?:se )?(?:vuelve|vuelven|hace|hacen|hara|volvera) (?:\w+ )?adict[oa]s?|"
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
                r"ando) (?:\w+ ){0,2}(?:cerebro|neuronas)|resetea|repara(?:n)? (?:\w+ )?(?:cerebro|neuronas)|"
                r"(?:sana|cura|arregla|renueva|rejuvenece) (?:\w+ )?cerebro|"
                r"desequilibrio quimico|restaur(?:a|an|"
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
            # "¿Vive con ansiedad? La ketamina le puede ayudar."
            form(
                r"(?:l[eoa] )?(?:puede |podria |va a )?(?:ayuda|ayudar|aliviar|servir|sirve)(?:l[eoa])?",
                "TC",
                about=r"\b(?:tept|toc|ansiedad|adiccion(?:es)?|fibromialgia|migranas?|dolor cronico)\b[^?.]*\?\s",
                never=r"\bsi (?:le|lo|la) ",
            ),
            form(
                r"(?:trata(?:n|mos|r|miento (?:de|para|del|contra))?|ayuda(?:n|r|mos)? (?:con|a|en|contra)|para|"
                r"alivia(?:n|r)?|contra|sirve para|funciona para|cura) (?:\w+,? ){0,3}?(?:tept|toc|ansiedad|"
                r"adiccion(?:es)?|fibromialgia|migranas?|dolor cronico)",
                "TC",
                never=r"\b(?:se estudi\w+|estudi\w+|investig\w+|ensayos?|pruebas|(?:haya |ha |han )?aprobad\w+|"
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
                r"(?:cupos?|lugares|espacios|plazas) limitad[oa]s?|no lo deje para (?:manana|despues|luego)|"
                r"no (?:lo )?(?:deje pasar|"
                r"pierda) (?:esta|la) oportunidad|apurese|apresurese|reserve (?:hoy|antes)|"
                r"antes de que se (?:acaben|agoten|"
                r"llenen)|por tiempo limitado|tiempo limitado|actue (?:ya|ahora|hoy)|(?:solo|"
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
                r"premio|credito)|(?:recomiende|refiera|traiga|invite) a (?:un|su)s? (?:amig\w+|familiar\w*|"
                r"conocid\w+) (?:\w+ ){0,4}?(?:gane|reciba|"
                r"obtenga|ahorre)|como se vio en|(?:vist[oa]s?|aparecimos|salimos) en (?:la )?(?:tv|television|tele|"
                r"cnn|univision|telemundo|prensa|noticias|"
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
                r"testimonios?|historias? de exito|lo que (?:dicen|opinan|cuentan) (?:nuestros|los) (?:pacientes|"
                r"clientes)|"
                r"\d\.\d (?:de 5|estrellas)|dice \w+, (?:una? )?(?:paciente|clienta?)|(?:fotos?|casos?|historias?|"
                r"imagenes|resultados?|videos?) (?:\w+ )?(?:de |"
                r"del )?antes y (?:el )?despues|(?:el|un|su|este) antes y (?:el |un )?despues|"
                r"^\W*antes y despues|(?:cinco|5|\d\.\d) estrellas|estrellas|resultados no tipicos",
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
                r"(?:la ketamina|este tratamiento) es (?:para|perfect[oa] para|lo que necesita) usted|"
                r"usted necesita (?:la )?(?:ketamina|"
                r"nuestr\w+)|(?:muestran?|indican?|dicen?) que (?:usted )?tiene (?:depresion|tept|ansiedad)|"
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
                r"no le (?:cuesta|costara) (?:nada|ni un)|(?:consulta|infusion|tratamiento|sesion|evaluacion|"
                r"visita) (?:\w+ )?(?:es|sera|sale) gratis|totalmente gratis|(?:consulta|"
                r"infusion|tratamiento|sesion|evaluacion|visita|"
                r"ketamina) (?:\w+ )?gratis|gratis|(?:hsa|fsa) (?:\w+ )?garantizad[oa]",
                "TC",
                never=r"\b(?:988|911|linea|llamada|interprete|copia|puede|pueden|algunos|a veces|pregunte|segun|"
                r"varia|depende|"
                r"quiza|no(?! le (?:cuesta|costara))|si)\b",
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
                r"(?:mandamos|enviamos|llevamos) (?:\w+ ){0,3}?(?:ketamina|pastillas|tabletas)|desde su (?:sofa|"
                r"sala|cama|recamara)|"
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
                r"pocos efectos secundarios|riesgos? minimos?|bajo riesgo|efectos (?:secundarios )?(?:son|"
                r"suelen ser) (?:muy )?(?:leves|raros|breves|minimos|pocos|"
                r"pasajeros|menores)|beneficios (?:\w+ ){0,2}?superan (?:\w+ )?(?:los )?riesgos",
                "*",
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
                r"no tiene precio|precios? (?:accesibles?|bajos?|economicos?|justos?)|al alcance de (?:su|"
                r"todos los) bolsillos?|economic[oa]s?|"
                r"vale cada (?:peso|centavo|dolar)|inversion(?:es)?|invierta|invertir en (?:usted|su)|"
                r"vale (?:la pena(?! una?\b)(?! \w*(?:ar|er|"
                r"ir)(?:l[oae]s?|nos\w*|se\w*)?\b)|cada (?:centavo|dolar)|"
                r"lo que cuesta)|se paga(?:n)? sol[oa]s?|(?:excelente|gran|buen) valor|buen precio|el mejor precio",
                "*",
                never=r"\bno vale la pena (?:vivir|seguir)|vale la pena (?:vivir|preguntar|hablar|revisar|"
                r"llamar|ver|leer)",
            ),
        ),
    ),
)
