"""The Spanish list of suicide (clinical.md 3.3), its idioms and words for now (how: `crisis_phrases`).

Beside the phrases of the list stand their concepts: to be dead, not to be, to disappear, others better off, a means at
hand, a plan, a farewell, an attempt. What is said of harm and of the body is in `crisis_spanish_harm`.
"""

from .crisis_phrases import BODILY, NOT_SAFE, SELF_HARM, SUICIDE, Idiom, Phrase, idiom, phrase, run_together, words
from .crisis_spanish_aside import PHRASES as ASIDE
from .crisis_spanish_at_hand import PHRASES as AT_HAND
from .crisis_spanish_closing import PHRASES as CLOSING
from .crisis_spanish_feared import PHRASES as FEARED
from .crisis_spanish_harm import PHRASES as HARM
from .crisis_spanish_means import PHRASES as MEANS
from .crisis_spanish_no_way_on import PHRASES as NO_WAY_ON
from .crisis_spanish_oblique import PHRASES as OBLIQUE
from .crisis_spanish_settled import PHRASES as SETTLED
from .crisis_spanish_signs import SIGNS
from .crisis_spanish_told import PHRASES as TOLD
from .crisis_spanish_words import DIE_ES, END_ES, INTEND_ES, NOT_ES, PILLS_ES, WANT_ES, WEAPON_ES

MYSELF = "matarme|matarse|matarte|matarnos|matandome|matandose|suicidandome|mematar|matarm|matarmen"

KILLED = (
    phrase(
        SUICIDE,
        "suicidio|suicidios|suicida|suicidas|suicidarme|suicidarse|suicidar|suisidio|suisida|"
        "suisidarme|suicide|suicido|"
        "suicidarte|suicidara|suicidara|suicidaron|suicidare|suicidaria|suicidandose",
    ),
    phrase(SUICIDE, MYSELF),
    phrase(
        SUICIDE,
        "me|se|nos quiero|quiere|quisiera|voy|va|puedo|gustaria|debo|iba|queria|quise|kero|qro matar",
        between="que",
    ),
    phrase(SUICIDE, "me|se 0>mate|mato|matare|mataria|matara", after="trabajando|estudiando|de|a|haciendo|por"),
    phrase(
        SUICIDE,
        "quitarme|quitarse|quitarte|quitar|quitandome|quitando|quitame|quitandose|quito|quite|quitaria|quitare|"
        "quita|quitado|quitarnos|arrancarme|kitarme|quitarm|quitara|kito 2>vida|vidas|bida",
    ),
    phrase(SUICIDE, f"{END_ES} 2>con 2>vida|bida|existencia", between="de|en|por|que"),
    phrase(SUICIDE, f"{END_ES} 2>con 0>todo", between="de|en|por|que|hablar", after="lo|el|tipo|respeto|gusto|eso"),
    phrase(SUICIDE, f"{END_ES} 1>con 1>sufrimiento|tormento"),
    phrase(SUICIDE, "atentar|atente|atento|atentado|atentando 2>contra 1>vida|mi|si|su"),
    phrase(SUICIDE, "volarme|volarse|volar 1>la|los 0>tapa|sesos|cabeza"),
)

