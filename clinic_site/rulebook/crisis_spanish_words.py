"""Words of one kind that several phrases of the Spanish lists share (`crisis_spanish`, `crisis_spanish_harm`).

Spelling by ear (kiero, aki, bibir, desapareser) needs no entry: `crisis_spelling.by_ear` reads it.
"""

PERSON_ES = (
    "esposa|esposo|marido|mujer|hijo|hija|hijos|hijas|hijita|hijito|jefe|jefa|jefes|mama|papa|madre|padre|padres|"
    "papas|hermano|hermana|hermanos|hermanas|novio|novia|pareja|vecino|vecina|vecinos|bebe|nino|nina|ninos|ninas|"
    "suegra|suegro|ex|familia|companero|companera|companeros|amigo|amiga|amigos|doctor|doctora|medico|terapeuta|tio|"
    "tia|primo|prima|abuela|abuelo|cunado|cunada|nieto|nieta|sobrino|sobrina|padrastro|madrastra|exesposo|exesposa|"
    "exmarido|maestro|maestra|profesor|profesora|casero|patron|patrona|roomie|viejo|vieja|bato|muchacho|recien"
)
ANYBODY_ES = "alguien|alguno|el|ella|ellos|ellas|todos|otros|otras|gente|otra|otro|ustedes|quien|personas|demas"
WANT_ES = (
    "quiero|quisiera|quiere|quieren|queria|querria|quise|quisiese|querer|queriendo|deseo|deseos|desea|desearia|"
    "gustaria|prefiero|prefiere|preferiria|ganas|necesito|pienso|piensa|pensado|pensando|kero|qro|kro|qero|quisieras"
)
INTEND_ES = f"{WANT_ES}|voy|va|vamos|debo|deberia|puedo|podria|penso|planeo|planeando|intente|intento|trate|casi|iba"
DIE_ES = "morir|morirme|morirse|morirnos|muriera|muriese|muerto|muerta|muriendo|morrir|morime|morirm|muerte"
TAKE_ES = "tome|tomado|tomarme|tomarse|tomaron|trague|tragado|tragarme|tragar|tragarse|ingeri|ingerir|tomandome|tomaria"
PILLS_ES = (
    "pastillas|pastilla|pildoras|medicinas|medicina|medicamentos|medicamento|tabletas|capsulas|pastiyas|comprimidos|"
    "clonazepam|tylenol|rivotril"
)
HEAP_ES = "muchas|muchos|todas|todos|demasiadas|demasiados|monton|bastantes|frasco|bote|punado|puno|caja|entero|tantas"
END_ES = (
    "acabar|acabarme|acabare|acabaria|acabo|acabe|acabado|acabando|terminar|terminare|terminaria|termino|termine|"
    "terminando|terminado|acavar"
)
NOT_ES = "no|nunca|tampoco|ni|sin|n|jamas"
HAIR = "pelo|cabello|unas|fleco|flequillo|barba|bigote|puntas|patillas|grenas|cola"
BODY_PARTS_ES = (
    "espalda|rodilla|rodillas|hombro|cuello|mano|manos|pie|pies|tobillo|muneca|brazo|pierna|cadera|cintura|dedo|codo|"
    "columna|musculo|ojo|trabajando|jugando|corriendo|cargando"
)
WEAPON_ES = "pistola|arma|rifle|escopeta|revolver|cuete|bala|balas|cuchillo|navaja"
HIGH_PLACE_ES = "puente|edificio|techo|ventana|balcon|azotea|tren|metro|barranco|piso|vias|rio|carretera|camion|carro"
RESTING = "sofa|sillon|cama|sueno|dormir|descansar|alberca|piscina|basura|suelo|toalla"
