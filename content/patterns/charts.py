"""Example charts of every kind, and how an example is made. Figures are those of the evidence sheet."""

from typing import Any

Block = dict[str, Any]


def row(result: str, label: str, value: float, unit: str = "percent", **more: Any) -> dict[str, Any]:
    """A frozen row of an evidence block."""
    compared = more.get("compared")
    return {
        "result": result,
        "label": label,
        "comparator_label": compared[0] if compared else "",
        "detail": more.get("detail", ""),
        "value": value,
        "unit": unit,
        "n": more.get("n"),
        "interval": more.get("interval"),
        "comparator": {"label": compared[0], "value": compared[1], "n": None} if compared else None,
        "time": more.get("time", ""),
        "outcome": more.get("outcome", "response"),
        "differs": more.get("differs"),
    }


def chart(key: str, kind: str, title: str, rows: list[dict[str, Any]], **more: str) -> Block:
    """An evidence block."""
    return {
        "kind": "evidence",
        "key": key,
        "chart": kind,
        "title": title,
        "measured": more.get("measured", ""),
        "conclusion": more.get("conclusion", ""),
        "note": more.get("note", ""),
        "rows": rows,
    }


def cite(*keys: str) -> str:
    return "".join(f'<a href="cite:{key}">{key}</a>' for key in keys)


def figure(result: str, words: str) -> str:
    return f'<a href="result:{result}">{words}</a>'


