"""The Spanish lists, continued: an account closed, no time ahead, a farewell, a place given up (how: `crisis_phrases`).

The families of `crisis_english_closing` and `crisis_english_leaving`, as they are said in Spanish. Only what widens the
list of clinical.md 3.3.
"""

from .crisis_phrases import NOT_SAFE, SUICIDE, Phrase, phrase

MONEY = "reembolso|deposito|dinero|paquete|sesiones|saldo|pagado|pague|pago|anticipo|credito|adelanto"
ANIMAL = (
    "perro|perra|perrita|perrito|gato|gata|gatito|gatita|perros|gatos|mascota|mascotas|pajaros|pajaritos|conejo|"
    "gallinas|caballo|pez|peces|animales|animalitos|loro|cotorro"
)
DEAR = (
    "hijos|hijas|hijo|hija|familia|mama|papa|padres|esposa|esposo|marido|mujer|hermana|hermano|ninos|ninas|nietos|"
    "todos|madre|padre|abuela|abuelo|nieta|nieto|amiga|amigo"
)
MONTH = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
TIME_AHEAD = (
    f"{MONTH}|navidad|ano|anos|cumpleanos|primavera|verano|invierno|otono|manana|futuro|lunes|martes|miercoles|jueves|"
    "viernes|sabado|domingo|posadas|reyes|semana|mes|pascua|2027"
)
OCCASION = (
    "boda|quince|quinceanera|graduacion|navidad|cumpleanos|posadas|bautizo|comunion|xv|reyes|fiestas|parto|dia|posada|"
    "santo|baile|recital"
)

