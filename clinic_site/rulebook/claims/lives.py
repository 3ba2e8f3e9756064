"""F13: that it saves lives, prevents suicide or ends thoughts of it. Source: clinical.md 8.3, row F13."""

import re
from collections.abc import Iterator

from .illness_gone import it_is_gone
from .illness_guards import REPORTED
from .lexicon import Mention
from .saying import TREATMENT_OR_CLINIC, WORD, Saying, Span
from .subject import is_fragment

# What does save lives, or is said of something else: a crisis line, a safe, training.
_OTHER_HELP = re.compile(
    r"\b(?:988|911|hotlines?|lifeline|helplines?|crisis (?:lines?|center|team|plan)|safety plans?|naloxone|"
    r"seat ?belts?|cpr|guns?|firearms?|lock\w*|storage|stored|saving(?:s)? for|life saving (?:skills|equipment|gear|"
    r"training|support)|"
    r"call(?:ing|s)? (?:for help|a|someone|your)|reach(?:ing)? out|ask(?:ing)? for help|"
    r"stigma|(?:the|in|break\w*|our) silence|talk(?:ing)? (?:about|to|openly)|month|awareness|"
    r"lifeguards?|life (?:jackets?|vests?)|smoke|ambulances?|paramedics?|firefighters?|donors?|first aid|"
    r"primeros auxilios|bomberos|cruz roja|donantes|playa|alberca|piscina|"
    r"linea|cinturon\w*|chaleco|armas?|plan de seguridad|guardar|pedir ayuda|llam(?:e|ar) (?:\w+ )?al?\b|apoyo|"
    r"estigma|hablar)\b"
)
_GEAR = frozenset("skills equipment gear training support drugs cart mode".split())
_LINE_AFTER = frozenset(
    "line lines lifeline lifelines hotline hotlines plan plans center month week program programs training "
    "counselor counselors resource resources day line".split()
)


def claimed(saying: Saying) -> Iterator[Span]:
    """Where the clause says so: first and last word of each claim."""
    goes_on = saying.clause.text.lstrip(" ,").startswith(("which", "que ", "lo que"))
    if _OTHER_HELP.search(f"{saying.clause.before[-40:]} {saying.clause.text}" if goes_on else saying.clause.text):
        return
    if _AIM.search(saying.clause.text) and not saying.names_treatment:
        return
    if _OTHER_HELP.search(saying.clause.before[-80:]) and not TREATMENT_OR_CLINIC.search(
        saying.clause.before[-80:] + saying.clause.text
    ):
        return
    yield from _saved(saying)
    yield from _stopped(saying)
    yield from _gone(saying)
    yield from it_is_gone(saying, "SUICIDE")
    yield from _no_wish(saying)
    yield from _prevention(saying)
    yield from _protected(saying)
    yield from _none_died(saying)
    yield from _not_on_our_watch(saying)
    yield from _one_less(saying)
    yield from _alive(saying)


def _ok(saying: Saying, place: int, *, finite: bool = False, anywhere: bool = False) -> bool:
    """Asserted, and of the treatment; `anywhere`: it may stand behind ("lives saved by ketamine")."""
    if (
        anywhere
        and (saying.names_treatment or saying.names_treatment_before)
        and not (saying.denied(place) or saying.supposed(place) or saying.wanted(place))
    ):
        return True
    if saying.denied(place, finite=finite) or saying.supposed(place) or saying.wanted(place) or not saying.acts(place):
        return False
    before = saying.clause.text[: saying.spans[place][0]]
    if place == 0 and saying.words[0].endswith(("ing", "ir", "ar", "er")) and not saying.is_about_treatment:
        return False
    if _A_WAY.search(before):
        return saying.is_about_treatment
    return (
        saying.subject(place) != "other"
        or bool(
            TREATMENT_OR_CLINIC.search(before) or re.match(r"\W*(?:this|these|one|a single|este|esta|una|un)\b", before)
        )
        or is_fragment(saying.clause, *saying.spans[place])
        or (saying.is_about_treatment and bool(_PROUD.match(before)))
    )


_PROUD = re.compile(r"\W*(?:proud|happy|glad|pleased|honored|orgullos[oa]s?|felices|contentos) (?:to|of|de|por)\b")


