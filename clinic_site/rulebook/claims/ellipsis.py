"""A claim whose verb was left out, made whole: an answer behind "with our infusions", "What if it does not work? It
will.", "No one should die by suicide, and with us no one will.".

Source: clinical.md 8.1, "clause": what a reader understands is what is claimed. Out: the claim as a sentence of its
own, which the rules read as any other; "" or () when there is none.
"""

import re

from .vocabulary import CLINIC, TREATMENT

# "With our boosters": whatever is ours, as far as the comma or the answer behind it.
_ANSWERS = (
    r"(?:no|not|never|none|nobody|yes|every\w*|all|you|it|they|he|she|we|si|nunca|nadie|ningun\w*|jamas|tod[oa]s|"
    r"cada|se|lo|l[ae]s?)"
)
_OURS = rf"(?:our|nuestr[oa]s?) (?:[\w']+ ){{0,3}}?[\w']+(?=,| {_ANSWERS}\b)"
_BY = r"(?:with|thanks to|through|after|using|con|gracias al?|mediante|tras|despues de)"
# "With our infusions, ...", "here, ...": by what the thing asked is to happen.
_BY_US = (
    rf"(?:(?:{_BY}|at|in|en) (?:\w+ ){{0,4}}?"
    rf"(?!(?:our|nuestr\w+) )(?:{TREATMENT}|{CLINIC})(?: (?:of|de|for|para|with|con|in|at|every) \w+)?|{_BY} {_OURS}|"
    rf"here|aqui|now|ahora|today|hoy)"
)
BY_US = re.compile(rf"^\W*(?:and |but |y |pero |well,? |pues,? )?(?:only )?{_BY_US}\b,?\s+")
WITH_US = {"en": "with our treatment", "es": "con nuestro tratamiento"}
SPANISH = re.compile(
    r"[¿¡]|\b(?:mi|mis|un|una|por|ningun[oa]?|deberia|el|la|los|las|se|nuestr[oa]s?|que|le|lo|nadie|usted|sin|con)\b"
)


def by_us(folded: str) -> str:
    """What stands behind "with our infusions," at the head of a sentence; "" when it has no such head."""
    head = BY_US.match(folded)
    return folded[head.end() :] if head else ""


def language_of(folded: str) -> str:
    """The language of the words that make a claim whole."""
    return "es" if SPANISH.search(folded) else "en"


# "What if the drip doesn't work for me?", "Afraid that you won't get better?"
_FEAR = (
    r"^\W*(?:(?:and|but|y|pero)\s)?(?:what if|(?:are you |you're )?(?:worried|afraid|scared|concerned|think|"
    r"thinking|sure|"
    r"convinced)(?: that)?|si|que pasa si|(?:le preocupa|teme|cree|piensa|tiene miedo de|miedo de) que)\s"
)
FEARED = re.compile(
    rf"{_FEAR}(?:[^?]*\s)?"
    r"(?:\w+n't|not|cannot|never|no|nunca)\s(?:(?:ever|me|le|se|a|va a|van a)\s)*([^?]+)\?\W*$"
)
# "Not sure it will work for you?"
DOUBTED = re.compile(
    r"^\W*(?:(?:are you |you're )?(?:not sure|unsure|wondering|doubtful)|doubt|"
    r"no sabe|duda|dudas)(?: if| whether| that| de)?"
    r"(?: que| si)? [^?]*?(?:will|would|can|could|va a|puede) ([^?]+)\?\W*$"
)
# "They will", "it does", "you can", "claro que si": that what was feared is not so.
WILL = re.compile(
    r"^\W*(?:(?:yes|oh|but|don't worry|relax|of course|si|claro|pero|tranquil[oa]|descuide)\W+)*"
    r"(?:(?:it|they|you|we|that|she|he)(?:'ll| will| does| do| can| is| are)(?! not\b|n't)|"
    r"(?:claro que |por supuesto que )(?:si|lo hara[n]?|funciona\w*|va a|le)|lo hara[n]?|(?:si )?l[eo] (?:va|van) a|"
    r"(?:si )?funcionara[n]?|(?:se )?(?:va|van) a|(?:si )?(?:l[eoa]s? |se )?\w{2,}(?:ara|era|ira)n?(?=\W*$))(?=\W|$)"
)
HEDGED = re.compile(
    r"\b(?:may|might|some|not|no|never|n't|if|but|could|talk|stop|other|depends?|possible|happens?|puede\w*|algun\w*|"
    r"si no|pero|hable\w*|otr[oa]s?|depende|posible|pasa)\b|n't\b"
)


