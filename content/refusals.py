"""Why a verb was refused: all reasons at once, each a sentence that says what to do."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class Reason:
    """`code` is for the audit log and tests, `text` for the person; `where` names the part of the page, if one."""

    code: str
    text: str | Promise
    where: str = ""

    def __str__(self) -> str:
        return str(self.text)


class Refused(Exception):
    """A verb was refused; nothing was changed."""

    def __init__(self, reasons: Iterable[Reason]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("; ".join(self.codes))

    @property
    def codes(self) -> list[str]:
        return sorted({reason.code for reason in self.reasons})


def refuse_if(reasons: Iterable[Reason]) -> None:
    """Raises Refused when there is any reason."""
    if found := tuple(reasons):
        raise Refused(found)
