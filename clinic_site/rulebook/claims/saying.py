"""A clause as the blocking rules read it: its words, the concepts they say, and who acts on what.

Nothing here knows a rule. Words are counted from 0 within the clause; a `Mention` is a run of them.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .clause import Clause
from .denial import is_denied
from .inflection import CLITIC_OBJECTS
from .lexicon import Lexicon, Mention
from .subject import is_fragment, subject, with_treatment
from .vocabulary import CLINIC, TREATMENT, WE_VERB

# First and last word of a claim, both counted.
Span = tuple[int, int]

WORD = re.compile(r"[a-z0-9%']+")
BREAK = re.compile(r"[,;:()\"–—…/|]")
# What ends the search for an object: it begins another part of the clause.
_STOP = frozenset(
    """
    but yet is are was were has have had will would can could may might cannot if when because while that who which
    after before not no on about around for to in at until unless as by during since whether where why how what
    study trial session visit infusion infusions treatment treatments program programs appointment stigma silence
    without sin libre barrier barriers need guesswork debate confusion conversation conversations talk call calls
    course dose medicine
    pero sino es son fue fueron tiene tienen si cuando porque mientras que quien como despues antes sobre para en por
    sesion visita estigma silencio barreras necesidad dudas tratamiento infusion cita charla estudio medicina
    """.split()
)
_OF = frozenset("of from with by de del con".split())
_ARTICLES = frozenset("the el la los las".split())
_AND = frozenset("and or y e o nor plus".split())
_BE = frozenset(
    """
    is are was were be been being am get gets got getting 's 're fue fueron es son era esta estan queda quedo quedan
    quedara ha han sido ser sera seran been becomes become became remain stays
    """.split()
)
_OWNERS = frozenset("the my your his her their our its la el los las mi mis su sus tu nuestra nuestro".split())
_OWN_VERB = re.compile(
    r" (?:is|was|were|are|stayed|stays|remained|remains|came|comes|returned|got|gets|rose|felt|had|continued|es|era|"
    r"estaba|esta|fue|seguia|sigue|siguio|volvio|regreso|continuo|quedo|empeoro) (?!gone\b|over\b|history\b)"
)
# Words of no weight between an illness and what is said of it.
_LIGHT = frozenset(
    """
    is are was were be been being am has have had will would can could may might do does did just simply finally soon
    now really truly completely fully totally quickly forever already at last all but as good permanently the a an it
    that which and or it's they that's almost entirely literally once had get gets got started begins begin began to
    of for you your them i in so even gone are
    es son fue fueron era esta estan queda quedo quedan quedaron quedara quedaran ha han sido ser sera se le les la lo
    ya por fin completamente totalmente para siempre puede pueden podria va van a y de del que finalmente pronto
    realmente definitivamente por completo mi su mis sus nuestro nuestra los las el la un una my her his their our
    lo mas todo toda todas todos esa ese with con nuestras nuestros from after during this these in iv
    """.split()
)
_PRONOUN_OBJECT = frozenset("it them this that both these those all everything each".split())
_AGENTS = (
    r"antibiotics?|penicillin|surger(?:y|ies)|exercise|walks?|walking|yoga|sleep|time|love|prayer|sunlight|sunshine|"
    r"vaccines?|insulin|aspirin|ibuprofen|naloxone|lithium|clozapine|pills?|antidepressants?|988|911|lifelines?|"
    r"hotlines?|"
    r"helplines?|calls?|calling|talking|listening|seat ?belts?|helmets?|cpr|laws?|friends?|famil(?:y|ies)|guns?|"
    r"firearms?|locks?|locking|storage|support|neighbors?|volunteers?|police|firefighters?|paramedics?|ambulances?|"
    r"blood donors?|donors?|studies|study|trials?|researchers?|scientists?|laughter|music|meditation|religion|"
    r"vitamins?|"
    r"diets?|rest|ice|steroids?|dentists?|physical therap(?:y|ists?)|school|parents|teachers?|peers?|bridge|barriers?|"
    r"nets?|campaigns?|hospitals?|emergency (?:room|care)|crisis (?:line|lines|center|team)|safety plan\w*|"
    r"antibioticos?|penicilina|cirugias?|ejercicio|caminar|dormir|sueno|tiempo|amor|vacunas?|insulina|aspirina|"
    r"naloxona|litio|pastillas?|antidepresivos?|lineas?|llamadas?|llamar|hablar|cinturon(?:es)?|casco|leyes|ley|"
    r"amig[oa]s?|"
    r"familia(?:r|res)?|armas?|guardar|cerrar|candados?|apoyo|vecinos?|policia|bomberos|ambulancias?|estudios?|"
    r"ensayos?|investigador(?:es)?|risa|musica|meditacion|vitaminas?|dieta|descanso|escuela|padres|hospital(?:es)?|"
    r"pedir|buscar|plan(?:es)? de seguridad|donar|donantes"
)
OTHER_AGENT = re.compile(rf"\b(?:{_AGENTS})\b")
TREATMENT_OR_CLINIC = re.compile(
    rf"\b(?:{TREATMENT}|{CLINIC}|here|aqui|dos[ei]s|shots?|ketamin\w*|spravato|sala|office|chair|visits?|visitas?)\b"
)
NAMED_TREATMENT = re.compile(rf"\b(?:{TREATMENT}|ketamin\w*|spravato|dos[ei]s|shots?)\b")
# "If ketamine cured depression ...": supposed, not said. "What if ...?", "even if" suppose nothing.
SUPPOSED = re.compile(
    r"(?<!never )(?<!what )(?<!even )(?<!as )(?<!imagine )(?<!and )\b(?:if|unless|until|whether|before|hasta que|"
    r"a menos que|"
    r"antes de|"
    r"antes de que|(?<!y )(?<!aun )(?<!incluso )si)\b[^,;:]*$"
)
SUPPOSED_WHEN = re.compile(
    r"\b(?:when|once|while|after (?:the|you|your|it|we|they|he|she)|cuando|una vez que|mientras|despues de que)\b"
    r"(?:(?!\b(?:that|que)\b)[^,;:])*$"
)
# "Why suffer, if ours has none?"
UNTIL = re.compile(r"\b(?:until|before|hasta que) (?:\w+ ){1,4}$")
WHY = re.compile(r"\W*(?:why|por que|para que)\b")
WANTED = re.compile(
    r"\b(?:want(?:s|ed)?|wish(?:es|ed)?|hop(?:e|es|ed|ing)|try|tries|tried|trying|seek(?:s|ing)?|dream(?:s|ing)? of|"
    r"fail(?:s|ed)?|would like|would love|looking|quer(?:emos|iamos)|quisieramos|quieren|esperan?|intentan?|buscan?|"
    r"tratan? de|suenan? con) (?:to |for |a |una |un )?(?:\w+ly )?(?:be |feel |live |become |get |ser |estar |vivir )?$"
)


@dataclass(frozen=True)
class Grammar:
    """A language of the rules: its name and its words."""

    language: str
    lexicon: Lexicon


class Saying:
    """One clause, read."""

    def __init__(self, clause: Clause, grammar: Grammar) -> None:
        self.clause = clause
        self.grammar = grammar
        self.language = grammar.language
        found = list(WORD.finditer(clause.text))
        self.words = [_without_possessive(each[0]) for each in found]
        self.spans = [each.span() for each in found]
        ends = [0, *(end for _, end in self.spans)]
        self.broken = [bool(BREAK.search(clause.text[ends[i] : self.spans[i][0]])) for i in range(len(found))]
        if self.broken:
            self.broken[0] = False
        self._by_concept: dict[str, list[Mention]] = defaultdict(list)
        for mention in grammar.lexicon.mentions(self.words, self.broken):
            self._by_concept[mention.concept].append(mention)

    def said(self, *concepts: str) -> list[Mention]:
        """Every mention of these concepts, in order."""
        return sorted((each for name in concepts for each in self._by_concept[name]), key=lambda each: each.first)

    def at(self, place: int, *concepts: str) -> Mention | None:
        """The longest mention that begins at this word."""
        return max(
            (each for name in concepts for each in self._by_concept[name] if each.first == place),
            key=lambda each: each.last,
            default=None,
        )

    def word(self, place: int) -> str:
        return self.words[place] if 0 <= place < len(self.words) else ""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the words stand in the clause's text."""
        return self.spans[first][0], self.spans[last][1]

    def text(self, first: int, last: int) -> str:
        return " ".join(self.words[first : last + 1])

    def named(self, concept: str) -> Iterator[Mention]:
        """Mentions that head their phrase: "depression", not the one of "depression research"."""
        for mention in self._by_concept[concept]:
            if self.heads(mention):
                yield mention

    def heads(self, mention: Mention) -> bool:
        following = mention.last + 1
        return following >= len(self.words) or self.broken[following] or not self.at(following, "NOT_ILL_AFTER")

    def object_of(self, last: int, *concepts: str, reach: int = 8, commas: bool = True) -> Mention | None:
        """The first mention behind word `last` that can be its object: "erases | years of deep depression".

        Without `commas` nothing may part them, nor a noun of its own ("without | a ride the risk is higher").
        """
        place, end = last + 1, min(last + 2 + reach, len(self.words))
        if place < end and self.broken[place]:
            return None
        while place < end:
            if not commas and (
                self.broken[place]
                or (place > last + 1 and self.words[place] in _ARTICLES and self.words[place - 1] not in _OF)
            ):
                return None
            found = self.at(place, *concepts)
            if found and self.heads(found):
                return None if self.begins_anew(found) else found
            word = self.words[place]
            if adverb := self.at(place, "FOREVER"):
                place = adverb.last + 1
                continue
            if word == "treatment" and self.word(place + 1) == "resistant":
                place += 2
                continue
            if word in {"to", "a", "al", "de", "from", "of"} and self.word(place - 1) in _AND:
                place += 1
                continue
            if word in _OF and place > last + 1 and not self.holds(place - 1):
                return None
            if word in _STOP and not (self.at(place, "HOLDS") and self.word(place + 1) in _OF):
                return None
            place += 1
        return None

    def begins_anew(self, found: Mention) -> bool:
        """ "The infusion ended and my pain was the same": what "and" joins has a verb of its own."""
        if not _OWN_VERB.match(self.clause.text, self.spans[found.last][1]):
            return False
        place = found.first - 1
        while place > 0 and self.words[place] in _OWNERS:
            place -= 1
        return place > 0 and self.words[place] in _AND

    def holds(self, place: int) -> bool:
        """Whether this word only holds what follows "of": grip, years, symptoms, people."""
        return any(each.last == place for each in self._by_concept["HOLDS"]) or any(
            each.last == place for each in self._by_concept["ILLNESS"]
        )

    def light_between(self, first: int, last: int, heavy: int = 1) -> bool:
        """Whether the words from `first` to before `last` weigh nothing (at most `heavy` of them do)."""
        count = 0
        for place in range(first, last):
            word = self.words[place]
            inside = any(
                each.first <= place <= each.last for each in self.said("ILLNESS", "SUICIDE", "HARM", "FOREVER")
            )
            if (
                word not in _LIGHT
                and not inside
                and not word.endswith(("ly", "mente"))
                and not NAMED_TREATMENT.fullmatch(word)
            ):
                count += 1
        return count <= heavy

    def passive(self, mention: Mention) -> bool:
        """ "is quickly cured", "fue curada": a form of to be stands before."""
        near = self.words[max(0, mention.first - 3) : mention.first]
        if self.language == "es" and mention.kind in {"fin", "fut", "sub", "inf"} and "se" in near:
            return self.word(mention.first - 1) in {"se", "puede", "pueden", "podra", "a"}
        if mention.kind not in {"ed", "part"}:
            return False
        for word in reversed(near):
            if word in _BE:
                return True
            if word not in _LIGHT - {"that", "which", "who", "que"} and not word.endswith(("ly", "mente")):
                return False
        return False

    def pronoun_object(self, mention: Mention) -> bool:
        """ "ends it", "wipes both out", "la elimina", "eliminarla"."""
        if self.language == "en":
            following = self.word(mention.last + 1)
            if following in {"its", "their"}:
                return self.at(mention.last + 2, "HOLDS") is not None
            if following in {"it", "them"} and self.word(mention.last + 2) == "all":
                return True
            return (
                following in _PRONOUN_OBJECT
                and self.word(mention.last + 2) not in {"of", *_AND}
                and (
                    mention.last + 2 >= len(self.words)
                    or self.broken[mention.last + 2]
                    or self.word(mention.last + 2) in _AFTER_PRONOUN
                    or self.word(mention.last + 2).endswith("ly")
                )
            )
        if re.match(
            r"(?:con |a |de )?(?:las dos|los dos|ambas|ambos|ellas?|ellos|eso|todo eso)\b",
            self.text(mention.last + 1, mention.last + 3),
        ):
            return True
        word = self.words[mention.first]
        before = self.words[max(0, mention.first - 1) : mention.first]
        clitic = word.endswith(CLITIC_OBJECTS) and mention.kind in {"inf", "ger", "sub"} and len(word) > 5
        return bool(before and before[0] in CLITIC_OBJECTS and mention.kind in {"fin", "fut", "sub"}) or clitic

    def spoken_before(self, place: int) -> str:
        """What a pronoun here may stand for: the last illness, harm or thought of death named before it."""
        near = self.clause.text[: self.spans[place][0]]
        words = WORD.findall(f"{self.clause.earlier} {self.clause.before} {near}")[-120:]
        found = self.grammar.lexicon.mentions(words, [False] * len(words))
        named = [each for each in found if each.concept in {"ILLNESS", "HARM", "SUICIDE", "DIE"}]
        last = max(named, key=lambda each: (each.last, each.last - each.first)).concept if named else ""
        return "SUICIDE" if last == "DIE" else last

    @cached_property
    def is_about_treatment(self) -> bool:
        """Whether the sentence speaks of the treatment or the clinic at all."""
        return bool(TREATMENT_OR_CLINIC.search(self.clause.sentence) or WE_VERB.search(self.clause.sentence))

    @cached_property
    def names_treatment(self) -> bool:
        """Whether the clause itself names the treatment."""
        return bool(NAMED_TREATMENT.search(self.clause.text))

    @cached_property
    def names_treatment_before(self) -> bool:
        """Whether what was said just before names the treatment."""
        return bool(NAMED_TREATMENT.search(self.clause.before))

    def after_colon(self, *concepts: str) -> bool:
        """Whether what a colon announces behind this clause says one of these: "a sure thing: relief"."""
        rest = self.clause.sentence[self.clause.start + len(self.clause.text) :]
        words = WORD.findall(rest) if rest.lstrip().startswith(":") else []
        if {"no", "not", "never", "nobody", "none", "nadie", "nunca", "ningun", "cannot"} & set(words):
            return False
        return any(each.concept in concepts for each in self.grammar.lexicon.mentions(words, [False] * len(words)))

    def subject(self, place: int) -> str:
        """The class of what stands as subject before this word (see `subject.subject`)."""
        if all(word in _CLITICS for word in self.words[:place]) and place:
            return "" if not self.clause.before.strip() else subject(self.clause, 0)
        if self.language == "es" and self.word(place - 1) in {"porque", "pues"}:
            return ""
        return subject(self.clause, self.spans[place][0])

    def acts(self, place: int) -> bool:
        """Whether what stands as subject before this word may be the treatment, the clinic, the reader or nobody."""
        at = self.spans[place][0]
        before = self.clause.text[:at]
        kind = self.subject(place)
        if with_treatment(self.clause):
            return True
        if kind in {"T", "C", "O"}:
            return True
        inner = re.split(r"\b(?:that|que)\b", before)[-1] or before
        if kind == "harm" or (OTHER_AGENT.search(inner) and not _treatment_last(inner)):
            return False
        return kind in {"", "reader"} or self.is_about_treatment or is_fragment(self.clause, *self.spans[place])

    def denied(self, place: int, *, finite: bool = False) -> bool:
        return is_denied(self.clause, self.spans[place][0], finite=finite)

    def kind_is_passive_noun(self, verb: Mention) -> bool:
        """ "guaranteed" is an adjective (see `promises`), not a verb, when a form of to be stands before it."""
        return self.passive(verb)

    def supposed(self, place: int, *, when: bool = False, past: bool = False) -> bool:
        """ "if it ended", "until the pain is gone"; with `when` also "when the pain is gone"."""
        before = self.clause.text[: self.spans[place][0]]
        if WHY.match(self.clause.sentence) or (past and UNTIL.search(before)):
            return False
        return bool(SUPPOSED.search(before) or (when and SUPPOSED_WHEN.search(before)))

    def wanted(self, place: int) -> bool:
        return bool(WANTED.search(self.clause.text[: self.spans[place][0]]))


# Before 's these are a pronoun and a verb, not an owner.
_IS_SHORT = frozenset("it that there here he she what who let where how".split())


def _without_possessive(word: str) -> str:
    """ "anxiety's" -> anxiety; "it's" stays."""
    owner = word.removesuffix("'s")
    return word if owner == word or owner in _IS_SHORT else owner


_CLITICS = frozenset("puede pueden podria va van a te lo la los las le les se no ya y me nos te tambien".split())
_AFTER_PRONOUN = frozenset(
    "for in at once within fast overnight right now today forever all completely by with after before too as and "
    "from".split()
)


def _treatment_last(before: str) -> bool:
    """ "Where pills fail, ketamine ...": the treatment stands nearer than the other agent."""
    others = [match.end() for match in OTHER_AGENT.finditer(before)]
    own = [match.end() for match in TREATMENT_OR_CLINIC.finditer(before)]
    return bool(own) and own[-1] > others[-1]
