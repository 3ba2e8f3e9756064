"""Danger that is not called by its name, by family, and ordinary talk that uses the same words (clinical.md 3.3)."""

from pathlib import Path

import pytest

from clinic_site.rulebook.crisis_words import BODILY, NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, find

FAMILIES = {
    ("to stay asleep", SUICIDE): (
        "I want to fall asleep and stay asleep for good",
        "wish i could close my eyes and never open them again",
        "part of me hopes my heart will just quit",
        "I keep hoping the biopsy is cancer so its over",
        "woke up angry that im still here",
        "it should have been me who died instead",
        "I just want to fade away and never come back",
        "quisiera cerrar los ojos y no volver a abrirlos",
        "ojala que mi corazon se pare una noche",
        "solo quiero descansar de todo",
        "quiero irme con mi mama que ya esta en el cielo",
        "me da coraje despertar cada mañana",
    ),
    ("no way on", SUICIDE): (
        "I can't face another day of this",
        "there is no fight left in me",
        "nobody is keeping me here anymore",
        "I don't have the guts to go through with it",
        "the only reason I havent done it is my dog",
        "ya no le encuentro sentido a la vida",
        "me canse de luchar",
        "lo unico que me mantiene viva son mis hijos",
        "si no fuera por mis hijos ya no estaria aqui",
        "no tengo nada por que vivir",
    ),
    ("others would be freed", SUICIDE): (
        "after this weekend nobody has to worry about me",
        "I already took care of things so nobody is stuck with the mess",
        "would anyone even notice if i was gone",
        "my life insurance would help them more than i can",
        "everyone could finally breathe if i was gone",
        "asi mi familia ya no va a tener que batallar conmigo",
        "les quito un peso de encima",
        "el seguro de vida les ayudaria mas que yo",
        "van a descansar de mi",
    ),
    ("a means looked at", SUICIDE): (
        "I keep staring at my dads gun",
        "I picture jumping every time I am up there",
        "would the whole bottle of my heart pills do it",
        "how many of these would it take to die",
        "I found a place in the woods where nobody would stop me",
        "sometimes I let the car drift over the line and see what happens",
        "I keep the pistol loaded by the bed",
        "I stand on the bridge and think how quick it would be",
        "next time i will do it right and not survive",
        "se donde guarda la pistola mi esposo y pienso en eso",
        "pienso en aventarme del puente",
        "cuantas pastillas se necesitan para no despertar",
        "me quedo viendo los cuchillos y pienso",
        "solte el volante en la carretera a ver si me mato",
        "deje de tomar mi insulina para ya morirme",
    ),
    ("things settled", SUICIDE): (
        "gave my cat to a neighbor and cancelled the lease so nobody has to deal with it",
        "I prepaid my own cremation last week",
        "recorded videos for my kids to watch when they are older",
        "please look after my kids when i am gone",
        "tell my mom I love her and it was never her fault",
        "this is my last message to you all",
        "you wont hear from me again after tonight",
        "once christmas is over im done and free",
        "ya deje todo arreglado con los papeles",
        "cuiden a mis hijos cuando yo ya no este",
        "diganle a mi familia que los quise mucho",
        "perdonenme por lo que voy a hacer",
        "ya no me van a volver a ver",
        "ya pague mi propio entierro",
    ),
    ("harm hidden", SELF_HARM): (
        "I wear long sleeves to hide the cuts",
        "I hold a lighter to my skin when it gets loud",
        "the blade was on my thigh again",
        "volvi a cortarme anoche",
        "m corte las muñecas otra vez",
        "uso mangas largas para tapar los cortes",
    ),
    ("harm to others pictured", OTHERS): (
        "I keep having images of dropping the baby down the stairs",
        "I am going to make them all pay and suffer",
        "one of us is going to end up dead",
        "me imagino ahogar al bebe",
        "lo quiero ver muerto",
    ),
    ("fear of oneself or another", NOT_SAFE): (
        "someone needs to take the pills away from me",
        "I should call before i do something",
        "I dont know how much longer i can hold on",
        "hell kill me if he reads this",
        "quitenme las pastillas por favor",
        "no se de que soy capaz",
        "necesito que alguien me vigile esta noche",
    ),
    ("typed on a phone", SUICIDE): (
        "i wsh i was ded",
        "i wnat to dei 2nite",
        "dnt wanna b alive nemore",
        "i wana klil myslef",
        "kiero mroir",
        "ya no kiero vvir",
        "i want 2 dye already",
    ),
}


def lines_of(name):
    """The lines of a file beside this one, without its remarks."""
    lines = (Path(__file__).parent / name).read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(
    ("family", "group", "text"),
    [(family, group, text) for (family, group), texts in FAMILIES.items() for text in texts],
)
def test_danger_is_found_by_what_is_meant(family, group, text):
    assert group in {hit.group for hit in find(text)}, family


@pytest.mark.parametrize(("group", "text"), [line.split(" | ", 1) for line in lines_of("oblique_danger.txt")])
def test_danger_is_found_as_people_write_it(group, text):
    assert group in {hit.group for hit in find(text)}


@pytest.mark.parametrize("text", lines_of("ordinary_talk.txt"))
def test_the_same_words_in_ordinary_talk_are_no_alarm(text):
    assert [hit for hit in find(text) if hit.group != BODILY] == []


@pytest.mark.parametrize("idiom", ["My back is killing me.", "Me muero de hambre.", "I am dying to start."])
@pytest.mark.parametrize("text", [texts[0] for texts in FAMILIES.values()])
def test_an_idiom_beside_it_hides_no_danger(idiom, text):
    assert {hit.group for hit in find(text)} <= {hit.group for hit in find(f"{idiom} {text}. {idiom}")}
