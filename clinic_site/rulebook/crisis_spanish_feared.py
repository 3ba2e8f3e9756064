"""The Spanish lists of self-harm, harm to others and not safe, continued: what is hidden, pictured or feared.

How: `crisis_phrases`. Only what widens the lists of clinical.md 3.3.
"""

from .crisis_phrases import NOT_SAFE, OTHERS, SELF_HARM, Phrase, phrase
from .crisis_spanish_words import ANYBODY_ES, PERSON_ES, PILLS_ES

FEARED = (
    phrase(
        OTHERS,
        "lastimar|matar|golpear|ahorcar|acuchillar|apunalar|balacear|castrar 1>al|a|la|los|el 0>que|quien 1>me|nos",
        after="duele",
    ),
    phrase(
        SELF_HARM,
        "cortarme|cortar|quemarme|rasgunarme|lastimarme|golpearme 1>es|me 1>lo|unico|me 1>unico|que|calma",
    ),
    phrase(
        OTHERS,
        "puse|pongo|ponia|poniendo|apreto|aprete 1>la|una|le 1>almohada|cobija|mano|bolsa 1>sobre|encima|en|"
        "a 1>mi|del|al|la|de 1>bebe|hijo|hija|cara|nino|nina|boca|esposo|mama",
    ),
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

PHRASES: tuple[Phrase, ...] = (*FEARED,)
