"""The Spanish lists, continued: to be a burden, no sense, things settled, threats by others (`crisis_phrases`)."""

from .crisis_phrases import NOT_SAFE, SELF_HARM, SUICIDE, Phrase, phrase

PARTNER = "marido|esposo|novio|ex|pareja|papa|padrastro|vecino|hombre|esposa|novia|hermano|cunado|tipo|hijo"
WEAPON = "pistola|cuchillo|navaja|machete|arma|fusca"

SIGNS: tuple[Phrase, ...] = (
    phrase(SUICIDE, "soy|siendo|siento|ser|seguir|fui 2>carga|estorbo|lastre", after="mayor|horaria|viral|cerebral"),
    phrase(SUICIDE, "siento|creo|solo|aqui 1>que|nomas|mas 0>estorbo|sobro"),
    phrase(SUICIDE, "no 2>veo|encuentro|hallo|tiene 1>sentido 1>a 0>nada|todo|seguir"),
    phrase(SUICIDE, "nada 0>tiene|tenia 0>sentido"),
    phrase(SUICIDE, "mejor|felices 1>con 0>otra|otro 0>mama|papa|esposa|esposo|madre|padre|mujer|persona"),
    phrase(SUICIDE, "hoy|esta|este|noche 3>ser|es|sera 1>mi 0>ultimo|ultima 0>dia|noche", after="de|del|para|en"),
    phrase(SUICIDE, "escribi|escrito|escritas|deje|dejando|hechas 1>mis|las|unas 0>cartas", after="de|al|del"),
    phrase(
        SUICIDE,
        "fecha|dia|cuando|como|forma 0>y 1>la|el|ya|se 0>forma|manera|metodo|como|cuando",
        after="pago|pagar|llego|llegar|cuesta|cita|se|funciona|de|me|debo|tengo|puedo|tomo",
        before="la|que|se",
    ),
    phrase(
        SUICIDE, "tengo|se|sabe 1>la|el|ya 0>fecha|dia|forma 0>y 1>la|el 0>forma|manera|metodo|fecha|dia", after="de"
    ),
    phrase(
        SUICIDE,
        "navaja|navajas|cuchilla|cuchillas|cuchillo|gillette|manguera|cinturon|cinto|bala|balas 3>lista|listas|listo|"
        "preparada|preparado|preparadas",
    ),
    phrase(SUICIDE, "noche|hoy|manana 1>se|ya 0>acaba|termina|acabo 0>todo|esto", after="lo|el"),
    phrase(SUICIDE, "acaba|acabo|termina|termino|acabe 0>todo|mundo 0>para|pa 0>mí|mi", after="esposo|hijo|mama"),
    phrase(
        SUICIDE,
        "no 2>llegar|llego|llegue|llegare|viva 1>a|al|viva|vivo 2>navidad|30|40|50|treinta|cumpleanos|ano|vieja|viejo",
        between="cita|consulta|tiempo|clinica|sesion|la",
    ),
    phrase(SUICIDE, "casi 0>lo 0>hago|hice|logro|intento", after="de|tarde|mal", unbroken=True),
    phrase(
        SUICIDE,
        "casi 0>me 0>mato|tomo|tiro|aviento|cuelgo|corto|disparo|lanzo|ahorco|quito",
        after="la|el|un|con",
    ),
    phrase(SUICIDE, f"pastillas|frasco|soga|navaja|{WEAPON} 1>en 1>mano|manos|boca|sien|cabeza"),
    phrase(SUICIDE, "cuando|si 1>yo|les|ya 0>falte|falto|faltara|muera", after="a|al"),
    phrase(SUICIDE, "voz|voces 3>mate|matarme|muera|morir|tire|aviente|mates|corte|acabe"),
    phrase(SUICIDE, "mi 0>ultima|ultimo 0>navidad|cumpleanos", after="fue"),
    phrase(SUICIDE, "colgando|pendiendo 0>de 0>un 0>hilo"),
    phrase(SELF_HARM, "pase|pasado|paso 1>de|con 1>las|mis|la 0>pastillas|medicina|dosis|clonazepam|pildoras"),
    phrase(SELF_HARM, "tome|pastillas|medicina|dosis|corte|queme 3>a|aproposito 0>proposito"),
    phrase(
        NOT_SAFE,
        f"{PARTNER} 1>me 0>pega|golpea|golpeo|pego|amenaza|amenazo|ahorca|ahorco|cachetea|maltrata|persigue|viola|"
        "acosa|empuja|patea|violo",
        after="la|el|gripe",
    ),
    phrase(
        NOT_SAFE, f"{PARTNER} tiene|trae|saco|con|anda|llego|viene|esta con|un|una|la|el|su 0>{WEAPON}", unbroken=True
    ),
    phrase(NOT_SAFE, f"anda|llego|afuera con 0>un|una|la|el|su 0>{WEAPON}"),
    phrase(NOT_SAFE, "no 0>respondo 1>por|de 1>lo|mi|mis|que"),
)
