"""What every page says about the clinic and which pages are live, held in memory so that a dead database hides nothing.

Serving processes keep one `Clinic` current (`page_cache.Watcher` calls `refresh()` when anything changed) and a
copy on disk, which a process started without a database reads. May not know requests.
"""

import json
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import DatabaseError

from clinic_site.files import write_whole
from clinic_site.languages import ENGLISH, SPANISH, address
from content.models import ClinicProfile, Contributor, GlossaryTerm, OpeningHours, Publication, Reference, Topic
from content.models import HoursException as ExceptionRow
from content.models import Place as PlaceRow

# The plan's path through the library, within each topic (content plan; the guide comes after the evidence).
READING_ORDER = tuple(
    "start-here what-is-trd why-antidepressants-may-not-work how-ketamine-works"
    " how-fast-and-how-long what-the-evidence-says off-label-and-guidelines hope-without-hype compare-your-options"
    " ketamine-or-esketamine ect-and-tms pain-and-depression"
    " side-effects long-term-risks is-it-safe-for-me pregnancy-and-breastfeeding older-adults at-home-ketamine"
    " in-a-crisis a-plan-for-tonight"
    " what-happens-at-the-clinic prepare-for-a-session my-medicines after-a-session psychotherapy-and-ketamine"
    " cost-and-insurance cost-estimator good-faith-estimate"
    " patient-stories if-it-does-not-work maintenance-and-stopping for-family-and-friends questions-people-ask"
    " questions-to-ask-any-clinic who-we-are find-us what-happens-after-you-write glossary how-we-write-and-review"
    " privacy accessibility feedback-and-complaints notice-of-privacy-practices".split()
)


@dataclass(frozen=True)
class Opening:
    """One stretch of opening on one weekday (0 = Monday), clinic time."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True)
class HoursException:
    """A date that differs from its weekday: closed when `opens` is None. `reason` by language, maybe empty."""

    day: date
    opens: time | None
    closes: time | None
    reason: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Place:
    """Where the clinic sees people; `notes` (parking, entrance, waiting) by language, maybe empty."""

    name: str
    address: str
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Person:
    """Someone who works here, as readers are told; `role` by language, may be empty, as may all but the name."""

    name: str
    credentials: str
    licence: str
    role: Mapping[str, str]
    languages: tuple[str, ...]


@dataclass(frozen=True)
class LivePage:
    """A live article as other pages need it: `path` from the root, `summary` as inline HTML with marks."""

    key: str
    language: str
    slug: str
    path: str
    title: str
    summary: str
    topic: str
    kind: str
    number: int
    live_from: datetime


@dataclass(frozen=True)
class Shelf:
    """A topic of the library; names and slugs by language."""

    key: str
    names: Mapping[str, str]
    slugs: Mapping[str, str]


@dataclass(frozen=True)
class Clinic:
    """All live facts.

    `pages` maps "key/language" to its live page, `shelves` are the topics in their order, `notices` maps the id of a
    reference that no longer stands as it was to its status ("corrected", "retracted"), `terms` maps a language to the
    glossary: {key: {"term", "definition"}}, `sources` a language to the number of references its live pages lean on.
    """

    name: str = ""
    phone: str = ""
    text_phone: str = ""
    email: str = ""
    languages: tuple[str, ...] = ()
    hours: tuple[Opening, ...] = ()
    exceptions: tuple[HoursException, ...] = ()
    places: tuple[Place, ...] = ()
    people: tuple[Person, ...] = ()
    time_zone: str = "America/Chicago"
    keep_months: int = 24
    shelves: tuple[Shelf, ...] = ()
    pages: Mapping[str, LivePage] = field(default_factory=dict)
    notices: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    sources: Mapping[str, int] = field(default_factory=dict)

    @property
    def phone_link(self) -> str:
        """The phone as a tel: target (US numbers get +1), "" when none is entered."""
        return dialled(self.phone)

    def page(self, key: str, language: str) -> LivePage | None:
        """The live page of an article key in a language, or None."""
        return self.pages.get(f"{key}/{language}")

    def pages_of(self, topic: str, language: str) -> tuple[LivePage, ...]:
        """The live pages of a topic in a language, in the order of the library."""
        return tuple(p for p in self.pages.values() if p.topic == topic and p.language == language)

    def today(self, now: datetime | None = None) -> date:
        """The date on the clinic's wall."""
        return (now or datetime.now(ZoneInfo("UTC"))).astimezone(ZoneInfo(self.time_zone)).date()

    def hours_on(self, day: date) -> tuple[tuple[time, time], ...] | None:
        """Opening stretches of a date: () means closed, None means the clinic has not entered any hours."""
        for exception in self.exceptions:
            if exception.day == day:
                return ((exception.opens, exception.closes),) if exception.opens and exception.closes else ()
        if not self.hours:
            return None
        return tuple((o.opens, o.closes) for o in self.hours if o.weekday == day.weekday())

    @property
    def week(self) -> tuple[tuple[int, tuple[tuple[time, time], ...]], ...]:
        """The hours of all seven weekdays, Monday (0) first; a closed day has (). () when no hours are entered."""
        return tuple(
            (weekday, tuple((o.opens, o.closes) for o in self.hours if o.weekday == weekday))
            for weekday in (range(7) if self.hours else ())
        )

    @property
    def coming_exceptions(self) -> tuple[HoursException, ...]:
        """Today's and later dates that differ from their weekday, the next first."""
        return tuple(sorted((e for e in self.exceptions if e.day >= self.today()), key=lambda e: e.day))

    @property
    def text_phone_link(self) -> str:
        """The number for texts as an sms: target, "" when none is entered."""
        return dialled(self.text_phone)

    def is_open(self, now: datetime) -> bool | None:
        """Whether the clinic is open at a moment; None when no hours are entered."""
        local = now.astimezone(ZoneInfo(self.time_zone))
        stretches = self.hours_on(local.date())
        return None if stretches is None else any(opens <= local.time() < closes for opens, closes in stretches)


