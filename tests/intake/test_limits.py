"""Limits per network: shared by processes, no address stored, gone with the day."""

import subprocess
import sys

import pytest
from django.test import RequestFactory

from intake import limits
from intake.limits import Limit, is_over, network_of

THREE = Limit("test", 3, 600)
NOON = 1_800_014_400
"""A time at which no window and no day is about to end."""


@pytest.fixture(autouse=True)
def counted(settings, tmp_path, monkeypatch):
    monkeypatch.setattr(limits.time, "time", lambda: NOON)
    settings.INTAKE_SPARES_LOOPBACK = False
    settings.INTAKE_LIMITS = tmp_path / "limits"
    return settings.INTAKE_LIMITS


def asked(address: str = "203.0.113.7", **headers: str):
    return RequestFactory().get("/", REMOTE_ADDR=address, **headers)


def test_the_request_after_the_last_allowed_one_is_over() -> None:
    assert [is_over(asked(), THREE) for _ in range(5)] == [False, False, False, True, True]


def test_a_network_is_counted_as_one() -> None:
    for host in (1, 2, 3):
        assert not is_over(asked(f"203.0.113.{host}"), THREE)
    assert is_over(asked("203.0.113.99"), THREE)
    assert not is_over(asked("203.0.114.1"), THREE)


def test_two_limits_are_counted_apart() -> None:
    for _ in range(4):
        is_over(asked(), THREE)
    assert not is_over(asked(), Limit("other", 3, 600))


def test_a_new_window_begins_at_zero(monkeypatch) -> None:
    for _ in range(4):
        is_over(asked(), THREE)
    monkeypatch.setattr(limits.time, "time", lambda: NOON + 600)
    assert not is_over(asked(), THREE)


def test_another_process_sees_the_same_counts(counted) -> None:
    for _ in range(3):
        is_over(asked(), THREE)
    code = (
        "import django; django.setup()\n"
        "from pathlib import Path; from django.conf import settings\n"
        f"settings.INTAKE_LIMITS = Path({str(counted)!r}); settings.INTAKE_SPARES_LOOPBACK = False\n"
        "from django.test import RequestFactory; from intake import limits; from intake.limits import Limit, is_over\n"
        f"limits.time.time = lambda: {NOON}\n"
        "print(is_over(RequestFactory().get('/', REMOTE_ADDR='203.0.113.7'), Limit('test', 3, 600)))\n"
    )
    env = {"DJANGO_SETTINGS_MODULE": "clinic_site.settings", "CLINIC_ENV": "development", "PATH": "/usr/bin:/bin"}
    found = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "True"


def test_no_address_is_stored(counted) -> None:
    is_over(asked(), THREE)
    [file] = counted.iterdir()
    held = file.read_bytes()
    assert b"203.0.113" not in held
    assert bytes([203, 0, 113]) not in held.replace(held[: limits.SALT], b"", 1)


def test_yesterdays_counts_and_salt_are_removed(counted, monkeypatch) -> None:
    is_over(asked(), THREE)
    salt = next(counted.iterdir()).read_bytes()[: limits.SALT]
    monkeypatch.setattr(limits.time, "time", lambda: NOON + limits.DAY)
    is_over(asked(), THREE)
    [file] = counted.iterdir()
    assert file.read_bytes()[: limits.SALT] != salt


def test_a_half_made_file_is_made_again(counted) -> None:
    is_over(asked(), THREE)
    [file] = counted.iterdir()
    file.write_bytes(b"half")
    assert not is_over(asked(), THREE)


def test_a_disk_that_cannot_be_written_stops_nobody(settings, tmp_path) -> None:
    (tmp_path / "file").write_text("")
    settings.INTAKE_LIMITS = tmp_path / "file" / "limits"
    assert not any(is_over(asked(), THREE) for _ in range(10))


def test_more_networks_than_the_table_holds_stop_nobody(monkeypatch) -> None:
    monkeypatch.setattr(limits, "SLOTS", 32)
    over = [is_over(asked(f"10.{n // 256}.{n % 256}.1"), THREE) for n in range(500)]
    assert not any(over)


def test_in_development_this_machine_is_spared(settings) -> None:
    settings.INTAKE_SPARES_LOOPBACK = True
    assert not any(is_over(asked("127.0.0.1"), THREE) for _ in range(10))
    assert not any(is_over(asked("::1"), THREE) for _ in range(10))
    assert [is_over(asked(), THREE) for _ in range(4)][-1]


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.0/24"),
        ("::ffff:203.0.113.7", "203.0.113.0/24"),
        ("2001:db8:1:2ff::1", "2001:db8:1:200::/56"),
        ("", ""),
        ("no address", ""),
    ],
)
def test_an_address_is_cut_to_its_network(address: str, network: str) -> None:
    assert network_of(address) == network
