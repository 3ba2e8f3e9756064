"""The Spanish lists of clinical.md 3.3, written out (how: `crisis_phrases`)."""

from .crisis_phrases import (
    BODILY,
    NOT_SAFE,
    OTHERS,
    SELF_HARM,
    SUICIDE,
    Idiom,
    Phrase,
    idiom,
    phrase,
    run_together,
    words,
)

PERSON_ES = (
    "esposa|esposo|marido|mujer|hijo|hija|hijos|hijas|jefe|jefa|jefes|mama|papa|madre|padre|padres|papas|hermano|"
    "hermana|hermanos|hermanas|novio|novia|pareja|vecino|vecina|vecinos|bebe|nino|nina|ninos|ninas|suegra|suegro|ex|"
    "familia|companero|companera|companeros|amigo|amiga|amigos|doctor|doctora|medico|terapeuta|tio|tia|primo|prima|"
    "abuela|abuelo|cunado|cunada|nieto|nieta|sobrino|sobrina|padrastro|madrastra|exesposo|exesposa|exmarido|maestro|"
    "maestra|profesor|profesora|casero|patron|patrona|roomie"
)
WANT_ES = (
    "quiero|quisiera|quiere|quieren|queria|querria|quise|quisiese|querer|queriendo|deseo|deseos|desea|desearia|"
    "gustaria|"
    "prefiero|prefiere|preferiria|ganas|necesito|pienso|piensa|pensado|pensando"
)
DIE_ES = "morir|morirme|morirse|morirnos|muriera|muerto|muerta|muriendo|morrir|morime"
TAKE_ES = "tome|tomado|tomarme|tomarse|tomaron|trague|tragado|tragarme|tragar|tragarse|tragado|ingeri|ingerir|tomandome"
PILLS_ES = (
    "pastillas|pastilla|pildoras|medicinas|medicina|medicamentos|medicamento|tabletas|capsulas|pastiyas|comprimidos"
)
END_ES = (
    "acabar|acabarme|acabare|acabaria|acabo|acabe|acabado|acabando|terminar|terminare|terminaria|termino|termine|"
    "terminando|terminado"
)
HAIR = "pelo|cabello|unas|fleco|flequillo|barba|bigote|puntas|patillas"
BODY_PARTS_ES = (
    "espalda|rodilla|rodillas|hombro|cuello|mano|manos|pie|pies|tobillo|muneca|brazo|pierna|cadera|cintura|dedo|codo|"
    "columna|musculo|ojo"
)