# "What if it does not help?" is "what if it does not work?", for whomever.
HELPS = re.compile(
    r"^(?:(?:help|do anything|make a difference|do a thing|work)\b(?: (?:on|for|with|in) .*)?|"
    r"(?P<es>(?:ayud|sirv|serv)\w*)\b)"
)
# "What if ketamine fails me? It won't."
FAILS = re.compile(rf"{_FEAR}(?:[^?]*\s)?(?:fails?|failed|be useless|is useless|fall[ae]n?|fracas[ae]n?)\b[^?]*\?\W*$")
WILL_NOT = re.compile(
    r"^\W*(?:(?:it|they|we|that)(?: (?:will|can|does|do) not| cannot| \w+n't| never(?: will| does| do)?)|never|no|"
    r"nunca|no (?:lo hara|falla|fallara|fracasara)n?|jamas)\W*$"
)


def _works(helps: re.Match[str]) -> str:
    return "funcionar" if helps["es"] else "work for you"


def contradicted(before: str, folded: str) -> str:
    """ "What if it doesn't work for me? It will." as "our treatment will work for me"."""
    feared = FEARED.match(before) or DOUBTED.match(before)
    answer = by_us(folded) or folded
    if FAILS.match(before) and WILL_NOT.match(answer):
        return (
            "nuestro tratamiento va a funcionar" if language_of(before) == "es" else "our treatment will work for you"
        )
    said = WILL.match(answer)
    if feared is None or said is None or HEDGED.search(answer[said.end() :].partition(".")[0]):
        return ""
    what = HELPS.sub(_works, feared[1])
    if language_of(before) == "es":
        return f"nuestro tratamiento va a {_infinitive(what)}"
    return f"our treatment will {what}"


def _infinitive(verb: str) -> str:
    """ "funcionan para mi" as "funcionar para mi", as far as "va a" needs it."""
    return re.sub(r"^(\w+?a)n?\b", r"\1r", re.sub(r"^(\w+?[ei])n?\b", r"\1r", verb, count=1), count=1)


# "Does the pain come back? It does not."
COMES_BACK = re.compile(
    r"^\W*(?:and |but |so |y |pero )?(?:(?:does|do|will|can|could|did|is|are) ([^?]+?) (?:ever )?(?:come|coming|return|"
    r"returning|relapse|recur)\b[^?]*|(?:(?:puede|va a|pueden|van a) )?(?:vuelven?|volver|volveran?|regresan?|"
    r"regresar\w*) ([^?]+?)(?: (?:despues|tras|con|luego|cuando)\b[^?]*)?|"
    r"(?:el|la|los|las|mi|su) ([^?]+?) (?:vuelven?|volveran?|regresan?|regresaran?|va a volver)\b[^?]*)\?\W*$"
)
FEARED_BACK = re.compile(
    rf"{_FEAR}([^?]+?) (?:(?:will|would|could|might|may|can|is going to) )?(?:ever )?(?:comes?|returns?|"
    rf"relapses?|recurs?|vuelv[ae]n?|regres[ae]n?|volveran?|regresaran?)\b[^?]*\?\W*$"
)
# "Depression comes back after pills; with us it doesn't."
SAID_BACK = re.compile(r"([\w']+) (?:comes? back|returns?|relapses?|recurs?|vuelven?|regresan?|recaen?)\b[^.?!]*$")
NOT_WITH_US = re.compile(
    rf"^\W*(?:(?:and|but|y|pero)\s)?(?:only )?{_BY_US},?\s(?:(?:it|they|that)\s)?(?:(?:does|do|will|can) not|cannot|"
    r"doesn't|don't|won't|can't|never(?: (?:does|do|will|has|returns?|comes? back))?|(?:no|nunca|jamas|ya no)"
    r"(?: (?:vuelve|regresa|volvera|regresara|lo hace|lo hara)n?)?)\W*$"
)
NO = re.compile(
    r"^\W*(?:no|nope|never|not once|it (?:does|will|can) not|it (?:doesn't|won't|can't|cannot|never (?:does|will|has))|"
    r"they (?:don't|won't|can't)|no (?:volvera|regresara|lo hara)n?|"
    r"nunca|jamas|para nada|claro que no)(?=\W*$|[,.;!]| (?:it|not|our|with|after|la|el|con|nunca|mas))"
)


