"""Nothing acknowledged is lost, doubled or altered, whatever goes wrong. Short here; long by `make faults`.

People write over HTTP to the whole site (gunicorn, PostgreSQL, the worker, all real processes) and read articles
meanwhile. Each fault is a real signal, a real setting of PostgreSQL or a real full disk; a slow disk, another clock
and a power cut come from `weather.py`. The table of all faults is printed at the end.
"""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from clinic_site import environment
from intake import ceremony, sealing
from tests.faults.campaign import KILLS, MESSAGES, Campaign, set_weather
from tests.faults.people import Habits
from tests.faults.weather import power_cut
from tests.faults.worker import STEPS

HOUR = 3600.0


def test_without_a_fault_everything_arrives(campaign: Campaign) -> None:
    crowd = campaign.people(people=8)
    report = campaign.verdict("none", crowd)
    assert not crowd.met["asked again"], crowd.met
    assert campaign.readers.failed == campaign.readers.cut == 0
    assert report.acknowledged == MESSAGES


# -- the database ------------------------------------------------------------------------------------------------------


def test_database_killed_again_and_again(campaign: Campaign) -> None:
    crowd = campaign.people(KILLS)
    for share in (0.2, 0.6):
        crowd.wait_for(int(KILLS * share), seconds=600)
        campaign.site.kill_database()
        time.sleep(0.5)
        campaign.site.start_database()
    campaign.verdict("database killed", crowd)
    assert not crowd.met["sent again"], "nobody who sends needs the database"
    assert campaign.readers.failed == campaign.readers.cut == 0


