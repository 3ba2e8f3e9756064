"""Medicines that staff must know before treatment: a typed name to its group.

Source: clinical.md 2c (groups, each REVIEW; the names there are examples, the group counts, brand or generic, whatever
the spelling), 2d (the closed list that raises nothing), 2c strict rules (any alcohol, cannabis, grapefruit or
antihistamine). A name in neither list is "not recognised" and REVIEW, never ROUTINE.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import OSA


@dataclass(frozen=True)
class Group:
    """A row of the table in clinical.md 2c."""

    id: str
    label: str
    note: str
    sources: tuple[str, ...]
    names: frozenset[str]


@dataclass(frozen=True)
class Found:
    """One medicine found in what was typed. `group` is None for the closed list and for what is not recognised."""

    typed: str
    name: str
    group: Group | None
    recognised: bool

    @property
    def raises(self) -> bool:
        return self.group is not None or not self.recognised

    @property
    def text(self) -> str:
        """What staff read as the reason of R8."""
        if self.group is not None:
            return f"{self.group.label} ({self.name})"
        return f"{self.name}: information only" if self.recognised else f"not recognised: “{self.typed}”"


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split(",") if name.strip())


GROUPS: tuple[Group, ...] = (
    Group(
        "benzodiazepines",
        "Benzodiazepine or Z-drug",
        "May shorten or weaken benefit; more sedation. Sudden stop is dangerous.",
        ("veraart-2021", "andrade-2017-interactions"),
        _names(
            "benzodiazepine, benzodiazepines, benzo, benzos, benzodiacepina, benzodiacepinas, z drug, z drugs, "
            "alprazolam, xanax, niravam, clonazepam, klonopin, rivotril, lorazepam, ativan, diazepam, valium, "
            "temazepam, restoril, oxazepam, serax, chlordiazepoxide, librium, clorazepate, tranxene, clobazam, onfi, "
            "estazolam, prosom, triazolam, halcion, flurazepam, dalmane, quazepam, doral, midazolam, versed, "
            "zolpidem, ambien, edluar, intermezzo, stilnox, eszopiclone, eszopiclona, lunesta, zaleplon, sonata, "
            "zopiclone, zopiclona, clorazepato, clordiazepoxido, bromazepam, lexotan, tafil"
        ),
    ),
    Group(
        "lamotrigine",
        "Lamotrigine",
        "Reduced effect in 2 of 5 studies; may also reduce side effects (contested).",
        ("veraart-2021",),
        _names("lamotrigine, lamotrigina, lamictal, subvenite"),
    ),
    Group(
        "maoi",
        "MAOI",
        "Blood pressure risk in theory; case reports showed no clear change; the Spravato label says watch it.",
        ("veraart-2021",),
        _names(
            "maoi, maois, imao, imaos, phenelzine, fenelzina, nardil, tranylcypromine, tranilcipromina, parnate, "
            "isocarboxazid, isocarboxazida, marplan, selegiline, selegilina, emsam, eldepryl, zelapar, rasagiline, "
            "rasagilina, azilect, moclobemide, moclobemida, linezolid, zyvox, safinamide, xadago"
        ),
    ),
    Group(
        "stimulants",
        "Stimulant, decongestant or other sympathomimetic",
        "Extra rise of blood pressure and heart rate.",
        ("ketamine-label", "spravato-label-rems"),
        _names(
            "stimulant, stimulants, estimulante, estimulantes, amphetamine, amphetamines, anfetamina, anfetaminas, "
            "adderall, mydayis, evekeo, dextroamphetamine, dextroanfetamina, dexedrine, zenzedi, lisdexamfetamine, "
            "lisdexanfetamina, vyvanse, elvanse, methamphetamine, metanfetamina, desoxyn, meth, methylphenidate, "
            "metilfenidato, ritalin, rubifen, concerta, daytrana, metadate, quillivant, jornay, dexmethylphenidate, "
            "dexmetilfenidato, focalin, modafinil, modafinilo, provigil, armodafinil, armodafinilo, nuvigil, "
            "solriamfetol, sunosi, atomoxetine, atomoxetina, strattera, viloxazine, qelbree, phentermine, fentermina, "
            "adipex, lomaira, qsymia, pseudoephedrine, pseudoefedrina, sudafed, phenylephrine, fenilefrina, ephedrine, "
            "efedrina, decongestant, decongestants, descongestionante, cocaine, cocaina, crack, "
            "albuterol, salbutamol, ventolin, proair, salmeterol, epinephrine, epipen, midodrine, caffeine, cafeina, "
            "energy drink, energy drinks, mdma, ecstasy, dayquil, claritin d, allegra d, zyrtec d"
        ),
    ),
    Group(
        "opioids",
        "Naltrexone, buprenorphine or another opioid medicine",
        "Naltrexone may blunt benefit (tiny study, disputed); opioids add sedation and breathing risk.",
        ("williams-2018-naltrexone", "ketamine-label"),
        _names(
            "naltrexone, naltrexona, vivitrol, revia, ldn, contrave, buprenorphine, buprenorfina, suboxone, subutex, "
            "sublocade, zubsolv, belbuca, butrans, brixadi, opioid, opioids, opioide, opioides, opiate, opiates, "
            "opiaceo, opiaceos, oxycodone, oxicodona, oxycontin, roxicodone, percocet, hydrocodone, hidrocodona, "
            "vicodin, norco, lortab, morphine, morfina, ms contin, hydromorphone, hidromorfona, dilaudid, oxymorphone, "
            "opana, methadone, metadona, dolophine, fentanyl, fentanilo, duragesic, codeine, codeina, "
            "tylenol 3, tylenol with codeine, tramadol, ultram, tapentadol, nucynta, meperidine, meperidina, demerol, "
            "heroin, heroina, kratom, naloxone, naloxona, narcan, nalmefene, butorphanol, pentazocine"
        ),
    ),
    Group(
        "sedatives",
        "Alcohol, cannabis or another sedative",
        "More sedation.",
        ("ketamine-label",),
        _names(
            "alcohol, beer, wine, liquor, whiskey, vodka, tequila, rum, drinks, cerveza, vino, licor, ron, trago, "
            "tragos, cannabis, marijuana, marihuana, weed, pot, thc, cbd, edibles, gummies, delta 8, dronabinol, "
            "marinol, hashish, hierba, mota, antihistamine, antihistamines, antihistaminico, antihistaminicos, "
            "diphenhydramine, difenhidramina, benadryl, zzzquil, unisom, doxylamine, doxilamina, hydroxyzine, "
            "hidroxicina, hidroxizina, vistaril, atarax, promethazine, prometazina, phenergan, cetirizine, cetirizina, "
            "zyrtec, loratadine, loratadina, claritin, fexofenadine, fexofenadina, allegra, levocetirizine, xyzal, "
            "chlorpheniramine, clorfenamina, clorfeniramina, chlor trimeton, meclizine, meclizina, antivert, bonine, "
            "dimenhydrinate, dimenhidrinato, dramamine, cyproheptadine, ciproheptadina, advil pm, tylenol pm, nyquil, "
            "gabapentinoid, gabapentinoids, gabapentin, gabapentina, neurontin, gralise, horizant, pregabalin, "
            "pregabalina, lyrica, muscle relaxant, muscle relaxants, relajante muscular, cyclobenzaprine, "
            "ciclobenzaprina, flexeril, amrix, tizanidine, tizanidina, zanaflex, baclofen, baclofeno, lioresal, "
            "carisoprodol, soma, methocarbamol, metocarbamol, robaxin, metaxalone, skelaxin, orphenadrine, "
            "orfenadrina, "
            "norflex, dantrolene, barbiturate, barbiturates, barbiturico, butalbital, fioricet, esgic, suvorexant, "
            "belsomra, lemborexant, dayvigo, daridorexant, quviviq, ramelteon, rozerem, sodium oxybate, xyrem, xywav, "
            "ghb, clonidine, clonidina, catapres, guanfacine, tenex, intuniv, kava, kava kava, valerian, valeriana, "
            "sedative, sedatives, sedante, sedantes, sleeping pill, sleeping pills, sleep aid, pastillas para dormir, "
            "pastilla para dormir, meprobamate, chloral hydrate, phenibut, melatonin, melatonina"
        ),
    ),
    Group(
        "inhibitors",
        "CYP3A4 or CYP2B6 inhibitor",
        "Higher ketamine level.",
        ("andrade-2017-interactions",),
        _names(
            "clarithromycin, claritromicina, biaxin, erythromycin, eritromicina, itraconazole, itraconazol, sporanox, "
            "ketoconazole, ketoconazol, nizoral, voriconazole, voriconazol, vfend, posaconazole, posaconazol, noxafil, "
            "fluconazole, fluconazol, diflucan, ritonavir, norvir, paxlovid, kaletra, lopinavir, cobicistat, "
            "atazanavir, "
            "darunavir, indinavir, nelfinavir, saquinavir, nefazodone, nefazodona, serzone, grapefruit, "
            "grapefruit juice, toronja, pomelo, jugo de toronja, diltiazem, cardizem, verapamil, verapamilo, calan, "
            "ticlopidine, ticlopidina, ticlid, clopidogrel, plavix, thiotepa, conivaptan, aprepitant, amiodarone, "
            "amiodarona, cimetidine, cimetidina, tagamet, telithromycin, boceprevir"
        ),
    ),
    Group(
        "inducers",
        "CYP inducer",
        "Lower ketamine level.",
        ("andrade-2017-interactions",),
        _names(
            "rifampin, rifampicin, rifampicina, rifadin, rifabutin, rifapentine, carbamazepine, carbamazepina, "
            "tegretol, "
            "equetro, carbatrol, oxcarbazepine, oxcarbazepina, trileptal, phenytoin, fenitoina, dilantin, "
            "phenobarbital, "
            "fenobarbital, primidone, primidona, mysoline, st johns wort, st john s wort, saint johns wort, "
            "hypericum, hierba de san juan, hiperico, efavirenz, sustiva, nevirapine, bosentan, enzalutamide, "
            "apalutamide, "
            "mitotane, fosphenytoin, topiramate, topiramato, topamax"
        ),
    ),
    Group(
        "theophylline",
        "Theophylline or aminophylline",
        "Lower seizure threshold.",
        ("ketamine-label",),
        _names("theophylline, teofilina, theo 24, uniphyl, aminophylline, aminofilina"),
    ),
    Group(
        "antipsychotics",
        "Antipsychotic",
        "Possible interaction, low-quality evidence.",
        ("veraart-2021",),
        _names(
            "antipsychotic, antipsychotics, antipsicotico, antipsicoticos, clozapine, clozapina, clozaril, "
            "haloperidol, "
            "haldol, risperidone, risperidona, risperdal, perseris, paliperidone, paliperidona, invega, olanzapine, "
            "olanzapina, zyprexa, lybalvi, symbyax, olanzapine fluoxetine, quetiapine, quetiapina, seroquel, "
            "aripiprazole, aripiprazol, abilify, aristada, brexpiprazole, brexpiprazol, rexulti, cariprazine, "
            "cariprazina, vraylar, ziprasidone, ziprasidona, geodon, lurasidone, lurasidona, latuda, asenapine, "
            "asenapina, saphris, lumateperone, lumateperona, caplyta, iloperidone, fanapt, pimavanserin, nuplazid, "
            "chlorpromazine, clorpromazina, thorazine, fluphenazine, flufenazina, prolixin, perphenazine, perfenazina, "
            "trilafon, thioridazine, thiothixene, trifluoperazine, trifluoperazina, loxapine, molindone, pimozide, "
            "amisulpride, xanomeline, cobenfy"
        ),
    ),
    Group(
        "diabetes",
        "GLP-1 medicine, insulin or diabetes pill",
        "Affects the fasting plan.",
        (),
        _names(
            "glp 1, glp1, semaglutide, semaglutida, ozempic, wegovy, rybelsus, tirzepatide, tirzepatida, mounjaro, "
            "zepbound, liraglutide, liraglutida, victoza, saxenda, dulaglutide, dulaglutida, trulicity, exenatide, "
            "exenatida, byetta, bydureon, insulin, insulina, lantus, basaglar, toujeo, levemir, tresiba, humalog, "
            "novolog, novolin, humulin, metformin, metformina, glucophage, glipizide, glipizida, glucotrol, glyburide, "
            "gliburida, glibenclamida, glimepiride, glimepirida, amaryl, sitagliptin, sitagliptina, januvia, "
            "saxagliptin, linagliptin, tradjenta, alogliptin, empagliflozin, empagliflozina, jardiance, dapagliflozin, "
            "dapagliflozina, farxiga, canagliflozin, invokana, ertugliflozin, pioglitazone, pioglitazona, actos, "
            "repaglinide, nateglinide, acarbose, acarbosa, diabetes pill, diabetes pills, diabetes medicine, "
            "pastillas para la diabetes, pastilla para la diabetes"
        ),
    ),
)

# The closed list of 2d, brand and Spanish names of the same substances; additions need a signature.
INFORMATION_ONLY: dict[str, frozenset[str]] = {
    "citalopram": _names("citalopram, celexa"),
    "escitalopram": _names("escitalopram, lexapro"),
    "fluoxetine": _names("fluoxetine, fluoxetina, prozac, sarafem"),
    "paroxetine": _names("paroxetine, paroxetina, paxil, pexeva"),
    "sertraline": _names("sertraline, sertralina, zoloft"),
    "venlafaxine": _names("venlafaxine, venlafaxina, effexor"),
    "desvenlafaxine": _names("desvenlafaxine, desvenlafaxina, pristiq"),
    "duloxetine": _names("duloxetine, duloxetina, cymbalta, drizalma"),
    "levomilnacipran": _names("levomilnacipran, fetzima"),
    "bupropion": _names("bupropion, wellbutrin, aplenzin, forfivo"),
    "mirtazapine": _names("mirtazapine, mirtazapina, remeron"),
    "lithium": _names("lithium, litio, lithobid, lithium carbonate, carbonato de litio"),
}

# Other medicines whose names lie near a listed one. They belong to no row of 2c or 2d (so: not recognised, REVIEW), and
# are kept here only so that forgiving spelling never turns one into a neighbour: fluvoxamine is not fluoxetine.
NEIGHBOURS = _names(
    "fluvoxamine, fluvoxamina, luvox, milnacipran, savella, trazodone, trazodona, desyrel, vilazodone, vilazodona, "
    "viibryd, vortioxetine, vortioxetina, trintellix, amitriptyline, amitriptilina, nortriptyline, nortriptilina, "
    "imipramine, imipramina, desipramine, desipramina, clomipramine, clomipramina, doxepin, doxepina, protriptyline, "
    "trimipramine, amoxapine, maprotiline, mianserin, mianserina, reboxetine, reboxetina, agomelatine, agomelatina, "
    "gepirone, zuranolone, auvelity, dapoxetine, dapoxetina, tianeptine, tianeptina, buspirone, buspirona, celebrex, "
    "celecoxib, cerebyx, zocor, prilosec, lexiva, paxlovid, dextromethorphan, valproate, depakote, losartan, lisinopril"
)

# Words around a name that are no medicine: dose, form, time. Everything else is a name that somebody must read.
FILLER = _names(
    "mg, mgs, mcg, ug, g, ml, milligram, milligrams, miligramos, miligramo, gramos, tablet, tablets, tab, tabs, pill, "
    "pills, capsule, capsules, cap, caps, dose, doses, tableta, tabletas, pastilla, pastillas, capsula, "
    "capsulas, dosis, "
    "daily, day, days, a day, per, each, every, once, twice, morning, mornings, night, nightly, nights, "
    "bedtime, evening, "
    "am, pm, noon, weekly, week, month, the, a, an, at, in, of, by, mouth, to, for, take, taking, i, im, on, my, x, "
    "and, with, also, plus, currently, now, since, one, two, three, half, qd, bid, tid, qhs, qam, hs, po, prn, xr, er, "
    "sr, xl, cr, dr, ir, hcl, hydrochloride, clorhidrato, generic, brand, extended, release, slow, "
    "al, dia, dias, cada, por, la, el, las, los, de, en, un, una, dos, tres, media, vez, veces, manana, "
    "mananas, noche, "
    "noches, diario, diaria, diariamente, tomo, tomando, y, con, tambien, oral, boca, hora, horas, hour, hours, tarde, "
    "depression, depresion, ansiedad, anxiety"
)

SEPARATORS = re.compile(r"[,;\n\r/|•+&()]| - ")
WORD = re.compile(r"[a-z0-9]+")
# From how many letters on a name is read with one letter off; the closed list is stricter, for it raises nothing.
SHORTEST_TO_FORGIVE = 5
SHORTEST_ON_CLOSED_LIST = 6


def classify(typed: str) -> tuple[Found, ...]:
    """What was typed into one box, name by name; never empty for text that is not blank.

    Dose, form and time words are skipped; of what remains, every word that belongs to no known name is reported as
    not recognised, so that "Zoloft and something" is never ROUTINE.
    """
    found: list[Found] = []
    for part in SEPARATORS.split(typed[:4000]):
        found.extend(_classify_part(part))
    if not found and typed.strip():
        found.append(Found(typed.strip(), typed.strip(), None, recognised=False))
    return tuple(dict.fromkeys(found))


def _classify_part(part: str) -> list[Found]:
    words = WORD.findall(_plain(part))
    found: list[Found] = []
    unknown: list[str] = []
    place = 0
    while place < len(words):
        for length in (4, 3, 2, 1):
            name = " ".join(words[place : place + length])
            if length <= len(words) - place and (hit := _lookup(name)) is not None:
                found.append(hit)
                place += length
                break
        else:
            word = words[place]
            if word not in FILLER and not _is_dose(word):
                unknown.append(word)
            place += 1
    if unknown:
        found.append(Found(" ".join(unknown), " ".join(unknown), None, recognised=False))
    return found


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in text if not unicodedata.combining(letter)).replace("'", "").replace("’", "")


def _is_dose(word: str) -> bool:
    return word.isdigit() or re.fullmatch(r"\d+(mg|mcg|g|ml|x|mgs|hs?|am|pm)", word) is not None


@cache
def _index() -> dict[str, tuple[str, Group | None, bool]]:
    """Every known spelling -> (name, group, is it in 2c or 2d)."""
    index: dict[str, tuple[str, Group | None, bool]] = dict.fromkeys(NEIGHBOURS, ("", None, False))
    for name, spellings in INFORMATION_ONLY.items():
        index.update(dict.fromkeys(spellings, (name, None, True)))
    for group in GROUPS:
        index.update({name: (name, group, True) for name in group.names})
    return index


def _lookup(name: str) -> Found | None:
    """An exact name, or the only nearest one: one letter off, two from 9 letters on (closed list: one).

    Neighbours that belong to no list win like any other, so that they are never read as one that does.
    """
    index = _index()
    spelling = name if name in index else _nearest(name)
    if spelling is None:
        return None
    known, group, listed = index[spelling]
    return Found(name, known or spelling, group, recognised=listed)


@cache
def _forgiving() -> dict[int, tuple[str, ...]]:
    by_length: dict[int, list[str]] = {}
    for spelling, (_, group, _) in _index().items():
        if len(spelling) >= (SHORTEST_ON_CLOSED_LIST if group is None else SHORTEST_TO_FORGIVE) and " " not in spelling:
            by_length.setdefault(len(spelling), []).append(spelling)
    return {length: tuple(spellings) for length, spellings in by_length.items()}


def _nearest(name: str) -> str | None:
    if " " in name or not SHORTEST_TO_FORGIVE <= len(name) <= 24 or name in FILLER:
        return None
    allowed = 2 if len(name) >= 9 else 1
    near = sorted(
        (distance, spelling)
        for length in range(len(name) - allowed, len(name) + allowed + 1)
        for spelling in _forgiving().get(length, ())
        if (distance := OSA.distance(name, spelling, score_cutoff=allowed)) <= allowed
    )
    if not near:
        return None
    index, best = _index(), near[0][0]
    meanings = {index[spelling] for distance, spelling in near if distance == best}
    if best == 2 and any(group is None for _, group, _ in meanings):
        return None
    # Two medicines equally near: nobody can say which one was meant, so the name is not recognised.
    return near[0][1] if len(meanings) == 1 else None
