"""What a thief finds on a machine of the public side: its whole disk after a visit, and its memory while it runs."""

import base64
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from clinic_site.database.server import PROJECT
from intake import codes, sealing, sending
from tests.intake.factories import send
from tests.intake.views.browser import Browser
from tests.intake.views.conftest import visitor  # noqa: F401  # a fixture
from tests.intake.views.pages import write
from tests.production import complete_environment

WORDS = {"message": "canarymessage about parking", "name": "Canaryname", "email": "canary@example.org"}

# What a process of the public side does: seal and keep, look at the spool, read an envelope; then it waits.
PUBLIC_SIDE = """
import uuid, sys, django
django.setup()
from intake import codes, sealing, sending
sealing.sealing_keys()
sending.send({"message": "sent now"}, journey="contact", journey_version="2", language="en", shown=["message"],
             versions={}, submission_id=uuid.uuid4(), secret=codes.new_secret())
read = [sending.spool().read(name) for name in sending.spool().names()]
print(len(read), flush=True)
sys.stdin.read()
"""


def test_the_whole_disk_of_the_public_side_holds_no_word_and_no_address(
    clinic_in_memory,
    intake_keys,
    spool,
    settings,
    tmp_path,
    visitor: Browser,  # noqa: F811
):
    """Spool, limits and whatever else a visit leaves below the folder of this side."""
    settings.INTAKE_LIMITS, settings.INTAKE_SPARES_LOOPBACK = tmp_path / "limits", False
    visitor.client.defaults["REMOTE_ADDR"] = "203.0.113.77"
    write(visitor.open("/contact/"), WORDS["message"], name=WORDS["name"], email=WORDS["email"])
    assert "data-reference" in visitor.html
    files = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert {path.parent.name for path in files} >= {"waiting", "limits"}
    for data in files.values():
        for word in [*WORDS.values(), "203.0.113"]:
            assert word.encode() not in data
            assert base64.b64encode(word.encode())[:-4] not in data


# Reading another process's memory is Linux's /proc; there is nothing like it to test with elsewhere.
@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="reads /proc")
def test_the_memory_of_the_public_side_holds_no_key_that_opens_and_nothing_sent_before(
    intake_keys, spool, tmp_path, settings
):
    send(WORDS, submission_id=uuid.uuid4(), secret=codes.new_secret())
    environment = complete_environment(tmp_path / "public", "public") | {
        "DJANGO_SETTINGS_MODULE": "clinic_site.settings",
        "INTAKE_PUBLIC_KEYS": str(intake_keys.public),
        "INTAKE_SPOOL": str(settings.INTAKE_SPOOL),
        "INTAKE_SPOOL_RESERVE": "0",
    }
    process = subprocess.Popen(
        [sys.executable, "-c", PUBLIC_SIDE], cwd=PROJECT, env=environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stdout.readline().strip() == "2"
        memory = memory_of(process.pid)
    finally:
        process.stdin.close()
        process.wait(60)
    [waiting, _] = [sending.spool().read(name) for name in sending.spool().names()]
    assert waiting[200:400] in memory  # the search finds what is there: the envelope that it read
    secrets = [key.raw for folder in (intake_keys.private, intake_keys.recovery) for key in keys_in(folder)]
    secrets.append(bytes.fromhex((intake_keys.private / "index.key").read_text()))
    for secret in secrets:
        for form in (secret, secret.hex().encode(), base64.b64encode(secret)):
            assert form[:32] not in memory
    for word in WORDS.values():
        assert word.encode() not in memory


def keys_in(folder: Path) -> tuple[sealing.PrivateKey, ...]:
    keys = sealing.read_keys(folder, "private")
    assert keys
    return keys


def memory_of(pid: int) -> bytes:
    """Everything that a process can read of itself."""
    found = []
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            places, rights, *_rest = line.split()
            start, end = (int(place, 16) for place in places.split("-"))
            if not rights.startswith("rw"):
                continue
            try:
                memory.seek(start)
                found.append(memory.read(end - start))
            except (OSError, ValueError, OverflowError):
                continue  # a page of the kernel's own
    return b"".join(found)
