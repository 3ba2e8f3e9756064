"""The words of a denial, a question and a retraction (clinical.md 8.2), and those that only look like one. Folded."""

import re

from .vocabulary import CLINIC, TREATMENT

JOINING = re.compile(r"^\s*(?:and|but|so|yet|y|pero|que|that)\b")

NEGATORS = (
    r"(?:not|no|never|none|cannot|nobody|neither|nor|nothing|without|\w+n't|nunca|ningun[oa]?|ninguno|nadie|"
    r"jamas|tampoco|ni|"
    r"sin|lacks?|carece)"
)

# What denies the clause behind it: "no evidence that", "nobody can promise that", "it is a myth that".
_DENIALS = (
    r"used to (?:think|believe|say)(?: that)?|once (?:thought|believed) that|solia (?:pensar|creer|decir) que|"
    r"antes creia que",
    r"(?:not|never|n't) hear (?:it )?(?:from us|us (?:say|claim)|here)(?: that)?|no (?:nos )?oira (?:de nosotros |"
    r"decir )?que",
    r"(?:can't|won't|shouldn't|couldn't) (?:say|claim|promise|tell|guarantee|prove|know)(?: you)?(?: that| if|"
    r" whether)?",
    r"(?:never|not) tell (?:you|anyone|people|patients)(?: that)?",
    r"no (?:afirm|decim|pretend|sosten|promet)\w+ que",
    r"ningun[oa]? \w+ (?:hallo|encontro|vio|mostro|demostro|probo)(?: que)?",
    r"(?:not|never|don't) expect to hear(?: that)?",
    r"(?:never|not|don't|no) (?:trust|believe|listen to|fall for|confie en|crea en|crea a)(?: \w+){1,5} (?:who|that|"
    r"which|que) (?:\w+ )?(?:says?|claims?|promises?|tells? you|dig\w+|promet\w+)(?: that| que)?",
    r"no (?:good |clear |real |strong )?(?:evidence|proof|guarantee|promise|sign|data|reason(?= to (?:think|believe|"
    r"say|expect|claim)))(?: exists?)?(?: to (?:show|prove|say|suggest|think|believe|claim|expect))?(?: (?:that|of|"
    r"for|to))?",
    r"not (?:yet )?(?:been )?(?:shown|proven|known|true|clear|certain|demonstrated|established|sure|meant)(?: (?:to|"
    r"that|if|whether))?",
    r"no (?:study|studies|trials?|research|tests?|doctors?|clinics?|clinicians?|review) (?:has |have |can |"
    r"could )?(?:ever )?(?:show|shown|shows|prove|proven|proves|proved|found|finds|promise|guarantee|say|"
    r"tell)(?: you)?(?: that| if| whether)?",
    r"ningun(?:a)? \w+ (?:l[eo]s? )?(?:ha |han |puede |podria )?(?:demostrado|probado|mostrado|demuestra|prueba|"
    r"decir|garantizar|prometer|asegurar)(?:le)?(?: que| si)?",
    r"(?:nobody|no one) (?:can |could |has )?(?:know|say|tell|promise|guarantee|predict|show)(?:s|n)?(?: you)?(?: if|"
    r" whether| that)?",
    r"(?:does|do|did|can|could|should|would|will|must)(?: not|n't) (?:mean|say|claim|promise|think|believe|suggest|"
    r"show|know|tell|prove|guarantee)(?: you)?(?: that| if| whether)?",
    r"cannot (?:say|claim|promise|tell|know|guarantee|prove)(?: you)?(?: that| if| whether)?",
    r"(?:wrong|false|untrue|misleading|dishonest|unfair|a mistake|a myth|a lie|not (?:right|honest|fair|correct|"
    r"accurate))(?: to (?:say|claim|think|write|believe|suggest|promise|advertise))? that",
    r"(?:wrong|false|untrue|misleading|dishonest|unfair|a mistake|a lie|not (?:right|honest|fair|correct|"
    r"accurate)) to (?:call|describe|name|label|promise|advertise|say)",
    r"(?:wrong|a mistake|unwise|too much|not wise|un error) to (?:expect|think|hope|assume|wait for)",
    r"(?:no|nunca) (?:espere|crea|piense|suponga|imagine) que",
    r"(?:seria|es) (?:falso|mentira|un error|deshonesto|incorrecto|enganoso|una mentira) (?:decir|llamar\w*|afirmar|"
    r"prometer|creer|pensar)(?: que)?",
    r"(?:never|not|no one should|nobody should) (?:say|claim|call|promise|said|claimed|mean|believe|assume|think|"
    r"trust|suppose|expect|imply|advertise|a promise|a guarantee)(?: it| this| ketamine)?(?: that| of)?",
    r"(?:falso|mentira|un mito|incorrecto|enganoso)(?: decir)? que",
    r"no es una (?:promesa|garantia) de que",
    r"no (?:es|seria) (?:correcto|exacto|honesto|justo) decir que",
    r"(?:nunca|no) (?:le |les )?(?:diremos|dire|diriamos|decimos|dijimos|digo|diga) que",
    r"(?:nothing|nobody|none|no (?:\w+ ){1,2}?)(?:\s?\w+ ){0,5}?(?:suggests?|shows?|proves?|indicates?|says?|claims?|"
    r"promises?|demonstrates?|supports?|tells? \w+|knows?)(?: (?:that|if|whether))?",
    r"(?:nada|ningun[oa]?|nadie) (?:\w+ ){0,5}?(?:sugiere|indica|demuestra|muestra|prueba|dice|afirma|promete|"
    r"sabe) (?:que|si)",
    r"(?:lying|liars?|dishonest|wrong) if (?:we|i|they|anyone|someone) (?:said|say|told you|claimed|"
    r"promised)(?: that)?",
    r"mentir\w* si dij\w+ que",
    r"no hay (?:razon|motivo)s? para (?:pensar|creer|decir|esperar) que",
    r"no (?:conoce|conocen|conocemos|existen?|tiene|tenemos|hay) (?:pruebas?|evidencias?|datos|"
    r"estudios) (?:de )?que (?:muestren|demuestren|prueben|indiquen)(?: que)?",
    r"ningun[oa]? \w+ (?:ha |han )?(?:hallado|encontrado|visto|mostrado)(?: que)?",
    r"wish (?:\w+ ){0,3}(?:could|can) (?:\w+ ){0,2}(?:say|tell|promise|claim)(?: you)?(?: that)?",
    r"quisieramos (?:poder )?decir\w* que",
    r"ningun[oa]? (?:\w+ ){1,3}?(?:l[eo]s? )?(?:dira|diria|dice|digan?|prometer?a?|promete|garantiza\w*|"
    r"afirma\w*)(?: que)?",
    r"no (?:muestran?|demuestran?|prueban?|indican?|sugieren?)(?: que)?",
    r"there(?: is no|'s no| isn't| are no| aren't)\b(?! doubt| question| denying)(?:(?! to )[^,;:.]){1,60}? (?:that|"
    r"which|who)",
    r"no (?:hay|existen?)\b(?! duda| por que| nada que)[^,;:.]{1,60}? que",
    r"far from",
    r"rather than",
    r"instead of",
    r"unproven",
    r"yet to",
    r"fail(?:s|ed)? to",
    r"(?:too (?:early|soon)|hard|impossible) to (?:say|tell|know)(?: that| if| whether)?",
    r"demasiado pronto para (?:decir|saber)(?: que| si)?",
    r"no (?:conoce|conocen|conocemos|existen?|tiene|tenemos) (?:\w+ )?(?:pruebas?|evidencias?|datos)(?: de)?(?: que)?",
    r"no (?:le |les |se )*(?:podemos|puedo|puede|pueden) (?:decir|asegurar|prometer|garantizar|saber)(?:le|"
    r"les)?(?: si| que)?",
    r"no se ha (?:demostrado|probado|comprobado|visto)(?: que)?",
    r"no hay (?:pruebas?|evidencias?|datos)(?: de)?(?: que)?",
    r"sin (?:pruebas?|evidencias?)(?: de)?(?: que)?",
    r"no (?:significa|quiere decir|es cierto|es verdad|esta (?:claro|probado|demostrado))(?: que)?",
    r"no (?:sabemos|se sabe|podemos (?:decir|saber|prometer|garantizar)|decimos|prometemos|garantizamos)(?: si| que)?",
    r"nadie (?:sabe|puede (?:decir|saber|prometer|garantizar))(?:le)?(?: si| que)?",
    r"lejos de",
    r"en (?:vez|lugar) de",
)
DENIALS = re.compile(rf"\b(?:{'|'.join(_DENIALS)})\b")