IF_SOMETHING_HAPPENS = (
    phrase(
        SUICIDE,
        f"{MONEY}|{ANIMAL}|{DEAR}|casa|carro|cosas 10>si 1>algo|me 1>algo|me|pasa|pasara|llega 1>pasa|pasara|"
        "pasar|algo",
        between=(
            "durante|infusion|tratamiento|responsable|emergencia|avisan|avisen|avisar|maneje|manejar|llamen|llama|que"
        ),
        after="durante|en|con|por|mientras|despues|al|ahi",
    ),
    phrase(
        SUICIDE,
        f"si 1>algo|me 1>algo|me|pasa|pasara|llega 1>pasa|pasara|pasar|algo 8>{MONEY}|{ANIMAL}|{DEAR}|quede|den|darle|"
        "entreguen|cuiden|diganle|dejan|digan",
        between="durante|infusion|tratamiento|responsable|emergencia|avisan|avisen|avisar|llamen|llamar|quien|contacto",
    ),
    phrase(
        SUICIDE,
        f"{MONEY} 8>si|paciente 2>fallece|muere|muero|paciente|persona 1>fallece|muere|antes|fallezca|muero",
    ),
    phrase(SUICIDE, "seguro 0>de 0>vida 8>deudas|mejor|casa|hijos|ayuda|sirve|alcanza|suicidio|valgo|mas"),
    phrase(SUICIDE, "seguro 3>paga|cubre|pagan 2>si 1>es|parece|fue|sea 2>accidente"),
    phrase(SUICIDE, "parezca|parecer|parece|pareceria 1>un|como 1>un 0>accidente"),
    phrase(SUICIDE, "valgo|sirvo|vale 1>mas 0>muerto|muerta"),
)
NO_TIME_AHEAD = (
    phrase(
        SUICIDE,
        f"no|ni 2>haber|habra|hay|existir|existe 3>{TIME_AHEAD} 2>para|pa 0>mi|mí",
        between="citas|cita|lugar|cupo",
        after="hija|hijo|mama|esposo|esposa",
    ),
    phrase(
        SUICIDE,
        f"para|pa 0>mi|mí 2>no|nunca 2>haber|habra|hay|existe|llega|llegar 2>{TIME_AHEAD}",
        between="cita|lugar",
    ),
    phrase(
        SUICIDE,
        "no 1>creo|voy|pienso|espero|llego|creo 1>a|que|poder|llegar 1>llegar|llegue|llego|ver|pasar 1>a|al|"
        "hasta|de|para "
        f"2>{TIME_AHEAD}|viejo|vieja|alla",
        between="cita|tiempo|tarde|clinica|consulta|puntual",
        after="por",
    ),
    phrase(
        SUICIDE,
        "otro|siguiente|proximo|entrante 0>ano|mes 4>no|ya 2>llegar|llego|voy|estar|estare",
        after="trabajar|poder|en|por|de",
        between="dinero|seguro|trabajo",
    ),
    phrase(
        SUICIDE,
        "para|pa 0>que|q 1>me|voy|le|hago|saco|quiero 6>cita|citas|agendar|agendo|sesiones|pago|apunto|apuntan|"
        "plan|planes "
        "10>no 1>voy|estare|llego|llegare|este|existir 1>a|estar|llegar|alla 0>estar|llegar|existir|vivir|alla",
        after="lista|listo|disponible",
    ),
    phrase(
        SUICIDE,
        f"{TIME_AHEAD} 2>ya 0>no 1>voy|voy|estare|amanezco|existire|llego 1>a|aqui 0>estar|amanecer|existir|vivir|"
        "despertar",
    ),
    phrase(SUICIDE, "ya 0>no 0>voy 0>a 0>amanecer|despertar|existir", after="cansada|cansado|con"),
    phrase(
        SUICIDE,
        "nomas|solo|nada|estoy|sigo|aguanto|aguantando|espero|esperando 2>esperando|espero|hasta|que|por 3>pase|"
        "pasen|sea|cumpla|"
        f"nazca|llegue|termine 3>{OCCASION} 6>ya|luego|despues 1>me|puedo|descanso|nos 1>voy|ir|irme|descansar|"
        "descanso|descanse",
        after="con|al|a",
    ),
    phrase(
        SUICIDE,
        f"despues|pasando|pase|pasa|pasen 3>{OCCASION} 6>ya|puedo|luego 1>me|puedo|podre 1>voy|irme|descansar|ir|"
        "descanso|morir|descanse",
        after="a|con|al|para",
    ),
    phrase(
        SUICIDE,
        "lista|listo 2>para|pa 0>irme|partir|morir|descansar 6>nomas|solo|pase|pasa|hasta|despues|cuando",
        between="infusion|cita|tratamiento|clinica|casa",
    ),
    phrase(
        SUICIDE,
        "faltan|quedan|queda|falta 1>5|solo|nomas|pocos|unos|un|2|3|4|6|7|8|9|10|dos|tres|cuatro|cinco 0>dias|"
        "dia|horas|semanas "
        "4>acabe|acaba|descansar|descanse|termine|termina|fin|irme|mi|mí",
        after="tratamiento|seguro|contrato|cita|infusion|hija|hijo|vacaciones|receta|medicina",
    ),
    phrase(
        SUICIDE,
        "en|mismo|el 1>el|mismo|dia 0>aniversario|dia 2>murio|muerte|fue|mama|papa|hijo|hermano|esposo 4>voy|"
        "hacer|hare|ser|haré|toca",
    ),
    phrase(
        SUICIDE,
        "ser|sera|hacer|hare|hago|escogi|elegi|va 3>aniversario|mismo 2>mama|papa|hijo|hija|murio|muerte|dia|"
        "hermano|esposo|fue",
    ),
    phrase(SUICIDE, "mismo 0>dia 0>que|q 1>se 0>fue|murio|mato", after="la|el|a"),
)
DECIDED = (
    phrase(
        SUICIDE,
        "tengo|se|decidi|decidido|escogi|elegi|planeado|pensado|sabe|tiene|definido|claro|escogido|elegido 3>dia|"
        "fecha|cuando|"
        "donde|lugar|hora 1>y 2>como|donde|forma|lugar|manera|metodo|con",
        between="cita|consulta|infusion|no",
        after="llegar|llego|pagar|es|pago|cuanto|voy|que|me|funciona",
    ),
    phrase(SUICIDE, "se 1>que|el 0>dia 2>y 2>se 1>como|donde"),
    phrase(
        SUICIDE,
        "ya 1>lo|esta|todo 0>decidi|decidido|decidida 2>es|sera|viernes|lunes|sabado|domingo|hoy|manana|esta",
        between="cita|empezar|tratamiento|que|voy",
    ),
    phrase(
        SUICIDE,
        "asi|mejor 1>es|va|sera|estara|estaran 1>ser|mejor 0>para|pa|mejor 1>todos|para|pa 1>todos|perdon|ellos|ellas",
    ),
    phrase(SUICIDE, "es|sera 0>mejor|facil 0>asi 3>perdon|perdoname|perdonenme|adios|todos|ellos"),
    phrase(
        SUICIDE,
        "contrasenas|papeles|lista|carpeta|cuentas|claves|documentos|bancos|testamento|cosas|cuarto 6>para|pa "
        f"1>que|q 2>{DEAR}|nadie 3>no "
        "2>batallen|busquen|tengan|sufran|anden|batalle|tenga|preocupen|peleen|pleiteen",
    ),
    phrase(
        SUICIDE,
        f"regale|regalando|regalo|di|dando|deje 1>mi|mis|a 1>mi|mis|{ANIMAL} 4>cuidar|cuidarlo|cuidarla|cuidarlos|"
        "porque|vecina|vecino|quien",
        between="tomar|pastilla|comida",
        after="mientras",
    ),
)
FAREWELL = (
    phrase(SUICIDE, "por 0>ultima 0>vez 3>mama|papa|hijos|hijo|hija|abuela|abuelo|familia|abrazar|verlos|todos"),
    phrase(
        SUICIDE,
        f"ver|abrazar|abrace|visitar|visite|besar|hablar|hable|fui|vi|despedirme 5>{DEAR} 2>por 0>ultima 0>vez",
        between="doctor|doctora|terapeuta|clinica|cita",
    ),
    phrase(
        SUICIDE,
        "ultimo|ultima 0>domingo|paseo|abrazo|viaje|navidad|comida|tarde|noche|dia 1>bonito|bonita|juntos|feliz|"
        "con 0>bonito|bonita|juntos|feliz|hijos|ellos|todos|mis",
    ),
    phrase(SUICIDE, "ultimo|ultima 0>domingo|paseo|abrazo|viaje|navidad|tarde|dia 0>bonito|bonita|juntos|feliz"),
    phrase(
        SUICIDE,
        "ustedes|nadie|ustd|usted|tu 1>no|tiene 1>tienen|tiene|tienes|la 0>culpa 1>de|pero|gracias|nada|yo|por",
        after="cobro",
    ),
    phrase(SUICIDE, "gracias|perdon|adios 8>no 1>tienen|es|fue|tiene 1>la|su|culpa 0>culpa"),
    phrase(SUICIDE, "adios 0>a 0>nadie|todos|todo|este"),
    phrase(SUICIDE, "quien 1>me 1>va|ba 1>a 0>extranar|llorar|recordar"),
    phrase(SUICIDE, "quien 3>importa|importo|importara 3>si 2>no 0>estoy|estuviera|existo|vivo|muero"),
    phrase(
        SUICIDE,
        "llorar|lloraran|sufrir|extranar|triste 3>rato|tiempo|dias|poco|principio 5>bien|mejor|olvidan|pasa|"
        "olvidar|acostumbran|siguen",
        after="manana|con",
    ),
    phrase(
        SUICIDE,
        "denle|den|dele|doy|dejo|dejen|deja 2>lugar|cita|espacio|turno 3>alguien|persona|quien|otro 3>quiera|"
        "quiere|merezca|merece 1>vivir|si 0>vivir|seguir|vida|viva",
    ),
    phrase(
        SUICIDE,
        "alguien|persona 1>que|si|q 2>quiera|quiere|merezca|merece 1>vivir|si|seguir 0>vivir|viviendo|viva|vivo",
    ),
    phrase(SUICIDE, "alguien|persona 2>si 0>quiera|quiere|merezca|merece 0>vivir|vivo|viva"),
    phrase(
        SUICIDE,
        "no 1>me|nos 1>busquen|busques|esperen|aparten|guarden 1>mas|lugar|ya|para 0>lugar|nunca|adios|mas|siempre",
        after="cita",
    ),
    phrase(
        SUICIDE, "no 1>llamen|llames|manden|mande|hablen|llame 1>a|la|una|al 1>la|911 0>policia|ambulancia|patrulla|911"
    ),
    phrase(SUICIDE, "no 0>llamen|llames|manden|mande|hablen|llame 0>a|la|una|al 0>policia|ambulancia|patrulla|911"),
    phrase(
        SUICIDE,
        f"ver|estar|abrazar|irme|alcanzar|reunirme|encontrarme|voy 5>{DEAR}|abuelita|abuelito|viejo|vieja|"
        "angelito|bebe 4>cielo|adelanto|adelantaron|fallecio|murio|partio|muertos|gloria",
        between="cuando|desde",
    ),
    phrase(
        SUICIDE,
        "dice|dijo|dicen|escribio|avisa 8>ir|irse|va|voy|vaya 1>para 0>siempre",
        between="dolor|depresion|ansiedad|tristeza",
    ),
    phrase(SUICIDE, "irme|irnos|largarme 1>para|pa 0>siempre"),
    phrase(
        SUICIDE, "no 1>la|lo|me|nos 1>vamos|van|vas|voy|volveremos 1>a|volver 1>volver|a 1>a|ver 0>ver", before="si"
    ),
    phrase(
        SUICIDE,
        "una|esta|esa 0>noche 3>irse|va|voy|irme|ir 1>a|me 1>ir|y|sin 3>no|siempre|nunca|despedirse",
        between="turno|trabajo",
    ),
)
FAILED = (
    phrase(
        SUICIDE,
        "si 1>esto|este|la|ketamina|el 2>no 1>me 0>sirve|funciona|ayuda|jala 6>acabo|acaba|termina|voy|mato|"
        "decidido|adios|fin|plan",
        between="pastilla|seguro|medicina|reembolso|otra|otro|cambiar",
        after="b",
    ),
    phrase(SUICIDE, "ahi|hasta|aqui 1>ahi|aqui 0>termina|acaba|acabo|termino 0>todo|mi"),
    phrase(SUICIDE, "ahi|aqui 0>termina|acaba|acabo|termino 0>todo"),
    phrase(
        SUICIDE,
        "menti|mentir|miento|mentira 5>suicidio|muerte|seguro|seguridad|pregunta|dano|salvo|pienso",
        between="edad",
    ),
    phrase(
        SUICIDE,
        "internan|internen|encierran|encierren|internar|internarian|amarran 3>si 3>digo|cuento|confieso|saben|"
        "supieran|dijera",
    ),
    phrase(
        SUICIDE,
        "si 2>digo|cuento|confieso|dijera|sabe|supiera 6>internan|interna|encierran|internen|encierren|policia|"
        "internar",
    ),
    phrase(SUICIDE, "digo|decir|dice|dijo 4>tengo|tiene 1>un 0>plan", after="de|familiar|medico|b"),
    phrase(
        SUICIDE,
        "encontre|encontro|encontramos|halle|hallo|hallamos 3>soga|navaja|navajas|cuerda|veneno|sangre|cartas|"
        "lazo|raticida",
        after="laboratorio",
    ),
    phrase(
        SUICIDE,
        "escribio|escribe|puso|publico|diario|libreta|cuaderno|mensaje|mensajes|texto 5>no 2>quiere|queria|"
        "quiero|va 2>estar|vivir|seguir|aqui|existir|despertar",
    ),
    phrase(SUICIDE, "donde|pregunta|busca|buscando 3>armas|pistola|rifle|escopeta 1>de|guardadas|estan|papa|esta"),
    phrase(SUICIDE, "donde 0>estan|esta|guardan|guarda 1>las|la|el 0>armas|pistola|rifle|escopeta"),
    phrase(SUICIDE, "no 1>me 1>queda|quedan 0>nada|ganas|fuerzas", after="claro|en"),
    phrase(SUICIDE, "apagarme|desconectarme|borrarme", between="celular"),
    phrase(
        NOT_SAFE,
        "voy|puedo|vaya|ir|miedo 2>a|de 0>hacer|hacerme 0>algo 1>esta|hoy|malo|feo|noche|tonto 0>noche|malo|feo|"
        "hoy|tonto|grave",
    ),
    phrase(NOT_SAFE, "voy|puedo|vaya|ir|miedo 2>a|de 0>hacer|hacerme 0>algo 0>malo|feo|tonto|grave|hoy|irreversible"),
    phrase(NOT_SAFE, "no 0>me|nos|lo|la 0>dejen|dejes|deje 0>solo|sola|solito|solita"),
    phrase(NOT_SAFE, "no 0>confio 1>en|ya 0>mi|mí", after="doctor|seguro|esposo|esposa|mama|familia"),
)

PHRASES: tuple[Phrase, ...] = (*IF_SOMETHING_HAPPENS, *NO_TIME_AHEAD, *DECIDED, *FAREWELL, *FAILED)
