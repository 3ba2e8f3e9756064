"""A claim whose verb was left out, made whole: an answer behind "with our infusions", "What if it does not work? It
will.", "No one should die by suicide, and with us no one will.".

Source: clinical.md 8.1, "clause": what a reader understands is what is claimed. Out: the claim as a sentence of its
own, which the rules read as any other; "" or () when there is none.
"""

import re

from .vocabulary import CLINIC, TREATMENT

# "With our infusions, ...", "here, ...": by what the thing asked is to happen.
_BY_US = (
    rf"(?:(?:with|thanks to|through|after|using|at|in|con|gracias al?|mediante|tras|despues de|en) (?:\w+ ){{0,4}}?"
    rf"(?!(?:our|nuestr\w+) )(?:{TREATMENT}|{CLINIC})(?: (?:of|de|for|para|with|con|in|at|every) \w+)?|here|aqui|"
    rf"now|ahora|today|hoy)"
)
BY_US = re.compile(rf"^\W*(?:and |but |y |pero |well,? |pues,? )?(?:only )?{_BY_US}\b,?\s+")
WITH_US = {"en": "with our treatment", "es": "con nuestro tratamiento"}
SPANISH = re.compile(r"\b(?:el|la|los|las|se|nuestr[oa]s?|que|le|lo|nadie|usted|sin|con)\b")


def by_us(folded: str) -> str:
    """What stands behind "with our infusions," at the head of a sentence; "" when it has no such head."""
    head = BY_US.match(folded)
    return folded[head.end() :] if head else ""


def language_of(folded: str) -> str:
    """The language of the words that make a claim whole."""
    return "es" if SPANISH.search(folded) else "en"


# "What if the drip doesn't work for me?", "Afraid that you won't get better?"
FEARED = re.compile(
    r"^\W*(?:(?:and|but|y|pero)\s)?(?:what if|(?:are you |you're )?(?:worried|afraid|scared|concerned|think|"
    r"thinking|sure|"
    r"convinced)(?: that)?|si|que pasa si|(?:le preocupa|teme|cree|piensa|tiene miedo de|miedo de) que)\s(?:[^?]*\s)?"
    r"(?:\w+n't|not|cannot|never|no|nunca)\s(?:(?:ever|me|le|se|a|va a|van a)\s)*([^?]+)\?\W*$"
)
# "They will", "it does", "you can", "claro que si": that what was feared is not so.
WILL = re.compile(
    r"^\W*(?:(?:yes|oh|but|don't worry|relax|of course|si|claro|pero|tranquil[oa]|descuide)\W+)*"
    r"(?:(?:it|they|you|we|that|she|he)(?:'ll| will| does| do| can| is| are)(?! not\b|n't)|"
    r"(?:claro que |por supuesto que )(?:si|lo hara[n]?|funciona\w*|va a|le)|lo hara[n]?|(?:si )?l[eo] (?:va|van) a|"
    r"(?:si )?funcionara[n]?|(?:se )?(?:va|van) a)(?=\W|$)"
)
HEDGED = re.compile(
    r"\b(?:may|might|some|not|no|never|n't|if|but|could|talk|stop|other|depends?|possible|happens?|puede\w*|algun\w*|"
    r"si no|pero|hable\w*|otr[oa]s?|depende|posible|pasa)\b|n't\b"
)


# "What if it does not help?" is "what if it does not work?"
HELPS = re.compile(r"^(?:help|do anything|make a difference|do a thing|(?:ayud|sirv)\w*)\b")


def _works(helps: re.Match[str]) -> str:
    return "funciona" if helps[0].startswith(("ayud", "sirv")) else "work"


def contradicted(before: str, folded: str) -> str:
    """ "What if it doesn't work for me? It will." as "our treatment will work for me"."""
    feared = FEARED.match(before)
    answer = by_us(folded) or folded
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
NO = re.compile(
    r"^\W*(?:no|nope|never|not once|it (?:does|will) not|it (?:doesn't|won't|never (?:does|will|has))|they (?:don't|"
    r"won't)|"
    r"nunca|jamas|para nada|claro que no)(?=\W*$|[,.;!]| (?:it|not|our|with|after|la|el|con|nunca|mas))"
)


def stays_away(before: str, folded: str) -> str:
    """ "Does depression come back after the drip? It does not." as "depression never comes back"."""
    asked = COMES_BACK.match(before)
    if asked is None or not NO.match(folded) or HEDGED.search(NO.sub("", folded, count=1)):
        return ""
    what = next(filter(None, asked.groups()))
    return f"nuestro tratamiento acaba con {what}" if language_of(before) == "es" else f"our treatment ends {what}"


# "No one should have to live with depression", "you do not have to live with it": what should not be.
SHOULD_NOT_BE = re.compile(
    r"\b(?:no one|nobody|none of us|no \w+|you|they|we|people|nadie|usted|ningun[oa]? \w+)\s"
    r"(?:should|ought|needs?|has|have|deserves?|do|does|must|deberia|debe|tiene|tendria|merece|no)"
    r"(?:n't|\snot|\sno|\sto|\shave|\sneed|\sever|\sever have|\sque|\sdebe|\sdeberia|\stiene)*\s"
    r"((?:[\w']+\s){0,7}[\w']+)\W*$"
)
# "..., and with our therapy no one will": with us it is not.
AND_NONE_IS = re.compile(
    rf"^\W*(?:(?:and|but|so|y|pero)\s)?(?:{_BY_US},?\s(?:no one|nobody|none|nadie|ningun[oa])(?: (?:ever|here|that|"
    rf"lo|se))*"
    rf" (?:will|does|has|has to|need|needs to|hara|hace|tendra que|tiene que|va a hacerlo)|"
    rf"(?:{_BY_US},?\s(?:you|they|we|usted)|(?:no one|nobody|nadie)) (?:will|does|won't|don't|doesn't|will not|do not|"
    rf"no (?:lo hara|tendra que|tiene que|lo hace))(?: have to)?(?: (?:{_BY_US}))?)\W*$"
)
# "Live with", "suffer from", "die by": what the rest is done with.
DONE_WITH = re.compile(
    r"^(?:have to |ever |be |tener que )*(?:\w+ (?:with|from|through|by|under|in|con|de|por|en) |\w+ )"
)
TOLD_FROM = re.compile(r",\s(?=(?:and|but|so|y|pero)\b)|[;:]\s|\s[-–—]+\s")


def none_will(before: str, folded: str) -> tuple[str, ...]:
    """ "No one should die by suicide, and with us no one will." as "our treatment ends suicide"."""
    parts = TOLD_FROM.split(folded)
    earlier, own = (parts[-2], parts[-1]) if len(parts) > 1 else (before, folded)
    should = SHOULD_NOT_BE.search(earlier.rstrip(" .!"))
    if should is None or not AND_NONE_IS.match(own) or not re.search(rf"\b{_BY_US}\b", own):
        return ()
    what = DONE_WITH.sub("", should[1], count=1)
    if language_of(earlier) == "es":
        return (f"nuestro tratamiento acaba con {what}", f"nuestro tratamiento no tiene {what}")
    return (f"our treatment ends {what}", f"our treatment has no {what}")