def stays_away(before: str, folded: str) -> str:
    """ "Does depression come back after the drip? It does not." as "depression never comes back"."""
    earlier, own = _two_parts(before, folded)
    said = SAID_BACK.search(earlier.rstrip(" .!"))
    if said and NOT_WITH_US.match(own):
        return _ends(earlier, said[1])
    asked = COMES_BACK.match(before) or FEARED_BACK.match(before)
    answer = by_us(folded) or folded
    if asked is None or not NO.match(answer) or HEDGED.search(NO.sub("", answer, count=1)):
        return ""
    return _ends(before, next(filter(None, asked.groups())))


def _ends(said: str, what: str) -> str:
    return f"nuestro tratamiento acaba con {what}" if language_of(said) == "es" else f"our treatment ends {what}"


TOLD_FROM = re.compile(rf",\s(?=(?:and|but|so|y|pero)\b|{_BY} )|[;:]\s|\s[-–—]+\s")


def _two_parts(before: str, folded: str) -> tuple[str, str]:
    """What is said, and what is said of us behind it: the last two parts of a sentence, or two sentences."""
    parts = TOLD_FROM.split(folded)
    return (parts[-2], parts[-1]) if len(parts) > 1 and parts[-2].strip() else (before, folded)


# "No one should have to live with depression", "you do not have to live with it": what should not be.
SHOULD_NOT_BE = re.compile(
    r"\b(?:no one|nobody|none of us|no \w+|you|they|we|people|nadie|usted|ningun[oa]? \w+)\s"
    r"(?:should|ought|needs?|has|have|deserves?|do|does|must|deberia|debe|tiene|tendria|merece|no)"
    r"(?:n't|\snot|\sno|\sto|\shave|\sneed|\sever|\sever have|\sque|\sdebe|\sdeberia|\stiene)*\s"
    r"((?:[\w']+\s){0,7}[\w']+)\W*$"
)
# "..., and with our therapy no one will": with us it is not.
_NO_ONE = r"(?:no one|nobody|none|nadie|ningun[oa]?|no)(?: of (?:them|us|you|our \w+))?"
AND_NONE_IS = re.compile(
    rf"^\W*(?:(?:and|but|so|y|pero)\s)?(?:{_BY_US},?\s{_NO_ONE}(?: \w+)??(?: (?:ever|here|that|lo|se))*"
    rf" (?:will|does|do|did|is|are|has|have|has to|must|need|needs to|hara|hace|esta|tendra que|tiene que|"
    rf"va a hacerlo|l[oa]s? \w+|\w+ asi)|"
    rf"(?:{_BY_US},?\s(?:you|they|we|usted)|(?:no one|nobody|nadie)) (?:will|does|won't|don't|doesn't|will not|do not|"
    rf"no (?:lo hara|tendra que|tiene que|lo hace))(?: have to)?(?: (?:{_BY_US}))?)\W*$"
)
# "Everyone deserves to recover, and with our drip everyone does."
SHOULD_BE = re.compile(
    r"\b(?:everyone|everybody|every \w+|all \w+|tod[oa]s|cada \w+)\s(?:should|must|(?:ought|deserves?|hopes?|wants?|"
    r"wish(?:es)?|needs?)(?: for)?|merecen?|deber[i]an?|quieren?|esperan?|desean?)\s((?:[\w']+\s){0,5}[\w']+)\W*$"
)
AND_ALL_DO = re.compile(
    rf"^\W*(?:(?:and|but|so|y|pero)\s)?{_BY_US},?\s(?:everyone|everybody|every \w+|all|they all|all of them|"
    rf"they|tod[oa]s|cada \w+)(?: of (?:them|us|you))? (?:does|do|will|can|si|(?:gets?|finds?|has) "
    rf"(?:it|one|that|them)|"
    rf"(?:si )?lo (?:hacen?|haran?|logran?|lograran?|consiguen?))\W*$"
)
# "Sit alone with pain", "be ashamed of it": what should not be is the being alone, the shame.
ALONE = re.compile(
    r"\b(?:ashamed|shame|judged?|blamed?|embarrassed|pay|wait|hide|averg\w+|verguenza|juzg\w+|culp\w+|pagar|esperar|alone|lonely|silence|sol[oa]s?|silencio|unheard|unseen)\b"
)
IN_OURS = re.compile(rf"\b{_BY_US}(?!\w)")
LAST_OBJECT = re.compile(r"^.*\b(?:to|by|from|por|de|con) (?=\w+$)")
# "Live with", "suffer from", "die by": what the rest is done with.
DONE_WITH = re.compile(
    r"^(?:have to |ever |be |tener que )*(?:\w+ (?:with|from|through|by|under|in|con|de|por|en) |\w+ )"
)


