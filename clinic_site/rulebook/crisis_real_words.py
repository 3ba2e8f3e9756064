"""Ordinary words of English and Spanish that lie one letter from a word of the crisis lists, and are not read as it.

The rule of one forgiven letter (clinical.md 3.3) is for misspellings; "contarme" (tell me) is not a misspelt "cortarme"
(cut myself), nor "willing" a misspelt "killing". Made from public word-frequency lists of both languages: every word
that is in use (about two in ten million words or more). A word that the lists hold is never here; a test says so.
"""

_WRITTEN = """
abogando abriese acabada acabados acabarian acabarla acabarse acabase acapara acatado acatando acerte acometer
acortado acostaba adviento ago aguardando aguardar ahi ahorcados ahorrado ahorrando ahorrar ahorrarme ahorrarse ailing
alabado alabando alentado alentando alentar alento alguen alimento alister alli ally alusion amare amusing apegarse
apresado apreta apretada apretados apretando aprietan aprietas apriete aprieto aprista apunala apunalan apuntalar aria
arming armonia arrancarle arrancarse arrancarte arranco arrieta arroja arrojan arrojara arrojarle arrojarse asaltando
asentado asentando asentar asentarse asesina asesinan asesinara asesinarlos asesinas asiento aspiran aspiren aspirina
aspiring astilla astillas atando atarlo atarme atarse atenuado atenuar atestado avento avienta awaiting backed backing
bagging bailing baiting bajarme balancear ballets balling ban banarme banding baneras banished banking banning barents
barging barking barrios bastante bastilla battles beading beaming bean bearing believed belting berating betters
betting bevy bias billets billing binding binging blanked blanking blaster bleating blocked blocking blurred blurring
bluster boarded boating bordered bortles bothers bowing boyfriends bragado braving breaching breathed breather
breathes breaths breathy bridging brinca brindar brining britten brothel brothels browning brushes brushing buffering
bugging buildings bumping burnings burping burrowed burying busing butting cabling caching cagada caliento calming
calving campanero canada candado cansaba cansadas cansador cansados cansando cansara cantada cantado cantando cantas
cantos capsula capsule carding caring carling carnada caro carting casada casado casarme cashed cashing castidad
castigarle castilla castillas causada causado caving caza censada cera cercado cerilla cerremos changing chantas
charming childrens ciento clapping clashed clashing cleared cleaved cleaving coaster cohorte cohortes coiling coining
coking colada colado colapse colarse collado colmada colmado colores combinacion commuting companeras companerxs
comparar comprimidas comprimido consigo constaba constando contaba contadas contado contandole contandome contandose
contarme contarse cooking copping core corning coro corrado corramos correos corrimos cortaban cortada cortador
cortados cortala cortana cortando cortara cortarle cortarte cortemos costaban costado costando costara courted
courting coveted cowards crafters cramming cringing crowning cuartas cuartos cuentas cuentos culling cunning currado
curving cushing cutter cuttings damming danarse danarte dawning debby decoded decreased dedication dedications dee
dejadme dejeme dejense delores demando demasiada demasiado depleting depletion derided deriving derrama derramas
derramo derrape desarme descenso describi describiendo describir deseara desearian desearias desecho desertar desierto
desmedida desmedidas despedia despedido despedidos despedira despertad despertares despertarte despertas desperto
despierta despiertos detecto devil devolver dicking dificulta dificultado dificultan dificultar dill dishing dispara
disparan disparandole disparara disparas diving doctoral doctoras doctores doctoro dolares doll dolly dolors donning
dowling dragado dreading dressed droning drooling dropping drought dubbing dumping dunning earning edificios edifico
edilicio editing eel egging either elapsed electrocuted elegy elevara elevate elusion emotivos encerrar encogido
encontraban encuentra encuentros entente entrana epistola ermine errado espira espiracion estadia estados estemos
exciting existia existio existira exited externally externamente failing fainter fallaba fallara falling faltaban
faltando famila familial familiar familias fantasized farewells farming fattest feckless feeding feelings felines
feliz felling fending fiends fighter filling fining finisher finishes fishing fitting flapping flitting flowing
fraying friendo frowning fueling funding gainful galling ganarla ganarlo ganarme ganging gaping gartner gassing
gastaria germana germanas germano germanos germinado germinar germinate germination getters girarse girlfriends
gleaned glowing golear golpe golpean golpeara golpeas granda grandfathers grandmas grandmothers granma grasping
grubbing gunning gustara gustarian gutting haberlas haberle haberles haberlo haberlos haberme haberse haberte habiendo
habiendole habiendose hacedlo hacedme hacele haceme hacerce hacerla hacernos hacete hacienda haciendola haciendoles
haciendolo haciendote hailing hall handing hangings harding haring harping hatching hazy heading heating heaving heel
helices hella hen herirte herman hermann hex hierro hinting hiya holgada holgado holly hominid hooting hopping hovered
howards huertas huertos humping hunting hurling hurtling ibuprofeno ice illusion imessage imparta incoming inferir
inflected ingente injures insulina insured insuring intensos inventado invente invento inventos iva jailing jamming
jetting jointed jutting kannada kara keating keeling kicking killings kipling kite lacked lacking landlords lanning
lanzarle lanzarte lapping largada lash lass lasso lastima lastimada lastimados lastiman lastimaria lastimas lastimaste
lastimen lastimes latching laughter lavarle leading leaking leaned leaning leaping learning leash leasing lee leeran
leeras lees lesiona lesionan lesionarse less letting lettres licking lighting lightness lister listers litters llegara
llenara loafing loaning lodging logging loos lounging lucrando lumping lunging maderas maestras maestre maestria
maestros mailing malaria mamando mamaria manage managed managers manages manejas manger mantras marking mash mass
massage massing massive matado matame mataras matarian mataro matase mataste matching materia maternos matrona
mediation medicacion medicamente medicinal mediciones meditation meditations menaje mentido metere meterte metidos
migraines migran migranas migrant mill milling mills milly minding mineras mirandome mirarme mirarse moaning montando
monteria mopping morire morirte mothering motives mounted mounting mourning muecas mueras muerdas muertes muestra
muestro munching muneca munecos murderer murieran mutando mutilacion mutilated nacera naciendo nailing nasser naviera
nazi necesita necesite negarle negarles negarme negarse nether netting newborns nighter ningunas ninguno notching
nothings noting notoria notting novillo nuesto nuestra nuestros nutting olores opioid opioides oponerme oporto
oppression ourself overdo overdoing overdone owning pace packing pagarle pagarles pagarme pagarse painted painting
palazos panned panning panting paralysed paring parra parsing parting partners passe pastime pasting patching
patentado patentar patents patilla patillas patrana patronal patronas patrono patrons patting pausing paying pearse
pecking pedido peeling pegandole pegandose pegarte pegging peligros penado pensad pensada pensador pensados pensalo
perdonas personal personals persones persons pesado pesando petrona petting phase phone pickling pierdas
pildora pilling pinching pissing pitting plane planing planking plantado plantando planteado planteando planted
planting plateado playing plegarse plowing plumazo poderme poisonings polucion pooping poor portaba portadas portado
portarme portarse potting precios precious predios preferable preferira preferirian preferirias prefiera prefieren
prefieres premiere premios prensado presiona presione presiono pressured pressures preston preying prieta printed
prision profesar profeso profesoras professor propping prying psychiatrists puertas puertos pumping puntada puntadas
punting purposed purposes quarta quasi quedaba quejaba quejarme querra querrian querrias quiebren quieran quieres
quilting quisieran quisiesen quitaba quitada quitados quitale quitandole quitaran quitarian quitarla quitarlos
quitaste quitate quiteria raiding raining raising ramones ramping ranging ranting ratones raving rayones razone
reacher readying reaping rearing recalar recogera redding reeling refiere refiero reganar regulando regular rematar
rending reparado reserve reserves resolver resorts respirado respiran respiras respiration respire retorts ribbing
righting rimming ringing riviera roading roaster robbing ruining rushes rushing sabrina sailing sake saltaba saltado
saltara salvando salvarme sanding santidad sapping save scamming scoured scouring seasons seating seer seguira
seguirle seguirme seguirse seguirte sentado serra serving sesionar setters settling sexting shading shallow shaming
shaping sharing shave shaving sheer shin shitting shogun shootings shopped shorting shotguns shouted shouting shu shy
siembre sifting sighting sill silly simeone sincope siting sitters skilling slacking slaying sliding slimming
slipping slotting slowing slurping smashed smoother smothers snaking snapping sneering soaking sobria sobrinas
sobrinos sobrio soltando soltarme someones someter spamming sparking spitting splicing splitting spouting spraying
spurred spurring stabbings staging staking stamos starling starred starring starting starved stated stating
steeped steeping stenson stetson stokes stomped stooped stopper stopping stranding strange strangler strangles
straying strikes stroked stubbed subbing subiera subside subsidio suffocated supervisar superviso supervisora
supervisors supervisory swallows swapping swaying sweepers tabbed tables tableta tailing tainted talking tampico
taster tazones teaches temerle tentado tentando tentar terapeutas termico terminacion terminada terminados
terminal terminan terminarian terminarla terminarse terminas terminase terminen termines termini terminos termite
testing thanking therapists thin thinning thorough though threes throughs ticking tiernas tighter tilling tirame
tirandole tirandose tirarle tirarte tocaria tocarme tocaron tocarse toddlers toll tomame tomandole tomandose tomaran
tomares tomarle tomarte tomase toparme toparon toparse topped topping torrent trabado tragando tragarte trailing
tramado trashed trashing tratarme tratarse trazado treading tress troubled troubles trough turning untado valla
varnished vecinas vendria ventaja ventanal ventanas vetting viento villas viniendo viniera vivienda vivira viviria
vivirlo volcarse votaria votarse vote vuestro wafting wailing waiving walling wallow wallowing waning wanking warming
washing wasting watching weaning weaving wellcome wetting whiting whitten willing winding wistful witten wracking
wreaking wringing writhing wrought yearling yourselves
"""
REAL_WORDS: frozenset[str] = frozenset(_WRITTEN.split())
