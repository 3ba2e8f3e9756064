"""PHQ-9 and GAD-7: exact words, scores with blanks, bands, versions (clinical.md 1)."""

import itertools
import re
import sys
import types
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_site.rulebook import instruments
from clinic_site.rulebook.instruments import UnconfirmedWordingError, get
from clinic_site.rulebook.instruments.instrument import Band, Instrument, Wording

phq9 = get("phq9")
gad7 = get("gad7")

STEM = "Nunca he visto esta pregunta"
LABELS = ("Ningún día", "Varios días", "Más de la mitad de los días", "Casi todos los días")


def answers_that_add_up_to(total, items):
    return [min(3, max(0, total - 3 * place)) for place in range(items)]


@pytest.mark.parametrize(
    ("total", "band"),
    [
        (0, "minimal"),
        (4, "minimal"),
        (5, "mild"),
        (9, "mild"),
        (10, "moderate"),
        (14, "moderate"),
        (15, "moderately-severe"),
        (19, "moderately-severe"),
        (20, "severe"),
        (27, "severe"),
    ],
)
def test_phq9_bands_at_their_ends(total, band):
    score = phq9.score(answers_that_add_up_to(total, 9))
    assert (score.total, score.band, score.lowest_possible, score.blanks) == (total, band, total, 0)


