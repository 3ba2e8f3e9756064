"""What only interrupts or answers a claim: asides between commas, and "Yes." after a question that holds the claim."""

import re

from . import ellipsis
from .vocabulary import CLINIC, TREATMENT

_ASIDE = (
    r"(?:as|speaking as) (?:a|your) (?:doctor|physician|nurse|clinician)|como (?:su )?(?:medic[oa]|doctora?|"
    r"enfermer[oa])|"
    r"once and for all|of course|in fact|at last|finally|for good|without (?:a )?doubt|no doubt|indeed|"
    r"quite simply|simply put|"
    r"believe it or not|in our experience|in most cases|to be clear|we believe|we know|as you know|"
    r"for most people|safely|"
    r"quickly|quite literally|literally|in short|after all|trust us|de una vez por todas|por fin|por supuesto|"
    r"sin duda(?: alguna)?|"
    r"de hecho|claro(?: esta)?|en serio|al fin|como usted sabe|literalmente|de verdad|finalmente|en poco tiempo|"
    r"rapidamente"
)
ASIDE = re.compile(
    rf",\s(?:once|so|already|though|formerly|long|antes|que era) [^,.]{{1,30}},\s(?=(?:is|was|has|are|were|can|"
    rf"esta|fue|ha|es)\b)|\s?(?:,|\s-|\s?[–—]|\()\s?(?:{_ASIDE})\s?(?:,|\s-|[–—]|\))\s?"
)
YES = re.compile(
    r"\W*(?:(?:ours|this one|la nuestra|el nuestro|las nuestras) (?:is|does|can|will|are|do|si|lo es)|yes|yep|yeah|"
    r"absolutely|of course|certainly|definitely|sure|it does|it is|it can|it will|they do|"
    r"they are|they can|"
    r"you will|you can|indeed|without a doubt|si|claro|por supuesto|asi es|desde luego|definitivamente|sin duda|"
    r"con certeza|you bet|that's right|correct|right|exactly|completely|totally|entirely|perfectly|100%|"
    r"por completo|totalmente|"
    r"completamente|exacto|correcto)"
    r"(?=\W*$|[,.!:;]|\s[-–—]|\s(?:it|they|you|we|la|lo|y|que|and|our|nuestr\w+)\b)"
)
# "What if you could ...? With ketamine you can."
NOW_YOU_CAN = re.compile(
    r"\W*(?:(?:with|thanks to|con|gracias a) (?:\w+ ){0,3}?\w+,? (?:you can|they do|it will|se puede|it is|it does|"
    r"it can|it will|"
    r"it's possible|that is possible|"
    r"se puede|puede|es posible)|"
    r"now (?:you|it) (?:can|is)|ahora (?:se )?puede|you can(?: now)?)(?=\W*$)"
)
# "Approved for PTSD? Our infusion is."
OURS_IS = re.compile(
    r"\W*(?:and |y )?(?:our|nuestr[oa]s?) (?:\w+,? ){1,2}?(?:is|are|does|do|can|will|si|tambien|lo (?:es|son|esta|"
    r"estan))\W*$"
)
NOT_YES = re.compile(r"\W*(?:yes and no|si y no|yes,? (?:but|for (?:anesthesia|surgery)|as an?)|si,? (?:pero|como))\b")
AUXILIARY = re.compile(
    r"^\W*(?:(?:and|but|so|y|pero)\s)?(?:what if|imagine|y si|is|are|was|were|does|do|did|can|could|will|would|"
    r"has|have)\s+(?=\w)|"
    r"^\W*(?:y\s|pero\s)?(?:es|esta|puede|son|estan|fue)\s+(?=(?:la|el|los|las|nuestr\w+|este|esta|mi)\s)"
)


# "¿Puede irse para siempre mi ansiedad?": the subject stands last.
INVERTED = re.compile(
    r"^\W*(?:y\s|pero\s)?(?:puede|pueden|podria|podrian|va a|van a) (\w*?[aei]r)(se)? ((?:\w+ )*?)"
    r"((?:la|el|los|las|mi|mis|su|sus|est[aeo]s?)\s.+)$"
)


