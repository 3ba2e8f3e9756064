"""The Spanish list of suicide, continued: things settled for others, a date, the last message (how: `crisis_phrases`).

Only what widens the list of clinical.md 3.3.
"""

from .crisis_phrases import SUICIDE, Phrase, phrase

DEAR = (
    "hijos|hijas|hijo|hija|familia|mama|papa|padres|esposa|esposo|marido|mujer|hermana|hermano|ninos|ninas|nietos|todos"
)
PET_OR_THING = (
    "perro|perra|perros|gato|gata|gatos|mascota|mascotas|cosas|ropa|guitarra|herramientas|carro|troca|"
    "pertenencias|animales"
)

SETTLED = (
    phrase(
        SUICIDE,
        "contrasenas|claves|testamento|escrituras|cartas 1>estan|esta|quedan|en|deje 2>sobre|"
        "mesa|cajon|caja|cama|buro|carpeta",
        after="seguro|cita",
    ),
    phrase(
        SUICIDE,
        "limpiando|limpie|recogiendo|tirando|ordenando|arreglando 4>para 1>que|no 2>nadie|no|mama|encuentren|"
        "ellos|familia|hijos 2>tenga|tengan|hacerlo|encuentren|batallen|limpiar|que",
        after="visita|fiesta|cita",
        between="fiesta|visita",
    ),
    phrase(
        SUICIDE,
        "es|sera|seria 1>mi|la 0>ultima|ultimo 0>noche|dia|amanecer|navidad|cena",
        after="de|del|en|que|para|aqui|con",
    ),
    phrase(SUICIDE, "esto|este|esta 1>es|mi 1>un|el|mi|la|adios 0>adios|despedida|final", after="de|fiesta"),
    phrase(SUICIDE, "no|nunca 1>me|nos 1>van|vamos 0>a 0>volver 0>a 0>ver", after="en|aqui|ahi|por"),
    phrase(
        SUICIDE,
        "deje|dejo|dejar|dejando|tengo|arregle|puse|dejado|esta 2>todo|papeles|cosas|cuentas|asuntos|"
        "documentos|deudas|pendientes 2>arreglado|arreglados|arregladas|pagado|pagadas|resuelto|preparado|"
        "arreglada",
        after="cita|consulta|pagar|firmar|seguro|llevar|para|visita|tratamiento",
        between="cita|seguro|consulta|visita|clinica",
    ),
    phrase(
        SUICIDE,
        "no|nunca 1>me|nos|mas 1>volver|volveran|volveremos|vuelven|van|veran|sabran|saber 1>a|mas|nunca|de|"
        "me 0>ver|saber|oir|verme|encontrar|mi|mí|volver",
        after="hasta|en|a|aqui|si|por|al|el|doctor|la",
    ),
    phrase(
        SUICIDE,
        "carta|nota|cartas|notas|mensaje|video 0>escrita|escrito|escritas|lista|listas|hecha|hechas|guardada|"
        "grabado|guardadas 1>en|para|ya|y|desde",
        after="seguro|doctor|cita",
        between="doctor|seguro",
    ),
    phrase(
        SUICIDE,
        "reparti|repartiendo|repartir|regale|regalando|regalado|vendi|empaque 1>ya|todas|mis|todo|casi "
        "0>cosas|pertenencias|recuerdos|joyas|ropa|mis|todo|animales",
        after="vieja|usada|a|iglesia|bazar",
    ),
    phrase(
        SUICIDE,
        "pague|pagado|liquide|salde|pagar 1>ya|todas|mis|las|todo 0>deudas|cuentas|tarjetas 3>dejarles|deban|"
        "carguen|quede|dejar|hereden|nadie|batallen|problemas|tranquila",
        after="tratamiento|cita",
    ),
    phrase(
        SUICIDE,
        "deje|dejo|dejar|dejando|escribi|apunte 1>las|los|unas|mis|todas 1>instrucciones|indicaciones|claves|"
        "contrasenas|papeles|carta 1>para|a|en|con|y 1>mi|mis|la|el|esposa|esposo|mesa|hijos|cajon",
        after="cita|doctor|recepcion|enfermera|clinica|seguro|consulta|doctora",
    ),
    phrase(
        SUICIDE,
        "ya|todo 1>todo|ya 0>esta 0>decidido|dicho|hecho|planeado 1>nadie|hoy|esta|adios|perdon|no|noche|solo",
        after="que|a|con|por|de|el|la",
        between="pago|cita",
    ),
    phrase(
        SUICIDE,
        "tranquila|tranquilo|paz|aliviada|aliviado|contenta|feliz|calma 1>porque|ya|desde|por|pues 1>ya|que|"
        "se|decidi|tengo|lo 1>se|decidi|tengo|cuando|tome|va|lo 1>cuando|como|decidi|dia|fecha|la|decision|"
        "acabar|decidido",
        after="cita|consulta|infusion|tratamiento|es|sera|tengo|me|de|empiezo",
        between="cita|consulta|llamaron",
    ),
    phrase(
        SUICIDE,
        "lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|navidad|esta|este 1>es|sera|va|"
        "seria|noche|ser 1>mi|el|sera|es|a 0>ultimo|ultima|mi 0>dia|noche|navidad|cena|ultima|ultimo|domingo",
        after="de|del|para|trabajo|clases|en",
    ),
    phrase(
        SUICIDE,
        "cuando 1>lean|leas|lea|vean|leyeran|encuentren|reciban|leyeras 1>esto|este|esta|mi 4>tarde|estare|"
        "voy|muerta|muerto|no|lejos|descansando",
        after="cita|se|entiendo|puedo|respondan|tengan",
    ),
    phrase(
        SUICIDE,
        "ya|sera|va|demasiado|muy 1>va|sera|a|demasiado|muy 1>ser|a|tarde|demasiado|muy 0>tarde 1>para|cuando|ya",
        after=("cita|ir|llegar|llamar|el|la|cancelar|inscribirme|preguntar|pagar|manana|hoy|sacar|cambiar"),
    ),
    phrase(
        SUICIDE,
        "perdon|perdoname|perdonenme|perdonen 0>mama|papa|hijos|hijo|hija|amor|mami|papi|dios|mijo|mija|familia",
        after="me|dice",
    ),
    phrase(
        SUICIDE,
        "diganle|dile|diles|digan|diganles 1>a 1>mi|mis|el|la 1>hija|hijo|hijos|esposa|esposo|mama|familia|"
        "papa|hijas 3>intento|intente|amo|amaba|quiso|quise|perdone|perdonen|quiero|perdon|trate|trato",
        after="cita|hablar|pagar|ir",
    ),
    phrase(
        SUICIDE,
        "deje|dejo|dejar|dejando|tengo|dejado|arregle|esta|estan|puse 1>ya|todo|todos|mis|los|las 1>todo|"
        "papeles|cosas|mis|cuentas|asuntos|documentos|deudas 2>arreglado|orden|arreglados|pagado|pagadas|"
        "arregladas|listos|listas|preparado|resuelto|pendientes|papeles",
        after="cita|consulta|pagar|firmar|seguro|llevar|para|visita|tratamiento",
        between="cita|seguro|consulta|visita|clinica",
    ),
    phrase(
        SUICIDE,
        "papeles|testamento|escrituras|documentos|seguro|contrasenas|cuentas|claves 3>cajon|mesa|sobre|"
        "listos|caja|carta|nombre 2>hijos|esposa|esposo|mama|hija|hijo|familia|cartas|carta|para|hermana|"
        "ellos|encuentren",
        after="cita|doctor|tramite|cobrar|medico|tratamiento",
    ),
    phrase(
        SUICIDE,
        "carta|cartas|nota|notas|sobre|video|videos|audio|audios 0>para|a|pa 1>mis|mi|cada|todos|ellos|ellas "
        "1>hijos|hijas|hijo|hija|esposa|esposo|mama|papa|familia|padres|nietos|hermanos|uno|todos|quince|"
        "quinceanera",
        after="escuela",
    ),
    phrase(SUICIDE, "hice|hacer|haciendo|escribi|firme|arregle|termine|actualice 1>mi|el|un|ya 0>testamento"),
    phrase(
        SUICIDE,
        "pague|pagar|pagado|compre|comprado|aparte|deje|dejar|escogi|planeando|planee 1>mi|el|pagado|ya 1>mi|"
        "funeral|entierro|caja|ataud|panteon|lapida|velorio|cremacion|nicho|tumba|sepelio",
        after="de|abuela|papa|mama",
        between="de|efectivo|papa|mama",
    ),
    phrase(
        SUICIDE,
        "regale|regalo|regalar|regalando|encargue|encargar|deje|dejando|repartir|reparti 1>mi|mis|a|ya|al|"
        f"todas 1>{PET_OR_THING}|mis|todas|mi 1>a|con|cosas|encargados|encargado|hijos|perro|gato|ropa|todas "
        "1>mi|una|vecina|amiga|hermana|alguien|mama|perro|gato|los|ya|y",
        after="mientras|por|durante|cuando|rato|cita|trabajo",
        between="mientras|durante|cita|cuando",
        unbroken=True,
    ),
    phrase(
        SUICIDE,
        "cuiden|cuida|cuide|cuidara|cuidar|cuidaria|encargo|encarguen|criar|criara|mantener|quedara|quedarse "
        f"2>{DEAR}|{PET_OR_THING}|con 3>cuando|si|despues|ya 1>yo|no|ya|me|muera|falte|faltara 1>no|este|"
        "falte|muera|me|vaya|ya|muero|voy|esten|falto|faltara|estare",
        after="trabajo|cita|consulta|viaje|clinica|infusion|de|en|a",
    ),
    phrase(
        SUICIDE,
        "digan|diganle|diganles|dile|diles|dele|avisen|decirle|decirles|dices|dicen 1>a|que 1>mis|mi|todos|"
        f"los|ellos|amo|quiero 1>{DEAR}|que|quise|mucho|amo 3>amo|quiero|quise|ame|perdonen|perdon|culpa|"
        "perdone|amaba|queria|intente|siempre|orgullosa|orgulloso|lo",
        after="cita|tarde|llamar|cambiar|llegar|hora|sacar|pagar|siento",
        between="cita|llegar|doctor|pagar",
    ),
    phrase(
        SUICIDE,
        "perdon|perdonenme|perdoname|perdonen|perdoname|perdone|disculpen 1>por|a|lo|mis|que|mama|hijos|"
        "familia 1>todo|lo|hijos|mama|que|familia|hija|por 1>que|voy|hice|pero|ya|no|los|todo|hare|a 1>voy|"
        "hacer|puedo|ya|no|hare|a|mas|pero|hacerles",
        after=("llamar|contestar|mensaje|ir|llegar|escribir|ortografia|preguntar|escribo|entiendo|se|pude|cancelar"),
        between="tarde|mensaje|llamada|cita|cancelar",
    ),
    phrase(
        SUICIDE,
        "dios|ellos|familia|hijos|mama|ustedes|todos|que 1>me|que|va|algun|dia 1>perdone|perdonen|perdonar|"
        "perdonara|perdonaran|perdonaria",
        after="si|pero|la|el|tardanza|mensaje|por",
    ),
    phrase(
        SUICIDE,
        "no 1>es|fue|sera|tienen|tiene|ninguno 0>culpa|la 1>culpa|de|suya|es|fue 1>nadie|ellos|ella|hijos|mis",
        after="si|cita|seguro|pero|clinica",
        before="si",
    ),
    phrase(
        SUICIDE,
        "este|esta|sera|es 1>es|sea|mi|el|sera|la 1>mi|ultimo|ultima|el|la 0>ultimo|ultima|mensaje|vez|carta "
        "1>mensaje|vez|carta|que|texto|a|llamada 1>que|me|a|les|para|escribo|todos|mando|van|ven",
        after=("pago|llamo|factura|cobran|cita|pregunto|vez|tomo|tomar|pido|intento|voy|gasto|pagar|semana|consulta"),
        between="dosis|pago|semana|consulta|sesion|trabajo|pastilla",
    ),
    phrase(
        SUICIDE,
        "ya|no|nunca 1>no|me|mas|van|volveran|se 1>me|van|volveran|volver|vuelven|saber|sabran|volvere|nos "
        "1>van|a|verme|ver|saber|oir|veran|veremos|volveremos|vamos 2>ver|saber|mas|verme|nunca|mi|oir|de|"
        "molestar 1>nunca|mas|mi|mí|jamas|viva|vivo|de",
        after="cita|clinica|consulta|doctor|aqui|hasta",
        between="doctor|cita|clinica|hasta",
    ),
    phrase(
        SUICIDE,
        "gracias|gracia 1>por|a 0>todo|todos 2>adios|despido|despedida|perdon|perdonen|hasta|nunca|siempre",
        after="luego|pronto|manana|entonces|el",
    ),
    phrase(
        SUICIDE,
        "ya|esta|estoy 1>tome|lo|esta|la|decidi|decidida|tengo|muy 1>la|mi|decidi|decidido|decidida|decision|"
        "tome|mi 1>decision|tomada|y|nadie|es|esta|lo|no|me|a|voy|que|lo 1>nadie|hoy|noche|lo|hago|no|hare|"
        "es|me|morir|esta|ya|pronto|hacerlo|final|acabar",
        after=("ketamina|cita|tratamiento|empezar|iniciar|operar|quiero|ir|seguro|doctor|con|venir|intentar|probar"),
        between="ketamina|cita|tratamiento|empezar|consulta|con|intentar|probar|venir|ir",
    ),
    phrase(
        SUICIDE,
        "escogi|elegi|puse|tengo|decidi|marque|fije|escoji|ya 1>el|la|ya|un|una|tengo|puse 1>dia|fecha 2>voy|"
        "hacerlo|morir|despues|nadie|acabo|me|marcado|calendario|ultimo|acaba",
        after="cita|consulta|infusion|a|operar|voy|operan|toca",
        between="cita|consulta|infusion|para|pago|cirugia",
    ),
    phrase(
        SUICIDE,
        "aguantar|aguanto|espero|esperar|esperando|nomas|solo|llegar|pasando|pase|despues|hasta 2>navidad|"
        "boda|quinceanera|cumpleanos|graduacion|crezcan|muera|fiestas|graduen|ano 2>ya|luego|despues|y|para "
        "1>me|ya|nadie|no|acabo|descanso|despues 1>voy|importa|va|me|puedo|descanso|hay|acabo|mas|"
        "preocuparse|aguanto",
        after="a|llamar|cita|empezar|con|pagar|al|consulta",
        between="cita|empezar|pagar|tratamiento|seguro",
    ),
    phrase(
        SUICIDE,
        "cuando|en|el|nomas|si 1>se|muera|cuanto|dia|que|falte|falten 2>muera|mueran|falte|mi|muere 2>mama|"
        "papa|perro|padres|perrito|gato|papas|abuela|madre|perra 1>yo|me|ya|nada 1>tambien|voy|me|nada|"
        "detiene|no|muero|tengo|mato|irme|atras",
        after="herencia|casa",
    ),
)


PHRASES: tuple[Phrase, ...] = (*SETTLED,)
