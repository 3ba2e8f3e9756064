"""Clauses, subjects and denials: what flagged words are said of, and whether something takes them back.

Source: clinical.md 8.1 (classes of words, clause) and 8.2 (object, negation, quotation). All matching is done on folded
text: lower case, no accents, hyphens inside words as spaces, straight quotes; positions stay those of the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from clinic_site.rulebook.numbers import plain

TREATMENT = (
    r"(?:(?:iv\s)?(?:es)?ketamin[ea]|infusions?|ivs?|drips?|treatments?|therap(?:y|ies)|medicines?|medications?|"
    r"protocols?|"
    r"programs?|approach(?:es)?|procedures?|methods?|metodos?|procedimientos?|enfoques?|spravato|sessions?|"
    r"lozenges?|infusion(?:es)?|sueros?|goteos?|tratamientos?|terapias?|medicinas?|"
    r"medicamentos?|protocolos?|programas?|sesion(?:es)?)"
)
CLINIC = (
    r"(?:we|our|us|ours|clinics?|teams?|doctors?|providers?|staff|specialists?|physicians?|nosotros|"
    r"nuestr[oa]s?|clinicas?|"
    r"equipos?|doctor(?:es|as?)?|medicos?|especialistas?)"
)
OUTCOME = (
    r"(?:relief|results?|outcomes?|responses?|rates?|recover(?:y|ies)|improvements?|effects?|actions?|experiences?|"
    r"benefits?|healing|remissions?|success|alivio|resultados?|respuestas?|recuperacion(?:es)?|mejorias?|"
    r"efectos?|accion|"
    r"experiencias?|beneficios?|remision|tasas?|exito|sanacion)"
)
CONDITION = (
    r"(?:depression|depressive \w+|anxiety|ptsd|ocd|pain|trauma|addictions?|symptoms?|suffering|despair|sadness|"
    r"mental illness(?:es)?|illness(?:es)?|disorders?|panic|depresion|ansiedad|tept|toc|dolor(?:es)?|traumas?|"
    r"adiccion(?:es)?|"
    r"sintomas?|sufrimiento|tristeza|enfermedad(?:es)?|trastornos?)"
)
HARM = (
    r"(?:harms?|risks?|damage|dangers?|injur(?:y|ies)|side effects?|nausea|vomiting|headaches?|dizziness|drowsiness|"
    r"bladder|liver|blood pressure|memory (?:loss|problems)|misuse|addiction|dependence|worsening|problems?|"
    r"symptoms? of "
    r"withdrawal|danos?|riesgos?|peligros?|lesion(?:es)?|efectos? secundarios?|nauseas?|vomitos?|mareos?|vejiga|"
    r"higado|"
    r"presion|adiccion|dependencia|problemas?|molestias?|pressure|loss|perdida)"
)
IS_T, IS_C, IS_O = (re.compile(rf"\b{words}\b") for words in (TREATMENT, CLINIC, OUTCOME))
IS_HARM = re.compile(rf"\b{HARM}\b")
WE_VERB = re.compile(r"\b(?:hemos|somos|\w{3,}[aei]mos|le\s\w+amos)\b")
PRONOUN = re.compile(r"\b(?:it|this|that|they|these|which|esto|eso|esta|este|estos|estas|ella|ello)\b")

CLAUSE_END = re.compile(
    r"[.;:!?\n]+|(?:,|\s[-–—]+|[–—])\s*(?=(?:and|but|so|which|yet|y|pero|asi que|que)\b)",
)
COPULA = re.compile(
    r"\b(?:is|are|was|were|be|been|being|am|has|have|had|can|could|may|might|will|would|should|does|do|did|"
    r"remains?|seems?|"
    r"feels?|becomes?|makes?|offers?|provides?|gives?|brings?|delivers?|works?|es|son|fue|fueron|era|eran|sera|"
    r"seran|esta|"
    r"estan|ser|estar|ha|han|puede|pueden|podria|podra|podran|podemos|pueda|tiene|tienen|resulta|ofrece|da|dan|"
    r"trae|parece|sigue)\b|'s\b|"
    r"'re\b|'ll\b|'ve\b|'d\b"
)
PREPOSITION = re.compile(
    r"\b(?:of|for|with|in|at|on|to|from|by|after|before|during|given|used|that|who|under|as|when|if|de|del|para|"
    r"con|en|a|al|"
    r"por|despues|antes|durante|que|como|si|cuando|bajo)\b"
)
CONTAINERS = re.compile(
    r"\b(?:use|course|courses|series|doses?|rounds?|sets?|forms?|kinds?|types?|uso|serie|dosis|ciclo)$"
)
TRAILING = re.compile(
    r"\s+(?:(?!family\b)\w{3,}ly|\w{3,}mente|and|y|also|really|alone|itself|here|today|often|usually|now|always|"
    r"truly|simply|just|never|not|no|only|"
    r"even|still|"
    r"solo|tambien|siempre|hoy|aqui|realmente|nunca|ya|se|le|les|lo|la|los|nos|you|your|the|a|an|su|sus|un|una|"
    r"el|most|more|"
    r"so|very|completely|totally|100%|both|muy|mas|tan)$"
)
WORD = re.compile(r"[a-z0-9%']+")
NO_NOUN = re.compile(
    r"\W*(?:(?:\w+ly|also|can|could|may|might|will|would|has|have|had|always|never|now|soon|just|it|puede|pueden|"
    r"ha|han|"
    r"siempre|ya|si|de verdad|por fin|al fin|at last|literalmente|realmente|tambien)\W*)+"
)
BARE_VERB = re.compile(
    r"(?:clinically |scientifically )?(?:proven|shown|known|able|sure|certain|designed|made|"
    r"guaranteed) to"
)
INNER_CLAUSE = re.compile(
    r"\b(?:that|which|where|because|if|when|once|since|while|si|cuando|mientras|says|said|reports|reported|que|"
    r"donde|porque|dice|dijo)\b"
)
LEADING = re.compile(
    r"^\s*(?:sino que|and|but|so|yet|because|since|while|although|y|pero|porque|asi que|aunque|in fact|yes|si|"
    r"that|que|sino que|sino|also|tambien)\b"
)

JOINING = re.compile(r"^\s*(?:and|but|so|yet|y|pero|que|that)\b")

DETERMINERS = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "our",
        "your",
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "su",
        "sus",
        "the",
        "most",
        "so",
        "very",
        "muy",
    ]
)
NEGATORS = (
    r"(?:not|no|never|none|cannot|nobody|neither|nor|nothing|without|\w+n't|nunca|ningun[oa]?|ninguno|nadie|"
    r"jamas|tampoco|ni|"
    r"sin|lacks?|carece)"
)
DENIALS = re.compile(
    r"\b(?:no (?:good |clear |real |strong )?(?:evidence|proof|guarantee|promise|sign|data)(?: (?:that|of|for|to))?|"
    r"not (?:yet )?(?:been )?(?:shown|proven|known|true|clear|certain|demonstrated|established|sure|meant)"
    r"(?: (?:to|that|if|whether))?|"
    r"no (?:study|studies|trials?|research|tests?|doctors?|clinics?|clinicians?|review) (?:has |have |can |"
    r"could )?(?:ever )?"
    r"(?:show|shown|shows|prove|proven|proves|proved|found|finds|promise|guarantee|say|tell)(?: you)?(?: that|"
    r" if| whether)?|"
    r"ningun(?:a)? \w+ (?:l[eo]s? )?(?:ha |han |puede |podria )?(?:demostrado|probado|mostrado|demuestra|prueba|"
    r"decir|garantizar|"
    r"prometer|asegurar)(?:le)?(?: que| si)?|"
    r"(?:nobody|no one) (?:can |could |has )?(?:know|say|tell|promise|guarantee|predict|show)(?:s|"
    r"n)?(?: you)?(?: if| whether| that)?|"
    r"(?:does|do|did|can|could|should|would|will|must)(?: not|n't) (?:mean|say|claim|promise|think|believe|"
    r"suggest|show|know|tell|"
    r"prove|guarantee)"
    r"(?: you)?(?: that| if| whether)?|cannot (?:say|claim|promise|tell|know|guarantee|prove)(?: you)?(?: that|"
    r" if| whether)?|"
    r"(?:wrong|false|untrue|misleading|dishonest|unfair|a mistake|a myth|a lie|not (?:right|honest|fair|correct|"
    r"accurate))"
    r"(?: to (?:say|claim|think|write|believe|suggest|promise|advertise))? that|"
    r"(?:wrong|false|untrue|misleading|dishonest|unfair|a mistake|a lie|not (?:right|honest|fair|correct|accurate))"
    r" to (?:call|describe|name|label|promise|advertise|say)|"
    r"(?:seria|es) (?:falso|mentira|un error|deshonesto|incorrecto|enganoso|una mentira) (?:decir|llamar\w*|"
    r"afirmar|prometer|creer|pensar)(?: que)?|"
    r"(?:never|not|no one should|nobody should) (?:say|claim|call|promise|said|claimed|mean|believe|assume|think|"
    r"trust|suppose|expect|imply|advertise|a promise|a guarantee)(?: it| this|"
    r" ketamine)?(?: that| of)?|"
    r"(?:falso|mentira|un mito|incorrecto|enganoso)(?: decir)? que|no es una (?:promesa|garantia) de que|"
    r"no (?:es|seria) (?:correcto|exacto|honesto|justo) decir que|"
    r"(?:nunca|no) (?:diriamos|decimos|dijimos|digo|diga) que|"
    r"(?:nothing|nobody|none|no (?:\w+ ){1,2}?)(?:\s?\w+ ){0,5}?(?:suggests?|shows?|proves?|indicates?|says?|"
    r"claims?|promises?|demonstrates?|supports?|tells? \w+|knows?)"
    r"(?: (?:that|if|whether))?|(?:nada|ningun[oa]?|nadie) (?:\w+ ){0,5}?(?:sugiere|indica|demuestra|muestra|"
    r"prueba|dice|afirma|promete|sabe) (?:que|si)|"
    r"there(?: is no|'s no| isn't| are no| aren't)\b(?! doubt| question| denying)[^,;:.]{1,60}? (?:that|which|who)|"
    r"no (?:hay|existen?)\b(?! duda)[^,;:.]{1,60}? que|"
    r"far from|rather than|instead of|unproven|yet to|fail(?:s|ed)? to|"
    r"(?:too (?:early|soon)|hard|impossible) to (?:say|tell|know)(?: that| if| whether)?|"
    r"demasiado pronto para (?:decir|saber)(?: que| si)?|"
    r"no (?:conoce|conocen|conocemos|existen?|tiene|tenemos) (?:\w+ )?(?:pruebas?|evidencias?|"
    r"datos)(?: de)?(?: que)?|"
    r"no se ha (?:demostrado|probado|comprobado|visto)(?: que)?|no hay (?:pruebas?|evidencias?|"
    r"datos)(?: de)?(?: que)?|"
    r"sin (?:pruebas?|evidencias?)(?: de)?(?: que)?|"
    r"no (?:significa|quiere decir|es cierto|es verdad|esta (?:claro|probado|demostrado))(?: que)?|"
    r"no (?:sabemos|se sabe|podemos (?:decir|saber|prometer|garantizar)|decimos|prometemos|garantizamos)(?: si|"
    r" que)?|"
    r"nadie (?:sabe|puede (?:decir|saber|prometer|garantizar))(?:le)?(?: si| que)?|lejos de|en (?:vez|lugar) de)\b"
)
# A denial in the subject ("no treatment is ...", "nadie ...") reaches over its verb.
OF_THE_SUBJECT = frozenset(["no", "none", "nobody", "nothing", "neither", "ningun", "ninguno", "ninguna", "nadie"])
NEGATOR = re.compile(rf"\b{NEGATORS}\b")
# "not only", "no doubt", "do not miss": the word denies nothing.
NO_DENIAL = re.compile(
    r"\s*(?:only|just|merely|simply|doubt|question|wonder|secret|mystery|surprise|accident|coincidence|exaggeration|"
    r"joke|lie that|"
    r"denying|stranger to|ningun secreto|secreto|sorpresa|misterio|exageracion|matter|other|one else|less than|"
    r"longer (?:just|have|"
    r"suffer)|else|miss|wait|"
    r"hesitate|forget|"
    r"worry|delay|lose|solo|solamente|es casualidad|hay duda|cabe duda|duda|espere|pierda|se pierda|dude|olvide|"
    r"importa|"
    r"matter what|hay otr[oa]|existe otr[oa])\b"
)
SCOPE_BREAK_FAR = re.compile(r"\b(?:but|yet|however|pero|sino|sin embargo)\b|[;:()\"]")
SCOPE_BREAK = re.compile(r"\b(?:but|yet|however|pero|sino|sin embargo)\b|[,;:()\"]")
NO_ONE = re.compile(r"\W*(?:no one|nobody|none|nadie|ningun[oa])\b(?! else)")
# Right before the flagged words these belong to them: "no form of ketamine has been approved" is four words away.
AUXILIARIES = frozenset(
    "is are was were be been being has have had will would can could may might does do did a an the any ever es esta "
    "fue ha han sido ser haya hayan una un la el".split()
)
FINITE_BETWEEN = re.compile(r"\b(?:is|are|was|were|will|gets?|es|son|fue|esta|estan)\b")
ASKED = re.compile(
    r"\b(?:whether|(?:ask|asks|asked|know|knows|test|tests|tested|testing|study|studied|studying|see|say|says|"
    r"sure|tell|wonder|decide)"
    r" if|(?:sabe|saber|preguntar?|pregunte|estudian?|investigan?|ver|decir|probar) si|hope|hopes|hoping|wish|"
    r"ojala|esperamos|esperan?(?: que)?|esperaba|quieren? que|desean? que|"
    r"whether or not)\b(?:\W+\w+){0,6}\W*$"
)
IF_BEFORE = re.compile(r"\b(?:if|when|until|unless|even if|once|si|cuando|hasta que|a menos que)\b(?:\W+\w+){0,5}\W*$")
# "If someone promises that you will be cured, ask how they know."
IF_TOLD = re.compile(
    r"\b(?:if|when|whenever|si|cuando) (?!we\b|our\b|nosotros\b)(?:\w+ ){0,4}?"
    r"(?:promis\w+|says?|tells?|claims?|guarantees?|promet\w+|dice|dicen|asegur\w+|garantiz\w+|"
    r"offers?)\b(?:\W+\w+){0,7}\W*$"
)
WARNED = re.compile(
    r"\b(?:beware|be wary|wary|avoid|watch out|be careful|stay away|do not trust|don't trust|walk away|"
    r"question any|be skeptical|"
    r"red flags?|cuidado|evite|desconfie|tenga cuidado|no confie|alejese|mala senal|senales? de alarma)\b"
)
WARNING_WORD = re.compile(
    r"\b(?:beware|avoid|myths?|misleading|false|not true|do not believe|don't believe|wary|untrue|cuidado|evite|"
    r"mitos?|"
    r"enganos[oa]s?|fals[oa]s?|no crea|no es cierto|desconfie)\b"
)
QUESTION_START = re.compile(
    r"\W*(?:(?:and|but|so)\s)?(?:is|are|was|does|do|did|can|could|will|would|should|has|have|what if|"
    r"how (?:safe|well|long|fast|soon|much|good|likely|effective))\b"
)
# "Do you want ...?", "¿Por qué ...?": asks the reader, or takes the claim for granted.
READER_QUESTION = re.compile(
    r"\W*(?:did you|(?:do|are|would|have|can|will|could) you (?:\w+ly )?(?:want|know|wish|need|suffer|like|love|"
    r"tired|ready|looking|struggling|sick|dream|believe|imagine|ever|hear|heard|waiting)\b|(?:usted )?(?:quiere|"
    r"esta (?:usted )?(?:list|cansad|hart|"
    r"sufr|busc)\\w*|desea|busca|sufre|le gustaria|"
    r"list[oa]|cansad[oa]|"
    r"hart[oa]|sabia|por que)|why)\b"
)


ADJECTIVES_ONLY = re.compile(
    r"(?:(?:as|so|no|safe|natural|fast|quick|soft|calm|mild|comfortable|pleasant|modern|tan|effective|gentle|"
    r"painless|proven|simple|easy|affordable|totalmente|"
    r"completamente|100 ?%|"
    r"segur[oa]s?|eficaz|rapid[oa]s?|efectiv[oa]s?|natural)[\s,]*(?:and|y)?[\s,]*)+"
)
VERB_NEXT = re.compile(r"\s+(?:takes?|comes?|needs?|means?|varies|is|are|was|were|may|can|lleva|toma|es|son|puede)\b")


STRAIGHT = str.maketrans("’‘ʼ´`“”«»„", "'''''\"\"\"\"\"")
JOINED = re.compile(r"(?<=\w)[-‑‐](?=\w)")


def fold(text: str) -> str:
    """Lower case, no accents, straight quotes, hyphens between letters as spaces; the same length as the text."""
    return JOINED.sub(" ", plain(text).translate(STRAIGHT))


@dataclass(frozen=True)
class Clause:
    """A clause of a sentence: its folded text and where it begins; the sentence around; what was said before it."""

    text: str
    start: int
    sentence: str
    before: str = ""
    question: bool = field(default=False)
    earlier: str = ""

    @cached_property
    def words(self) -> list[str]:
        return WORD.findall(self.text)


def clauses(sentence: str, before: str = "", earlier: str = "") -> Iterator[Clause]:
    """The clauses of a folded sentence; `before` is the folded sentence before it, `earlier` the two before that: for
    what "it" stands for.
    """
    asked = sentence.split("¿")[-1]
    question = sentence.rstrip("\"') ").endswith("?") and not READER_QUESTION.match(asked)
    question = question and bool("¿" in sentence or QUESTION_START.match(asked)) and not NO_OTHER_ASKED.search(asked)
    start = 0
    for end in (*CLAUSE_END.finditer(sentence), None):
        stop = end.start() if end else len(sentence)
        if sentence[start:stop].strip():
            yield Clause(sentence[start:stop], start, sentence, f"{before} {sentence[:start]}", question, earlier)
        start = end.end() if end else stop


# "They say that it cures; that is not true."
UNTRUE_AFTER = re.compile(
    r"\W*(?:but |and |y |pero )?(?:that|this|it|which|those claims?|eso|esto|lo cual|lo que)(?: is|'s| are| es|"
    r" no)? (?:\w+ )?(?:not (?:true|so|correct|shown|proven|right)|false|untrue|wrong|a lie|a myth|"
    r"misleading|es (?:cierto|verdad|asi|falso|mentira)|falso|mentira|un mito|enganoso|cierto)\b"
)
# "Decir que es inofensiva seria mentir", "To say that it cures is a lie": taken back at the end of its own clause.
TAKEN_BACK = re.compile(
    r"\b(?:companies|clinics?|sites?|ads?|anyone|someone|people|doctors?|whoever|those|quienes?|clinica|anuncio|"
    r"sitio|medico|alguien|clinicas|anuncios|sitios|paginas) (?:that|who|que) (?:say|claim|promise|tell|dice|"
    r"dicen|prometen?|afirman?|"
    r"aseguran?)\w*\b.*\b(?:are|is|estan?|son|se) (?:\w+ )?(?:wrong|lying|mistaken|not honest|dishonest|mal|"
    r"equivoca\w*|mient\w*|mintiendo)\b|"
    r"\b(?:decir|afirmar|pensar|creer|prometer|to say|to claim|to promise|to call|saying|claiming|calling|"
    r"the (?:\w+ )?(?:idea|claim|belief|notion|"
    r"myth)|la idea|el mito)\b.*\b(?:is|was|would be|es|seria|fue) (?:\w+ )?(?:mentir|mentira|fals[oa]|un error|"
    r"enganos[oa]|incorrect[oa]|un "
    r"mito|a lie|wrong|false|misleading|dishonest|untrue|a myth|a mistake|not true|not right|not honest)\b"
)


# "A myth: one dose and depression is gone."
CALLED_UNTRUE = re.compile(
    r"\b(?:myths?|false|fiction|untrue|wrong|not true|mitos?|fals[oa]|mentira|falsedad)(?: \w+){0,3}\s*:\s*$"
)
# "Nothing ends pain like our infusions", "no pill cures as ketamine does": praise, not a denial.
NONE_BUT = re.compile(
    rf"\b(?:nothing|nobody|no one|none|no|nada|nadie|ningun[oa]?)\b[^,;:.]*\b(?:like|except|but|besides|as (?:well|"
    rf"fast|quickly|surely) as|the way|better than|"
    rf"faster than|como|salvo|excepto|tan bien como|mejor que) (?:\w+ ){{0,2}}?(?:{TREATMENT}|{CLINIC}|this|these|"
    rf"este|esta)\b"
)
# "Is there any other clinic that guarantees it the way we do?"
NO_OTHER_ASKED = re.compile(
    rf"\b(?:any other|another|who else|what else|where else|que otra|quien mas|otra)\b.*\b(?:like|the way|as|than|"
    rf"como|igual que) (?:\w+ ){{0,2}}?(?:{TREATMENT}|{CLINIC}|ours)\b"
)


def is_denied(clause: Clause, at: int, *, finite: bool = False) -> bool:
    """Whether a denial governs the words at `at`: in this clause, before them, at most four words away.

    `finite`: the words are a verb of their own ("cures"), which a denial before "and" does not reach.
    """
    segment = clause.text[:at]
    if NONE_BUT.search(clause.text):
        segment = re.sub(
            r"^\W*(?:and |but |y |pero )?(?:nothing|nobody|no one|none|no|nada|nadie|ningun[oa]?)\b", "", segment
        )
    if CALLED_UNTRUE.search(clause.before) or UNTRUE_AFTER.match(clause.sentence[clause.start + len(clause.text) :]):
        return True
    taken_back = TAKEN_BACK.search(clause.text)
    if taken_back and taken_back.start() < at < taken_back.end():
        return True
    if any(_reaches(segment[denial.end() :], finite, far=True) for denial in DENIALS.finditer(segment)):
        return True
    for negator in NEGATOR.finditer(segment):
        after = segment[negator.end() :]
        of_subject = negator[0] in {"nor", "ni"} or (
            negator[0] in OF_THE_SUBJECT and not JOINING.sub("", segment[: negator.start()]).strip(" \"'(¿¡,")
        )
        if of_subject and "," in after and negator[0] not in {"nor", "ni"}:
            continue
        if not NO_DENIAL.match(f"{after}{clause.text[at:]}") and _reaches(after, finite, far=of_subject):
            return True
    return bool(ASKED.search(segment) or IF_TOLD.search(_and_one_word(clause.text, at))) or bool(
        NO_ONE.match(segment) and not SCOPE_BREAK.search(segment)
    )


def _and_one_word(text: str, at: int) -> str:
    word = WORD.match(text, at)
    return text[: word.end()] if word else text[:at]


def _reaches(between: str, finite: bool, *, far: bool) -> bool:
    """`far`: a verb between does not end the scope ("no evidence that it is ..."); else only at once behind it."""
    words = WORD.findall(between)
    while words and words[-1] in AUXILIARIES:
        words.pop()
    if len(words) > 4 or (SCOPE_BREAK_FAR if far else SCOPE_BREAK).search(between):
        return False
    if finite and re.search(r"\b(?:and|y|or also)\b", between):
        return False
    return far or not FINITE_BETWEEN.search(" ".join(words[1:]))


def denies_itself(flagged: str) -> bool:
    """Whether a denial stands inside the flagged words: "results cannot be guaranteed"."""
    inner = flagged.strip().partition(" ")[2]
    return any(not NO_DENIAL.match(inner[found.end() :]) for found in NEGATOR.finditer(inner))


def is_warned(clause: Clause, at: int) -> bool:
    """ "Avoid any clinic that guarantees ...": said of others, as a warning."""
    return bool(WARNED.search(clause.sentence[: clause.start + at]))


def is_quoted(sentence: str, start: int, end: int, around: str = "") -> bool:
    """Whether the words stand in quotation marks and the sentence, or what is `around` it, warns of them."""
    quotes = [match.start() for match in re.finditer(r'"', sentence)]
    inside = any(first < start and end <= last for first, last in zip(quotes[::2], quotes[1::2], strict=False))
    return inside and bool(WARNING_WORD.search(f"{sentence} {around}"))


def subject(clause: Clause, at: int) -> str:
    """What stands as subject before `at`: "T", "C", "O", "harm", "reader", "other", or "" when nothing does.

    A pronoun is what it stands for: the last treatment, clinic or outcome said before this clause. "no doubt that
    ketamine", "a life in which ketamine": the subject is that of the inner clause.
    """
    segment = clause.text[:at]
    inner = list(INNER_CLAUSE.finditer(segment))
    if inner and WORD.search(segment[inner[-1].end() :]):
        rest = segment[inner[-1].end() :]
        # "the treatment that finally ...": nothing but an adverb or a verb form, so the subject is what stands before.
        segment = segment[: inner[-1].start()] if NO_NOUN.fullmatch(rest) else rest
    parts = [LEADING.sub("", part).strip() for part in segment.split(",")]
    if not parts[-1] and len(parts) > 1 and _kind(parts[0]) == "other":
        return _antecedent(clause)
    if not any(parts):
        return "" if not segment.strip() or not clause.before.strip() else _antecedent(clause)
    kind = _kind(parts[-1]) if parts[-1] else ""
    if kind in {"", "other"} and len(parts) > 1:
        earlier = _kind(parts[0])
        kind = earlier if earlier in {"T", "C", "O", "harm", "pronoun"} else kind
    return _antecedent(clause) if kind == "pronoun" else kind


WITH_TREATMENT = re.compile(
    rf"\b(?:with|thanks to|through|using|after|con|gracias al?|mediante|tras|"
    rf"despues de) (?:\w+ ){{0,3}}?(?:{TREATMENT}|us|our \w+|nosotros|nuestr[oa]s?)\b"
)


def with_treatment(clause: Clause) -> bool:
    """ "With our infusions you can get rid of depression": the reader acts, and the treatment is what does it."""
    return bool(WITH_TREATMENT.search(clause.text))


def _kind(segment: str) -> str:
    segment = re.sub(r"^[\W\d]+", "", segment).rstrip(" \"'(")
    copula = COPULA.search(segment)
    phrase = segment[: copula.start()] if copula else segment
    if copula and phrase.strip() in {"", "why", "how", "what", "when", "por que", "como"}:
        # "Why does ketamine ...": the subject stands behind its verb.
        phrase = segment[copula.end() :]
    if not phrase.strip() or BARE_VERB.fullmatch(phrase.strip()):
        # "Es segura", "Proven to work": the subject was said before.
        return "pronoun" if copula or phrase.strip() else ""
    preposition = PREPOSITION.search(phrase, 1)
    head = phrase[: preposition.start()] if preposition else phrase
    if preposition and CONTAINERS.search(head.strip()):
        head = phrase
    head = head.strip()
    while TRAILING.search(head):
        head = TRAILING.sub("", head)
    last = WORD.findall(head)
    if not last or (len(last) == 1 and last[0] in DETERMINERS):
        return _of_phrase(phrase)
    word = last[-1]
    two = " ".join(last[-2:])
    if re.fullmatch(HARM, word) or re.fullmatch(HARM, two):
        return "harm"
    for kind, pattern in (("T", TREATMENT), ("O", OUTCOME), ("C", CLINIC)):
        if re.fullmatch(pattern, word) or re.fullmatch(pattern, two):
            return kind
    if PRONOUN.fullmatch(word):
        return "pronoun"
    if word in {"patients", "clients", "pacientes", "clientes", "veterans"} and re.search(
        r"\b(?:our|nuestr[oa]s)\b", head
    ):
        return "C"
    if word in {
        "you",
        "your",
        "usted",
        "ustedes",
        "i",
        "he",
        "she",
        "people",
        "patients",
        "personas",
        "pacientes",
        "yo",
    }:
        return "reader"
    if WE_VERB.search(segment):
        return "C"
    if IS_T.search(head):
        # "ketamine given slowly", "infusions done here": the treatment heads the phrase though another word ends it.
        return (
            "T"
            if re.match(
                rf"(?:the|our|this|that|these|those|a|an|iv|la|el|las|los|est[aeo]s?|un|una|su|nuestr[oa]s?|"
                rf"low dose|\s)*{TREATMENT}\b",
                head,
            )
            else "other"
        )
    return "other"


def _of_phrase(phrase: str) -> str:
    return "T" if IS_T.search(phrase) else "C" if IS_C.search(phrase) else ""


def _named_before(clause: Clause) -> str:
    """The class of the last treatment, clinic or outcome said before this clause, "" when none was."""
    found = [
        (match.start(), kind)
        for kind, pattern in (("T", IS_T), ("O", IS_O), ("C", IS_C))
        for match in pattern.finditer(clause.before)
    ]
    return max(found)[1] if found else ""


def _antecedent(clause: Clause) -> str:
    """What a pronoun stands for. Nothing was said before: "it" on a clinic's own page is the treatment."""
    alone = not clause.before.strip() or PRONOUN.search(clause.before)
    return _named_before(clause) or ("T" if alone else "")


