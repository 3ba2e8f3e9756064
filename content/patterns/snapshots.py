"""Example blocks of every kind, as publications hold them. Figures are those of the evidence sheet."""

from typing import Any

from content.patterns.charts import CHARTS, Block, cite, figure
from content.patterns.sources import REFERENCES

ENGLISH: list[Block] = [
    {
        "kind": "callout",
        "key": "main-points",
        "tone": "take-away",
        "title": "The main points",
        "html": "<ul><li>It may ease symptoms for a while. It is not a sure thing.</li>"
        f'<li>This use is <a href="term:off-label">off-label</a>.{cite("fda-2023-compounded-ketamine")}</li></ul>',
    },
    {
        "kind": "prose",
        "key": "answer",
        "html": "<h2>How many people get better?</h2><p>It depends on the group. A filled figure means a "
        '<a href="term:response">response</a>. See <a href="article:side-effects">the side effects</a>, or '
        '<a href="article:not-live">a page that is not live</a>. <strong>Strong</strong> and <em>soft</em> words.</p>'
        '<h3>A smaller heading</h3><ol><li>First, call us: <a href="clinic:phone">713-555-0100</a>.</li>'
        '<li>Or <a href="page:contact">write</a>.</li></ol>',
    },
    *CHARTS,
    {
        "kind": "callout",
        "key": "not-known",
        "tone": "take-care",
        "title": "What these numbers do not show",
        "html": f"<p>They are short. Most measure a day or a few weeks.{cite('kishimoto-2016')}</p>",
    },
    {
        "kind": "callout",
        "key": "danger",
        "tone": "danger",
        "title": "When to call 911",
        "html": '<p>Chest pain, fainting, trouble breathing: <a href="tel:911">call 911</a>.</p>',
    },
    {
        "kind": "steps",
        "key": "next-steps",
        "title": "What you can do",
        "items": ["<strong>Write down</strong> each medicine you take.", "Show the list to your doctor."],
    },
    {
        "kind": "do-dont",
        "key": "until-tomorrow",
        "title": "Until the next day",
        "do": ["Plan who takes you home.", "Tell us if you feel worse."],
        "dont": ["Stop or change a medicine on your own.", "Drive until the next day."],
    },
    {
        "kind": "table",
        "key": "outcomes",
        "title": "Better, well or worse: the same groups",
        "note": f'"Not reported" means that we have no checked figure.{cite("mcinnes-2022")}',
        "columns": ["Group", "Better", "Well", "Worse"],
        "rows": [
            [
                f"US clinics{cite('mcinnes-2022')}",
                figure("mcinnes-2022/response-course", "54 of 100"),
                figure("mcinnes-2022/remission-course", "29 of 100"),
                figure("mcinnes-2022/worse", "8 of 100"),
            ],
            [
                f"US veterans{cite('pfeiffer-2024-va')}",
                figure("pfeiffer-2024-va/response-6w", "26 of 100"),
                figure("pfeiffer-2024-va/remission-6w", "15 of 100"),
                "Not reported",
            ],
        ],
    },
    {
        "kind": "picture",
        "key": "mechanism",
        "name": "mechanism",
        "title": "Four steps, and how sure anyone is",
        "alt": "Ketamine sits on a dock; the signal shifts; growth signals appear; new points of contact grow.",
        "rows": [
            {
                "title": "Ketamine blocks a dock",
                "text": "Glutamate lands on docks called NMDA receptors. Ketamine blocks this dock for a short time.",
                "tag": "Well established",
                "sure": "4",
            },
            {
                "title": "The signal shifts",
                "text": "The glutamate signal between cells shifts. Other docks may play a part.",
                "tag": "Likely",
                "sure": "3",
            },
            {
                "title": "Growth signals switch on",
                "text": "In rats and mice, cells made more of the signals BDNF and mTOR.",
                "tag": "Seen in rats and mice",
                "sure": "2",
            },
            {
                "title": "New links form",
                "text": "In mice, new points of contact grew after the first change.",
                "tag": "Seen in mice",
                "sure": "1",
            },
        ],
    },
    {
        "kind": "picture",
        "key": "treatment-day",
        "name": "treatment-day",
        "title": "The day, in five pictures",
        "alt": "Checks, the drip in a chair, rest, the way home with someone, sleep.",
        "rows": [
            {
                "title": "Checks",
                "text": "We ask about your health and measure your blood pressure.",
                "tag": "",
                "sure": "",
            },
            {"title": "The drip", "text": "About 40 minutes, in a chair. Staff stay near.", "tag": "", "sure": ""},
            {"title": "Rest", "text": "You stay until you are steady.", "tag": "", "sure": ""},
            {"title": "The way home", "text": "An adult you know takes you.", "tag": "", "sure": ""},
            {"title": "The night", "text": "No driving until after a full night's sleep.", "tag": "", "sure": ""},
        ],
    },
    {"kind": "insert", "key": "reach-us", "what": "contact"},
]
SPANISH_TITLES = {
    "main-points": "Lo más importante",
    "groups": "Cuántas personas respondieron depende del grupo",
    "not-known": "Lo que estos números no dicen",
    "next-steps": "Lo que usted puede hacer",
}


def snapshot(language: str = "en", blocks: list[Block] | None = None) -> dict[str, Any]:
    """An example publication. The Spanish one keeps English texts where only the frame is looked at."""
    chosen = ENGLISH if blocks is None else blocks
    if language == "es":
        chosen = [{**block, "title": SPANISH_TITLES.get(block["key"], block.get("title", ""))} for block in chosen]
    return {
        "schema": 1,
        "key": "pattern",
        "language": language,
        "slug": "pattern",
        "topic": "evidence",
        "kind": "article",
        "title": "How well does ketamine work for depression?" if language == "en" else "¿Qué tan bien funciona?",
        "summary": f"Some people feel better within a day, some do not. The gain often fades.{cite('kishimoto-2016')}",
        "blocks": chosen,
        "references": REFERENCES,
        "next": ["side-effects"],
    }
