"""What a person writes stands nowhere in the clear but on her own pages and in the inquiry that staff open.

Words that occur nowhere else are typed into every field, on good days and bad ones; then every log, mail, file, table,
address and title is searched for them.
"""

import contextlib
import gzip
import json
import re
import time
from base64 import b32decode
from collections.abc import Iterator
from pathlib import Path

import brotli
import pytest
from django_otp.oath import totp

from clinic_site.database.deadline import BREAKER_SECONDS
from tests.faults.harness import Site
from tests.faults.web_client import WebClient
from tests.intake.views.browser import Browser
from tests.intake.views.pages import fill

NAME, EMAIL, TIME, MESSAGE = "Zqcanaryname", "zqcanarymail@zqcanaryhost.example", "zqcanarytime", "zqcanarymessage"
NOTE, WRONG, SEARCHED = "zqcanarynote", "zqcanarywrong", "zqcanarysearch"
PHONE = "713-555-0142"
CANARY = re.compile(rb"zqcanary[a-z]*|7135550142|713[-. )]*555[-. ]*0142", re.IGNORECASE)
IN_HEX = re.compile(rb"(?i)" + b"zqcanary".hex().encode() + rb"|" + b"Zqcanary".hex().encode())
READER = {"Referer": "https://elsewhere.example/?q=zqcanaryreferrer", "User-Agent": "zqcanaryagent"}


@pytest.fixture
def visitor(site: Site) -> Browser:
    return Browser(WebClient(site, READER))


def titles(browser: Browser) -> str:
    return " ".join(re.findall(r"<title[^>]*>(.*?)</title>", browser.html, re.DOTALL))


def send_a_screening(visitor: Browser) -> None:
    fill(
        visitor.open("/screening/"), name=NAME, phone=PHONE, email=EMAIL, best_time=TIME, message=f"I am {MESSAGE}.",
        reach_by=["phone", "email"], phq9_9=2,
    )  # fmt: skip
    visitor.send()
    assert "data-reference" in visitor.html, visitor.text


def write_a_message(visitor: Browser, **more: object) -> None:
    visitor.open("/contact/").send(**{"message": f"Please, {MESSAGE}", "phone": PHONE, "consent": "on", **more})


def search_and_stumble(visitor: Browser) -> list[str]:
    """What readers do wrong; returns the titles they saw."""
    seen = []
    for address in (f"/search/?q={SEARCHED}", f"/es/buscar/?q={SEARCHED}", f"/no-such-page/?x={SEARCHED}"):
        seen.append(titles(visitor.open(address)))
    write_a_message(visitor, phone=WRONG, email=WRONG, age=WRONG)
    seen.append(titles(visitor))
    visitor.open("/contact/")
    with contextlib.suppress(ConnectionError):
        visitor.client.site.post("/contact/", {"message": "zqcanaryforged", "consent": "on"}, READER)
    of_no_browser = {**READER, "Content-Type": "text/zqcanarytype"}
    visitor.client.site.request("POST", "/contact/", "zqcanarybroken=%ff%00", headers=of_no_browser)
    visitor.client.site.get("/contact/", {**READER, "Host": "zqcanaryhost.example"})
    visitor.client.site.get("/contact/", {**READER, "Cookie": "contact-en=zqcanarycookie"})
    return seen


def submit(browser: Browser, having: str, **values: str) -> Browser:
    """Send the form of the page that has this field."""
    form = next(form for form in browser.page.forms.values() if having in form.values)
    filled = {**form.values, **{name: [value] for name, value in values.items()}}
    return browser._ask("post", form.action or browser.address, filled)


def staff_reads_and_notes(site: Site) -> list[str]:
    """A clinician signs in, opens each inquiry, writes a note; returns the titles seen and the addresses asked."""
    account = json.loads(site.manage("make_staff", "--role", "clinician").stdout)
    staff = Browser(WebClient(site))
    submit(staff.open("/admin/login/"), "password", username=account["username"], password=account["password"])
    code = totp(b32decode(account["totp_secret"]))
    submit(staff, "otp_token", otp_token=f"{code:06d}")
    queue = staff.open("/admin/intake/inquiry/")
    assert queue.status == 200, queue.text
    seen = [titles(queue)]
    links = sorted(set(re.findall(r'href="(/admin/intake/inquiry/[^"/]+/change/)', queue.html)))
    assert links
    assert not CANARY.search(queue.html.encode()), "the queue shows no answers"
    for link in links:
        opened = staff.open(link)
        assert re.search(NAME if "Zqcanaryname" in opened.html else MESSAGE, opened.html), "staff do read it"
        seen.append(titles(opened))
        submit(opened, "note", note=NOTE)
        seen.append(titles(staff))
    return [*seen, *staff.client.asked]


def rows_in_the_clear(site: Site) -> list[str]:
    """The tables where a canary stands, readable or as plain bytes."""
    found = []
    with contextlib.closing(site.cluster.connect("clinic")) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema = 'public'")
        for schema, table in cursor.fetchall():
            cursor.execute(f'SELECT t::text FROM "{schema}"."{table}" t')
            for (row,) in cursor.fetchall():
                if CANARY.search(row.encode()) or IN_HEX.search(row.encode()):
                    found.append(f"{table}: {row[:300]}")
    return found


def files_in_the_clear(folder: Path) -> list[str]:
    """Files under the site's folder (its log, mail, spool, pages) with a canary, unpacked where they are packed."""
    found = []
    for file in folder.rglob("*"):
        if file.is_file() and "data" not in file.relative_to(folder).parts and "static" not in file.parts:
            data = file.read_bytes()
            hit = next((match for each in unpacked(data) if (match := CANARY.search(each))), None)
            if hit:
                found.append(f"{file.relative_to(folder)}: {hit.group()!r}")
    return found


def unpacked(data: bytes) -> Iterator[bytes]:
    yield data
    for unpack in (gzip.decompress, brotli.decompress):
        with contextlib.suppress(Exception):  # most files are neither
            yield unpack(data)


def test_nothing_that_a_person_wrote_stands_in_the_clear(site: Site, visitor: Browser) -> None:
    send_a_screening(visitor)
    write_a_message(visitor)
    seen = search_and_stumble(visitor)
    site.freeze_database()
    write_a_message(visitor)
    site.resume_database()
    site.kill_database()
    write_a_message(visitor)
    visitor.open(f"/search/?q={SEARCHED}")
    site.start_database()
    time.sleep(BREAKER_SECONDS)  # each web process goes without the database for that long after a time-out
    site.wait_until(lambda: b'"database": "ok"' in site.get("/health/ready").body, "the database is used again")
    site.wait_until(
        lambda: not any((site.var / "spool" / "waiting").glob("*")), "all that was sent is received", seconds=60
    )
    seen += staff_reads_and_notes(site)
    own = [address for address in visitor.client.asked if "?q=" not in address and "?x=" not in address]

    assert len(site.log) > 1000, "the site did log"
    assert "/contact/" in site.log
    assert any((site.var / "mail").iterdir()), "mail was written"
    assert not CANARY.search("\n".join([*seen, *own]).encode()), "titles and addresses"
    assert files_in_the_clear(site.var) == []
    assert not CANARY.search(site.cluster.log.read_bytes()), "PostgreSQL's own log"
    assert rows_in_the_clear(site) == []
