"""Does a text say that its writer, or the person it asks treatment for, is under 18?

Source: clinical.md 3, rule R9, and 3.5. A finding is REVIEW only and staff judge, so a doubt counts as a finding. Ages
of long ago ("when I was 15"), lengths ("15 years of pain") and the ages of people who are only mentioned ("my daughter
is 16 and will drive me") are none.

How it works: what the writer says of themselves is found by `OWN`. What is said of another (`ANOTHERS`) counts unless
the words around it show that this person is not the one to be treated.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

YOUNGEST_PATIENT = 5
ADULT = 18

# --- numbers
TEENS_EN = "ten|eleven|twelve|thirteen|fou?rteen|fourten|fif(?:th)?teen|fiveteen|fiften|sixteen|sixten|sevente?en"
TEENS_ES = "diez|once|do[cs]e|tre[cs]e|[ck]atorce|(?:qu|k)in[cs]e|die[cs]iseis|die[cs]isiete|diez y (?:seis|siete)"
TEEN = rf"(?:1[0-7]|{TEENS_EN}|{TEENS_ES})"
YOUNG = rf"(?:0?[5-9]|five|six|seven|eight|nine|cinco|seis|siete|ocho|nueve|{TEEN})"
# What behind a number says that it is no age; of the writer, years alone are a length ("I am 15 years sober").
NO_AGE = (
    r"(?!\s*(?:mg|mcg|ml|%|percent|min|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|mos|lbs?|pounds?|kilos?|kg|cm|ft|"
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
    r"(?:(?:high\s?school|middle\s?school|hs)\s+(?:student|freshman|sophomore|junior|senior|kid)|"
    r"(?:[5-9]th|1[0-2]th) grader|"
    r"(?:freshman|sophomore|junior|senior|student) (?:in|at) (?:high|middle) ?school|(?:freshman|"
    r"sophomore)(?!\s+(?:in|at)\s+(?:college|uni\w*)))\b"
)
WORK = r"(?:counselor|coach|worker|therapist|nurse|teacher|psychologist|psychiatrist|center)"
OWN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{I_AM}{A_BIT}{TEEN}\b{NO_LENGTH}",
        rf"{I_AM}(?:almost\s+|turning\s+|about to turn\s+|about to be\s+)(?:{TEEN}|18|eighteen)\b{NO_LENGTH}",
        rf"\bi\s*(?:just\s+)?turned\s+{TEEN}\b{NO_LENGTH}",
        rf"\bi\s*(?:{LATER})\s+(?:{TEEN}|18|eighteen)\b{NO_LENGTH}",
        rf"^\W*turning\s+(?:{TEEN}|18)\b{NO_LENGTH}",
        rf"{I_AM}(?:not|under|below|younger than|less than)\s+(?:yet\s+|even\s+)?(?:18|eighteen)\b{NO_LENGTH}",
        rf"{I_AM}(?:\w+\s+)?in\s+{SCHOOL}",
        rf"{I_AM}an?\s+{PUPIL}",
        rf"{I_AM}(?:still\s+|only\s+)?(?:a\s+)?(?:minor|underage|under age|teen|teenager)\b(?! {WORK})",
        rf"(?:^|[.,;!(\n])\s*(?:{TEEN}\s?(?:f|m|ftm|mtf|nb)|[fm]\s?{TEEN})\b(?=[\s,.;)]|$)",
        rf"(?:^|[.,;!\n])\s*{YOUNG}\s*(?:yo|y/o|year old|years old)\s+(?:here|girl|boy|male|female|teen|student)\b",
        rf"\bmy\s+age\s*(?:is|:)\s*{YOUNG}\b{NO_LENGTH}",
        rf"(?<!at )(?<!since )\bage\s*[:=]\s*{YOUNG}\b{NO_LENGTH}",
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
)

# --- another person
PERSON = (
    r"(?:(?:step|grand|god|foster|half)[\s-]?)?(?:son|daughter|child|kid|boy|girl|brother|sister|niece|nephew|cousin|"
    r"kiddo|bro|sis)|teen|teenager|gf|bf|girlfriend|boyfriend|friend|baby|youngest|oldest|student|patient|pt|client|"
    r"ward|hij[oa]|hijit[oa]|niet[oa]|nietecit[oa]|sobrin[oa]|herman[oa]|hermanit[oa]|nin[oa]|nen[ea]|prim[oa]|"
    r"ahijad[oa]|muchach[oa]|chav[oa]|chic[oa]|joven|jovencit[oa]|adolescente|paciente|novi[oa]|entenad[oa]|"
    r"hijastr[oa]|bebe|mij[oa]|chamac[oa]|alumn[oa]|menor|mayor"
)
WHO = rf"(?:{PERSON}|mine|he|she|they|hes|shes|who|ella|que|quien)"
IS = r"(?:is|'s|are|be|being|turns|turned|turning|tiene|tengo|cumple|cumplio|cumplira|va a cumplir|es|bueno)"
UP_TO = r"[^.!?\n]"
ANOTHERS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!was )(?<!were )(?<!at )(?<!am )\b{YOUNG}\s*-?\s*(?:(?:years?|yrs?)[\s-]*(?:olds?|of age)\b|y\s*/\s*o|"
        rf"y\.?\s?o\b|yo\b|y\.o)",
        rf"\b{YOUNG}\s+(?:male|female|boy|girl)\b",
        rf"\b{YOUNG}\s?-?(?:yrs?|year)[\s-]+(?:{PERSON})\b",
        r"\b(?:pediatric|adolescent)\s+(?:patient|pt|female|male|case)\b|\bpaciente pediatric[oa]\b",
        rf"\b(?:{PERSON})\b[\s,(]{{1,3}}(?:ages?\s*|aged\s*|who is\s+|bueno ya tiene\s+)?{YOUNG}\b{NO_AGE}",
        rf"\b(?:{PERSON})\s+(?:\w+\s+)?(?:de|con)\s+{YOUNG}\b{NO_AGE}",
        rf"\b{WHO}\b{UP_TO}{{0,30}}?\b{IS}\s+{A_BIT}{YOUNG}\b{NO_AGE}",
        rf"\b(?:he|she)'?s\s+{A_BIT}{YOUNG}\b{NO_AGE}",
        rf"\b{WHO}\b{UP_TO}{{0,20}}?\b(?:is|are|'s|hes|shes|wont be|will be|turns|turning|es|not)\s+{A_BIT}"
        r"(?:under|below|younger than|not yet|not|not even)?\s*(?:18|eighteen)\b(?=\s+(?:until|in|"
        r"next|yet|can)|,|\.|$)",
        rf"\b{WHO}\b{UP_TO}{{0,20}}?\bunder\s+(?:18|eighteen)\b",
        rf"\b{WHO}\b{UP_TO}{{0,20}}?\bno\s+(?:tiene|cumple)\s+(?:aun\s+|todavia\s+)?(?:los\s+)?(?:18|dieciocho)\b",
        rf"\b{WHO}\b{UP_TO}{{0,20}}?\bcumple\s+(?:los\s+)?(?:18|dieciocho)\s+(?:en|el)\b",
        rf"\b{WHO}\b{UP_TO}{{0,20}}?\b(?:is|'s|in|goes to|va en|esta en|estudia)\s+(?:in\s+)?{SCHOOL}",
        rf"\b(?:he|she)s\s+in\s+{SCHOOL}",
        rf"\b{WHO}\b{UP_TO}{{0,20}}?\b(?:is|'s|hes|shes)\s+an?\s+{PUPIL}",
        rf"\b(?:he|she)'?s\s+an?\s+{PUPIL}",
        rf"\b{WHO}\b{UP_TO}{{0,20}}?\b(?:is|'s|es)\s+(?:still\s+|only\s+|"
        r"todavia\s+)?(?:a\s+)?(?:minor|menor de edad|underage)\b",
        rf"\bminor\s+(?:{PERSON})\b|\b(?:{PERSON})\s+menor de edad\b",
        rf"\b(?:teen|teenage|adolescent)\s+(?:{PERSON})\b|\b(?:{PERSON})\s+(?:adolescente|"
        r"teenager)\b|\b(?:my|our) teen(?:ager)?\b",
    )
)
BORN = re.compile(
    r"\b(?:born|dob|d\.o\.b\.?|birth ?da(?:y|te)|naci|nacio|nacid[oa]|nacimiento)\b[^.!?\n]{0,20}?\b(20\d\d)\b"
)
BIRTH_OF_ANOTHER = re.compile(r"\b(?:since|when|after|before|desde que|cuando|despues de que)\b[^.!?\n]{1,40}$")
# Words around it that show: this person is not the one to be treated.
ONLY_MENTIONED = re.compile(
    r"\b(?:drives?|driving|take|takes|taking|bring|brings|pick|picks|accompany|come with|wait for|"
    r"translate|helps|watch) "
    r"me\b|\bfor (?:me\b(?! to)|myself\b)|\b(?:es|cita|tratamiento) para mi(?:\s*(?:$|[.,;!?])|\s+y\b|\s+mism[oa])|"
    r"\bmy (?:appt|appointment|appts|session|sessions|infusion|infusions|treatment|surgery)\b|"
    r"\bmi (?:cita|sesion|infusion|tratamiento)\b|\bme (?:(?:puede|pueda|va a) (?:llevar|traducir|"
    r"ayudar|acompanar|cuidar|"
    r"recoger|manejar)|lleva|llevara|ayuda|cuida|traduce|acompana|recoge|maneja)\b|\b(?:llevar|acompanar|traer)me\b|"
    r"\bwatch(?:es|ing)? (?:them|him|her|my|the)\b|\bbaby ?sit\w*|\b(?:child|day) ?care\b|"
    r"\bcuid(?:e|a|en|an|ar|arl[oa]s?)\b|\bwaiting room\b|\bsala de espera\b|\bpick(?:s|ing)? (?:them|him|her|my|up)\b|"
    r"\bsale de la escuela\b|\bso i can\b|\bi need (?:this|morning|it)\b(?!.{0,30}\b(?:him|her|them|my)\b)|"
    r"\b(?:i|we) (?:teach|work)\b|(?<!his )(?<!her )(?<!the )(?<!my )\bteacher\b|(?<!su )(?<!la "
    r")(?<!el )\bmaestr[oa]\b|"
    r"\btrabajo (?:con|en)\b"
)
# Words around it that show: this person is.
TO_BE_TREATED = re.compile(
    r"\bfor (?:my|our|a|an|her|him|them|the)\b|\b(?:para|pa) (?:mi|un|una|el|la|nuestr[oa]|mis) "
    r"?\w|\b(?:treat|see|accept|take|help|admit|evaluate|bring|book|"
    r"enroll|schedule|refer|referring|consult|eval)\w*\b|\b(?:can|could|does|would|is) (?:he|she|they|my|our|a|the)\b|"
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
AROUND = 120
LONGEST = 60


def find(text: str, today: date | None = None) -> tuple[str, ...]:
    """The words of each place where the text says so, in the order of the text; an empty tuple when it does not.

    `today` is the day by which a year of birth is read.
    """
    plain = _plain(text)
    found = sorted({*_of_the_writer(plain), *_of_another(plain), *_by_birth(plain, (today or date.today()).year)})
    return tuple(dict.fromkeys(words.strip(" .,;!\n")[:LONGEST] for _, words in found))


def _of_the_writer(plain: str) -> Iterator[tuple[int, str]]:
    for pattern in OWN:
        for match in pattern.finditer(plain):
            yield match.start(), match.group(0)


def _of_another(plain: str) -> Iterator[tuple[int, str]]:
    for pattern in ANOTHERS:
        for match in pattern.finditer(plain):
            if _is_to_be_treated(plain[max(0, match.start() - AROUND) : match.end() + AROUND]):
                yield match.start(), match.group(0)


def _is_to_be_treated(around: str) -> bool:
    is_a_mention = OF_A_FAMILY.search(around) and not TO_BE_TREATED.search(around)
    return not is_a_mention and not ONLY_MENTIONED.search(around)


def _by_birth(plain: str, year: int) -> Iterator[tuple[int, str]]:
    for match in BORN.finditer(plain):
        is_of_someone = BIRTH_OF_ANOTHER.search(plain[max(0, match.start() - AROUND) : match.start()])
        if YOUNGEST_PATIENT <= year - int(match.group(1)) < ADULT and not is_of_someone:
            yield match.start(), match.group(0)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold().replace("’", "'")
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.sub(r"\n+", "\n", re.sub(r"[^\S\n]+", " ", letters).replace(" \n", "\n").replace("\n ", "\n"))