WISH_TO_DIE = (
    phrase(SUICIDE, f"{WANT_ES} {DIE_ES}"),
    phrase(SUICIDE, "ojala|ojal|espero|prefiero|pido me|yo|se|que 2>muera|muriera|muriese|muero|mueriera"),
    phrase(SUICIDE, "ojala|quisiera|hubiera|hubiese|debi|deberia 2>muerto|muerta|muriera|muera|morido|morir"),
    phrase(SUICIDE, "mejor|preferible 1>muerto|muerta|muertos|muertas|morir|morirme|morirse"),
    phrase(SUICIDE, "mejor 1>me 0>muero|mato"),
    phrase(
        SUICIDE, "si 0>me 0>muero|muriera|muriese|mato 2>nadie|mejor|importa|importaria|extranaria|todos|pasa|descanso"
    ),
    phrase(SUICIDE, "nadie|quien|nadien 1>me|lo 1>extranaria|extrana|notaria|lloraria|extranarian 0>a|si|cuando|me"),
    phrase(SUICIDE, "nadie 1>me 0>extranaria|extranarian|lloraria"),
    phrase(SUICIDE, "nadie 1>se 1>daria|notaria 1>cuenta|si", after="que|de"),
    phrase(SUICIDE, "no 1>importa|importaria|importan 1>si 1>me|yo 1>muero|muriera|morir|mato"),
    phrase(SUICIDE, "dios|senor|diosito|virgen 3>lleve|lleves|llevara|recoja|quite|mate|llevate|llevame|recogiera"),
    phrase(SUICIDE, "llevame|llevate|recogeme 2>dios|senor|diosito|cielo|contigo"),
    phrase(SUICIDE, "que|q 1>me 0>lleve|recoja|trague|mate 2>dios|senor|muerte|tierra|carro|tren|ya"),
    phrase(SUICIDE, "dejar|dejen|dejenme|dejame 1>morir|morirme"),
    phrase(SUICIDE, "no 1>tengo|tenerle|le|da 2>miedo 2>morir|morirme|muerte"),
    phrase(
        SUICIDE,
        "pienso|pensando|pensar|pensamientos|piensa|penso|ideas|sueno|pensamiento|idea|"
        "obsesionada|fantaseo|he|ando 2>en|de|sobre|con "
        "1>muerte|morir|morirme|matarme|muerto|muerta|suicidas",
        after="de|d",
    ),
    phrase(SUICIDE, "ideas|ideacion|pensamientos|intentos 1>muerte|suicidas|suicida|suicidio|morir"),
    phrase(SUICIDE, "espero|esperando|deseo|llamo|anhelo|pido|busco 1>la 0>muerte"),
    phrase(SUICIDE, "unica|mejor 2>salida|opcion|solucion|forma 1>es|la 2>muerte|morir|morirme|matarme"),
    phrase(SUICIDE, "muerte 1>es 2>unica|solucion|salida|descanso"),
    phrase(SUICIDE, "no 0>me 0>importa|importaria|molestaria|preocupa 0>morir|morirme"),
    phrase(SUICIDE, "si|cuando 0>me 0>muero|muera|muriera", after="de|por|d"),
    phrase(SUICIDE, f"{WANT_ES} 1>estar|reunirme|irme|ver 1>con 3>murio|muerto|muerta|fallecio|difunto|cielo"),
)

NOT_TO_BE = (
    phrase(
        SUICIDE,
        f"{NOT_ES} 2>quiero|quiere|quisiera|queria|deseo|ganas|quieren|kero|qro|quero 2>vivir|"
        "viviendo|existir|bivir|despertar|"
        "despertarme|despertarse|despierto|vivo|viva|amanecer|levantarme",
        after="en|con|cerca|lejos|temprano",
    ),
    phrase(
        SUICIDE,
        "no 1>quiero|quiere|quisiera|queria|deseo|kero|qro 2>seguir|seguire 1>viviendo|vivo|viva|"
        "aqui|existiendo|asi|luchando|sufriendo|mas|adelante",
    ),
    phrase(SUICIDE, "no 1>quiero|quiere|quisiera|queria|deseo|kero|qro 2>estar|seguir 1>aqui|viva|vivo|mas|aca"),
    phrase(
        SUICIDE,
        "ya 0>no 1>quiero|quiere|quisiera|queria|kero|qro 1>estar",
        after=(
            "deprimido|deprimida|triste|enfermo|enferma|cansado|cansada|ansioso|ansiosa|nervioso|nerviosa|tomando|"
            "medicado|medicada|gordo|gorda|con|bajo|sentado|acostado|encerrada|encerrado"
        ),
        after_within=2,
    ),
    phrase(
        SUICIDE,
        "ya 0>no 1>quiero|quisiera|kero|qro 0>seguir|nada",
        after="tomando|pagando|con|esperando|ese|esa|este|esta|en|el|la|yendo|usando|de",
    ),
    phrase(
        SUICIDE,
        "ojala|quisiera|espero|deseo|pido|rezo|prefiero 2>no|nunca 1>despertara|despertar|"
        "despierte|despertarme|amanezca|amaneciera|despertara|levantarme|despierto",
    ),
    phrase(
        SUICIDE,
        "dormir|dormirme|duerma|durmiera|dormida|dormido 3>nunca|no 2>despertar|despierte|despertarme|despertara",
    ),
    phrase(SUICIDE, "dormir|dormirme|descansar|cerrar 2>siempre|eternamente"),
    phrase(
        SUICIDE,
        f"{INTEND_ES}|ojala|mejor 2>desaparecer|desaparezca|desapareciera|esfumarme|desaparecerme|desvanecerme",
        between="dolor|ansiedad|sintomas|tristeza|depresion|que|esto",
    ),
    phrase(SUICIDE, f"{INTEND_ES}|ojala|mejor 2>dejar|deje|dejara 1>de 1>existir|vivir|respirar"),
    phrase(
        SUICIDE,
        "ojala|quisiera|hubiera|mejor|deseo|preferiria|gustaria 2>no|nunca 2>nacido|existir|"
        "existido|nacer|existiera|naciera|vivir|estar",
    ),
    phrase(SUICIDE, f"{INTEND_ES}|dejar|salir|irme 2>este|mundo 1>mundo|tierra", between="recorrer|conocer"),
    phrase(SUICIDE, "irme|ir|voy|largarme|dejar 2>este|esta 0>mundo|vida|tierra"),
    phrase(SUICIDE, "irme|reunirme|ir|estar|encontrarme|voy 1>con 2>dios|cielo|senor|diosito", after="nos"),
    phrase(
        SUICIDE, "no|ya 1>voy|estare|estaria|va 1>a|aqui 0>estar 1>aqui|viva|vivo|mas", after="el|lunes|martes|esta"
    ),
    phrase(SUICIDE, "cuando 1>ya|yo 0>no 0>este|estaba|exista|viva"),
    phrase(SUICIDE, "cuando 1>lean|leas|lea|leyeras|leyeran|encuentren|vean 0>esto|esta 3>muerta|muerto|estare|no|mi"),
    phrase(
        SUICIDE,
        "cansado|cansada|harto|harta|kansada|cansa|aburrida|aburrido|fastidiada 1>de 1>vivir|vida|existir|seguir|estar",
        after="enferma|enfermo|triste|deprimida",
    ),
    phrase(SUICIDE, "odio|detesto 2>vivir|existir|viva|vivo|despertar"),
    phrase(SUICIDE, "pienso|pensando|penso|pensado 1>en 1>no|nunca 0>despertar|vivir|existir|estar"),
    phrase(SUICIDE, "sobro|estorbo 3>mundo|familia|vida|todos"),
)

