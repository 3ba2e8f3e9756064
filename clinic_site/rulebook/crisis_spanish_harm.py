"""The Spanish lists of self-harm, harm to others, not safe and signs of the body (clinical.md "
"3.3; how: `crisis_phrases`)."""

from .crisis_phrases import BODILY, NOT_SAFE, OTHERS, SELF_HARM, Phrase, phrase
from .crisis_spanish_words import (
    ANYBODY_ES,
    BODY_PARTS_ES,
    HAIR,
    HEAP_ES,
    HIGH_PLACE_ES,
    INTEND_ES,
    PERSON_ES,
    PILLS_ES,
    RESTING,
    TAKE_ES,
    WANT_ES,
    WEAPON_ES,
)

HURT_ES = (
    "matar|matare|mate|mato|mataria|matando|asesinar|lastimar|lastimare|lastime|lastimo|"
    "lastimando|golpear|golpeo|apunalar|acuchillar|"
    "disparar|dispararle|ahorcar|estrangular|envenenar|danar|herir|agredir|balacear|asfixiar|"
    "ahogar|quemar|matarle|pegarle"
)

INJURY = (
    phrase(
        SELF_HARM,
        "lastimarme|lastimarse|lastimarte|lastimandome|lastimandose|lastimarm|danarme|herirme|lesionarme|danandome|"
        "autolastimarme|autoflagel*|golpearme|rasgunarme|aranarme|quemarme|cortajearme|"
        "castigarme|desangrarme|lacerarme",
        after="espalda|sol|lengua",
    ),
    phrase(
        SELF_HARM,
        "me|se quiero|quiere|voy|quisiera|queria|kero|qro lastimar|herir|danar|lesionar|cortar|quemar|golpear",
        after=HAIR,
        after_within=3,
    ),
    phrase(
        SELF_HARM,
        "me|se 0>lastimo|lastime|lastimaba|lastimado|hiero|rasguno|lacero|autolesiono",
        after=BODY_PARTS_ES,
        after_within=3,
    ),
    phrase(
        SELF_HARM,
        "me 0>golpeo|quemo|pego|pegaba|golpeaba|muerdo|quemaba 2>misma|mismo|cabeza|brazos|"
        "cigarro|pared|cara|piernas|muslos",
    ),
    phrase(
        SELF_HARM,
        "hacerme|haciendome|hacerse|haciendose|hacerte|hacerm|aserme|acerme|haserme 2>dano|danio|algo|sangrar|cortadas",
    ),
    phrase(SELF_HARM, "me|se 2>hago|hice|hacer|haciendo|haria|hare|hicimos 2>dano|cortadas|cortes"),
    phrase(
        SELF_HARM,
        "cortarme|cortarse|cortandome|cortandose|cortarm|cortandole",
        after=f"{HAIR}|luz|agua|servicio|telefono|gas|mama",
        after_within=4,
    ),
    phrase(
        SELF_HARM,
        "me|se 0>corto|corte|cortaba|corta|cortado",
        after=f"{HAIR}|dedo|luz|agua|cocinando|servicio|llamada|telefono|internet",
        after_within=3,
    ),
    phrase(
        SELF_HARM,
        "me|se 1>corto|corte|cortar|cortarme|cortaba|cortado|abrir|abro|abrirme 1>venas|brazos|"
        "munecas|piernas|muslos|antebrazos",
    ),
    phrase(SELF_HARM, "cortarme|cortarse|abrirme|abrirse|tajarme 1>venas|brazos|munecas"),
    phrase(
        SELF_HARM, "navaja|navajas|rasuradora|cuter|gillette 2>brazos|piernas|venas|cortarme|corto|piel|brazo|munecas"
    ),
    phrase(SELF_HARM, "autolesion|autolesiones|autolesionarme|autolesionarse|autolesi*|autolecion|autodano"),
    phrase(
        SELF_HARM,
        "ahorcarme|ahorcarse|ahorcandome|ahorcando|ahorca|ahorcare|ahorco|ahorcar|ahorcado|"
        "ahorcada|aorcarme|horcarme|ahorque",
        after="perro",
    ),
    phrase(
        SELF_HARM,
        "colgarme|colgarse|colgandome|ahogarme|envenenarme|envenenarse|asfixiarme|ahogarse|intoxicarme",
        after="telefono|tos|vaso|agua|comida|llorar",
    ),
    phrase(SELF_HARM, "me|se 0>colgue|cuelgo|ahorco|envenene|enveneno"),
    phrase(SELF_HARM, "me|se voy|va|quiero|quiere|iba|quisiera|queria colgar|ahorcar|envenenar|ahogar"),
    phrase(
        SELF_HARM,
        "pegarme|pegarse|pegar|pego|pegue|pegandome|darme|doy|dar|darse|di|dio|metermelo|meterme|"
        "metio|meto|meterse 1>un|unos 1>tiro|balazo|tiros|plomazo|disparo|balazos",
        after="libre|de|al",
    ),
    phrase(SELF_HARM, "dispararme|dispararse|disparandome|balacearme"),
    phrase(SELF_HARM, f"{WEAPON_ES}|bala 2>en|a 1>la|mi|boca 1>cabeza|boca|sien|cuello|garganta"),
    phrase(
        SELF_HARM,
        "tirarme|tirarse|aventarme|aventarse|lanzarme|arrojarme|tirandome|botarme|aventandome|"
        "lanzarse 1>de|desde|del|al|a|por|frente|enfrente|bajo",
        after=RESTING,
        after_within=2,
    ),
    phrase(
        SELF_HARM,
        "me|se voy|va|quiero|quiere|quisiera|iba|queria tirar|aventar|lanzar|arrojar 0>de|desde|del|al|a|enfrente",
        after=RESTING,
    ),
    phrase(SELF_HARM, "me 0>tiro|aviento|lanzo|arrojo|avente 0>de|desde|del|al|a|enfrente", after=RESTING),
    phrase(
        SELF_HARM,
        "saltar|salto|saltando|brincar|brinco|saltarme|brincarme|salte 1>de|desde|del|al|por|a "
        f"2>{HIGH_PLACE_ES}|vacio",
    ),
    phrase(
        SELF_HARM,
        "chocar|estrellar|estrellarme|estampar|estamparme|estrellarse 2>carro|coche|camioneta|contra|troca|auto",
        between="seguro",
    ),
    phrase(
        SELF_HARM,
        "meterme|ponerme|pararme|cruzarme|tirarme 1>frente|enfrente|delante|bajo 1>de|del|al "
        "1>un|tren|carro|camion|metro|coche",
    ),
    phrase(SELF_HARM, "tome|tomar|tomarme|bebi|beber 1>cloro|veneno|raticida|insecticida|acido|lejia"),
)

