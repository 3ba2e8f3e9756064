"""Ordinary words of English and Spanish that lie one letter from a word of the crisis lists, and are not read as it.

The rule of one forgiven letter (clinical.md 3.3) is for misspellings; "contarme" (tell me) is not a misspelt "cortarme"
(cut myself), nor "willing" a misspelt "killing". Made from public word-frequency lists of both languages: every word
that is in use (about two in ten million words or more). A word that the lists hold is never here; a test says so.
"""

_WRITTEN = """
abogando abriese abrira abrirlo abrirnos acabada acabados acabarian acabarla acabarse acabase acantilados acapara
acatado acatando accidentes accidents account acelera aceleran acerte acometer acompana acompanan acompanara acompanas
acortado acostaba acostarse acostarte acudir acuesta adentra adviento agarran agarrando agarras agenda agendas agitada
agitado ago agotadas agotador agotados agotando aguanten aguardan aguardando aguardar ahorcados ahorrado ahorrando
ahorrar ahorrarme ahorrarse ahorras ailing alabado alabando alcanzan alcanzara alcazar alegando alentado alentando
alentar alento alguen alianza alimento alister alli ally alusion amanecio amare amargado amarrar amusing andado
angelitos animals anotado apagadas apartments apegarse aplasta appointments aprender aprendida aprendido apresado
apreta apretada apretados apretando aprietan aprietas apriete aprieto aprista apuesto apunala apunalan apunalo
apuntalar aranda aria arming armonia arrancarle arrancarse arrancarte arranco arrange arranges arregla arreglamos
arreglen arreglo arrieta arroja arrojan arrojara arrojarle arrojarse asaltando asentada asentado asentando asentar
asentarse asesina asesinan asesinara asesinarlos asesinas asiento aspiran aspiren aspirina aspiring astilla astillas
asunto atando atarlo atarme atarse atenuado atenuar atestado atropella atropellada atropellar atropello avienta
awaiting ayudara ayudarian ayudarla azotado backing backpacks bagging bailing baiting bajarme balancear ballets
balling ban banarme banding baneras banished banking banning barents barging barking barrios basements bastilla
batallas batches bathrooms battered batters battles beading beaming bean bearing bedrooms believed belting bending
beneficiar beneficiara beneficiarios berating betters betting bevy bias billets billing binding binging blanked
blankets blanking blaster bleating blessings blocked blocking blurred blurring bluster boarded boating booing bookings
booming booting bordered bordering bortles bosques bothers boyfriends bracelet bragado bragged braving breaches
breaching breathed breather breaths breathy bridging brightened brinca brindar brining britten brothel brothels
browning brushes brushing buffering bugging buildings bumping buques burnings burping burrowed burying buscada
buscador buscados busing butting cabinets cabling caceria caching cagada cagadas caguen calendarios calendars calentar
caliente caliento calming calving cambien campanero canada cancele cancelen candado canisters cansaba cansadas
cansador cansados cansando cansara cantada cantado cantando cantas cantos capping capsula capsule carding careta
caring carling carnada carpet carpetas carpets carreta carting cartucho casada casado casaria casarme cashed cashing
castidad castigarle castilla castillas catches causada causado caving caza censada cepillo cera cercado cereza cerilla
cerraba cerradas cerraran cerrarla cerremos cerrito certeza cervera cervezas chambers change changer changes changing
chantas chanted charged charming cheater checker chickens childrens ciento cinica circle circles cirugias clapping
clashed clashes clashing cleansing cleared clearing cleaved cleaving clicking clinical clinicas clinico clinics
clipped clocked cloning coaster coating cobardes cobraban cobrara cobraron cohorte cohortes coiling coining coking
colada colado colapse colarse collado collage collections colleges colmada colmado colores combina combinacion
combined combines combing comento commando commandos commend commuter commuting companeras companerxs comparado
comparar complejo completa complete completos comprada comprador comprados comprando comprimidas comprimido compute
computed computers concerns concert conduzca consigo constaba constando consult consultar consultas consulte consulto
contaba contadas contado contandole contandome contandose contarme contarse contempla contemple contenga contenia
content contentar contentas contento contents contesta continuos contrasena controla controle controlo controls
cooking copping core corning cornish coro corrado corramos correos corrimos cortaban cortada cortador cortados cortala
cortana cortando cortara cortarle cortarte cortemos costaban costado costando costara couches coulter counters courted
courting coverings coveted cowards crafters cramming creacion creating creation crezca cringing cropped cropping
crosse crosses crossings crowning cualquiera cuartas cuartos cuencas cuentan cuentes cuentos cuestas cuidaba cuidada
cuidarla cuidarse cuidarte culling cunning curing curling currado curving cushing cutter cuttings damming danarse
danarte dawning dealing debby decepciona decepcionado decepciono deception decidia decidira decile decirlo decirme
decirse decirte decisions decoded decreased dedication dedications dee dejadme dejarlas dejarlos dejeme dejense
deletes delores demando demasiada denuncia denuncie depleted depleting depletion derided deriving derrama derramas
derramo derrape derrumba derrumbes derrumbo desarme descansado descenso describi describiendo describir descrita
deseado deseara desearian desearias desecho desertar deserted desierto desmedida desmedidas despedia despedido
despedidos despedira desperate desperdicia desperdicios despertad despertador despertando despertares despertarte
despertas despierta despiertos detecto detengan detengo detenia devolver dicking dificulta dificultado dificultan
dificultar difunda digale diganme dill direction disculpe diseased diseases dishing dispara disparan disparandole
disparara disparas disparen dispares dissolved dissolves diving doctoral doctoras doctores doctoro document documenta
documento dolares doll dolly dolorosos dolors domingos dominio domino donning dowling drafted drafting dragado
dreading dressed dresses dripping droning drooling drought drugged dubbing dumping dunning earned earning echara
edificios edifico edilicio editing eel egging either elapsed elastic elastico electrocuted elegy elevado elevados
elevara elevate elevators elusion emergencias emotivos empaques empujan encarar encarga encargada encargadas
encargamos encargan encargando encargara encargos encarnado encendida encendidos encendio encerradas encerrados
encerrar encerro encierra encierran encogido encontraba encontraban encontrada encontrados encontraria encontrarla
encontremos encontro encuentras encuentros engraved entendido entente enterrada enterrado enterro entierra entierros
entrana enveloped envidiar envios epistola ermine errada errado escritoras escritura escuelas esfuerza esfuerzos
esperan esperanzas esperara esperare esperas espira espiracion estadia estados estamento estelle estemos estomagos
estrellada estrello exciting exhausto existia existio existira exited explain exploded explore explores explota
exploto externally externamente extrae extraen extranaba facebooks failing fainter fallaba fallado fallar fallecidas
fallecidos faltaban faltando famila familial familiar familias fantasized farewells farming fattest fearing feckless
feeding feelings felines felling fending ferrara fiends fiesta fighter filling finalised finalize finance financed
fining finisher finishes fishing fitting flapping flicked flipped flitting flocking flooding flowing fomento forgave
fracasa fracasos francos fraying frescos friendo frowning fueling funcion funcional funcionan funcionar funcione
funciono funding gainful galling ganarla ganarlo ganarme ganging gaping garden gartner gassing gastaria gastric
gearing germana germanas germano germanos germinado germinar germinate germination getters girando girarse girlfriends
gleaned glowing golear golpe golpean golpeara golpeas goodies grabada grabador grabados grabando graceful graduated
gradue grafico granda grandfathers grandmas grandmothers granma grasping grossed grossing grubbing guante guaranteed
guarantees guardamos guarded guardes guardian guitarras gushing gustara gustarian gutting haberlas haberle haberles
haberlo haberlos haberse haberte habiendo habiendole habiendose hacedlo hacedme hacele haceme hacerce hacerla hacernos
hacete hacienda haciendola haciendoles haciendolo haciendote hailing hall handed handing handler handles hangings
harding haring harping hatches hatching hazy heading headlight hearings heating heaving heel helices hella hen herida
heridos herirte herman hermann herramienta herring hex hierro hinting hiya holgada holgado holiday holly hominid
hooting hopping hospitals hosting hovered hovering howards huertas huertos humping hunting hurling hurtling ibuprofeno
ice iglesias illusion imaginado imessage imparta importaba importada importer impulsa impulse impulses impulsor impuso
incendia incendiary incoming infeccion infections inferir inflected inflection infusion ingente initial injection
injures insecto instruction insured insuring intensive intensivo intensos intentan intentara intentare intern interna
internados interno interns interrupts interseccion intersections inventado inventar invente invento inventos
investigado investiguen inyecta iva jailing jamming jealousy jetting jointed jornal journals jutting kannada kara
keating keeling killings kipling kitchens kite lacked lacking lancha landlords lanning lanzarle lanzarte lapping
largada lash lashes lass lasso lastimada lastimados lastiman lastimaria lastimas lastimaste lastimen lastimes latching
laughter lavarle leading leaking leaned leanings leaping learner learning leasing lee leeran leeras lees lending
lesiona lesionan lesionarse lettres leyenda licked licking lighting lightness limpia limpiado limpian limpias liquid
liquida liquidez liquido liquids lister listers litters llamaba llamadas llamado llamara llegado llegara llenado
llenando llenara llevados llevando llevarle llevarse loafing loaning lodging logging loos lounging lucrando lumping
lunging maderas maestras maestre maestria maestros mailing malaria maldito malestar mamando mamaria manage managed
managers manages manches mandando maneja manejado manejan manejas manger manjar mantenerse mantenerte mantienes
mantras mapping marcada marcador marcados marcando marchado marches mareado marking mascot mascots mash mass massage
massages massing massive mastered masters mataban matame mataras matarian mataro mataron matase mataste matched
matching materia maternos matrona mediation medicacion medicamente medicinal mediciones meditation meditations memento
menaje mending mentido mercado merecer merezca metere meterte metidos mezcla mezclan mezclas midiendo migraines migran
migranas migrant mill milling mills milly minding mineras minute minuto mirado miranda mirandome mirarme mirarse
missing mistaken mistakes moaning modestia modesto molesta molestan molestarme molestarse molestarte molestas moleste
molestias molestos montando monteria mopping morira morire mothering motives mounted mounting mourning muecas mueras
muerdas muertes muestra muestro munching munecos murderer murieran mutando mutilacion mutilated nacera naciendo
nadando nailing napping nasser naviera nazi nearing necesaria necesarios necesitan necesitara necesitas necesite
negarle negarles negarme negarse nesting nether netting newborns nighter ningunas nosotras notched notching nothings
noting notoria notting novillo nuesto nuestra nuestros nursing nutting nvidia observado occidente oficinas olores
openings operation opioid opioides oponerme oporto opposites oppression ordenado ordenar orgullosas orgullosos ourself
overdo overdoing overdone owning pace packing pagada pagados pagando pagara pagarian pagarla pagarle pagarles pagarme
pagarse paguen painted painting palazos paneles panned panning pantheon panting papeleo paradas paralysed parando
paring parra parsing parting partners pasadas pasarian pasarla paseando passe pastime pasting patadas patches patching
patentado patentar patents patient patilla patillas patrana patronal patronas patrono patrons patting pausing pavadas
pearse pecking pedazo pedido pedrito peeling peeping peering pegadas pegandole pegandose pegarte pegging peligros
penado pendiente pending pensaban pensabas pensad pensada pensador pensados pensalo pensara perdonad perdonan perdonas
perdones perdono perito permito perrita perritos personal personals persones persons pesaba pesado pesando petrona
petting phase pickling pierdas pildora pilling pinching pisando pissing pitting planchar planchas planing planking
plantado plantando planteado planteando planted planting plastica plasticos plastics plateado platforms playing
plegarse plowing plugging plumazo poderme poisonings polling polucion ponele ponerla ponerlas ponerlo ponerlos pooping
poor portaba portadas portado portarme portarse posando posible possibly posting potting pouches practica practicada
practicando practices practico practiquen practise practised practising precios precious predios preferable preferira
preferirian preferirias prefiera prefieren prefieres premiere premios premise prende prenden prendes prendio prensado
preocuparme preocuparte prepara preparo presiona presione presiono pressured pressures preston preying prieta printed
prision probable procesa profesa profesar profeso profesoras professor promesas promete prometeo prometia prometida
prometidos prometio promises property propped propping prying psychiatrists pudiendo puertas puertos pulsing pumping
punisher puntada puntadas punting purposed purposes quarta quasi quedaba quedado quedar quedaran quedaras quedaria
quedase quejaba quejado quejarme quejarse quemados quemadura quemando querra querrian querrias quiebren quieran
quieres quilting quisieran quisiesen quitaba quitada quitados quitale quitandole quitaran quitarian quitarla quitarlos
quitaste quitate quiteria ragged raiding raining raising ramones ramping ranging ranting rapping ratones raving
rayones razone reacher readying reaping rearing rearranged recalar recepcion reciba recibas reciben recibian recogera
recomiendo recordad recorde recorder recordings recordo recuerdas recuerdes recuerdo recursos redding reeling refiere
refiero refused regalada reganar regresa regresaba regresar regresaran regresaria regresen regreses regreso regulado
regulando regular rematar remembers render rendido rending renuncio repaid reparado reparte repartido reparto
repressed resalta reserve reserved reserves resolver resorts respirado respiran respiras respiration respire resting
resuelta resueltos resuelva resuelven result resultan resultar resulte resulto retienen retorts revuelto revuelve
rewrite ribbing righting rimming ringing riviera roading roaster robando robbing rodando rolando rooting rotating
routing rozando rushes rushing rusted sabrina sacrifica sacrificed sacrifices sacrifico sacudio sailing sake saliamos
salidos saliente salmos saltaba saltado saltara salvando salvarme sanding santidad sapping saturdays sayings scaled
scamming scheduled schedules scissor scolded scoured scouring scrape scrapes scrapped scratches sealing seasons seater
seating secuela seer seguira seguirle seguirme seguirse seguirte senado sencilla sencillos sensing sentaba sentadas
sentados sentando seremos serra served serviced services serving servira servirian sesionar setters settler settles
sexting shading shallow shaming shaping sharing shave shaving shearing sheer shelling shin shipped shipping shitting
shogun shootings shopped shopping shorting shotguns shouted shouting showings shu shy siembre sifting sighting
silenced silences silencios sill silly simeone sincope sipping siting sitters skilling skimming skipped slacking
slaying sleeved sliding slimming slipper slipping slotting slowing slurping smashed smelling smoother smothers snaking
snapper sneering snorting snowing soaking sobrevive sobria sobrinas sobrinos sobrio social sociales socias soltando
soltarme someones someter sostienen sowing spamming sparking spelling spending spitting splicing splitting sporting
spouting spraying spurred spurring square squares stabbings staging staking stamos starling starred starring starting
starved stated stating steeped steeping stenson stetson stokes stomped stomping stooped stopper straightened stranding
strange strangler strangles straying streaming strikes stroked stubbed subbing subiera subire subirse subirte
subscription subside subsidio succeeds suffocated sufrira supervisar superviso supervisora supervisors supervisory
supports supposed swallows swapping swaying swearing sweaters sweepers sweeping sweeter swelling tabbed tables tableta
tailing tainted talkin tampico taping tarjeta taster tazones teaches tearing tellin temerle tendientes tending tendras
tentador tentando tentar terapeutas terapias termico terminacion terminada terminados terminals terminan terminarian
terminarla terminarse terminas terminase terminen termines termini terminos termite testament testamentos texting
thanking therapists thickened thin thinning thorough though threes throughs thursdays ticking tiernas tighter tilling
tipping tirado tirame tirandole tirandose tirano tirarle tirarte tocaria tocarme tocaron tocarse toddlers toll tomame
tomandole tomandose tomaran tomares tomarle tomarte tomase toparme toparon toparse topped topping torches torrent
tortura tortured touched trabado tragando tragarte tragico trailed trailers trailing trainer training tramado tranquil
trapped trapping trashed trashing tratamientos tratara tratarme tratarse trazado treading treatments tress tristezas
trotting troubled troubles trough trustee tuesdays tugging tuning turing tuvieran tuvieras unbeatable universes
universo untado valente valientes valla varnished vecinas vending vendran vendria vendrian venenosa venenoso ventaja
ventajas ventanal ventilador vetting vienes viento villas viniendo viniera vision visiones visite visiten visites
vivienda vivira viviria vivirlo volantes volcarse volveras volveria volverian volverla volverme volverse volverte
volvieran vosotros votante votaria votarse vote vuelen vuelvan vuelve vuelves vuestro wafting wailing waiving walling
wallow wallowing waning wanking warehouses warming washing watches weaning weaving wednesdays weeping wellcome wetting
whiskers whisper whiting whitten whomever widows willing winding wistful witten wracking wrapper wreaking wringing
writhing wrought yearling yelling yourselves youtuber zealous
"""
REAL_WORDS: frozenset[str] = frozenset(_WRITTEN.split())
