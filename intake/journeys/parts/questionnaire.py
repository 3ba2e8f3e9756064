"""A questionnaire of the rulebook as a part of its own: items, then the functional item when any is above 0."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clinic_site.rulebook import instruments
from clinic_site.rulebook.instruments import Instrument
from intake.journeys.base import Journey, Step, Words
from intake.journeys.danger import danger
from intake.journeys.questions import any_problem, difficulty, help_step, item, versions
from intake.questionnaires import in_use, is_on

ITEMS_A_SCREEN = 4


def questionnaires() -> tuple[Journey, ...]:
    """A part for every questionnaire that is offered as one, in the order of its place."""
    offered = [each for each in instruments.instruments().values() if each.offer]
    return tuple(part_of(each) for each in sorted(offered, key=lambda each: each.offer.place if each.offer else 0))


def part_of(instrument: Instrument) -> Journey:
    """The part of one questionnaire."""
    offer, key = instrument.offer, instrument.id
    if offer is None:
        raise ValueError(f"{key} is not offered as a part")
    return Journey(
        id=key,
        version="1",
        slugs={"en": f"sent/questions-{offer.place}", "es": f"enviado/preguntas-{offer.place}"},
        name=lambda language: offer.names[language],
        takes=lambda language: offer.takes[language],
        steps=tuple(screens(instrument, _("Only for yourself: if you write for someone else, leave this part out."))),
        help=help_step(),
        danger=danger,
        versions=versions,
        joins=True,
        offered=lambda language: is_on(key, language),
    )


def screens(instrument: Instrument, intro: Words) -> Iterator[Step]:
    """The screens of a questionnaire, four items on each, then the functional item; `intro` stands on the first."""
    key = instrument.id
    stem: Words = lambda language: in_use(key).stem(language)  # noqa: E731  # a value of the declaration below
    credit: Words = lambda language: f"{instrument.name}. {in_use(key).credit(language)}"  # noqa: E731
    numbers = range(1, instrument.number_of_items + 1)
    groups = [numbers[at : at + ITEMS_A_SCREEN] for at in range(0, len(numbers), ITEMS_A_SCREEN)]
    for place, group in enumerate(groups, 1):
        yield Step(
            id=f"items-{place}",
            slugs={"en": f"page-{place}", "es": f"pagina-{place}"},
            heading=stem,
            short=_("The last two weeks"),
            intro=intro if place == 1 else "",
            fields=tuple(item(key, number) for number in group),
            credit=credit,
        )
    last = len(groups) + 1
    yield Step(
        id="difficulty",
        slugs={"en": f"page-{last}", "es": f"pagina-{last}"},
        heading=difficulty(key).words,
        short=_("The last two weeks"),
        fields=(difficulty(key),),
        credit=credit,
        shown_if=any_problem(key),
    )
