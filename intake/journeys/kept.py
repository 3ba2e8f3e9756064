"""Questionnaires to keep: answered for oneself, scored and explained, and never sent.

The same screens as everywhere (age first, clinical.md 3.5; the panel before anything else when item 9 is above 0), but
no question below the panel: where nothing is sent, nobody would read its answer.
"""

from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook import instruments
from clinic_site.rulebook.instruments import Instrument
from intake.journeys.base import Journey, Step
from intake.journeys.danger import danger
from intake.journeys.parts.questionnaire import screens
from intake.journeys.questions import AGE, HELP, versions
from intake.questionnaires import is_on

OWN_AGE = replace(AGE, words=_("How old are you?"), hint=_("In years, such as 42. These questions are for adults."))


def kept() -> tuple[Journey, ...]:
    """A journey for every questionnaire that can be kept, in the order of its place."""
    offered = [each for each in instruments.instruments().values() if each.own]
    return tuple(kept_of(each) for each in sorted(offered, key=lambda each: each.own.place if each.own else 0))


def kept_of(instrument: Instrument) -> Journey:
    """One questionnaire to keep."""
    own, key = instrument.own, instrument.id
    if own is None:
        raise ValueError(f"{key} is not offered to be kept")
    return Journey(
        id=f"own-{key}",
        version="1",
        slugs={"en": f"for-yourself/questions-{own.place}", "es": f"para-usted/preguntas-{own.place}"},
        name=lambda language: own.names[language],
        takes=lambda language: own.takes[language],
        steps=(
            Step(id="age", slugs={"en": "age", "es": "edad"}, heading=OWN_AGE.words, fields=(OWN_AGE,)),
            *screens(instrument, _("Answer for yourself, not for someone else. You can leave a question blank.")),
        ),
        help=Step(id=HELP, slugs={"en": "follow-up", "es": "seguimiento"}, heading="", fields=()),
        danger=danger,
        versions=versions,
        kept=True,
        offered=lambda language: is_on(key, language),
    )


KEPT: tuple[Journey, ...] = kept()
