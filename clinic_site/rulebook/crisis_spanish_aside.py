"""The Spanish lists, continued: danger said in passing, as if it were about something else (how: `crisis_phrases`).

The families of `crisis_english_aside`, as they are said in Spanish. Only what widens the list of clinical.md 3.3.
"""

from .crisis_phrases import BODILY, NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, Phrase, phrase

GUN = "fusca|cuete|pistola|escopeta|rifle|revolver|arma|carabina"
DRUNK_UP = "cloro|veneno|raticida|thinner|gasolina|fabuloso|acido|sosa|pinol|detergente|suavizante|limpiador"

WHO_FINDS = (
    phrase(SUICIDE, "encontro|encontraron|hallo|hallaron 1>la 0>otra|vez|pasada 0>vez|pasada", before="no"),
    phrase(SUICIDE, "motel|hotel 6>encuentren|encuentre|solo|sola|nadie", between="cerca|clinica|reserva"),
    phrase(SUICIDE, "vez 3>ser 1>en 0>un|el 0>motel|hotel"),
    phrase(SUICIDE, "esta|proxima 0>vez 2>si 2>serio|hago|hare|logro|fallo", after="bien"),
    phrase(SUICIDE, "enterar|enterara|enteren|entere 2>sabado|domingo|lunes|viernes|manana|despues", after="de"),
    phrase(SUICIDE, "llave|abierta|abierto 4>para|pa 4>tumbar|tumben|romper|rompan|encuentren|ambulancia|policia"),
    phrase(SUICIDE, "nadie 1>me|ya 0>necesita|ocupa|busca", after="para|hoy|en|por"),
    phrase(
        SUICIDE,
        "regalo|repartio|regale|vendio 8>dio|di|deje|dejo 1>el|al|su|a 0>perro|gato|perra|gata|perrito|animales",
    ),
    phrase(
        SUICIDE,
        "publico|subio|puso|mando|envio 3>foto|video|ubicacion 5>soga|pistola|puente|pastillas|vias|navaja|azotea",
    ),
    phrase(SUICIDE, "entierren|enterremos|entierrenme|enterrarme|enterrenme|velarme|cremarme|incineren|cremenme"),
    phrase(SUICIDE, "ultima 0>voluntad"),
)
LAID_OUT = (
    phrase(SUICIDE, f"presto|prestaron|prestado|presten|traigo|saque|agarre|cargo 3>{GUN}", after="registrada"),
    phrase(SUICIDE, "que|cuanto|tan 1>tan 0>hondo|honda|profundo|profunda 3>canal|rio|lago|presa|mar|pozo|agua"),
    phrase(
        SUICIDE,
        "estoy|parado|parada|sentado|sentada|aqui|ando 2>orilla|borde|filo 0>de|del 1>canal|rio|lago|mar|"
        "presa|barranco|pozo",
        after="vivo",
    ),
    phrase(SUICIDE, "cuanta|cuanto 0>sangre|veneno|gas 5>perder|morir|volver|muere|despertar|pierde"),
    phrase(SUICIDE, "venas|munecas 2>listas|abiertas"),
    phrase(SUICIDE, "falta|faltan|faltado|tuviera|juntando 1>el|mas 0>valor|valentia|agallas|huevos", after="de|b"),
    phrase(SUICIDE, "prender|prenderme|prenderle|quemarme 3>gasolina|fuego"),
)
NOT_LONG = (
    phrase(SUICIDE, "vendi|regale|done|di 8>ya 0>no 1>la|lo|las|los|me 0>ocupo|necesito|necesitar|ocupar", after="por"),
    phrase(SUICIDE, "en 0>paz 2>irme|partir|descansar|morir"),
    phrase(SUICIDE, "corazon 1>se|ya|me 1>canse|pare|detenga|apague|reviente|pararse|parara"),
    phrase(SUICIDE, "acabando|apagando|muriendo|consumiendo|secando 3>poquito|poco|lento", between="dinero|medicina"),
    phrase(SUICIDE, "no 0>como 0>ni 1>tomo|bebo|duermo"),
    phrase(
        SUICIDE,
        "aguanto|aguantando|sigo|vivo|quedo 3>por|hasta 3>nina|nino|hijos|hijas|hija|hijo|mama|perro|perra|"
        "nietos 8>cuando|"
        "luego|despues 6>acabo|acaba|voy|descanso",
        after="con",
    ),
    phrase(SUICIDE, "ojala 4>bala|balazo|rayo|trailer|camion|carro 2>perdida|me|encima|atropelle"),
    phrase(
        SUICIDE,
        "no 1>van|vamos|vas 1>a|ya 1>tener 0>que 3>felicitar*|aguantar*|lidiar|mantener*|cuidar*|celebrar*|batallar",
    ),
    phrase(SUICIDE, "ya 0>vivi|vivio 1>lo 0>suficiente|bastante|demasiado|mio"),
    phrase(SUICIDE, "silencio|descanso 1>para|pa 0>siempre"),
    phrase(SUICIDE, "perdona|perdonara|perdonaria|perdone 1>dios 2>si"),
    phrase(SUICIDE, "dios 2>perdona|perdonara|perdonaria|perdone 3>si 1>me|se|lo 0>mato|mata|hago|mate"),
    phrase(SUICIDE, "si 0>se 0>mata|matara", after="trabajando|estudiando"),
    phrase(SUICIDE, "puse|pongo|vida 6>fecha 0>de 0>caducidad|vencimiento"),
    phrase(SUICIDE, "ni 1>miedo 4>muerte|morir|morirme"),
    phrase(SUICIDE, "muerte 2>hasta 1>la 0>espero"),
)
FEW_WORDS = (
    phrase(OTHERS, "dar|doy 0>pa|para|plomo|cuello 1>sus|abajo 0>tunas|chicles|abajo"),
    phrase(OTHERS, "dar|doy|meter|meto 0>plomo|cuello|balazos|cuchilladas"),
    phrase(OTHERS, "no 0>llega|amanece 0>a|al|para 0>navidad|manana|ano|domingo|viejo", before="autobus|correo|pedido"),
    phrase(NOT_SAFE, "gasolina|alcohol|thinner 5>prender|quemar|prendio|prenda|encender"),
    phrase(NOT_SAFE, "mano|manos 1>en|al 0>mi|el 0>cuello|garganta|boca"),
)
TAKEN = (
    phrase(
        SELF_HARM,
        "eche|echo|meti|metio|empine|empino|trague|trago 3>frasco|pastillas|tira|bote|caja|botella",
        between="caja",
    ),
    phrase(
        SELF_HARM,
        "tomo|tome|trago|trague|tomado|eche 8>toda|todas|entero|entera|todo 1>la|el|las 0>tira|blister|frasco|"
        "caja|bote",
    ),
    phrase(
        SELF_HARM,
        f"trague|trago|tome|tomo|bebi|bebio|tomar 1>el|un 1>poco|vaso|de|{DRUNK_UP} 1>de|{DRUNK_UP} 0>{DRUNK_UP}",
    ),
    phrase(SELF_HARM, f"trague|trago|tome|tomo|bebi|bebio|tomar|tomarme 2>{DRUNK_UP}"),
    phrase(BODILY, "labios 1>estan|tengo|muy 0>morados|azules|morado"),
    phrase(BODILY, "labios 0>morados|azules"),
    phrase(BODILY, "no 1>agarro|jalo|alcanzo|agarra|jala 0>aire"),
    phrase(BODILY, "no 0>despierta|reacciona|responde 4>pastilla|pastillas|medicina|dosis|ketamina|tomo"),
    phrase(BODILY, "inconsciente|desmayado|desmayada"),
)

PHRASES: tuple[Phrase, ...] = (*WHO_FINDS, *LAID_OUT, *NOT_LONG, *FEW_WORDS, *TAKEN)