def dialled(phone: str) -> str:
    """A phone number as its tel: or sms: target; "" for none."""
    digits = "".join(c for c in phone if c.isdigit())
    return f"+1{digits}" if len(digits) == 10 else f"+{digits}" if digits else ""


_lock = threading.Lock()
_current: Clinic | None = None


def current_clinic() -> Clinic:
    """The facts in memory; a process that has none yet reads the database, or else the last copy on disk."""
    if _current is None:
        try:
            refresh()
        except DatabaseError:
            restore()
    return _current or Clinic()


def live_address(key: str, language: str) -> str | None:
    """The path of an article's live page in a language, or None when it is not live."""
    page = current_clinic().page(key, language)
    return page.path if page else None


def refresh(publications: Iterable[Publication] | None = None) -> Clinic:
    """Read the facts from the database and remember them, also on disk. Raises DatabaseError when it cannot.

    `publications`: all live ones, when the caller has read them already.
    """
    return remember(read(Publication.objects.live() if publications is None else publications))


def read(publications: Iterable[Publication]) -> Clinic:
    """The facts as the database has them now."""
    profile = ClinicProfile.load()
    publications = list(publications)
    return Clinic(
        name=profile.name,
        phone=profile.phone,
        text_phone=profile.text_phone,
        email=profile.email,
        languages=tuple(profile.languages),
        hours=tuple(Opening(h.weekday, h.opens, h.closes) for h in OpeningHours.objects.all()),
        exceptions=tuple(
            HoursException(e.day, e.opens, e.closes, by_language(e.reason_en, e.reason_es))
            for e in ExceptionRow.objects.all()
        ),
        places=tuple(Place(p.name, p.address, by_language(p.notes_en, p.notes_es)) for p in PlaceRow.objects.all()),
        people=tuple(
            Person(c.name, c.credentials, c.licence, by_language(c.role_en, c.role_es), tuple(c.languages))
            for c in Contributor.objects.filter(active=True)
        ),
        time_zone=settings.TIME_ZONE,
        keep_months=profile.keep_months,
        shelves=tuple(shelf(topic) for topic in Topic.objects.all()),
        pages={f"{p.key}/{p.language}": live_page(p) for p in sorted(publications, key=library_order)},
        notices=dict(Reference.objects.exclude(status=Reference.Status.CURRENT).values_list("id", "status")),
        terms=glossary(GlossaryTerm.objects.all()),
        sources={language: len(set(references_of(publications, language))) for language in (ENGLISH, SPANISH)},
    )


