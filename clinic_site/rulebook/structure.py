"""Structure: headings in order, links that say where they lead, help beside suicide, off-label beside ketamine.

Source: clinical.md opening ("three facts that must never be lost": 1 off-label, 3 crisis line), 3.1; issue text
"structure" (heading order, link words, alt text, table headers).

S01 a heading skips a level · S02 link words say nothing · S03 suicide is mentioned and no crisis line · S04 ketamine
for depression and not off-label · S05 a picture has no alt text · S06 a table has an empty column header.
"""

import re
from collections.abc import Iterator

from .document import Document, Passage
from .findings import ADVICE, BLOCK, REVIEW, Finding

EMPTY_LINK = re.compile(
    r"(?:click |tap |press |read |see |learn |find out )?(?:here|more|this|this page|this link|link|read more|details|"
    r"learn more|click here|find out more|go)|(?:haga |dele |pulse |oprima |lea |ver |vea |conozca |sepa )?"
    r"(?:clic |click )?(?:aqu[ií]|m[aá]s|esto|este enlace|enlace|esta p[aá]gina|leer m[aá]s|ver m[aá]s|saber m[aá]s|"
    r"m[aá]s informaci[oó]n)",
    re.IGNORECASE,
)
SUICIDE = re.compile(
    r"suicid|kill(?:ing)? (?:your|my|them|him|her)sel|end(?:ing)? (?:your|their) li|quitarse la vida|self-harm|"
    r"autolesi|better off dead|hacerse daño|hurt yourself",
    re.IGNORECASE,
)
CRISIS_LINE = re.compile(r"\b988\b")
KETAMINE = re.compile(r"\b(?:ketamin[ea]|infusi[oó]n(?:es|s)?)\b", re.IGNORECASE)
DEPRESSION = re.compile(r"depress|depresi|anxiety|ansiedad|\bPTSD\b|\bTEPT\b", re.IGNORECASE)
OFF_LABEL = re.compile(
    r"off[\s‑-]label|not (?:been )?(?:FDA[\s‑-])?approved|(?:has|is) not FDA|"
    r"fuera de (?:lo aprobado|indicaci|etiqueta)|"
    r"no (?:la |lo )?(?:está|es|ha sido|ha|tiene)\s?(?:aprobad|aprobación)|sin aprobación|no aprobad",
    re.IGNORECASE,
)


def check(document: Document) -> list[Finding]:
    """All findings on the structure of a page; of a loose text only links, the crisis line and off-label."""
    return [
        *_heading_order(document),
        *_links(document),
        *_crisis_line(document),
        *_off_label(document),
        *_alternatives(document),
    ]


def _first(document: Document, pattern: re.Pattern[str]) -> Passage | None:
    return next((passage for passage in document.passages if pattern.search(passage.text)), None)


def _heading_order(document: Document) -> Iterator[Finding]:
    level = 2 if document.is_page else 0
    seen = False
    for passage in document.passages:
        if passage.kind != "heading" or not passage.level:
            continue
        highest = level + 1 if seen else max(level, 2 if document.is_page else passage.level)
        if passage.level > highest:
            yield Finding(
                REVIEW,
                "S01",
                passage.text,
                f"A heading of level {passage.level} follows one of level {level}.",
                f"Make it level {highest}.",
                passage.where,
                passage.line,
            )
        level, seen = passage.level, True


def _links(document: Document) -> Iterator[Finding]:
    for passage in document.passages:
        for link in passage.links:
            if not link.is_mark and EMPTY_LINK.fullmatch(link.text.strip(" .»>→")):
                yield Finding(
                    REVIEW,
                    "S02",
                    passage.text,
                    f"The link “{link.text}” does not say where it leads.",
                    "Name the page or what one finds there.",
                    passage.where,
                    passage.line,
                )


def _crisis_line(document: Document) -> Iterator[Finding]:
    mention = _first(document, SUICIDE)
    if mention is not None and _first(document, CRISIS_LINE) is None:
        yield Finding(
            BLOCK if document.is_page else REVIEW,
            "S03",
            mention.text,
            "The text mentions suicide or self-harm and does not say how to get help.",
            "Call or text 988. In danger now? Call 911."
            if document.language != "es"
            else "Llame al 988 y oprima 2. ¿Está en peligro? Llame al 911.",
            mention.where,
            mention.line,
        )


def _off_label(document: Document) -> Iterator[Finding]:
    """On a page that speaks of ketamine and of depression, off-label is said once; "not FDA-approved" says it too."""
    ketamine = _first(document, KETAMINE)
    if not document.is_page or ketamine is None or _first(document, DEPRESSION) is None:
        return
    if not any(OFF_LABEL.search(passage.text) for passage in document.passages):
        yield Finding(
            BLOCK,
            "S04",
            ketamine.text,
            "The page speaks of ketamine for depression and does not say that this use is off-label.",
            "Ketamine given by a drip is not FDA-approved for depression. This use is called off-label."
            if document.language != "es"
            else "La FDA no ha aprobado la ketamina en suero para la depresión. Este uso se llama «off-label».",
            ketamine.where,
            ketamine.line,
        )


def _alternatives(document: Document) -> Iterator[Finding]:
    for block in document.blocks:
        if block.kind == "picture" and not (block.alt or "").strip():
            yield Finding(BLOCK, "S05", "", "A picture has no text for people who do not see it.", "", block.key)
        if block.kind == "table" and not all(re.sub(r"<[^>]*>", "", cell).strip() for cell in block.header[1:]):
            yield Finding(ADVICE, "S06", "", "A column of this table has no header.", "", block.key)