def _in_order(asked: re.Match[str]) -> str:
    """ "puede irse para siempre mi ansiedad" as "mi ansiedad se va para siempre"."""
    verb = "se va" if asked[1] == "ir" else f"va a {asked[1]}{asked[2] or ''}"
    return f"{asked[4]} {verb} {asked[3]}".rstrip()


# "What our drips erase: depression": the colon parts the verb from its object.
LISTED = re.compile(
    r"\b(cures?|heals?|eliminates?|erases?|ends?|wipes? out|get rid of|curan?|sanan?|eliminan?|borran?|"
    r"acaban? con)\s?:\s+(?=\w)"
)
READER = re.compile(
    r"^\W*(?:you|i|usted|one|we)\s(?=(?:can|could|will|might|get|put|end|really|finally|truly|puede|pudiera|"
    r"podria)\b)"
)


# "Unlike a hotline, ketamine ...": said of what follows.
CONTRAST = re.compile(
    r"(?:^|(?<=[,;:]))\s*(?:unlike|in contrast (?:to|with)|compared (?:to|with)|as opposed to|a diferencia de|"
    r"en contraste con|"
    r"a diferencia del)\s[^,;:.]{2,50},"
)


# "Instead of numbing pain, ketamine heals it": denies nothing of what follows.
INSTEAD = re.compile(r"^\W*(?:instead of|rather than|en vez de|en lugar de)\s(?=[^,]{3,50},\s)")


def without(folded: str) -> str:
    """The folded sentence without asides: "it eliminates, once and for all, pain" is "it eliminates pain"."""
    return INSTEAD.sub("", LISTED.sub(r"\1 ", ASIDE.sub(" ", CONTRAST.sub(" ", folded))))


# "Not every drug saves lives. Ketamine does.", "..., but our infusions can": the verb is that of what stands before.
ELLIPSIS = re.compile(
    rf"^\W*(?:(?:and|but|yet|y|pero|only|solo|sino)\s)?((?:\w+\s){{0,3}}?(?:{TREATMENT}|{CLINIC})|ours|we|this one|"
    rf"it|nosotros)\s"
    r"(?:is|are|does|do|can|will|has|have|did|si|tambien|puede|pueden|lo (?:es|hace|esta))(?: (?:too|so|now|"
    r"just that|it|one|two|three|both|several|exactly that|tambien|si))?\W*$"
)
LAST_CLAUSE = re.compile(r"^(.*)(?:,|;|:|\s[-–—])\s*((?:(?:and|but|yet|y|pero)\s)?[^,;:]{4,40})\W*$")
NOT_OF_OTHERS = re.compile(
    r"^.*\b(?:that's|that|which|who|que|cannot|can't|don't|doesn't|do not|does not|can not|couldn't|won't|will not|"
    r"never|no|nunca|no pueden?)\b\s*"
)
FIRST_WORDS = re.compile(
    r"^\W*(?:not (?:every|all)|no(?: todos| todas)?|few|most|some|other|many|only)?\s*(?:\w+\s){1,2}?(?=\w+(?:s|ve|"
    r"an|en|a)\b)"
)


# "Which of your treatments has it? Ours does."
WHICH = re.compile(
    r"^\W*(?:which|what|who|cual|que|quien)(?: (?:of|de) (?:\w+ ){1,2}?\w+| \w+)?\s(?=(?:is|are|has|have|can|does|"
    r"es|tiene|esta|cuenta|\w+s)\b)"
)