PHRASES: tuple[Phrase, ...] = (
    # --- suicide
    phrase(SUICIDE, "suicidio|suicidios|suicida|suicidas|suicidarme|suicidarse|suicidar|suisidio|suisida|suisidarme"),
    phrase(
        SUICIDE,
        "matarme|matarse|matarte|matarnos|matandome|matandose|suicidandome|mematar",
    ),
    phrase(SUICIDE, "me|se|nos quiero|quiere|quisiera|voy|va|puedo|gustaria|debo|iba|queria matar", between="que"),
    phrase(SUICIDE, "me|se 0>mate|mato|matare|mataria|matara", after="trabajando|estudiando|de|a|haciendo|por"),
    phrase(
        SUICIDE,
        "quitarme|quitarse|quitarte|quitar|quitandome|quitando|quitame|quitandose|quito|quite|quitaria|quitare|"
        "quita|quitado|quitarnos|"
        "arrancarme|kitarme|quitarm|quitara 2>vida|vidas|bida",
    ),
    phrase(SUICIDE, f"{END_ES} 2>con 2>vida|bida", between="de|en|por|que"),
    phrase(SUICIDE, f"{END_ES} 2>con 0>todo", between="de|en|por|que|hablar", after="lo|el|tipo|respeto|gusto|eso"),
    phrase(SUICIDE, f"{WANT_ES} {DIE_ES}"),
    phrase(SUICIDE, "ojala|ojal|espero me|yo|se 2>muera|muriera|muriese|muero"),
    phrase(SUICIDE, "ojala|quisiera muerto|muerta|muriera|muera"),
    phrase(SUICIDE, "mejor 1>muerto|muerta|muertos|muertas|morir|morirme|morirse"),
    phrase(SUICIDE, "mejor 1>sin 0>mí"),
    phrase(
        SUICIDE,
        "no|nunca|tampoco|ni|sin 2>quiero|quiere|quisiera|queria|deseo|ganas|quieren 2>vivir|viviendo|existir|bivir|"
        "despertar|despertarme|despertarse|despierto",
    ),
    phrase(SUICIDE, "no 1>quiero|quiere|quisiera|queria|deseo 2>seguir|seguire 1>viviendo|vivo|viva|aqui|existiendo"),
    phrase(SUICIDE, "no 1>quiero|quiere|quisiera|queria|deseo 2>estar|seguir 1>aqui|viva|vivo|mas"),
    phrase(
        SUICIDE,
        "ya 0>no 1>quiero|quiere|quisiera|queria 1>estar",
        after=(
            "deprimido|deprimida|triste|enfermo|enferma|cansado|cansada|ansioso|ansiosa|nervioso|nerviosa|tomando|"
            "medicado|medicada|gordo|gorda|con|bajo|sentado|acostado"
        ),
        after_within=2,
    ),
    phrase(SUICIDE, "no 1>vale 2>pena 2>vivir|vida|viviendo|vivirla|seguir"),
    phrase(SUICIDE, "vida no 1>vale"),
    phrase(SUICIDE, "sin|ninguna 1>razon|razones|motivo|motivos 2>vivir"),
    phrase(SUICIDE, "no 1>tengo|hay|encuentro|veo 2>razon|razones|motivo|motivos|por 3>vivir"),
    phrase(SUICIDE, "no 0>puedo|podia|puede 0>mas", after="que|de|rapido|temprano|tarde"),
    phrase(
        SUICIDE,
        "no 1>puedo|podia|puede mas",
        between=(
            "pagar|esperar|dormir|tomar|comer|hacer|trabajar|hablar|ir|caminar|subir|dar|decir|ofrecer|ver|leer|"
            "concentrarme|usar|perder|faltar|dejar|venir|llamar|manejar|bajar|gastar|costear|tener|ser|sin|por|pedir|"
            "ayudar|escribir|correr|cargar|levantar|pensar|recordar|tolerar|tomarla|tomarlo|que|de|mi|ella|el"
        ),
        after="que|de|veces|dias|horas|tiempo|dinero|temprano|tarde|rapido|pastillas|citas",
        unbroken=True,
    ),
    phrase(SUICIDE, "nota|notas|carta|cartas|mensaje 1>despedida|despedidas|adios"),
    phrase(SUICIDE, "pienso|pensando|pensar|pensamientos|piensa|penso 1>en|de|sobre 1>muerte|morir|morirme|matarme"),
    phrase(
        SUICIDE, "ojala|quisiera|espero 1>no|nunca 1>despertara|despertar|despierte|despertarme|amanezca|amaneciera"
    ),
    phrase(SUICIDE, "no|ningun 3>sentido 1>a|de|en 1>vivir|vida|seguir"),
    phrase(SUICIDE, "mejor 1>si 1>no|yo 1>estuviera|existiera|viviera|muriera|estoy", unbroken=True),
    phrase(SUICIDE, "mejor 1>si 1>yo 1>no 0>estuviera|existiera|viviera"),
    phrase(SUICIDE, "cansado|cansada|harto|harta 1>de 1>vivir|vida|existir"),
    phrase(SUICIDE, "dejar|dejen|dejenme|dejame 1>morir|morirme"),
    # --- self-harm
    phrase(
        SELF_HARM,
        "lastimarme|lastimarse|lastimarte|lastimandome|lastimandose|lastimarm|danarme|herirme|lesionarme",
    ),
    phrase(
        SELF_HARM,
        "me|se quiero|quiere|voy|quisiera|queria lastimar|herir|danar|lesionar|cortar",
        after=HAIR,
        after_within=3,
    ),
    phrase(SELF_HARM, "me|se 0>lastimo|lastime|lastimaba|lastimado", after=BODY_PARTS_ES, after_within=3),
    phrase(SELF_HARM, "hacerme|haciendome|hacerse|haciendose|hacerte|hacerm|aserme|acerme 2>dano|danio"),
    phrase(SELF_HARM, "me|se 2>hago|hice|hacer|haciendo|haria|hare|hicimos 2>dano"),
    phrase(
        SELF_HARM,
        "cortarme|cortarse|cortandome|cortandose|cortarm",
        after=f"{HAIR}|luz|agua|servicio|telefono|gas",
        after_within=4,
    ),
    phrase(
        SELF_HARM,
        "me|se 0>corto|corte|cortaba|corta",
        after=f"{HAIR}|dedo|luz|agua|cocinando|servicio|llamada",
        after_within=3,
    ),
    phrase(SELF_HARM, "me|se 1>corto|corte|cortar|cortarme|cortaba|cortado 1>venas|brazos|munecas"),
    phrase(SELF_HARM, "autolesion|autolesiones|autolesionarme|autolesionarse|autolesi*|autolecion"),
    phrase(SELF_HARM, "sobredosis|sobredocis"),
    phrase(SELF_HARM, "sobre 0>dosis"),
    phrase(
        SELF_HARM, f"{TAKE_ES} 1>muchas|muchos|todas|todos|demasiadas|demasiados|monton|bastantes|frasco {PILLS_ES}"
    ),
    phrase(SELF_HARM, f"{WANT_ES}|voy|va 2>tomar|tomarme 1>todas|todos|muchas|demasiadas {PILLS_ES}"),
    phrase(SELF_HARM, f"{TAKE_ES} 2>todas|muchas|frasco 2>pastillas|pastilla"),
    phrase(
        SELF_HARM,
        "ahorcarme|ahorcarse|ahorcandome|ahorcando|ahorca|ahorcare|ahorco|ahorcar|ahorcado|ahorcada|aorcarme|horcarme",
    ),
    phrase(
        SELF_HARM,
        "pegarme|pegarse|pegar|pego|pegue|pegandome|darme|doy|dar|darse|metermelo|meterme 1>un 1>tiro|balazo|tiros",
        after="libre|de|al",
    ),
    phrase(SELF_HARM, "dispararme|dispararse|disparandome"),
    phrase(
        SELF_HARM,
        "tirarme|tirarse|aventarme|aventarse|lanzarme|arrojarme|tirandome 0>de|desde|del|al|a|por",
        after="sofa|sillon|sueno|dormir|descansar|alberca|piscina|piso",
        after_within=2,
    ),
    phrase(
        SELF_HARM,
        "me|se voy|va|quiero|quiere|quisiera|iba tirar|aventar|lanzar|arrojar 0>de|desde|del|al|a",
        after="sofa|sillon|cama|dormir|descansar|piscina|alberca",
    ),
    phrase(SELF_HARM, "me 0>tiro|aviento|lanzo|arrojo 0>de|desde|del|al|a", after="sofa|sillon|cama|dormir|descansar"),
    phrase(
        SELF_HARM, "saltar|salto|saltando|brincar 1>de|desde|del|al 2>puente|edificio|techo|ventana|balcon|azotea|tren"
    ),
    # --- others
    phrase(
        OTHERS,
        "matar|matare|matarla|matarlo|matarlos|matarlas|mate|mato|mataria|matando|asesinar|lastimar|lastimare|"
        "lastime|"
        "lastimando|golpear|apunalar|disparar|dispararle a|al|la 0>alguien|el|ella|ellos|ellas|todos|otros|"
        "otras|gente|otra|otro|ustedes|quien",
        after="tiempo|rato|hambre|aburrimiento|gusanillo|calor|nervio|dolor",
        unbroken=True,
    ),
    phrase(
        OTHERS,
        "matar|matare|mate|mato|mataria|matando|asesinar|lastimar|lastimare|lastime|lastimando|golpear|apunalar|"
        f"disparar|dispararle 1>a|al 1>mi|mis|su|sus|tu|nuestro|la|los|las|jefe|vecino 0>{PERSON_ES}|gente|personas",
        unbroken=True,
    ),
    phrase(OTHERS, "matar|lastimar|asesinar|golpear 1>al 0>jefe|vecino|doctor|medico|padrastro|patron|nino|bebe"),
    phrase(
        OTHERS,
        "matarlo|matarla|matarlos|matarlas|matarle|matarles|lastimarlo|lastimarla|lastimarlos|lastimarlas|"
        "asesinarlo|asesinarla",
    ),
    phrase(OTHERS, "hacerle|hacerles|haciendole|hacer|hago|hice|haga 1>dano 1>a", between="me"),
    phrase(OTHERS, "hacerle|hacerles|haciendole|aserle|acerle 1>dano|danio"),
    phrase(OTHERS, "homicida|homicidio|homicidas"),
    # --- not safe
    phrase(NOT_SAFE, "no 1>estoy|esta|estan|estaba|siento|me 2>salvo"),
    phrase(NOT_SAFE, "no 1>me 1>siento 1>segura|seguro", after="de|con|si|que|para|sobre|tomando|manejando"),
    phrase(NOT_SAFE, "estoy|esta|estamos|estan|estaba|corro|corre|corremos 2>peligro"),
    # --- signs of the body
    phrase(BODILY, "dolor|dolores|duele|presion|opresion|punzadas 2>pecho"),
    phrase(BODILY, "pecho 1>duele|aprieta|apretado"),
    phrase(BODILY, "no 1>puedo|puede|podia|logro 1>respirar|respirando|respira"),
    phrase(BODILY, "cuesta|costaba|dificultad 2>respirar"),
    phrase(BODILY, "falta|faltaba 1>aire|respiracion"),
    phrase(BODILY, "desmaye|desmayo|desmayar|desmayarme|desmayado|desmayada|desmayos|desmay*"),
    phrase(BODILY, "derrame|derrames"),
    phrase(BODILY, "peor|peores 1>dolor|dolores|migrana 1>cabeza|mi|vida"),
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
