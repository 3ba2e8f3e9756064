"""A process that sends messages, and writes down each one it was told is kept. Run by `campaign.Campaign.senders`."""

import argparse
import os
import random
import time
import uuid
from pathlib import Path

import django


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--acks", type=Path, required=True)
    parser.add_argument("--pace", type=float, default=0.0, help="seconds between two messages")
    parser.add_argument("--times", type=int, default=1, help="how often each message is sent")
    parser.add_argument("--plant", choices=["lie"], help="a bug: say that every 50th message is kept, and drop it")
    return parser.parse_args()


def answers_of(number: int) -> dict[str, object]:
    """The same for a number every time; now and then in danger, with accents, or long."""
    rng = random.Random(number)
    letters = "abcdefghij klmnop qrstuvwxyz áéíñ¿😀"
    return {
        "name": f"Person {number}",
        "message": "".join(rng.choices(letters, k=rng.choice([20, 200, 2000]))),
        "phq9_9": rng.choice([0, 1, 2, 3, None]),
        "s5": rng.choice([["none"], ["chest-pain"], None]),
    }


def main() -> None:
    given = arguments()
    django.setup()
    from intake import codes, sending
    from intake.envelope import content_digest
    from intake.spool import Spool
    from tests.faults.campaign import hash_of

    acks = os.open(given.acks, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    keep = Spool.keep
    for number in range(given.first, given.first + given.count):
        answers, rng = answers_of(number), random.Random(number)
        submission_id, secret = uuid.UUID(int=rng.getrandbits(128), version=4), rng.randbytes(10)
        if given.plant == "lie":
            Spool.keep = (lambda *_: True) if number % 50 == 7 else keep
        for _ in range(given.times):
            started = time.monotonic()
            try:
                sending.send(
                    answers,
                    journey="screening",
                    journey_version="1",
                    language="es" if number % 3 else "en",
                    shown=list(answers),
                    versions={"rules": "clinical-2026-11-24"},
                    submission_id=submission_id,
                    secret=secret,
                )
            except sending.CannotKeep:
                continue
            digest = content_digest(codes.digest_key(codes.code_of(submission_id, secret)), "screening", answers)
            line = f"{submission_id} {digest.hex()} {hash_of(answers)} {time.monotonic() - started:.4f}\n"
            os.write(acks, line.encode())
        time.sleep(given.pace)


if __name__ == "__main__":
    main()