# "Never tell a caller that ...", "nunca le prometa a un paciente que ...": an instruction, which governs all that
# may not be said.
_TO_WHOM = (
    r"(?:(?:to )?(?:an?|the|any|your|our|this|that|these|every|each)? ?(?:\w+ ){0,2}?(?:patients?|callers?|clients?|"
    r"people|persons?|anyone|anybody|someone|visitors?|readers?|famil(?:y|ies)|reporters?|them|him|her|veterans?|"
    r"guests?|"
    r"relatives?|parents?|staff)(?: (?:who|with|on|in) (?:\w+ ){1,4}?)? ?)"
)
_A_QUIEN = (
    r"(?:a (?:un[oa]?s?|el|la|los|las|ningun[oa]?|su|sus|nuestr[oa]s|cualquier|quien|alguien|nadie)(?: \w+){0,3}? )"
)
INSTRUCTED_NOT = re.compile(
    rf"(?:\b(?:never|not|avoid|nobody may|no one may|stop|refrain from|against|forbidden to|forbids? us to)|n't)"
    rf"(?: ever| under any circumstances?)? (?:to )?(?:tell|say|promis|claim|suggest|imply|writ|assur|hint|stat|print|"
    rf"advertis|announc|post|repeat|answer|reply|boast|brag)(?:e|es|s|ing|ling)?(?: on [^,;:.]{{3,20}}|"
    rf" in [^,;:.]{{3,20}})? "
    rf"{_TO_WHOM}?(?:that|ketamine|our|the (?:drip|infusions?|treatment|medicine)|infusions?)\b|"
    rf"\b(?:nunca|no|jamas|evite|eviten|tampoco|prohibido|nadie debe|ni)(?: se)?(?: l[eo]s?)? ?"
    rf"(?:debe(?:n|mos)? |puede(?:n)? |hay que |vaya a )?(?:dig\w+|dec(?:ir|imos)\w*|promet\w+|afirm\w+|asegur\w+|"
    rf"escrib\w+|insinu\w+|sugier\w+|suger\w+|garantic\w+|garantiz\w+|anunci\w+|respond\w+|conteste\w*) "
    rf"{_A_QUIEN}?que\b|"
    # "The state fined a clinic for saying that ..."
    r"\b(?:fin(?:ed|es|ing)|su(?:ed|es|ing)|sanction|charg|punish|cit(?:ed|es|ing)|disciplin|investigat|blam|criticiz|"
    r"accus|rebuk|reprimand|warn|penaliz)\w*\b[^,;:]{0,60}? (?:for|of|over) (?:\w+ )?(?:say|claim|advertis|promis|tell|"
    r"call|writ|suggest)ing\b|"
    r"\b(?:mult|demand|sancion|advirt|castig|acus|investig|critic|denunci)\w*\b[^,;:]{0,60}? (?:por|de) (?:decir|"
    r"anunciar|prometer|afirmar|llamar|asegurar|publicar|sugerir|haber dicho)\b"
)

