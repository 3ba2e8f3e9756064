import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import codes

ID = uuid.UUID("0190a6f0-1111-7222-8333-444455556666")
SECRET = bytes(range(10))


def test_reference_has_twelve_characters_and_never_changes():
    # The id outlives a purge, and staff read references from paper: this value may never change.
    assert codes.reference_of(ID) == "68FAYXYJQRBA"


def test_code_shows_reference_and_secret_in_fours():
    code = codes.code_of(ID, SECRET)
    assert str(code) == "68FA-YXYJ-QRBA-000G-40R4-0M30-E209"
    assert codes.group(code.reference) == str(code)[:14]


@given(st.uuids(), st.binary(min_size=10, max_size=10))
def test_code_is_read_back_as_it_was_made(submission_id, secret):
    code = codes.code_of(submission_id, secret)
    assert codes.read_code(str(code)) == code


@pytest.mark.parametrize(
    "typed",
    ["68fayxyjqrba", " 68FA YXYJ QRBA ", "68FA–YXYJ–QRBA", "68fa.yxyj.qrba"],
)
def test_reference_is_read_however_it_is_typed(typed):
    assert codes.read_reference(typed) == "68FAYXYJQRBA"


def test_letters_that_look_like_digits_are_read_as_digits():
    assert codes.read_reference("OoIiLl000111") == "001111000111"


@pytest.mark.parametrize("typed", ["", "P7FN", "P7FN-P90T-KNK4-0", "P7FN-P90T-KNKU", "P7FN-P90T-KNKé", "٣7FNP90TKNK4"])
def test_anything_else_is_no_reference(typed):
    with pytest.raises(codes.NotACode):
        codes.read_reference(typed)


def test_secret_of_another_length_is_refused():
    with pytest.raises(ValueError, match="10 bytes"):
        codes.code_of(ID, b"short")


def test_derived_keys_differ_by_use_secret_and_reference():
    code, other = codes.code_of(ID, SECRET), codes.code_of(ID, codes.new_secret())
    elsewhere = codes.code_of(uuid.uuid4(), SECRET)
    keys = [use(each) for use in (codes.digest_key, codes.receipt_key) for each in (code, other, elsewhere)]
    assert len(set(keys)) == 6
    assert all(len(key) == 32 for key in keys)


def test_secret_does_not_stand_in_a_repr():
    assert "000G" not in repr(codes.code_of(ID, SECRET))