def _saved(saying: Saying) -> Iterator[Span]:
    for phrase in saying.said("SAVES_LIFE"):
        text = saying.text(phrase.first, phrase.last)
        if text.startswith("lifeline") and not re.search(
            r"\b(?:is|a|es) (?:a |true |real )*lifeline", saying.clause.text
        ):
            continue
        if saying.word(phrase.last + 1) in _GEAR:
            continue
        own = text.startswith(("wouldn't", "not", "would", "no estaria", "sin"))
        if (own and saying.is_about_treatment and not saying.supposed(phrase.first)) or (
            not own and _ok(saying, phrase.first, anywhere=not text.startswith(("sav", "salv")))
        ):
            yield phrase.first, phrase.last
    for life in saying.said("LIVES"):
        for saved in saying.said("SAVED"):
            if (
                0 <= saved.first - life.last - 1 <= 4
                and _ok(saying, saved.first, anywhere=True)
                and not saying.denied(life.first)
            ):
                yield life.first, saved.last
    if saying.language == "es":
        for rescue in saying.said("SAVED"):
            found = saying.object_of(rescue.last, "LIVES", reach=3)
            if found and saying.is_about_treatment and not saying.denied(rescue.first):
                yield rescue.first, found.last


_THOSE = re.compile(
    r"(?:the|that|those|these|all|such|los|esos|esas|ese|esa) "
    r"(?:thoughts?|urges?|wish|urge|idea|deseo|ganas|desire|feelings|pensamientos|ideas)\b"
)
_A_WAY = re.compile(r"\b(?:ways?|forma|manera|modo) (?:de|to)\W*$")
_SHIELDS = frozenset("vaccine shield killer stopper antidote eraser".split())
_AVOIDABLE = frozenset("preventable avoidable evitable prevenible".split())


def _stopped(saying: Saying) -> Iterator[Span]:
    """ "ends thoughts of suicide", "keeps people from taking their own lives", "it prevents it"."""
    for verb in saying.said("END", "PREVENT"):
        finite = verb.kind in {"s", "fin", "ed"}
        if saying.passive(verb) or not _ok(saying, verb.first, finite=finite):
            continue
        found = saying.object_of(verb.last, "SUICIDE", reach=6) or (
            saying.object_of(verb.last, "DIE", reach=4) if verb.concept == "PREVENT" else None
        )
        if found and saying.word(found.last + 1) not in _LINE_AFTER:
            yield verb.first, found.last
        elif _THOSE.match(saying.text(verb.last + 1, verb.last + 2)) and saying.spoken_before(verb.first) == "SUICIDE":
            yield verb.first, verb.last + 2
        elif (
            saying.pronoun_object(verb)
            or (verb.concept == "PREVENT" and saying.word(verb.last + 1) in {"me", "him", "her"})
        ) and (saying.spoken_before(verb.first) == "SUICIDE"):
            yield verb.first, min(verb.last + 1, len(saying.words) - 1)
        elif saying.language == "es":
            after = next((each for each in saying.said("DIE") if 0 < each.first - verb.last <= 7), None)
            if after and verb.concept == "PREVENT" and "que" in saying.words[verb.first : after.first]:
                yield verb.first, after.last
    for phrase in saying.said("AROUND", "PREVENT"):
        inner = [each for each in saying.said("SUICIDE") if phrase.first < each.first and each.last < phrase.last]
        those = (
            _THOSE.search(saying.text(phrase.first, phrase.last)) and saying.spoken_before(phrase.first) == "SUICIDE"
        )
        if (inner or those) and _ok(saying, phrase.first):
            yield phrase.first, phrase.last


def _gone(saying: Saying) -> Iterator[Span]:
    """ "suicidal thoughts vanish", "suicide has been prevented"."""
    ends = [each for each in saying.said("END", "PREVENT") if each.kind in {"ed", "part"} or saying.passive(each)]
    lifted = [each for each in saying.said("BEAT") if saying.words[each.first] in {"lifted", "lifts"}]
    for gone in [*saying.said("GONE"), *ends, *lifted]:
        for thought in saying.said("SUICIDE"):
            if thought.last < gone.first:
                first, last = thought.last + 1, gone.first
            elif saying.language == "es" or saying.words[gone.first] in {"gone", "vanished"}:
                first, last = gone.last + 1, thought.first
            else:
                continue
            if last - first > 6 or last < first or not saying.light_between(first, last):
                continue
            if gone.kind == "base" and any(saying.broken[first : last + 1]):
                continue  # "When a caller mentions suicide, stop": an order, whose subject stands elsewhere
            if saying.words[thought.first - 1] in {"por", "de"} and saying.words[gone.first].startswith("muri"):
                continue  # somebody died by suicide
            start = min(gone.first, thought.first)
            if saying.denied(gone.first) or saying.denied(thought.first) or saying.supposed(gone.first, when=True):
                continue
            if REPORTED.search(saying.clause.text) or (
                saying.word(gone.last + 1) in {"for", "if"} and saying.words[gone.first].startswith("stop")
            ):
                continue
            yield start, max(gone.last, thought.last)


