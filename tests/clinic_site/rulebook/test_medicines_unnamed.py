"""A medicine without a name beside one of the closed list, and what is only its dose, form or time (clinical.md 2c)."""

import pytest

from clinic_site.rulebook.directions import FILLER
from clinic_site.rulebook.medicines import LONGEST_TEXT, classify


def raises(typed):
    return any(found.raises for found in classify(typed))


def lines(text):
    return [line.strip() for line in text.splitlines() if line.strip()]


ANOTHER = lines(
    """
    Zoloft and anxiety pill
    Zoloft, anxiety pills at night
    Zoloft and anxiety
    sertralina y pastilla para la ansiedad
    sertralina, pastillas para la noche
    sertralina con una pastilla de noche
    sertralina 50 mg y otra pastilla
    Zoloft 50 mg and a pill at night
    Zoloft 50 mg tablet and one pill at night
    Zoloft 50 mg and one at night
    Zoloft daily and one pill at night
    Zoloft; one pill at night
    Zoloft / one pill at night
    Zoloft + a tablet
    Zoloft plus a capsule daily
    Zoloft with a pill
    Prozac y una pastilla de noche
    Prozac y media pastilla
    Prozac - pastillas
    Prozac – pastillas
    Prozac. Pastilla para la ansiedad
    Prozac (and a pill)
    Zoloft, depression pill
    Zoloft, a pill at night
    Zoloft, pills
    Zoloft, tablets for anxiety
    Zoloft anxiety pill
    Zoloft 50 mg night pill
    Zoloft, G
    Zoloft g
    Zoloft - X
    Zoloft -x
    Zoloft X
    Zoloft, x
    Zoloft and X at night
    Zoloft with G
    Zoloft, X 2 nights
    Zoloft, E
    Zoloft, K
    Zoloft with E
    Zoloft e ibuprofeno
    Zoloft, 222
    Zoloft, 222 daily
    Zoloft; 222
    Zoloft + 222
    Zoloft and 50 mg
    Zoloft, 7
    sertraline; 420
    Lithium, 4 20
    Lithium, 420
    Lexapro + generic
    Lexapro and oral
    Zoloft y hora
    Zoloft and at
    Zoloft, a
    Zoloft, one
    Zoloft, half
    Effexor, one cap at bedtime and one morning pill
    Pristiq, brand tabs for anxiety
    50 mg, Zoloft
    A pill, Zoloft
    one pill and Zoloft
    Zoloft for depression and a pill for anxiety
    Zoloft 1 tablet in the morning and 1 pill at night
    Zoloft 1 tablet in the morning and a tablet at night
    litio y pastillas de noche
    Remeron, dosis de noche
    bupropion xl 300 and pills twice a day
    Cymbalta & capsule
    Lexapro | 1 tablet
    Wellbutrin, 12 pills
    Zoloft, mg
    Zoloft, 2 mg
    Zoloft, 0.5 mg
    Zoloft 50 mg, 0.5mg at night
    Zoloft, 2mg
    Zoloft, 800 mg
    Zoloft, 75 mcg
    Zoloft, 75mcg daily
    Zoloft, 5 g
    Zoloft 50 mg, 10 mg at night
    Zoloft 50 mg and 10 mg at night
    Zoloft, the morning one
    Zoloft and the night one
    sertralina, la de la mañana
    sertralina y la de la noche
    sertralina, y una de noche
    Cymbalta, one for anxiety
    Cymbalta for depression, one pill for anxiety
    Cymbalta, one for depression and one for anxiety
    mirtazapina; una para la ansiedad
    mirtazapina y también una para la ansiedad
    Prozac for depression, pill for anxiety
    Lexapro 10, 512
    Lexapro 10 / 3
    Celexa, 30/500
    Zoloft w/ a pill
    Zoloft mas una pastilla
    Zoloft or a pill
    Zoloft and a half
    Zoloft • a pill
    Zoloft—pill
    """
)

