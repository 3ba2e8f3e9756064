"""Which antidepressant was it? Brand or generic, in any form and spelling, with a dose typed beside it.

Source: clinical.md 4 (add-ons; the same drug in another form), 4.1 (minimum daily doses, the "no row" list).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from .medicines import spelling_of, without_dose, words_of


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
    """

    generic: str | None = None
    row: Antidepressant | None = None
    is_add_on: bool = False
    form_not_known: bool = False

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


TABLE: tuple[Antidepressant, ...] = (
    _row("fluoxetine", "SSRI", 20, "A", "fluoxetina, prozac, sarafem"),
    _row("sertraline", "SSRI", 50, "B older ATHF used 100", "sertralina, zoloft"),
    _row("citalopram", "SSRI", 20, "A max 40; 20 if >60 y", "celexa"),
    _row("escitalopram", "SSRI", 10, "A", "lexapro"),
    _row("paroxetine", "SSRI", 20, "A", "paroxetina, paxil, pexeva"),
    _row("paroxetine cr", "SSRI", 25, "A", "paxil cr, paroxetina cr"),
    _row("fluvoxamine", "SSRI (US label OCD)", 100, "B", "fluvoxamina, luvox"),
    _row("vilazodone", "SSRI + 5-HT1A", 20, "B label 20-40", "vilazodona, viibryd"),
    _row("vortioxetine", "serotonin modulator", 10, "B label target 20", "vortioxetina, trintellix, brintellix"),
    _row("venlafaxine", "SNRI", 150, "B label starts 75", "venlafaxina, effexor"),
    _row("desvenlafaxine", "SNRI", 50, "A", "desvenlafaxina, pristiq, khedezla"),
    _row("duloxetine", "SNRI", 60, "B label 40-60", "duloxetina, cymbalta, drizalma"),
    _row("levomilnacipran", "SNRI", 40, "A", "fetzima"),
    _row("bupropion", "NDRI", 300, "B ATRQ accepts 150", "wellbutrin, aplenzin, forfivo"),
    _row("dextromethorphan-bupropion", "NMDA/NDRI", 90, "A label", "auvelity, dextromethorphan bupropion"),
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
    "electroconvulsive therapy, tms, emt, transcranial magnetic stimulation"
)
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
    "weekly fluoxetine": "weekly prozac, weekly fluoxetina, weekly sarafem, "
    "semanal fluoxetina, semanal prozac, semanal fluoxetine",
    "selegiline": "oral selegiline, selegilina, selegilina oral, eldepryl",
    "olanzapine-fluoxetine": "olanzapine fluoxetine, symbyax",
}
# Forms with a minimum of their own, or without a row, of a generic that has one.
SAME_DRUG = {"paroxetine cr": "paroxetine", "bupropion ir": "bupropion", "weekly fluoxetine": "fluoxetine"}
# Words of form that may make another row, and those that never do.
FORMS = frozenset("ir cr xr weekly semanal oral patch parche transdermal".split())
FORMS_OF_BUPROPION = frozenset("sr xl xr er aplenzin forfivo".split())
TAKEN_FOR = frozenset("sleep pain dormir dolor".split())


def identify(typed: str) -> Named:
    """The antidepressant or add-on of this name; of several names in one, only when all are the same."""
    words = words_of(typed)
    said = frozenset(word for word in words if word in FORMS or word in without_dose([word])) - TAKEN_FOR
    named = _named(said) or _named(frozenset(spelling_of(word) or word for word in said)) or _all_the_same(said)
    if named.generic == "bupropion" and not FORMS_OF_BUPROPION.intersection(words):
        return Named(named.generic, named.row, form_not_known=True)
    return named


def _named(said: frozenset[str]) -> Named | None:
    """As it stands in a list, or without words of form that change nothing."""
    return _known().get(said) or _known().get(said - FORMS)


def _all_the_same(said: frozenset[str]) -> Named:
    """zoloft/sertraline: two names of one drug."""
    meanings = {_named(frozenset({spelling_of(word) or word})) for word in said - FORMS}
    return next(iter(meanings)) or Named() if len(meanings) == 1 else Named()


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
        yield frozenset(word for word in words_of(name) if word in FORMS or word in without_dose([word]))
