"""The names of medicines that staff must know before treatment (clinical.md 2c, 2d); how they are read: `medicines`.

The names of 2c are examples there: the group counts, brand or generic, in English or Spanish. 2d is a closed list.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Group:
    """A row of the table in clinical.md 2c."""

    id: str
    label: str
    note: str
    sources: tuple[str, ...]
    names: frozenset[str]


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
            "zopiclone, zopiclona, clorazepato, clordiazepoxido, bromazepam, lexotan, tafil, "
            "lormetazepam, nitrazepam, flunitrazepam, rohypnol, remimazolam, loreev, orfidal, "
            "tranxilium, trankimazin, lexatin, etizolam, bromazolam, clonazolam, phenazepam, "
            "zolpimist, zolpiden, clonacepam, alprazolan, sympazan"
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
            "energy drink, energy drinks, mdma, ecstasy, dayquil, claritin d, allegra d, zyrtec d, "
            "dyanavel, adzenys, xelstrym, azstarys, cotempla, aptensio, relexxii, methylin, "
            "benzphetamine, diethylpropion, phendimetrazine, mucinex d, afrin, oxymetazoline, "
            "oximetazolina, levalbuterol, xopenex, formoterol, symbicort, advair, terbutaline, "
            "terbutalina, norepinephrine, droxidopa, clenbuterol, yohimbine, ephedra, "
            "synephrine, vivarin, nodoz, red bull, monster energy, pre workout, cristal, crystal "
            "meth, speed, molly, extasis, bath salts"
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
            "heroin, heroina, kratom, naloxone, naloxona, narcan, nalmefene, butorphanol, pentazocine, "
            "percodan, xtampza, kadian, actiq, subsys, levorphanol, ultracet, conzip, "
            "dihydrocodeine, nalbuphine, methadose, opium, opio, roxicet, endocet, lorcet, oxy, "
            "perc, percs, norcos, fentanil, tramadol acetaminophen, lomotil"
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
            "pastilla para dormir, meprobamate, chloral hydrate, phenibut, melatonin, melatonina, "
            "whisky, bourbon, gin, brandy, champagne, sake, seltzer, hard seltzer, white claw, "
            "mezcal, aguardiente, pisco, cervezas, chelas, beers, wines, cocktail, cocktails, "
            "copas, alcoholic drinks, bebidas alcoholicas, joint, joints, blunt, blunts, porro, "
            "porros, yerba, edible, weed vape, thc gummies, cbd oil, cbn, desloratadine, "
            "desloratadina, clarinex, bilastine, bilastina, ebastine, ebastina, ketotifen, "
            "ketotifeno, azelastine, brompheniramine, triprolidine, aleve pm, motrin pm, "
            "chlorzoxazone, clorzoxazona, parafon, tasimelteon, hetlioz, scopolamine, "
            "escopolamina, propofol, nitrous oxide, lofexidine, lucemyra, phenobarbitone, sodium "
            "oxybate, lumryz, quviviq, sleeping tablets, muscle relaxer, muscle relaxers, "
            "relajantes musculares"
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
            "amiodarona, cimetidine, cimetidina, tagamet, telithromycin, boceprevir, "
            "isavuconazole, cresemba, letermovir, nirmatrelvir, idelalisib, ribociclib, "
            "tipranavir, elvitegravir, stribild, genvoya, prezcobix, symtuza, evotaz, "
            "cyclosporine, ciclosporina, dronedarone, multaq, imatinib, gleevec, crizotinib, "
            "fosamprenavir, ciprofloxacin, ciprofloxacino, cipro, ranolazine, grapefruits, "
            "toronjas, clotrimazole, troleandomycin"
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
            "mitotane, fosphenytoin, topiramate, topiramato, topamax, "
            "lumacaftor, orkambi, eslicarbazepine, aptiom, felbamate, cenobamate, xcopri, "
            "rufinamide, etravirine, intelence, dexamethasone, dexametasona, hierba san juan, "
            "san juan, st john wort, saint john s wort, hyperforin"
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
            "amisulpride, xanomeline, cobenfy, "
            "theochron, elixophyllin, theodur, dyphylline, "
            "levomepromazine, levomepromazina, sinogan, sulpiride, sulpirida, dogmatil, "
            "prochlorperazine, compazine, droperidol, zuclopenthixol, invega sustenna, abilify "
            "maintena, risperdal consta, uzedy, secuado, versacloz, fazaclo, olanzapine "
            "samidorphan, tiotixeno, trifluoperacina"
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
            "pastillas para la diabetes, pastilla para la diabetes, "
            "xultophy, soliqua, lyumjev, admelog, fiasp, apidra, semglee, rezvoglar, janumet, "
            "jentadueto, xigduo, synjardy, invokamet, glyxambi, trijardy, steglatro, onglyza, "
            "nesina, prandin, starlix, precose, miglitol, glyset, avandia, rosiglitazone, "
            "glucovance, actoplus, duetact, cycloset, symlin, pramlintide, lixisenatide, "
            "adlyxin, brenzavvy, sotagliflozin, afrezza, riomet, fortamet, glumetza, "
            "tolbutamide, chlorpropamide, retatrutide, orforglipron, pastillas del azucar, "
            "pastilla del azucar, insulina glargina, linagliptina"
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
    "celecoxib, cerebyx, elavil, tofranil, norpramin, pamelor, aventyl, anafranil, oleptro, "
    "khedezla, brintellix, vivactil, surmontil, silenor, sinequan, exxua, zurzuvae, ketamine, "
    "ketamina, spravato, esketamine, esketamina, liothyronine, liotironina, cytomel, amoxapina, "
    "maprotilina, zocor, prilosec, lexiva, paxlovid, dextromethorphan, valproate, depakote, "
    "losartan, lisinopril"
)

# What is sold as gummies beside cannabis: "gummies" alone is read as that, beside one of these it is not.
SUPPLEMENTS = _names(
    "biotin, vitamin, vitamins, multivitamin, multivitamins, multi, vitamin a, vitamin b, vitamin b6, vitamin "
    "b12, vitamin c, vitamin d, vitamin d2, vitamin d3, vitamin e, vitamin k, b12, b complex, d3, c, fiber, "
    "fibre, collagen, elderberry, apple cider vinegar, acv, calcium, iron, zinc, magnesium, potassium, folic "
    "acid, prenatal, probiotic, probiotics, prebiotic, hair, hair skin and nails, hair skin nails, skin and "
    "nails, nails, nail, turmeric, omega, omega 3, fish oil, kids, childrens, children s, womens, women s, mens, "
    "men s, immune, immunity, airborne, emergen c, olly, sour, goli, creatine, protein, electrolyte, ginger, "
    "cranberry, echinacea, sea moss"
)
NEIGHBOURS |= frozenset(f"{name} {form}" for name in SUPPLEMENTS for form in ("gummies", "gummy", "gummie", "gummys"))
