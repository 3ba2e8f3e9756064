"""The Spanish lists, continued: a morning unwanted, pills counted, a promise refused, a goodbye seen by others.

Only what widens the list of clinical.md 3.3 (how: `crisis_phrases`).
"""

from .crisis_phrases import OTHERS, SELF_HARM, SUICIDE, Phrase, phrase
from .crisis_spanish_words import HEAP_ES, PILLS_ES

PET = (
    "perro|perra|perrita|perrito|gato|gata|gatito|gatita|perros|gatos|mascota|mascotas|pajaros|pajaritos|conejo|animales|"
    "animalitos"
)
SHORT_WHILE = "domingo|lunes|fin|noche|semana|manana|navidad|mes|hoy"
ARRANGED = "arreglado|listo|decidido|planeado|preparado"

TOLD = (
    # A morning that is not wanted
    phrase(
        SUICIDE,
        "dormir|dormirme|acostarme|duermo|acuesto|noche|quiero|quisiera|ojala|pido|ruego|rogando|rezo 4>no|nunca "
        "0>amanezca|amaneciera|amanecer|amanezco",
        after="cansada|cansado|con|bien|mal|tan|adolorida|adolorido|lloviendo",
        between="dolor|cita",
    ),
    phrase(
        SUICIDE,
        "sin|no 1>ganas|querer|queriendo|esperando|deseando 1>despertar|amanecer|despertarme",
        after="temprano|tarde|a|para|al",
    ),
    # Counted
    phrase(
        SUICIDE,
        f"conte|contado|cuento|contando|contarlas|alineadas|formadas|acomodadas 4>{PILLS_ES}|son|hay|tengo 12>con "
        "0>eso|esas 1>alcanza|basta|sobra|tengo",
        after="para|hasta|pa|dinero",
    ),
    phrase(
        SUICIDE,
        f"las|{PILLS_ES} 1>conte|contado|cuento|alineadas|formadas|acomodadas "
        "12>suficientes|bastan|alcanzan|basta|alcanza",
        after="para|hasta|pa|dinero",
    ),
    # No promise to last
    phrase(
        SUICIDE,
        "no 2>prometer|prometo|prometerle|prometerles|prometerte|asegurar|aseguro|garantizar|garantizo|jurar|juro "
        f"4>llegar|llegue|llegare|llego 0>al|hasta|a|viva|vivo 2>{SHORT_WHILE}",
        after="tiempo|cita",
        between="cita|consulta|sesion|clinica|tiempo",
    ),
    phrase(
        SUICIDE,
        "no 2>prometer|prometo|prometerle|prometerles|prometerte|asegurar|aseguro|garantizar|garantizo|jurar|juro "
        f"4>pasar|pase|aguantar|aguante|aguanto|paso|sobrevivir|sobreviva|terminar 2>{SHORT_WHILE}",
        between="cita|consulta|sesion|clinica|tiempo",
    ),
    # The last try, and what comes after it
    phrase(
        SUICIDE,
        "ya 0>se|decidi|elegi|pense|escogi|tengo 1>como|donde|cuando 0>y 1>donde|cuando|como",
        after="queda|quedan|es|llegar|me|puedo|se|pagar|esta|estan|estacionar|entrar|son|tomar|hay",
    ),
    phrase(
        SUICIDE,
        "ultimo|ultima 0>intento|esperanza|lucha|oportunidad|chanza|recurso 12>ya 0>se|decidi|elegi|tengo "
        "0>como|donde|cuando|decidido|pensado",
        after="queda|quedan|es|llegar|pagar|estan|son|tomar|hay",
    ),
    phrase(
        SUICIDE,
        f"todo 2>{ARRANGED} 3>solo|nomas|escribo 3>porque|pq|xq|por 5>prometi|prometer|prometiera|jurar|prometerle",
    ),
    phrase(
        SUICIDE,
        "fecha|dia|noche 8>cuando|despues|una 4>ninos|hijos|ninas 4>papa|abuela|padre|abuelos|mama 8>todo "
        f"2>{ARRANGED}",
        between="cita|sesion|infusion|consulta",
    ),
    # At the edge of a platform
    phrase(
        SUICIDE,
        "pase|pise|cruce|parada|parado|pare|delante|pasando|cruzando 4>linea|raya 0>amarilla 8>tren|trenes|metro|anden",
        between="del|de|estacion|ruta|detras|atras",
    ),
    # What keeps alive, left off
    phrase(
        SUICIDE,
        "deje|dejar|dejo|suspendi|suspendio 4>insulina|dialisis 10>nadie 1>lo|sabe|se|ha "
        "0>sabe|nota|entera|notado|nada",
        between="caro|cara|seguro",
    ),
    phrase(SUICIDE, "deje|dejar|dejo|suspendi|suspendio 4>insulina|dialisis 12>facil|limpio|ruido|callado 0>asi"),
    phrase(SUICIDE, "deje|dejar|dejo|suspendi|suspendio 4>insulina|dialisis 12>asi 1>es|mas|sin 1>facil|rapido|ruido"),
    # A farewell with what is left behind
    phrase(
        SUICIDE,
        "perdonenme|perdonen|perdoname|perdon|disculpenme|adios|despido "
        f"8>cuiden|cuida|cuidenme|cuidame|cuidenla|cuidenlo|encargo 3>{PET}|hijos|ninos|hijas",
        between="quien|mientras|cita|cambiar|molestia|puedo|tengo|si",
    ),
    # A goodbye that others saw
    phrase(
        SUICIDE,
        "testamento|escrituras|despidio|despidiera|abrazo|beso 15>fue|salio|arranco|largo|llevo "
        "8>telefono|celular|cel|cartera",
        between="clinica|numero|llamada|cita",
    ),
    phrase(
        SUICIDE,
        "pregunto|preguntando|pregunta 2>donde|por 3>testamento|escrituras|poliza 15>abrazo|fue|salio|despidio|beso|"
        "llorando",
    ),
    phrase(SUICIDE, "abrazo|beso|abrazaba 4>ninos|hijos|hijas|todos|me|nos 6>despidiendo|despidiera|despedida|ultima"),
    # Others
    phrase(
        OTHERS,
        "no 0>va|van|vas 0>a 0>salir|quedar|irse|acabar 0>vivo|viva|vivos|vivas|caminando",
        after="del|hospital|quirofano|cirugia|operacion|esta|enfermedad|covid",
        after_within=3,
    ),
    phrase(
        OTHERS,
        "no 0>sale|saldra|salen 0>vivo|viva|vivos|vivas|caminando",
        after="del|hospital|quirofano|cirugia|operacion|esta|enfermedad|covid",
        after_within=3,
    ),
    phrase(OTHERS, "uno|una 0>de 1>dos|nosotros|nosotras 4>vivo|viva|caminando|sobra"),
    # Taken and burnt, as a relative tells it
    phrase(
        SELF_HARM,
        f"se|me 0>tomo|tomado|trago|tragado|zampo|acabo 1>{HEAP_ES} 2>{PILLS_ES}",
        before="no|si|yo|ya",
        after="que|como|hoy|diario|siempre|recetaron|recetadas|indico|dia|a",
        after_within=2,
        between="mis",
    ),
    phrase(
        SELF_HARM,
        "se|me 0>quema|quemaba|quemo|queme|quemando|queman 2>brazo|brazos|piel|piernas|pierna|muslos|munecas|muneca|"
        "antebrazos 4>encendedor|cigarro|cigarros|plancha|cerillo|cerillos|vela|velas|adrede|proposito",
        between="accidente|cocinando",
    ),
)

PHRASES: tuple[Phrase, ...] = (*TOLD,)