def elided(before: str, folded: str) -> tuple[str, ...]:
    """What is said of the treatment by a verb left out: "Pills cannot cure it, our infusions can."; often ()."""
    last = LAST_CLAUSE.match(folded)
    pairs = [(before, folded)] + ([(last[1], last[2])] if last else [])
    asked = WHICH.match(before)
    if asked and before.rstrip("\"')").endswith("?") and ELLIPSIS.match(folded):
        return (f"our treatment {before[asked.end() :].strip(' ?')}",)
    for earlier, own in pairs:
        denied = re.search(r"\b(?:no|not|none|nobody|ningun[oa]?|nadie)\b|n't\b", own)
        if earlier and not denied and not earlier.rstrip().endswith("?") and ELLIPSIS.match(own):
            earlier = re.split(r"[.!?;]\s", earlier.strip(" ."))[-1].strip(" .,")
            return tuple(
                f"our treatment {part.sub('', earlier, count=1)}"
                for part in (NOT_OF_OTHERS, FIRST_WORDS)
                if part.match(earlier)
            )
    return ()


TOPIC = re.compile(
    r"^\W*(?:(?:and|but|so|what about|how about|worried about|afraid of|tired of|sick of|got|y|pero|que hay de|"
    r"cansad[oa] de|"
    r"hart[oa] de|miedo a)\s)?((?:[\w']+[\s,]+){0,7}[\w']+)\W*\?\W*$"
)
ASKED_WITH_VERB = re.compile(
    r"^\W*(?:is|are|was|were|does|do|did|can|could|will|would|has|have|what|why|how|when|who|where|which|es|son|hay|"
    r"puede|cual|"
    r"cuando|como|por que|quien|donde|tiene|se|esta|estan)\b(?! about)"
)
PLAIN_NO = re.compile(
    r"\W*(?:sadly|unfortunately|sorry|alas|por desgracia|lamentablemente),? (?:no|not)\b|\W*(?:no|nope|none|"
    r"there (?:is|are) none|there (?:isn't|aren't) one|no l[oa]s? hay|no hay|no existe)\W*$|"
    r"\W*(?:a algun\w+|for some|to some|some|sometimes|a veces|it depends|depende|maybe|quiza|perhaps|not for|nadie|"
    r"no one|nobody|we do not know|we don't know|no sabemos|no se sabe)\b"
)
OF_HARM = re.compile(r"\b(?:effects?|risks?|dangers?|harm|downsides?|efectos|riesgos?|peligros?)\b")
NAMED = re.compile(r"^\W*((?:[\w']+[\s,]+){0,4}[\w']+)\s?(?::|\s[-–—]+|[–—])\s*([^:;.!?]{2,60})[.!]?\W*$")
COMMENT = re.compile(r"^\W*(?:there (?:are|is|were)|it is|it's|they are|they're|that is|no hay|son|es|hay)\s")


WHAT = re.compile(
    r"^\W*(?:what|que|whom)(?:'s)? (?:(?:do|does|did|can|will|are the|is the|are|son los|"
    r"son las) )?((?:[\w']+\s){0,5}[\w']+)\W*\?\W*$"
)
UNTRUE = re.compile(r"\b(?:myths?|mitos?|false|fals[oa]|fiction|mentira|wrong|fact or)\b")


# "It's not a free pass: ...": no name, but a sentence of its own.
SAYS_BY_ITSELF = re.compile(
    r"\W*(?:it|this|that|they|we|you|eso|esto)(?:'s|'re)? (?:is|are|was|not|no)\b|"
    r"\W*(?:no )?es\b"
)


# "Pills have side effects. Our infusions don't."
DOES_NOT = re.compile(
    rf"^\W*(?:(?:and|but|yet|y|pero)\s)?((?:\w+\s){{0,3}}?(?:{TREATMENT}|{CLINIC})|ours|this one)\s(?:don't|doesn't|"
    rf"do not|does not|aren't|isn't|has none|have none|no)\W*$"
)
HAS_HARM = re.compile(
    r"\b(?:have|has|cause[sd]?|carr(?:y|ies)|tienen?|causan?|dan)\b[^.]*\b(?:side effects?|risks?|dangers?|"
    r"efectos secundarios|riesgos?|peligros?)\b"
)
ZERO = re.compile(r"^\W*(?:zero|none|nil|cero|ningun[oa])\W*$")
THAT_MANY = re.compile(
    r"^\W*(?:that's|that is|ese es|es) (?:how many|how much|the number of|el numero de|la cantidad de) (.*)$"
)


