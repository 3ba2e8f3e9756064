"""What the blocking rules speak of, in Spanish: concepts and the words for each (the notation is that of `lexicon`)."""

from . import idioms_spanish
from .inflection import spanish_verb
from .lexicon import Lexicon, concepts

ILLNESS = """
depresion, depresiones, trastorno+ depresivo@, cuadro+ depresivo@, ansiedad, ansiedades, tept, toc,
estres postraumatico, trastorno de estres postraumatico, dolor, dolores, trauma+, adiccion, adicciones, sintoma+,
sufrimiento+, tristeza+, angustia+, desesperacion, desesperanza, enfermedad, enfermedades, trastorno+, panico,
ataque+ de panico|ansiedad, pensamiento+ negativo@|oscuro@|intrusivo@, pesadilla+, oscuridad, melancolia, penas,
fobia+, migrana+, fibromialgia, padecimiento+, mal de animo, bajo animo, insomnio, tormento, agonia, desanimo,
nube negra, nubes negras, bipolaridad, trastorno bipolar, malestar emocional, herida+ emocional|emocionales,
heridas del alma, demonios, miedos, amargura, obsesiones, compulsiones, crisis de ansiedad|panico|angustia, afliccion,
calvario
"""
ILL_ADJECTIVE = """
deprimido@, deprimido@, ansioso@, traumatizado@, adicto@, enfermo@, triste+, con depresion|ansiedad|dolor, con miedo,
desesperado@
"""
SUICIDE = """
suicidio+, suicida, suicidas, pensamiento+ suicida|suicidas, pensamiento+ de suicidio|muerte|morir|suicidarse,
idea+ suicida|suicidas, idea+ de suicidio|muerte|suicidarse|morir, ideacion suicida, ideacion,
impulso+ suicida|suicidas, conducta+ suicida|suicidas, intento+ de suicidio, gana+ de morir|morirse|suicidarse,
deseo+ de morir|morirse|muerte|suicidarse, crisis suicida|suicidas, riesgo de suicidio,
idea+ de quitarse|acabar|terminar|matarse, pensamiento+ de quitarse|acabar|matarse, quitarse|quitarme|quitarte la vida,
se quite|quiten|quitan la vida, se suicide|suiciden|suicidan|suicida, suicidarse, suicidarme, matarse, deseos suicidas,
plan+ suicida|suicidas, muerte+ por suicidio, acabar con su|la vida, autolesion, autolesiones, quitarse la vida,
tendencia+ suicida|suicidas, ganas de no vivir, impulso de morir, querer morir
"""
END = """
mantener~ lejos, mantener~ alejado@, mantener~ a raya, curar~, sanar~, eliminar~, borrar~, erradicar~,
acabar~ de una vez? con, acabar~ ..3 con, terminar~ ..3 con, poner~ ..2 fin|alto ..1 a|al, poner~ ..1 punto final a|al,
poner~ punto y? final a|al, hacer~ desaparecer, dejar~ atras, quitar~, liberar~ ..4 de|del,
librar|librarse|librarle|libra|libran|librara|libramos|librese ..4 de|del, decir~ ..2 adios ..3 a|al,
dile|digale|diganle ..2 adios ..3 a|al, destruir~, disolver~, desterrar~, extirpar~, arrancar~, suprimir~, aniquilar~,
exterminar~, deshacer~ ..1 de|del, olvidar~ ..2 de|del, olvidar~, despedir~ ..2 de|del, cortar~ de raiz,
pasar~ la? pagina a|de|con, cerrar~ el capitulo de, enterrar~, sepultar~, barrer~ con, apagar~, disipar~, ahuyentar~,
expulsar~, echar~ fuera, remediar~, resolver~, corregir~, detener~, frenar~, parar, paran, paro, pararon, parara, pare,
silenciar~, callar~, matar~, quemar~, limpiar~, romper~ ..2 con|cadenas, desaparecer~, arrasar~ con, desvanecer~,
evaporar~, sacar~ de su|la vida, salir~ ..2 de la depresion, salir~ de|del, escapar~ de|del, sacar~ de|del,
desactivar~, revertir~, desarraigar~, vencer~, derrotar~ por completo|siempre, soltar~, cambiar~ la depresion por,
adios a|al, adios, hasta nunca, fuera, hasta siempre, chao, dar~ ..2 fin a|al, acabar~ para siempre con,
quitarse|quitese de encima, quitar~ de encima, quitar~ ..3 de raiz, desprender~ de|del, eximir~ de, redimir~ de,
abandonar~, desechar~, tirar~ a la basura, dar~ por terminado@, dar~ carpetazo a|al, dar~ la espalda a|al,
voltear~ la pagina a|de, perder~
"""
AROUND = """
dejar~ ..6 atras, dejar~ ..6 en el pasado, hacer~ ..6 desaparecer, sacar~ ..6 de su|mi|la vida,
echar~ ..6 de su|mi|la vida, quitar~ ..6 de encima, arrancar~ ..6 de raiz, cortar~ ..6 de raiz, poner~ ..6 fin,
poner~ ..6 punto final, dar~ ..6 fin, convertir~ ..6 en cosa|algo del pasado, mandar~ ..6 al olvido,
mandar~ ..6 a volar, borrar~ ..6 del mapa, relegar~ ..6 al pasado|olvido, eliminar~ ..6 de raiz,
hacer~ que ..6 desaparezca|desaparezcan, dejar~ ..6 en el olvido, tratar~ ..6 de raiz, atacar~ ..6 de raiz,
pasar~ ..6 a la historia, vera|vea|vean|vera como ..5 desaparece|desaparecen|va|van
"""
BEAT = """
vencer~, derrotar~, superar~, recuperar~ ..3 de|del, conquistar~, dominar~, ganar~ la? batalla|guerra|lucha a|contra,
ganarle a, ganar~ a|contra, sobreponer~ a|al, combatir~, aliviar~, tratar~, triunfar~ sobre|contra, quitar~, doblegar~
"""
GONE = """
no tener~ ..1 oportunidad, no tener~ nada que hacer, no queda|quedara|quedan|quedo nada|rastro|huella,
no resiste|resistira, curable, no puede|podra volver|regresar, desaparecer~, esfumar~,
se esfuma|esfuman|esfumo|esfumaron|esfumara, evaporar~, desvanecer~,
se ir~|acabar~|terminar~|borrar~|curar~|eliminar~|disolver~|apagar~|disipar~|alejar~,
se le|les|me|nos quita|quitan|quito|va|van|fue|fueron|acaba|acabo, queda|quedan|quedo|quedaron|quedara|quedaran atras,
cosa+ del pasado, algo del pasado, es historia, historia, pasar~ a la historia, pasado pisado, en el pasado,
no vuelve|vuelven|regresa|regresan|volvera|volveran|regresara ..2, nunca vuelve|vuelven|regresa|volvera,
nunca mas volvera|vuelve|volveran, dejar~ de existir, llega|llegan|llego|llegara a su fin, adios, fuera, hasta nunca,
cero, nunca mas, no mas, ya no existe|existen|esta|estan|hay|queda, se acabo, se acabaron, terminada, acabada,
eliminado@, eliminado@, borrado@, curado@, sanado@, erradicado@, superado@, resuelto, resuelta, vencido@, fin, listo,
ya no, un recuerdo, un mal recuerdo, mal recuerdo, recuerdo lejano, tiene|tienen los dias contados, dias contados,
deja|dejan de ser, cesar~, morir~, ido, se han ido, se ha ido, se haya ido, en el olvido, chao, asunto del pasado,
capitulo cerrado, quedar~ en el pasado|olvido, tener~ fin, tiene fin, tiene cura, tiene solucion definitiva, de raiz,
se cura, se sana, sana, terminar~, acabar~, extinguida, extinguido
"""
FREE = """
olvidar~ que ..4 tuvo|tenia|sufrio|sintio, ya no tener~|sufrir~|sentir~|padecer~ de?, libre+ ..2 de|del, vida ..3 sin,
vidas sin, vivir~ ..3 sin, viva ..2 sin, futuro ..2 sin, dia+ ..2 sin, manana+ ..1 sin, mundo sin, despertar~ ..3 sin,
despierte ..2 sin, dormir~ sin, amanecer~ ..2 sin, existencia sin, anos sin, no mas, nunca mas, ni un dia mas con|de,
basta de, adios ..2 a|al, fin de|del|a|al, el fin de|del, curado@ ..2 de|del, sanado@ de|del, ya no sufrir~ de?,
ya no sufre|sufren|tiene|tienen|siente|sienten|padece|padecen|vive con, ya no ..2 vive con,
dejar~ de sufrir|padecer|sentir|tener|vivir con?, deja|dejan|dejaron|deje|dejo|dejara de sufrir|padecer|sentir|tener,
liberado@ de|del, libertad frente a|al, se olvide|olvida|olvidaran|olvidan de, cero, sin una gota de, sin rastro de,
ni rastro|huella|sombra|gota|senal de, ni un rastro de, sin rastros de, sin huella de, recuperado@ de|del,
nunca mas ..3, sin, salir~ ..2 de|del, salida de|del, liberacion de|del, hasta nunca, para siempre de
"""
CURE_NOUN = """
cura+, poder curativo, efecto curativo, poder sanador, fin, final, eliminacion, erradicacion, sanacion, desaparicion,
antidoto+, remedio+ definitivo|permanente|total, remedio, solucion definitiva|permanente|total|final, solucion,
respuesta definitiva, salida definitiva, punto final, liberacion, muerte, derrota, adios, despedida, curacion,
la respuesta, bala de plata
"""
CURED = """
curado@, sanado@, sano@, como nuevo|nueva, recuperado@, libre+, nuevo, nueva, restablecido@, bien para siempre, feliz,
felices
"""
FOREVER = """
para siempre, de una vez por todas, de una vez, definitivamente, de raiz, por completo, completamente, totalmente,
del todo, permanentemente, de por vida, en su totalidad, nunca mas, de manera definitiva|permanente,
en forma definitiva, por fin, hoy, hoy mismo, ya, en ..2 dias|horas|semanas|sesiones|infusiones
"""
HOLDS = """
riesgo+, peligro+, amenaza, reino, sintoma+, peso, carga, carcel, prision, ciclo, cadena+, garra+, sombra+, nube+,
oscuridad, ano+, decada+, vida, causa, causas, raiz, raices, origen, lucha, batalla, episodio+, caso+, persona+,
paciente+, gente, adulto+, veterano+, todos, todas, todo, tipo+, tormento, infierno, pesadilla, trampa, huella+,
rastro+, herida+, cicatriz, cicatrices, efecto+, sentimiento+, sensacion, sensaciones, dolor, la mayoria, muchos,
la mitad, cruz, abismo, pozo, fantasma, ola+, fuente, nucleo, hombres, mujeres, meses, dias, tunel, laberinto, yugo,
muro, velo, agujero, hoyo, estado+, cuadro+, ansias, monstruo, cientos, miles, decenas, docenas, millones
"""
NOT_ILL_AFTER = "mal entendida, mal entendido, como tema, ajeno"
PERSON = """
yo, estoy, usted, ustedes, persona+, paciente+, gente, veterano+, todos, todas, quien, quienes, cliente+, adulto+,
cientos, miles, decenas, hijo, hija, esposo, esposa, madre, padre, mama, papa, ser querido, seres queridos, hombres,
mujeres, familia, mente+, alma+, cerebro+, lo, la, los, las, le, les, muchos, muchas, mi, me, ellos
"""
SURE_VERB = """
garantizar~, prometer~, asegurar~, jurar~, comprometer~ a, respaldar~ ..4 con|por garantia,
dar~ ..3 palabra|garantia|seguridad|promesa|certeza, ofrecer~ ..3 garantia|certeza,
tener~ ..2 garantia|palabra|certeza|promesa, contar~ con, puede|pueden contar con, puede estar seguro|segura,
tenga la seguridad|certeza|plena, tenga por seguro, estar~ seguros|seguras de, firmar~ por escrito, apostar~,
confie en que, nuestra garantia, nuestra palabra, nuestra promesa, dar~ por hecho, avalar~, certificar~,
le|les damos ..2 garantia|palabra
"""
SURE = """
nuestra garantia, sera suyo, sera suya, es suyo, es suya, le espera, le esperan, certeza, garantizado@, asegurado@,
seguro@, prometido@, cierto@, un hecho, inevitable+, infalible+, sin falta, cosa segura, es promesa, una promesa,
sin duda, garantia, con garantia, por escrito, comprobada, vienen|viene|cuenta|cuentan con garantia,
con garantia escrita, 100%, cien por ciento seguro, indudable
"""
OUTCOME = """
resultado+, alivio, mejoria+, mejora+, recuperacion, exito, remision, curacion, cura, sanacion, cambio, felicidad,
satisfaccion, bienestar, que funciona, funciona, funcionara, alegria, paz, tranquilidad, nueva vida, vida nueva,
efectividad, eficacia, respuesta, animo, sonrisa, transformacion, beneficio+, progreso, calma, sentirse mejor,
sentirse bien, mejor, mejorar, salud mental, vida feliz, calidad de vida, efecto, solucion
"""
WELL = """
sentir~|sentirse ..3 usted mism@, sentir~|sentirse ..2 como antes|nunca, ser~ ..2 usted mism@,
hacer~|hacerle|hacerlo sentir|sentirse ..2 mejor|bien, volver~ a ser, ser~ el|la de antes, ser~ otra|otro persona?,
curar~, sanar~, mejorar~, recuperar~, sentir~ ..2 mejor|bien|alivio|feliz|libre, sentir~ como nuevo|nueva,
sentirse ..2 mejor|bien|feliz, estar~ ..2 mejor|bien|feliz|curado|curada, tener~ ..2 alivio|mejoria|resultados|exito,
encontrar~ ..2 alivio|mejoria|paz|calma|felicidad, obtener~ ..2 alivio|mejoria|resultados,
lograr~ ..2 alivio|mejoria|resultados|recuperacion|remision, notar~ ..3 alivio|mejoria|resultados|cambio|diferencia,
ver~ ..2 resultados|mejoria|cambios, vera ..2 resultados|mejoria|cambios|diferencia,
volver~ a ser|sonreir|vivir|reir|disfrutar|sentir|sentirse|amar|creer|bailar|sonar|levantarse,
ser~ feliz|otra|otro|libre, responder~, funcionar~,
salir~ ..3 feliz|curado|curada|mejor|bien|sano|sana|sonriendo|contento|contenta, dejar~ de sufrir,
recobrar~ ..2 vida|alegria|sonrisa|felicidad|paz, aliviar~ ..2 depresion|ansiedad|dolor|sintomas,
despertar~ ..2 feliz|mejor|bien, vivir~ mejor|feliz, vivir~ en paz, dormir~ mejor, sonreir~,
superar~ ..2 depresion|ansiedad|dolor, vencer~ ..2 depresion|ansiedad|dolor, experimentar~ ..2 alivio|mejoria,
alcanzar~ ..2 alivio|mejoria|remision|recuperacion, quedar~ bien|curado|curada|como|sano|sana, levantar~ el|su animo,
regresar~ ..3 vida|alegria, irse|ira|iran ..2 feliz|curado|curada|mejor|bien
"""
RETURN = "volver~, regresar~"
REFUND = """
regresar~ ..2 dolar|centavo, devolver~|devolvemos|regresamos|reembolsamos lo que pago|invirtio|gasto,
pague|paga solamente|unicamente|solo, pague cuando,
devolver~ ..4 dinero|pago|costo|centavo|dolar|precio|peso|quinto|todo,
devolvemos|devolveremos|devuelven ..3 pagado|pago|invertido, le devolvemos|devolveremos, devolucion ..2 dinero,
devolucion, regresar~ ..4 dinero|pago|centavo|dolar, reembolsar~, reembolso+, reintegrar~, reintegro,
dinero de vuelta|regreso, recupera|recupere ..2 dinero, no paga|pague|pagara|cobramos|cobraremos|cuesta|debe|deberia,
nada paga, paga|pague ..2 cero, sale gratis, es gratis, son gratis, va por nuestra cuenta, corre por nuestra cuenta,
no le cobramos|cobraremos|costara|cuesta, pague solo|unicamente, solo paga|pague, gratis, no hay cobro, sin cobro,
sin costo, no hay cargo, no nos paga, no nos debe, no debe nada, no pagara, no se paga, le sale gratis,
nosotros pagamos
"""
ALL_PEOPLE = """
todo@ paciente, todo paciente, todos, todas, cada paciente|persona|cliente|veterano, cualquiera,
cualquier paciente|persona, nadie se va|sale ..2 sin, el 100% de, 100% de, cien por ciento de, todo el mundo,
todo el que, todos los que, quienquiera, cualquier
"""
FUTURE = "va|van|vas a, ira a, se va|van a, le va a, les va a"
HARM = """
efecto+ secundario@|adverso@|negativo@|indeseable+|danino@|colateral|colaterales|no|indeseado@|desagradable+, riesgo+,
peligro+, contraindicacion, contraindicaciones, dano+, reaccion, reacciones adversas, reacciones, complicacion,
complicaciones, consecuencia+, secuela+, problema+, molestia+, perjuicio+, inconveniente+, desventaja+,
efectos secundarios, toxicidad, amenaza+, efecto malo, efectos malos, reaccion mala, preocupacion, riesgo alguno,
peligro alguno, mal alguno, dano alguno
"""
NONE_OF = """
ni una pizca de, ni rastro|sombra de, sin, sin ningun|ninguna, sin ningun tipo de, sin ninguna clase de, cero, ningun,
ninguna, no, nada de, libre+ de|del, exento@ de, carece|carecen de, ni un solo, ni una sola, ni un, ni una, jamas,
nunca, ausencia de|total, ausencia total de, tampoco, ni el mas minimo, sin el menor, sin la menor, ni el menor,
ni los, nulo@, nulos
"""
HAVE = """
tener~, causar~, haber, hay, habra, existir~, presentar~, producir~, conllevar~, implicar~, traer~, provocar~,
generar~, representar~, suponer~, ocasionar~, dar~, correr~, ofrecer~, sentir~, notar~, experimentar~, sufrir~,
reportar~, entranar~, acarrear~, registrar~, dejar~, ver~, crear~, observar~, hemos visto, conocer~,
se conoce|conocen|reporta|reportan|ven|observan, significar~, aparecer~, mostrar~, trae consigo, encontrar~, padecer~,
hubo, ha habido
"""
SAFE_FOR_ALL = """
sin excepcion, sin excepciones, para todos|todas, para cualquiera, en todo sentido, sin duda alguna, sin lugar a dudas
"""
SAFE = """
seguro@, seguro@, inocu@, inocuo@, benigno@, benigno@, inofensivo@, fiable, confiable+, seguro@ y eficaz,
seguro@ y eficaces, sin riesgo+, libre+ de riesgo+
"""
WHOLLY = """
totalmente, completamente, absolutamente, perfectamente, del todo, enteramente, plenamente, 100%, 100, cien por ciento,
cien por cien, por completo, al cien, al 100%, siempre, sumamente y, totalmente y, indiscutiblemente, absoluta y,
al cien por ciento
"""
HARMLESS = """
inofensivo@, inocuo@, libre+ de riesgo+|peligro+|efectos, a prueba de riesgos|fallas, riesgo cero, riesgos cero,
cero riesgo+, peligro cero, tan seguro@ como ..5 agua|vitamina+|aspirina+|cafe|leche|dulce|te|respirar|dormir,
tan seguro@ como ..5 agua|vitamina+|aspirina+|cafe|leche|dulce|te|respirar|dormir|siesta|manzanilla|vaso,
mas seguro@ que, no puede ser mas seguro@, no puede ser mas seguro@, no podria ser mas seguro@,
efectos secundarios cero,
efectos cero, segura para todos|todas|cualquiera, seguro para todos|todas|cualquiera, seguras para todos|cualquiera,
seguros para todos|cualquiera, puros beneficios, pura ganancia, sin nada que temer, nula toxicidad, riesgo nulo,
riesgos nulos, nulo riesgo, cero peligro+
"""
HURT = """
dana, danan, danar, danarle, danarla, danara, danado, danada, lastimar~, perjudicar~, afectar~, hacer~ ..2 dano,
hacerle dano, poner~ en peligro, salir~ mal, causar~ dano, poner~ en riesgo
"""
HURT_OBJECT = """
le, les, lo, la, usted, nadie, a nadie, al cuerpo, el cuerpo, su cuerpo|salud|cerebro|vejiga|higado|corazon, cuerpo,
cerebro, vejiga, salud, organismo, pacientes, dano, mal, paciente, nada
"""
NOTHING_TO_FEAR = """
nada de peligroso|riesgoso|malo, nada peligroso, nada que temer|perder, no hay nada que temer|perder,
no tiene nada que temer|perder, nada que le preocupe, nada de que preocuparse, no hay de que preocuparse,
nada puede salir mal, nada malo puede|le va, nada malo, no hay por que temer|preocuparse,
ningun motivo para temer|preocuparse, sin nada que temer, nada sale mal, no hay que temer,
no hay motivo para temer|preocuparse
"""
NOT_HAPPEN = """
son un mito, un mito, son cuento, puro cuento, no existen|existe|ocurren|ocurre|aparecen|aparece|suceden|hay,
no se presentan|ven|dan|producen, nulo@, nulos, inexistente+, ninguno, ninguna, cero, imposible+, jamas, nunca,
no con nosotros, olvidese, ni uno, ni uno solo, ni una, para nada, nada, no aqui, aqui no, cosa del pasado,
brillan por su ausencia, descartado@, no forman parte, en absoluto, olvidelos, olvidelas, no los hay, no las hay,
ni los piense, ni pensarlo, adios
"""
SAVES_LIFE = """
sin ..6 se habria|hubiera quitado|matado|suicidado, razon ..8 vivo|viva|vivos|vivas, salvar~ ..4 vida|vidas,
salvavidas, salva vidas, salvadora de vidas, salvador de vidas, salvar~ a mi|su, le|les|me|nos salvo|salva|salvara,
debo|debe|deben ..2 vida, sigo|sigue|siguen vivo|viva|vivos|vivas gracias,
gracias a ..6 sigo|sigue|siguen|esta|estan|estoy vivo|viva|vivos|vivas, gracias a ..6 con vida,
vivo|viva|vivos|vivas gracias, rescatar~ ..3 de la? muerte|suicidio|borde, rescatar~ vidas, arrancar~ ..3 de la muerte,
arrebatar~ ..3 a la muerte, mantener~ ..3 vivos|vivas|vivo|viva, mantener~ ..3 con vida, sin ..3 estaria muerto|muerta,
estaria muerto|muerta sin, no estaria ..2 aqui|vivo|viva|con, evitar~ ..2 muertes, evita muertes, previene muertes,
evitar~ la muerte, ganar~ ..2 a la muerte, vencer~ a la muerte, diferencia entre la vida y la muerte,
devolver~ ..2 la vida, proteger~ la vida|vidas, preservar~ la vida|vidas, preserva vidas, vidas salvadas,
ganas de vivir, cuestion de vida, libra de la muerte, salvado@ del suicidio, impide que ..3 mueran
"""
LIVES = "vida, vidas"
SAVED = "se puede|pueden salvar, se salva|salvan|salvo|salvaron, salvado@, rescatado@"
PREVENT = """
prevenir~, evitar~, impedir~, parar, paran, paro, pararon, parara, frenar~, detener~, proteger~ ..3 de|del|contra,
alejar~ ..3 de|del, evitar~ que, impedir~ que, apartar~ ..3 de|del, ahuyentar~, bloquear~, blindar~ ..3 contra,
librar|librarse|librarle|libra|libran|librara|libramos ..3 de|del, salvar~ ..3 de|del, vacunar~ contra, atajar~,
contener~, poner~ ..2 freno a|al, rescatar~ ..2 del
"""
PREVENTION = """
prevencion, fin, cura, vacuna, escudo, proteccion, antidoto, remedio, solucion, freno, respuesta, seguro contra,
blindaje, salida
"""
DIE = """
pensar~ en la? muerte, suicidio+, suicidarse, se suicide|suiciden|suicidan, quitarse la vida, matarse, se mate|maten,
morir~, morir, acabar con su vida, hacerse dano, pensar en morir|suicidarse|matarse, suicida+, querer morir,
quiere|quieren|quiera|quieran morir|morirse
"""
VOUCHED = """
tiene nuestra|mi palabra, le damos nuestra palabra,
se lo prometemos|garantizamos|juramos|aseguramos|prometo|garantizo|juro|aseguro, es una promesa, le doy mi palabra,
palabra, cuente con ello, puede estar seguro|segura, garantizado, sin duda alguna, sin la menor|minima duda,
sin ninguna duda, sin lugar a dudas|duda, con toda certeza|seguridad, con absoluta certeza|seguridad,
tengalo por seguro, sin falta,
no lo dude, por escrito, lo prometemos, lo garantizamos
"""
NO_LONGER = "ya no, dejar~ de, nunca mas, deja|dejan|dejo|dejaron|dejara|deje de"

LEXICON = Lexicon(concepts(globals(), vars(idioms_spanish)), spanish_verb)