# A denial in the subject ("no treatment is ...", "nadie ...") reaches over its verb.
OF_THE_SUBJECT = frozenset(["no", "none", "nobody", "nothing", "neither", "ningun", "ninguno", "ninguna", "nadie"])

NEGATOR = re.compile(rf"\b{NEGATORS}\b")

# "not only", "no doubt", "do not miss": the word denies nothing.
NO_DENIAL = re.compile(
    r"\s*(?:only|just|merely|simply|doubt|question|wonder|secret|mystery|surprise|accident|coincidence|"
    r"before (?:has|have|had|in|so)|antes|exaggeration|"
    r"joke|lie that|"
    r"denying|stranger to|ningun secreto|secreto|sorpresa|misterio|exageracion|matter|other|one else|less than|"
    r"longer (?:just|have|"
    r"suffer)|else|miss|wait|"
    r"hesitate|forget|reservations?|hesitation|caveats?|(?:any|the|a) (?:slightest |least |shadow of a )?(?:doubt|"
    r"reservations?|hesitation)|la (?:menor|minima) duda|ninguna duda|lugar a dudas?|reservas?|titubeos?|"
    r"worry|delay|lose|solo|solamente|es casualidad|hay duda|cabe duda|duda|espere|pierda|se pierda|dude|olvide|"
    r"importa|"
    r"matter what|hay otr[oa]|existe otr[oa])\b"
)

SCOPE_BREAK_FAR = re.compile(r"\b(?:but|yet|however|because|porque|pero|sino|sin embargo)\b|[;:()\"]")

SCOPE_BREAK = re.compile(
    r"\b(?:but|yet|however|when|because|since|pero|sino|sin embargo|cuando|porque|pues|ya que)\b|[,;:()\"]"
)

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
    r" if|(?:sabe|saber|pregunt\w+(?: es)?|estudian?|investigan?|ver|decir|probar) si|hope(?!,)|hopes(?!,)|hoping(?!,)|"
    r"(?<!the )(?<!death )wish|"
    r"ojala|esperamos|esperan?(?: que)?|esperaba|quieren? que|desean? que|"
    r"whether or not)\b(?:\W+\w+){0,6}\W*$"
)

# "If someone promises that you will be cured, ask how they know."
IF_TOLD = re.compile(
    r"\b(?:if|when|whenever|si|cuando) (?!we\b|our\b|nosotros\b)(?:\w+ ){0,4}?"
    r"(?:promis\w+|says?|tells?|claims?|guarantees?|promet\w+|dice|dicen|asegur\w+|garantiz\w+|"
    r"offers?)\b(?:\W+\w+){0,7}\W*$"
)

