"""The Spanish list of suicide, continued: no day more, nobody held up any longer (how: `crisis_phrases`).

Only what widens the list of clinical.md 3.3.
"""

from .crisis_phrases import SUICIDE, Phrase, phrase

NO_WAY_ON = (
    phrase(SUICIDE, "ocupar|necesitar|usar|llevar 3>donde 0>voy", after="estacionar"),
    phrase(
        SUICIDE,
        "no 2>tendrian|tendran|tengan|tener|tendria 1>que 0>cargar|batallar|lidiar|mantener|cuidar|"
        "mantenerme|cuidarme 1>conmigo|mas|de",
        after="cita",
    ),
    phrase(
        SUICIDE,
        "cobrar|cobran|cobren|cobrarian|cobraran|cobre 2>seguro 4>vida|conmigo|muero|muera|deudas|mejor|muerta|muerto",
        after="medico",
    ),
    phrase(SUICIDE, "boca|problema|carga|estorbo|gasto 0>menos"),
    phrase(
        SUICIDE,
        "no 1>voy|estare|estoy 1>a|aqui|estar 1>estar|para|en|aqui 1>navidad|aqui|viva|vivo|ano|cumpleanos|boda",
        after="hasta|porque|el|cita|lunes|viernes",
        between="cita|consulta|casa|clinica|trabajo",
    ),
    phrase(SUICIDE, "porque|si|pues 1>ya 0>no 0>voy 0>a 0>estar", after="en|disponible|aqui hasta|trabajando|el|con"),
    phrase(
        SUICIDE,
        "perdi|perdido|perdiendo|acabaron|acabo|fueron 1>ya|las|la|toda|todas 1>las|la|ganas|esperanza|fe "
        "1>ganas|esperanza|de",
        after="comer|dormir|salir|salvar|trabajar|hacer|sexo|que|en",
        between="apetito",
    ),
    phrase(
        SUICIDE,
        "no|ni|sin 1>encuentro|hay|tengo|veo|una 1>ni|una|ninguna 1>una|sola|razon|razones 1>razon|para|por|"
        "sola|de 2>quedarme|seguir|vivir|estar|levantarme|aqui|existir|despertar",
        after="tomando|pagando",
    ),
    phrase(SUICIDE, "no 0>me 0>mato|quito|muero|cuelgo|aviento|ahorco|suicido 1>por|porque|nomas|solo|de"),
    phrase(
        SUICIDE,
        "si 1>tuviera|hubiera|tenia|no 1>el|valor|tenido|fuera 1>valor|cobarde|agallas|huevos|coraje 2>ya|me|"
        "lo|hubiera|estaria",
    ),
    phrase(
        SUICIDE,
        "sigo|estoy|aguanto|vivo|ando|continuo 1>aqui|viva|vivo|adelante|pie 1>nomas|solo|nada|solamente|"
        "unicamente|por 1>por|mas 1>mis|mi|ellos|por 1>hijos|mama|hija|hijo|perro|familia|nietos|papas|mis|"
        "ninos",
        after="dijeron|recomendaron",
    ),
    phrase(SUICIDE, "unico|unica|unicos|que 2>tiene|mantiene|tienen|ata|detiene|amarra|retiene 0>aqui|viva|vivo|pie"),
    phrase(
        SUICIDE,
        "unico|unica|unicos 1>que 1>me 0>tiene|mantiene|tienen|ata|detiene|detienen|mantienen|frena|salva "
        "2>aqui|viva|vivo|es|son|de",
        after="ejercicio|caminar|el|la|medicina",
    ),
    phrase(
        SUICIDE,
        "prometi|promesa|jure|prometido 3>no 1>lo|me 1>haria|mataria|hare|hago|hacerlo|mato|hacia",
        after="tomar|fumar",
    ),
    phrase(
        SUICIDE,
        "esperando|espero|nomas|solo|hasta|cuando 2>que|se 1>se|mueran|muera|vayan|mi 2>mueran|muera|mama|"
        "papas|papa|perro|murieron|padres 2>para|y|irme|yo|mis 2>irme|yo|descansar|poder|ya|alcanzarlos|me|"
        "irme",
        after="casa|herencia|vender",
    ),
    phrase(
        SUICIDE,
        "para|pa 0>que 1>hacer|hago|agendar|pido|quiero|pedir|saco|sacar 2>cita|consulta|seguro|tratamiento|"
        "planes 2>si|yo 1>ya|no 2>voy|estare|quiero|voy|sirve|aqui|estar|vivir",
    ),
    phrase(SUICIDE, "si 0>ya 0>no 0>voy 1>a 0>estar"),
    phrase(SUICIDE, "ya 0>no 1>me 0>busquen|busques|lloren", after="para|con|al|por|a|de", between="trabajo"),
    phrase(SUICIDE, "no 0>me 0>busquen|busques|lloren|extranen", after="para|en"),
    phrase(
        SUICIDE,
        "manana|luego|pronto|despues|ya|lunes|domingo 2>nada|no|ya 1>de|me|va|esto|nada 2>importar|importa|"
        "importara|dolera|dolor|problema|existir|sufrir",
        after="cita|si|cual|precio",
    ),
    phrase(
        SUICIDE,
        "merece|merecen|mereces|encuentre|busque|encontrara|quede 1>a|algo|una|otra|un 2>mejor|buena|esposa|"
        "mujer|mama|hombre|madre|alguien 2>cuando|que|mejor|no|yo|sana|bien",
        after="doctor|cita|clinica|servicio",
        between="tratamiento|clinica|servicio|doctor",
    ),
    phrase(
        SUICIDE,
        "no 2>encuentro|veo|hallo|tiene|encuentra|siento 1>le|el|sentido|caso|chiste|objeto|ningun 0>sentido|"
        "caso|chiste|a|seguir|objeto|vivir 1>a|seguir|vida|nada|vivir|todo|esto|la",
        after="tomando|pagando|con|esperando",
    ),
    phrase(
        SUICIDE,
        "ya|ni 1>nada|no 1>me|importa|tiene|vale 0>importa|caso|sentido|nada|pena",
        after="si|cual|que|el|precio|costo|la",
    ),
    phrase(SUICIDE, "nada 0>me 0>importa 1>ya|nada|mas", after="que"),
    phrase(
        SUICIDE,
        "no|ni|sin 1>tengo|hay|queda|quedan|encuentro|me 1>nada|razon|motivo|por|ganas|fuerzas|queda|ya "
        "1>por|para|de|que|nada 1>que|vivir|luchar|seguir|nada|lo 0>vivir|luchar|seguir|viva|vivo|levantarme|"
        "aqui",
        after="tomando|pagando|esperando|aqui|con",
    ),
    phrase(
        SUICIDE,
        "no|sin 1>tengo|ganas|quedan|hay|fuerzas 1>ganas|fuerzas|de|ya|para 1>de|para|ya 0>seguir|vivir|"
        "luchar|despertar|existir",
        after="tomando|pagando|esperando|con|el|la|las|los|estudiando|trabajando",
    ),
    phrase(
        SUICIDE,
        "cansada|cansado|canse|harta|harto|agotada|agotado|canso 1>de|d|ya 1>luchar|lucha|sufrir|todo|esto|"
        "pelear|fingir|existir|vida|respirar|batallar|vivir",
        after="con|tramite|papeleo|trafico|seguro|por|contra|lo|el|para",
        unbroken=True,
    ),
    phrase(SUICIDE, "me 0>rindo|rendi", after="con|a|mejor"),
    phrase(SUICIDE, "tiro|tirar|tire|aviento|avente 0>la 0>toalla", after="con|al|en|a|mojada|del"),
    phrase(SUICIDE, "hasta 0>aqui 0>llegue|llego", after="con|por|en|a|caminando|manejando"),
    phrase(
        SUICIDE,
        "ultimo|ultima 0>esfuerzo|intento|oportunidad|carta|recurso 1>antes|y|o|si|despues|porque 3>acabo|"
        "termino|mato|voy|despido|muero|acabe|rindo|adios|fin",
    ),
    phrase(
        SUICIDE,
        "si 3>no 1>funciona|sirve|ayuda|resulta|jala|sale 2>acabo|mato|adios|muero|quito|voy|despido|termino|"
        "hasta|rindo|ultimo",
        after="a|con|al|por|de|hablar",
        between="cuando|que|donde|cuanto|hay|otra",
    ),
    phrase(
        SUICIDE,
        "no 1>me|veo|hay|tengo|imagino|siento 1>veo|imagino|futuro|hay|ningun 1>en|futuro|viva|vivo|llegando|"
        "con|para|el|aqui|el|ningun 1>futuro|ano|viene|vida|mi|30|40|vieja|viejo|navidad|para",
        between="cita|consulta|manejando",
        after="cita|consulta",
    ),
    phrase(SUICIDE, "no 0>veo|hay|tengo|miro 0>futuro", after="en|para|laboral|por"),
    phrase(
        SUICIDE,
        "nadie|quien|ni|alguien 1>me|se|va|quien 1>va|extranaria|daria|necesita|extrane|lloraria|notaria|"
        "extranara|daran|echaria 1>a|cuenta|me|de|extranar|llorar|falta|notar|menos",
        after="para|en|con|esta|llamar",
        before="que|por",
    ),
    phrase(
        SUICIDE,
        "nadie 1>me|va|le 0>necesita|extranara|extranaria|extrana|a|hago|importo 0>extranar|falta|llorar|ya|"
        "aqui|extranarme|para|y",
        after="nada",
    ),
    phrase(SUICIDE, "a 0>nadie 1>le 1>importo|falta|importa|hago 1>falta|si|lo|yo|vivo|que", after="precio"),
    phrase(
        SUICIDE,
        "quito|quitar|quitarles|quitarle|quitaria|quitandoles 1>un|este|el|les 0>peso|carga|problema|estorbo "
        "1>de|encima|a",
    ),
    phrase(
        SUICIDE,
        "no 2>dar|molestar|estorbar|estorbo|molesto|molestarlos|ser|daria|dare|molestare|preocuparse|"
        "batallar|lidiar|cuidarme|mantenerme|molestarles 1>lata|mas|a|una|problemas|por|conmigo|problema|"
        "carga|molestia|lastima|guerra 1>mas|a|nadie|mi|mí|nunca|carga|para|conmigo|molestia|ya|nadie",
        after="solo|pregunta|cita|llamada|disculpe",
        between="pregunta|quisiera|perdon|molestia",
    ),
    phrase(
        SUICIDE,
        "nadie|ya|ustedes|familia|hijos|mama|que 1>va|van|tendra|tendran|tenga|no|tengan 1>a|que|van|va|"
        "tendran 1>tener|preocuparse|a|batallar|que|cuidarme 1>que|por|conmigo|preocuparse|tener|mantenerme|"
        "cuidarme|batallar 1>preocuparse|mi|mí|conmigo|mas|que|por|cuidarme|mantenerme|batallar 1>por|mi|mí|"
        "mas|conmigo",
        after="cita|seguro|pago",
        between="despues|cita|seguro|preguntar",
    ),
    phrase(SUICIDE, "descansar|descansan|descansaran|descansarian|descansen|descanse 1>de|todos 0>mi|mí|todos"),
    phrase(
        SUICIDE,
        "sin|libres|libre|gastan|gasto|gastarian 1>mí|mi|menos|de|mucho 2>libres|mejor|felices|gastarian|"
        "menos|mí|tranquilos|descansarian",
        after="medicina|medicinas|seguro|cita|dolor|dormir|familia|esposo|mama",
    ),
    phrase(SUICIDE, "valgo|sirvo|vale|ayudo 1>mas 1>muerta|muerto|muertos"),
    phrase(
        SUICIDE,
        "seguro 0>de 0>vida 3>alcanza|sirve|ayuda|ayudaria|paga|pagaria|deja|dejo|serviria|alcanzaria|"
        "resuelve|hijos|familia|cobren|cubre|mas",
        after="tratamiento|gastos|medicamentos|ketamina|consulta",
    ),
    phrase(
        SUICIDE,
        "unico|unica|unicos|solo|nomas|solamente 3>detiene|detienen|mantiene|mantienen|frena|ata|queda|"
        "sostiene|sigo|aguanto|vivo|viva 2>viva|vivo|son|es|hijos|mama|perro|aqui|hija|hijo|por|vida|mis",
        after="trabajo|cita|espera|dinero|ejercicio|el",
        between="pagar|cita|dinero|preguntas",
    ),
    phrase(
        SUICIDE,
        "si 0>no 0>fuera|fuese 0>por 2>hijos|hija|hijo|mama|perro|familia|nietos|esposo|esposa|ellos|ella|"
        "ninos|papas 3>ya|me|no|habria|hubiera|estaria",
        after="dijo|trajo|recomendo|llamado|hubiera|habria|venido|escrito|sabido|habia",
    ),
    phrase(
        SUICIDE,
        "por 1>mis|mi|ellos 1>hijos|hija|hijo|mama|perro|familia|nietos|no|ninos|papas 1>no|es|que|sigo 2>lo|"
        "he|hecho|sigo|me|hice 1>hecho|aqui|viva|vivo|hago|matado|hice|he",
    ),
    phrase(
        SUICIDE,
        "valor|agallas|huevos|cobarde|valiente|coraje 1>para|de|pa|y|no|por|a 1>hacerlo|matarme|quitarme|"
        "acabar|morir|hacer|no|morirme|terminar|aventarme|me",
    ),
    phrase(SUICIDE, "soy 1>una|un|bien|muy 0>cobarde", after="con|para|las|al"),
    phrase(
        SUICIDE,
        "falta|faltado|faltaba|tuviera 0>el|valor 0>valor|para 0>hacerlo|matarme|quitarme|para|acabar|morirme|terminar",
        after="decir|decirle|llamar|hablar|ir|preguntar",
    ),
    phrase(
        SUICIDE,
        "soy|fui|siento|sido 1>un|una|que 1>error|desperdicio|basura|problema|estorbo|fracaso|cero|inutil "
        "2>todos|nacer|mundo|nadie|familia|vida|existir|mejor|naci",
    ),
)

PHRASES: tuple[Phrase, ...] = (*NO_WAY_ON,)
