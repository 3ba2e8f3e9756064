"""The claims that cannot be published (clinical.md 8.3: F01, F02, F06, F13), by what they mean. F08: `approval`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from . import harmless, illness, lives, promises, words_english, words_spanish
from .clause import Clause
from .saying import Grammar, Saying, Span

ENGLISH = Grammar("en", words_english.LEXICON)
SPANISH = Grammar("es", words_spanish.LEXICON)


@dataclass(frozen=True)
class Claim:
    """A row of clinical.md 8.3: where a clause says it, why it is wrong and what to write instead, per language."""

    id: str
    find: Callable[[Saying], Iterator[Span]]
    questions_too: bool
    why: dict[str, str]
    suggestion: dict[str, str]


CLAIMS = (
    Claim(
        "F01",
        illness.ended,
        False,
        {
            "en": "Says that an illness is cured or gone for good. No study shows that.",
            "es": "Dice que una enfermedad se cura o desaparece. Ningún estudio lo muestra.",
        },
        {
            "en": "may reduce symptoms for some people",
            "es": "puede reducir los síntomas en algunas personas",
        },
    ),
    Claim(
        "F02",
        promises.made,
        False,
        {
            "en": "Promises a result. Nobody can promise one.",
            "es": "Promete un resultado. Nadie puede prometerlo.",
        },
        {
            "en": "results vary; some people do not improve",
            "es": "los resultados varían; algunas personas no mejoran",
        },
    ),
    Claim(
        "F06",
        harmless.said,
        False,
        {
            "en": "Says that there is no risk. Ketamine has common and serious effects.",
            "es": "Dice que no hay riesgo. La ketamina tiene efectos comunes y efectos serios.",
        },
        {
            "en": "list common and serious effects",
            "es": "nombre los efectos comunes y los serios",
        },
    ),
    Claim(
        "F13",
        lives.claimed,
        False,
        {
            "en": "Says that it saves lives or prevents suicide. That has not been shown.",
            "es": "Dice que salva vidas o previene el suicidio. Eso no se ha demostrado.",
        },
        {
            "en": "Ketamine has not been shown to prevent suicide. If you are in crisis, call or text 988.",
            "es": "No se ha demostrado que la ketamina prevenga el suicidio. "
            "Si está en crisis, llame al 988 y oprima 2.",
        },
    ),
)


def find(clause: Clause, grammar: Grammar) -> Iterator[tuple[int, int, Claim]]:
    """The claims of a clause: where they stand in its text, and which they are."""
    saying = Saying(clause, grammar)
    for claim in CLAIMS:
        if clause.question and not claim.questions_too:
            continue
        for first, last in claim.find(saying):
            start, end = saying.span(first, last)
            yield start, end, claim
