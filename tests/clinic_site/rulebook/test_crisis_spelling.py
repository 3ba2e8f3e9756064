"""How a word of a text is read, letter by letter (clinical.md 3.3, principles)."""

import pytest

from clinic_site.rulebook.crisis_slips import slips_of, typed_for
from clinic_site.rulebook.crisis_spelling import LONGEST_WORD, Speller, by_ear, cleaned, words_of


def read(typed, *vocabulary, real_words=(), spoken=()):
    """The vocabulary entries that the only word of this text may stand for."""
    (word,) = words_of(cleaned(typed))
    return Speller(vocabulary, frozenset(real_words), spoken).read(word)


def plain(text):
    return [word.plain for word in words_of(cleaned(text))]


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("quiero", "kiero"),
        ("quiero", "qiero"),
        ("vivir", "bibir"),
        ("hacer", "aser"),
        ("desaparecer", "desapareser"),
        ("cabeza", "kabesa"),
        ("pastillas", "pastiyas"),
        ("envenenar", "embenenar"),
        ("gente", "jente"),
        ("aqui", "aki"),
        ("carro", "caro"),
    ],
)
def test_words_that_sound_alike_in_spanish_are_one(heard, written):
    assert by_ear(heard) == by_ear(written)
    assert read(written, heard, spoken=[heard]) == {heard}
    assert read(written, heard) == set() or len(heard) >= 7, "English words are not read by ear"


def test_what_sounds_different_stays_apart():
    assert by_ear("chico") != by_ear("cinco")
    assert by_ear("casa") != by_ear("gasa")


@pytest.mark.parametrize("typed", ["dyin", "DYIN"])
def test_an_english_word_may_lack_its_last_g(typed):
    assert read(typed, "dying") == {"dying"}


def test_a_short_word_without_g_is_another_word():
    assert read("kin", "king") == set()
    assert read("brin", "bring") == {"bring"}


def test_one_letter_is_forgiven_from_seven_letters_on():
    assert read("suicde", "suicide") == {"suicide"}  # one missing
    assert read("suicidee", "suicide") == {"suicide"}  # one extra
    assert read("suicode", "suicide") == {"suicide"}  # one wrong
    assert read("suiicde", "suicide") == {"suicide"}  # two swapped
    assert read("suixide", "suicide") == {"suicide"}  # in the middle
    assert read("xuicide", "suicide") == {"suicide"}  # at the beginning
    assert read("suicidx", "suicide") == {"suicide"}  # at the end
    assert read("sucde", "suicide") == set()  # two missing
    assert read("suxxide", "suicide") == set()  # two wrong
    assert read("uicides", "suicide") == set()  # one missing and one extra
    assert read("suiciex", "suicide") == set()
    assert read("myselg", "myself") == set()  # a word of six letters
    assert read("mself", "myself") == set()


def test_a_real_word_is_never_a_misspelling():
    assert read("contarme", "cortarme", real_words=["contarme"]) == set()
    assert read("kontarme", "contarme", real_words=["kontarme"], spoken=["contarme"]) == set()
    assert read("cortarme", "cortarme", real_words=["cortarme"]) == {"cortarme"}


def test_a_beginning_stands_for_every_ending():
    assert read("desmayaba", "desmay*") == {"desmay*"}
    assert read("desma", "desmay*") == set()
    assert read("suizidal", "suicidal*") == {"suicidal*"}


@pytest.mark.parametrize(("typed", "found"), [("s*icide", True), ("s*i*i*e", True), ("s*****e", False), ("***", False)])
def test_hidden_letters_may_be_half_of_a_word(typed, found):
    assert bool(read(typed, "suicide")) is found


def test_half_of_the_letters_is_still_enough():
    assert read("k**l", "kill") == {"kill"}
    assert read("k***s", "kills") == set()


@pytest.mark.parametrize("typed", ["d1e", "d!e", "DIE", "díe", "dіe"])
def test_digits_signs_accents_and_lookalikes_are_letters(typed):
    assert read(typed, "die") == {"die"}


def test_each_ambiguous_digit_is_tried_both_ways():
    assert read("k1ll", "kill") == {"kill"}
    assert read("ki11", "kill") == {"kill"}
    assert read("w1ll1ng", "willing") == {"willing"}
    assert read("1111die", "iiiidie") == {"iiiidie"}, "from four on, the first reading alone"
    assert read("1111die", "lllldie") == set()
    assert read("111die", "llldie") == {"llldie"}


def test_a_digit_that_is_no_letter_is_one_wrong_letter():
    assert read("suici2e", "suicide") == {"suicide"}
    assert read("su1ci2e", "suicide") == {"suicide"}
    assert read("su2ci2e", "suicide") == set()


def test_what_else_is_typed_for_a_word_is_that_word():
    (word,) = words_of("wnat")
    assert Speller(["want"], frozenset(), typed_for={"want": ["wnat", "wan"], "live": ["wnat"]}).read(word) == {"want"}
    assert Speller(["want", "live"], frozenset(), typed_for={"want": ["wnat"], "live": ["wnat"]}).read(word) == {
        "want",
        "live",
    }
    assert Speller(["want"], frozenset()).read(word) == set()


