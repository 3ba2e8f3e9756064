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


def parts(snapshot: Snapshot) -> dict[str, str]:
    """The digest of each part by its name, so that a later text can be told apart part by part."""
    named = {"title": snapshot["title"], "summary": snapshot["summary"]}
    named["order"] = [block["key"] for block in snapshot["blocks"]]
    named |= {f"block {block['key']}": block_digest(block) for block in snapshot["blocks"]}
    named |= {f"reference {reference['id']}": reference for reference in snapshot["references"]}
    named["references"] = [reference["id"] for reference in snapshot["references"]]
    return {name: digest(value) for name, value in named.items()}


def changed_parts(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """Names of the parts that differ, came or went."""
    return [name for name in dict.fromkeys([*after, *before]) if before.get(name) != after.get(name)]


def struck(block: Mapping[str, Any]) -> dict[str, Any]:
    """What stays of a block whose text is struck."""
    return {"kind": block["kind"], "key": block["key"], "struck": True, "digest": block_digest(block)}