def _no_wish(saying: Saying) -> Iterator[Span]:
    """ "free of suicidal thoughts", "stop wanting to die", "no more thoughts of death"."""
    if _AIM.search(saying.clause.text):
        return
    for phrase in saying.said("FREE"):
        found = saying.object_of(phrase.last, "SUICIDE", reach=4)
        if (
            found
            and saying.text(phrase.first, phrase.last) not in {"sin", "out of", "without"}
            and _calm(saying, phrase)
        ):
            yield phrase.first, found.last
    for phrase in saying.said("NO_LONGER"):
        if saying.words[phrase.first] in _PLAIN_NOT and saying.subject(phrase.first) != "C":
            continue
        found = saying.object_of(phrase.last, "DIE", "SUICIDE", reach=4) or _want_to_die(saying, phrase)
        if found and _calm(saying, phrase):
            yield phrase.first, found.last


# "Your daughter is protected against suicide."
_PROTECTED = re.compile(
    r"\b(?:protected|safe|shielded|guarded|immune|insulated|sheltered|defended|armored|(?:protegid|blindad|resguardad|"
    r"inmuniz|escudad)[oa]s?|a salvo|inmunes?) (?:from|against|to|de|del|contra|frente a|ante|al?)$"
)


def _protected(saying: Saying) -> Iterator[Span]:
    """Said of a person, with the treatment anywhere in the clause."""
    for death in saying.said("SUICIDE", "DIE"):
        before = re.sub(r" (?:el|la|los|las|her|his|their|your|own|any|all)$", "", saying.text(0, death.first - 1))
        state = _PROTECTED.search(before) if death.first else None
        told = saying.denied(death.first) or saying.supposed(death.first) or saying.wanted(death.first)
        if state and saying.is_about_treatment and not told and saying.word(death.last + 1) not in _LINE_AFTER:
            yield death.first, death.last


_PLAIN_NOT = frozenset("don't do doesn't does won't will".split())


_NONE_DIED = re.compile(
    r"\b(?:no(?= suicid)|no one|nobody|none|not (?:a single|one)|no (?:patient|client|veteran|person)s?|zero|nadie|"
    r"never (?:had|lost|seen|buried)|nunca (?:hemos )?(?:tenido|perdido|visto|perdimos)|ni un(?:a)?(?: solo)?|"
    r"ningun[oa]?|cero)\b"
)
_OURS = re.compile(r"\b(?:our|us|we|nuestr[oa]s?|nosotros|con ketamina|with ketamine)\b")
_AIM = re.compile(r"\b(?:goal|aim|hope|plan|meta|objetivo)\b")


def _none_died(saying: Saying) -> Iterator[Span]:
    """ "Zero suicides among our patients", "no one on our program has died by suicide"."""
    none = _NONE_DIED.search(saying.clause.text)
    if none is None or not _OURS.search(saying.clause.text) or _AIM.search(saying.clause.text):
        return
    for death in saying.said("SUICIDE", "DIE"):
        text = saying.text(max(0, death.first - 2), death.last)
        died = re.search(
            r"\b(?:die[sd]?|killed|ended|taken|took|murio|murier\w+|quitado|suicid(?:ado|a|an|o|aron))\b", text
        )
        counted = WORD.findall(saying.clause.text[none.start() : saying.spans[death.first][0]])
        none_of_it = 0 < len(counted) <= 2 and counted[0] not in {"nobody", "nadie"}
        if (died or none_of_it) and "suicidal" not in text and not saying.supposed(death.first):
            yield death.first, death.last


def _not_on_our_watch(saying: Saying) -> Iterator[Span]:
    """ "Suicide doesn't happen on our watch"."""
    for death in saying.said("SUICIDE"):
        for never in saying.said("NOT_HAPPEN"):
            if (
                0 <= never.first - death.last - 1 <= 2
                and re.search(
                    r"\b(?:our watch|with us|here|our (?:clinic|program|care|patients)|aqui|con nosotros)\b",
                    saying.clause.text,
                )
                and not saying.denied(death.first)
            ):
                yield death.first, never.last


