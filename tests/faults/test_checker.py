"""The count is worth nothing unless it catches planted bugs: each kind, planted in the running site, is caught."""

from pathlib import Path
from uuid import uuid4

from tests.faults.campaign import Campaign, set_weather
from tests.faults.count import Report, Row, count
from tests.faults.people import Acknowledged, Crowd, Habits, written_by
from tests.faults.weather import power_cut

PEOPLE = 60
SHORT = Habits(screening_every=0, patience=20)


def send_with(campaign: Campaign, weather: Path, plant: str) -> Crowd:
    """Send while the site has this bug in it."""
    set_weather(weather, plant=plant)
    crowd = campaign.people(PEOPLE, SHORT, readers=False).join()
    assert len(crowd.acknowledged) == PEOPLE, "the bug is one that nobody notices who sends"
    return crowd


def test_a_message_that_is_acknowledged_and_dropped_is_missed(campaign: Campaign, weather: Path) -> None:
    report = campaign.found(send_with(campaign, weather, "dropped"))
    assert len(report.missing) >= 2
    assert not report.faultless


def test_a_message_that_is_stored_twice_is_seen(campaign: Campaign, weather: Path) -> None:
    report = campaign.found(send_with(campaign, weather, "stored twice"))
    assert len(report.doubled) >= 2
    assert not report.faultless


def test_a_message_with_a_letter_less_is_seen(campaign: Campaign, weather: Path) -> None:
    report = campaign.found(send_with(campaign, weather, "a letter altered"))
    assert len(report.altered) >= 2
    assert not report.faultless


def test_a_message_with_a_byte_altered_is_seen(campaign: Campaign, weather: Path) -> None:
    report = campaign.found(send_with(campaign, weather, "a byte altered"))
    assert len(report.altered) >= 2
    assert report.unreceived >= 2
    assert not report.faultless


def test_messages_acknowledged_before_they_are_written_are_missed_after_a_kill(
    campaign: Campaign, weather: Path
) -> None:
    crowd = send_with(campaign, weather, "acknowledged before it is written")
    campaign.site.kill_web()
    campaign.site.start_web()
    report = campaign.found(crowd)
    assert report.missing
    assert not report.faultless


def test_messages_that_were_never_flushed_are_missed_after_a_power_cut(campaign: Campaign, weather: Path) -> None:
    campaign.site.kill_worker()
    crowd = send_with(campaign, weather, "not flushed")
    campaign.site.kill_web()
    assert power_cut(campaign.spool.root, campaign.site.var / "durable") == PEOPLE
    campaign.site.start_web()
    campaign.site.start_worker()
    report = campaign.found(crowd)
    assert len(report.missing) == PEOPLE


# -- the count itself --------------------------------------------------------------------------------------------------

FIVE = [Acknowledged(number, f"AAAA-BBBB-000{number}", 0.1, 0.1) for number in range(1, 6)]


def stored(numbers: list[int], *, received: bool = True) -> list[Row]:
    return [Row(f"AAAA-BBBB-000{number}", written_by(number, SHORT), received) for number in numbers]


def test_all_there_is_faultless() -> None:
    assert count(FIVE, stored([1, 2, 3, 4, 5]), SHORT) == Report(acknowledged=5, stored=5)


def test_who_was_told_nothing_may_be_there_once_and_not_twice() -> None:
    assert count(FIVE, stored([1, 2, 3, 4, 5, 6]), SHORT).faultless
    assert count(FIVE, stored([1, 2, 3, 4, 5, 6, 6]), SHORT).doubled == [6]


def test_a_reference_that_leads_to_another_s_message_is_seen() -> None:
    exchanged = [Acknowledged(1, FIVE[1].reference, 0.1, 0.1), *FIVE[1:]]
    assert count(exchanged, stored([1, 2, 3, 4, 5]), SHORT).misnamed == [1]


def test_a_message_that_nobody_received_is_seen() -> None:
    report = count(FIVE, [*stored([1, 2, 3, 4]), *stored([5], received=False)], SHORT)
    assert report.unreceived == 1
    assert not report.faultless


def test_a_row_that_does_not_open_is_altered_and_its_message_missing() -> None:
    report = count(FIVE, [*stored([1, 2, 3, 4]), Row(str(uuid4()), None, False)], SHORT)
    assert report.missing == [5]
    assert len(report.altered) == 1
