"""The forms of a word, made by rule from its dictionary form: English and Spanish verbs, plurals, Spanish adjectives.

All forms are folded (lower case, no accents, n for ñ). A verb's form carries its kind, which tells "cures" (a verb of
its own) from "cured" (perhaps a passive): "base", "s", "ing", "ed" in English; "inf", "ger", "part", "fut", "fin" and
"sub" (subjunctive, which is also the command to `usted`) in Spanish. Words that are none are of kind "".
"""

from collections.abc import Mapping

Forms = Mapping[str, str]

_IRREGULAR_ENGLISH = {
    "get": "gets got getting gotten", "put": "puts put putting", "leave": "leaves left leaving",
    "say": "says said saying", "make": "makes made making", "take": "takes took taking taken",
    "bring": "brings brought bringing", "send": "sends sent sending", "break": "breaks broke breaking broken",
    "drive": "drives drove driving driven", "cut": "cuts cut cutting", "do": "does did doing done",
    "go": "goes went going gone", "come": "comes came coming", "become": "becomes became becoming",
    "feel": "feels felt feeling", "find": "finds found finding", "keep": "keeps kept keeping",
    "give": "gives gave giving given", "win": "wins won winning", "beat": "beats beat beating beaten",
    "wake": "wakes woke waking woken", "shut": "shuts shut shutting", "set": "sets set setting",
    "let": "lets let letting", "lose": "loses lost losing", "sweep": "sweeps swept sweeping",
    "blow": "blows blew blowing blown", "throw": "throws threw throwing thrown", "hold": "holds held holding",
    "stand": "stands stood standing", "know": "knows knew knowing known", "see": "sees saw seeing seen",
    "have": "has had having", "tell": "tells told telling", "think": "thinks thought thinking",
    "free": "frees freed freeing", "overcome": "overcomes overcame overcoming", "undo": "undoes undid undoing undone",
    "pay": "pays paid paying", "swear": "swears swore swearing sworn", "mean": "means meant meaning",
    "bid": "bids bade bidding", "hurt": "hurts hurt hurting", "lead": "leads led leading", "rid": "rids rid ridding",
    "cast": "casts cast casting", "knock": "knocks knocked knocking", "fight": "fights fought fighting",
    "forget": "forgets forgot forgetting forgotten", "outgrow": "outgrows outgrew outgrowing",
    "withdraw": "withdraws withdrew withdrawing", "be": "is are was were been being am", "run": "runs ran running",
    "bear": "bears bore bearing", "meet": "meets met meeting", "rise": "rises rose rising", "eat": "eats ate eating",
    "sleep": "sleeps slept sleeping", "live": "lives lived living", "begin": "begins began beginning begun",
    "stick": "sticks stuck sticking", "steal": "steals stole stealing", "wear": "wears wore wearing",
}  # fmt: skip
_DOUBLED = frozenset(
    "stop quit ban zap trim drop rub strip pin nip slip step ship scrub wrap scrap whip chop plug".split()
)
_VOWELS = "aeiou"


def english_verb(base: str) -> Forms:
    """ "erase" -> erase, erases, erased, erasing with their kinds."""
    if base in _IRREGULAR_ENGLISH:
        return {base: "base"} | {form: _english_kind(form) for form in _IRREGULAR_ENGLISH[base].split() if form != base}
    if base.endswith("e"):
        stem = base if base.endswith(("ee", "ye", "oe")) else base[:-1]
        return {base: "base", f"{base}s": "s", f"{base[:-1]}ed": "ed", f"{stem}ing": "ing"}
    if base.endswith("y") and base[-2] not in _VOWELS:
        return {base: "base", f"{base[:-1]}ies": "s", f"{base[:-1]}ied": "ed", f"{base}ing": "ing"}
    doubled = base + base[-1] if base in _DOUBLED else base
    ending = "es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s"
    return {base: "base", f"{base}{ending}": "s", f"{doubled}ed": "ed", f"{doubled}ing": "ing"}


def _english_kind(form: str) -> str:
    return "ing" if form.endswith("ing") else "s" if form.endswith("s") and form != "was" else "ed"


def plural(noun: str) -> Forms:
    """A noun of either language and its plural: therapy, therapies; infusion, infusions, infusiones; vez, veces."""
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return dict.fromkeys((noun, f"{noun[:-1]}ies"), "")
    if noun.endswith("z"):
        return dict.fromkeys((noun, f"{noun[:-1]}ces"), "")
    if noun.endswith(("s", "x", "ch", "sh")):
        return dict.fromkeys((noun, f"{noun}es"), "")
    both = (noun, f"{noun}s") if noun[-1] in _VOWELS else (noun, f"{noun}s", f"{noun}es")
    return dict.fromkeys(both, "")