OVERDOSE = (
    phrase(SELF_HARM, "sobredosis|sobredocis|sobredosi|sobredosificar*"),
    phrase(SELF_HARM, "sobre 0>dosis"),
    phrase(
        SELF_HARM,
        f"{TAKE_ES} 1>{HEAP_ES}|veinte|treinta|cuarenta|cincuenta|cien|20|30|40|50|60 {PILLS_ES}",
        between="mg",
    ),
    phrase(
        SELF_HARM,
        f"{INTEND_ES} 2>tomar|tomarme|tragar|tragarme 1>todas|todos|muchas|demasiadas|frasco|bote {PILLS_ES}",
        after="de|a",
    ),
    phrase(SELF_HARM, f"{TAKE_ES}|tomar 2>todas|muchas|frasco|bote 2>pastillas|pastilla|entero|medicinas"),
    phrase(SELF_HARM, "empastillarme|empastille|empastillo|empastillada"),
    phrase(SELF_HARM, "paso|pase|pasarme|pasado 1>con|de 1>las|la 0>pastillas|medicina|dosis"),
    phrase(SELF_HARM, "me|se 0>tomo|trago 1>muchas|demasiadas|frasco|bote|puno|punado"),
    phrase(
        SELF_HARM,
        "tomarme|tomar|tragarme|tomare|tomo|tome|tomarse 1>todo|entero|un|el 1>frasco|bote|blister",
        after="agua",
    ),
)

