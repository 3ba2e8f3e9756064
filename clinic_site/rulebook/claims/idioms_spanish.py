"""Turns of phrase for the concepts of `words_spanish`, as copywriters and patients say them (the same notation)."""

ILLNESS = """
depre, bajon, bajones, nervios, dolor cronico, dolor emocional, dolor del alma, tristeza profunda,
crisis nerviosa|nerviosas, duelo, culpa, vacio, vacio emocional, traumas, ansias, rumiacion, rumiaciones,
pensamientos oscuros, estres cronico, depresion posparto, depresion mayor, depresion severa, ansiedad social, males,
pesadumbre, apatia, flashbacks, anhedonia, bulimia, anorexia, trastorno obsesivo, enfermedad mental,
problemas mentales|emocionales, suplicio
"""
END = """
librate|librese|librense|liberate ..2 de|del, quitar~|sacar~|borrar~ de la|su|tu|mi cabeza|mente|vida|corazon|alma,
dar~ ..2 sepultura a|al, dar~ ..2 carpetazo a|al, dar~ ..2 cuello|matarile a|al, dar~ ..2 golpe de gracia|final a|al,
dar~ ..2 la estocada a|al, dar~ ..2 la vuelta|espalda a|al, dar~ ..2 cran a|al, dar~ ..2 puerta a|al,
dar~ ..2 una patada a|al, dar~ ..2 el tiro de gracia a|al, dar~ muerte a|al,
ponerle|ponga|pongale|ponle ..2 fin|punto|alto ..2 a|al, poner~ ..2 punto final a|al,
poner~ ..2 freno definitivo a|al, poner~ ..2 lapida a|al, mandar~ ..2 a volar|paseo, enviar~ al olvido, tumbar~,
fulminar~, pulverizar~, desintegrar~, liquidar~, demoler~, derribar~, desmantelar~, neutralizar~, anular~, cancelar~,
extinguir~, sofocar~, esfumar~, espantar~, botar~, lanzar~ fuera, tirar~, echar~ a la calle,
echar~ de su|tu|la|mi vida|mente|casa, correr~ de su|tu|mi vida, despachar~, finiquitar~, zanjar~, solucionar~,
reparar~, arreglar~, componer~, enmendar~, aliviar~ para siempre, tapar~ para siempre, barrer~, trapear~, lavar~,
depurar~, purgar~, desintoxicar~ de, limpiar~ de, limpiar~ su|tu|la mente de, vaciar~ de, descargar~ de,
despojar~ de|del, aligerar~ de, zafar~ de|del, safar~ de, soltar~ de, romper~ el ciclo de|del,
romper~ ..2 cadenas|ciclo|grilletes|yugo de|del, desatar~ de|del, desencadenar~ de|del, sacudir~, quitarse ..2,
sacar~ ..2 de raiz, sacar~, borrar~ del mapa, borron y cuenta nueva con, dar~ borron a,
decirle|decir|diga|digan|dile|digale|digales ..2 adios|chao|bye|hasta ..3 a|al|con, adios para siempre a|al,
hasta la vista a|al, bye bye a|al, hasta la vista, bye bye, se acabo|acaba|acabaron el|la|los|las, fin a|al,
punto final a|al, pasar~ ..2 pagina a|de|con, cerrar~ ..2 capitulo|ciclo|puerta de|a|al|del, dejar~ sin,
dejar~ ..2 sin rastro de, ganarle|gana|ganan|gano|ganara ..3 batalla|guerra|partida|pelea|pulso a|al,
darle|da|dan|dio ..2 fin a|al, partir~ en dos, hundir~, ahogar~, sellar~, dejar~ en el pasado|olvido,
dejar~ por fuera, despertar~ de, salir~ del infierno|hoyo|pozo|tunel de, sacar~ del infierno|hoyo|pozo|tunel de,
rescatar~ de|del, arrebatar~, desarmar~, apagar~ el interruptor de, desconectar~, desenchufar~, desprogramar~,
desinstalar~, resetear~, eliminar~ por completo, noquear~, aplastar~, triturar~, pisotear~, apalear~
"""
AROUND = """
mandar~ ..6 a volar|paseo|freir|la, mandar~ ..6 al olvido|pasado|diablo|demonio|destierro|panteon|basurero,
enviar~ ..6 al olvido|pasado, echar~ ..6 al olvido|fuera, tirar~ ..6 a la basura,
sacar~ ..6 del cuerpo|cuerpo|sistema|cerebro|alma, sacar~ ..6 de raiz|su|tu|mi|la, quitar~ ..6 de raiz|tajo|golpe,
cortar~ ..6 de tajo, dejar~ ..6 sin fuerza|efecto|poder, dejar~ ..6 fuera|k|en, borrar~ ..6 de su|tu|mi|la,
hacer~ ..6 polvo|historia|trizas|humo|pedazos|cenizas, volver~ ..6 polvo|historia|cenizas,
convertir~ ..6 en historia|polvo|recuerdo|un|cenizas, reducir~ ..6 a cero|polvo|nada|cenizas, llevar~ ..6 a la tumba,
meter~ ..6 en un cajon, poner~ ..6 de patitas, poner~ ..6 bajo tierra, poner~ ..6 en su lugar para,
dar~ ..6 por muerta|muerto|terminada|vencida, cambiar~ ..6 por alegria|paz|felicidad|sonrisas|calma|esperanza,
lograr~ que ..6 desaparezca|desaparezcan|vaya|vayan, hacer~ que ..6 se vaya|vayan|esfume|acabe|termine,
vera|veras|vea|ve como ..6 desaparece|va|van|esfuma|acaba|muere|evapora, despedir~ ..6 para siempre,
matar~ ..6 de raiz
"""
GONE = """
no tener~ ..2 con que|cabida|chance|oportunidad|lugar|donde|salida, no tener~ ..1 como,
tener~ ..2 los dias|las horas contados|contadas, pasar~ a mejor vida, pasar~ a ser ..2 historia|ayer|pasado|recuerdo,
cosa+ de ayer, es cosa del ayer, es del pasado, agua pasada, es pasado, hacer~ las maletas, hacer~ sus maletas,
levantar~ el vuelo, tomar~ las de villadiego, salir~ corriendo|huyendo, huir~, se larga|largo|largan,
se rinde|rinden|rindio, tirar~ la toalla, morder~ el polvo, ni se asoma|asomo, no se asoma|asoman, no asoma,
no vuelve|vuelven|volvio|regresa|regreso|regresan, no regresa|regreso|regresan|regresara|regresaran|regresaron,
jamas vuelve|volvera|regresa|regresara|volveran, se va y no vuelve, no da mas la cara, ni rastro, ni sombra,
sin rastro, sin dejar rastro, borrada|borradas, desaparecida|desaparecidas, vencida|vencidas, derrotada|derrotado,
extinta, extinto, enterrada|enterrado|enterradas, sepultada|sepultado, muerta, muerto, bajo tierra, al olvido,
al pasado, terminado, finiquitada, cancelada, apagada, erradicada|erradicado, fulminada, curada|curadas, sanada,
a la basura, se apaga|apago|apagan|apagara, se derrumba|derrumbo, se hace|hizo|hara humo|polvo,
se vuelve|volvio|volvera historia|humo|polvo|recuerdo, se convierte|convirtio en historia|recuerdo|polvo|un|cosa,
se despide|despidio|despiden, queda|quedan|quedo|quedara|quedaran ..2 atras|sepultada|enterrada|borrada|fuera|lejos,
tiene|tienen fecha de caducidad|vencimiento, se termina|termino|terminan, se quita|quito|quitan, se cura|curo|curan,
se cae|cayo a pedazos, llega|llegan|llego ..1 su fin|final, hasta aqui llego, hasta la vista, hasta aqui, bye,
adios para siempre, no es problema, deja de existir, ya es historia, ya fue, ya paso, es solo un recuerdo,
un mal sueno, un recuerdo lejano,
cosa de otra vida, de otra vida, sin trabajo, sin empleo, no volver~ a entrar|salir|molestar|aparecer|asomarse,
caducar~, caduca, pierde la partida|batalla|guerra, perder~ la partida|batalla|guerra, no quedar~ ni ..3,
un problema resuelto, problema resuelto, en pasado, no cabe|caben aqui, tiene|tienen fin, jubilada|jubilado,
se queda|quedan|quedo en la puerta, se callan|calla|callo|callaron
"""
FREE = """
no sentir~ mas, no sentira|sentiras|sentiran ..2 mas, no tendra|tendras|tendran ..1 mas,
no vuelve|volvi|volvio|volvera|volveras|volveran a sentir|tener|sufrir|padecer|caer|vivir ..1 en|con|de?,
no volver~ a sentir|tener|sufrir|padecer|caer ..1 en?, nunca volver~ a sentir|tener|sufrir|padecer|caer ..1 en?,
jamas volver~ a sentir|tener|sufrir|padecer|caer ..1 en?, no he vuelto a sentir|tener|sufrir|padecer de?,
no ha vuelto a sentir|tener|sufrir|padecer de?, no he tenido ..1 mas, salir~ ..3 sin,
sale|salen|salio|salieron|salga|saldra|saldran ..3 sin, queda|quedan|quedo|quedara ..2 sin,
irse|va|van|fue|fueron ..2 sin, se despierta|despierte ..2 sin, anda|ando sin, regresar~ ..2 sin, dejar~ de ser,
deje|deja|dejo|dejara ..1 atras, se libre|libra|libro|librara|libere|libera|libero|liberara ..1 de|del,
liberese|librese|olvidese|despidase|desprendase|zafese|deshagase ..1 de|del, a salvo de|del, fuera de la, fuera del,
ni pizca|gota|rastro|asomo|sombra|huella de, sin pizca|gota|asomo|sombra de, limpio|limpia|limpios|limpias de,
vacuna contra, inmune a|al, el ultimo dia de|con|del, ultimo dia con|de, otra vida sin, un manana sin, hogar sin,
mente sin, corazon sin,
ni medio|media, ni ..1 solo|sola
"""
CURE_NOUN = """
tiro de gracia, golpe de gracia, golpe final, estocada final, boton de apagado, interruptor de apagado, interruptor,
sepultura, entierro, funeral, tumba, extincion, exterminio, aniquilacion, adios definitivo, punto y final,
bala magica, formula magica, llave de salida, puerta de salida, borrador, pocima, conjuro, respuesta final|total,
fin definitivo, cierre definitivo, victoria|triunfo, victoria total|definitiva, recuperacion total|completa,
alivio permanente|definitivo, borron y cuenta nueva, ultimo adios, despedida definitiva,
sanacion total|completa|definitiva, remision total|completa|definitiva|final, recuperacion plena|definitiva,
cura total|definitiva|completa, fecha de caducidad
"""
CURED = """
nuevecito, nuevecita, como si nada, cien por ciento bien, totalmente recuperado@, completamente recuperado@,
sin depresion, renacido@, rehabilitado@, totalmente bien
"""
FOREVER = """
de tajo, de golpe, de un golpe|plumazo|tiron|jalon, de cuajo, sin vuelta atras, hasta siempre, por los siglos, jamas,
de un dia para otro, de la noche a la manana, en un dos por tres, de inmediato, al instante, pa siempre,
para el resto de su vida, por siempre
"""
HEALTHY = """
un hombre sano|nuevo, una mujer|persona|hija sana|nueva, hombre|mujer|persona|hijo|hija sano|sana|nuevo|nueva,
buena salud,
la salud ..2 completa|completo|plena|perfecta|total, salud plena|perfecta|completa|total, de alta|definitiva,
antes deprimido@|ansioso@, ex deprimido@, ex paciente+
"""
HOLDS = """
deseo+, ganas, impulso+, intencion, idea+, pensamiento+, garras, fauces, grilletes, demonio+, fondo, mar, pantano,
infiernos, espiral, niebla, neblina, bruma, monstruos, fantasma+, peso, losa, piedra, lastre, veneno, bestia, espina,
nudo, jaula, celda, cueva, tinieblas, noche, noches, tormenta, epoca, etapa, historia, capitulo, rastros, restos,
ultimo, ultima, todo rastro, toda, todas las, cualquier, puntos, marca+
"""
SURE_VERB = """
empenar~ ..2 palabra, empenamos nuestra palabra, poner~ ..2 manos? en el fuego, meter~ las manos al fuego,
poner~ la firma, firmar~, lo firmamos, se lo firmo|firmamos, dar~ fe de, dar~ por seguro|cierto|hecho|descontado,
tener~ ..2 total|plena? certeza|seguridad, tener~ ..2 palabra, sabemos que, puede apostar,
apueste|apuesto|apostamos ..2 que, apuesto|apostamos lo que,
estoy|estamos ..2 seguro|segura|seguros|seguras|convencidos ..1 de que?, no le quepa ..2 duda, no tenga duda|dudas,
no le fallamos con, nunca falla|fallamos, no falla en, confie en, cuente con, cuenta con, tu|usted puede contar con,
de|demos|dan|da|damos ..2 nuestra|mi|su palabra, doy mi palabra, palabra de honor, delo|delos por hecho,
se compromete|compromete|comprometen|comprometemos a, responder~ por, aseguramos ..2 que, no hay duda de que,
sin duda, sin lugar a dudas, con toda seguridad|certeza, a ciencia cierta, responde|respondemos con,
no existe|hay ..1 posibilidad|manera|forma|modo de que no, poner~ las manos en el fuego por, ante notario
"""
SURE = """
tiene|tienen|tienes ..2 garantia, bajo garantia, con sello de garantia, no es cuestion de si,
cantado|cantada|cantadas|cantados, va por la segura, va a la segura, a la segura, por la segura, mas que asegurado@,
mas que garantizado@, mas que seguro@, un hecho consumado, pan comido, cosa hecha, cosa de dias|horas|semanas,
cuestion de dias|horas|semanas|tiempo|cuando, es de cajon, fijo, a prueba de fallos, no falla|fallan, no fallara,
nunca falla|fallan, jamas falla|fallan, incluido@, viene|vienen incluido|incluida|incluidos|incluidas,
escrito en piedra, en la bolsa, en el bolsillo, asegurado al 100, cien por ciento garantizado, indudablemente,
sin margen de error, sin falla, sin fallo, sin pierde, no hay pierde, con los ojos cerrados, a toda prueba,
incuestionable, innegable, ineludible, certero@, sellado@, firmado@, blindado@, ya es suyo|suya|tuyo|tuya,
sera tuyo|tuya, es tuyo|tuya, te espera, lo|la esta esperando, lo espera, la espera, esta a la vuelta de,
esta en camino, obligado@, si o si, con garantia de, de todas todas, seguro que si,
viene|vienen|va|van incluido@, incluido@ en el precio|paquete, ante notario, cero fallas|fallos|fracasos,
no es un quizas, no es un tal vez, no es una apuesta|duda|ruleta, puede contar con
"""
OUTCOME = """
mejorarse, mejorarte, recuperarse, sanarse, recuperarte, sentirte mejor|bien, sentirse otra|otro, paz interior,
sonreir, ganas de vivir, chispa, entusiasmo, energia, vida de vuelta, dormir bien, animos, buen animo, mejores dias,
dias mejores, un cambio, el cambio, cambio positivo, exito total, una nueva vida, plenitud, serenidad
"""
WELL = """
aliviar~ ..2 tristeza|angustia|animo|sufrimiento|trauma|panico|pena,
salir~ adelante|victorioso|bien|triunfante|renovado|renovada|otra|otro|nuevo|nueva|como, mejorar~se,
se mejora|mejoran|mejorara|mejoraran|cura|sana|recupera|recuperan|alivia|recuperara|curara|sanara, hacerle efecto,
hacer~ efecto, levantar~ cabeza, levantarse ..2 feliz|contento|contenta|bien, recobrar~ la|el|su ..2,
volver~ a la vida, volver~ a nacer, volver~ a ser, nacer~ de nuevo, renacer~, florecer~, brillar~, triunfar~,
sonreir~ ..2 otra|de, reir~ ..1 otra|de, ser~ la|el mismo@ de,
sentirse|sentirte|sentirme|sentira|sentiras|sentiran ..2 mejor|bien|feliz|libre|vivo|viva,
sentirse|sentirte|sentirme|sentira|sentiras|sentiran ..2 nuevo|nueva|contento|contenta|tranquilo|tranquila|otra|otro,
quedar~ ..1 nuevo|nueva|bien|feliz|perfecto|perfecta, estar~ como nuevo|nueva,
estar~ ..1 contento|contenta|perfecto|perfecta|sano|sana|libre, encontrar~ la paz|alegria|felicidad|calma,
ver~ la luz, ver~ el cambio, notar~ el cambio, recuperar~ ..2 vida|alegria|sonrisa|sueno|paz|ganas,
tener~ ..2 vida nueva, irse|ira|iras|iran ..2 contento|contenta|sonriendo|nuevo|nueva, vas|va a estar bien,
le|te ira bien, le va a servir|funcionar|ayudar, servir~le, te|le servira|funcionara|ayudara, dormira|dormiras mejor,
vivira|viviras mejor|feliz|en, sera|seras feliz|otra|otro|libre
"""
HELP = """
ayudar~, servir~, funcionar~, hacer~ efecto, le sirva|funcione|ayude, te sirva|funcione|ayude
"""
REFUND = """
devolver~ ..5 lana|plata|feria|cuartos|inversion|ultimo|centavo|peso|dinero|todo,
devolvemos|devolvemos|regresamos|reintegramos|reembolsamos ..5 lana|plata|feria|inversion|dinero|centavo|peso|todo,
le|te regresamos|devolvemos|reembolsamos|devolvere|devolvera ..4,
regresar~ ..5 lana|plata|feria|inversion|peso|dinero, no le|te cobramos|cobro|cobraremos|cuesta|costara,
no cobramos|cobraremos ..3, no pone|pones|ponga ni, no suelta ni un, no gasta ni un,
no paga|pague|pagas|pagara|pagaras|debe|debes|deberas ..3 nada|centavo|peso|dolar|cinco|quinto|un,
ni un peso|centavo|quinto|dolar|cinco ..2, no paga|pagas|pague, no pagara|pagaras, cero cobro, sin pagar,
la casa paga|invita, invita la casa, corre por cuenta de la casa, va por cuenta nuestra|de, pagamos nosotros,
nosotros se|te lo pagamos, le sale en cero, le sale a cero, dinero devuelto, su dinero|plata de vuelta|regreso,
tu dinero|plata|lana de vuelta|regreso, gratis hasta, cancelamos ..2 cuenta|deuda|factura,
rompemos ..2 cuenta|factura, perdonamos ..2 cuenta|deuda
"""
ALL_PEOPLE = """
todos los que, todas las que, el que entra, quien entra, quien viene, todo aquel que, toda persona,
absolutamente todos, absolutamente todas, los 100%, sin excepcion todos, diez de cada diez, 10 de cada 10,
uno por uno, todos nuestros pacientes, todo mundo, tooodos, nuestros pacientes siempre
"""
FUTURE = """
vas|va|van si o si a, va|vas a terminar, seguro que, de seguro, es seguro que, segurito
"""
HARM = """
contras, peros, contra alguna, efecto alguno, efectos malos, efectos feos, efectos no deseados, reacciones malas,
malestar, malestares, mareo+, nausea+, lado malo, cosas malas, costo para su salud, precio para su cuerpo, sustos,
susto, sorpresas, peligrosidad, riesgosa, letra chica|pequena, efecto rebote, resaca, cruda,
lesiones
"""
NONE_OF = """
ni el menor, ni la menor, ni la mas minima, ni pizca de, ni asomo de, ni media, ni media pizca de, ni ..4 ni,
cero coma cero, libre+ de todo|toda|cualquier, exento@ de todo|toda|cualquier, ajeno@ a, a salvo de, fuera de,
sin absolutamente ningun|ninguna, absolutamente ningun|ninguna, sin nada de, sin los, sin las, sin el, sin la,
limpio@ de, sin un solo, sin una sola, sin asomo de, sin sombra de, sin rastro de, no hay ni
"""
HAVE = """
encerrar~, esconder~, ocultar~, guardar~, arrojar~, desencadenar~, inducir~, desatar~, correr,
corre|corren|corras|corra|correra, pasa|pasan por, deparar~, comportar~, llevar~ consigo, viene con, vienen con,
arriesgar~, enfrentar~, tendra|tendran|tendras, le dara|daran, te dara|daran
"""
SAFE = """
sano@ y salvo@, natural y seguro@, suave+, noble+, limpio@, a salvo
"""
WHOLLY = """
de lo mas, lo mas, sumamente, super, requete, mas que, al mil por ciento, mil por ciento, 1000%, al 200, 200%,
a prueba de balas, a toda prueba, cien por cierto, al cien por cien, en todos los sentidos, en un 100%, rotundamente,
totalmente segura y, extremadamente, indudablemente, garantizadamente, blindadamente
"""
HARMLESS = """
segurisimo@, inofensivisimo@, tan inofensivo@ como, tan inocu@ como, mas inofensivo@ que, menos riesgo que,
menos peligroso@ que, no mas peligroso@ que, tan suave como ..5 agua|te|brisa|pluma|leche|siesta|caricia,
tan seguro@ como ..5 vaso|tomarse|tomar|siesta|caminar|dormir|abrazo, tan seguro@ como ..6 agua,
igual de seguro@ que ..4, es como tomar agua|un, como tomarse un vaso|te, apta para todos, apto para todos,
seguridad absoluta|total|completa|garantizada|garantizado|maxima|plena, seguridad al 100, seguridad al cien,
cero danos, cero dano, cero efectos, cero complicaciones, cero consecuencias, cero contraindicaciones, puro beneficio,
solo beneficios, solo ventajas, todo ventajas, todo beneficio, pura ventaja, todo pros, sin contras, no tiene pierde,
no tiene ninguna contra|pero, no tiene contra|contras|peros,
no le|te provoca|hace|causa|da nada, no provoca|hace|causa nada, ni un bebe, hasta un bebe|recien,
se la|lo daria|dariamos a un ..3, pierda cuidado, no tener~ nada de peligroso@|riesgoso@|malo, no es nada peligroso@,
nada de peligroso@|riesgoso@,
tan riesgoso@|peligroso@|danino@ como ..5 agua|leche|te|siesta|dormir|respirar|vitamina|abrazo|vaso,
solo beneficios, nada mas que beneficios, puras ventajas
"""
HURT = """
dane, danen, danado, dano a|al, maltratar~, enfermar~, golpear~, intoxicar~, atacar~, resentir~, hacer~ ..3 dano,
lesionar~, le|les|te va a pasar, le|les|te pasara|pasa|paso|pase, sufrir~ dano, arriesgar~, comprometer~ la|su salud,
hacer~ ..1 mal a|al, le hace|ha|hizo hecho? mal
"""
NOTHING_TO_FEAR = """
nada ..3 le|te|les va|van|puede|pueden|pasara|pasa a? pasar|suceder|ocurrir|danar|lastimar,
nada le|te va a pasar|suceder|ocurrir, nada le|te pasara|sucedera|ocurrira, nada le|te puede pasar,
no le|te va a pasar nada, no le|te pasara|pasa nada, no pasa nada malo, no hay nada de que preocuparse,
nada por que preocuparse|temer, sin miedo a nada, sin de que preocuparse, no hay peligro,
no hay de que asustarse|temer, no hay razon para temer|preocuparse|asustarse, ningun motivo de preocupacion,
cero preocupaciones, cero motivos, que puede salir mal, lo peor que puede|le puede pasar es,
nada riesgoso@|danino@|toxico@|peligroso@
"""
NOT_HAPPEN = """
no se dan, no los tiene|tienen, no las tiene|tienen, ni por asomo, ni de chiste|broma|cerca, ni en suenos, ni uno,
pura fantasia, cuento chino, cuentos, puro mito, mito, mitos, fantasia, leyenda, leyendas, invento+,
no aplica|aplican, brilla por su ausencia, se quedan fuera|afuera,
quedan|quedaron fuera|descartados|descartadas|atras|eliminados|en, no van con, no estan invitados, ni existen,
no vienen incluidos, no hay ni, cero patatero, no figuran,
aun|todavia esperamos|espero|buscamos ..3, seguimos esperando|buscando ..3, los de otras|otros|cruzar
"""
SAVES_LIFE = """
le arranco|arrancamos|quito|quitamos|arrebato|arrebatamos|robo|gano ..4 a la muerte,
arrebatar~ ..4 a|de ..3 muerte|suicidio, arrancar~ ..4 a|de ..3 muerte|suicidio,
sacar~ ..3 de las garras|la|del ..2 muerte|suicidio|borde|abismo|filo, salvar~ ..3 de la muerte,
salvar~ ..3 del suicidio, sigo|sigue|siguen|seguimos|estoy|esta ..1 en este mundo,
sigo|sigue|siguen respirando|aqui|vivo|viva|vivos gracias|porque|por,
gracias a ..6 respira|respiro|aqui|vive|vivo|vivimos|vida|mundo, por ..4 sigo|sigue|estoy vivo|viva|aqui|respirando,
razon por la que ..3 vivo|vive|respira|viva,
sin ..5 estaria|estariamos ..1 enterrado|enterrada|muerto|muerta|bajo|tumba, sin ..5 ya no estaria|estariamos,
sin ..5 no estaria|estariamos ..2 aqui|vivo|viva|vivos|contandolo|contando,
de no ser por ..5 estaria|no|habria|hubiera, si no fuera por ..5 estaria|no|habria|hubiera,
no estaria|estariamos contandolo, no la|lo contaria, la|lo cuento gracias, devolver~ ..2 ganas de vivir,
volver~ a querer vivir, ganas de seguir viviendo, ganas de vivir, segunda oportunidad de vida|vivir,
al borde de la muerte, del borde del|de, del filo del|de, de las garras de la muerte,
le|la|lo rescata|rescato|salva|salvo de, salva|salvan|salvo|salvamos|salvara|salvaran ..2 vidas|vida, nos salvo,
te|le|lo|la|los salva|salvo|salvara, esta vivo|viva gracias|por, regresar~ a la vida,
trae|traen|trajo|traemos ..3 de vuelta a la vida,
no enterraron|entierran|enterrar ..3, arrebatar~ ..3 a la muerte, rompio|rompi|rompiera ..2 carta ..2
"""
PREVENT = """
alejar~ ..3 la? idea, mantener~ ..4 lejos de|del, mantener~ ..3 a salvo de|del, poner~ ..3 a salvo de|del,
poner~ ..2 freno|barrera|alto|fin a|al, hacer~ imposible, cerrar~ ..1 paso|puerta a|al, cortar~ ..1 paso a|al,
interponer~ entre ..3 y, ganar~ ..2 batalla|guerra|partida a|al, ganarle a|al, ganar~ al, vencer~ al, derrotar~ al,
arrebatar~ ..2 a|al, proteger~ del|de|contra, salvar~ ..3 del, desarmar~, no permitir~ que, no dejar~ que,
cuidar~ ..3 del|de
"""
PREVENTION = """
muro, barrera, antidoto, chaleco, blindado, candado, interruptor, cura, punto final, cortafuegos, muralla, defensa,
armadura, red de seguridad, inmunidad, mejor arma, arma
"""
SUICIDE = """
idea+|pensamiento+ de matarte|matarme|quitarte|suicidarte|morirte, matarte, suicidarte,
ganas|deseo+|idea+|impulso+|pensamiento+|intencion|urgencia de ..1 quitarse|quitarme|quitarte|acabar|terminar,
ganas|deseo+|idea+|impulso+|pensamiento+|intencion|urgencia de ..1 matarse|matarme|morir|morirme|morirse|desaparecer,
ganas|deseo+|idea+|impulso+|pensamiento+|intencion de ..1 quitarse|quitarme|quitarte|acabar|terminar ..3 vida|todo,
querer morirse|desaparecer, voz que ..3 morir, noches suicidas, planes de suicidio, impulso de acabar,
ideas de muerte, deseos de muerte, quiere|quieren|querer quitarse la vida, acabar con todo
"""
DIE = """
matarte, suicidarte, quitarte la vida, quitarse la vida, se quite|quiten|quita|quitan la vida, acabar con todo,
tirar del gatillo, jalar del? gatillo, jale|jalen el gatillo, pensar~ en quitarse, pensar~ en suicidarse,
quitarnos la vida, atente|atenten contra, rendirse de la vida, desear~ morir, pensar~ en morir, pensar~ en matarse
"""
VOUCHED = """
se|te lo firmo|firmamos|aseguro|aseguramos|garantizo|garantizamos|juro|juramos|prometo|prometemos, palabra de honor,
de eso no hay|tenga|cabe duda, de eso ..2 seguros, apuestelo, apueste por ello, lo damos por hecho, delo por hecho,
dalo por hecho, y punto, no hay pierde, sin pierde, si o si, palabra que si, te doy mi palabra,
le damos|doy ..1 palabra, se lo decimos firmado, con la mano en el corazon, te lo juro, de todas todas, sin excepcion
"""
NO_LONGER = """
ya nadie, nadie mas, nadie ..1 vuelve|volvio|volvera a, no volver~ a, jamas volver~ a, nunca volver~ a, no ..2 mas
"""
SAFE_FOR_ALL = """
y punto, punto final, sin peros, sin asteriscos, sin letra chica|pequena, para grandes y chicos,
para chicos y grandes, para quien sea, para toda la familia, a cualquier edad, en cualquier dosis, y ya
"""