def test_database_frozen(campaign: Campaign) -> None:
    crowd = campaign.people()
    crowd.wait_for(MESSAGES // 5)
    campaign.site.freeze_database()
    crowd.join()
    assert campaign.spool.names()
    campaign.site.resume_database()
    campaign.verdict("database frozen", crowd)
    assert not crowd.met["sent again"]
    assert crowd.wait_of(1) < 3


def test_database_read_only(campaign: Campaign) -> None:
    crowd = campaign.people()
    crowd.wait_for(MESSAGES // 5)
    with campaign.site.read_only():
        crowd.join()
        assert campaign.spool.names(), "it waits"
    campaign.verdict("database read-only", crowd)
    assert not crowd.met["sent again"]
    assert "the database is read-only; tried again" in campaign.site.log
    assert "ALARM" not in campaign.site.log
    aside = f"SELECT count(*) FROM intake_submission WHERE quarantined_at IS NOT NULL AND id > {campaign.after}"
    assert campaign.query(aside) == [(0,)]


def test_database_out_of_connections(campaign: Campaign) -> None:
    crowd = campaign.people()
    crowd.wait_for(MESSAGES // 5)
    with campaign.site.all_connections_taken():
        crowd.join()
        assert campaign.spool.names(), "it waits"
    campaign.verdict("database out of connections", crowd)
    assert not crowd.met["sent again"]


# -- the disk ----------------------------------------------------------------------------------------------------------


def test_disk_full(campaign: Campaign) -> None:
    """Nobody is told "kept" falsely: the text stays in the page, and is sent when there is room again."""
    root, kept_before = campaign.spool.root, MESSAGES // 5
    campaign.site.kill_worker()
    with small_disk(root, f"{30 * kept_before}k"):
        crowd = campaign.people()
        crowd.wait_for(kept_before // 2)
        campaign.site.wait_until(lambda: campaign.site.get("/health/ready").status == 503, "it says so")
        assert crowd.is_going()
        assert len(campaign.spool.names()) < MESSAGES
        subprocess.run(["mount", "-o", f"remount,size={100 * MESSAGES}k", root], check=True)
        crowd.join()
        campaign.site.start_worker()
        campaign.wait_until_received()
    campaign.verdict("disk full", crowd)
    assert crowd.met["503"], "some met the full disk"


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    if os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("mounting a small disk needs root: not permitted here")
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=False)
    if done.returncode:
        pytest.skip("this machine does not let us mount a small disk")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=False)


def test_slow_disk(campaign: Campaign, weather: Path) -> None:
    set_weather(weather, fsync_seconds=0.05)
    crowd = campaign.people()
    campaign.verdict("slow disk (50 ms a flush)", crowd)
    assert not crowd.met["sent again"]
    assert not campaign.readers.failed
    assert campaign.readers.p99 < 2, "who reads does not wait for the disk of those who write"


# -- processes ---------------------------------------------------------------------------------------------------------


def test_web_workers_killed_in_the_middle_of_requests(campaign: Campaign) -> None:
    crowd = campaign.people()
    kills = 0
    while crowd.done < MESSAGES * 9 // 10 and crowd.is_going():
        kills += campaign.site.kill_one_web_worker()
        crowd.wait_for(crowd.done + MESSAGES // 10)
    crowd.met["kills"] = kills
    campaign.verdict("web worker killed mid-request", crowd)
    assert kills >= 5
    assert crowd.met["sent again"] + crowd.met["asked again"], "somebody was in the middle of it"


def test_everything_killed_at_once(campaign: Campaign) -> None:
    crowd = campaign.people(KILLS)
    site = campaign.site
    for share in (0.2, 0.6):
        crowd.wait_for(int(KILLS * share), seconds=600)
        site.kill_everything()
        site.start_database()
        site.start_web()
        site.start_worker()
    campaign.verdict("kill -9 of everything", crowd)
    assert crowd.met["sent again"] + crowd.met["asked again"]


def test_power_cut_leaves_what_was_flushed(campaign: Campaign, weather: Path) -> None:
    site = campaign.site
    site.kill_worker()  # so that all of it lies in the spool
    crowd = campaign.people()
    for share in (0.3, 0.7):
        crowd.wait_for(int(MESSAGES * share))
        site.kill_web()
        power_cut(campaign.spool.root, site.var / "durable")
        site.start_web()
    crowd.join()
    power_cut(campaign.spool.root, site.var / "durable")
    site.start_worker()
    campaign.verdict("power cut: only what was flushed is left", crowd)


def test_background_worker_killed_at_each_step(campaign: Campaign) -> None:
    """One after the other on the same messages: each finds what the one before left in the middle of."""
    site = campaign.site
    site.kill_worker()
    crowd = campaign.people().join()
    for step in STEPS:
        dead = site.run_worker(f"--die={step}@{MESSAGES // 8}", "--once")
        assert dead.wait(120) == -signal.SIGKILL, step
    site.start_worker()
    campaign.verdict("background worker killed at each step", crowd)


def test_background_workers_killed_at_random_while_two_run(campaign: Campaign) -> None:
    site, rng = campaign.site, random.Random(4)
    site.kill_worker()
    crowd = campaign.people()
    for _ in range(6):
        workers = [site.run_worker(), site.run_worker()]
        time.sleep(0.2 + rng.random())
        for worker in workers:
            worker.kill()
            worker.wait()
    site.start_worker()
    campaign.verdict("two background workers killed at random", crowd)


# -- time, keys, the network -------------------------------------------------------------------------------------------


def test_clock_jumps(campaign: Campaign, weather: Path) -> None:
    """Two hours on, a day back, three days on: a form that is too old then is given back and sent again."""
    crowd = campaign.people()
    for share, offset in ((0.2, 2 * HOUR), (0.4, -24 * HOUR), (0.6, 72 * HOUR), (0.8, 0.0)):
        crowd.wait_for(int(MESSAGES * share))
        set_weather(weather, clock_offset=offset)
    campaign.verdict("clock jumps", crowd)


def test_keys_rotated_in_mid_flight(campaign: Campaign) -> None:
    """A new sealing key while people send; then another SECRET_KEY, with the earlier one still honoured."""
    site = campaign.site
    before = environment.development_secret(site.var)
    keys = site.var / "keys"
    folders = ceremony.Folders(keys / "public", keys / "private", keys / "recovery")
    crowd = campaign.people()
    crowd.wait_for(MESSAGES // 4)
    ceremony.make_missing(folders, renewed={"clinic"})
    crowd.wait_for(MESSAGES // 2)
    new = "a-new-secret-of-at-least-fifty-characters-0123456789"
    site.environment |= {"SECRET_KEY": new, "SECRET_KEY_FALLBACKS": before}
    try:
        site.kill_web()
        site.start_web()
        crowd.wait_for(MESSAGES * 3 // 4)
        ceremony.make_missing(folders, renewed={"clinic"})
        campaign.verdict("keys rotated mid-flight", crowd)
    finally:
        del site.environment["SECRET_KEY"], site.environment["SECRET_KEY_FALLBACKS"]
        site.kill_web()  # the next test starts it with its own key
    newest = max(sealing.read_keys(folders.public, "public"), key=lambda key: (key.use == "clinic", key.made_at))
    sealed_to = campaign.query(f"SELECT clinic_key FROM intake_submission WHERE id > {campaign.after} ORDER BY id")
    assert sealed_to[-1] == (newest.id,)


def test_network_cut_after_the_commit_and_before_the_answer(campaign: Campaign) -> None:
    crowd = campaign.people(habits=Habits(cut=True))
    campaign.verdict("network cut before the answer", crowd)
    assert crowd.met["cut off"] >= MESSAGES


def test_each_message_delivered_several_times(campaign: Campaign) -> None:
    """Send pressed three times at once; and files of the spool that come back after they were handed over."""
    site, again = campaign.site, campaign.site.var / "again"
    again.mkdir(exist_ok=True)
    site.kill_worker()
    crowd = campaign.people(habits=Habits(times=3)).join()
    for file in (campaign.spool.root / "waiting").iterdir():
        os.link(file, again / file.name)
    workers = [site.run_worker(), site.run_worker()]
    campaign.wait_until_received()
    for file in again.iterdir():
        os.rename(file, campaign.spool.root / "waiting" / file.name)
    campaign.wait_until_received()
    for worker in workers:
        worker.terminate()
        assert worker.wait(15) == 0
    site.start_worker()
    report = campaign.verdict("delivered three times, and once more", crowd)
    assert report.stored == MESSAGES