CHARTS: list[Block] = [
    chart(
        "groups",
        "icon-array",
        "How many people responded depends on the group",
        [
            row(
                "mcinnes-2022/response-course",
                "US clinics",
                53.6,
                n=537,
                detail="537 people, 2 to 4 weeks after 4 to 8 infusions, no comparison group",
            ),
            row(
                "pfeiffer-2024-va/response-6w",
                "US veterans",
                26,
                n=215,
                detail="215 people, at 6 weeks, no comparison group",
            ),
            row(
                "murrough-2013-bp/relapse-median",
                "people who had responded",
                18,
                "days",
                outcome="relapse",
                detail="Half of them had relapsed by then. 24 people, no comparison group",
            ),
        ],
        measured="Each figure stands for one person. Filled in: symptoms fell by at least half.",
        conclusion=f"Symptoms fell by at least half in {figure('mcinnes-2022/response-course', '54 of 100')} people in "
        f"US clinics and {figure('pfeiffer-2024-va/response-6w', '26 of 100')} US veterans."
        f"{cite('mcinnes-2022', 'pfeiffer-2024-va')}",
        note="With no comparison group, no one can tell how much was due to ketamine.",
    ),
    chart(
        "pairs",
        "icon-array",
        "One trial shows more people responding with ketamine, and one does not show a difference",
        [
            row(
                "murrough-2013-ajp/response-24h",
                "Ketamine",
                63.8,
                compared=("Midazolam", 28.0),
                differs="yes",
                n=47,
                detail="72 people, after 24 hours",
            ),
            row(
                "lii-2023/response-1d",
                "Ketamine",
                60,
                compared=("Salt water", 50),
                differs="no",
                n=20,
                detail="40 people asleep for surgery, day 1",
            ),
            row(
                "dalhuisen-2024-tms/response-8w",
                "TMS",
                38,
                compared=("Next antidepressant", 15),
                differs="yes",
                detail="89 people, at 8 weeks",
            ),
            row(
                "feifel-2020/stopped",
                "Patients who had to stop",
                0.7,
                outcome="discontinuation",
                detail="6,630 patients in a survey of clinics",
            ),
        ],
        measured="Each figure stands for one person. Filled in: symptoms fell by at least half.",
        conclusion="After 24 hours, 64 of 100 responded with ketamine and 28 of 100 with midazolam. Not shown to "
        "differ: 60 and 50 of 100 on day 1.",
        note="Compare the two numbers in one row. Do not compare one row with the next.",
    ),
    chart(
        "dots",
        "dot-plot",
        "Some trials found a large gap. One did not show one",
        [
            row(
                "zarate-2006/response-1d",
                "17 people, next day",
                71,
                compared=("salt water", 0),
                differs="yes",
                detail="Easy to tell apart",
            ),
            row(
                "murrough-2013-ajp/response-24h",
                "72 people, after 24 hours",
                63.8,
                compared=("midazolam", 28),
                differs="yes",
                interval=[50, 77],
            ),
            row(
                "lii-2023/response-1d",
                "40 people asleep for surgery",
                60,
                compared=("salt water", 50),
                differs="no",
            ),
            row("dean-2021-cochrane/response-24h", "296 people in 4 trials", 46.5, compared=("midazolam", 25.9)),
            row("mcinnes-2022/response-course", "537 people in US clinics", 53.6),
            row("wiles-2013-cobalt/response-6m", "CBT, 469 people", 46, compared=("usual care", 22), differs="yes"),
        ],
        measured="People out of 100 whose symptoms fell by at least half.",
        conclusion="Compare the two dots in a row, not one row with the next.",
    ),
    chart(
        "bars",
        "bar",
        "Each step helped fewer people",
        [
            row("rush-2006-stard/remission-step-1", "Step 1", 36.8, outcome="remission", detail="3,671 people"),
            row("rush-2006-stard/remission-step-2", "Step 2", 30.6, outcome="remission"),
            row("rush-2006-stard/remission-step-3", "Step 3", 13.7, outcome="remission"),
            row("rush-2006-stard/remission-step-4", "Step 4", 13.0, outcome="remission", detail="123 people"),
        ],
        measured="People out of 100 with few or no symptoms left, of those who began the step.",
        conclusion="About 37, 31, 14 and 13 of 100 at steps one to four. There was no placebo.",
    ),
    chart(
        "fading",
        "line",
        "Fewer people are still better after some weeks",
        [
            row(
                "mcinnes-2022/still-responding-4w",
                "Still responding",
                80,
                outcome="durability",
                time="4 weeks",
                detail="People who had responded, without more treatment",
            ),
            row(
                "mcinnes-2022/still-responding-8w",
                "Still responding",
                60,
                outcome="durability",
                time="8 weeks",
                detail="The same people",
            ),
        ],
        measured="Of 100 people who had responded.",
        conclusion="80 of 100 at 4 weeks, 60 of 100 at 8 weeks. No comparison group.",
    ),
    chart(
        "pressure",
        "line",
        "Blood pressure goes up, and comes back",
        [
            row("vankawala-2021-bp/systolic", "Upper number", 12.61, "mmHg", outcome="blood-pressure", differs="yes"),
            row("vankawala-2021-bp/diastolic", "Lower number", 8.49, "mmHg", outcome="blood-pressure", differs="yes"),
            row("szarmach-2020/bp-back", "Back to the start", 90, "minutes", outcome="blood-pressure"),
        ],
        measured="Average rise. Some people had larger rises.",
        conclusion="On average 13 and 8 points higher during treatment, and back within 90 minutes.",
    ),
    chart(
        "day",
        "timeline",
        "The drip takes 40 minutes. The day takes longer",
        [
            row("fava-2020-dose/usual-minutes", "The drip", 40, "minutes", outcome="dosing"),
            row("acevedo-diaz-2020/peak", "Strange feelings are strongest", 1, "hours", outcome="adverse-event"),
            row("szarmach-2020/bp-back", "Blood pressure is back", 90, "minutes", outcome="blood-pressure"),
            row("acevedo-diaz-2020/all-eight-gone", "The common ones have ended", 4, "hours", outcome="adverse-event"),
        ],
        measured="Hours from the start of the drip.",
        conclusion="After a 40-minute drip, blood pressure was back within 90 minutes, common effects within 4 hours.",
    ),
    chart(
        "course",
        "timeline",
        "The lead over placebo comes fast and is gone within two weeks",
        [
            row("kishimoto-2016/onset", "It begins", 40, "minutes", outcome="onset", detail="after the infusion"),
            row("kishimoto-2016/peak", "It is largest", 1, "days", outcome="durability", detail="after the infusion"),
            row("kishimoto-2016/gone-to", "It is gone", 12, "days", outcome="durability", detail="at the latest"),
        ],
        conclusion="One infusion: from about 40 minutes, largest on day 1, gone by day 10 to 12.",
    ),
    chart(
        "numbers",
        "table",
        "The same studies in numbers",
        [
            row(
                "lii-2023/response-1d",
                "Ketamine during surgery",
                60,
                compared=("salt water", 50),
                differs="no",
                detail="40 people, day 1",
            ),
            row("mcinnes-2022/response-course", "US clinics", 53.6, detail="537 people"),
            row(
                "torring-2017-ect-deaths/deaths",
                "Deaths with ECT",
                2.0,
                "per-100000-treatments",
                outcome="adverse-event",
            ),
        ],
        note="Rows differ in people and time, so do not rank them.",
    ),
]
