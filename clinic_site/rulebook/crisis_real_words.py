"""Ordinary words of English and Spanish that lie one letter from a word of the crisis lists, and are not read as it.

The rule of one forgiven letter (clinical.md 3.3) is for misspellings; "contarme" (tell me) is not a misspelt "cortarme"
(cut myself), nor "willing" a misspelt "killing". Made from public word-frequency lists of both languages: every word
that is in use (about two in ten million words or more). A word that the lists hold is never here; a test says so.
"""

_WRITTEN = """
abiertos abogando abraza abrazan abrazas abriese abrira abrirlo abrirnos abuelitas abuelitos acabada acabados
acabarian acabarla acabarse acabase acantilados acapara acatado acatando accidentes accidents account acelera aceleran
acerte acierta aciertas acierto acometer acompana acompanan acompanara acompanas acortado acortando acosada acosado
acostaba acostados acostando acostarse acostarte acostumbra acostumbrar acostumbras acostumbren acredito acudir
acuesta addressee addresses adelantos adentra adviento agarran agarrando agarras agenda agendas agitada agitado ago
agotadas agotador agotados agotando aguantado aguanten aguardan aguardando aguardar ahorcados ahorrado ahorrar
ahorrarme ahorrarse ahorras ailing alabado alabando alcanzara alcazar alegando alentado alentando alentar
alento alguen alianza alimento alister alli ally alusion amanecio amaran amare amargado amarrar amarras ambulances
ambulancias ambulante amusing andado angelitos angling animalito animals aniversarios anotado anticipa anticipos
antidepresivo antidepressant apagadas apagado aparecer apareceria aparezca apartan apartes apartments apegarse aplasta
aporten apostado appointments aprender aprendida aprendido aprendio apresado apreta apretada apretados apretando
aprietan aprietas apriete aprieto aprista aproxima aproximo apuesto apunala apunalan apunalo apunta apuntalar apuntar
apuntas apunten aranda aria arming armonia arrancarle arrancarse arrancarte arrange arranges arregla
arreglamos arreglen arreglo arrieta arroja arrojan arrojara arrojarle arrojarse asaltando ascribe asentada asentado
asentando asentar asentarse asesina asesinan asesinara asesinarlos asesinas asiento asolada asolado asomaba asomando
aspiran aspiren aspirina aspiring astilla astillas asunto atando atarlo atarme atarse atenuado atenuar atestado
atropella atropellada atropellar atropello autopistas avienta awaiting ayudara ayudarian ayudarla azotado backing
backpacks bagging bailing baiting bajaran bajarme baking balancea balancear balanced balanceo balances ballets balling
ban banarme banding baneras banished banking banning baptisms baptist barbier barcodes barents barging baring barrer
barrie barriers barring barrios basaron basements bastilla bataille batallas batches bathrooms bathtubs batlle
battered battering batters battles bautiza bautizos beading beaming bean bearing bedrooms believed belting bending
beneficiar beneficiara beneficiarios berating betters betting bevy bias billets billing binding binging blanked
blankets blanking blaster bleating blessings blocked blocking blurred blurring bluster boarded boarding boating booing
bookings booming booting bordered bordering bortles bosques botellas bothers bounded bowser boyfriends bracelet
bragado bragged braving breaches breaching breathed breather breaths breathy brides bridged bridger bridget bridging
brightened brinca brindar brining britten broches brothel brothels browder brower browner browning browse browsed
browsers brushes brushing bucking buffering bugging buildings bumping buques burnings burping burrowed burying buscada
buscador buscados busing butting caballa caballos cabello cabemos cabinets cabling caceria caching cagada cagadas
caguen calendarios calendars calentar caliente caliento callamos callaron calmante calming calving cambien camina
caminan caminas campanero canada cancele cancelen candado canisters cansaba cansadas cansador cansados cansando
cansara cantada cantado cantando cantas cantos capping capsula capsule carabinas carballo carding carecer careta
carezca carling carnada carpet carpetas carpets carreta carrier carting cartucho casada casado casaria casarme
cashed cashing castidad castigarle castilla castillas catches causada causado cavallo caving caza celebra celebran
celebras cellar cellular celula celulas censada cepillo cera cercado cerdito cereza cerilla cerraba cerradas cerraran
cerrarla cerremos cerrito certeza cervera cervezas cesiones chambers change changer changes changing chantas chanted
charged charming cheater checker cheering chicle childrens chiles ciento cigarras cilindros cinica circle circles
cirugias clapping clashed clashes clashing cleaners cleanser cleansing cleared clearer clearing cleaved cleaver
cleaving clicking clinical clinicas clinico clinics clipped clipping clocked cloning coaster coating cobardes cobraban
cobrara cobraron cociendo cogiendo cohorte cohortes coiling coining cojiendo coking colada colado colapse colarse
collado collage collections colleges colmada colmado colores comando combina combinacion combined combines combing
comento comienzo commando commandos commend commuter commuting companeras companerxs comparado comparar complejo
completa complete completos comprada comprador comprados comprando comprimidas comprimido compute computed computers
concerns concert concreta concreto condestable conduzca confeso confies confiesa confiese consigo constaba constando
consult consultar consultas consulte consulto contaba contacta contacte contacto contacts contadas contandole
contandoles contandome contandose contarme contarse contempla contemple contenga contenia content contentar contentas
contento contents contesta contestarle continuos contract contrasena controla controle controlo controls cooking
copping core coreando corner corning cornish coro coronar coronel coroners coronet corrado corramos correos corrimos
cortaban cortada cortador cortados cortala cortana cortara cortarle cortarte cortemos cosiendo costaban costado
costando costara cotarro cotorra couched couches coulter counters courted courting coverings coveted cowards cracker
crafters cramming creacion creador creams crearme creating creation creators creatura creditor creditos credits
criaturas cringing crooner cropped cropping crosse crosses crossings crowning cuadernos cualquiera cuartas cuartos
cuencas cuentan cuentes cuentos cuestas cuidaba cuidada cuidalo cuidarlas cuidarnos cuidarse cuidarte culling cunning
curing curling currado curving cushing cutter cuttings cylinders dairies damming danarse danarte dawning dealing debby
debiendo decepciona decepcionado decepciono deception decidia decidir decidira decidis decile decirlo decirme decirse
decirte decisions decoded decreased dedication dedications dee defective defector definida definidos definio dejadme
dejarlas dejarlos dejeme dejense deletes delores demando demasiada demolio demonic denuncia denuncie depleted
depleting depletion deployments deposita deposite depositos deposits derided deriving derrama derramas derramo derrape
derrita derrumba derrumbes derrumbo desarme descansado descenso desconectarse describe describi describiendo describio
describir descrita deseado deseara desearian desearias desecho desertar desertaron deserted desierta desiertos
desmedida desmedidas despacio despedia despedido despedidos despedira desperate desperdicia desperdicios despertad
despertador despertando despertares despertarte despertas despiertan despiertas despiertos destroyer desvio detectar
detectives detecto detectors detengan detengo detenia detergentes detergents deterrent devolver diarias diarios
dicking dieron dificulta dificultado dificultan dificultar difunda digale diganme dijeran dijieron dill dioxin
direction disable disables discard disculpe diseased diseases dishing dishonesty dispara disparan disparandole
disparara disparas disparen dispares dissing dissolved dissolves divide divided dividen dividers divides dividir
diving docking doctoral doctoras doctores doctoro document documenta documento dolares doll dolly dolorosos dolors
domingos dominio domino donning dorados dorking dowling drafted drafting dragado dreading dressed dresses dripping
driveways droning drooling drought drugged dubbing duckling dummies dumping dunning earned earning echara edible
edificios edifico ediles edilicio editing eel egging egresar egreso elapsed elastic elastico elearning electrocuted
elegy elevado elevados elevara elevate elevators elusion emergencias emotivos empaques empties empujan empujen encarar
encarga encargada encargadas encargamos encargan encargando encargara encargaran encargos encarnado encendera
encendida encendidos encendio encerradas encerrados encerrar encerrarme encogido encogio encontraba encontraban
encontrada encontrados encontrando encontraria encontrarla encontremos encuentras encuentros engender engraved enojaba
enojadas enojados enojando entender entendido entente enteraba enterada enteran enteraran enteraria enterarme enteras
entered enteres enterrada enterrado enterramos enterro entierra entierran entierros entrana entrance entrant entrantes
entrants entrara entraste entregue entregues entren enveloped envidiar envios epistola ermine errada errado escalera
escindido escogia escriben escribes escritoras escritura escucha escuche escuelas esfuerza esfuerzos espacios esparcio
esperan esperanzas esperara esperare esperas espere esperes espira espiracion estaban estadia estados estafan
estamento estaras estelle estemos estiran estomagos estrellada evenings eventing exciting exclusions exhausto existia
existio existira exited explain exploded explore explores explota exploto externally externamente extrae extraen
extranaba fabulosa fabulosos facebooks failing fainter fallaba fallado fallamos fallar fallaron fallecen fallecer
fallecidas fallecidos faltaban faltando famila familial familiar familias fantasized farewells farming farrier fattest
fearing februarys feckless feeding feelings felicita felicitan felicitas felines felling fending ferrara ferrero
fertilizantes fiends fiesta fighter filling finalised finalize finance financed fining finisher finishes fishing
fitting flapping flicked flipped flipping flitting flocking flooding flowing fomento forgave forking founded fountains
fracasa fracasos francos fraying freezers freezes frescos fridges friendo frowning fueling funcion funcional funcionan
funcionar funcione funciono funding funesta furnaces gainful gallina galling ganarla ganarlo ganarme ganging gaping
garden gartner gasolinas gassing gastaria gastric gearing germana germanas germano germanos germinado germinar
germinate germination getters girando girarse girlfriends gleaned glowing golear golpe golpean golpeandose golpeara
golpeas goodies grabada grabador grabados grabando graceful graduated gradue grafico granda granddaughters
grandfathers grandmothers grandsons granma grasping grossed grossing grubbing guante guaranteed guarantees
guardamos guarded guardes guardian guitarras gushing gustara gustarian gutting habemos haberlas haberle haberles
haberlo haberlos haberse haberte habiendo habiendole habiendose hablado hablamos hablaron hacedlo hacedme hacele
haceme hacerce hacerla hacernos hacete hacienda haciendola haciendoles haciendolo haciendote hailing hall hallados
hallando hallaran hamsters handed handing handler handles hangings happenin happenings harding haring harping harrier
hatches hatching hazy heading headlight hearings heating heaving heel helices hella helter hen herbicidas herbicides
herida heridos herirte herman hermann heroica heroinas heroine herramienta herring hex hierro hinting hissing hitachi
hiya hocking holgada holgado holliday holly hominid hooting hopping hospitalised hospitals hosting hounded hovered
hovering howards huertas huertos humping hunting hurling hurtling ice iglesias illusion imaginado imessage imparta
importaba importada importer impulsa impulse impulses impulsor impuso incendia incendiary incendios incoming infeccion
infections inferir infierno inflected inflection infusion ingente initial injection injures insecticides insecto
institutionalized instruction insured insuring intensive intensivo intensos intentan intentara intentare interina
intern internados internal internas interno interns interrupts interseccion intersections interwar inventado inventar
invente invento inventos investigado investiguen inviernos invierto inyecta iva jailing jamming jealousy jetting
jointed jornal jutting kannada kara keating keeling killings kipling kissing kitchens kite knightly labelle lacked
lacking laminar lancha landlords lanning lanzarle lanzarte lapping largada lash lashes lass lasso lastimada lastimados
lastiman lastimaria lastimas lastimaste lastimen lastimes latching laughter lavarle leading leaner leanings leaping
learner learnings leasing lee leeran leeras lees lending lesiona lesionan lesionarse lesiones lettres leyenda liberta
librea libretas libreto licked licking lighting lightly lightness limpia limpiado limpiadora limpian limpias linterna
liquid liquida liquidez liquido liquids lister listers litters llamaba llamadas llamado llamara llegado llegara
llenado llenando llenara llevados llevando llevarle llevarse lloraban llorado lloraron loafing loaning lodging logging
loos loquito lounging lucrando lumping luneta lunging maderas maestras maestre maestria maestros mailing malaria
maldito malestar malvado mamando mamaria manage managed managers manages manches mandando maneja manejado manejan
manejas manger manjar mantenerse mantenerte mantienes mantras mapping marcada marcador marcados marcando marchado
marches mareado marking mascot mascots mash mass massage massages massing massive mastered mastering masters mataban
matame mataras matarian mataro mataron matase mataste matched matching materia maternos matrona matures mediation
medibles medicacion medicamente medicinal mediciones meditation meditations melatonina memento menaje mending mentia
mentido mentiras mentiria mentora mercado merecer merezcan metere meterte metformin metidos mezcla mezclan mezclas
microwaves midiendo migraines migran migranas migrant mill milling mills milly minding mineras minimums minute minuto
mirado miranda mirandome mirarla mirarle mirarlo mirarme mirarse miserables miserably missin mistaken mistakes
misusing moaning mocking modestia modesto mojados molesta molestan molestarme molestarse molestarte molestas moleste
molestos montando monteria mopping moradas morira morire mortgaged mortgages mothering motives mountain mounted
mounting mourning muecas mueras muerdas muertes muestra muestro muffled mummies munching munecos murderer murieran
mutando mutilacion mutilated muttering nacera naciendo naciente nadando nailing nanking napping narcotic narcotico
narcoticos nasser natured naviera nazi nearing necesaria necesarios necesitan necesitara necesitas necesite negarle
negarles negarme negarse negocia negocie negocios nesting nether netting newborns nighter nighty ningunas nitrate
nitride nitrile nitrogeno notched notching nothings noticas noting notoria notting novices novillo
nuesto nuestra nuestros nursing nutting nvidia observado occidente oficinas olores olvida olvidara olvidare olvidas
olviden openings operation opioid opioides oponerme oporto opposites oppression ordenado ordenar orgullosas orgullosos
ourself outsider overdo overdoing overdone overlooks overtook owning pace pacemakers pacientes packaged packages
packets packing padecer padezca pagada pagados pagando pagara pagarian pagarla pagarle pagarles pagarme pagarse paguen
painkiller painted painting pajares pajarito pajaro pajeros palazos paneles panned panning pantheon panting papeleo
paquetes paquito paradas paralysed paramedic paramedico paramedicos parando parase parched parecen parecera parecerian
pareces parezcan parezcas parezco pariente paring parra parsing parten parting partners pasadas pasaportes pasarian
pasarla pasaros paseando passe pastime pasting patadas patches patching patent patentado patentar patents patients
patilla patillas patrana patronal patronas patrono patrons patrullan patrullar patrullas patting pausing pavadas
peacemaker peaking pearse pecando pecking pedazo pedida pedido pedrito peeling peeping peering pegadas pegandole
pegandose pegarte pegging peligros penado pendiente pending pensaban pensabas pensad pensada pensador pensados pensalo
pensara perches perdere perderle perderse perderte perdia perdidas perdonad perdonan perdonas perdones perdono perecer
perfecta perfecto perito perlita permita permito perritos personal personals persones persons pesaba pesadas pesado
pesando pesticidas petrona petting phase pickets pickling pierdas pildora pilling pinching pinning piquete piquito
pisadas pisando pisoteando pissing pitting planchar planchas planing planking plantado plantando planteado planteando
planted planting plastica plasticos plastics plateado platforms playing plegarse plowing plugging plumazo poderme
poisonings policial policias polling polucion pomadas pondering ponele ponerla ponerlas ponerlo ponerlos pooping poor
poquita poquitos portaba portadas portado portando portarme portarse posando posible possibly posteando posting
potting pouches pounded practica practicada practicando practices practico practiquen practise practised practising
precios precious predio predios prefect preferable preferira preferirian preferirias prefiera prefieren prefieres
preguntad preguntan preguntar preguntas pregunte premiere premios premise prende prenden prendes prendo
prensado preocuparme preocuparte preocupes prepara preparo presen presenta presentas presente presentes presento
preset presets presiona presione presiono pressured pressures prestada prestador prestados prestamo prestan prestando
prestaran preste prestes preston presumed presunta prevent prevents preying prieta primaveral primaveras principia
principios principito printed prision privileged privileges probable procesa profesa profesar profeso profesoras
professor profundas profundos projimo promesas promete prometeo prometia prometida prometidos prometio promises
property propped propping proximal proximas proximos prussian prying psychiatrists pubico public publica publicos
publics publio pudiendo puertas puertos pulsing pumping punisher puntada puntadas punting purposed purposes quarta
quasi quedaba quedado quedandome quedaran quedaras quedaria quedase quejaba quejado quejarme quejarse quemados
quemadura quemandose querra querrian querrias quiebren quieran quieres quilting quisieran quisiesen quitaba
quitada quitados quitale quitandole quitaran quitarian quitarla quitarlos quitaste quitate quiteria radiacion ragged
raiding raining raising ramones ramping ranging ranking ranting rapping ratones raving rayones razone reaccion
reaccionan reaccionar reaccionas reaccione reacciono reacher readying reaping rearing rearranged recalar recepcion
reciba recibas reciben recibian reciente recita recitals recitar recogera recomiendo recordad recordara recordare
recorde recorder recordings recordo recortar rectal recuerdas recuerdes recuerdo recursos redding redito reeling
reembolsos refiere refiero refused regaining regains regalada reganar regresa regresaba regresan regresaran regresaria
regresas regresen regreses regresos regulado regulando regular remain rematar remembers remeros render rendido rending
renuncio repaid reparado reparte repartido reparto repressed resalta rescatada rescatados rescatando resents reserve
reserved reserves reservoirs resiente resolver resorts respirado respiran respiras respiration respire responded
responden responder respondes responsable response responsibly restado restated resting resuelta resueltos resuelva
resuelven result resultan resultar resulte resulto resume resumen resumes retaining retains retener retienen retorts
reunian reunio reunions reventa reveron revienta revienten reviento revierte reviled revised reviven revives revuelto
revuelve revved rewrite ribbing ridges righting rightly rimming ringing riviera roading roaster robando robbing
rockets rocking rodando rolando rooting rosadas rotating rounded routing rozando rushes rushing russia russians
russias rusted sabremos sabrina sacame sacando sacare sacarle sacarse sacarte sacrifica sacrificed sacrifices
sacrifico sacudio sailing sake salado saldado saldrian salgado saliamos salidos saliente salirle salirse
salirte salmos saltaba saltado saltara saltaron salvada salvador salvados salvando salvaran salvarme sampler sanding
sanitize sanitized santidad sapping sashes saturdays sayings scaled scamming scheduled schedules scissor scolded
scoured scouring scrape scrapes scrapped scratches screenings scribe sealing searchers seasons seater seating secado
secano secuela secundo sedative seer seguira seguirle seguirme seguirse seguirte semanal semesters semestre senado
sencilla sencillos sensing sentaba sentadas sentados sentando sentira septembers seremos serios serra served serviced
services serving servira servirian sesionar session setiembre setters settlements settler settles sexting shading
shallow shaming shaping sharing shave shaving shearing sheer shelling shelters sherif sheriffs shin shipped shipping
shitting shogun shootings shopped shopping shorting shotguns shouted shouting showings shredder shu shy siembre
sifting sighing sighting signings siguente siguientes silenced silences silencios sill silly simeone simple simples
simplex sincope singing sinning sipping siting sitters skelter skilling skimming skinning skipper slacking slaying
sleeved sliding slimming slipper slotting slowing slurping smashed smashes smattering smelling smelter smoother
smothers snaking snapper sneering snorting snowing soaking sobreviven sobria sobrinas sobrinos sobrio social sociales
socias sockets soltando soltarme someones someter sostienen sounder sowing spamming spanning sparking spelling
spending spinnin spitting splashes splicing splitting sporting spouting spraying spurred spurring square squares
stabbings staging staking stamos stampede stamper starches starling starred starring startin startling starved stated
stating steeped steeping stenson stetson stinking stocking stokes stomped stomping stooped stopper stores storied
straightened stranding strang stranger strangest strangler strangles straying streaming streams stresses strikes
stroked structured structures stubbed stumped subbing subiera subieran subire subirse subirte subscription subside
subsidio succeeds suckling sueltas suffocated sufrira sugiera sugieran supera superan supervisar superviso supervisora
supervisors supervisory supieras supieron supports supposed swallows swamped swapping swaying swearing sweaters
sweepers sweeping sweeter swelling tabbed tables tableta tailing tainted talkin tampico taping tarjeta taster tazones
teaches tearing telefoneo telefonos tellin temerle tendientes tending tendras tentador tentando tentar terapeutas
terapias termico terminacion terminada terminados terminals terminan terminarian terminarla terminarse terminas
terminase termines termini terminos termite testament testamentos thacker thanking therapists thickened
thickens thin thinker thinned thinning thorough though thrashed threes throughs thursdays ticking tiernas tighter
tightly tilling tipping tirado tiralo tirame tirandole tirandose tirano tirara tiraria tirarlas tirarle tirarlos
tirarte tocando tocaria tocarme tocaron tocarse toddlers togethers toll tomame tomandole tomandose tomaran tomares
tomarle tomarte tomase toparme toparon toparse topped topping torches torching tories torrent tortura tortured touched
trabado tracer tracked trackers tragando tragarte tragico trailed trailers trailing trainer training tramado tranquil
transfers transplante transplants trapped trapping trashing tratamientos tratara tratarme tratarse trazado treading
treatments trepando tress tristezas trotting troubled troubles trough trucker trustee tuesdays tugging tuning turing
tuvieran tuvieras unbeatable unblocked universes universo untado valance valdria valencia valente valenti valentin
valentina valientes valla varnished vecinas velarde vencimientos vending vendran vendria vendrian venenosa venenoso
ventaja ventajas ventanal ventilador vetting viaducto vienes viento villas viniendo viniera vision visiones visita
visitan visitara visitare visitas visiten visites visitor vivienda vivira viviria vivirlo volantes volcarse voltea
voltean volveras volveria volverian volverla volverme volverse volverte volvieran vosotros votante votaria votarse
vote vuelas vuelen vuelta vueltos vuelvan vuelvas vuelve vuelves vuestro wafting wailing waiving walling wallow
wallowing wandering waning wanking warehouses warming washing watches weaning weaving wednesdays weeping wellcome
wetting whimper whimpering whiskers whiting whitten whomever widows willing winding wistful witten woking wording
workin workings wounded wracking wrapper wreaking wrestle wringing writhing wrought yearling yelling youtuber zealous
"""
REAL_WORDS: frozenset[str] = frozenset(_WRITTEN.split())