NOTHING_TO_LIVE_FOR = (
    phrase(SUICIDE, "no 1>vale|bale 2>pena 2>vivir|vida|viviendo|vivirla|seguir"),
    phrase(SUICIDE, "vida no 1>vale|tiene|sirve", after="precio|limite|dinero"),
    phrase(SUICIDE, "vida|vivir 1>ya|no|me 1>no|da|tiene 1>tiene|igual|sentido|importa 0>sentido|caso|chiste|para"),
    phrase(
        SUICIDE,
        "sin|ninguna|perdi|perdido|quitaron|quito 2>razon|razones|motivo|motivos|ganas|sentido|"
        "ilusion 2>vivir|vida|existir",
    ),
    phrase(SUICIDE, "no 1>tengo|hay|encuentro|veo 2>razon|razones|motivo|motivos|por|nada|caso 3>vivir|seguir|vida"),
    phrase(SUICIDE, "no|ningun|sin|tiene 3>sentido|caso 1>a|de|en|que|mi 1>vivir|vida|seguir|viva|existir"),
    phrase(SUICIDE, "para|pa 0>que 1>vivir|vivo|seguir|existo|sigo|naci|existir|despertar", after="tomando|pagando"),
    phrase(SUICIDE, "de 0>que 0>sirve 1>vivir|seguir|existir|estar", after="tomando|pagando"),
    phrase(SUICIDE, "no|ni 0>puedo|podia|puede 0>mas", after="que|de|rapido|temprano|tarde|q"),
    phrase(
        SUICIDE,
        "no 1>puedo|podia|puede mas",
        between=(
            "pagar|esperar|dormir|tomar|comer|hacer|trabajar|hablar|ir|caminar|subir|dar|decir|ofrecer|ver|leer|"
            "concentrarme|usar|perder|faltar|dejar|venir|llamar|manejar|bajar|gastar|costear|tener|ser|sin|por|pedir|"
            "ayudar|escribir|correr|cargar|levantar|pensar|recordar|tolerar|tomarla|tomarlo|que|de|mi|ella|el|comprar"
        ),
        after="que|de|veces|dias|horas|tiempo|dinero|temprano|tarde|rapido|pastillas|citas|q",
        unbroken=True,
    ),
    phrase(SUICIDE, "no 1>puedo|podia 0>seguir 0>asi|adelante|viviendo|mas"),
    phrase(
        SUICIDE,
        "no|ni 1>aguanto|soporto|aguanta|aguantar|resisto|tolero 1>mas|vivir|vida|esto",
        after="dolor|calor|espera|de|ruido",
    ),
    phrase(SUICIDE, "ya 0>no 0>aguanto|soporto|resisto", after="el|los|las|a|al|la|mi|mis|tu|su|ese|esa|este|ni|que"),
    phrase(SUICIDE, "no 0>doy 0>mas|para|pa"),
    phrase(SUICIDE, "no 1>hay|veo|tengo|encuentro|le 2>salida|escapatoria|remedio", after="de|del|a|para|medico"),
    phrase(SUICIDE, "unica|otra 1>salida|escapatoria"),
    phrase(
        SUICIDE,
        f"{WANT_ES}|ojala|que|solo 1>que|ya|se 1>todo|se|esto 1>todo|acabe|termine|acabara|"
        "terminara|pare|acaba 0>acabe|termine|ya|todo|acabara|termine|pronto",
    ),
    phrase(SUICIDE, f"{WANT_ES}|ojala 2>se 0>acabe|acabara|termine|terminara 0>todo|ya|esto"),
    phrase(SUICIDE, "que|q|k 0>sentido|caso|objeto|chiste 0>tiene|tendria 1>vivir|seguir|vida|estar|existir|todo"),
    phrase(SUICIDE, "que 1>todo|esto 1>se|ya 0>acabe|acabara|termine|terminara|pare", between="bien"),
    phrase(SUICIDE, "no|sin 2>fuerzas 1>para|pa|de 0>seguir|vivir|viviendo"),
    phrase(SUICIDE, "canse|canso|cansar 1>de|d 0>vivir|vida|existir"),
    phrase(SUICIDE, "xq|pq|porque|que 0>sigo 0>viva|vivo|aqui|existiendo|respirando"),
)