def none_will(before: str, folded: str) -> tuple[str, ...]:
    """ "No one should die by suicide, and with us no one will." as "our treatment ends suicide"."""
    earlier, own = _two_parts(before, folded)
    if (wished := SHOULD_BE.search(earlier.rstrip(" .!"))) and AND_ALL_DO.match(own):
        return (
            _all_will(
                wished[1], language_of(earlier), a_thing=own.rstrip(" .!").endswith((" it", " one", " that", " them"))
            ),
        )
    should = SHOULD_NOT_BE.search(earlier.rstrip(" .!"))
    if should is None or ALONE.search(should[1]) or not AND_NONE_IS.match(own) or not IN_OURS.search(own):
        return ()
    what = DONE_WITH.sub("", should[1], count=1)
    last = LAST_OBJECT.sub("", should[1])
    if language_of(earlier) == "es":
        whole = (f"nuestro tratamiento acaba con {what}", f"nuestro tratamiento no tiene {what}")
        return (*whole, f"nuestro tratamiento evita {should[1]}", f"nuestro tratamiento evita el {last}")
    ends = f"cures people who are {what}" if should[1].startswith("be ") else f"ends {what}"
    whole = (f"our treatment {ends}", f"our treatment has no {what}")
    return (*whole, f"our treatment keeps people from {_gerund(should[1])}", f"our treatment prevents {last}")


def _all_will(wished: str, language: str, *, a_thing: bool) -> str:
    """ "Everyone wants to recover ... everyone does", "everyone wants relief ... everyone gets it"."""
    if language == "es":
        return f"con nuestro tratamiento todos van a {wished}"
    return f"with our treatment everyone will {'find ' if a_thing else ''}{wished.removeprefix('to ')}"


def _gerund(said: str) -> str:
    """ "take his own life" as "taking his own life"; "die" as "dying"."""
    verb, _, rest = said.partition(" ")
    stem = f"{verb[:-2]}y" if verb.endswith("ie") else verb[:-1] if re.search(r"\w[^e]e$", verb) else verb
    return f"{stem}ing {rest}".rstrip()
