"""How a phrase is followed through the words of a text, with small lists of its own (clinical.md 3.3, principles)."""

import pytest

from clinic_site.rulebook import crisis_words
from clinic_site.rulebook.crisis_phrases import BODILY, OTHERS, SELF_HARM, SUICIDE, idiom, phrase
from clinic_site.rulebook.crisis_words import Hit, find

CACHED = (crisis_words._speller, crisis_words._steps, crisis_words._idioms_by_first_word)


@pytest.fixture
def lists(monkeypatch):
    """Puts lists in place of the real ones: phrases, and if need be idioms."""

    def replace(*phrases, idioms=()):
        monkeypatch.setattr(crisis_words, "PHRASES", phrases)
        monkeypatch.setattr(crisis_words, "IDIOMS", idioms)
        for each in CACHED:
            each.cache_clear()

    yield replace
    for each in CACHED:
        each.cache_clear()


def quoted(text):
    return [hit.words for hit in find(text)]


def test_parts_stand_in_order_with_up_to_three_words_between(lists):
    lists(phrase(SUICIDE, "kill myself"))
    assert quoted("kill myself") == ["kill myself"]
    assert quoted("kill it is so myself") == ["kill it is so myself"]
    assert quoted("kill it is so very myself") == []
    assert quoted("myself kill") == []
    assert quoted("kill") == []


@pytest.mark.parametrize("gap", [0, 1, 2])
def test_a_part_may_ask_for_fewer_words_between(lists, gap):
    lists(phrase(SUICIDE, f"kill {gap}>myself"))
    assert quoted("kill " + "x " * gap + "myself") != []
    assert quoted("kill " + "x " * (gap + 1) + "myself") == []


def test_each_part_keeps_its_own_distance(lists):
    lists(phrase(SUICIDE, "want 1>to 0>die"))
    assert quoted("want so to die") == ["want so to die"]
    assert quoted("want so very to die") == []
    assert quoted("want to just die") == []


def test_a_word_is_one_part_of_a_phrase_at_a_time(lists):
    lists(phrase(SUICIDE, "no 0>no"))
    assert quoted("no") == []
    assert quoted("no no") == ["no no"]


def test_a_phrase_begins_anew_at_its_latest_first_word(lists):
    lists(phrase(SUICIDE, "kill myself"))
    assert quoted("kill it so kill it myself") == ["kill it myself"]
    assert quoted("kill myself kill myself") == ["kill myself"]
    assert quoted("kill myself or kill Myself") == ["kill myself", "kill Myself"]


def test_alternatives_and_phrases_do_not_mix(lists):
    lists(phrase(SUICIDE, "end life"), phrase(SELF_HARM, "cut|harm arm|leg"))
    assert find("end my arm") == ()
    assert [hit.group for hit in find("harm my leg, end my life")] == [SELF_HARM, SUICIDE]


def test_a_word_between_may_make_it_ordinary(lists):
    lists(phrase(SUICIDE, "end life", between="of"))
    assert quoted("end of my life") == []
    assert quoted("end my own of life") == []
    assert quoted("end my life of") == ["end my life"]
    assert quoted("of end life") == ["end life"]
    lists(phrase(SUICIDE, "end life", between="end|life"))
    assert quoted("end my life") == ["end my life"], "the parts themselves do not stand between"


def test_an_unbroken_phrase_ends_with_the_sentence(lists):
    lists(phrase(OTHERS, "kill him", unbroken=True))
    for stop in (". ", "; ", "! ", "? ", "\n"):
        assert quoted(f"kill{stop}him") == []
        assert quoted(f"kill it{stop}him") == []
    assert quoted("kill, him") == ["kill, him"]
    assert quoted("So. Kill him.") == ["Kill him"]
    lists(phrase(OTHERS, "kill him"))
    assert quoted("kill. him") == ["kill. him"]


def test_a_word_before_may_make_it_ordinary(lists):
    lists(phrase(SUICIDE, "kms now", before="many|#"))
    assert quoted("many kms now") == []
    assert quoted("15 kms now") == []
    assert quoted("many more kms now") == ["kms now"]
    assert quoted("Too many. kms now") == ["kms now"], "not over the end of a sentence"
    assert quoted("kms now many") == ["kms now"], "nothing stands before the first word"
    lists(phrase(SUICIDE, "kms now", before="many"))
    assert quoted("15 kms now") == ["kms now"], "a number only where it is asked for"