OTHERS_BETTER_OFF = (
    phrase(SUICIDE, "mejor|bien|felices|tranquilos|felis 1>sin 0>mí"),
    phrase(
        SUICIDE,
        "mejor|felices|felis|tranquilos|bien|descansarian|facil 1>si 1>no|yo|me 1>estuviera|"
        "existiera|viviera|muriera|estoy|muero|naciera|desaparezco|desapareciera|voy|fuera|mato",
        unbroken=True,
        after="en",
    ),
    phrase(SUICIDE, "mejor|felices|bien|tranquilos 1>si 1>yo 1>no|ya 0>estuviera|existiera|viviera|estoy|no|muriera"),
    phrase(
        SUICIDE,
        "si|cuando 1>yo|ya 1>no|faltara|falte|muriera 1>estuviera|existiera|mejor|todos|viviera|"
        "este 1>mejor|nadie|seria|todos|estarian|felices",
    ),
)

MEANS_AND_PLAN = (
    phrase(
        SUICIDE,
        "compre|tengo|consegui|guarde|escondi|escondida|busque|agarre|amarre|hice|comprar|"
        "conseguir 2>soga|cuerda|reata|lazo|mecate",
        after="floja|para",
    ),
    phrase(SUICIDE, "soga 1>cuello|lista|guardada"),
    phrase(
        SUICIDE,
        "compre|consegui|guardo|guarde|tengo|escondi|agarre|saque|cargue|comprar|conseguir|busco "
        f"1>{WEAPON_ES}|veneno|raticida",
        after="permiso|licencia|filosofo",
    ),
    phrase(
        SUICIDE,
        f"{WEAPON_ES} 1>al|a|bajo|abajo|cargada|lista|lado|en|junto 1>lado|mano|almohada|cama|lista|cajon|mi|la",
        after="sala",
    ),
    phrase(
        SUICIDE,
        "juntando|guardando|guardado|guardadas|guarde|juntado|juntar|guardar|escondiendo|"
        f"acumulando|acumulado|contando|junte|conte|esconde 3>{PILLS_ES}",
        between="dinero|para|lista",
    ),
    phrase(SUICIDE, f"{PILLS_ES} 2>guardadas|escondidas|listas|juntas|suficientes", after="en"),
    phrase(SUICIDE, "ya|tengo 2>todo|plan 1>listo|planeado|preparado|decidido", after="el|cita|mi|la|para|pa"),
    phrase(SUICIDE, "plan|planes|planeo|planeando|planee|preparado 2>morir|morirme|muerte|hacerlo|matarme|hacerme"),
    phrase(
        SUICIDE, "se|sabe|pienso|pensado|pensando|decidi|busco|buscando|busque 2>como 1>lo 0>voy|hacer|haria|hare|hago"
    ),
    phrase(
        SUICIDE,
        "se|pienso|pensado|pensando|busco|buscando|busque 2>como|maneras|formas|manera|forma "
        "1>de|voy|a 1>morir|morirme|hacerlo|matarme|morirse",
        between="le",
    ),
    phrase(
        SUICIDE, "maneras|formas|manera|forma|metodo|metodos 1>de|para|menos 2>morir|morirme|matarme|dolorosa|suicidio"
    ),
    phrase(
        SUICIDE,
        "escogi|elegi|ya|decidi|se|escogido|elegido 2>puente|fecha|dia|arbol 2>hacerlo|tirarme|aventarme|morir",
        between="cita",
    ),
    phrase(SUICIDE, "escogi|elegi|escogido|elegido|escoji 1>puente|arbol|edificio|fecha|dia", after="de|para"),
    phrase(
        SUICIDE,
        "cuantas|cuanta|cuantos 1>pastillas|pastilla|medicina|clonazepam|pildoras 3>morir|"
        "morirme|matar|matarme|mata|letal|mueres|muere",
    ),
    phrase(SUICIDE, "dosis|cantidad 0>letal|mortal|fatal"),
    phrase(SUICIDE, "intento|intentos 1>de|contra 1>suicidio|matarme|vida|quitarme"),
    phrase(
        SUICIDE,
        "mi|dos|tres|ultimo|varios|otro|primer|mis|previos|previo 0>intento|intentos",
        after="de|por|para|fue|con",
    ),
    phrase(
        SUICIDE,
        "intente|trate|intentado|tratado|intento 1>de 0>hacerlo|matarme|morir|morirme|ahorcarme|colgarme|quitarme",
    ),
    phrase(
        SUICIDE,
        "hacer|hago|haga|cometer|haciendo|hare|cometa|hice 1>una|alguna 0>locura|tonteria|"
        "estupidez|pendejada|barbaridad",
    ),
    phrase(
        SUICIDE, "hoy|manana|esta 1>es|noche|sera 1>es|mi|el|lo 1>ultimo|dia|ultima|hago|noche", after="de|para|que|en"
    ),
    phrase(SUICIDE, "tuve|tuvo|hubo|tenido 0>un 0>intento", after="de|por|para|fallido"),
)