AGAINST_OTHERS = (
    phrase(
        OTHERS,
        f"{HURT_ES}|matarla|matarlo|matarlos|matarlas|pegarle 1>a|al|la 0>{ANYBODY_ES}",
        after="tiempo|rato|hambre|aburrimiento|gusanillo|calor|nervio|dolor",
        unbroken=True,
    ),
    phrase(
        OTHERS,
        f"{HURT_ES} 1>a|al 1>mi|mis|su|sus|tu|nuestro|la|los|las|jefe|vecino|este|ese 0>{PERSON_ES}|gente|personas",
        unbroken=True,
    ),
    phrase(OTHERS, f"{HURT_ES} 1>al 0>{PERSON_ES}", unbroken=True),
    phrase(
        OTHERS,
        "matarlo|matarla|matarlos|matarlas|matarle|matarles|lastimarlo|lastimarla|lastimarlos|lastimarlas|asesinarlo|"
        "asesinarla|ahorcarlo|ahorcarla|apunalarlo|apunalarla|estrangularla|"
        "estrangularlo|"
        "envenenarlo|envenenarla|dispararle|dispararles",
        after="tiempo|rato",
    ),
    phrase(
        OTHERS,
        "lo|la|los|las|le 0>voy|quiero|quisiera|vamos|kero 1>a 0>matar|lastimar|golpear|ahorcar|apunalar|envenenar",
    ),
    phrase(OTHERS, "lo|la|los|las 0>quiero|quisiera|kiero|queria 0>matar|golpear|lastimar|ahorcar"),
    phrase(
        OTHERS,
        f"{WANT_ES}|voy|miedo 2>de|a|que 1>lastime|matar|mate|lastimar|golpee 1>a|al 1>mi|mis|un|"
        "una|alguien|bebe|los|la|el",
    ),
    phrase(OTHERS, "hacerle|hacerles|haciendole|hacer|hago|hice|haga|haria|hacen 1>dano 1>a", between="me|se"),
    phrase(OTHERS, "hacerle|hacerles|haciendole|aserle|acerle|haserle|hacerlos|hacerlas 1>dano|danio|algo"),
    phrase(OTHERS, "le|les 1>hago|haga|haria|hare|hacer 1>dano", between="me"),
    phrase(OTHERS, "quitarle 1>la 0>vida", before="dios"),
    phrase(OTHERS, "pegarle|darle|meterle|pegarles|darles 1>un|unos 0>tiro|balazo|tiros|plomazo|balazos"),
    phrase(OTHERS, f"{WANT_ES}|ojala 1>que 1>se 0>muera|mueran|muriera"),
    phrase(OTHERS, "homicida|homicidio|homicidas|homicidios"),
    phrase(OTHERS, "lo|la|los|las 0>mato|matare|mataria|mataba", after="a|de|el|la"),
    phrase(
        OTHERS, "meter|meterle|clavar|clavarle|enterrar|enterrarle 1>un|una 0>balazo|tiro|cuchillo|cuchillada|plomazo"
    ),
    phrase(OTHERS, f"{WANT_ES}|voy 1>a 0>golpearla|golpearlo|golpearlos|danarlo|herirlo|herirla"),
)

