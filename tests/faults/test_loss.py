"""Nothing acknowledged is lost, doubled or altered, whatever is killed. Short here; long by `make faults`."""

import os
import shutil
import signal
import subprocess
import time

import pytest

from tests.faults.campaign import MESSAGES, frozen, killed
from tests.faults.worker import STEPS

PACE = 0.01


def assert_all_there(campaign, *, messages=MESSAGES):
    report = campaign.check()
    assert report.faultless, report
    assert len(set(campaign.acknowledged())) == report.rows == report.inquiries == report.mails == messages


def test_without_a_fault_everything_arrives(campaign):
    campaign.worker()
    assert campaign.wait(campaign.senders()) == [0, 0]
    assert campaign.drained()
    assert_all_there(campaign)


def test_database_killed_again_and_again_while_people_send(campaign, victim):
    campaign.worker()
    senders = campaign.senders(pace=PACE)
    for _ in range(2):
        time.sleep(1)
        killed(victim)
        time.sleep(0.5)
        victim.start()
    assert campaign.wait(senders) == [0, 0]
    assert campaign.drained()
    assert_all_there(campaign)


def test_database_frozen_while_people_send(campaign, victim):
    campaign.worker()
    senders = campaign.senders(pace=PACE)
    time.sleep(1.5)
    with frozen(victim):
        assert campaign.wait(senders) == [0, 0]
        assert campaign.slowest() < 3
        assert campaign.spool.names()
    assert campaign.drained()
    assert_all_there(campaign)


def test_worker_killed_at_each_step_of_its_work(campaign):
    """One after the other on the same messages: each finds what the one before left in the middle of."""
    campaign.wait(campaign.senders())
    for step in STEPS:
        dead = campaign.worker(f"--die={step}@{MESSAGES // 8}", "--once")
        assert dead.wait(120) == -signal.SIGKILL, step
    assert campaign.worker("--once").wait(120) == 0
    assert_all_there(campaign)


def test_workers_killed_at_random_while_two_run_at_once(campaign):
    senders = campaign.senders(pace=PACE)
    for _ in range(2):
        workers = [campaign.worker(), campaign.worker()]
        time.sleep(2)
        for worker in workers:
            worker.kill()
    campaign.wait(senders)
    campaign.worker()
    assert campaign.drained()
    assert_all_there(campaign)


def test_senders_killed_in_the_middle_of_send_are_simply_sent_again(campaign):
    """Who was not told "we have it" sends again, with the id that the form holds: still one."""
    campaign.worker()
    for _ in range(3):
        senders = campaign.senders(pace=0.002)
        time.sleep(1.1)
        for sender in senders:
            sender.kill()
    assert campaign.wait(campaign.senders()) == [0, 0]
    assert campaign.drained()
    assert_all_there(campaign)


def test_each_message_delivered_three_times_by_two_processes_is_one(campaign):
    workers = [campaign.worker(), campaign.worker()]
    senders = [*campaign.senders(times=3), *campaign.senders(times=3)]
    assert campaign.wait(senders) == [0, 0, 0, 0]
    assert campaign.drained()
    assert_all_there(campaign)
    for worker in workers:
        worker.terminate()
    assert campaign.wait(workers, 15) == [0, 0]


def test_a_full_disk_acknowledges_nothing_it_cannot_keep(campaign):
    root = campaign.spool.root
    root.mkdir()
    if not mounted(root, "1536k"):
        pytest.skip("mounting a small disk needs root: not permitted here")
    try:
        campaign.wait(campaign.senders(120))
        kept = len(campaign.acknowledged())
        assert 0 < kept < 120
        assert campaign.spool.writable() is False
        assert len(campaign.spool.names()) == kept
        assert campaign.worker("--once").wait(60) == 0
        assert_all_there(campaign, messages=kept)
        # With room again, the others send again.
        campaign.wait(campaign.senders(60))
        assert campaign.worker("--once").wait(60) == 0
        assert campaign.check().faultless
    finally:
        campaign.end()
        subprocess.run(["umount", "-l", root], check=False)


def mounted(folder, size):
    if os.geteuid() != 0 or not shutil.which("mount"):
        return False
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True, check=False
    )
    return done.returncode == 0
