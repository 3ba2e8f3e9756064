"""CSV that no spreadsheet runs and every reader reads back."""

import csv
from io import StringIO

import pytest

from content.spreadsheets import as_csv, safe


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =cmd|'/c calc'!A0"])
def test_a_text_like_a_formula_stays_text(text):
    assert safe(text) == f"'{text}"


@pytest.mark.parametrize("cell", [-14, 0.5, None, "", "63.8%", "a-b", "it's = fine"])
def test_numbers_and_plain_words_are_left_alone(cell):
    assert safe(cell) == cell


def test_quotes_commas_lines_and_accents_come_back():
    rows = [['He said "no", twice', "two\nlines"], ["¿Qué?", -14]]
    text = as_csv(["A, head", "B"], rows)
    assert text.startswith("\ufeff")
    read = list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline="")))
    assert read == [["A, head", "B"], ['He said "no", twice', "two\nlines"], ["¿Qué?", "-14"]]
