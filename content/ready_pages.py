"""A page ready to be sent: in every encoding, with its headers, in memory and on disk."""

import gzip
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import brotli

from clinic_site.files import write_whole

# The header by which a view says that its answer is the same for every reader.
MARK = "X-Live-Page"
# How hard brotli tries: what is kept is compressed once for many readers, what is not while its one reader waits.
BEST, QUICK = 11, 5
MOST_ENTRIES = 20_000

Headers = list[tuple[str, str]]


@dataclass(frozen=True)
class Variant:
    """One encoding of a page, ready to hand to the server."""

    headers: Headers
    body: list[bytes]


@dataclass(frozen=True)
class Entry:
    """A page in every encoding, and the state token that it is true for."""

    token: str
    variants: Mapping[str, Variant]
    unchanged: Headers
    etags: frozenset[str]

    def is_of(self, headers: Headers, body: bytes) -> bool:
        """Whether this is the ready page of that answer."""
        return self.variants[""].body == [body] and self.unchanged == _kept(headers)[1]


def _kept(headers: Headers) -> tuple[Headers, Headers]:
    """Django's headers as every variant sends them, and those of them that a 304 sends."""
    kept = [(n, v) for n, v in headers if n.lower() not in {MARK.lower(), "content-length", "etag", "vary"}]
    kept.append(("Vary", "Accept-Encoding"))
    return kept, [(n, v) for n, v in kept if n.lower() not in {"content-type", "content-language"}]


def make_entry(token: str, headers: Headers, body: bytes, quality: int = BEST) -> Entry:
    """The ready page of a 200 response: `headers` as Django gave them, `body` uncompressed; `quality` is brotli's."""
    kept, unchanged = _kept(headers)
    digest = hashlib.sha256(body).hexdigest()[:20]
    bodies = {
        "br": brotli.compress(body, quality=quality),
        "gzip": gzip.compress(body, compresslevel=9, mtime=0),
        "": body,
    }
    variants = {}
    for encoding, data in bodies.items():
        own = [*kept, ("ETag", f'"{digest}{"-" + encoding if encoding else ""}"'), ("Content-Length", str(len(data)))]
        if encoding:
            own.append(("Content-Encoding", encoding))
        variants[encoding] = Variant(own, [data])
    etags = frozenset(f'"{digest}{suffix}"' for suffix in ("", "-br", "-gzip"))
    return Entry(token, variants, unchanged, etags)


@lru_cache(maxsize=256)
def best_encoding(accepted: str) -> str:
    """The encoding to send for an Accept-Encoding header: "br", "gzip" or "" (plain)."""
    weights: dict[str, float] = {}
    for part in accepted.lower().split(","):
        name, _, parameter = part.strip().partition(";")
        try:
            weights[name.strip()] = float(parameter.strip().removeprefix("q=") or 1)
        except ValueError:
            weights[name.strip()] = 0.0
    for encoding in ("br", "gzip"):
        if weights.get(encoding, weights.get("*", 0.0)) > 0:
            return encoding
    return ""


@dataclass
class Pages:
    """The entries of this process, bounded, with their copies on disk.

    `token` is the state that the database was last seen in; `reachable` says whether it answered then.
    """

    folder: Path
    entries: dict[str, Entry] = field(default_factory=dict)
    token: str = ""
    reachable: bool = False

    def servable(self, path: str) -> Entry | None:
        """The entry that may be answered without asking Django: it is true, or nothing newer can be had."""
        entry = self.entries.get(path)
        return entry if entry and (entry.token == self.token or not self.reachable) else None

    def ready(self, path: str) -> Entry | None:
        """As `servable`, or what another process has just made for the present state."""
        entry = self.servable(path)
        return self.entries[path] if entry is None and self.token and self.reread(path) else entry

    def keep(self, path: str, entry: Entry) -> None:
        """Remember a page in memory and on disk; past the bound a new page is simply not kept."""
        if path not in self.entries and len(self.entries) >= MOST_ENTRIES:
            return
        self.entries[path] = entry
        write_whole(self.file_of(path), dump_entry(path, entry))

    def drop(self, path: str) -> None:
        """Forget a page that is no longer live."""
        if self.entries.pop(path, None):
            self.file_of(path).unlink(missing_ok=True)

    def restore(self) -> int:
        """Read the copies on disk; returns how many there are now. One that cannot be read is removed."""
        for file in self.folder.glob("*.page"):
            try:
                path, entry = load_entry(file.read_bytes())
                self.entries[path] = entry
            except (OSError, ValueError, KeyError, TypeError):
                file.unlink(missing_ok=True)
        return len(self.entries)

    def reread(self, path: str) -> bool:
        """Take the copy on disk when another process has already made it for the present state."""
        entry = self._read(path)
        if entry is None or entry.token != self.token:
            return False
        self.entries[path] = entry
        return True

    def last_resort(self, path: str) -> Entry | None:
        """The page as it last was, in memory or made by another process, for when no newer one can be had."""
        entry = self.entries.get(path) or self._read(path)
        if entry:
            self.entries[path] = entry
        return entry

    def _read(self, path: str) -> Entry | None:
        try:
            return load_entry(self.file_of(path).read_bytes())[1]
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def file_of(self, path: str) -> Path:
        """Where the copy of a page lies on disk."""
        return self.folder / f"{hashlib.sha256(path.encode()).hexdigest()[:32]}.page"


def dump_entry(path: str, entry: Entry) -> bytes:
    """One line of JSON, then the bodies one after another; `load_entry` reads it back."""
    bodies = {name: variant.body[0] for name, variant in entry.variants.items()}
    head = {
        "path": path,
        "token": entry.token,
        "unchanged": entry.unchanged,
        "etags": sorted(entry.etags),
        "variants": [[name, entry.variants[name].headers, len(body)] for name, body in bodies.items()],
    }
    return json.dumps(head).encode() + b"\n" + b"".join(bodies.values())


def load_entry(data: bytes) -> tuple[str, Entry]:
    """(path, entry) as `dump_entry` wrote them. Raises ValueError, KeyError or TypeError for anything else."""
    line, _, rest = data.partition(b"\n")
    head = json.loads(line)
    variants = {}
    for name, headers, length in head["variants"]:
        if len(rest) < length:
            raise ValueError("a page file ends too early")
        variants[name] = Variant([(n, v) for n, v in headers], [rest[:length]])
        rest = rest[length:]
    entry = Entry(head["token"], variants, [(n, v) for n, v in head["unchanged"]], frozenset(head["etags"]))
    return head["path"], entry