# "Thanks to our clinic, their father is alive."
_ALIVE = re.compile(
    r"\b(?:gracias a|thanks to|because of|debido a)\b.{3,60}\b(?:sigue[n]?|esta[n]?|sigo|estoy|is|are|am|"
    r"still) (?:con vida|viv[oa]s?|"
    r"alive|here today|breathing)\b|\b(?:alive|viv[oa]s?|breathing)\b.{0,30}\b(?:thanks to|because of|gracias a)\b"
)


def _alive(saying: Saying) -> Iterator[Span]:
    """As above, across a comma."""
    if _ALIVE.search(saying.clause.text) and TREATMENT_OR_CLINIC.search(saying.clause.text):
        yield 0, len(saying.words) - 1


_ONE_LESS = re.compile(
    r"\b(?:suicid(?:es?|ios?)|funerals?|funeral(?:es)?|obituar\w+|deaths?|muertes?|entierros?) (?:(?:that|which|"
    r"que) )?(?:do not|does not|doesn't|never|will not|won't|no|nunca) (?:ever )?"
    r"(?:happens?|occurs?|ocurren?|suceden?|pasan?)\b"
)


def _one_less(saying: Saying) -> Iterator[Span]:
    """ "Every infusion is a suicide that does not happen"."""
    if _ONE_LESS.search(saying.clause.text) and saying.is_about_treatment:
        yield 0, len(saying.words) - 1


def _want_to_die(saying: Saying, phrase: Mention) -> Mention | None:
    """ "stop wanting to die", "no longer think about suicide"."""
    found = next((each for each in saying.said("DIE") if 0 < each.first - phrase.last <= 4), None)
    between = saying.text(phrase.last + 1, found.first) if found else ""
    return (
        found
        if re.search(
            r"\b(?:want\w*|wish\w*|think\w*|feel\w*|long\w*|quier\w*|piens\w*|pens\w*|dese\w*|sient\w*|sufr\w*|"
            r"plan\w*|tien\w*)\b",
            between,
        )
        else None
    )


def _calm(saying: Saying, phrase: Mention) -> bool:
    return not (
        saying.denied(phrase.first) or saying.supposed(phrase.first, when=True) or REPORTED.search(saying.clause.text)
    ) and saying.acts(phrase.first)


_SELLS_PREVENTION = re.compile(
    r"\b(?:proven|real|true|fast|powerful|effective|guaranteed|rapid|reliable) suicide prevention|"
    r"suicide prevention that works|"
    r"suicide prevention (?:treatment|medicine|infusions?|drug|in an? (?:\w+ )?(?:iv|bag|drip|vial|dose|infusion|"
    r"bottle))|"
    r"(?:ketamine|infusions?|drips?|treatment) (?:is|are|means?)(?: \w+)? suicide prevention"
)


# "Trained in the prevention of suicide", "World Day for the Prevention of ...": a field, and no effect.
_FIELD = re.compile(
    r"\b(?:in|for|of|on|about|en|para|de|sobre|por) (?:the |la |una )?(?:prevention|prevencion)$|"
    r"\bdel? (?:\w+ )?prevencion$"
)


def _prevention(saying: Saying) -> Iterator[Span]:
    """ "a vaccine against suicide", "the end of suicidal thoughts"."""
    for noun in saying.said("PREVENTION"):
        if _FIELD.search(saying.text(max(0, noun.first - 2), noun.last)):
            continue
        if saying.word(noun.last + 1) in {"of", "for", "to", "against", "from", "de", "del", "contra", "para", "al"}:
            found = saying.object_of(noun.last + 1, "SUICIDE", reach=3)
            if (
                found
                and saying.word(found.last + 1) not in _LINE_AFTER
                and _ok(saying, noun.first, anywhere=True)
                and saying.is_about_treatment
            ) and saying.words[noun.first] not in {"treatment"}:
                yield noun.first, found.last
    for thought in saying.said("SUICIDE"):
        if saying.word(thought.last + 1) in _SHIELDS and not saying.denied(thought.first):
            yield thought.first, thought.last + 1
        avoidable = _AVOIDABLE & set(saying.words[thought.last + 1 : thought.last + 4])
        if avoidable and TREATMENT_OR_CLINIC.search(saying.clause.sentence) and not saying.denied(thought.last):
            yield thought.first, thought.last
        if (
            saying.word(thought.last + 1) in {"proof", "free", "prevention"}
            and saying.word(thought.last + 2) not in _LINE_AFTER
            and _ok(saying, thought.first)
        ) and (saying.word(thought.last + 1) != "prevention" or _SELLS_PREVENTION.search(saying.clause.sentence)):
            yield thought.first, thought.last + 1
