"""A form that is under way: what is filled in, and the identity that its submission will have.

The submission id and the secret of the code are made when the form is opened, so that a double click, a reload and a
retry are the same submission. After "Send" the answers are gone and only the identity stays.
"""

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any
from uuid import UUID, uuid4

from intake.codes import SECRET_BYTES, new_secret
from intake.journeys import Answer, Filled, Journey

MOST_SENT = 12


class NotADraft(ValueError):
    """The text is no draft of this release."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """sent: digests of what was acknowledged under this id; panels: those that have to be shown after "Send"."""

    journey: str
    version: str
    opened: int
    submission_id: UUID
    secret: bytes
    filled: Filled = field(default_factory=Filled)
    sent: tuple[str, ...] = ()
    sent_at: int = 0
    panels: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Draft({self.journey} {self.version}, answers not shown)"

    @property
    def is_sent(self) -> bool:
        return bool(self.sent)

    def digest(self, answers: Mapping[str, Answer]) -> str:
        """Tells two sets of answers apart; says nothing about them to anyone without the secret."""
        text = json.dumps(answers, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hmac.new(self.secret, text.encode(), hashlib.sha256).hexdigest()[:16]

    def emptied(self) -> Filled:
        """This form without an answer."""
        return Filled(left_out=self.filled.left_out)

    def after_send(self, answers: Mapping[str, Answer], panels: tuple[str, ...] = ()) -> "Draft":
        """The draft once these answers are acknowledged: they leave it, the identity stays."""
        sent = tuple(dict.fromkeys((*self.sent, self.digest(answers))))[-MOST_SENT:]
        return replace(self, filled=self.emptied(), sent=sent, sent_at=int(time.time()), panels=panels)


def new_draft(journey: Journey, submission_id: UUID | None = None, secret: bytes | None = None) -> Draft:
    """A form that is opened now: under an identity of its own, or (a further part) under that of what it joins."""
    return Draft(
        journey=journey.id,
        version=journey.version,
        opened=int(time.time()),
        submission_id=submission_id or uuid4(),
        secret=secret or new_secret(),
        filled=journey.opened(),
    )


def to_json(draft: Draft) -> dict[str, Any]:
    """What is sealed into the cookie."""
    filled = {name: value for name, value in asdict(draft.filled).items() if value}
    return {
        "j": draft.journey,
        "v": draft.version,
        "o": draft.opened,
        "i": draft.submission_id.hex,
        "k": draft.secret.hex(),
        "f": filled,
        "x": draft.sent,
        "y": draft.sent_at,
        "p": draft.panels,
    }


def from_json(data: Any) -> Draft:
    """Read a draft back. Raises NotADraft for any other shape, such as that of another release."""
    try:
        filled = data["f"]
        return Draft(
            journey=_text(data["j"]),
            version=_text(data["v"]),
            opened=int(data["o"]),
            submission_id=UUID(hex=data["i"]),
            secret=_secret(data["k"]),
            filled=Filled(
                answers=_answers(filled.get("answers", {})),
                shown=_texts(filled.get("shown", ())),
                done=_texts(filled.get("done", ())),
                asked_again=_texts(filled.get("asked_again", ())),
                known=_texts(filled.get("known", ())),
                help_due=filled.get("help_due", False) is True,
                adding=_texts(filled.get("adding", ())),
                left_out=_texts(filled.get("left_out", ())),
            ),
            sent=_texts(data["x"]),
            sent_at=int(data["y"]),
            panels=_texts(data["p"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotADraft("the draft has another shape") from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise TypeError
    return tuple(_text(each) for each in value)


def _secret(value: str) -> bytes:
    secret = bytes.fromhex(value)
    if len(secret) != SECRET_BYTES:
        raise ValueError
    return secret


def _answers(value: dict[str, Any]) -> dict[str, Answer]:
    return {_text(name): _answer(answer) for name, answer in value.items()}


def _answer(value: object) -> Answer:
    if value is None or isinstance(value, str | int):
        return value
    return list(_texts(value))
