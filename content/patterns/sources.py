"""What the example blocks lean on: frozen references and glossary terms, as publications hold them."""

from typing import Any


def reference(key: str, authors: str, title: str, journal: str, year: int, url: str, **more: str) -> dict[str, Any]:
    """A frozen reference; what is not given is empty."""
    return {
        "id": key,
        "kind": more.get("kind", "rct"),
        "authors": authors,
        "title": title,
        "journal": journal,
        "year": year,
        "doi": url.removeprefix("https://doi.org/") if "doi.org" in url else "",
        "url": url,
        "n": more.get("n", ""),
        "population": "",
        "summary": "",
        "comparator": "",
        "limits": more.get("limits", ""),
        "confidence": more.get("confidence", "verified"),
    }


REFERENCES = [
    reference(
        "mcinnes-2022",
        "McInnes LA et al.",
        "A retrospective analysis of ketamine intravenous therapy for depression in real-world care settings",
        "Journal of Affective Disorders",
        2022,
        "https://doi.org/10.1016/j.jad.2021.12.097",
        kind="open-label",
        n="537 of 9,016",
        limits="No comparison group; only 537 of 9,016 patients had enough data.",
    ),
    reference(
        "pfeiffer-2024-va",
        "Pfeiffer PN et al.",
        "Clinical outcomes of intravenous ketamine treatment for depression in the VA health system",
        "Journal of Clinical Psychiatry",
        2024,
        "https://doi.org/10.4088/JCP.23m14984",
        kind="open-label",
        n="215",
        limits="No comparison group.",
    ),
    reference(
        "murrough-2013-ajp",
        "Murrough JW et al.",
        "Antidepressant efficacy of ketamine in treatment-resistant major depression: a two-site randomized "
        "controlled trial",
        "American Journal of Psychiatry",
        2013,
        "https://doi.org/10.1176/appi.ajp.2013.13030392",
        n="73 randomized; 72 analysed (47 ketamine, 25 midazolam)",
        limits="Single dose; benefit measured at 24 hours; dissociation still reveals treatment to many participants.",
    ),
    reference(
        "lii-2023",
        "Lii TR et al.",
        "Randomized trial of ketamine masked by surgical anesthesia in patients with depression",
        "Nature Mental Health",
        2023,
        "https://doi.org/10.1038/s44220-023-00140-x",
        n="40",
        limits="Small; surgery itself may play a part.",
    ),
    reference(
        "kishimoto-2016",
        "Kishimoto T et al.",
        "Single-dose infusion ketamine and non-ketamine NMDA receptor antagonists for unipolar and bipolar depression",
        "Psychological Medicine",
        2016,
        "https://doi.org/10.1017/S0033291716000064",
        kind="meta-analysis",
        confidence="known",
    ),
    reference(
        "zanos-gould-2018",
        "Zanos P, Gould TD",
        "Mechanisms of ketamine action as an antidepressant",
        "Molecular Psychiatry",
        2018,
        "https://doi.org/10.1038/mp.2017.255",
        kind="mechanism",
    ),
    reference(
        "fda-2023-compounded-ketamine",
        "US Food and Drug Administration",
        "FDA warns patients and health care providers about potential risks of compounded ketamine products",
        "FDA",
        2023,
        "https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients",
        kind="regulator",
    ),
]

TERMS = {
    "en": {
        "response": {
            "term": "Response",
            "definition": "Symptoms went down by at least half. You may still feel low.",
        },
        "off-label": {
            "term": "Off-label",
            "definition": "When a doctor uses an approved medicine for a use the FDA has not approved. It is legal and "
            "common, but the evidence may be weaker.",
        },
    },
    "es": {
        "response": {
            "term": "Respuesta",
            "definition": "Los síntomas bajaron al menos a la mitad. Todavía puede sentirse mal.",
        },
        "off-label": {
            "term": "Uso fuera de etiqueta (off-label)",
            "definition": "Cuando un médico usa una medicina aprobada para algo que la FDA no ha aprobado.",
        },
    },
}
