"""The turns of phrase in which a text says that somebody is under 18, in English and Spanish (`minors`)."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .minors_patient import PERSON, PERSONS, TREATED_EN, TREATED_ES

# --- numbers
TEENS_EN = (
    "ten|eleven|twelve|twelv|thirteen|thriteen|thirten|thirtheen|sevnteen|sevent[ei]n|sixtteen|"
    "fou?rteen|fourten|fif(?:th)?teen|fiveteen|fiften|sixteen|sixten|sevente?en"
)
TEENS_ES = "diez|once|do[cs]e|tre[cs]e|[ck]atorce|(?:qu|k)in[cs]e|die[cs]iseis|die[cs]isiete|diez y (?:seis|siete)"
TEEN = rf"(?:1[0-7]|{TEENS_EN}|{TEENS_ES})"
YOUNG_EN, YOUNG_ES = "five|six|seven|eight|nine", "cinco|seis|siete|ocho|nueve"
YOUNG = rf"(?:0?[5-9]|{YOUNG_EN}|{YOUNG_ES}|{TEEN})"
# What behind a number says that it is no age; of the writer, years alone are a length ("I am 15 years sober").
NO_AGE = (
    r"(?!\s*(?:mg|mcg|dolares|dlls|pesos|cuadras|personas|en total|bucks|blocks|people|patients|pages|grand|k|"
    r"ml|%|percent|min|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|mos|lbs?|pounds?|kilos?|kg|cm|ft|"
    r"feet|foot|inch(?:es)?|miles?|dollars|th|am|pm|sessions?|infusions?|doctors?|times|or|out of|of|semanas?|meses|"
    r"dias?|horas?|minutos|libras|veces|pastillas|sesiones|hermanos|hijos|citas|kids|pills|points|"
    r"steps|percent|on the)\b)"
    r"(?!\s*[:/.%$]\s*\d)(?!\s?%)"
)
NO_LENGTH = rf"{NO_AGE}(?!\s*-?\s*(?:years?|yrs?|anos)\b(?!\s*-?\s*(?:olds?\b|of age|de edad|y\s|cumplid|$|[.,;!?])))"
A_BIT = (
    r"(?:(?:only|just|still|about|almost|nearly|barely|already|actually|a|an|now|apenas|solo|ya|como|casi|los|i)\s+)"
    r"{0,2}"
)

# --- the writer
I_AM = r"(?<!when )(?<!since )(?<!until )(?<!like )(?<!till )\b(?:i\s?am|im|i'm)\s+"
LATER = r"(?:will be|'ll be|ll be|turn|will turn|turning|am turning|be turning|am going to be|gonna be)"
SCHOOL = (
    r"(?:the\s+)?(?:(?:[5-9]th|1[0-2]th|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth)\s+grade|middle\s?school|"
    r"high\s?school|junior high|jr\.? high|hs|la secundaria|secundaria|la prepa(?:ratoria)?|prepa(?:ratoria)?|"
    r"la primaria|primaria|(?:quinto|sexto|septimo|octavo|noveno|decimo|"
    r"\d{1,2}(?:to|mo|vo|no)) (?:grado|de (?:primaria|secundaria|prepa)))\b"
    r"(?!\s+(?:teacher|admin\w*|counselor|nurse|coach))"
)
PUPIL = (
    r"(?:(?:high\s?school|middle\s?school|hs)\s+(?:student|freshman|fresh\w*|soph\w*|junior|senior|kid)|"
    r"(?:[5-9]th|1[0-2]th|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grader|"
    r"(?:freshman|sophomore|junior|senior|student) (?:in|at) (?:high|middle) ?school|(?:freshman|"
    r"sophomore)(?!\s+(?:in|at)\s+(?:college|uni\w*)))\b"
)
WORK = r"(?:counselor|coach|worker|therapist|nurse|teacher|psychologist|psychiatrist|center)"
BRINGS_ME = (
    r"[^\n]{0,60}\b(?:mom|dad|mother|father|grandma|grandpa|parents|aunt|uncle|folks|sister|brother)\b[^.!?\n]{0,20}"
    r"\b(?:bring|brings|drive|drives|take|takes|pick|picks|drop|drops) me\b"
)
ME_TRAEN = (
    r"\b(?:mi (?:mama|papa|abuela|abuelo|tia|tio)|mis (?:papas|padres)) "
    r"me (?:puede|pueden|lleva|llevan|llevaria|trae)\b"
)
_OWN = (
    rf"{I_AM}{A_BIT}{TEEN}\b{NO_LENGTH}",
    rf"{I_AM}(?:almost\s+|turning\s+|about to turn\s+|about to be\s+)(?:{TEEN}|18|eighteen)\b{NO_LENGTH}",
    rf"\bi\s*(?:just\s+)?turned\s+{TEEN}\b{NO_LENGTH}",
    rf"\bi\s*(?:{LATER})\s+(?:{TEEN}|18|eighteen)\b{NO_LENGTH}",
    rf"^\W*turning\s+(?:{TEEN}|18)\b{NO_LENGTH}",
    rf"{I_AM}(?:not|under|below|younger than|less than)\s+(?:yet\s+|even\s+)?(?:18|eighteen)\b{NO_LENGTH}",
    rf"{I_AM}(?:\w+\s+)?in\s+{SCHOOL}",
    rf"{I_AM}an?\s+{PUPIL}",
    rf"{I_AM}(?:still\s+|only\s+)?(?:a\s+)?(?:minor|underage|under age|teen|teenager)\b(?! (?:{WORK}|league))",
    rf"(?:^|[.,;!(\n])\s*(?:{TEEN}\s?(?:f|m|ftm|mtf|nb)|[fm]\s?{TEEN})\b(?=[\s,.;)]|$)(?!\s+(?:out|outside|"
    rf"degrees|"
    r"today|weather|is|on))",
    rf"(?:^|[.,;!\n])\s*{YOUNG}\s*(?:yo|y/o|year old|years old)\s+(?:here|girl|boy|male|female|teen|student)\b",
    rf"\bmy\s+age\s*(?:is|:)\s*{YOUNG}\b{NO_LENGTH}",
    rf"(?<!at )(?<!since )\bage\s*[:=]\s*{YOUNG}\b{NO_LENGTH}",
    # "17 and a half", "16m" and "age 17" stand alone too.
    rf"(?:^|[.,;:!?(\n])\s*(?:is\s+)?{TEEN}\s*(?:and|&|y|\+)\s*(?:a half|1/2|half|medi[oa]|(?:1?\d|"
    rf"\w+) (?:months?|mos?|"
    rf"meses))\b(?!\s*(?:years?|yrs?|anos)\s+(?:of|de|in|sober|clean|on))",
    rf"{I_AM}{A_BIT}1[0-7](?:\.\d| 1/2)\b{NO_AGE}",
    rf"\b(?:tengo|es de|de)\s+{A_BIT}{TEEN}\s+y\s+medi[oa]\b(?!\s+(?:anos\s+)?(?:con|de|tomando|en|sin))",
    rf"\b(?:me|patient|pt|paciente|son|daughter|her|him|gf|bf|kid)\b\W{{1,3}}(?:{TEEN}\s?(?:yo\s?)?[fm]|"
    rf"[fm]\s?{TEEN})\b",
    rf"(?:^|[.!?\n])\s*(?:just\s+|recently\s+)?(?:turned|turning)\s+{TEEN}\b{NO_LENGTH}",
    rf"(?:^|[.,;:(\n/])\s*(?:age|aged|edad)\s+(?:de\s+)?{YOUNG}\b{NO_AGE}(?!\s*(?:,\s*)?(?:when|on|onward|"
    rf"is when))",
    rf"(?:^|[.;:!?(\n])\s*{TEEN}\s*(?:yo|y/o|yrs?(?: old)?|years? old|anos|-year-old)?\s*[,/]\s*(?:white |"
    rf"hispanic |black |"
    r"trans )?(?:female|male|girl|boy|mujer|hombre|nin[oa]|chic[oa]|femenino|masculino|f|m|nb)\b",
    rf"\b(?:is|at|im|i'm|si tengo|being)\s+{TEEN}\s+(?:is\s+|year old\s+|yo\s+)?(?:too\s+(?:young|early)|"
    rf"old enough|ok\b|okay|"
    r"muy (?:joven|chic[oa])|allowed)",
    rf"\b(?:too young|old enough|muy (?:joven|chic[oa]))\s+(?:at|if (?:im|i'm|i am|he's|hes|shes|she's)|con|"
    rf"a los|si tengo)"
    rf"\s+{TEEN}\b",
    r"\b(?:am i|im|i'm|is (?:he|she)|if (?:he|she) is)\s+(?:too|"
    r"still too)\s+young\b(?![^.!?\n]{0,30}\b(?:1[89]|[2-9]\d)\b)"
    r"(?! (?:to (?:feel|be this|have|lose)|for (?:this pain|arthritis|menopause)))",
    r"\bi\s+(?:go to|attend|study at|am at)\s+(?:\w+\s+){1,2}(?:high|middle)\b(?!\s+(?:altitude|school reunion))",
    r"\bfor\s+an?\s+(?:\w+\s+)?(?:teen|teenager|minor|child|kid|adolescent|toddler)\b(?=\s*(?:$|[.,;!?()]|"
    r"(?:in|under|with|who|"
    r"that|i|my|like|as)\b))",
    rf"^\W*(?:an?\s+)?{PUPIL}(?!\s+(?:teacher|parent|mom|dad|coach))",
    rf"{I_AM}(?:\w+\s+){{0,2}}[(]\s*(?:only\s+|just\s+)?{TEEN}\s*[)]",
    rf"\b(?:se puede|puedo|aceptan|permiten|reciben|atienden)\s+(?:\w+\s+){{0,2}}?(?:a los|con|desde los|"
    rf"de)\s+{TEEN}\b{NO_AGE}",
    rf"\b(?:allowed|eligible|accepted|treated|treatment|ketamine|possible|do (?:it|this)|get (?:it|"
    rf"this))\s+at\s+(?:age\s+|only\s+)?"
    rf"1[3-7]\b{NO_AGE}",
    rf"\bbeing\s+(?:only\s+|just\s+)?{TEEN}\b{NO_LENGTH}(?!\s+again)",
    r"(?<!when )(?<!since )\b(?:im|i'm|i am)\s+in\s+(?:[7-9]th|1[0-2]th)\b(?!\s+(?:place|street|st|ave|"
    r"floor|week|month|year|"
    r"day|session|infusion|hour|row))",
    rf"\b(?:it'?s|this is|name is|name's|soy|me llamo)\s+[a-z]+\s*,?\s+(?:and\s+|y\s+|tengo\s+|im\s+|"
    rf"i'm\s+)*{TEEN}\b{NO_LENGTH}"
    r"(?=\s*(?:$|[.,;!?]|(?:in|en|anos|yo|and|y|this|next|from|de)\b))",
    rf"^\W*(?:(?:hola|hi|hello|hey|buenas?(?: tardes| noches)?|buenos dias)\W+)?{TEEN}\s+(?:anos|anitos|yrs?|"
    rf"years? old|yo)"
    r"\s*(?=[,.;)\n]|$)",
    # Typed beside each other: "15m", "jr in highschool", "teen here".
    rf"{I_AM}{A_BIT}{TEEN}\s?[mf]\b",
    rf"(?:^|[.,;:!?(\n])\s*{TEEN}\s+(?:here|almost (?:1[0-8]|eighteen))\b",
    r"(?:^|[.,;:!?(\n])\s*(?:an?\s+)?(?:teen|teenager|minor|high ?schooler)\s+here\b",
    r"\b(?:im|i'm|i am)\s+(?:an?\s+)?(?:jr|sr|soph|frosh|freshie|junior|senior|freshman|sophomore)\.?\s+(?:in|at)\s+"
    r"(?:high\s?school|hs|middle\s?school)\b",
    rf"\b(?:and|y)\s+(?:just\s+|acabo de\s+)?(?:turned|cumpli)\s+(?:los\s+)?{TEEN}\b{NO_LENGTH}",
    rf"(?:\blbs?|\bpounds|\bkg|\d'\d+\"?|\b(?:fe)?male|\bgirl|\bboy)\W+(?:and\s+)?age\s+{TEEN}\b",
    r"\bsoy\s+(?:un\s+|una\s+)?(?:estudiante|alumn[oa])\s+de\s+(?:la\s+)?(?:secundaria|prepa\w*|primaria)\b",
    r"\b(?:voy|estoy|ando|curso)\s+(?:en\s+|el\s+|a\s+)*(?:primer[oa]?|segundo|tercer[oa]?|cuarto|quinto|sexto)\s+"
    r"(?:ano\s+)?de\s+(?:la\s+)?(?:secundaria|prepa\w*|primaria)\b",
    r"\b(?:im|i'm|i am)\s+an?\s+(?:hs|high\s?school)\s+(?:soph\w*|fresh\w*|jr|sr|junior|senior|student|kid)\b",
    rf"\bi\s+(?:go to|attend|am at|start|started)\s+{SCHOOL}",
    rf"[.!?\n]\s*{TEEN}\s*[.!](?:\s|$)",
    # What only the young may not do, or need another for.
    r"\bnot\s+(?:even\s+|quite\s+|yet\s+)?old enough to\s+(?:vote|drive|sign|consent|enlist|work|decide)\b",
    r"\b(?:can'?t|cannot|can not)\s+(?:even\s+|legally\s+)?(?:vote|sign for myself|consent)(?:\s+yet)?\b",
    r"\b(?:learner'?s?|driving) permit\b",
    r"\bmy pediatrician\s+(?:said|says|told|thinks?|wants?|referred|recommend\w*|suggest\w*|mentioned|sent)\b",
    r"\bmi pediatra\s+(?:dijo|dice|me|cree|recomienda|recomendo|sugirio|menciono)\b",
    r"\bwithout (?:my )?(?:mom and dad|mom|mum|dad|parents?|folks)(?:'s)? (?:knowing|finding out|consent|"
    r"permission|to know)\b",
    r"\bsin que (?:se entere\w*|sepan?|lo sepan?) (?:mi|mis) (?:mama|papa|papas|padres)\b",
    r"\bmy (?:parents|folks|mom and dad|mom|dad) (?:can'?t|cannot|dont|don't|doesn'?t|must not|"
    r"shouldn'?t) (?:know|find out)\b",
    r"\bmis (?:papas|padres) no (?:saben|deben saber|pueden saber|se pueden enterar)\b",
    r"\b(?:falta|faltan)\s+[^.!?\n]{1,25}\b(?:para|pa)\s+(?:(?:que )?(?:cumpl\w+|tener|ser|llegar a)\s+)?(?:los\s+)?"
    r"(?:18|dieciocho|mayor(?: de edad)?)\b",
    rf"\b(?:voy|estoy|ando|curso)\s+(?:en\s+)?(?:el\s+)?{SCHOOL}",
    r"\b(?:years?|yrs?|months?|mos?)\s+(?:until|till|til|before|away from|from|to)\s+(?:i'?m|i am|i turn|being|"
    r"turning)\s+"
    r"(?:18|eighteen|an adult|legal)\b",
    # The day of one who goes to school, and who brings them.
    r"\b(?:(?:after|before|out of|skip|miss) (?:school|class|homeroom|practice)|last bell|school (?:gets|lets) out)\b"
    rf"{BRINGS_ME}",
    r"\b(?:my|our) (?:mom|dad|mother|father|grandma|grandpa|parents|aunt|uncle|folks|foster mom|step ?(?:mom|dad)) "
    r"(?:can|will|could|would|has to|have to|must|is gonna) (?:bring|drive|take|pick) me\b[^\n]{0,60}"
    r"\b(?:school|class|practice|bell|homework|prom)\b",
    rf"\b(?:salgo|salga|saliendo|despues) de (?:la )?(?:escuela|clases)\b[^\n]{{0,60}}{ME_TRAEN}",
    rf"{ME_TRAEN}[^\n]{{0,60}}\b(?:la escuela|clases|la prepa|la secundaria)\b",
    r"\b(?:acabo de tener|tuve|fue|fueron|son|seran?|va a ser|van a ser|voy a tener|hice|quiero) mis? "
    r"(?:quinceanera|quince|quinces|xv|15)\b(?! (?:\w+ ){0,2}(?:hace|en (?:19|20[01])))",
    r"\bmy (?:sweet (?:16|sixteen)|quince(?:anera)?)\b(?! (?:\w+ )?(?:was|in (?:19|20[01])))",
    rf"{I_AM}(?:starting\s+|finishing\s+)?(?:in\s+)?my\s+(?:freshman|sophomore|junior|senior)\s+year\s+(?:of|in|at)\s+"
    r"(?:high|hs|the high)\b",
    rf"\b(?:patient|pt|paciente|client)\W{{1,3}}(?:male|female|m|f|hombre|mujer|masculino|femenin[oa])\W{{1,3}}"
    rf"{TEEN}\b{NO_AGE}",
    # Not yet 18.
    r"(?:^|[.,;!?(\n]|\b(?:but|and|so|since|bc|because))\s*(?:am\s+|still\s+|im\s+|"
    r"technically\s+)*(?:not\s+(?:even\s+|"
    r"quite\s+|yet\s+)?|under\s+|almost\s+|nearly\s+)(?:18|eighteen)\b(?!\s*(?:mg|years|yrs|months|weeks|"
    r"days|sessions|"
    r"hours|minutes|people))",
    r"\b(?:dont|don't|do not|havent|haven't|have not|wont|won't|will not|not|yet to)\s+(?:\w+\s+)?(?:turn|"
    r"turned|be|hit|"
    r"reach|become|reached)\s+(?:18|eighteen)\b",
    r"\b(?:until|till|til|before)\s+(?:i'm|im|i am|i turn|i hit|he's|hes|she's|shes|(?:he|she) (?:is|turns)|"
    r"(?:my|his|"
    r"her|being|turning))\s+(?:18|eighteen)",
    r"\b(?:shy of|away from|short of|days to|weeks to|months to)\s+(?:turning\s+|being\s+)?(?:my\s+|his\s+|"
    r"her\s+)?"
    r"(?:18|eighteen)(?:th)?\b(?!\s*(?:mg|years|months))",
    r"\b(?:falta|faltan)\s+[^.!?\n]{1,25}\bpara\s+(?:(?:que )?(?:cumpl\w+|tener)\s+)?(?:los\s+)?(?:18|"
    r"dieciocho)\b",
    r"(?:^|[.,;!?\n])\s*(?:aun|todavia)\s+no\s+(?:tengo|cumplo|cumpla|llego a|soy)\s+(?:los\s+)?(?:18|"
    r"dieciocho|mayor)\b",
    r"\b(?:casi|ya casi|apenas voy a cumplir|por cumplir)\s+(?:cumplo\s+|tengo\s+|los\s+)*(?:18|"
    r"dieciocho)\b(?!\s+anos\s+"
    r"(?:con|de|en|sin|tomando))",
    rf"{I_AM}(?:not\s+(?:an?\s+(?:legal\s+)?adult|of\s+(?:legal\s+)?age|legal)\b)",
    rf"\btengo\s+{A_BIT}{YOUNG}\s+(?:anos|anitos|anios)\b"
    r"(?!\s+(?:de\s+(?!edad)|con|en|sin|tomando|sufriendo|viviendo|casad|trabajando|luchando|padeciendo|"
    r"esperando|deprimid|enferm|batallando|limpi|sobri|mas|menos|\w+ndo\b))",
    rf"\btengo\s+{A_BIT}{TEEN}\b(?=\s*(?:$|[.,;!?)\n]|y\b(?!\s+media)|pero|cumplo|mis papas|puedo|quiero))",
    rf"\b(?:cumpli|voy a cumplir|cumplo|acabo de cumplir|cumplire)\s+(?:los\s+)?{TEEN}\b"
    r"(?!\s+(?:(?:anos\s+)?(?:de|con|sin)|meses)\b)",
    r"\b(?:cumplo|voy a cumplir|cumplire)\s+(?:los\s+)?(?:18|dieciocho)\b",
    rf"\bmi\s+edad\s*(?:es|:)\s*(?:de\s+)?{YOUNG}\b",
    rf"\bedad\s*[:=]\s*{YOUNG}\b",
    rf"\bsoy\s+(?:un\s+|una\s+)?(?:\w+\s+)?de\s+{TEEN}\b(?!\s+hermanos)",
    r"\bsoy\s+(?:todavia\s+|aun\s+|un\s+|una\s+)?(?:menor\b(?!\s+(?:que|de\s+(?:mis|los|las|tres|cuatro|"
    r"cinco|dos|mi|\d+\s+herman)))|adolescente\b)",
    r"\bno\s+(?:tengo|cumplo)\s+(?:aun\s+|todavia\s+)?(?:los\s+)?(?:18|dieciocho)\b",
    r"\btengo menos de\s+(?:18|dieciocho)\b",
    r"\bno\s+soy\s+mayor\s+de\s+edad\b",
    r"\b(?:voy|estoy)\s+en\s+(?:\w+\s+de\s+)?(?:la\s+)?(?:secundaria|preparatoria|prepa|primaria)\b",
)

# --- another person
WHO = rf"(?:{PERSON}|mine|he|she|they|hes|shes|who|ella|que|quien)"
THE_YOUNG_EN = (
    r"(?:\w+\s+){0,2}?(?:adolescents?|teens?|teenagers?|minors|kids|children|pediatrics?|youth|"
    r"under ?-?\s?(?:the age of\s+)?"
    r"18s?|(?:younger than|below) 18|people (?:under|younger than) 18|high ?schoolers?|1[0-7](?: ?year olds?|"
    r"yos?|s)?)"
)
THE_YOUNG_ES = (
    r"(?:menores|adolescentes|ninos|jovencit[oa]s|chamac[oa]s|muchach[oa]s de 1[0-7]|jovenes de 1[0-7]|"
    r"gente menor|menos de 18|"
    r"un menor|una menor)"
)
IS = r"(?:is|'s|are|be|being|turns|turned|turnd|turning|tiene|tengo|cumple|cumplio|cumplira|va a cumplir|es|bueno)"
UP_TO = r"[^.!?\n]"
_ANOTHERS = (
    rf"(?:^|[.,;!?\n])\s*tiene\s+{A_BIT}{TEEN}\s+(?:anos\s+)?y\b(?!\s+medi)",
    rf"(?<!was )(?<!were )(?<!at )(?<!am )(?<!like a )(?<!like an )\b{YOUNG}\s*-?\s*(?:(?:years?|"
    rf"yrs?)[\s-]*(?:olds?|of age)\b|y\s*/\s*o|"
    rf"y\.?\s?o\b|yo\b|y\.o)",
    rf"\b{YOUNG}\s+(?:male|female|boy|girl)\b",
    rf"\b{YOUNG}\s?-?(?:yrs?|year)[\s-]+(?:{PERSON})\b",
    r"\b(?:pediatric|adolescent)\s+(?:patient|pt|female|male|case)\b|\bpaciente pediatric[oa]\b",
    rf"\b(?:{PERSON})\b[\s,(]{{1,3}}(?:ages?\s*|aged\s*|who is\s+|who'?s\s+|that'?s\s+|s?he'?s\s+|"
    rf"bueno ya tiene\s+)?{YOUNG}\b{NO_AGE}",
    rf"\b(?:{PERSON})\s+(?:\w+\s+)?(?:de|con)\s+{YOUNG}\b{NO_AGE}",
    rf"\b{WHO}\b{UP_TO}{{0,30}}?\b{IS}\s+{A_BIT}{YOUNG}\b{NO_AGE}",
    rf"\b(?:he|she)'?s\s+{A_BIT}{YOUNG}\b{NO_AGE}",
    rf"\b{WHO}\b{UP_TO}{{0,20}}?\b(?:is|are|'s|hes|shes|wont be|will be|turns|turning|es|not)\s+{A_BIT}"
    r"(?:under|below|younger than|not yet|not|not even)?\s*(?:18|eighteen)\b(?=\s+(?:until|in|"
    r"on|this|soon|next|yet|can)|,|\.|$)",
    rf"\b{WHO}\b{UP_TO}{{0,20}}?\bunder\s+(?:18|eighteen)\b",
    rf"\b{WHO}\b{UP_TO}{{0,20}}?\bno\s+(?:tiene|cumple)\s+(?:aun\s+|todavia\s+)?(?:los\s+)?(?:18|dieciocho)\b",
    rf"\b{WHO}\b{UP_TO}{{0,20}}?\bcumple\s+(?:los\s+)?(?:18|dieciocho)\s+(?:en|el)\b",
    rf"\b{WHO}\b{UP_TO}{{0,20}}?\b(?:is|'s|in|goes to|va en|esta en|estudia)\s+(?:in\s+)?{SCHOOL}",
    rf"\b(?:he|she)s\s+in\s+{SCHOOL}",
    rf"\b{WHO}\b{UP_TO}{{0,20}}?\b(?:is|'s|hes|shes)\s+an?\s+{PUPIL}",
    rf"\b(?:he|she)'?s\s+(?:only\s+|just\s+|still\s+)?an?\s+{PUPIL}",
    rf"\b{WHO}\b{UP_TO}{{0,20}}?\b(?:is|'s|es)\s+(?:still\s+|only\s+|"
    r"todavia\s+)?(?:a\s+)?(?:minor|menor de edad|underage)\b",
    rf"\b(?:{PERSON}|mine)\b(?:\s+[a-z']+){{0,3}},\s*(?:who is\s+|age\s+|only\s+|"
    rf"just\s+)?{YOUNG}\b(?=\s*(?:[,.;)]|$))",
    rf"\b(?:{PERSON})\W{{1,3}}(?:only|just|apenas|solo|about to be)\s+{YOUNG}\b{NO_AGE}",
    rf"\b(?:he|she|{PERSON})'?s?\s+(?:\w+\s+)?1[0-7](?:\.\d| 1/2| and a half)\b{NO_AGE}",
    r"\b(?:he|she)'?s\s+(?:still\s+|only\s+|just\s+|legally\s+)*(?:a\s+)?(?:minor|underage)\b",
    rf"\b(?:he|she|{PERSON})\s+(?:isn'?t|is not|no es)\s+(?:even\s+|quite\s+|yet\s+|an?\s+)*(?:18|eighteen|"
    rf"adult|of age|"
    r"mayor de edad)\b",
    r"\b(?:an?|our|my|this|the)\s+minor\b(?=\s*(?:$|[.,;!?()/\n-]|(?:be|get|have|who|with|and|under|as|"
    r"without|to|see|come|"
    r"there|is|needs?|if|in|receive|sign)\b))",
    r"\b(?:un|una|el|la|al)\s+menor\b(?=\s*(?:$|[.,;!?()\n]|(?:de edad|que|con|y|puede|necesita|sin|tiene)\b))",
    rf"(?<!since )(?<!when )(?<!after )\b(?!i\b)[a-z]+\s+(?:just\s+|only\s+)?(?:turned|turnd|"
    rf"turns)\s+{TEEN}\b{NO_LENGTH}(?! (?:when|i was))",
    rf"\b(?:{PERSON})\s+(?:aun\s+|todavia\s+)?es\s+(?:aun\s+|todavia\s+)?menor\b(?!\s+(?:que|de (?!edad)))",
    rf"\b(?:[5-9]th|1[0-2]th)[ -]grade(?:r)?\s+(?:{PERSON})\b",
    r"\b(?:high|middle|grade|elementary|pre)[- ]?schooler\b|\b(?:tween|preteen|pre-teen)\b",
    r"\b(?:pediatric|adolescent|teen)\s+(?:\w+\s+)?(?:ketamine|infusions?|treatments?|depression|anxiety|"
    r"ocd|care|clients?|"
    r"patients?|psychiatr(?:y|ist))\b",
    rf"\bminor\s+(?:{PERSON})\b|\b(?:{PERSON})\s+menor de edad\b",
    r"\b(?:he|she)(?:'?s| is)\s+in\s+(?:[5-9]th|1[0-2]th)\b(?!\s+(?:place|street|st|ave|floor|row))",
    rf"\b{WHO}\b{UP_TO}{{0,20}}?\b(?:just )?(?:started|starts|starting|attends|finished|enters|entro a|empezo|"
    rf"termino)\s+{SCHOOL}",
    r"\b(?:child|minor|teen|teenage|adolescent|pediatric)\s+(?:patient|pt|client)\b",
    r"(?<!teach )(?<!teaches )(?<!teaching )\b(?:[5-9]th|1[0-2]th|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth)[ -]grader\b",
    r"\b(?:he|she)'?s\s+(?:almost|nearly|about to be|not(?: even| yet| quite)?)\s+(?:18|eighteen)\b",
    r"\b(?:kids?|children|teens?|people|patients?|someone|boys?|girls?) (?:his|her|their|my) age\b",
    rf"\b(?:teen|teenage|adolescent)\s+(?:{PERSON})\b|\b(?:{PERSON})\s+(?:adolescente|"
    r"teenager)\b|\b(?:my|our) (?:teen(?:ager)?|adolescents?)\b|"
    r"\ban? (?:teen(?:ager)?|adolescent) who (?:needs|is|has|cant|can't|wants)\b",
)
# Asked of the clinic; without a person it is only a question.
DO_YOU_TREAT = re.compile(rf"\b(?:{TREATED_EN})(?:{THE_YOUNG_EN})\b|\b(?:{TREATED_ES})(?:a\s+)?(?:{THE_YOUNG_ES})\b")
OF_SOMEONE = re.compile(
    rf"\b(?:my|our|mi|nuestr[oa]|an?)\s+(?:\w+\s+)?(?:{PERSON})\b|\b(?:him|her|hes|shes|he's|she's)\b|"
    r"\b(?:for|about|its|it's|im|i'm) (?:me|myself|asking)\b|\bpara mi\b"
)
# Several, and what a parent must sign: only when something else says that one of them is to be treated.
OF_SEVERAL = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{PERSONS}\s+(?:are|is|tienen|estan|[a-z]+ is)\s+{A_BIT}{YOUNG}\b{NO_AGE}",
        rf"\b{PERSONS}\s*[,(]?\s*(?:aged?|de)\s+{YOUNG}\b{NO_AGE}",
        rf"\b{PERSONS}\s*[,(]?\s*(?:both|all|amb[oa]s|l[oa]s dos)\s+(?:are\s+|age\s+|aged\s+|turned\s+|"
        rf"now\s+|de\s+|tienen\s+)?{YOUNG}\b{NO_AGE}",
        rf"\b(?:{PERSON})\b[^.!?\n]{{0,40}}\b(?:her|his|su|sus|la) (?:sweet (?:16|sixteen)|quince(?:anera|anos)?|xv)\b",
        rf"\b{PERSONS}\s*[,(]\s*(?:ages\s+)?{YOUNG}\b\s*(?:and|&|,|y)\s+{YOUNG}\b{NO_AGE}",
    )
)
CONSENT = re.compile(
    r"\b(?:parental|parents?'?s?|guardian'?s?|mom'?s|dad'?s)\s+(?:consent|permission|signature|approval)\b|"
    r"\b(?:parents?|guardian|mom|dad|mother|father)\s+(?:(?:has|have|need|needs|can|will|would|could|must|is ok|"
    r"gonna|willing)"
    r"\s+)?(?:to\s+)?(?:sign|consents?|signs|cosign)\b|"
    r"\bpermiso\s+de\s+(?:mis|sus|los)\s+(?:padres|papas)\b|\b(?:mama|papa|papas|padres|tutor)\s+(?:me\s+|lo\s+|"
    r"la\s+)?"
    r"(?:firma|firme|firman|tiene que firmar|tienen que firmar|da permiso|dan permiso)\b"
)


# What a text must hold for a turn of phrase to be in it, by the first four letters of its words and by its numbers.
FIRST_LETTERS = 4
PARTS = re.compile(r"[a-z]+|\d+")
AGES = frozenset({*map(str, range(5, 19)), *(f"0{number}" for number in range(5, 10))})
AGES_IN_WORDS = frozenset(
    "five thri sevn six sixt sixs seve eigh nine ten elev twel thir four fort fote fift fite fifh cinc seis siet "
    "ocho nuev "
    "diez once "
    "doce dose trec tres cato kato quin kinc kins quis dies diec".split()
)
PERSONS_IN_WORDS = frozenset(
    "step gran god fost half son daug chil kid boy girl brot sist niec neph cous kidd bro sis teen gf bf frie "
    "baby youn olde "
    "stud pati pt clie ward hij hijo hija hiji niet sobr herm nino nina nene nena prim ahij much chav chic jove "
    "adol paci "
    "novi ente bebe mijo mija cham alum meno mayo godd godc gods dauh duag daut doug "
    "mine he she they hes shes who ella que quie".split()
)
OTHER_SIGNS = frozenset(
    "dob d born birt naci naci scho grad hs juni jr sr soph fros fres high secu prep prim grad fres mino unde "
    "lega teen "
    "adol todd kids yout pedi adul age aged mayo cons perm sign appr cosi firm meno mucha twee pree vote old "
    "with sin my mis "
    "elem escu clas bell prac midd eigh diec twin trip sibl sons".split()
)


class Signs(NamedTuple):
    """What of it a text holds: an age under 18, a person, or anything else that a turn of phrase needs."""

    an_age: bool
    a_person: bool
    another: bool


def signs_of(plain: str) -> Signs:
    """Told from its words alone, which costs far less than looking for every turn of phrase."""
    parts = set(PARTS.findall(plain))
    starts = {part[:FIRST_LETTERS] for part in parts}
    return Signs(
        not (parts.isdisjoint(AGES) and starts.isdisjoint(AGES_IN_WORDS)),
        not starts.isdisjoint(PERSONS_IN_WORDS),
        not starts.isdisjoint(OTHER_SIGNS) or "18" in parts or any(part.startswith("20") for part in parts),
    )


class Phrases:
    """Turns of phrase, parted by what each of them needs."""

    def __init__(self, patterns: Iterable[str]) -> None:
        """From the patterns as written: with `TEEN` or `YOUNG` where an age stands, and `PERSON` where a person "
        "does."""
        self.patterns = tuple((TEEN in each, PERSON in each, re.compile(each)) for each in patterns)

    def for_text(self, signs: Signs) -> Iterator[re.Pattern[str]]:
        """Those that a text with these signs may hold."""
        for needs_age, needs_person, pattern in self.patterns:
            if (signs.an_age or not needs_age) and (signs.a_person or not needs_person):
                yield pattern


OWN = Phrases(_OWN)
ANOTHERS = Phrases(_ANOTHERS)