@pytest.mark.parametrize(
    ("total", "band"),
    [(0, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"), (15, "severe")],
)
def test_gad7_bands_at_their_ends(total, band):
    assert gad7.score(answers_that_add_up_to(total, 7)).band == band


def test_gad7_highest_score_is_severe():
    score = gad7.score([3] * 7)
    assert (score.total, score.band) == (21, "severe")


def test_bands_cover_every_total_once():
    for instrument in (phq9, gad7):
        covered = [total for band in instrument.bands for total in range(band.lowest, band.highest + 1)]
        assert covered == list(range(instrument.highest_score + 1))


@given(st.lists(st.one_of(st.none(), st.integers(0, 3)), min_size=9, max_size=9))
def test_a_blank_gives_no_total_and_is_never_counted_as_zero(answers):
    score = phq9.score(answers)
    answered = [answer for answer in answers if answer is not None]
    assert score.lowest_possible == sum(answered)
    assert score.blanks == 9 - len(answered)
    assert (score.total is None) == (score.band is None) == (score.blanks > 0)


@pytest.mark.parametrize("wrong", [[0] * 8, [0] * 10, [4] + [0] * 8, [-1] + [0] * 8, [True] + [0] * 8, ["1"] + [0] * 8])
def test_a_value_that_is_no_answer_is_refused(wrong):
    with pytest.raises(ValueError, match="phq9"):
        phq9.score(wrong)


@pytest.mark.parametrize(
    ("instrument", "language", "version"),
    [
        (phq9, "en", "phq9 / en-US / w1 / s1"),
        (phq9, "es", "phq9 / es-US / w1 / s1"),
        (gad7, "en", "gad7 / en-US / w1 / s1"),
    ],
)
def test_version_names_instrument_language_wording_and_scoring(instrument, language, version):
    assert instrument.version(language) == version


def test_exact_words_of_item_nine_and_stem():
    assert phq9.items("en")[8] == "Thoughts that you would be better off dead or of hurting yourself in some way"
    assert phq9.items("es")[8] == "Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera"
    assert phq9.stem("es") == (
        "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?"
    )
    assert phq9.answers("en") == ("Not at all", "Several days", "More than half the days", "Nearly every day")
    assert phq9.answers("es") == LABELS


def test_functional_item_has_a_meaning_for_each_label():
    functional = phq9.functional("en")
    assert functional.answers[3] == ("extremely", "Extremely difficult")
    assert [meaning for meaning, _ in functional.answers] == ["not", "somewhat", "very", "extremely"]
    assert gad7.functional("en") == functional


def test_credit_line_says_no_permission_required():
    for language in ("en", "es"):
        assert "Pfizer Inc." in phq9.credit(language)


def test_spanish_gad7_is_behind_its_switch():
    assert gad7.languages == ("en",)
    for ask in (gad7.items, gad7.stem, gad7.answers, gad7.functional, gad7.credit, gad7.version):
        with pytest.raises(UnconfirmedWordingError):
            ask("es")


def test_the_switch_takes_stem_and_labels_from_the_person_who_checked_them():
    confirmed = gad7.with_confirmed("es", stem=STEM, answers=LABELS)
    assert confirmed.languages == ("en", "es")
    assert confirmed.stem("es") == STEM
    assert confirmed.items("es")[3] == "Ha tenido dificultad para relajarse"
    assert gad7.languages == ("en",), "the instrument itself is unchanged"
    other = gad7.with_confirmed("es", stem=STEM + "?", answers=LABELS)
    assert confirmed.version("es") != other.version("es")
    assert re.fullmatch(r"gad7 / es-US / w1-[0-9a-f]{8} / s1", confirmed.version("es"))


def test_the_wordings_of_an_instrument_cannot_be_changed():
    with pytest.raises(TypeError):
        phq9.wordings["en"] = phq9.wordings["es"]


def test_a_functional_item_with_an_answer_too_few_is_refused():
    short = replace(gad7.wordings["en"], functional_answers=("a", "b", "c"))
    with pytest.raises(ValueError, match="zip"):
        replace(gad7, wordings={"en": short}).functional("en")


@pytest.mark.parametrize(("stem", "labels"), [("", LABELS), (STEM, LABELS[:3]), (STEM, (*LABELS[:3], " "))])
def test_the_switch_has_no_default_wording(stem, labels):
    with pytest.raises(ValueError, match="needed"):
        gad7.with_confirmed("es", stem=stem, answers=labels)


def test_result_wording_of_a_complete_form():
    sentences = phq9.result(phq9.score(answers_that_add_up_to(12, 9)), "en", routine=True)
    assert sentences == (
        "Your answers are in the range called *moderate symptoms* on this form. This is not a diagnosis. "
        "A clinician looks at the whole picture.",
    )
    spanish = phq9.result(phq9.score(answers_that_add_up_to(17, 9)), "es", routine=False)
    assert spanish[0].startswith("Sus respuestas están en el nivel llamado *síntomas moderadamente graves*.")


@pytest.mark.parametrize(("total", "routine", "shown"), [(9, True, True), (10, True, False), (9, False, False)])
def test_a_lower_range_is_named_only_under_ten_and_without_any_flag(total, routine, shown):
    sentences = phq9.result(phq9.score(answers_that_add_up_to(total, 9)), "en", routine=routine)
    assert any("lower range" in sentence for sentence in sentences) is shown


def test_gad7_never_says_lower_range():
    assert len(gad7.result(gad7.score([0] * 7), "en", routine=True)) == 1


def test_a_blank_form_shows_no_score():
    sentences = phq9.result(phq9.score([None] + [0] * 8), "es", routine=True)
    assert sentences == ("Faltan respuestas, así que no hay puntaje. Puede volver y completarlas.",)


def test_band_names_in_both_languages():
    for instrument, language in itertools.product((phq9, gad7), ("en", "es")):
        assert all(instrument.band_name(band.id, language) for band in instrument.bands)
    assert gad7.band_name("severe", "es") == "graves"


def test_adding_an_instrument_touches_one_file(monkeypatch):
    wording = Wording(
        version="w1",
        stem="How often?",
        items=("One", "Two"),
        answers=("Never", "Sometimes", "Often", "Always"),
        functional_question="How hard?",
        functional_answers=("a", "b", "c", "d"),
        credit="Ours",
        bands=("low", "high"),
    )
    module = types.ModuleType("clinic_site.rulebook.instruments.testing_only")
    module.INSTRUMENT = Instrument(
        id="test2", name="TEST-2", bands=(Band("low", 0, 3), Band("high", 4, 6)), wordings={"en": wording}
    )
    monkeypatch.setitem(sys.modules, module.__name__, module)
    found = types.SimpleNamespace(name="testing_only")
    real = instruments.iter_modules
    monkeypatch.setattr(instruments, "iter_modules", lambda path: [*real(path), found])
    instruments.instruments.cache_clear()
    try:
        added = get("test2")
        assert added.score([2, 2]).band == "high"
        assert set(instruments.instruments()) == {"phq9", "gad7", "test2"}
    finally:
        instruments.instruments.cache_clear()
