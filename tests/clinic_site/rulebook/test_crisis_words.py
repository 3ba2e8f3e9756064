"""Crisis words in free text: what must be found, what must not, and what no text may do (clinical.md 3.3)."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_site.rulebook import crisis_words
from clinic_site.rulebook.crisis_real_words import REAL_WORDS
from clinic_site.rulebook.crisis_words import BODILY, NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, Hit, find
from tests import costs

FOUND = {
    SUICIDE: (
        "I want to kill myself",
        "I keep thinking about killing myself",
        "i'm suicidal",
        "SUICIDAL thoughts all day",
        "su1cide",
        "I think about suicde every night",
        "I want to end my life",
        "ending my own life",
        "i just want to end it all",
        "took his own life last year",
        "I could take my life",
        "I want to die",
        "i wanna die 😭",
        "I'm ready to die",
        "wish I was dead",
        "everyone would be better off without me",
        "they're better off if I'm dead",
        "I'd be better off dead",
        "I don't want to live anymore",
        "I do not want to be alive",
        "don't want to be here anymore",
        "dont wanna be here any more",
        "I hope I don't wake up",
        "I don't want to wake up tomorrow",
        "there is no reason to live",
        "life is not worth living",
        "life isn't worth living",
        "I can't go on",
        "I can not go on like this",
        "unalive myself",
        "kms",
        "I wrote a goodbye letter",
        "wrote a goodbye note to my kids",
        "k i l l myself",
        "k.i.l.l m.y.s.e.l.f",
        "KILLLLL MYSELFFFF",
        "kill my self",
        "I won't kill myself",
        "I used to be suicidal years ago",
        "my friend killed himself",
        "my patient is suicidal",
        "lol I'm gonna kill myself if this traffic continues",
        "I'm dying to meet you and I want to kill myself",
        "suicidio",
        "pienso en el suicidio",
        "quiero matarme",
        "estoy pensando en matarme",
        "voy a matarme",
        "matándome",
        "quiero quitarme la vida",
        "se quitó la vida",
        "acabar con mi vida",
        "terminar con todo",
        "quiero acabar con todo",
        "quiero morir",
        "quiero morirme",
        "quisiera morirme",
        "me quiero morir",
        "ojalá me muera",
        "ojalá estuviera muerta",
        "estaría mejor muerto",
        "mejor muerta",
        "todos estarían mejor sin mí",
        "todos estarian mejor sin mi",
        "no quiero vivir",
        "no quiero seguir viviendo",
        "no quiero despertar",
        "no quiero estar aquí",
        "ya no quiero estar",
        "no vale la pena vivir",
        "no puedo más",
        "ya no puedo mas",
        "escribí una carta de despedida",
        "nota de despedida",
        "SUICIDARME",
        "mi hermana se suicidó",
        "quiero su1cidarme",
        "I wanna unalive myself",
        "wanttodie",
        "#endmylife",
        "sui cide",
        "i dont want 2 live",
        "suicidle",
        "want to fall asleep and never wake up",
        "I'm tired of living",
        "we're better off without me around",
        "My back is killing me and I want to kill myself",
        "me muero de hambre pero también quiero morirme",
    ),
    SELF_HARM: (
        "I hurt myself",
        "I've been cutting myself",
        "self-harm",
        "self harming again",
        "I overdosed last month",
        "thinking of an overdose",
        "I took all my pills",
        "took too many pills",
        "hang myself",
        "shoot myself",
        "jump off a bridge",
        "jump in front of a train",
        "I want to harm myself",
        "lastimarme",
        "quiero hacerme daño",
        "cortarme",
        "me gusta cortarme los brazos",
        "me tomé todas las pastillas",
        "me tomé muchas pastillas",
        "ahorcarme",
        "pegarme un tiro",
        "tirarme del puente",
        "tirarme al tren",
        "sobredosis",
        "autolesión",
        "me corté el pelo y luego quise cortarme las venas",
    ),
    OTHERS: (
        "I want to kill him",
        "I'm going to hurt someone",
        "I want to kill my boss",
        "I could shoot people",
        "I'm afraid I'll hurt my son",
        "homicidal thoughts",
        "kill my wife",
        "matar a alguien",
        "quiero matar a mi jefe",
        "lastimar a mi hijo",
        "hacerle daño a mi esposa",
        "quiero hacerle daño a alguien",
        "homicida",
        "quiero matar a él",
    ),
    NOT_SAFE: (
        "I am not safe",
        "I don't feel safe",
        "I feel not safe at home",
        "I'm in danger",
        "no estoy a salvo",
        "estoy en peligro",
    ),
    BODILY: (
        "chest pain",
        "I can't breathe",
        "I passed out",
        "had a stroke",
        "worst headache of my life",
        "dolor de pecho",
        "no puedo respirar",
        "me desmayé",
        "derrame cerebral",
        "el peor dolor de cabeza",
    ),
}

ORDINARY = (
    "my back is killing me",
    "my boss is killing me",
    "I'm dying to try this",
    "dying of hunger",
    "dead tired all day",
    "a dessert to die for",
    "drop-dead gorgeous",
    "killer headache",
    "la espalda me mata",
    "el calor me está matando",
    "me muero de hambre",
    "me muero de risa",
    "me muero de sueño",
    "me muero de ganas de empezar",
    "muerto de cansancio",
    "matar el tiempo",
    "cortarme el pelo",
    "quiero cortarme las uñas",
    "necesito cortarme el cabello",
    "I can't go on Monday",
    "We can't go on vacation this year",
    "depression has taken over my life",
    "I want to take back control of my life",
    "¿Puede contarme más sobre la ketamina?",
    "no estoy seguro",
    "I am willing to do it myself",
    "I live 15 kms away",
    "quiero ahorrarme dinero",
    "I take my medicine every day",
    "I want to live",
    "I want my life back",
    "Ketamine might save my life",
    "I'm safe",
    "is ketamine safe?",
    "It is not safe to drive after",
    "how safe is it",
    "I want to feel better and be here for my kids",
    "My wife wants me to call you",
    "The flu shot made my arm sore",
    "Can you shoot me an email",
    "I hurt my back lifting boxes",
    "My knees hurt when I walk",
    "It hurts",
    "I cut back on coffee",
    "I cut my own hair",
    "a matter of life and death",
    "I don't want to take pills anymore",
    "no quiero tomar pastillas",
    "no puedo dormir más de 3 horas",
    "no puedo pagar más de 300 dólares",
    "la leche me hace daño",
    "me duele la espalda",
    "me lastimé la espalda en el trabajo",
    "quiero vivir mejor",
    "quiero estar aquí para mis hijos",
    "nota del doctor",
    "carta de recomendación",
    "duermo mejor sin mi medicina",
    "todo con mi vida va bien",
    "I finish it all by Friday",
    "at the end of my life insurance term",
    "The pain of a dead battery",
    "I'd like to end it at 5 pm",
    "My depression is treatment resistant",
    "she is the love of my life",
    "can I go on a trip",
    "I passed the exam",
    "my heart breaks",
    "ya no quiero estar deprimida",
    "deadline tomorrow",
    "I need to kill time before the appointment",
    "deathly afraid of needles",
    "how do I get ready to diet",
    "My mom died last year",
    "my father died of cancer",
    "I am not sure I can afford this",
    "I was in a car accident",
    "no me siento segura de querer esto",
    "I worry about hurting her feelings",
    "I have a dead phone",
    "what is the worst that can happen",
)


def groups(text):
    return {hit.group for hit in find(text)}


@pytest.mark.parametrize(("group", "text"), [(group, text) for group, texts in FOUND.items() for text in texts])
def test_is_found(group, text):
    assert group in groups(text)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_talk_and_idioms_are_no_hit(text):
    assert find(text) == ()


@pytest.mark.parametrize("text", [text for texts in FOUND.values() for text in texts])
def test_an_idiom_never_excuses_other_words(text):
    before = find(text)
    together = find(f"My back is killing me, me muero de hambre, I am dying to start. {text}")
    assert {hit.group for hit in before} <= {hit.group for hit in together}


@given(st.sampled_from(FOUND[SUICIDE]), st.text(max_size=80))
def test_words_around_never_hide_a_hit_at_the_end_of_a_text(phrase, noise):
    assert SUICIDE in groups(f"{noise}\n\n. . . {phrase}")


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text):
    for hit in find(text):
        assert hit.group in crisis_words.GROUPS


@given(st.sampled_from([text for texts in FOUND.values() for text in texts]))
def test_case_does_not_matter(text):
    assert groups(text) == groups(text.upper()) or "ı" in text.upper().lower()


@pytest.mark.parametrize(
    "typed",
    ["suicid", "suiicide", "suicude", "sucide", "suicied", "SUICIDE!!!", "s*icide", "$uicide", "su1c1de", "ѕuісіdе"],
)
def test_one_letter_wrong_missing_extra_or_swapped_in_a_long_word(typed):
    assert groups(f"thinking of {typed} again") == {SUICIDE}


@pytest.mark.parametrize(
    "typed", ["k1ll myself", "kill  myself", "kill, like, really, myself", "kilL MYSELF", "k!ll myself"]
)
def test_digits_capitals_and_up_to_three_words_between(typed):
    assert groups(typed) == {SUICIDE}


def test_four_words_between_are_too_many():
    assert groups("kill one two three myself") == {SUICIDE}
    assert groups("kill one two three four myself") == set()


def test_real_words_near_a_listed_word_are_not_misspellings():
    assert find("I am willing to change myself. ¿Puede contarme? Quiero ahorrarme dinero.") == ()
    listed = {word for phrase in crisis_words.PHRASES for part in phrase.parts for word in part.words}
    assert not REAL_WORDS & listed


def test_the_hit_quotes_what_was_typed():
    assert find("Honestly, I want to DIE.") == (Hit(SUICIDE, "want to DIE", False),)


@pytest.mark.parametrize("word", ["now", "right now", "today", "tonight", "ahora", "ahorita", "hoy", "esta noche"])
def test_a_word_for_now_marks_bodily_signs(word):
    assert find(f"I have chest pain {word}")[0].now
    assert find(f"dolor de pecho {word}")[0].now


@pytest.mark.parametrize("text", ["I had chest pain last year", "tuve dolor de pecho", "I know about chest pain"])
def test_without_a_word_for_now_a_bodily_sign_is_of_some_time(text):
    assert [hit.now for hit in find(text)] == [False]


def test_now_belongs_to_bodily_signs_alone():
    assert find("I want to die now") == (Hit(SUICIDE, "want to die", False),)


@pytest.mark.parametrize(
    "hostile",
    [
        "kill " * 20_000,
        "want to want to die " * 5_000,
        "a" * 100_000,
        "k " * 50_000,
        "1" * 100_000,
        "k1l1!" * 20_000,
        "suicid" * 17_000,
        "\u0301" * 100_000,
        "'" * 100_000,
        "no quiero " * 10_000,
        " ".join(f"w{number}ord" for number in range(14_000)),
        " ".join(f"su{number}*de" for number in range(11_000)),
    ],
    ids="kill want a letters digits leet suicid marks quotes no_quiero different hidden".split(),
)
def test_a_hostile_text_of_100_kb_costs_under_a_second(hostile):
    find("warm up the index")
    assert costs.seconds(lambda: find(hostile)) < 1


UNSEEN = [
    line.split(" | ", 2)
    for line in (Path(__file__).parent / "labelled_crisis.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("sign", "group", "text"), UNSEEN)
def test_sentences_that_were_labelled_before_the_lists_were_touched(sign, group, text):
    groups = {hit.group for hit in find(text)}
    assert group in groups if sign == "+" else not groups
