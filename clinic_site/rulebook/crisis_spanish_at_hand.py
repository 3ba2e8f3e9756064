"""The Spanish lists, continued: a dose asked for, a means kept, a place stood at, an act cut short (`crisis_phrases`).

The families of `crisis_english_at_hand`, as they are said in Spanish. Only what widens the list of clinical.md 3.3.
"""

from .crisis_phrases import NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, Phrase, phrase
from .crisis_spanish_words import PERSON_ES, PILLS_ES, WEAPON_ES

DRUG = (
    f"{PILLS_ES}|ketamina|dosis|gotas|sertralina|quetiapina|amitriptilina|tramadol|insulina|lorazepam|alprazolam|"
    "diazepam|tafil|paracetamol|ibuprofeno|morfina|fentanilo|heroina|propranolol|metformina|miligramos|mg|pastas|"
    "unidades|calmantes|antidepresivos|somniferos"
)
SPOT = "puente|azotea|barandal|vias|cornisa|precipicio|barranco|acantilado|muelle|balcon|techo|presa|risco|baranda"
POISON = (
    "veneno|raticida|insecticida|pesticida|fertilizante|herbicida|gramoxone|paraquat|cianuro|cloro|matarratas|thinner"
)
NOT_WAKE = "despertar|despertarme|despierte|despierto|despertarse|amanecer|levantarme"
LIMB = "piernas|pierna|brazos|brazo|munecas|muneca|muslos|muslo|panza|piel|antebrazo"
INTERRUPTS = (
    "hermana|hermano|mama|papa|esposa|esposo|marido|hija|hijo|vecino|vecina|amiga|amigo|perro|policia|roomie|senora"
)

