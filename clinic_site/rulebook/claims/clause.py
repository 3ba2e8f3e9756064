"""The clauses of a sentence (clinical.md 8.1), folded: lower case, no accents, hyphens inside words as spaces.

Positions in a folded text are those of the text as written.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from clinic_site.rulebook.numbers import plain

from .vocabulary import CLINIC, TREATMENT, WORD

CLAUSE_END = re.compile(
    r"[.;:!?\n]+|(?:,|\s[-–—]+|[–—])\s*(?=(?:and|but|so|which|yet|y|pero|asi que|que)\b)",
)

QUESTION_START = re.compile(
    r"\W*(?:(?:and|but|so)\s)?(?:is|are|was|does|do|did|can|could|will|would|should|has|have|what if|"
    r"how (?:safe|well|long|fast|soon|much|good|likely|effective))\b"
)

# "Do you want ...?", "¿Por qué ...?": asks the reader, or takes the claim for granted.
READER_QUESTION = re.compile(
    r"\W*(?:what if (?:i|we) (?:told|said|promised)|would you believe|y si le (?:dij|dig)\w+|did (?:you|we)|"
    r"have (?:we|you) (?:mentioned|said|heard|tried)|can you believe|who knew|"
    r"(?:isn't|aren't|don't|doesn't|won't|wouldn't|can't|haven't|hasn't|didn't|ain't)|(?:do|are|would|have|can|will|"
    r"could) you (?:\w+ly )?(?:want|know|wish|need|suffer|like|love|"
    r"tired|ready|looking|struggling|sick|dream|believe|imagine|ever|hear|heard|waiting)\b|"
    r"(?:usted )?(?:quiere(?! decir)|"
    r"esta (?:usted )?(?:list|cansad|hart|"
    r"sufr|busc)\\w*|desea|busca|sufre|le gustaria|"
    r"a donde se (?:fue|fueron)|donde quedo|list[oa]|cansad[oa]|sabia[ns]?(?: usted)? que|ya sabia|se imagina|"
    r"hart[oa]|sabia|por que)|why)\b"
)

# "Is there any other clinic that guarantees it the way we do?"
NO_OTHER_ASKED = re.compile(
    rf"\b(?:any other|another|who else|what else|where else|que otra|quien mas|otra)\b.*\b(?:like|the way|as|than|"
    rf"como|igual que) (?:\w+ ){{0,2}}?(?:{TREATMENT}|{CLINIC}|ours)\b"
)


STRAIGHT = str.maketrans("’‘ʼ´`“”«»„", "'''''\"\"\"\"\"")
JOINED = re.compile(r"(?<=\w)[-‑‐](?=\w)")


# "A cure for PTSD?"
NOUN_ASKED = re.compile(r"^\W*(?:an?|the|una?|la|el)\s(?:\w+\W+){1,6}?\w+\?\W*$")


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


def _asks_from(sentence: str) -> int:
    """Where a sentence begins to ask: behind its "¿", or behind the colon of "One question: is it ...?"."""
    if "¿" in sentence:
        return sentence.rindex("¿") + 1
    colon = sentence.rfind(":") + 1
    return colon if QUESTION_START.match(sentence, colon) and not QUESTION_START.match(sentence) else 0


def clauses(sentence: str, before: str = "", earlier: str = "") -> Iterator[Clause]:
    """The clauses of a folded sentence; `before` is the folded sentence before it, `earlier` the two before that: for
    what "it" stands for.
    """
    asks_from = _asks_from(sentence)
    asked = sentence[asks_from:]
    question = sentence.rstrip("\"') ").endswith("?") and not READER_QUESTION.match(asked)
    question = question and bool("¿" in sentence or QUESTION_START.match(asked)) and not NO_OTHER_ASKED.search(asked)
    question = question or bool(NOUN_ASKED.match(sentence))
    start = 0
    for end in (*CLAUSE_END.finditer(sentence), None):
        stop = end.start() if end else len(sentence)
        if sentence[start:stop].strip():
            asks = question and (start >= asks_from or sentence[asks_from - 1] != ":")
            yield Clause(sentence[start:stop], start, sentence, f"{before} {sentence[:start]}", asks, earlier)
        start = end.end() if end else stop