def test_a_word_behind_may_make_it_ordinary(lists):
    lists(phrase(SUICIDE, "go on", after="monday"))
    assert quoted("go on monday") == []
    assert quoted("go on this monday") == ["go on"]
    assert quoted("go on. monday") == ["go on"]
    assert quoted("go on") == ["go on"]
    lists(phrase(SUICIDE, "go on", after="monday", after_within=2))
    assert quoted("go on this monday") == []
    assert quoted("go on this. monday") == ["go on"]
    assert quoted("go on this very monday") == ["go on"]


def test_an_idiom_excuses_its_own_marked_words_alone(lists):
    lists(phrase(SUICIDE, "dying"), phrase(SUICIDE, "to"), idioms=(idiom("~dying to"),))
    assert quoted("dying to") == ["to"]
    assert quoted("dying now") == ["dying"]
    assert quoted("to dying") == ["to", "dying"]
    assert quoted("dying to dying") == ["to", "dying"]
    assert quoted("so dying") == ["dying"], "an idiom cut off by the end of the text is none"


def test_an_idiom_may_need_a_word_near_it(lists):
    lists(phrase(SUICIDE, "kill me"), idioms=(idiom("~kill me", near="back|head"),))
    assert quoted("back kill me") == []
    assert quoted("back it is so kill me") == []
    assert quoted("back it is so very kill me") == ["kill me"]
    assert quoted("kill me back") == ["kill me"]


def test_an_idiom_may_be_none_beside_some_words(lists):
    lists(phrase(SUICIDE, "die"), idioms=(idiom("to ~die for", unless="want"),))
    assert quoted("to die for") == []
    assert quoted("want to die for") == ["die"]
    assert quoted("want it is so very to die for") == []


def test_a_word_in_two_pieces_is_one(lists):
    lists(phrase(SUICIDE, "suicide|abcdef|abcde"))
    assert quoted("sui cide") == ["sui cide"]
    assert quoted("abc def") == ["abc def"]
    assert quoted("abc de") == [], "shorter than six letters"
    assert quoted("sui, cide") == []
    assert quoted("cide sui") == [], "the last word does not stand before the first"
    lists(phrase(SUICIDE, "want suicide"))
    assert quoted("want sui cide") == ["want sui cide"]
    lists(phrase(SUICIDE, "sui 0>suicide"))
    assert quoted("sui cide") == [], "a piece is not the word before itself"


def test_words_run_together_are_found_inside_one_word(lists):
    lists()
    assert quoted("#killmyself") == ["killmyself"]
    assert quoted("xxkillmyselfxx ok") == ["xxkillmyselfxx"]
    assert quoted("suicid") == ["suicid"]
    assert quoted("k1llmys3lf") == ["k1llmys3lf"]


def test_of_places_inside_each_other_the_longest_of_a_group_is_kept(lists):
    lists(phrase(SUICIDE, "want die"), phrase(SUICIDE, "die"), phrase(SELF_HARM, "die"), phrase(SUICIDE, "die tonight"))
    assert find("want die") == (Hit(SUICIDE, "want die"), Hit(SELF_HARM, "die"))
    assert find("want die tonight") == (
        Hit(SUICIDE, "want die"),
        Hit(SUICIDE, "die tonight"),
        Hit(SELF_HARM, "die"),
    )


def test_at_one_place_groups_stand_in_their_order(lists):
    lists(phrase(BODILY, "die"), phrase(OTHERS, "die"), phrase(SUICIDE, "die"))
    assert [hit.group for hit in find("die")] == [SUICIDE, OTHERS, BODILY]


def test_what_was_typed_is_quoted_and_not_without_end(lists):
    lists(phrase(SUICIDE, "kill myself"))
    assert quoted(f"kill {'x' * 188} myself")[0].endswith("myself")
    long = quoted(f"kill {'x' * 189} myself")[0]
    assert len(long) == 200
    assert long.endswith("mysel")


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("pain now", True),
        ("this minute pain", True),
        ("pain this minute", True),
        ("pain this", False),
        ("minute this pain", False),
        ("pain nowhere", False),
        ("pain", False),
    ],
)
def test_a_word_for_now_stands_anywhere_in_the_text(lists, text, now):
    lists(phrase(BODILY, "pain"), phrase(SUICIDE, "die"))
    assert find(text)[0].now is now
    assert [hit.now for hit in find(f"{text} die")] == [now, False]
