"""F02: that the money depends on the result: "your money back", "if you do not improve, you pay nothing"."""

import re
from collections.abc import Iterator

from .saying import Saying, Span

_CANCEL = re.compile(
    r"\b(?:cancel\w*|reschedul\w*|insur\w*|seguro\w*|tax|overpa\w*|impuesto\w*|no show|deposit|deposito|duplicate|"
    r"charged twice|error)\b"
)


# "if your mood has not lifted", "unless you feel better", "or": what the money depends on.
_MEASURED = r"(?:scores?|numbers?|depression|anxiety|ptsd|ocd|pain|puntajes?|depresion|ansiedad|tept|toc|dolor)"
_ON_RESULT = re.compile(
    rf"\b(?:if|when|si|cuando)\b(?=[^.;,]*\b{_MEASURED}\b)(?=[^.;,]*(?:\b(?:not|no|still|same|remains?|sigue\w*|igual|"
    rf"continua\w*)|n't)\b)|\b(?:unless|a menos que) [^.;,]*\b{_MEASURED}\b|"
    r"\b(?:who|whose|quien|cuy[oa]s?)\b[^.;]*\b(?:not|never|no|n't)\b[^.;]*\b(?:better|improve|lift|mood|relief|"
    r"results?|respond|help\w*|mejor\w*|alivi\w*)\b|"
    r"\b(?:(?:like|be|become) yourself(?: again)?|feel (?:good|great|alive|different)|smil\w+|recover\w*|results?|"
    r"relief|improve\w*|better|satisf\w*|well|happy|works?|resultados|alivio|mejor\w*|satisfaccion|"
    r"feliz|funciona)\b[^.;]{0,40}\b(?:or|o)\b|"
    r"\b(?:if|unless|until|when|or|only|otherwise|not|no|without|si|o|a menos que|hasta que|solo|sin|cuando|"
    r"de lo contrario)\b[^.;]*?"
    r"\b(?:better|improv\w*|lift\w*|mood|relief|results?|work\w*|help\w*|respond\w*|satisf\w*|happy|unhappy|happier|"
    r"(?:no|any|feel|see|notice) changes?|smil\w*|sonri\w*|difference|symptoms?|different|the same|depressed|"
    r"anxious|sad|"
    r"fail\w*|recover\w*|succe\w*|heal\w*|cured?|well|hurting|suffering|mejor\w*|alivi\w*|funcion\w*|resultados?|"
    r"animo|sient\w*|satisfech\w*|feliz|"
    r"diferencia|sintomas?|(?:no|ningun|nota|ve|siente) cambios?|deprimid\w*|triste|fall\w*|fracas\w*|recuper\w*|"
    r"cur\w+|yourself|alive|content[oa]s?|conforme|a gusto|sirv\w*|ayud\w*|persist\w*|"
    r"continues?|remains?|lingers?|sigue[n]?|continua[n]?|exito|sufr\w*)\b"
)


_WE_DO_NOT = re.compile(r"\b(?:not|n't|never|cannot|no)\b(?: (?:le|les|we|give|offer|you|a|any|se))*$|n't$")
# "Not happy with how you feel? We refund every cent."
_NOT_PLEASED = re.compile(
    r"\b(?:not|no|n't|without|still|sin|sigue)\b[^.?!]*\b(?:better|happy|happier|satisf\w+|relief|results?|"
    r"improv\w+|change|"
    r"difference|smil\w+|depressed|anxious|sad|work\w*|mejor\w*|feliz|alivio|resultados|cambios?|funcion\w*|"
    r"deprimid\w+|triste|"
    r"satisfech\w+|content\w+)\b[^.?!]*\?\s*$|n't (?:feel|work|help|see)\b[^.?!]*\?\s*$"
)
_SAYS_NO = frozenset("no not never nothing free don't won't do does pay owe sin nada".split())


def refunded(saying: Saying) -> Iterator[Span]:
    """ "your money back", "if you do not improve, you pay nothing"."""
    if _CANCEL.search(saying.clause.sentence):
        return
    for back in saying.said("REFUND"):
        certain = "money back" in saying.text(back.first, back.last)
        if (certain or _ON_RESULT.search(saying.clause.sentence) or _NOT_PLEASED.search(saying.clause.before)) and (
            saying.words[back.first] in _SAYS_NO
            or not _WE_DO_NOT.search(saying.text(max(0, back.first - 4), back.first - 1))
        ):
            yield back.first, back.last