def test_slips_of_a_thumb_are_a_letter_left_out_doubled_swapped_or_beside():
    slips = set(slips_of("wish"))
    assert {"wsh", "wih", "wwish", "wishh", "iwsh", "wihs", "eish", "wiah", "wosh"} <= slips
    assert {"ish", "wish", "wixsh", "wash"} & slips == set(), "the first letter stands; a word of its own is no slip"


def test_shorthand_and_slips_are_typed_for_their_words():
    assert "2nite" in typed_for()["tonight"]
    assert {"ded", "daed"} <= set(typed_for()["dead"])
    assert typed_for()["you"] == ("u",)


def test_a_number_alone_is_no_word():
    assert read("911", "gll", "gii") == set()


@pytest.mark.parametrize("typed", ["killl", "kiiiill", "KILLLLL", "kkkill"])
def test_drawn_out_letters_are_folded(typed):
    assert read(typed, "kill") == {"kill"}


def test_drawn_out_letters_may_stand_for_one_or_two():
    assert read("diee", "die") == set()
    assert read("dieee", "die") == {"die"}
    assert read("killlmeeee", "killme") == {"killme"}


def test_letters_one_by_one_are_one_word():
    assert plain("k i l l") == ["kill"]
    assert plain("k.i.l.l") == ["kill"]
    assert plain("k-i-l-l me") == ["kill", "me"]
    assert plain("a b c") == ["a", "b", "c"], "three letters are no word"
    assert plain("k. m. s.") == ["kms"]
    assert plain("K Y S") == ["kys"]
    assert plain("x ki i l l") == ["x", "ki", "i", "l", "l"]


def test_letters_apart_by_different_gaps_are_not_one_word():
    assert plain("k i. l l") == ["k", "i", "l", "l"]
    assert plain("k i. l. l") == ["k", "i", "l", "l"]
    assert plain("0 .. k i l l") == ["0", "kill"]
    assert plain("k m oh s t") == ["k", "m", "oh", "s", "t"]


def test_letters_at_either_end_may_be_words_of_their_own():
    (word,) = words_of("i k i l l a")
    assert Speller(["kill"], frozenset()).read(word) == {"kill"}
    assert (word.start, word.end) == (0, 11)
    far = words_of("a b c d e f g h k i l l")[0]
    assert Speller(["kill"], frozenset()).read(far) == {"kill"}
    too_far = words_of("a b c d e f g h j k i l l")[0]
    assert Speller(["kill"], frozenset()).read(too_far) == set()
    behind = words_of("k i l l a b")[0]
    assert Speller(["kill"], frozenset()).read(behind) == {"kill"}
    too_far_behind = words_of("k i l l a b c")[0]
    assert Speller(["kill"], frozenset()).read(too_far_behind) == set()


def test_a_word_knows_where_it_stands_and_what_stops_it():
    first, second, third, last = words_of("I'm (done), really… ok")
    assert (first.start, first.end, first.plain, first.stop) == (0, 3, "im", "")
    assert (second.start, second.end, second.stop) == (5, 9, ",")
    assert third.stop == "…"
    assert last.stop == ""
    assert words_of("stop! now")[0].stop == "!"
    assert words_of("one" + " " * 50 + ". two")[0].stop == "", "a stop far behind is not its own"
    assert words_of("one" + " " * 39 + ". two")[0].stop == "."
    assert words_of("one" + " " * 40 + ". two")[0].stop == ""
    assert words_of("k!l two")[0].stop == ""
    assert words_of("wow!. two")[0].stop == "!", "its own stop is the first behind it"
    assert words_of("one two!")[0].stop == "", "not the stop of another word"
    assert words_of("one two. three")[0].stop == ""
    assert words_of("s u i c i d e. x")[0].stop == "."


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("mejor sin mí", True),
        ("mejor sin mi", True),
        ("sin mi.", True),
        ("sin mi. medicina", True),
        ("sin mi y ya", True),
        ("sin mi medicina", False),
        ("sin mí medicina", True),
    ],
)
def test_mi_with_an_accent_or_at_the_end_of_a_clause_is_the_writer(text, own):
    word = next(each for each in words_of(cleaned(text)) if each.plain in {"mi", "mí"})
    assert ("mí" in word.spellings) is own


def test_invisible_characters_are_taken_out():
    assert cleaned("su\u200bi\u00adcide") == "suicide"
    assert cleaned("end_it_all") == "end it all"
    assert cleaned("ｄｉｅ") == "die"


def test_a_very_long_word_is_read_as_nothing():
    longest = "ab" * (LONGEST_WORD // 2)
    assert read(longest, longest) == {longest}
    assert read(f"{longest}a", f"{longest}a") == set()


def test_the_ways_to_read_a_word_have_an_end():
    assert len(words_of("111aaabbb")[0].spellings) == 16
    assert len(words_of("1" + "a" * 999)[0].spellings) > 1
    assert words_of("1" + "a" * 1000)[0].spellings == ("1" + "a" * 1000,)
