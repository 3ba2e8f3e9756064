"""What only interrupts or answers a claim: asides between commas, and "Yes." after a question that holds the claim."""

import re

_ASIDE = (
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
    r"\W*(?:yes|yep|yeah|absolutely|of course|certainly|definitely|sure|it does|it is|it can|it will|they do|"
    r"they are|they can|"
    r"you will|you can|indeed|without a doubt|si|claro|por supuesto|asi es|desde luego|definitivamente|sin duda|"
    r"con certeza)"
    r"(?=\W*$|[,.!:;]|\s[-–—]|\s(?:it|they|you|we|la|lo|y|que|and|our|nuestr\w+)\b)"
)
# "What if you could ...? With ketamine you can."
NOW_YOU_CAN = re.compile(
    r"\W*(?:(?:with|thanks to|con|gracias a) (?:\w+ ){1,4}?,? ?(?:you can|it is|it's possible|that is possible|"
    r"se puede|puede|es posible)|"
    r"now (?:you|it) (?:can|is)|ahora (?:se )?puede|you can(?: now)?)(?=\W*$)"
)
NOT_YES = re.compile(r"\W*(?:yes and no|si y no|yes,? (?:but|for (?:anesthesia|surgery)|as an?)|si,? (?:pero|como))\b")
AUXILIARY = re.compile(
    r"^\W*(?:(?:and|but|so|y|pero)\s)?(?:what if|imagine|y si|is|are|was|were|does|do|did|can|could|will|would|"
    r"has|have)\s+(?=\w)|"
    r"^\W*(?:y\s|pero\s)?(?:es|esta|puede|son|estan|fue)\s+(?=(?:la|el|los|las|nuestr\w+|este|esta|mi)\s)"
)


# "What our drips erase: depression": the colon parts the verb from its object.
LISTED = re.compile(
    r"\b(cures?|heals?|eliminates?|erases?|ends?|wipes? out|get rid of|curan?|sanan?|eliminan?|borran?|"
    r"acaban? con)\s?:\s+(?=\w)"
)
READER = re.compile(
    r"^\W*(?:you|i|usted|one|we)\s(?=(?:can|could|will|might|get|put|end|really|finally|truly|puede|pudiera|"
    r"podria)\b)"
)


def without(folded: str) -> str:
    """The folded sentence without asides: "it eliminates, once and for all, pain" is "it eliminates pain"."""
    return LISTED.sub(r"\1 ", ASIDE.sub(" ", folded))


def affirmed(before: str, folded: str) -> str:
    """The claim of the question before, when this sentence says yes to it; else ""."""
    if (
        not before.rstrip("\"') ").endswith("?")
        or not (YES.match(folded) or NOW_YOU_CAN.match(folded))
        or NOT_YES.match(folded)
    ):
        return ""
    question = before.split("¿")[-1].rstrip("\"')? ")
    claim = AUXILIARY.sub("", question)
    return READER.sub("our treatment ", claim) + "."