FAREWELL = (
    phrase(SUICIDE, "nota|notas|carta|cartas|mensaje|mensajes|video 1>despedida|despedidas|adios|suicida|despedirme"),
    phrase(
        SUICIDE,
        "despedirme|despedi|despido|despidiendome|despidiendo|despedirse|despidio 1>de 1>todos|"
        "hijos|familia|mama|hijas|mis|esposa|esposo|vida|mundo",
        after="trabajo",
    ),
    phrase(SUICIDE, "adios|hasta 0>a|para|mundo 0>todos|siempre|cruel|mundo|nunca|mis"),
    phrase(
        SUICIDE,
        "dejar|deje|dejando|escribi|escribiendo|escribir 1>cartas|carta|notas 1>a|para|pa "
        "2>hijos|familia|mama|esposa|esposo|hijas|papas",
    ),
    phrase(SUICIDE, "regalando|regale|regalar|repartiendo 2>cosas|pertenencias|ropa 1>porque|ya|no"),
    phrase(SUICIDE, "encuentren|encuentre|encontrar|encontraran 2>muerto|muerta|cuerpo|colgado|colgada|cadaver"),
)

PHRASES: tuple[Phrase, ...] = (
    *KILLED,
    *WISH_TO_DIE,
    *NOT_TO_BE,
    *NOTHING_TO_LIVE_FOR,
    *OTHERS_BETTER_OFF,
    *MEANS_AND_PLAN,
    *FAREWELL,
    *HARM,
    *SIGNS,
    *OBLIQUE,
    *NO_WAY_ON,
    *MEANS,
    *SETTLED,
    *TOLD,
    *FEARED,
    *AT_HAND,
    *CLOSING,
    *ASIDE,
)
NOW_WORDS = words("ahora ahorita ahoritita hoy horita")
NOW_PHRASES = (("esta", "noche"), ("este", "momento"), ("este", "instante"))

IDIOMS: tuple[Idiom, ...] = (
    idiom("me mata|matan"),
    idiom("me|nos esta|estan ~matando"),
    idiom("~morirme|morir|morirse de risa|hambre|sueno|frio|calor|verguenza|aburrimiento|sed"),
    idiom("~muerto|muerta|muertos|muertas de cansancio|hambre|sueno|frio|risa|miedo|calor|sed|verguenza|envidia"),
    idiom("~matar|matando|mato|mate el tiempo|rato|hambre|aburrimiento|gusanillo"),
    idiom("~matar dos pajaros"),
)

RUN_TOGETHER = run_together(
    {
        SUICIDE: "quieromorir quisieramorir quitarmelavida mequieromatar mequieromorir acabarcontodo acabarconmivida "
        "terminarcontodo noquierovivir nopuedomas mejormuerta mejormuerto noquieroseguirviviendo noquierodespertar",
        SELF_HARM: "autolesi sobredosis hacermedano",
        NOT_SAFE: "noestoyasalvo estoyenpeligro",
        BODILY: "dolordepecho nopuedorespirar",
    }
)