def speaks_of(clause: Clause, kinds: str, start: int, end: int) -> bool:
    """Whether the clause, without the words at `start`, names one of these classes or a pronoun that stands for one."""
    rest = f"{clause.text[:start]} {clause.text[end:]}"
    patterns = {"T": IS_T, "C": IS_C, "O": IS_O}
    if any(patterns[kind].search(rest) for kind in kinds if kind in patterns):
        return True
    if "C" in kinds and WE_VERB.search(clause.text):
        return True
    pronoun = PRONOUN.search(rest)
    if pronoun is None:
        return False
    at_start = not rest[: pronoun.start()].strip(" \"'(")
    return (_antecedent(clause) if at_start else _named_before(clause)) in set(kinds)


def heads(clause: Clause, end: int, kinds: str) -> bool:
    """Whether the noun right behind the words is of these classes: "risk-free "
    "infusions", "a safe and fast treatment"."""
    patterns = {"T": TREATMENT, "C": CLINIC, "O": OUTCOME}
    after = clause.text[end:]
    return any(
        re.match(rf"\s+(?:(?:and|,)\s*\w+\s+)?{patterns[kind]}\b(?!\s+(?:room|side|center)\b)", after)
        for kind in kinds
        if kind in patterns
    )


# "Ending the pain is a goal": what is said is said of the ending.
GERUND = re.compile(r"\w+ing\b|(?:curar|eliminar|borrar|acabar|sanar|terminar)\b")
GOAL = re.compile(
    r"^[^,]*\b(?:is|are|was|es|son|seria|would be|remains) (?:not|never|no|an?|the|our|un|una|el|la|nuestr[oa]|"
    r"hard|slow|dificil|only)\b"
)


