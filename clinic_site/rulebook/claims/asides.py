"""What only interrupts or answers a claim: asides between commas, and "Yes." after a question that holds the claim."""

import re

_ASIDE = (
    r"once and for all|of course|in fact|at last|finally|for good|without (?:a )?doubt|no doubt|indeed|quite simply|simply put|"
    r"believe it or not|in our experience|in most cases|to be clear|we believe|we know|as you know|for most people|safely|"
    r"quickly|quite literally|literally|in short|after all|trust us|de una vez por todas|por fin|por supuesto|sin duda(?: alguna)?|"
    r"de hecho|claro(?: esta)?|en serio|al fin|como usted sabe|literalmente|de verdad|finalmente|en poco tiempo|rapidamente"
)
ASIDE = re.compile(rf"\s?(?:,|\s-|\s?[–—]|\()\s?(?:{_ASIDE})\s?(?:,|\s-|[–—]|\))\s?")
YES = re.compile(
    r"\W*(?:yes|yep|yeah|absolutely|of course|certainly|definitely|sure|it does|it is|it can|it will|they do|they are|they can|"
    r"you will|you can|indeed|without a doubt|si|claro|por supuesto|asi es|desde luego|definitivamente|sin duda|con certeza)"
    r"(?=\W*$|[,.!:;]|\s[-–—]|\s(?:it|they|you|we|la|lo|y|que|and|our|nuestr\w+)\b)"
)
NOT_YES = re.compile(r"\W*(?:yes and no|si y no|yes,? (?:but|for (?:anesthesia|surgery)|as an?)|si,? (?:pero|como))\b")
AUXILIARY = re.compile(
    r"^\W*(?:(?:and|but|so|y|pero)\s)?(?:is|are|was|were|does|do|did|can|could|will|would|has|have)\s+(?=\w)|"
    r"^\W*(?:y\s|pero\s)?(?:es|esta|puede|son|estan|fue)\s+(?=(?:la|el|los|las|nuestr\w+|este|esta|mi)\s)"
)


def without(folded: str) -> str:
    """The folded sentence without asides: "it eliminates, once and for all, pain" is "it eliminates pain"."""
    return ASIDE.sub(" ", folded)


def affirmed(before: str, folded: str) -> str:
    """The claim of the question before, when this sentence says yes to it; else ""."""
    if not before.rstrip("\"') ").endswith("?") or not YES.match(folded) or NOT_YES.match(folded):
        return ""
    question = before.split("¿")[-1].rstrip("\"')? ")
    return AUXILIARY.sub("", question) + "."
