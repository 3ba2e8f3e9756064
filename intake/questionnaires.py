"""Which questionnaires and optional questions are asked: the clinic's switches, at hand without a database.

The clinic's decisions are rows of `models.QuestionnaireSwitch` and `models.QuestionSwitch`. The worker, and the admin
when somebody decides, write the last of each to a small file; the processes that show forms read that file only, so a
dead database changes nothing. Without a file every question is asked, and every questionnaire whose wording the
rulebook holds as confirmed.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from django.conf import settings

from clinic_site.files import write_whole
from clinic_site.rulebook import instruments
from clinic_site.rulebook.instruments import Instrument

_read: tuple[int, dict[str, dict[str, Any]]] = (0, {})


def is_on(instrument_id: str, language: str) -> bool:
    """Whether a questionnaire may be asked in a language now."""
    decided = _decisions().get(f"{instrument_id}/{language}", {"on": True})
    return bool(decided["on"]) and language in in_use(instrument_id).languages


def in_use(instrument_id: str) -> Instrument:
    """The questionnaire in the words in use: the rulebook's, with what a clinician has confirmed (clinical.md 1.4)."""
    found = instruments.get(instrument_id)
    for language in found.wordings:
        decided = _decisions().get(f"{instrument_id}/{language}", {})
        if decided.get("stem"):
            found = found.with_confirmed(language, stem=decided["stem"], answers=decided["answers"])
    return found


def left_out(journey_id: str, switches: Iterable[str]) -> tuple[str, ...]:
    """Those of a form's switches that are off now."""
    decided = _decisions()
    return tuple(each for each in switches if not decided.get(key_of(f"{journey_id}/{each}"), {"on": True})["on"])


def key_of(question: str) -> str:
    """How the file names the switch of a question ("wishes/times"), so that no questionnaire has the same name."""
    return f"question {question}"


def edition() -> int:
    """Another number whenever the clinic's decisions have changed, and with them words or questions."""
    _decisions()
    return _read[0]


def as_sent(instrument_id: str, version: str, confirmed: Iterable[Mapping[str, Any]] = ()) -> Instrument:
    """The questionnaire in the words of a version that was sent; `confirmed` are earlier confirmations, newest first.

    The rulebook's own words where the version is not found there.
    """
    found = instruments.get(instrument_id)
    for each in confirmed:
        candidate = found.with_confirmed(each["language"], stem=each["stem"], answers=each["answers"])
        if candidate.version(each["language"]) == version:
            return candidate
    return found


def write(decisions: Mapping[str, Mapping[str, Any]]) -> None:
    """Put the decisions ("gad7/es" -> on, stem, answers; "question wishes/times" -> on) into the file, unless they
    stand there.
    """
    data = json.dumps(decisions, sort_keys=True, ensure_ascii=False).encode()
    try:
        if _file().read_bytes() == data:
            return
    except OSError:
        pass
    write_whole(_file(), data)


def _decisions() -> dict[str, dict[str, Any]]:
    """What the file says; what was last read from it when it is gone or broken."""
    global _read
    try:
        changed = _file().stat().st_mtime_ns
        if changed != _read[0]:
            _read = (changed, json.loads(_file().read_bytes()))
    except FileNotFoundError:
        _read = (0, {})
    except (OSError, ValueError):
        pass
    return _read[1]


def _file() -> Path:
    return settings.INTAKE_QUESTIONNAIRES
