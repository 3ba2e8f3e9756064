"""The Spanish list of suicide, continued: to be dead, said otherwise (how: `crisis_phrases`).

To rest for ever, to be taken, to be with the dead. Only what widens the list of clinical.md 3.3.
"""

from .crisis_phrases import SUICIDE, Phrase, phrase

HOPE = "ojala|quisiera|espero|deseo|pido|rezo|quiero|gustaria|prefiero|ruego"

ASLEEP = (
    phrase(
        SUICIDE,
        "ojala|quisiera|espero|deseo 2>caiga|cayera|estrelle|estrellara|chocara|hunda|explote|derrumbe "
        "2>avion|carro|camion|techo|edificio|casa|metro|elevador",
        after="no",
        between="no",
    ),
    phrase(
        SUICIDE,
        "imagino|imagine|sueno|pienso|planeo|planeando|veo 2>mi|propio 1>funeral|entierro|velorio|muerte|tumba|ataud",
    ),
    phrase(
        SUICIDE,
        "ojala|quisiera|deberia|debio|hubiera 4>matado|muerto|acabado 1>en|ahi|ese|ya|el|yo|y",
        after="tiempo|hambre",
    ),
    phrase(
        SUICIDE,
        "accidente|choque|cancer|covid|enfermedad|infarto|derrame 2>me 0>hubiera|hubiese|debio|debia "
        "0>matado|llevado|matar|llevar|matarme|llevarme",
    ),
    phrase(
        SUICIDE,
        "debi|debia|hubiera|tenia 1>de|que|haberme|haber 1>morirme|morir|muerto|haberme|matarme|yo 1>en|ese|"
        "ahi|yo|cuando|con",
        after="hambre",
    ),
    phrase(SUICIDE, "debi|debia 0>morirme|morir"),
    phrase(
        SUICIDE,
        "dios|quiero|ojala|pido|espero 3>cancer|tumor|enfermedad 2>regrese|vuelva|avance|gane|lleve|mate|"
        "regresara|volviera",
        after="no",
        between="no",
    ),
    phrase(
        SUICIDE,
        "muerta|muerto|difunto|difunta|fallecida|fallecido 2>llama|llamando|espera|esperando|dice|pide|viene "
        "3>con|vaya|venga|el|ella|voy|irme",
        after="cita",
    ),
    phrase(SUICIDE, "irme|ir|reunirme|estar|acompanar 1>con 8>cielo|panteon|gloria", after="que"),
    phrase(
        SUICIDE,
        "quiero|quisiera|necesito|gustaria|merezco 2>descansar 1>de|para|en|ya 1>todo|siempre|paz|esto|vida|vivir|fin",
        after="trabajo|semana|noche|espalda|los|el|la",
    ),
    phrase(
        SUICIDE,
        "irme|ir|estar|reunirme|encontrarme 1>con|junto|a 6>cielo|murio|fallecio|difunto|difunta|panteon",
        after="que",
    ),
    phrase(
        SUICIDE,
        "odio|coraje|enojo|tristeza|rabia|decepcion|lloro|triste 2>despertar|desperte|amanecer|despertarme|"
        "despierto|abrir 1>cada|otra|los|todas|viva|vivo|otro|en|al|porque|y",
        after="la|temprano|tarde",
    ),
    phrase(
        SUICIDE,
        f"{HOPE} 2>no 1>salga|despierte|regrese|vuelva|sobreviva|haber|salir|volver|aguante 2>anestesia|"
        "cirugia|despertado|operacion|esta|amanecido|hoy|manana|nacido|viva|vivo",
        after="cita|clinica",
        between="dolor|cita",
    ),
    phrase(
        SUICIDE,
        f"{HOPE} 2>me|que 1>de|diera|un|me|lleve|llevara|mate|matara|atropelle|caiga|cayera|lleven 3>infarto|"
        "derrame|cancer|carro|camion|rayo|tren|diablo|muerte|llevara|lleve|atropelle|atropellara",
        after="a|con|mi|el|la",
        between="cita|doctor",
    ),
    phrase(
        SUICIDE,
        f"{HOPE} 1>que 1>un|una|el|la|me 1>carro|camion|tren|rayo|bala|muerte|infarto|cancer|enfermedad 1>me|"
        "y 1>lleve|llevara|mate|matara|atropelle|atropellara|diera|de|caiga|pegue",
    ),
    phrase(
        SUICIDE,
        "quisiera|quiero|ojala 2>se|que 1>calle|callen|calle|apague|acallen|silencio|apaguen|apagar|callar "
        "2>todo|cabeza|mente|voces|ruido|pensamientos 2>siempre|ya|vez",
        after="television|musica",
    ),
    phrase(
        SUICIDE,
        "siento|estoy|ando|soy|vivo 1>muerta|muerto|como 1>en|por|muerta|muerto|ya 1>vida|dentro|viva|en",
        after="cansancio",
    ),
    phrase(SUICIDE, "muerta|muerto 0>en 0>vida"),
    phrase(
        SUICIDE,
        "dormir|dormirme|durmiera|dormida|dormido|duerma|acostarme 3>no|nunca|ya|jamas 1>no|volver|volviera|"
        "abrir|volvera|nunca 2>despertar|abrir|abrirlos|levantarme|despertara|despierte|despertarme|amanecer",
        after="cansada|cansado|temprano|tan",
    ),
    phrase(
        SUICIDE,
        "dormida|dormido|dormir|dormirme|quedarme|descansar|descanso 2>siempre|eternamente|eterno|paz",
        after="que|me|noche",
    ),
    phrase(
        SUICIDE,
        "cerrar|cierro|cerrara|cerrando 1>los|mis 0>ojos 3>no|nunca|ya|siempre 1>abrir|abrirlos|volver|no|"
        "siempre|despertar|mas|abriera",
    ),
    phrase(SUICIDE, f"{HOPE} 3>corazon 3>pare|parara|detenga|detuviera|deje|dejara|falle|fallara"),
    phrase(
        SUICIDE,
        f"{HOPE}|si 3>atropelle|atropellara|atropellen|atropellaran|cayera|chocara|infarto|cancer|rayo|balazo|"
        "matara|mate|maten|mataran|trague|tragara 2>carro|camion|tren|y|me|ya|infarto|sin|un|cancer|todo|"
        "rayo|tierra|alguien|seria",
        after="no|curar|cura",
        between="curar|quitar|no",
    ),
    phrase(
        SUICIDE,
        f"{HOPE} 1>que|me 1>me|de|diera|dieran|pase|pasara 1>de|diera|algo|pase|pasara 0>un|cancer|algo|una "
        "1>infarto|cancer|malo|accidente|enfermedad|algo|y|pase|para",
    ),
    phrase(SUICIDE, f"{HOPE} 2>pasara|pase|ocurra|suceda 0>algo", after="bueno|bonito|diferente|en"),
    phrase(
        SUICIDE,
        "muerte|morir|morirme|muero|morirse|muriera 3>seria|es|como|suena 2>descanso|alivio|paz|regalo|mejor|"
        "bonito|facil|solucion",
        after="para|que",
    ),
    phrase(
        SUICIDE,
        "seria|es 1>un|mi|una|lo 1>alivio|descanso|mejor 2>morir|morirme|si|muerte|muero 1>muriera|me|muero|"
        "no|despertara|morir",
    ),
    phrase(
        SUICIDE,
        "quiero|quisiera|necesito|solo|nomas|gustaria 1>ya|solo|nomas 0>descansar 1>de|para|en|ya|por 1>todo|"
        "siempre|paz|esto|vida|vivir|fin|esta|una",
        after="trabajo|semana|noche|espalda",
    ),
    phrase(
        SUICIDE,
        "me|ya|quiero|quisiera|voy|ganas 1>ya|quiero|a|de|voy|quisiera|me 1>ir|irme|voy|largar|quiero 1>ir|"
        "de|para|al|con|pa 1>este|siempre|cielo|dios|mi|ella|el|mundo 1>mundo|vida|siempre|cielo|dios|lado",
        after="casa|vacaciones|trabajo|que",
        between="casa|doctor|cita|mexico|clinica",
    ),
    phrase(
        SUICIDE,
        "irme|ir|voy|alcanzar|alcanzarlo|alcanzarla|reunirme|estar|acompanar|acompanarlo|acompanarla|seguir "
        "1>con|a|junto|al 1>mi|el|ella|dios|cielo|lado|mis 2>cielo|difunto|difunta|murio|fallecio|descansa|"
        "angelito|muerto|muerta|tumba|panteon|gloria",
    ),
    phrase(
        SUICIDE,
        "quiero|quisiera|ganas|gustaria 2>apagarme|desaparecerme|evaporarme|borrarme|esfumarme|extinguirme",
    ),
    phrase(
        SUICIDE,
        "no 2>quiero|quisiera|kiero|queria 2>amanecer|amanezca|abrir|otro|mas 1>los|manana|dia|ojos|vida|vivo|viva",
        after="de|con|para|cita",
    ),
    phrase(SUICIDE, "no 2>quiero|quisiera 0>que 0>amanezca"),
    phrase(
        SUICIDE,
        "odio|coraje|enojo|triste|tristeza|lloro|rabia|decepcion|decepcionada|maldigo 1>que|de|cuando|por|"
        "porque|al 1>desperte|despertar|despierto|amanecer|amanezco|sigo",
        after="tarde|temprano|cansada|cansado",
    ),
    phrase(
        SUICIDE,
        "debi|debia|deberia|hubiera|hubiese|quisiera|tenia 2>ser|sido|morir|morirme|muerto|que 1>yo|ser|"
        "morir|sido 1>yo|y|en|el|la|que",
        after="doctor|medico|mas",
    ),
    phrase(SUICIDE, "para|pa|a 0>que 0>naci|nacer|naceria"),
    phrase(SUICIDE, "envidia|envidio 2>muertos|muertas|muerto|murieron|murio|descansan|muere|muerta"),
)

PHRASES: tuple[Phrase, ...] = (*ASLEEP,)
