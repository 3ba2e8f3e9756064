"""Addresses of the forms; one list a language. Each journey stands below its own address, where its cookie goes."""

from django.urls import URLPattern, URLResolver, path

from clinic_site.languages import SPANISH
from intake.journeys import JOURNEYS, Journey
from intake.views import afterwards, answers, code, kept, leaving, one_page, steps


def patterns(language: str) -> list[URLPattern | URLResolver]:
    """The form addresses of a language ("en" or "es"), without the /es/ prefix."""
    own = path("para-usted/" if language == SPANISH else "for-yourself/", kept.choose, name="own")
    return [
        *_code(language),
        own,
        *(pattern for journey in JOURNEYS.values() for pattern in _journey(journey, language)),
    ]


def _code(language: str) -> list[URLPattern | URLResolver]:
    """What the code opens; the further parts stand below it, so that its cookie goes there too."""
    spanish = language == SPANISH
    base = "enviado" if spanish else "sent"
    return [
        path(f"{base}/", code.status, name="sent"),
        path(f"{base}/{'retirar' if spanish else 'withdraw'}/", code.withdraw, name="sent-withdraw"),
        path(f"{base}/{'retirado' if spanish else 'withdrawn'}/", code.withdrawn, name="sent-withdrawn"),
        path(f"{base}/{'cerrar' if spanish else 'leave'}/", code.leave, name="sent-leave"),
        path(f"{base}/{'idioma' if spanish else 'language'}/", code.change_language, name="sent-language"),
    ]


def _journey(journey: Journey, language: str) -> list[URLPattern | URLResolver]:
    """The addresses of one journey; the words in them are neutral, they are seen in a history."""
    spanish = language == SPANISH
    fixed = {
        "clear": ("borrar" if spanish else "clear", leaving.clear),
        "cleared": ("borrado" if spanish else "cleared", leaving.cleared),
        "language": ("idioma" if spanish else "language", leaving.language),
    }
    if not journey.kept:
        fixed["sent"] = ("enviado" if spanish else "sent", afterwards.sent)
    if not journey.joins and not journey.kept:
        fixed["more"] = ("mas" if spanish else "more", afterwards.more)
    if journey.at_once:
        first, step = one_page.form, one_page.help_after
    else:
        first, step = steps.first, steps.step
        # Where nothing is sent, the result stands in the place of the page of answers.
        own = ("resultado" if spanish else "result", kept.result)
        fixed["check"] = own if journey.kept else ("revisar" if spanish else "check", answers.check)
        fixed["stay"] = ("mas-tiempo" if spanish else "more-time", leaving.stay)
        fixed["adults"] = ("para-adultos" if spanish else "for-adults", leaving.adults)
    if journey.kept:
        fixed["sheet"] = ("hoja" if spanish else "sheet", kept.sheet)
    base, given = journey.slugs[language], {"journey": journey.id}
    return [
        path(f"{base}/", first, given, name=journey.id),
        *(path(f"{base}/{slug}/", view, given, name=f"{journey.id}-{name}") for name, (slug, view) in fixed.items()),
        path(f"{base}/<slug:step>/", step, given, name=f"{journey.id}-step"),
    ]