# "They say that it cures; that is not true."
UNTRUE_AFTER = re.compile(
    r"\W*(?:but |and |y |pero )?(?:do not|don't|never) believe (?:it|them|that|this)\b|\W*no l[oa]s? crea\b|"
    r"\W*(?:pero |y )?(?:eso )?no es (?:asi|cierto|verdad)\b|"
    r"\W*(?:but |and |y |pero )?(?:(?:it|they|that|this|eso|esto) )?(?:(?:is|are|does|do|can|will)(?: not|n't)|"
    r"no lo (?:es|son|hace|hacen)|no)\W*$|"
    r"\W*(?:but |and |y |pero )?(?:that|this|it|which|those claims?|eso|esto|lo cual|lo que)(?: is|'s| are| es|"
    r" no)? (?:\w+ )?(?:not (?:true|so|correct|shown|proven|right)|false|untrue|wrong|a lie|a myth|"
    r"misleading|es (?:cierto|verdad|asi|falso|mentira)|falso|mentira|un mito|enganoso|cierto)\b"
)

# "Decir que es inofensiva seria mentir", "To say that it cures is a lie": taken back at the end of its own clause.
TAKEN_BACK = re.compile(
    r"\b(?:the|la|el) (?:\w+ )?(?:idea|claim|belief|notion|myth|afirmacion|creencia|mito)\b.*\b(?:(?:has|"
    r"have) no (?:support|"
    r"basis|evidence|proof)|lacks? (?:support|evidence|proof)|is (?:unproven|unsupported|unfounded)|"
    r"no tiene (?:sustento|base|"
    r"apoyo|pruebas)|carece de (?:sustento|base|pruebas))\b|"
    r"\bquien(?:es)? (?:dice|dicen|diga|digan|afirma|promete)\w*\b.*\b(?:se equivoca\w*|miente\w*|no dice la verdad)\b|"
    r"\b(?:companies|clinics?|sites?|ads?|anyone|someone|people|doctors?|whoever|those|quienes?|clinica|anuncio|"
    r"sitio|medico|alguien|clinicas|anuncios|sitios|paginas) (?:that|who|que) (?:say|claim|promise|tell|dice|"
    r"dicen|prometen?|afirman?|"
    r"aseguran?)\w*\b.*\b(?:are|is|estan?|son|se) (?:\w+ )?(?:wrong|lying|mistaken|not honest|dishonest|mal|"
    r"equivoca\w*|mient\w*|mintiendo)\b|"
    r"\b(?:decir|afirmar|pensar|creer|prometer|to say|to claim|to promise|to call|saying|claiming|calling|"
    r"the (?:\w+ )?(?:word|rumor|story|statement|suggestion|idea|claim|belief|notion|"
    r"myth)|la idea|el mito|la afirmacion|la creencia|la promesa)\b.*\b(?:is|was|would be|es|seria|"
    r"fue) (?:\w+ )?(?:mentir|mentira|fals[oa]|un error|"
    r"enganos[oa]|incorrect[oa]|un "
    r"mito|a lie|wrong|false|misleading|dishonest|untrue|a myth|a mistake|not true|not right|not honest)\b"
)

# No denial of what follows: "no exaggeration to say that", "nobody told me that", "isn't it great that", "whether you
# are young or old,".
ASSERTING = re.compile(
    r"\b(?:not? (?:an? )?(?:exaggeration|overstatement|secret|lie|joke|stretch|wonder|surprise|accident|coincidence|"
    r"mystery)(?: to say)?(?: that)?|"
    r"no es (?:ning\w+ |una? )?(?:exageracion|secreto|mentira|broma|casualidad|sorpresa)(?: decir)?(?: que)?|"
    r"(?:nobody|no one|few(?: people)?|nadie|pocos)\s(?:ever )?(?:told (?:me|us|her|him|them)|knows? that|knew|"
    r"mentioned|me dijo|nos dijo|sabe que|saben que|sabia)(?: that| que)?|"
    r"(?:most|many|not many)(?: people| of us| patients)? (?:(?:do not|don't|never) )?(?:know|realize|hear|"
    r"believe)(?: that)?|"
    r"(?:la mayoria|mucha gente|muchos)(?: de la gente)? no (?:lo )?(?:sabe|saben|cree|creen)(?: que)?)\b|"
    r"^\W*not a (?:day|week|month) (?:goes|passes) by without (?:\w+ )?(?:proof|seeing|hearing)(?: that)?|"
    r"^\W*(?:isn't|aren't|wasn't|don't you|doesn't it|wouldn't you|won't you|didn't you)\b|"
    r"\bwhether [^,]{2,40} or [^,]{2,30},"
)

# "'One more and it will work' is not a plan."
QUOTED_UNTRUE = re.compile(
    r"\"\s*(?:is|are|es|son|no es|no son) (?:not|never|a myth|a lie|false|misleading|un mito|fals\w+|una?|"
    r"enganos\w+)\b"
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