def shelf(topic: Topic) -> Shelf:
    """A topic as other pages need it."""
    return Shelf(topic.key, by_language(topic.name_en, topic.name_es), by_language(topic.slug_en, topic.slug_es))


def glossary(terms: Iterable[GlossaryTerm]) -> dict[str, dict[str, dict[str, str]]]:
    """The terms by language, each where it is explained in it."""
    terms = list(terms)
    return {
        language: {
            term.key: {"term": term.term(language), "definition": term.definition(language)}
            for term in terms
            if term.term(language) and term.definition(language)
        }
        for language in (ENGLISH, SPANISH)
    }


def references_of(publications: Iterable[Publication], language: str) -> Iterator[str]:
    """The ids of the references that the live pages of a language lean on, as often as they do."""
    for publication in publications:
        if publication.language == language:
            yield from (reference["id"] for reference in publication.snapshot["references"])


def live_page(publication: Publication) -> LivePage:
    """What other pages need of a live publication."""
    return LivePage(
        key=publication.key,
        language=publication.language,
        slug=publication.slug,
        path=address("article", publication.language, slug=publication.slug),
        title=publication.title,
        summary=publication.snapshot["summary"],
        topic=publication.topic,
        kind=publication.snapshot["kind"],
        number=publication.number,
        live_from=publication.live_from,
    )


def library_order(publication: Publication) -> tuple[int, str]:
    """Where a page stands in its topic: the path that `READING_ORDER` names first, then the others by title."""
    key = publication.key
    return (READING_ORDER.index(key) if key in READING_ORDER else len(READING_ORDER), publication.title)


def by_language(english: str, spanish: str) -> dict[str, str]:
    """A text in both languages."""
    return {"en": english, "es": spanish}


def remember(clinic: Clinic) -> Clinic:
    """Make these the current facts of this process and of the copy on disk."""
    with _lock:
        hold(clinic)
        write_whole(_file(), json.dumps(to_json(clinic), ensure_ascii=False).encode())
    return clinic


def hold(clinic: Clinic) -> None:
    """Make these the current facts of this process."""
    global _current
    _current = clinic


def restore() -> bool:
    """Take the copy on disk; False when there is none that can be read."""
    try:
        hold(from_json(json.loads(_file().read_text(encoding="utf-8"))))
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return True


def forget() -> None:
    """Drop what is in memory, so that the next read asks the database again (tests, after a fork)."""
    global _current
    _current = None


def to_json(clinic: Clinic) -> dict[str, object]:
    """Plain JSON values; `from_json` gives back an equal Clinic."""
    return json.loads(json.dumps(asdict(clinic), default=lambda value: value.isoformat()))


def from_json(data: Mapping[str, Any]) -> Clinic:
    """The Clinic that `to_json` wrote. Raises KeyError, TypeError or ValueError for anything else."""
    return Clinic(
        name=data["name"],
        phone=data["phone"],
        text_phone=data["text_phone"],
        email=data["email"],
        languages=tuple(data["languages"]),
        hours=tuple(
            Opening(o["weekday"], time.fromisoformat(o["opens"]), time.fromisoformat(o["closes"]))
            for o in data["hours"]
        ),
        exceptions=tuple(
            HoursException(date.fromisoformat(e["day"]), _time(e["opens"]), _time(e["closes"]), e["reason"])
            for e in data["exceptions"]
        ),
        places=tuple(Place(**p) for p in data["places"]),
        people=tuple(Person(**{**p, "languages": tuple(p["languages"])}) for p in data["people"]),
        time_zone=data["time_zone"],
        keep_months=data.get("keep_months", Clinic.keep_months),  # not in the copy of an earlier release
        shelves=tuple(Shelf(**s) for s in data["shelves"]),
        pages={
            name: LivePage(**{**page, "live_from": datetime.fromisoformat(page["live_from"])})
            for name, page in data["pages"].items()
        },
        notices=data["notices"],
        terms=data["terms"],
        sources=data.get("sources", {}),
    )


def _time(value: str | None) -> time | None:
    return time.fromisoformat(value) if value else None


def _file() -> Path:
    return settings.PAGES_DIR / "clinic.json"
