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
    phrase(
        SUICIDE,
        f"presto|prestaron|prestado|presten|traigo|saque|agarre|cargo 3>{GUN}",
        after="registrada",
    ),
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
    phrase(
        SUICIDE,
        "vendi|regale|done|di 8>ya 0>no 1>la|lo|las|los|me 0>ocupo|necesito|necesitar|ocupar",
        after="hay|tienen|como|pero|por",
        between="comprar|transporte",
    ),
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

LAST_WORDS = (
    phrase(SUICIDE, "escribi|escrito 2>cada 0>uno|una 2>hijos|hijas|ellos|nietos|cajon"),
    phrase(SUICIDE, "no 1>quiero|vayan 3>hallen|encuentren|halle|encuentre", after="una|un|mi|cita|la"),
    phrase(SUICIDE, "no 2>voy|va|van|ser 2>dar|darles|darle 0>lata|molestias|problemas|guerra|trabajo", after="de"),
    phrase(
        SUICIDE,
        "encargo|encargue|encargaron 3>hijos|ninos|perro|perra|gato|mama 6>quisiera|quiera|cuide|bien|siempre",
        between="pastilla",
    ),
    phrase(
        SUICIDE,
        "abuela|abuelo|esposo|esposa|mama|papa|dios|hijo 2>esta|estan 0>esperando",
        after="mi|el|la|los|respuesta|cita|noticias|que|al|en|afuera|una|su",
    ),
    phrase(
        SUICIDE,
        "carta|nota|mensaje|papel 8>dice|decia|puso 1>perdon|adios|perdonenme|los|perdoname",
        between="seguro|banco",
    ),
    phrase(
        SUICIDE,
        "ya 0>para 0>que",
        after=(
            "cambie|vaya|vea|lo|la|les|pueda|quede|este|llegue|haga|mi|mis|el|una|sea|cambien|manden|le|nos|"
            "esten|me|se|ir|tengo|puedo|no|voy|dia|hora"
        ),
    ),
    phrase(SUICIDE, "aqui|hasta 1>aqui|yo|me 0>bajo|llegue|llego|quedo", after="el|la|con|a|tarde|temprano"),
    phrase(SUICIDE, "arregle 2>lo 1>del|de|mio 4>lo 0>mio"),
    phrase(
        SUICIDE,
        "esto|todo|dolor|vida 1>se 0>acaba|termina 3>lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana",
        between="tratamiento",
    ),
    phrase(
        SUICIDE,
        "estar|irme|ir 2>donde|adonde 2>esta|estan 1>mi|mis 0>bebe|hijo|hija|mama|papa|esposo|angelito|hermano",
        between="trabajo",
    ),
    phrase(SUICIDE, "cuando 2>hallen|encuentren|halle 6>dias|tarde|frio|perdon|culpa|digan"),
    phrase(SUICIDE, "muerto|muerta 2>salgo|sirvo|salen|saldria 1>mas|barato 0>barato|mejor|mas"),
    phrase(SUICIDE, "muerto|muerta 2>salgo|sirvo|saldria"),
    phrase(
        SUICIDE,
        "nomas|solo|nada|aguanto 3>esperando|espero|espera 1>a|que 1>que|crezca 2>crezca|crezcan|cumpla|terminen|"
        "case|nazca",
        after="el",
    ),
    phrase(SUICIDE, "perdon 6>todos|dano|hijos 6>irme|tranquilo|tranquila|paz"),
    phrase(SUICIDE, "ya 1>casi|mero 1>lo 0>hago|hice", after="el|la|un|una|por"),
)
IN_HAND = (
    phrase(SUICIDE, "tambor|cilindro|pistola 4>vueltas|giro|gire 3>toco|tocaba|salio|disparo|paso"),
    phrase(
        SUICIDE,
        "pare|sente|quede|estuve|subi 3>puente|azotea|barandal|orilla|vias|balcon 6>hora|horas|rato|viendo|"
        "mirando|pensando",
        between="trafico|fila",
    ),
    phrase(SELF_HARM, "abri|abro|abrirme|rajo|raje|corto 1>la|las|el|los 0>muneca|munecas|venas|brazo|brazos|piernas"),
    phrase(
        SUICIDE,
        "imagino|pienso|sueno 2>choco|chocar|estrello|caigo|volcar|volteo|ahogo 5>nada|siento|descanso|acabo|fin|paz",
        after="mis|horario",
    ),
    phrase(OTHERS, "ninguno|nadie 1>va|de 1>a|los 0>sale|salir|salimos|dos", after="bien"),
    phrase(OTHERS, "ninguno|nadie 1>de|nos 0>sale|salimos 1>de|vivo|viva 0>ahi|vivo|viva|aqui|esa"),
    phrase(
        NOT_SAFE,
        "quito|quita|rompio|esconde|escondio 2>telefono|celular|cel|llaves|pasaporte 6>deja|escondidas|salir|hablar",
        between="perdi",
    ),
    phrase(NOT_SAFE, "escribo|escribiendo 2>escondidas"),
    phrase(
        SUICIDE,
        "pensando|pienso|ojala|quisiera 1>ojala|en|que 1>no|nunca 0>llegue|regrese|vuelva|llegar 1>al|a|mas|nunca|vivo",
        before="que",
        after="tarde",
    ),
    phrase(SUICIDE, "pensando|pienso 2>ojala 0>no 0>llegue|regrese|vuelva"),
    phrase(
        SELF_HARM,
        "tome|tomo|trague|trago|eche 1>como|unas 0>14|15|12|10|20|30|40|50|quince|veinte|treinta 2>tafiles|"
        "pastillas|tafil|rivotril|de",
    ),
    phrase(
        SELF_HARM,
        "tome|tomo|trague|trago|eche 0>14|15|12|10|20|30|40|50|quince|veinte|treinta 0>tafiles|pastillas|tafil|"
        "rivotril|clonazepam",
    ),
    phrase(SUICIDE, "gas|estufa|boiler 1>del|de|bien 0>abierto|abierta|abiertas|prendido"),
    phrase(SUICIDE, "gas 0>abierto|abierta"),
    phrase(
        SUICIDE,
        "amanezco|amaneci|desperte|despierto 2>encabronado|encabronada|enojado|enojada|triste|coraje 3>seguir|"
        "sigo|vivo|viva|aqui",
    ),
)

PHRASES: tuple[Phrase, ...] = (*WHO_FINDS, *LAID_OUT, *NOT_LONG, *FEW_WORDS, *TAKEN, *LAST_WORDS, *IN_HAND)