DOSE = (
    phrase(
        SUICIDE,
        f"cuanto|cuanta|cuantos|cuantas|que|dosis|cantidad|{DRUG} 10>no|nunca|ya|jamas 1>no|{NOT_WAKE} 0>{NOT_WAKE}",
        between="miedo|riesgo|probabilidad|pasa|anestesia|noche",
        after="en|a|con|cansado|cansada|durante|temprano|tarde|tan",
    ),
    phrase(
        SUICIDE,
        f"cuanto|cuanta|cuantos|cuantas|que|dosis|cantidad|mg 8>no|nunca|jamas 0>{NOT_WAKE}",
        between="miedo|riesgo|probabilidad|pasa|anestesia|si|noche",
        after="en|a|con|cansado|cansada|durante|temprano|tarde|tan",
    ),
    phrase(SUICIDE, f"{DRUG} 6>duerme|duermo|duerma|dormir|dormirme 2>siempre"),
    phrase(SUICIDE, "me 0>muero|mata|mato 1>o 3>duermo|duerme"),
    phrase(SUICIDE, f"{DRUG} 6>parar|pare|detiene|detener 1>el|mi|tu 0>corazon", after="y"),
    phrase(
        SUICIDE,
        f"juntando|guardando|escondo|escondiendo|ahorrando|acumulando|junte|juntado 5>{DRUG}|noche",
        between="dinero|receta|lista",
    ),
    phrase(SUICIDE, "no 1>me|las|la 1>tomo|tome|tomando 6>guardo|guardando|junto|juntando|escondo", between="dinero"),
    phrase(SUICIDE, "frasco|bote|caja|bolsa|cajon|media 1>lleno|llena 3>escondido|escondida|guardado|guardada|decido"),
    phrase(SUICIDE, f"{DRUG} 3>mesa|cama|buro|mano 4>conte|cuento|contando|contandolas"),
    phrase(SUICIDE, "las 0>cuento|conte 1>todas|cada|otra|diario|las"),
)
CUT_SHORT = (
    phrase(
        SUICIDE,
        f"intente|trate|intento|estaba|iba 8>pero|y|cuando|hasta 3>{INTERRUPTS} 3>llego|entro|encontro|"
        "despertaron|hablo|"
        "toco|cacho|ladro|desperto|paro|detuvo",
        between="llamar|hablar|llenar|pagar|entrar|comunicarme|cita|formulario|zoloft|terapia|pagina|correo|linea|ir",
        after="una|un|a|el|tarde|de",
    ),
    phrase(
        SUICIDE,
        f"intente|intento|trate|hice 4>llego|entro|encontro|cacho|paro 2>{INTERRUPTS}",
        between="llamar|hablar|llenar|pagar|entrar|cita|formulario|no",
    ),
    phrase(SUICIDE, "bajaron|bajo|descolgaron|descolgo|desamarraron|quitaron 2>soga|cuerda|lazo|puente|azotea|silla"),
    phrase(SUICIDE, "lavaron|lavado|lavar 1>el|de 0>estomago|estomacal"),
    phrase(
        SUICIDE, "ojala|hubiera|porque|quisiera|coraje 4>encontrado|encontraron|salvado|salvaron|rescatado|rescataron"
    ),
    phrase(
        SUICIDE,
        f"subi|parado|parada|trepe|sube|paro 2>silla|banco|bote|cubeta 6>cinto|cinturon|soga|cuerda|lazo|{WEAPON_ES}",
    ),
)
KNOWS_HOW = (
    phrase(
        SUICIDE,
        "sabe|se|escogio|eligio|dijo|dice|penso|sabemos 3>cual|que 0>puente|arbol|barranco|rio|azotea|viga|tren",
        between="direccion",
        after="tomar|es|esta|agarro|queda",
    ),
    phrase(
        SUICIDE,
        "escogio|eligio|escogi|elegi|escogido|elegido|decidio|encontro|encontre 1>el|un|ya 0>lugar|sitio|arbol|puente",
        after="para|de|donde|mas",
    ),
    phrase(SUICIDE, "dice|dijo|dijeron 2>el|ella|que 2>ya 0>sabe 0>como", after="llegar|funciona|es|pagar|usar"),
    phrase(SUICIDE, "tiene|tengo|tenia 1>ya|todo 0>todo|ya 0>pensado|planeado|decidido", after="que"),
    phrase(SUICIDE, "ya 0>tiene|tengo 0>todo 0>pensado|planeado|decidido|preparado"),
)
PLACE = (
    phrase(
        SUICIDE,
        "parado|parada|sentado|sentada|subido|subida|asomado|asomada|trepado|trepada|colgado|acostado|acostada "
        f"4>{SPOT}|tren",
        before="la|una|esa|esta|otra",
        between="trafico|fila|atorado|atorada|camion|bus|esperando",
        after="a|internacional|nuevo|mexicano",
    ),
    phrase(
        SUICIDE,
        "estoy|ando|aqui|sigo 1>en|arriba|aqui 2>azotea|barandal|cornisa|vias|precipicio|acantilado|risco|puente "
        "2>y|viendo|pensando|solo|sola|otra|llorando|escribiendo",
        between="trafico|fila",
    ),
    phrase(
        SUICIDE, "arriba|orilla|borde|filo 0>de|del 1>la|el|un 0>azotea|puente|techo|edificio|balcon|barranco|presa"
    ),
    phrase(
        SUICIDE,
        "viendo|veo|mirando|miro|asomo|asomado 1>para|pa|hacia|desde 1>abajo 3>piso|puente|azotea|balcon|techo|ventana",
    ),
    phrase(SUICIDE, "pies|piernas 2>colgando|afuera|vacio|barandal"),
    phrase(SUICIDE, "un 0>paso|brinco|salto|empujon 2>y 1>ya|se|todo", after="voy|estoy|me"),
    phrase(SUICIDE, "piso|pisos|altura|metros 4>muere|mata|muero|mato|sobrevive", between="presion"),
)
WHEEL = (
    phrase(SUICIDE, "volantazo|volantaso"),
    phrase(
        SUICIDE,
        "girar|giro|girarle|torcer|voltear|soltar|suelto|solte|mover|jalar|jalon|virar 2>volante|manubrio",
        between="hombro|dolor|duele",
        after="por|con",
    ),
    phrase(
        SUICIDE,
        "pienso|pensando|ganas|imagino|quisiera|dan|tentacion|facil|quiero 4>estrellarme|estamparme|meterme|aventarme|"
        "estrellar|estampar|atravesarme|cruzarme|salirme 4>carro|troca|trailer|camion|enfrente|muro|barda|poste|carril|"
        "arbol|pared|tren|carretera|barranco",
        after="para",
    ),
    phrase(SUICIDE, "cada 2>trailer|camion|tren|puente|troca 3>pienso|imagino|dan|quisiera|veo", after="que"),
)
CUTTING = (
    phrase(
        SELF_HARM,
        f"cortar|cortando|corte|cortarme|rajar|rasgunar 2>{LIMB}",
        between="pelo|unas|vestido",
        after="cocinando",
    ),
    phrase(
        SELF_HARM,
        "rasgunandome|rasgunarme|rasguno|rasgune|cortandome|quemandome|mordiendome|golpeandome|aranandome|"
        "pegandome|jalandome",
    ),
    phrase(SELF_HARM, "me|quemarme|quemandome 0>quemo|queme|quemaba|con 2>cigarro|cigarros|encendedor|plancha"),
    phrase(SELF_HARM, "hasta 1>sangrar|sangro|sacarme 0>sangre|sangrar"),
    phrase(SELF_HARM, "hasta 1>que 0>sangrar|sangro|sangre|sangra"),
    phrase(
        SELF_HARM,
        "quemo|queme|quemarme|apago|apague 3>cigarro|cigarros|encendedor|plancha 3>brazo|piel|pierna|mi|cuando",
    ),
)
POISONS = (
    phrase(
        SUICIDE,
        "tiene|tengo|escondio|escondido|escondida|escondi|esconde|compro|compre|guarda|guarde|encontre|"
        f"consiguio 4>{POISON}",
        between="negocio|jardin|alberca|comida",
        after="contra|en|alberca",
    ),
    phrase(
        SUICIDE, f"{POISON} 4>cama|escondido|escondida|buro|cajon|cuarto|bolsa|vaso|tomar|tomarme|tome", after="aire"
    ),
)
OTHER_MEANS = (
    phrase(SUICIDE, "ruleta 0>rusa"),
    phrase(SUICIDE, "manguera 4>escape|mofle|carro|ventana", after="jardin"),
    phrase(SUICIDE, "bolsa 2>en 1>la|mi 0>cabeza"),
    phrase(SUICIDE, "carbon|anafre 4>carro|cuarto|bano|encerrado|encerrada"),
    phrase(
        SUICIDE,
        "mar|rio|lago|presa|monte|desierto|bosque|sierra|cerro 3>no|nunca|ya 2>salir|volver|regresar|vuelvo|"
        "regreso|vuelva",
    ),
    phrase(
        SUICIDE,
        "irme|meterme|perderme|caminar|nadar|perder 2>mar|rio|lago|monte|desierto|bosque|sierra|cerro 4>no|nunca|hasta",
    ),
    phrase(
        SUICIDE,
        "matando|matar|mato|morir|morirme 3>alcohol|tomando|bebiendo|pisteando|cerveza|droga 3>proposito|poco|lento",
    ),
    phrase(SUICIDE, "tomando|bebiendo|tomar|pisteando 3>hasta 1>morir|morirme|matarme|que 0>muera|morirme|mate"),
    phrase(SUICIDE, "no 1>me 1>pongo|uso|abrocho|ponerme 1>el 0>cinturon 6>dios|ver|para|pa|igual|choco|importa|toca"),
    phrase(
        SUICIDE,
        "como|comer|comiendo|comido 3>asi|para|pa 2>voy|irme|morir|morirme|muero|acabar|apagando",
        between="se|donde|bien",
    ),
    phrase(
        SUICIDE,
        "deje|dejar|dejo|dejando 1>la|el|mi|de 1>la|insulina|dialisis|quimio 4>ya|morir|acabe|dios|lista|listo|solo",
    ),
    phrase(SUICIDE, "desvivir|desvivirme|desvivirse|desvivo|desvivio"),
    phrase(SUICIDE, "dar|darme|doy|darse 0>piso"),
)
ORDERED = (
    phrase(
        SUICIDE,
        "voz|voces|diablo|demonio|demonios|hermano|alguien|algo 4>diciendo|dice|dicen|ordena|ordenan|mandan|"
        "gritan|pide|piden 4>haga|hazlo|mate|muera|tire|aviente|corte|hacerlo|acabe",
    ),
    phrase(
        SUICIDE,
        "oigo|escucho|oye|siento|sueno 5>muerto|muerta|difunto|difunta|murio|fallecido 3>llama|llamando|espera|"
        "hablando|llamo",
    ),
)
A_BABY = (
    phrase(
        OTHERS,
        "sacudi|sacudo|sacudir|aventar|ahogar|asfixiar|aplastar|tirar|estrangular|soltar|apretar 2>bebe|nina|"
        "nino|recien|bb|criatura",
        after="shower|carriola",
    ),
    phrase(
        OTHERS,
        "bebe|nina|nino|bb 4>ahogar|ahogarla|ahogarlo|aventarlo|aventarla|asfixiarlo|asfixiarla|sacudirlo|"
        "sacudirla|tirarlo|tirarla",
    ),
)
OTHER_PEOPLE = (
    phrase(
        OTHERS,
        "lo|la|los|le|les 0>voy|vamos 0>a 0>picar|navajear|acuchillar|balacear|quemar|tronar|reventar|destripar",
        after="pedir|la",
    ),
    phrase(
        OTHERS, "quemar|quemarle|quemo|incendiar|incendio 2>casa|carro|negocio|oficina 3>con 1>todo|todos|ellos|el|ella"
    ),
    phrase(OTHERS, "la|lo|los 0>mato 1>y|o"),
    phrase(OTHERS, "empujar|aventar|empujo 2>alguien|gente|persona|el|ella 3>vias|tren|escaleras|puente|metro|carro"),
    phrase(NOT_SAFE, "encierra|encerro|encerrada|encerrado 2>llave|cuarto|casa|salir", before="estoy"),
    phrase(NOT_SAFE, f"{PERSON_ES} 3>afuera|puerta|ventana|aqui 4>navaja|{WEAPON_ES}|machete|bate|pistola"),
)

PHRASES: tuple[Phrase, ...] = (
    *DOSE,
    *CUT_SHORT,
    *KNOWS_HOW,
    *PLACE,
    *WHEEL,
    *CUTTING,
    *POISONS,
    *OTHER_MEANS,
    *ORDERED,
    *A_BABY,
    *OTHER_PEOPLE,
)
