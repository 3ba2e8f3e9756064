"""The Spanish lists, continued: things settled for others, a date, the last message, fear of oneself or of another.

How: `crisis_phrases`. Only what widens the lists of clinical.md 3.3.
"""

from .crisis_phrases import NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, Phrase, phrase
from .crisis_spanish_words import ANYBODY_ES, PERSON_ES, PILLS_ES

DEAR = (
    "hijos|hijas|hijo|hija|familia|mama|papa|padres|esposa|esposo|marido|mujer|hermana|hermano|ninos|ninas|nietos|todos"
)
PET_OR_THING = (
    "perro|perra|perros|gato|gata|gatos|mascota|mascotas|cosas|ropa|guitarra|herramientas|carro|troca|"
    "pertenencias|animales"
)

SETTLED = (
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

FEARED = (
    phrase(
        SELF_HARM,
        "queme|quemo|quemado|quemar|quemarme 1>el|la|los|las|mis|un|una 1>brazo|brazos|pierna|piernas|piel|"
        "muneca|mano|muslos|antebrazo 1>con|a 1>la|el|un|una|mi|proposito 1>plancha|encendedor|cigarro|vela|"
        "estufa|proposito|cerillo|agua",
        after="cocinando|planchando|accidente",
    ),
    phrase(
        SELF_HARM,
        "ganas|antojo|urgencia|necesidad|deseos|impulso 1>de|por|a 0>cortarme|lastimarme|quemarme|rasgunarme|"
        "sangrar|golpearme|herirme",
        after="el|pelo|cabello|las",
    ),
    phrase(
        OTHERS,
        "ponerle|poner|ponerles|aplastar|aplastarle 1>una|la|un|le 0>almohada|bolsa|trapo|cojin 3>bebe|cara|"
        "nino|nina|esposo|mama|boca|encima|hijo|hija",
        after="cama|dormir",
    ),
    phrase(
        OTHERS,
        "miedo|temo|asusta|ganas|pienso|siento 2>sacudir|ahogar|aventar|tirar|zarandear|golpear|apretar|"
        "lastimar|pegarle|azotar 1>al|a|mi|el 0>bebe|nino|nina|hijo|hija|mi|esposa|esposo",
        after="pelota",
    ),
    phrase(
        OTHERS,
        "lista 2>los|de|las|quienes 5>van|matar|mueran|mataria",
        after="medicinas|medicamentos|seguro|preguntas|pagos|cuotas|cuenta",
        between="medicinas|medicamentos|preguntas|cosas|doctores",
    ),
    phrase(
        NOT_SAFE,
        "agarro|agarra|apreto|aprieta|apretado|agarrado|apretaron|jalo 1>del|de|el|me 1>cuello|la 0>garganta|"
        "anoche|cuello|ayer|hoy|y|otra|con",
        after="dolor|contractura",
    ),
    phrase(NOT_SAFE, "me 0>agarro|agarra|apreto|aprieta|ahorco|jalo 1>del|de|el|la 0>cuello|garganta|pelo|greñas"),
    phrase(
        NOT_SAFE,
        "si 1>lo|me|yo|la 1>dejo|voy|salgo|hablo|digo|denuncio 1>me|nos|mata|los|va 1>mata|va|a|mi|matara|"
        "busca|golpea|matar",
        after="llamar|cita|a|al|con",
    ),
    phrase(
        SELF_HARM,
        "me|m|se 1>corte|corto|cortado|corta|cortaba|volvi|vuelto|rajado|rajo|raje 3>munecas|brazos|brazo|"
        "piernas|muslos|venas|panza|antebrazo|antebrazos|otra|cortar 1>otra|anoche|hoy|ayer|con|y|para|de|a|"
        "cuando|vez|cortarme",
        after="dedo|pelo|cocinando|cocina|vidrio|pelando|la|cirugia",
        between="dedo|pelo|cabello|unas|vidrio|cocina|fleco|cocinando",
    ),
    phrase(
        SELF_HARM,
        "volvi|vuelto|volver|recai|empece|segui|sigo|dejo|deje|dejar 1>a|con|en|de 0>cortarme|cortes|"
        "lastimarme|quemarme|rasgunarme|cortadas|hacerme",
        after="pelo|el|cabello|las|del|unas|la",
    ),
    phrase(
        SELF_HARM,
        "cortes|cortadas|cicatrices|marcas|quemadas|quemaduras 1>en|de|que|nuevas|nuevos|por 1>mis|los|las|"
        "me|mi|en|navaja|lastimarme|hago|hice 1>brazos|piernas|munecas|munecas|hago|muslos|hice|mi|mis|brazo",
        after="cirugia|accidente|operacion|trabajo|cocinando",
        between="cirugia|cocina|sol|acne",
    ),
    phrase(
        SELF_HARM,
        "mangas|manga|sudadera|sueter 3>tapar|esconder|cubrir|tape|vean 2>cortes|cortadas|cicatrices|marcas|"
        "brazos|heridas",
    ),
    phrase(
        SELF_HARM,
        f"mezcle|mezclar|revolvi|combine|tome|me 3>{PILLS_ES}|clonazepam 1>con|y 1>alcohol|vodka|tequila|"
        "cerveza|vino|ron|whisky|mezcal|el|licor 2>ver|para|si|y|esperando|despertar|anoche|no 1>no|"
        "despertar|dormir|si|dormirme|morir|pasaba|desperte|morirme|ver",
        after="bien|dolor|mejor",
    ),
    phrase(
        OTHERS,
        "pienso|imagino|ganas|imagenes|pensamientos|impulso|impulsos|imaginando|pensando|dan 2>ahogar|"
        "aventar|asfixiar|ahorcar|apunalar|golpear|estrangular|acuchillar|tirar|quemar|envenenar|matar|"
        f"lastimar|sacudir|empujar 1>a|al|la|mi 1>mi|bebe|los|{PERSON_ES}|{ANYBODY_ES}",
        after="tiempo|toalla|basura|pelota|hambre",
    ),
    phrase(
        OTHERS,
        "lo|la|los|las 1>quiero|quisiera|voy|deseo 1>ver|a|verlo|verla|hacer 0>muerto|muerta|muertos|pedazos|"
        "pagar|sufrir",
        after="con|en|de",
    ),
    phrase(
        OTHERS,
        "me|lo|la|las|los 1>va|van|voy|las 1>a 0>pagar 1>todas|con|lo|caro|muy 1>vida|sangre|hizo|caro|juro",
        after="tarjeta",
    ),
    phrase(
        OTHERS,
        "quemar|quemarla|quemarle|prender|prenderle|incendiar 1>la|le|su|fuego 1>casa|fuego|carro|a 1>con|a|"
        "y|casa|el 1>el|ella|todos|dentro|ellos|adentro|casa|mi",
    ),
    phrase(
        OTHERS,
        "llevar|llevo|llevarme|traer|ir|entrar 1>la|una|mi|con 1>pistola|arma|rifle|cuchillo|escopeta|"
        "machete 1>al|a|a|al 1>trabajo|escuela|oficina|iglesia|clinica|la|casa",
        after="vender",
    ),
    phrase(
        OTHERS,
        "voces|voz 3>lastime|mate|matar|dano|haga|golpee|queme|ahorque|apunale|acuchille|lastimar 1>a|dano|"
        "le|mi|gente|los|alguien",
    ),
    phrase(
        OTHERS,
        "uno|alguien 1>de|va|los 1>los|a|dos 1>dos|terminar|acabar|va 1>va|muerto|muerta|a 0>muerto|muerta|a|"
        "terminar|acabar",
    ),
    phrase(
        NOT_SAFE,
        "quiten|quitenme|esconda|escondan|escondanme|guarden|guardenme|quitar|escondio|escondieron|escondi|"
        "quite 1>las|los|me|la|mis 1>pastillas|cuchillos|pistola|navajas|medicinas|armas|llaves|las|cuchillo|"
        "los|la 1>de|por|porque|para|pastillas|cuchillos|antes|pistola",
        after="dolor|ninos|bebe|perro",
    ),
    phrase(
        NOT_SAFE,
        "no|ya 1>se|no 1>que|se|de 0>que|lo|soy|se 1>soy|voy|sea|me|que|vaya|pueda 0>capaz|hacer|a",
        after="cita|hacer|con|para|comer",
        between="cita|preguntar|pagar|tomar",
    ),
    phrase(
        NOT_SAFE,
        "soy|capaz|seria|siento 1>capaz|de|que 1>de|hacer|cometer|cualquier 1>hacerme|hacer|matarme|"
        "cualquier|una|algo|todo|cosa|matarlo|matarla|locura",
        after="bueno|bien|preguntas|ejercicio|el",
    ),
    phrase(
        NOT_SAFE,
        "alguien|necesito|quiero|que 1>que|alguien|me 1>me|alguien|vigile|cuide|este 1>cuide|vigile|conmigo|"
        "detenga|pare|interne|encierren 1>antes|porque|de|para|esta|toda|hoy|noche|de 1>que|haga|mi|mí|noche|"
        "me|hacer|cometa|no",
        after="infusion|sesion|cita|tratamiento|ketamina|anestesia",
        between="infusion|sesion|cita|despues|tratamiento",
    ),
    phrase(
        NOT_SAFE,
        "antes 1>de|q|que 1>que|haga|cometa|me 1>haga|cometa|mate|sea|me|pase|ocurra|hacer 1>algo|tarde|una|"
        "mate|demasiado|locura",
        after="efecto|la|el|operen",
        between="efecto|cita",
    ),
    phrase(
        NOT_SAFE,
        "dijo|dice|juro|amenaza|amenazo|amenazando 1>que|con|me 1>me|va|nos|si|que 1>va|mata|matar|iba|"
        "matara|mataria|me|a 1>matar|mata|matarme|matarnos|mataria|mato|golpear",
        after="dolor|calor|trabajo|hambre|risa",
    ),
)


PHRASES: tuple[Phrase, ...] = (
    *SETTLED,
    *FEARED,
)
