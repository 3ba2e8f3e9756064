"""The least a WSGI application can do: one answer, ready in memory. The yardstick of the page cache."""

import json
import os
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path

ANSWER = json.loads(Path(os.environ["BARE_ANSWER"]).read_text())
HEADERS = [tuple(pair) for pair in ANSWER["headers"]]
BODY = [b64decode(ANSWER["body"])]


def application(_environ: dict[str, object], start_response: Callable[..., object]) -> list[bytes]:
    start_response("200 OK", HEADERS)
    return BODY