NO_SAFETY = (
    phrase(NOT_SAFE, "no 1>estoy|esta|estan|estaba|siento|me|toy 2>salvo", after="si"),
    phrase(NOT_SAFE, "no 1>me 1>siento 1>segura|seguro", after="de|con|si|que|para|sobre|tomando|manejando|d|q"),
    phrase(NOT_SAFE, "no 1>me 1>siento 1>segura|seguro 0>conmigo|con 1>misma|mismo|el|mi|esposo|pareja|casa"),
    phrase(NOT_SAFE, "no 1>estoy|siento|es 1>segura|seguro 1>en|conmigo|estar 1>casa|sola|solo|misma|mismo|mi|aqui"),
    phrase(NOT_SAFE, "estoy|esta|estamos|estan|estaba|corro|corre|corremos|toy|ando|vida|pone 2>peligro", after="de"),
    phrase(NOT_SAFE, "peligro 0>para 1>mi|misma|mismo|si|otros|demas"),
    phrase(NOT_SAFE, "vida 0>peligra"),
    phrase(
        NOT_SAFE,
        "miedo|temo|asusta|susto 2>que 1>me 1>haga|pueda|hacer 1>hacer|dano|algo",
        after="efecto|el|la|los|eso|esto|medicamento|medicina|ketamina|tratamiento",
    ),
    phrase(
        NOT_SAFE,
        "miedo|temo|asusta 3>que|lo 1>pueda|podria|voy|vaya|puedo|haga 1>a 0>hacer|hacerme|hacerle|hacerlo",
        between="tratamiento|ketamina|doctor",
    ),
    phrase(NOT_SAFE, "miedo|temo|asusta 1>a|de|d 1>mi|yo 0>misma|mismo|mí"),
    phrase(NOT_SAFE, "no 0>confio 1>en|conmigo 1>mi|misma|mismo|mí"),
    phrase(
        NOT_SAFE, "no 1>puedo|debo|deben|quiero 1>estar|quedarme|dejarme|dejenme 1>sola|solo", after="por|para|se|me"
    ),
    phrase(NOT_SAFE, "no 0>me 0>dejen|deje|dejes 0>sola|solo"),
    phrase(NOT_SAFE, "temo|miedo 1>por|de 1>mi|su|perder 0>vida|seguridad"),
    phrase(
        NOT_SAFE,
        "me|nos amenaza|amenazo|amenazan|amenazado|amenazando 1>con|de|que 1>matar|matarme|"
        "muerte|va|golpear|pistola|quitarme",
    ),
    phrase(NOT_SAFE, "me|nos 1>va|quiere|van|quieren|puede 1>a 0>matar|golpear", before="esto|dolor|calor|ansiedad"),
    phrase(NOT_SAFE, "miedo|temo|asusta 2>lo|que 0>que|me 0>pueda|podria|puedo|vaya 1>hacer|hacerme|hacerle"),
    phrase(NOT_SAFE, "no 1>estoy|toy 0>segura|seguro 0>aqui|conmigo|sola|solo"),
    phrase(NOT_SAFE, "me 1>voy|quiero|iba|vaya 1>a 0>hacer 0>algo|nada", after="de|con|para|hoy|el"),
    phrase(NOT_SAFE, "miedo|aterra 2>quedarme|estar|dormir 0>sola|solo"),
)

OF_THE_BODY = (
    phrase(
        BODILY,
        "dolor|dolores|duele|presion|opresion|punzadas|punzada|apreton|ardor|peso|aprieta pecho",
        after="leche",
    ),
    phrase(BODILY, "pecho 1>duele|aprieta|apretado|oprime|oprimido|punza|cerrado"),
    phrase(BODILY, "no 1>puedo|puede|podia|logro|alcanzo 1>respirar|respirando|respira"),
    phrase(BODILY, "no 0>respiro|respira", after="por"),
    phrase(BODILY, "cuesta|costaba|dificultad|batallo|trabajo 2>respirar", after="ejercicios"),
    phrase(BODILY, "falta|faltaba|entra 1>aire|respiracion|aliento|oxigeno"),
    phrase(BODILY, "me 1>ahogo|asfixio|estoy|ando 1>ahogando|asfixiando|aire", after="en"),
    phrase(
        BODILY,
        "desmaye|desmayo|desmayar|desmayarme|desmayado|desmayada|desmayos|desmay*|desvaneci|desvanecio|inconsciente",
    ),
    phrase(BODILY, "perdi|perdio|perder|perdido|pierdo 1>el|la 0>conocimiento|conciencia|consciencia|sentido"),
    phrase(BODILY, "derrame|derrames|embolia|infarto"),
    phrase(BODILY, "ataque 0>cerebral|cardiaco"),
    phrase(BODILY, "ataque 0>al|del 0>corazon"),
    phrase(BODILY, "cara|boca 1>esta|se|me 1>chueca|torcio|durmio|dormida|torcida|caida|durmiendo"),
    phrase(
        BODILY, "medio|mitad|lado 1>cuerpo|cara|izquierdo|derecho 1>dormido|dormida|durmio|paralizado|adormecido|debil"
    ),
    phrase(BODILY, "brazo|pierna 2>durmio|dormido|debil|adormecido|paralizado|fuerza", after="cirugia"),
    phrase(BODILY, "peor|peores 1>dolor|dolores|migrana 1>cabeza|mi|vida"),
    phrase(BODILY, "durmio|duerme|paraliza|paralizo|adormece|adormecio 2>brazo|pierna|cara|cuerpo|lado|boca|lengua"),
    phrase(BODILY, "el|mi 0>peor 0>dolor"),
)

PHRASES: tuple[Phrase, ...] = (*INJURY, *OVERDOSE, *AGAINST_OTHERS, *NO_SAFETY, *OF_THE_BODY)