# "Side effects of the drip at our clinic: none."
NONE_LISTED = re.compile(
    r"^\W*(?:(?:the|los|las|known|reported|serious|possible|number of|all) )*(?:side effects?|adverse effects?|"
    r"risks?|dangers?|"
    r"complications?|downsides?|efectos (?:adversos|secundarios)|riesgos?|peligros?|complicaciones)\b"
    rf"[^:;.!?]*\b(?:{TREATMENT}|{CLINIC})\b[^:;.!?]*:\s*(?:none|zero|nothing|ningun[oa]?|cero|nada)\b"
)
NOTHING = re.compile(r"^\W*(?:nothing|nada)(?: at all)?\W*$")
GOES_WRONG = re.compile(
    r"^\W*(?:so |but |y |pero )?(?:what (?:can|could|will|might) (?:possibly )?go wrong|que (?:puede|"
    r"podria) salir mal)\W*$"
)


def without_harm(before: str, folded: str) -> str:
    """ "Pills have side effects. Our infusions don't.", "Zero. That's how many side effects we see."; else ""."""
    last = LAST_CLAUSE.match(folded)
    pairs = [(before, folded)] + ([(last[1], last[2])] if last else [])
    if any(
        HAS_HARM.search(earlier) and DOES_NOT.match(own) for earlier, own in pairs if not earlier.rstrip().endswith("?")
    ):
        return "our treatment has no risk"
    if NOTHING.match(folded) and GOES_WRONG.match(before):
        return "our treatment has no risk"
    if NONE_LISTED.match(folded) and not NO_TRUTH.search(folded):
        return "our treatment has no risk"
    named, _, rest = folded.partition(":")
    for number, text in ((before, folded), (named, rest)):
        if ZERO.match(number) and (counted := THAT_MANY.match(text)):
            return f"{number.strip(' .')} {counted[1].partition(' que ')[0]}"
    return ""


def joined(before: str, folded: str) -> str:
    """ "Pain? Gone." and "Side effects: none" as one clause, "pain gone"; "What do we end? Depression."; else ""."""
    if folded.rstrip().endswith("?") or NOT_SO.match(folded):
        return ""
    asked = WHAT.match(before)
    if asked and len(folded.split()) <= 5:
        return f"{asked[1]} {folded}"
    topic = TOPIC.match(before)
    refused = PLAIN_NO.match(folded) and not OF_HARM.search(before)
    if topic and not refused and not ASKED_WITH_VERB.match(before) and len(folded.split()) <= 9:
        return f"{topic[1].strip()} {COMMENT.sub('', folded).strip(' ,')}"
    named = NAMED.match(folded)
    if not named or UNTRUE.search(named[1]) or SAYS_BY_ITSELF.match(named[1]):
        return ""
    return f"{named[1].strip()} {COMMENT.sub('', named[2]).strip()}"


# "Is it risky? Not at all."
HARM_ASKED = re.compile(
    r"^\W*(?:(?:and|but|so|y|pero)\s)?(?:is|are|does|do|can|will|could|es|son|hay|tiene|puede|"
    r"existen?|causa|what's|what is|what are|how|que|cual(?:es)?)\b[^?]*\b(?:danger\w*|risk\w*|harm\w*|"
    r"side effects?|unsafe|hurt|danar\w*|lastim\w*|perjudic\w*|"
    r"peligr\w*|riesg\w*|efectos secundarios|dano|danin\w*|complicac\w*)\b[^?]*\?\W*$"
)
REFUSED = re.compile(
    r"\W*(?:(?:absolutely|literally|simply|truly|absolutamente|literalmente|sencillamente|realmente) )?(?:no|nope|"
    r"never|not (?:at all|in the least|in the slightest|one bit|even close|with us|here|really)|"
    r"absolutely not|of course not|none|zero|"
    r"para nada|en absoluto|de ninguna manera|jamas|claro que no|por supuesto que no|ningun[oa]|"
    r"ni un[oa])(?: at all| whatsoever| here|, ninguno)?(?=\W*$|"
    r"[,.;:!]|\W* (?:our|it|ketamine|these|they|with us|la|nuestr\w+)\b)"
)
NO_HARM_ASKED = re.compile(r"\b(?:no|without|zero|free|harmless|safe|sin|ningun|libre|segur[oa]|inofensiv[oa])\b")
NO_TRUTH = re.compile(
    r"\b(?:no (?:medicine|treatment|drug|one)|but|pero|some|algun\w*|asking|call\w*|serious|not everyone|depends|"
    r"depende)\b"
)