THE_SAME = lines(
    """
    Zoloft 50 mg, one at night
    sertraline, twice a day
    Zoloft for anxiety
    Zoloft for depression and anxiety
    Zoloft, for depression and anxiety
    Zoloft - depression
    Zoloft para la depresión y la ansiedad
    sertralina para la ansiedad
    Zoloft 50 mg tablets for anxiety
    Zoloft, 50 mg
    Zoloft, 50
    Zoloft (50 mg)
    Zoloft - 50 mg daily
    Zoloft – 50 mg
    Zoloft: 50 mg. One at night
    Zoloft 50 mg/day
    Zoloft 50 mg / day
    Zoloft, 1/2 tablet daily
    Zoloft, half a tablet at night
    Zoloft, half a pill
    Zoloft, 1 tablet daily
    Zoloft, one tablet twice a day
    sertralina 50 mg, una pastilla al día
    sertralina, media pastilla en la noche
    sertralina, una vez al día
    sertralina, 1 tableta cada noche
    sertralina 100 mg, dos veces al día
    sertralina, cada 12 horas
    Zoloft, every 12 hours
    Zoloft, 8 am
    Zoloft, 9pm
    Zoloft, in the morning and at night
    Zoloft in the morning and at night
    Zoloft 1 tablet in the morning and 1 tablet at night
    Zoloft 1 tablet in the morning and 2 at night
    Lithium 300 mg in the morning and 600 mg at night
    Lithium 300 am and 600 pm
    litio 300 mg en la mañana y 600 mg en la noche
    Wellbutrin XL 150 mg + 300 mg
    Wellbutrin, XL
    Wellbutrin XL, generic
    Effexor XR, 37.5 mg
    Effexor XR 37.5 mg, daily
    Remeron 7.5 mg at bedtime
    Remeron, 7.5 mg at bedtime
    sertraline hydrochloride, oral
    Zoloft, since 2019
    Zoloft; 50 mg at night
    Zoloft / 50 mg
    Zoloft and Lexapro
    Zoloft y Lexapro, daily
    Zoloft 50 mg and Wellbutrin XL 300 mg, each morning
    Zoloft and
    Zoloft,
    Zoloft 50mg x 2
    Zoloft 2x daily
    Zoloft, 2 at bedtime
    At night, Zoloft
    I take: Zoloft
    I take Zoloft
    Zoloft, taking now
    Zoloft, po prn
    Zoloft 100 mg PO QD
    Zoloft 50mg tab, 1 tab po qhs
    Lexapro (escitalopram) 10 mg
    escitalopram (Lexapro), 10 mg, daily
    Wellbutrin SR 150 mg, twice daily
    Effexor XR 75mg, 2 capsules daily
    Effexor XR 37.5 mg and 75 mg
    Prozac 20 mg (one a day)
    Prozac 20 mg; once a day
    lithium 300 mg, 3 times a day
    litio 300 mg, 3 veces al día
    sertralina 50 mg, cada 12 horas
    sertralina 50 mg (1 tableta diaria)
    sertralina 50 mg, en la mañana y en la noche
    fluoxetina, 20 mg diarios
    fluoxetina 20 mg, una cápsula cada mañana
    Tomo sertralina 50 mg, una vez al día
    Zoloft 50mg AM, Remeron 15mg PM
    Zoloft 50 mg, 1 in the morning, 1 at night
    Zoloft, one and a half tablets daily
    sertralina, una y media pastillas al día
    Zoloft 100 mg, one and a half daily
    Zoloft, 1 1/2 tablets daily
    Zoloft, 5 ml daily
    Zoloft, 8h
    Zoloft 50 mg, one tablet daily for anxiety
    """
)


@pytest.mark.parametrize("typed", ANOTHER)
def test_a_part_without_a_name_is_not_recognised(typed):
    assert any(not found.recognised for found in classify(typed))


@pytest.mark.parametrize("typed", THE_SAME)
def test_dose_form_and_time_are_no_other_medicine(typed):
    assert not raises(typed), [found.text for found in classify(typed)]


def test_staff_read_the_part_that_names_nothing():
    assert [found.text for found in classify("Zoloft 50 mg and a pill at night")] == [
        "sertraline: information only",
        "not recognised: “a pill at night”",
    ]
    assert [found.typed for found in classify("Zoloft, 222")] == ["zoloft", "222"]
    assert [found.typed for found in classify("Zoloft anxiety pill")] == ["zoloft", "anxiety pill"]
    assert [found.typed for found in classify("Zoloft g")] == ["zoloft", "g"]


def test_a_name_of_several_words_is_not_cut_at_its_and_or_with():
    assert [found.name for found in classify("Tylenol with codeine and Zoloft")] == [
        "tylenol with codeine",
        "sertraline",
    ]
    assert [found.name for found in classify("St. John's Wort")] == ["st johns wort"]


def test_what_is_beyond_the_limit_is_not_recognised():
    assert not raises("Zoloft " + "50 mg " * 600)
    assert raises("Zoloft " + "50 mg " * 800 + "Xanax")
    assert not raises("Zoloft" + " " * LONGEST_TEXT)


def test_no_word_of_dose_is_a_word_apart():
    assert all(" " not in word for word in FILLER)
