"""Questionnaires, one file each. A new one is a new module here that holds an `INSTRUMENT`; nothing else changes.

Source: clinical.md 1. Items, stems, answer labels and credit lines are never altered (1.0).
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from .instrument import Band, Instrument, Offer, Score, UnconfirmedWordingError, Wording

__all__ = ["Band", "Instrument", "Offer", "Score", "UnconfirmedWordingError", "Wording", "get", "instruments"]


@cache
def instruments() -> dict[str, Instrument]:
    """Every instrument of this folder by its id."""
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    found = [module.INSTRUMENT for module in modules if hasattr(module, "INSTRUMENT")]
    return {instrument.id: instrument for instrument in found}


def get(instrument_id: str) -> Instrument:
    """The instrument with this id. Raises KeyError when there is none."""
    return instruments()[instrument_id]
