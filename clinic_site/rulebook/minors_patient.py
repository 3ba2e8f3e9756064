"""Who is to be treated: the young person of whom a text speaks, or its writer (`minors`; clinical.md 3, R9, and 3.5)?

A doubt counts as the young person. A parent who asks for themself is seen by what they say of themself ("with me", "my
pills"), unless the text also asks for the other ("treat her", "he needs", "su depresion").
"""

import re

PERSON = (
    r"(?:(?:step|grand|god|foster|half)[\s-]?)?(?:son|daughter|d(?:auhg|uagh|aug|auth|ough)te?r|dau(?:gther|"
    r"gher)|child|kid|boy|girl|brother|sister|niece|nephew|cousin|"
    r"kiddo|bro|sis)|teen|teenager|gf|bf|girlfriend|boyfriend|friend|(?:grand)?baby|youngest|oldest|student|"
    r"patient|pt|client|"
    r"ward|hij[oa]|hijit[oa]|niet[oa]|nietecit[oa]|sobrin[oa]|herman[oa]|hermanit[oa]|nin[oa]|nen[ea]|prim[oa]|"
    r"ahijad[oa]|muchach[oa]|chav[oa]|chic[oa]|joven|jovencit[oa]|adolescente|paciente|novi[oa]|entenad[oa]|"
    r"hijastr[oa]|bebe|mij[oa]|chamac[oa]|alumn[oa]|menor|mayor"
)
PERSONS = (
    r"(?:twins|triplets|kids|children|boys|girls|sons|daughters|teens|teenagers|siblings|grandkids|grandsons|"
    r"brothers|"
    r"sisters|nephews|nieces|students|hij[oa]s|niet[oa]s|sobrin[oa]s|herman[oa]s|nin[oa]s|gemel[oa]s|alumn[oa]s)"
)
# Words around it that show: this person is not the one to be treated.
ONLY_MENTIONED = re.compile(
    r"\b(?:(?:will|can|could|would|is going to|gonna) drive|va a manejar|puede manejar)\b|\b(?:drives?|driving|"
    r"take|takes|taking|bring|brings|pick|picks|accompany|come with|wait for|translate|"
    r"helps|watch) me\b|\bfor (?:me\b(?! to)|myself\b)|\b(?:es|cita|tratamiento) para mi(?:\s*(?:$|[.,;!?])|"
    r"\s+y\b|\s+mism[oa])|\bmy (?:appt|appointment|appts|session|sessions|infusion|infusions|treatment|"
    r"surgery)\b|\bmi (?:cita|sesion|infusion|tratamiento)\b|\bme (?:(?:puede|pueda|va a) (?:llevar|traducir|"
    r"ayudar|acompanar|cuidar|recoger|manejar)|lleva|llevara|ayuda|cuida|traduce|acompana|recoge|maneja)\b|"
    r"\b(?:llevar|acompanar|traer|recoger|cuidar|esperar|manejar)me\b|"
    r"\b(?:ya|sabe) maneja\b|\bbe (?:my|the|our) (?:driver|ride|escort)\b|"
    r"\b(?:lost|buried|miss|mourn|grieving) (?:my|our) (?:\w+ ){0,2}?"
    r"(?:1?\d|\w+teen|ten|eleven|twelve)\W{1,3}(?:year|yr|yo|y/o)s?\b|"
    r"\b(?:perdi|perdimos|enterre|enterramos) a (?:mi|nuestr[oa]) \w+ de \d|"
    r"\bse (?:me |nos )?(?:murio|mato|fue) mi \w+ de \d|"
    r"\bbe (?:well|better|there|present|around|ok|okay|strong|"
    r"patient) for (?:him|her|them|my)\b|\bwatch(?:es|ing)? (?:them|him|her|my|the)\b(?!.{0,25}\b(?:suffer|"
    r"struggl|cry|fad|hurt|go through|deteriorat))|\bbaby ?sit\w*|\b(?:child|day) ?care\b|\bcuid(?:e|a|en|an|"
    r"ar|arl[oa]s?)\b|\bwaiting room\b|\bsala de espera\b|\bpick(?:s|ing)? (?:them|him|her|my|up)\b|"
    r"\bsale de la escuela\b|\bso i can\b|\bi need (?:this|morning|it)\b(?!.{0,30}\b(?:him|her|them|my)\b)|"
    r"\b(?:i|we) (?:teach|work|coach|mentor|tutor|babysit|nanny)\b|"
    r"(?<!his )(?<!her )(?<!the )(?<!my )\bteacher\b|(?<!su )(?<!la )(?<!el )\bmaestr[oa]\b|\btrabajo (?:con|"
    r"en)\b|\b(?:(?:be|get|go) home|be back|be there|get back|done|out) (?:[\w:]+ ){0,3}(?:for|with) (?:my|"
    r"our)\b|\b(?:dijo|dice|cree|piensa|pide|pidio|quiere|insiste en) que (?:yo |me |ya )*(?:busque|buscara|"
    r"vaya|fuera|viniera|venga|atienda|atendiera|debo|deberia|necesito|trate|intente)\b"
)
# Words around it that show: this person is.
TO_BE_TREATED = re.compile(
    r"\bfor (?:my|our|a|an|her|him|them|the)\b|\b(?:para|pa) (?:mi|un|una|el|la|nuestr[oa]|mis) "
    r"?\w|\b(?:treat|see|accept|take|help|admit|evaluate|bring|book|"
    r"enroll|schedule|refer|referring|consult|eval)\w*\b|\b(?:can|could|does|would|is) (?:he|she|they|my|our|a|"
    r"the)\b|"
    r"\b(?:patient|pt|paciente|qualify|qualifies|eligible|candidate|a fit|consent|dob)\b|\bneeds?\b|\bwants?\b|"
    r"\b(?:atend|atiend|acept|trat|ven|vean|llevar|recib|admit|necesit|quier|evalu)\w*|\bcita\b|\bcuanto cuesta\b|"
    r"\bketamin[ea]\b|\binfusion\w*|\bdepress?i\w+|\bdeprimid[oa]\b|\bdepre\b|\btried\b|\bmeds?\b|\bdiagnos\w+"
)
# A family, or an adult who speaks of their own age: no more than a mention, unless something says otherwise.
OF_A_FAMILY = re.compile(
    r"\b(?:i|we) have (?:a|an|two|three|four|\d|my)\b|\bi've got\b|\bwith (?:a|two|three|my|\d)\b|"
    r"\b(?:mom|mother|dad|father|parent|mama|madre|padre|papa) (?:of|de)\b|"
    r"\b(?:raising|criando)\b|\btengo (?:un|una|dos|tres|\d)\b|\bat home\b|\ben casa\b|\b(?:im|"
    r"i'm|i am|tengo|now|ya)\s+(?:1[89]|[2-9]\d)\b"
)
# A parent who says so of themself, what they have at home, and what they can or cannot do for it.
PARENT = re.compile(
    r"\bsoy (?:mama|papa|madre|padre|abuel[oa]) solter[oa]\b|\b(?:single|stay at home|working|solo|divorced|"
    r"widowed|new) (?:mom|mother|dad|father|parent)\b|"
    r"\b(?:mom|mother|dad|father|mama|madre|papa|padre|abuel[oa]) (?:solter[oa] )?(?:of|to|de) (?:an?|un|una|two|"
    r"three|dos|"
    r"tres|\d)\b|\bi (?:have|adopted|foster|raise) (?:an? |two |three |\d )|\b(?:vivo|vive|live|lives|"
    r"living) (?:sol[oa] )?"
    r"(?:con|with) mi?y?\b|\btengo (?:un|una|dos|tres|\d)\b|"
    r"\bi (?:cant|can't|cannot|need to|have to|must) (?:come|make it|be |afford|function|leave|do (?:mornings|"
    r"evenings|days)|"
    r"work)\b|\bno (?:puedo|podre) (?:ir|ese|venir|en las|los|salir)\b|\bso i (?!was\b|am\b|wanted|thought|"
    r"wonder)\w+|"
    r"\bneed (?:school hours|mornings?|afternoons?|evenings?|morning times)\b|\b(?:that|ese|esa) (?:day|dia|tarde)\b|"
    r"\bno energy\b|\bno tengo energia\b"
)
# What the writer says of themself, and what a parent asks who is the patient; it gives way to `ASKED_FOR_THE_OTHER`.
OF_THE_WRITER = re.compile(
    r"\b(?:walks?|rides?|gets?) home\b|\b(?:sign|check|walk|wheel|help) me (?:out|home)\b|\btrabajo de\b|"
    r"\b(?:nanny|ninera)\b|\b(?:teen(?:ager)?|son|daughter|kid|child|old|yo|he|she|hij[oa]) (?:thinks|calls|"
    r"jokes|noticed|"
    r"found|saw|caught|cree|me vio|me encontro)\b|"
    r"\bi (?:fell apart|broke down|crumbled|spiraled|relapsed)\b|\b(?:mommy|daddy|mama|papa) (?:is|esta)\b|"
    r"\b(?:wore|wears?|wearing|drains?|exhausts?|stress\w*|broke) me\b|\bbe my (?:driver|ride|escort|"
    r"emergency|support)\b|\b(?:infusion|treatment|session|appointment) (?:days?|mornings?)\b|\b(?:knows?|"
    r"understands?|notices?|noticed|realize\w*|ask\w*) (?:that |why |if |when )?(?:i|im|i'm|mommy|mom|dad|"
    r"daddy)\b|\b(?:sabe|saben|nota|notan|entiende|entienden|pregunta|preguntan) (?:que|por que|porque|"
    r"si) (?:yo )?(?:estoy|tengo|tomo|voy|vengo|lloro|me)\b|\b(?:ser|sea) mi (?:chofer|acompanante)\b|"
    r"\b(?:are|be|am) (?:\w+ )?home|\b(?:in the house|in the car)\b|\bmy (?:only )?(?:reason|rock|world|"
    r"everything|whole|sunshine|anchor)\b|\bkeeps? me (?:going|alive|company|here)\b|\breason (?:i|to)\b|"
    r"\b(?:can|could|should|when|how soon|how long|will|how do|do|what do|may) i (?:\w+ ){0,2}?(?:drive|hold|"
    r"pick|cook|breastfeed|nurse|be alone|hug|tell|explain|say|hide|lift|carry|parent|go home|feed)\b|"
    r"\bbetter (?:mom|dad|mother|father|parent)\b|\b(?:yell|snap|scream|mad)\w* at my\b|\bwait(?:ing|"
    r"s)? (?:in|outside|there|with)\b|\b(?:tag|come|bring|bringing|ride) (?:\w+ ){0,4}?along\b|"
    r"\bpuedo (?:manejar|cargar|dormir|estar|cocinar|abrazar|recoger|traer|dar pecho)\b|\b(?:recoger|dejar|"
    r"criar|cuidar) a mi\b|\bcomo le (?:digo|explico|hago)\b|\b(?:le grito|me enojo|paciencia con|regano)\b|"
    r"\bmi (?:razon|motor|vida|mundo)\b|\b(?:ser )?mejor (?:mama|papa|madre|padre)\b|"
    r"(?<!lives )(?<!live )(?<!living )\bwith me\b|\b(?:from|like|around|near|sees?|saw|seeing|watch|watching|"
    r"found|visit|hug|at|worr\w+ about|scared of|because of) me\b|\bmade me promise\b|\b(?:after|while|"
    r"once) (?:i|im|i'm)\b(?! (?:was|were|saw|found|read|heard|call))|\bcan i still\b|\bmy (?:own |"
    r"new )?(?:pills?|meds?|medications?|lozenges?|troches?|spravato|dose|depression|anxiety|ptsd|mood|ocd|"
    r"divorce|job|shift|drive home|ride|recovery|condition|symptoms|mental health)\b|\b(?:i|i've|ive|im|i'm|"
    r"i am) (?:\w+ )?(?:depressed|suicidal|burne?d out|lost|buried|worn out|cry|(?:cant|can't) (?:get out|"
    r"sleep|cope|function|work|stop crying))\b|\bi have (?:\w+ )?(?:depression|anxiety|ptsd|ocd|bipolar|"
    r"mdd)\b|\b(?:home|there|up|dinner|sitter|babysitter|nanny|school|practice|game) (?:\w+ )?(?:for|"
    r"with) my\b|\b(?:thinks?|says?|said|believes?|hopes?|suggest\w*) (?:that )?i\b|\b(?:leave|left) (?:him|"
    r"her|them|my)\b|\b(?:i|we|ive|i've) (?:\w+ )?(?:lost|buried|miss) (?:my|our|a)\b|\b(?:son|daughter|child|"
    r"kid|baby|he|she|hij[oa]|nin[oa]) (?:\w+ ){0,3}(?:died|passed|killed|murio|fallecio)|\bperdi a\b|"
    r"\bconmigo\b|\bme (?:vea|vean|ve|vio|pongan|ponen|pongo|hacen|hagan|hago|atiendan|siento|espere|espera|"
    r"mira|acompane|cuide|dan|den|den|inyectan)\b|\b(?:lo|la|los|las) (?:dejo|dejaria|recojo)\b|"
    r"\bestoy (?:muy |tan )?(?:deprimid|triste|cansad|agotad|mal\b|sol[oa]\b)\w*|\b(?:cuando|despues de que|"
    r"mientras) (?:yo|me|llegue|salga)\b|\bmi (?:depresion|ansiedad|medicina|dosis|esposo|esposa|marido|"
    r"trabajo|animo)\b|\bse (?:me )?(?:murio|mato)\b|\b(?:cree|piensa|insiste en|dice) que (?:yo|me|debo|"
    r"deberia|tengo|necesito|busque)\b|\b(?:thinks?|says?|said|suggest\w*|told me|insists?|begs?|"
    r"wants) (?:that )?(?:i (?:should|need|could|might|ought|have to|must|try|get)|me to (?:try|get|go|see|do|"
    r"seek|come))\b|\b(?:begged|begs) me to (?:get|go|see|seek|live|stay)|\bme (?:dijo|dice|pide|"
    r"pidio) q(?:ue)? (?:yo |me |ya )*(?:busque|buscara|vaya|fuera|venga|viniera|atienda)|\b(?:mom|dad|mother|"
    r"father|mama|papa) (?:of|to|de) (?:an?|un|una|two|three|dos|tres|\d)\b"
)
IS_ILL = (
    r"(?:needs?(?! me\b| to (?:see|know|be (?:home|picked))| (?:mornings?|evenings?|afternoons?|school|after|"
    r"early|late|flexible)\b)|failed|tried|has tried|takes|suffers|struggl\w+|"
    r"wants?(?! me\b| my\b| to (?:come|sit|be with|go|see|watch|know|visit|drive|stay|play))|"
    r"(?:\w+ )?(?:depressed|suicidal|anxious|cutting|hospitalized|inpatient|qualify|eligible|candidate)|"
    r"(?:has|with|w/|have) (?:\w+ ){0,2}(?:depression|anxiety|ptsd|ocd|mdd|bipolar)|be (?:seen|treated|"
    r"evaluated|accepted)|"
    r"(?:get|do|try|start|have|receive) (?:\w+ )?(?:ketamine|treatments?|treated|infusions?|help|this|it|seen|"
    r"better))\b"
)
ASKED_FOR_THE_OTHER = re.compile(
    r"\b(?:find|finding|looking for|seek|seeking|any) (?:\w+ )?(?:help|treatment|options?|someone who|openings?|"
    r"hope)\b|"
    r"\btreats (?:him|her|my)\b|"
    r"\b(?:you|yall|y'all|guys) (?:\w+ )?(?:help|treat|see|evaluate|consult)\b(?=\s*(?:$|[?.,;!]| (?:him|her|"
    r"them|that|this|kids|"
    r"teens|minors|someone)\b))|"
    rf"\b(?:treat|help|helping|see|evaluate|accept|admit|enroll|refer|referring|give|get) (?:her|him|them|"
    rf"(?:my|our|a|this|the) (?:\w+ ){{0,2}}?(?:{PERSON}|{PERSONS}|\d\d))\b(?! (?:from|to school|home|at))|"
    rf"(?<!energy )(?<!patience )(?<!time )(?<!strong )(?<!anything )"
    r"(?<!better )(?<!home )(?<!there )(?<!care )(?<!caring )(?<!dinner )(?<!up )\bfor (?:her|him|them|(?:my|"
    rf"our) (?:\w+ ){{0,2}}?"
    rf"(?:{PERSON}|\d\d))\b(?! to\b)|"
    rf"\b(?:she|he|they|shes|hes|she's|he's|him|her|who|old|age|{PERSON})\b[ ,]+(?:(?!(?:i|me|my|im|"
    rf"we)\b)\w+ ){{0,3}}?{IS_ILL}|"
    r"\bneeds (?:\w+ )?(?:help|treatment|care|ketamine|this|someone|to be seen|a doctor)\b|"
    r"\b(?:his|her|their) (?:\w+ )?(?:psych\w*|meds?|therapist|depression|anxiety|doctor|dr|treatment|infusions?|"
    r"appointment|consult)\b|\bbring (?:her|him|them) (?:in\b|for|to you)|"
    r"\bpara (?:ella|el(?= *(?:$|[.,;?!]))|ell[oa]s|que (?:la|lo) )|"
    r"\b(?:la|lo|le|los|las) (?:atiend|atend|ven\b|vean|trat|acept|recib|puedo llevar|pueden|podrian|llevo|"
    r"quiero llevar)"
    r"|\b(?:atender|ver|tratar|llevar|ayudar|admitir|aceptar)(?:l[oae]s?)\b|"
    rf"\b(?:{PERSON}) (?:\w+ )?(?:de|con) \w+ (?:anos |anitos )?(?:con|que tiene|tiene|"
    rf"y tiene) (?:\w+ )?(?:depresion|ansiedad|toc|"
    r"bipolar|autismo|tdah)\b|"
    r"\b(?:tratarse|atenderse|que me recomiendan|what do you recommend|is (?:ketamine|this|it) (?:an option|"
    r"right|safe) (?:for|at))\b|"
    r"\bis ketamine an option\b|(?<!estoy )(?<!ando )\b(?:muy|tan|bien) (?:deprimid|ansios|trist)\w+|"
    r"\b(?:get(?:ting)?|be(?:ing)?) treated\b|\bboth (?:\w+ )?(?:depressed|anxious|suicidal|need|"
    r"struggl\w+|have)\b|\bdo you (?:do|take|treat|see|accept|evaluate) (?:kids|teens|minors|children|teenagers|"
    r"siblings|him|her)\b|"
    r"\b(?:care|treatment|help|appointment|appt|consult|cita|ayuda|tratamiento|something) (?:for|para|"
    r"pa) (?:(?:my|our|an?|un|una)\b|mi \w)|"
    r"\b(?:where|how) do we (?:start|begin)\b|"
    rf"\b(?:like|want|need|love) (?:her|him|them|both|my (?:\w+ )?(?:{PERSON}|{PERSONS})) (?:both |all )?(?:to "
    r"(?:be|get|have|try) (?:seen|treated|evaluated|help|this|ketamine|treatment)|seen|treated|evaluated)\b|"
    rf"\b(?:es|seria|informes|info|consulta) (?:para|pa) (?:mi|nuestr[oa]) (?:\w+ )?(?:{PERSON})\b|"
    r"\b(?:patient|pt|paciente) (?:es|seria|va a ser|sera|is|would be|will be) (?:my|our|mi|nuestr[oa]) (?:\w+ )?"
    rf"(?:{PERSON})\b|"
    r"\b(?:su|his|her|their|la|el) (?:pediatra|pediatrician) (?:nos|us|la|lo|sent|referred|told us|said|mando|"
    r"refirio)\b|"
    r"\b(?:necesita|ocupa|sufre|padece|ya probo|(?:esta|anda) (?:muy |bien |tan )?(?:deprimid|triste|mal))|"
    r"\bquiere(?! que (?:yo|me|busque|vaya|vea)| (?:ir|venir|estar|quedarse|entrar))\b|"
    r"\b(?:su (?:depresion|psiquiatra|ansiedad|cita|tratamiento))\b"
)
GROWN_UP = (
    r"(?:mom|mother|dad|father|husband|wife|spouse|parents?|grandma|grandmother|grandpa|grandfather|mama|papa|madre|"
    r"padre|esposo|esposa|marido|mujer|suegr[oa]|abuel[oa]|abuelit[oa])"
)
AN_ADULT = re.compile(
    rf"\b(?:patient is|patient's|paciente es|paciente seria|(?:is|it's|its|this is) for|es para) (?:me\b|mi$|"
    rf"my {GROWN_UP}|"
    rf"mi {GROWN_UP})\b(?! (?:and|y)\b)|\b(?:i'?m|i am|soy) (?:the|la|el) (?:one getting|patient|paciente)\b|"
    r"\b(?:la paciente|el paciente) soy yo\b|"
    r"\b(?:oldest|eldest|mayor) (?:is |tiene |es de )?(?:already |ya )?(?:1[89]|[2-9]\d)\b.{0,100}\b(?:only|just|solo|"
    r"nomas|solamente) (?:the|my|our|la|el|mi) (?:oldest|eldest|mayor)\b"
)
OWN_ADULT_AGE = re.compile(r"\b(?:im|i'm|i am|tengo|age:?|turned)\s+(?:over\s+|already\s+|ya\s+)?(?:1[89]|[2-9]\d)\b")
# An age of their own that makes the writer an adult, wherever it stands in the text.
GROWN_UP_AGE = (
    r"(?:(?:1[89]|[2-9]\d)(?!\s*(?:mg|mcg|ml|%|min|minutes?|mins|hours?|hrs|days?|weeks?|wks|months?|lbs?|pounds|"
    r"kg|kilos|"
    r"miles|sessions|infusions|percent|dollars|semanas|dias|meses|horas|minutos|pastillas|sesiones|libras)\b)|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|veinti\w+|veinte|treinta|cuarenta|cincuenta|sesenta|setenta)\b)"
)
SAYS_GROWN_UP = re.compile(
    rf"(?<!until )(?<!till )(?<!when )\b(?:im|i'm|i am|tengo|hoy tengo|ahora tengo|now|age|aged|edad)\s*[:=]?\s*"
    rf"(?:now\s+|ya\s+|a\s+|over\s+|already\s+|ahora\s+|hoy\s+|like\s+|de\s+)*{GROWN_UP_AGE}"
    r"(?!\s*(?:years|yrs|anos) (?:away|con|de (?!edad)|ago|sober|clean|in)\b)|"
    r"\b(?:im|i'm|i am) in my (?:late |early |mid )?(?:twenties|thirties|forties|fifties|sixties|seventies|\d0'?s)\b|"
    r"\bin my (?:late |early |mid )?(?:twenties|thirties|forties|fifties|sixties|seventies|[2-7]0'?s) now\b|"
    r"\b(?:i was born in|naci en|born(?: in)?|naci el ano)\s+(?:19\d\d|200[0-7])\b|"
    r"(?:^|[.,;!?(\n])\s*(?:[2-9]\d|19)\s*(?:yo|y/o|yr old|year old|years old|anos|[mf]\b)"
)
# A question that is put to the clinic: do they treat the young?
TREATED_EN = (
    r"(?:you|u|yall|y'all|guys|clinic|place|they|anyone)\s+(?:\w+\s+){0,2}?(?:treat|take|see|accept|help|"
    r"work with|admit|"
    r"prescribe to|do (?:infusions|ketamine|this|it) (?:for|on|with)|offer \w+ (?:for|to))\s+"
)
TREATED_ES = r"(?:atienden|aceptan|tratan|reciben|ven|admiten|dan \w+|ponen \w+|(?:pueden|podrian) \w+)\s+"


def is_to_be_treated(around: str, *, is_grown_up: bool = False) -> bool:
    """Whether the young person in the middle of these words is the one to be treated.

    `is_grown_up`: the writer is an adult by their own words, and so may be the patient.
    """
    is_a_mention = OF_A_FAMILY.search(around) and not TO_BE_TREATED.search(around)
    is_another_matter = is_a_mention or ONLY_MENTIONED.search(around) or AN_ADULT.search(around)
    is_of_the_writer = is_grown_up or PARENT.search(around) or OF_THE_WRITER.search(around)
    return not is_another_matter and (not is_of_the_writer or asks_for_another(around))


def is_an_adult(text: str) -> bool:
    """Whether the writer says of themselves, anywhere in the text, that they are 18 or more."""
    return bool(SAYS_GROWN_UP.search(text))


def asks_for_another(around: str) -> bool:
    """Whether these words ask treatment for another person."""
    return bool(ASKED_FOR_THE_OTHER.search(around))


def is_of_an_adult(around: str) -> bool:
    """Whether the writer names an age of their own of 18 or more, or speaks of a grown-up who is the patient."""
    return bool(OWN_ADULT_AGE.search(around) or AN_ADULT.search(around))
