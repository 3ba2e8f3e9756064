"""The Spanish list of suicide, continued: a means looked at, a place, a rehearsal, a voice (how: `crisis_phrases`).

Only what widens the list of clinical.md 3.3.
"""

from .crisis_phrases import SUICIDE, Phrase, phrase
from .crisis_spanish_words import PILLS_ES

WEAPON = "pistola|arma|rifle|escopeta|revolver|cuete|fusca|cuchillo|cuchillos|navaja|navajas|soga|cuerda|lazo"
HIGH = "puente|azotea|edificio|techo|balcon|barranco|vias|precipicio|acantilado|andamio|ventana|torre|rio|presa|anden"
LEAP = (
    "aventarme|avento|tirarme|saltar|brincar|brinco|salto|lanzarme|arrojarme|aventar|dejarme|caer|caerme|"
    "chocar|estrellarme|soltar"
)

MEANS = (
    phrase(SUICIDE, "no 0>la 0>cuento"),
    phrase(
        SUICIDE,
        "prometo|no|si|dudo|creo 2>llegar|llego|llegue|amanecer|amanezca|estar|seguir|siga|este 0>viva|vivo",
    ),
    phrase(
        SUICIDE,
        "acelerar|acelero|meterme|irme|lanzarme|aventarme|atravesarme 2>contra|entre|frente 2>carros|coches|"
        "camiones|trafico|pared|muro|poste|trailer|tren",
    ),
    phrase(
        SUICIDE,
        "se 1>va|quiere|iba|piensa|queria 1>a 0>aventar|colgar|ahorcar|lanzar|brincar|suicidar",
        after="la|una|un|el|pelo",
    ),
    phrase(SUICIDE, "regalando|regale|repartiendo|regalado 0>mis|todas|todo", after="vieja|viejas|hijos|ninos|lo"),
    phrase(
        SUICIDE,
        "siento|sento|sentado|sentada|duermo|quedo|encierro|acuesto|encontre|encontramos|halle|vi 4>con 1>la|"
        "una|mi 0>pistola|soga|cuerda|navaja|rifle|escopeta|arma",
        after="seguro",
    ),
    phrase(SUICIDE, "no 1>salgo|salga|salir|sales|salimos 0>viva|vivo|vivos|con"),
    phrase(
        SUICIDE,
        "vendio|vendi|regalo|regale|repartio|dejo|abrazo 3>todo|todos|cosas|carro|perro 2>despidio|despedi|"
        "adios|despidiendose|ultima",
    ),
    phrase(
        SUICIDE,
        "ya|tengo 1>tengo|ya 0>con 0>que|quien",
        after="pagar|comer|cubrir|vivir|venir|voy|ir|dejar|dejarlos|manejar",
    ),
    phrase(
        SUICIDE,
        "plan 1>y|para|de 1>ya|tengo|todo|la|las|matarme|morir 1>tengo|con|se|pastillas|pistola|soga|listo|"
        "cuando|como|fecha|morirme",
        after="seguro|pagar|pago|deducible",
        between="seguro|cubre|medico",
    ),
    phrase(
        SUICIDE,
        "manejar|manejo|irme|estampar|estamparme|acelerar|chocar|estrellarme|aventarme|aventar|impactarme "
        "3>contra 1>un|una|el|la 0>pared|muro|arbol|poste|barda|puente|camion|trailer|tren",
    ),
    phrase(
        SUICIDE,
        "ensayo|ensayado|ensaye|ensayando|practique|practicado|imagino|repaso 2>como|lo|nudo|despedida|carta|"
        "muerte 2>hacerlo|voy|haria|cuello|morir|todo|matarme|colgarme",
        after="ingles|examen",
    ),
    phrase(
        SUICIDE,
        "puedo|puede|podria|moriria|muero|mata|mataria 2>morir|morirme|morirse|si|me 2>si|con 1>me|tomo|"
        f"tomara|todo|todas|mezclo 2>{PILLS_ES}|todo|todas|frasco|entero|juntas",
        after="dia|agua|tratamiento",
    ),
    phrase(
        SUICIDE,
        "carro|motor|auto|coche|camioneta|troca 1>prendido|prendida|encendido|andando 3>cochera|garage|"
        "garaje|cerrada|cerrado|humo|ventanas|manguera",
    ),
    phrase(
        SUICIDE,
        f"medio|mitad|orilla|borde|arriba|punta|filo|encima 1>del|de 1>{HIGH} 4>hora|horas|rato|minutos|"
        "pensando|brincar|aventarme|saltar|casi|viendo|parada|parado|abajo",
        after="trafico",
    ),
    phrase(
        SUICIDE,
        "pare|paro|parada|parado|sente|siento|quede|subi|subo|camine|fui 1>en|a|hasta|al|por|arriba 2>medio|"
        f"orilla|borde|baranda|barandal|cornisa|vias 1>del|de|al 1>{HIGH}|tren",
    ),
    phrase(
        SUICIDE,
        "manejo|manejar|manejando|maneje|corro|acelero|cruzo|tomo|camino 3>esperando|ojala|deseando|rogando|"
        "pidiendo 2>chocar|choque|choque|matarme|morir|morirme|mate|atropellen|maten|pase|muera",
        after="cita",
        between="no",
    ),
    phrase(
        SUICIDE,
        "no|dejo|deje|deje|sin|deje 1>me|de|tomo|ponerme 1>pongo|tomo|inyecto|ponerme|tomar|tomarme|comer|"
        "como|la|mi 2>insulina|medicina|medicinas|presion|corazon|nada|comer|dialisis|pastillas 4>proposito|"
        "morirme|morir|muera|pase|acabar|muero|mate|matarme",
        after="nada",
        between="cita|duele|porque|viaje|seguro",
    ),
    phrase(
        SUICIDE,
        "deje|dejar|dejo 0>de 2>tomar|comer|ponerme|tomarme|inyectarme 3>morir|morirme|morirse|muera|acabar|proposito",
        after="por",
    ),
    phrase(
        SUICIDE,
        "iba|voy|estaba|estuve|pensaba 1>a|por|punto 1>de|a 0>hacerlo 2>pero|el|anoche|martes|lunes|hoy|ayer|"
        "y|cuando|la|manana|viernes|sabado|domingo",
        after="cita|tratamiento|pago",
    ),
    phrase(
        SUICIDE,
        "desperte|desperto|amaneci|llegue|termine|acabe|estuve 1>en|internada|internado 1>el|la|un|hospital "
        "2>hospital|urgencias|intensiva|terapia|despues|emergencia|por 3>despues|por|porque|de|que 2>tomarme|"
        "tomar|tome|intentar|pastillas|todo|sobredosis|cortarme|querer",
        after="cirugia",
    ),
    phrase(
        SUICIDE,
        "amarre|ate|probe|hice|prepare|colgue|practique|colgado|amarrada|amarrado|tengo 1>la|el|un|ya|una "
        "1>soga|nudo|cuerda|lazo|mecate|cinturon|reata 2>y|del|al|en|la|de|ya|lista|viga|arbol|cuello",
        after="perro|camion|caballo",
        between="perro",
    ),
    phrase(
        SUICIDE,
        "puso|puse|pongo|pone|poner|ponerme|amarro|amarre|enredo|traia 1>un|una|el|la 1>cinturon|soga|cuerda|"
        "sabana|bolsa|cable|lazo|bufanda|plastico 2>cuello|cabeza|garganta",
    ),
    phrase(
        SUICIDE,
        "pastillas|pastilla|balas|dosis|insulina|veneno 1>suficientes|suficiente|guardadas|necesarias|para|"
        "listas 2>acabar|guardadas|morir|morirme|matarme|hacerlo|despertar",
        after="mes|semana|viaje|dolor|presion|mes",
        between="dolor|presion|viaje|mes",
    ),
    phrase(
        SUICIDE,
        "suficientes|suficiente|bastantes|juntando|bastante 1>pastillas|clonazepam|insulina|tylenol|"
        "medicinas|balas 1>guardadas|para|ya|escondidas|y|juntas",
        after="mes|viaje|dolor|el",
    ),
    phrase(SUICIDE, "compre|tengo|cargue|consegui|guarde|puse 1>las|unas|ya|una|la 0>balas|bala|municion|cartuchos"),
    phrase(
        SUICIDE,
        f"duerme|durmiendo|esconde|carga|trae|duermo 1>con|la|una 1>la|una|{WEAPON} 1>bajo|debajo|en|y|"
        f"{WEAPON} 2>almohada|cama|colchon|desde|bajo|debajo|dice",
        after="seguro",
    ),
    phrase(
        SUICIDE,
        "voces|voz|algo|alguien|cabeza|mente|dios 3>dice|dicen|ordena|ordenan|pide|piden|grita|gritan|manda|"
        "exige 3>brinque|haga|salte|mate|muera|acabe|tire|aviente|corte|hagalo|hacerlo|termine|cuelgue|"
        "ahorque|dispare|lastime|cortes|matarme|morirme|vaya",
        after="cita|ejercicio|caso|terapia|doctor|a|con|dieta|preguntas",
        between="doctor|esposo|mama|cita|doctora",
    ),
    phrase(
        SUICIDE,
        "despidiendo|despidiendose|despidiendome 1>de|con 1>todos|todo|mis|la|su|familia|sus|amigos|nosotros|cada",
        after="trabajo|fiesta|cenar",
    ),
    phrase(
        SUICIDE,
        "quiere|quiero|dice|deseo 3>ir|irse|estar|reunirse|alcanzar|irme 1>con|a 1>su|mi|dios|el|ella|papa|"
        "mama 3>come|comer|cielo|murio|dejo|no|y|muerto|descansar|descansa",
        after="cita|consulta|la|al|tiene|puede|sabe|ha|hay",
        between="doctor|cita|consulta|clinica|casa|fiesta|viaje|tratamiento|lleve",
    ),
    phrase(
        SUICIDE,
        "donde|se|veo|viendo|miro|mirando|pienso|pensando|agarro|agarrar|agarre|saque|sacar|imagino "
        f"3>{WEAPON} 1>de|en|mi|y|que|del|guarda|cargada|a|para",
        after="cocina|regla|juguete|carne|pan|comprar|museo|saltar",
        between="cocinar|comprar|permiso",
    ),
    phrase(
        SUICIDE,
        f"guarda|guardan|esconde|tiene|guardada|escondida|agarrar|esta 1>su|la|una|mi|el 1>{WEAPON} 1>y|en|"
        "cargada|pienso|que|mi",
        after="cocina|permiso|licencia|caja|museo|una",
        between="caza",
    ),
    phrase(
        SUICIDE,
        f"quedo|quede|veo|viendo|miro|mirando|contemplo|observando 2>{PILLS_ES}|cuchillos|cuchillo|navaja|"
        "frasco|puente|vias|pistola|soga|cinturon 2>y|pensando|pienso|rato|que|horas|un|mucho|como",
        after="precio|venden|cuesta|sirven|cierra|abre|receta",
    ),
    phrase(
        SUICIDE,
        "pienso|piensa|pensando|pensado|pense|imagino|imaginando|dan|ganas|tentada|tentado|impulso|urge|"
        f"sueno|siento 1>en|de|que|a|con 1>{LEAP} 1>del|de|al|a|el|por|desde|carro|y|contra|volante|la|me|"
        "caer|si|y",
        after="conclusiones|vista|dieta|dormida|dormido|pelo|cama|dosis|pastilla|comida",
        between="comer",
    ),
    phrase(
        SUICIDE,
        f"pienso|pensando|pensado|imagino|ganas|tentada|tentado|impulso 2>{LEAP}",
        after="el|dormida|dormido|pelo|conclusiones|cuentas|la|en|comida|bebe|todo|dosis|una|de",
        unbroken=True,
    ),
    phrase(
        SUICIDE,
        f"orilla|borde|barandal|filo|baranda|cornisa|subi|subo|subirme|paro|pare|parado|parada 2>{HIGH} 3>y|"
        "pienso|pensando|ver|viendo|a|para|pense|casi|quise|imagino",
        after="trabajo|el|comer",
        between="cita|trabajar|reparar|limpiar",
    ),
    phrase(
        SUICIDE,
        f"cada|siempre|cuando 1>vez|que|paso|cruzo 3>{HIGH}|tren|metro 3>pienso|imagino|ganas|aventarme|"
        "tirarme|saltar|brincar|antoja|llama|quiero",
        after="que|en|el|tarde",
    ),
    phrase(
        SUICIDE,
        "pienso|pensando|imagino 1>que|lo 1>seria|es|fuera|ser 1>rapido|facil|sencillo|rapidito|facilisimo",
        after="llegar|pagar|llamar|de|para|venir|el|la|si",
    ),
    phrase(
        SUICIDE,
        "que 1>facil|rapido|sencillo 1>seria|fuera|es 1>aventarme|morir|morirme|acabar|soltar|tirarme|"
        "dejarme|no|desaparecer|dejar|brincar|tomarme|irme|ya|terminar",
    ),
    phrase(
        SUICIDE,
        f"cuantas|cuantos|cuanta|cuanto|que 0>{PILLS_ES}|frascos|miligramos|dosis|tylenol|insulina|hay|se|"
        "tiempo|tarda|tarde|cantidad 4>morir|morirme|morirse|muere|mata|mate|matar|matarme|sobredosis|letal|"
        "muero|dormir|despertar|desangrarse|desangrarme|ahorcado|morirte",
        after="de|mejor|bien|en|hambre",
        between="puedo|antes|despues|noche",
    ),
    phrase(
        SUICIDE,
        "que|si|alcanza 1>pasa|pasaria|si|yo|me|con 1>si|me|con|un|tomo|el|yo 1>me|tomo|el|tomara|tomo|un|"
        f"trago 1>todo|todas|frasco|todos|entero|completo|muchas 2>{PILLS_ES}|frasco|bote|caja|entero|juntas|"
        "completo|sertralina|paracetamol",
        after="al|por|para|antes|el|que",
        between="dia|dosis|una|agua|tarde",
    ),
    phrase(
        SUICIDE,
        "duele|doloroso|dolera|tarda|sufre|sufres|sufrire 1>mucho|uno|es|si|al|cuando|en|para 1>morir|"
        "morirse|morirme|ahorcarse|ahogarse|ahorcas|matarse|morirte|desangrarse|mueres|muere",
        after="de",
    ),
    phrase(
        SUICIDE,
        "busque|buscado|buscando|busco|lei|leyendo|investigue|investigando|google|googlear|internet|youtube|"
        "videos 4>morir|morirme|morirse|matarse|matarme|ahorcarse|ahorcarme|suicidarse|nudo|nudos|letal|"
        "sobredosis|dolor|doloroso|veneno|venenos|desangrarse|soga",
        between="quitar|para|aliviar|espalda|ketamina|contra|tratamiento|sin",
        after="de|cronico|en",
    ),
    phrase(
        SUICIDE,
        "compre|tengo|consegui|guarde|comprar|guardado|guardada|guardadas|junte|junto|pedi|escondi 3>veneno|"
        "raticida|soga|navajas|cuchillas|insecticida|cloro|fentanilo|bala|balas|cianuro|mecate",
        after="limpiar|cocina|perros|hormigas|cucarachas|ropa|para",
    ),
    phrase(
        SUICIDE,
        "guardo|guardado|guardando|guardadas|guardados|junto|juntando|junte|escondo|escondidas|tengo 3>para "
        "1>cuando|el|ese|ya|la 1>ya|dia|llegue|no|me|hora|momento 1>no|decida|anime|llegue|aguante|que|anime|"
        "de|me",
        after="cita|consulta|pague|infusion|pagar",
        between="dinero|cita|efectivo|pagar|cupon",
    ),
    phrase(
        SUICIDE,
        "abrir|abri|abro|prender|prendi|dejar|deje|dejo 1>el|la|las|llave|llaves 1>gas|carro|motor|llave|"
        "estufa 2>cochera|garage|garaje|cerrada|dormir|dormirme|dormirnos|cerrado|acostarme|encerrada|"
        "encerrado",
        after="de",
    ),
    phrase(
        SUICIDE,
        "deje|dejar|dejo|dejado|dejando|quiero 1>de|dejar 1>tomar|comer|ponerme|usar|inyectarme|tomarme|"
        "dializarme|de 2>insulina|medicina|comer|presion|dialisis|medicinas|corazon|nada|agua|tratamiento "
        "2>proposito|morir|morirme|que|acabar|muera|ver 1>morir|me|si|proposito|ya|muera|acabar|pase|muero|se",
        after="siento|engorde|duele|hace|dijo|cayo|acaba",
        between="porque|dijo|doctor",
    ),
    phrase(
        SUICIDE,
        "solte|suelto|soltar|cierro|cerre|cerrar|acelero|acelere|acelerar 2>volante|ojos|carro|fondo|curva|"
        "alto|manejando|carretera 3>manejando|ver|carretera|pasa|matar|contra|morir|purpose|proposito|choque|"
        "esperando|mato|chocar|freeway|barda",
    ),
    phrase(
        SUICIDE,
        "manejo|manejar|maneje|manejando|conduzco|acelero 3>sin 0>cinturon 2>ver|esperando|ojala|proposito|"
        "ganas|por|choco",
    ),
    phrase(
        SUICIDE,
        "casi|por|estuve|iba 1>me|poco|a|estuve 1>aviento|tiro|brinco|salto|me|lanzo|punto|avente|tire|"
        f"aventarme|de|arrojo|dejo|avento 1>del|al|de|desde|aviento|tiro|aventarme|hacerlo|a|por 0>{HIGH}|"
        "tren|metro|carro|camion|del|al|hacerlo|la|balcon",
    ),
    phrase(
        SUICIDE,
        "intente|volvi|vuelvo|volver|intentarlo|lo 1>intentar|intentarlo|a|lo|volver|intento 1>hacerlo|otra|"
        "de|intentar|intentarlo|nuevo 1>vez|nuevo|hacerlo|y|manana|noche|pronto|esta",
        after="zoloft|llamar|tratamiento|ketamina|con|dejar|cita",
        between="llamar|cita|llamarle|llamarles",
    ),
    phrase(SUICIDE, "lavaron|lavado 1>el|de 0>estomago|estomacal|gastrico"),
)


PHRASES: tuple[Phrase, ...] = (*MEANS,)
