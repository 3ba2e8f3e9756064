"""What a publication's two digests are made of: SHA-256 over canonical JSON.

The *content* digest covers what a reader reads; an approval names it. The *record* digest covers all else that is said
of a publication, and the record digest of the one before it, so that a history cannot be rewritten in the middle.
A text that was struck leaves its block's digest behind, so both still verify. Pure; no database.
"""

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from typing import Any

Snapshot = Mapping[str, Any]
PAGE = ("schema", "key", "language", "slug", "topic", "kind", "next")


def canonical(value: Any) -> bytes:
    """JSON with sorted keys, no spaces, in UTF-8 and NFC."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return unicodedata.normalize("NFC", text).encode()


def digest(value: Any) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()


def block_digest(block: Mapping[str, Any]) -> str:
    """The digest of a block; of a struck one, the digest that it left behind."""
    return block["digest"] if block.get("struck") else digest(block)


def block_digests(snapshot: Snapshot) -> list[str]:
    return [block_digest(block) for block in snapshot["blocks"]]


def content_digest(snapshot: Snapshot) -> str:
    """The digest of title, summary, blocks (by their digests) and references."""
    return digest(
        {
            "title": snapshot["title"],
            "summary": snapshot["summary"],
            "blocks": block_digests(snapshot),
            "references": snapshot["references"],
        }
    )


def struck(block: Mapping[str, Any]) -> dict[str, Any]:
    """What stays of a block whose text is struck."""
    return {"kind": block["kind"], "key": block["key"], "struck": True, "digest": block_digest(block)}