def is_subject_itself(clause: Clause, at: int, end: int) -> bool:
    """ "Ending the pain is a goal": the words are what something is said of, and claim nothing."""
    alone = not clause.text[:at].strip(" \"'")
    return alone and bool(GERUND.match(clause.text[at:end]) and GOAL.search(clause.text[end:]))


LEAD_IN = re.compile(
    r"^\W*(?:(?:and |but |y |pero )?(?:the (?:best|good|great) (?:part|news|thing)(?: is)?(?: that)?|best of all|"
    r"what is more|even better|plus|on top of that|lo mejor(?: de todo)?(?: es)?(?: que)?|"
    r"la buena noticia(?: es)?(?: que)?|ademas)\W*)"
)


def is_fragment(clause: Clause, at: int, end: int) -> bool:
    """A call or a caption without a subject of its own: "Completely safe.", "End your depression today"."""
    before, after = LEAD_IN.sub("", clause.text[:at]).strip(" \"'¡¿(-*,"), clause.text[end:]
    if not before or before in DETERMINERS:
        return len(WORD.findall(after)) <= 12 and not VERB_NEXT.match(after)
    if ADJECTIVES_ONLY.fullmatch(before):
        return not COPULA.search(clause.text[end:])
    return len(clause.words) <= 6 and not COPULA.search(before) and subject(clause, at) in {"", "T", "C", "O"}