def adjective(masculine: str) -> Forms:
    """ "seguro" -> seguro, segura, seguros, seguras; "total" -> total, totales."""
    if masculine.endswith("o"):
        return dict.fromkeys((masculine[:-1] + ending for ending in ("o", "a", "os", "as")), "")
    return plural(masculine)


_IRREGULAR_SPANISH = {
    "poner": "fin:pongo pone pones ponen ponemos puso pusimos pusieron ponia ponian sub:ponga pongan pongamos "
    "fut:pondra pondran pondremos pondria part:puesto puesta ger:poniendo inf:poner fin:pon",
    "decir": "fin:digo dice dices dicen decimos dijo dijeron dije dijimos sub:diga digan di fut:dira diran diremos "
    "part:dicho dicha ger:diciendo inf:decir",
    "hacer": "fin:hago hace haces hacen hacemos hizo hicieron hicimos hacia sub:haga hagan haz fut:hara haran haremos "
    "haria part:hecho hecha ger:haciendo inf:hacer",
    "tener": "fin:tengo tiene tienes tienen tenemos tuvo tuvieron tuve tenia sub:tenga tengan fut:tendra tendran "
    "tendremos tendria part:tenido ger:teniendo inf:tener",
    "venir": "fin:vengo viene vienes vienen venimos vino vinieron venia sub:venga vengan fut:vendra vendran vendremos "
    "vendria part:venido ger:viniendo inf:venir",
    "salir": "fin:salgo sale sales salen salimos salio salieron salia sub:salga salgan fut:saldra saldran saldremos "
    "part:salido ger:saliendo inf:salir",
    "dar": "fin:doy da das dan damos dio dieron di sub:den fut:dara daran daremos daria part:dado dada ger:dando "
    "inf:dar",
    "ir": "fin:voy va vas van vamos fue fueron fui iba sub:vaya vayan fut:ira iran iremos iria part:ido ger:yendo "
    "inf:ir",
    "ser": "fin:soy es eres son somos fue fueron era eran sub:sea sean fut:sera seran seremos seria part:sido "
    "ger:siendo inf:ser",
    "estar": "fin:estoy esta estas estan estamos estuvo estuvieron estaba sub:este esten fut:estara estaran estaria "
    "part:estado ger:estando inf:estar",
    "traer": "fin:traigo trae traes traen traemos trajo trajeron sub:traiga traigan fut:traera traeran part:traido "
    "ger:trayendo inf:traer",
    "morir": "fin:muere mueren morimos murio murieron sub:muera mueran fut:morira moriran part:muerto muerta "
    "ger:muriendo inf:morir",
    "poder": "fin:puede puedes pueden podemos pudo pudieron sub:pueda puedan fut:podra podran podremos podria podrian "
    "part:podido ger:pudiendo inf:poder",
    "querer": "fin:quiero quiere quieres quieren queremos quiso sub:quiera quieran fut:querra part:querido "
    "ger:queriendo inf:querer",
}  # fmt: skip
_BUILT_ON = {"prevenir": "venir", "detener": "tener", "deshacer": "hacer", "obtener": "tener", "mantener": "tener"}
# The vowel that changes under stress: "resuelve", "desentierra"; "despide", "consigue".
_CHANGING = {
    "desterrar": ("e", "ie"), "enterrar": ("e", "ie"), "cerrar": ("e", "ie"), "despertar": ("e", "ie"),
    "sentir": ("e", "ie"), "perder": ("e", "ie"), "despedir": ("e", "i"), "conseguir": ("e", "i"),
    "volver": ("o", "ue"), "resolver": ("o", "ue"), "disolver": ("o", "ue"), "probar": ("o", "ue"),
    "mostrar": ("o", "ue"), "demostrar": ("o", "ue"), "encontrar": ("o", "ue"), "recordar": ("o", "ue"),
    "sonreir": ("e", "i"), "impedir": ("e", "i"), "devolver": ("o", "ue"), "negar": ("e", "ie"),
    "revertir": ("e", "ie"), "convertir": ("e", "ie"), "advertir": ("e", "ie"),
    "acertar": ("e", "ie"), "contar": ("o", "ue"), "soltar": ("o", "ue"), "pensar": ("e", "ie"), "dormir": ("o", "ue"),
}  # fmt: skip
_AR = {
    "fin": "o as a amos an aste aron aba abas abamos aban", "fut": "are ara aras aremos aran aria ariamos arian",
    "sub": "e es emos en", "ger": "ando", "part": "ado ada ados adas", "inf": "ar",
}  # fmt: skip
_ER = {
    "fin": "o es e emos en i iste io imos ieron ia ias iamos ian", "fut": "ere era eras eremos eran eria erian",
    "sub": "a as amos an", "ger": "iendo", "part": "ido ida idos idas", "inf": "er",
}  # fmt: skip
_IR = _ER | {"fut": "ire ira iras iremos iran iria irian", "inf": "ir"}
_CLITICS = "me te se le les lo la los las nos".split()
_PAIRS = [f"{first}{second}" for first in ("se", "me", "te") for second in ("lo", "la", "los", "las", "le", "les")]
CLITIC_OBJECTS = ("lo", "la", "los", "las")


