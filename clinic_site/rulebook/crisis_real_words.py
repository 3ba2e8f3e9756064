"""Ordinary words of English and Spanish that lie one letter from a word of the crisis lists, and are not read as it.

The rule of one forgiven letter (clinical.md 3.3) is for misspellings; "contarme" (tell me) is not a misspelt "cortarme"
(cut myself), nor "willing" a misspelt "killing". Made from public word-frequency lists of both languages: every word
that is in use (about two in ten million words or more). A word that the lists hold is never here; a test says so.
"""

_WRITTEN = """
acabada acabados acabara acabarian acabarla acabarse acabase acatado acatando acerte acortado acostaba adviento
ahorcados ahorrado ahorrando ahorrar ahorrarme ahorrarse alabado alabando alentar alguen aliento apegarse apresado
apreta apretada apretados apretando aprietan aprietas apriete aprieto aprista apunala apunalan apuntalar arming
arrancarle arrancarse arrancarte arrieta arroja arrojan arrojara arrojarle arrojarse asaltando asentar asentarse
asesina asesinan asesinara asesinarlos asesinas asiento aspiran aspiren aspirina aspiring astilla astillas atando
atarlo atarme atarse atentar avento avienta banarme banging barents bastante bastilla betters billing bother bothers
boyfriends bragado breaching breathed breather breathes breaths breathy brinca brindar brothel brothels browning
buildings bumping burnings burping burying butting campanero canada candado cansaba cansadas cansador cansados
cansando cansara cantada cantado capsula capsule casada casado castilla castillas causada causado censada cerremos
changing charming childrens coking colores companeras companerxs comprimidas comprimido constaba contaba contado
contandome contandose contarme contarse cooking corrado corramos correos corrimos cortaban cortada cortador cortados
cortala cortana cortando cortandole cortara cortarle cortarte cortemos costaban costado costara crowning cuttings
danarse danarte dedication dedications dejeme dejense delores demasiada demasiado deriving derrama derramas derramo
derrape deseara desearian desearias desertar desierto desmedida desmedidas despedia despedido despedidos despedira
despertad despertares despertarte despertas desperto despierta despiertos difficult dificulta
dificultado dificultan dificultar dishing dispara disparan disparandole disparara dispararles disparas diving doctoral
doctoras doctores doctoro dolares dolors downing dragado dreading droning dumping edificios edifico edilicio either
electrocuted emotivos encuentra encuentre encuentros ermine espira espiracion estados estemos existia existio existira
exiting fainter fallaba faltaban faltando faltara famila familial familiar familias fantasized farewells farming
feeding feelings felling fiends filling finisher finishes fishing flitting fraying friendo frowning fueling ganarme
ganging gartner gassing gastaria germana germanas germano germanos germinado germinar getters girarse girlfriends
golear golpea golpean golpeara golpeas goodbyes granda grandfathers grandmas grandmothers granma gustara gustarian
gutting haberle haberles haberme haberse haberte habiendo habiendole habiendose hacedme hacele haceme hacerce hacerla
hacerlas hacerlo hacerlos hacete hacienda haciendola haciendoles haciendolo haciendote handfuls handing hangings
harding haring harping herirte herman hermann hominid hooting huertas huertos humping hunting hurling hurtling
husbands ibuprofeno inferir inflected injures insulina insured insuring jutting keeling killings kipling landlords
lanning lanzarle lanzarse lanzarte lastima lastimada lastimados lastiman lastimaria lastimas lastimaste lastimen
lastimes laughter lesiona lesionan lesionarse lettres lightness listers litters lumping maestras maestre maestria
maestros malaria mamando mamaria manage managed managers manages manger massing matado matame mataras matarian mataro
matase mataste materia maternos matrona mediation medicacion medicamente medicinal mediciones meditation meditations
menaje mensajes metere meterle meterse meterte migraines migran migranas migrant milling mirandome mirarme mirarse
morire morirte motives muecas mueras muerdas muertes muestra muestro muneca munecos murderer murieran mutando
mutilacion mutilated naciendo necesita necesite negarme negarse nether newborns ningunas ninguno notching
nothings noting notting nuesto nuestra nuestros nutting olores opioid opioides overdo overdoing overdone pagarme
pagarse painted painting panning panting parsing partners pastime pasting patents patilla patillas patrana patronal
patronas patrono patrons pausing paying pearse peeling pegandole pegandose pegarle pegarte peligra peligros penado
pensad pensada pensador pensados pensalo pensamiento perdonas persona personal personals persones persons pesado
pesando petrona pildora pilling pissing planing planking planting playing plegarse poisonings portaba portado portarme
portarse preferira preferirian preferirias prefiera prefieren prefieres premiere prensado presiona presione presiono
pressured pressures preston preying prieta prision profesar profeso profesoras professor prying psychiatrists puertas
puertos pumping puntadas punzada purposed purposes putting querra querrian querrias quiebren quieran quieres quisieran
quisieras quisiesen quitaba quitada quitados quitale quitandole quitaran quitarian quitarla quitarle quitarlos
quitaste quitate quiteria ramones ranging ranting ratones rayones razone reacher reeling refiere refiero rematar
respirado respiran respiras respiration respire respiro sabrina saltaba saltado salvando seasons seguira seguirle
seguirme seguirse seguirte sesionar setters shallow shitting shogun shootings shopped shorting shotguns shouting
simeone sitters sitting skilling sliding slotting smoother smothers sobria sobrinas sobrinos sobrio soltando someones
spitting splicing splitting spraying stabbings stamos staring starling starring starting steeping stepped stetson
stokes stomped stooped stopper stopping strange strangled strangler strangles strikes stroked stubbed subside subsidio
suffocated supervisar superviso supervisora supervisors supervisory swallows tabbed tables tableta tainted talking
tampico tazones teaches terapeutas termico termina terminada terminados terminal terminan terminara terminarian
terminarla terminarse terminas terminase terminate terminen termines termini terminos termite thanking therapists
thinning thorough though throughs tilling tirame tirandole tirandose tirarle tirarte tocarme tocaron tocarse toddlers
tomame tomandole tomandose tomaran tomare tomares tomarle tomarte tomase toparme toparon toparse topped trabado
tragando tragarte tramado tratado tratarme tratarse trazado troubled troubles trough turning vecinas ventaja ventanal
ventanas viento viniendo vivienda vivira viviria vivirlo vuestro wafting waiting walling wallow wallowing waning
wanking warming washing wasting willing yourselves
"""
REAL_WORDS: frozenset[str] = frozenset(_WRITTEN.split())
