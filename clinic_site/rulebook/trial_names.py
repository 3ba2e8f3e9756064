"""Which antidepressant was it? Brand or generic, in any form and spelling, with a dose typed beside it.

Source: clinical.md 4 (add-ons; the same drug in another form), 4.1 (minimum daily doses, the "no row" list).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from .medicines import spelling_of, without_dose, words_of
from .trial_answers import is_pair_of_auvelity, plain, schedule


@dataclass(frozen=True)
class Antidepressant:
    """A row of table 4.1. `instruments_differ`: grade B, staff see the comment."""

    generic: str
    kind: str
    minimum: float
    instruments_differ: bool
    comment: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Named:
    """What a typed name stands for. All empty: a drug that is not recognised.

    generic: as in 4.1, or as on its "no row" list. form_not_known: bupropion without SR, XL or a brand that says it.
    dose_open: taken once a week or the like, or told as of another product: a number is not the dose of a day.
    """

    generic: str | None = None
    row: Antidepressant | None = None
    is_add_on: bool = False
    form_not_known: bool = False
    dose_open: bool = False

    @property
    def has_no_row(self) -> bool:
        """Known as an antidepressant without a minimum dose."""
        return self.generic is not None and self.row is None

    @property
    def drug(self) -> str | None:
        """The generic whatever its form: trials of one drug are one trial."""
        return None if self.generic is None else SAME_DRUG.get(self.generic, self.generic)


def _row(generic: str, kind: str, minimum: float, grade: str, names: str) -> Antidepressant:
    differs, _, comment = grade.partition(" ")
    spelt = tuple(name.strip() for name in names.split(",") if name.strip())
    return Antidepressant(generic, kind, minimum, differs == "B", comment, (generic, *spelt))


AUVELITY = "dextromethorphan-bupropion"
TABLE: tuple[Antidepressant, ...] = (
    _row("fluoxetine", "SSRI", 20, "A", "fluoxetina, prozac, sarafem"),
    _row("sertraline", "SSRI", 50, "B older ATHF used 100", "sertralina, zoloft"),
    _row("citalopram", "SSRI", 20, "A max 40; 20 if >60 y", "celexa"),
    _row("escitalopram", "SSRI", 10, "A", "lexapro"),
    _row("paroxetine", "SSRI", 20, "A", "paroxetina, paxil, pexeva"),
    _row("paroxetine cr", "SSRI", 25, "A", "paxil cr, paroxetina cr, paxil xr, paroxetine xr, paroxetina xr"),
    _row("fluvoxamine", "SSRI (US label OCD)", 100, "B", "fluvoxamina, luvox"),
    _row("vilazodone", "SSRI + 5-HT1A", 20, "B label 20-40", "vilazodona, viibryd"),
    _row("vortioxetine", "serotonin modulator", 10, "B label target 20", "vortioxetina, trintellix, brintellix"),
    _row("venlafaxine", "SNRI", 150, "B label starts 75", "venlafaxina, effexor"),
    _row("desvenlafaxine", "SNRI", 50, "A", "desvenlafaxina, pristiq, khedezla"),
    _row("duloxetine", "SNRI", 60, "B label 40-60", "duloxetina, cymbalta, drizalma"),
    _row("levomilnacipran", "SNRI", 40, "A", "fetzima"),
    _row("bupropion", "NDRI", 300, "B ATRQ accepts 150", "wellbutrin, aplenzin, forfivo"),
    _row(AUVELITY, "NMDA/NDRI", 90, "A label", "auvelity, dextromethorphan bupropion"),
    _row("mirtazapine", "NaSSA", 15, "B ATHF higher", "mirtazapina, remeron"),
    _row("trazodone", "SARI", 300, "B low sleep doses do not count", "trazodona, desyrel, oleptro"),
    _row("nefazodone", "SARI", 300, "A", "nefazodona, serzone"),
    _row("amitriptyline", "TCA", 150, "B ATHF higher", "amitriptilina, elavil"),
    _row("imipramine", "TCA", 150, "B ATHF higher", "imipramina, tofranil"),
    _row("desipramine", "TCA", 150, "B ATHF higher", "desipramina, norpramin"),
    _row("nortriptyline", "TCA", 75, "A blood level useful", "nortriptilina, pamelor, aventyl"),
    _row("clomipramine", "TCA (US label OCD)", 150, "B", "clomipramina, anafranil"),
    _row("phenelzine", "MAOI", 45, "A", "fenelzina, nardil"),
    _row("tranylcypromine", "MAOI", 30, "A", "tranilcipromina, parnate"),
    _row(
        "selegiline patch",
        "MAOI",
        6,
        "A mg/24 h",
        "emsam, parche de selegilina, selegilina patch, transdermal selegiline, transdermal selegilina",
    ),
)
ADD_ONS = (
    "aripiprazole, aripiprazol, abilify, brexpiprazole, brexpiprazol, rexulti, cariprazine, cariprazina, vraylar, "
    "quetiapine xr, quetiapina xr, seroquel xr, lithium, litio, lithobid, lithium carbonate, carbonato de litio, t3, "
    "liothyronine, liotironina, cytomel, spravato, esketamine, esketamina, ketamine, ketamina, ect, tec, "
    "electroconvulsive, electroconvulsiva, electro convulsive, electro convulsiva, electroshock, electrochoque, "
    "electrochoques, tms, rtms, dtms, emt, emtr, transcranial magnetic stimulation, ketalar, "
    "estimulacion magnetica transcraneal"
)
# How these are given, and that they were added: beside an add-on they make no other medicine of it.
AROUND_AN_ADD_ON = frozenset(
    "infusion infusions infusiones iv intravenous intravenosa intravenoso nasal spray sprays aerosol intranasal espray "
    "treatment treatments tratamiento tratamientos therapy terapia session sessions sesion sesiones course courses "
    "series ciclo ciclos drip suero injection injections inyeccion inyecciones shot shots lozenge lozenges troche "
    "troches sublingual intramuscular deep bilateral unilateral repetitive repetitiva mycite maintena asimtufii "
    "injectable inyectable added add adding addon augmentation augmenting adjunct adjunctive agregado agregada "
    "anadido anadida potenciacion booster low baja".split()
)
# "Lithium added to Zoloft", "added lithium to Zoloft": which of them was added.
ADDED = re.compile(
    r"(?P<first>.+?)\W(?:as |was |were |fue )?"
    r"(?:(?:added|add[ -]?on|adjunct\w*|augment\w*)(?: on)? (?:to|for|of|with)|on top of"
    r"|(?:agregad|anadid|sumad)[oa]s? al?|encima de)\b.*"
    r"|(?:added|adding|agregue|agregar|agregaron|anadieron|anadir) (?P<then>.+?) (?:to|al?) .*",
    re.DOTALL,
)
WEEKLY_FLUOXETINE = "weekly fluoxetine"
NO_ROW = {
    "bupropion ir": "wellbutrin ir",
    "isocarboxazid": "isocarboxazida, marplan",
    "doxepin": "doxepina, silenor, sinequan",
    "protriptyline": "protriptilina, vivactil",
    "trimipramine": "trimipramina, surmontil",
    "amoxapine": "amoxapina",
    "maprotiline": "maprotilina",
    "gepirone": "exxua",
    "zuranolone": "zurzuvae",
    "quetiapine": "quetiapina, seroquel",
    WEEKLY_FLUOXETINE: "weekly prozac, weekly fluoxetina, weekly sarafem, semanal fluoxetina, semanal prozac",
    "selegiline": "oral selegiline, selegilina, selegilina oral, eldepryl",
    "olanzapine-fluoxetine": "olanzapine fluoxetine, symbyax",
}
# Forms with a minimum of their own, or without a row, of a generic that has one.
SAME_DRUG = {
    "paroxetine cr": "paroxetine",
    "bupropion ir": "bupropion",
    WEEKLY_FLUOXETINE: "fluoxetine",
    "selegiline patch": "selegiline",
}
# Words of form that may make another row, and those that never do.
FORMS = frozenset("ir cr xr oral patch parche transdermal".split())
# Forms written out -> as their letters.
WRITTEN_OUT = (
    (re.compile(r"\b(?:extended|prolonged)[ -]?release\b|\bliberacion (?:prolongada|extendida)\b|\ber\b"), "xr"),
    (re.compile(r"\bcontrolled[ -]?release\b|\bliberacion controlada\b"), "cr"),
    (re.compile(r"\bsustained[ -]?release\b|\bliberacion sostenida\b"), "sr"),
    (re.compile(r"\b(?:immediate|instant|regular)[ -]?release\b|\bliberacion inmediata\b"), "ir"),
)
SWALLOWED = frozenset("oral tablet tablets tableta tabletas pill pills pastilla pastillas capsule capsules".split())
FORMS_OF_BUPROPION = frozenset("sr xl xr er aplenzin forfivo".split())
TAKEN_FOR = frozenset("sleep pain dormir dolor".split())


def identify(typed: str, directions: str = "") -> Named:
    """The antidepressant or add-on of this name; of several names in one, only when all are the same.

    directions: what was typed as its dose, which may say that it was taken once a week, or which product it was.
    """
    said_when = schedule(_in_letters(typed))
    named = _add_on(said_when.rest) or _identify(said_when.rest)
    is_pair = is_pair_of_auvelity(directions)
    if is_pair and named.generic == "bupropion":
        named = _identify("auvelity")
    also_said = schedule(plain(directions))
    if named.drug == "fluoxetine" and (said_when.weekly or also_said.weekly):
        return Named(WEEKLY_FLUOXETINE)
    is_daily = said_when.daily and also_said.daily
    return replace(named, dose_open=not is_daily or (is_pair and named.generic != AUVELITY))


def words_of_name(typed: str) -> frozenset[str]:
    """The words of a name without dose, form, time and what it was taken for; empty when nothing is left."""
    return _said(schedule(_in_letters(typed)).rest) - FORMS


def _in_letters(typed: str) -> str:
    """The plain text, with the letters of a form where its words stood."""
    typed = plain(typed)
    for written, letters in WRITTEN_OUT:
        typed = written.sub(letters, typed)
    return typed


def _identify(typed: str) -> Named:
    said = _said(typed)
    named = _named(said) or _named(_as_spelt(said)) or _all_the_same(said) or Named()
    words = {*words_of(typed)}
    if named.generic == "bupropion" and not FORMS_OF_BUPROPION & words:
        return replace(named, form_not_known=True)
    if named.generic == "selegiline patch" and SWALLOWED & words and "patch" not in words:
        return Named("selegiline")
    return named


def _add_on(typed: str) -> Named | None:
    """An add-on, with words of how it was given and to what it was added; None when it is not one for sure."""
    added = ADDED.fullmatch(typed)
    said = _said((added["first"] or added["then"]) if added else typed) - AROUND_AN_ADD_ON
    named = _named(said) or _named(_as_spelt(said)) or _all_the_same(said)
    return named if named is not None and named.is_add_on else None


def _said(typed: str) -> frozenset[str]:
    return frozenset(word for word in words_of(typed) if word in FORMS or word in without_dose([word])) - TAKEN_FOR


def _as_spelt(said: frozenset[str]) -> frozenset[str]:
    return frozenset(spelling_of(word) or word for word in said)


def _named(said: frozenset[str]) -> Named | None:
    """As it stands in a list, or without words of form that change nothing."""
    return _known().get(said) or _known().get(said - FORMS)


def _all_the_same(said: frozenset[str]) -> Named | None:
    """zoloft/sertraline: two names of one drug."""
    meanings = {_named(_as_spelt(frozenset({word}))) for word in said - FORMS}
    return next(iter(meanings)) if len(meanings) == 1 else None


@cache
def _known() -> dict[frozenset[str], Named]:
    """Every listed name, as the set of its words -> what it stands for."""
    known: dict[frozenset[str], Named] = {}
    known |= {words: Named(is_add_on=True) for words in _sets(ADD_ONS.split(","))}
    for generic, names in NO_ROW.items():
        known |= dict.fromkeys(_sets([generic, *names.split(",")]), Named(generic))
    for row in TABLE:
        known |= dict.fromkeys(_sets(row.names), Named(row.generic, row))
    return known


def _sets(names: Iterable[str]) -> Iterator[frozenset[str]]:
    for name in names:
        yield _said(schedule(name).rest)