def spanish_verb(infinitive: str) -> Forms:
    """ "eliminar" -> elimina, eliminan, eliminó, eliminará, eliminando, eliminada ..., with clitics (eliminarla)."""
    if infinitive in _IRREGULAR_SPANISH:
        plain = _irregular(_IRREGULAR_SPANISH[infinitive])
    elif infinitive in _BUILT_ON:
        base = _BUILT_ON[infinitive]
        prefix = infinitive[: -len(base)]
        plain = {prefix + form: kind for form, kind in _irregular(_IRREGULAR_SPANISH[base]).items()}
    else:
        plain = _regular(infinitive)
    return plain | _with_clitics(plain)


def _irregular(written: str) -> dict[str, str]:
    forms: dict[str, str] = {}
    kind = ""
    for word in written.split():
        name, colon, form = word.rpartition(":")
        kind = name if colon else kind
        forms.setdefault(form, kind)
    return forms


def _regular(infinitive: str) -> dict[str, str]:
    stem, ending = infinitive[:-2], infinitive[-2:]
    endings = {"ar": _AR, "er": _ER, "ir": _IR}[ending]
    forms: dict[str, str] = {}
    for kind, written in endings.items():
        for each in written.split():
            forms.setdefault(_spelt(stem, each, ending) + each, kind)
    if infinitive in _CHANGING:
        old, new = _CHANGING[infinitive]
        head, _, tail = stem.rpartition(old)
        finite, subjunctive = ("o a as an", "e es en") if ending == "ar" else ("o e es en", "a as an")
        for kind, lasts in (("fin", finite), ("sub", subjunctive)):
            for last in lasts.split():
                forms.setdefault(_spelt(head + new + tail, last, ending) + last, kind)
        if old == "e" and ending == "ir":
            forms |= {
                f"{head}i{tail}{last}": kind for last, kind in (("io", "fin"), ("ieron", "fin"), ("iendo", "ger"))
            }
    if infinitive.endswith("uir") and not infinitive.endswith("guir"):
        forms |= {f"{stem}y{last}": "fin" for last in ("o", "e", "es", "en", "eron")} | {f"{stem}yo": "fin"}
        forms |= {f"{stem}ya": "sub", f"{stem}yan": "sub", f"{stem}yendo": "ger"}
    return forms


def _spelt(stem: str, ending: str, conjugation: str) -> str:
    """The stem's last letters before this ending: erradique, apague, rechace; venza, desaparezca, proteja, consiga."""
    swaps = {"c": "qu", "g": "gu", "z": "c"} if conjugation == "ar" else {"ec": "ezc", "nc": "nz", "gu": "g", "g": "j"}
    if ending[0] in ("e" if conjugation == "ar" else "ao"):
        for old, new in swaps.items():
            if stem.endswith(old):
                return stem[: -len(old)] + new
    return stem


def _with_clitics(plain: Forms) -> dict[str, str]:
    forms: dict[str, str] = {}
    for form, kind in plain.items():
        if kind in {"inf", "ger", "sub"}:
            for clitic in (*_CLITICS, *_PAIRS):
                forms.setdefault(form + clitic, kind)
        elif kind == "fin" and form.endswith(("a", "e")):
            # The command to "tú": cúrate, elimínala.
            for clitic in ("te", *CLITIC_OBJECTS):
                forms.setdefault(form + clitic, "sub")
    return {form: kind for form, kind in forms.items() if form not in plain}