def refused(before: str, folded: str) -> str:
    """The claim that there is no harm, when the question before asks for it and this sentence says no; else ""."""
    if (
        not HARM_ASKED.match(before)
        or not REFUSED.match(ellipsis.by_us(folded) or folded)
        or NO_HARM_ASKED.search(before)
    ):
        return ""
    return "" if NO_TRUTH.search(f"{before} {folded}") else "our treatment has no risk"


OTHERS_SAY = re.compile(
    r"\b(?:people|some|many|ads?|clinics|sites?|websites?|others|they|friends|you may|you might|online|anuncios?|"
    r"algun[oa]s|otr[oa]s|paginas|sitios|"
    r"gente|quizas?|tal vez)\b[^.]*\b(?:say|says|claim|claims|promise|read|hear|tell|write|dice|dicen|afirman?|"
    r"prometen?|leer|lea|oir|oiga)\b"
)
NOT_SO = re.compile(
    r"^\W*(?:but |pero )?(?:that|this|it|they|eso|esto) (?:is|are|es|son|no es|no son) (?:simply |just )?(?:false|"
    r"not true|untrue|wrong|a myth|a lie|fals\w+|cierto|verdad|"
    r"un mito|mentira)\b|^\W*(?:do not|don't|no lo) (?:believe|crea)\b"
)


IN_TRUTH = re.compile(
    r"[;,.] (?:(?:the )?(?:studies|research|trials|evidence) (?:do|does|has|have)|(?:los )?estudios no|"
    r"but|our own|the truth|in truth|in fact|however|pero|la verdad|nuestra propia)\b"
)


def retracted(folded: str, following: str) -> int:
    """Up to where "Some sites say that it cures. That is not true." is said by others and taken back at once."""
    if folded.rstrip().endswith("?") and NOT_SO.match(following):
        return len(folded)
    if not OTHERS_SAY.search(folded):
        return 0
    truth = IN_TRUTH.search(folded)
    return len(folded) if NOT_SO.match(following) else truth.start() if truth else 0


# "Is it safe? Completely."
WHOLLY = re.compile(
    r"\W*(?:completely|totally|entirely|perfectly|100%|absolutely|por completo|totalmente|completamente)\b"
)
SAFE = re.compile(r"\b(safe|segur[oa]s?)\b")


def affirmed(before: str, folded: str) -> str:
    """The claim of the question before, when this sentence says yes to it; else ""."""
    if not before.rstrip("\"') ").endswith("?"):
        return ""
    behind = ellipsis.by_us(folded)
    with_us = bool(YES.match(behind)) and not NOT_YES.match(behind)
    yes = with_us or YES.match(folded) or NOW_YOU_CAN.match(folded) or OURS_IS.match(folded)
    if not yes or NOT_YES.match(folded):
        return ""
    question = before.split("¿")[-1].rstrip("\"')? ")
    claim = INVERTED.sub(_in_order, AUXILIARY.sub("", question))
    if WHOLLY.match(folded):
        claim = SAFE.sub(r"completely \1" if "safe" in claim else r"totalmente \1", claim)
    rest = YES.sub("", folded, count=1).strip(" ,.!")
    if "fda" in rest and "fda" not in claim:
        claim = f"{claim} {rest}"
    if with_us or NOW_YOU_CAN.match(folded):
        claim = f"{claim} {ellipsis.WITH_US[ellipsis.language_of(claim)]}"
    if OURS_IS.match(folded):
        claim = f"our infusion {claim}"
    return READER.sub("our treatment ", claim) + "."
