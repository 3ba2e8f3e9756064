"""How short words are typed on a phone: shorthand (2nite, u, xq), and slips of one letter (wnat, ded, mroir).

clinical.md 3.3 forgives one wrong letter from seven letters on. Shorter words are forgiven here, but only those that
say what matters, and only what a thumb does: a letter left out, doubled, swapped with the next, or its neighbour on the
keys; and a vowel for another (hert). What is a word of its own then ("like" for "life") is never read so; the list was
made from public word-frequency lists of both languages, as `crisis_real_words`.
"""

from collections.abc import Iterator

_SHORTHAND = """
you: u
your: ur
be: b
for: 4
and: n
with: w
que: k q
de: d
me: m
por: x
esta: ta
estoy: toy stoy
para: pa
bien: bn
tonight: 2nite 2night 2nit tnight tonit 2nyt tonigt tonght tonigh
today: 2day tody
tomorrow: tmrw tmr tmw 2moro 2morrow tomoro tommorow tomorow tommorrow tomrw
before: b4 befor
everyone: every1 evry1 evryone everyon
anyone: any1 ne1
someone: some1 sum1 sumone smone
nobody: no1 noone nobdy nobudy nbody
because: cuz bc cus coz becuz becuse
would: wud wuld woud wld
should: shud shuld shld
could: cud culd cld
have: hav hve av
live: liv
dont: dnt dunt dint donot dony dobt
cant: cnt cabt
gonna: gna gona gunna goona guna
just: jus jst jsut juts
thoughts: thots thoughs thouhts thougts thoghts
thinking: thinkin thinkn thnking
nothing: nothin nuthin nuthing nothn
anymore: nemore anymoar
without: wo witout widout
myself: myslf mysef meself
life: lyf lyfe lief
dead: ded deded
wish: wsh wich
cut: cutt kut ct
cutting: cuting cuttin kutting
jump: jmp
better: betta beter
whole: hole hol
wrists: rists wrsts wirsts
wrist: rist wrst
again: agin agen agn
hate: h8
exist: xist exsist egsist
mejor: mjr
quiero: kero qro kro
nadie: nadien
porque: xq pq xk porq
"""
SHORTHAND: dict[str, tuple[str, ...]] = {
    word: tuple(typed.split()) for word, _, typed in (line.partition(": ") for line in _SHORTHAND.strip().splitlines())
}

SHORT_WORDS = tuple(
    "kill life live living alive dead dying want wanna wish hurt pills death jump hang wake better nobody myself world "
    "think sleep knife blade razor bridge ending matar morir vida vivir quiero muerte muerta muerto nadie todos mejor "
    "acabar dormir cortar mundo puente".split()
)
_OTHER_WORDS = """
acaba aish alice andie bade balde bang batter bette bida bitter blare bride burt butter corta dad dea deaf dear deed
ding dormer dormi dyin edad gang getter glade godos hag han hart heng hing hong hort hrt hump hung hur hut hutt jang
jill kell kilo lave leve lice lie life lire lite liv live livin love loving maar major mando mata mater mejo mendo
menor mill moir mondo morar mori mudo muera muere muero muerta muerte muerto mundi munro mutar nade nadi nadia nadir
nang olive pill pilla pille polls pulls quero quier quiera quiere quieto razer razo read sake sanna sant seep thank
thin thunk tink todas todes todo toros vada vda veda via vid vide vido vids vira visa vivar vivi vivid waka wale wan
wana wang wash wat went wis woke wold wont word yang yurt
"""
OTHER_WORDS = frozenset(_OTHER_WORDS.split())

_KEYS = (
    "q:wa w:qeas e:wrsd r:etdf t:ryfg y:tugh u:yihj i:uojk o:ipkl p:ol a:qwsz s:weadzx d:ersfxc f:rtdgcv g:tyfhvb "
    "h:yugjbn j:uihknm k:iojlm l:opk z:asx x:sdzc c:dfxv v:fgcb b:ghvn n:hjbm m:jkn"
)
VOWELS = "aeiou"
BESIDE: dict[str, str] = dict(key.split(":") for key in _KEYS.split())


def typed_for() -> dict[str, tuple[str, ...]]:
    """Word -> what is typed for it on a phone."""
    slips = {word: tuple(slips_of(word)) for word in SHORT_WORDS}
    return {word: (*SHORTHAND.get(word, ()), *slips.get(word, ())) for word in SHORTHAND.keys() | slips.keys()}


def slips_of(word: str) -> Iterator[str]:
    """What may be typed for this word; the word itself is not among it."""
    for place, letter in enumerate(word):
        before, behind = word[:place], word[place + 1 :]
        instead = BESIDE[letter] + (VOWELS if letter in VOWELS else "")
        slips = [before + letter + letter + behind, *(before + other + behind for other in instead)]
        if place:
            slips.append(before + behind)
        if behind:
            slips.append(before + behind[0] + letter + behind[1:])
        yield from (slip for slip in slips if slip != word and slip not in OTHER_WORDS)
