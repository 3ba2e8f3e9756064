"""`make bench` measures on a quiet machine; here only what no noise can explain fails."""

from pathlib import Path

from clinic_site.database.server import Cluster
from tests.benchmarks.page_cache import measure
from tests.faults.harness import Site


def test_a_ready_page_is_answered_in_front_of_django(prepared: tuple[Path, Cluster]) -> None:
    var, cluster = prepared
    figures = measure(Site(var, cluster, "clinic"), rounds=3, seconds=0.5)
    # By processor time, which others on this machine hardly touch. Django's own view costs ten times a bare answer.
    assert figures["ratio by processor"] > 0.6, figures
    assert figures["bytes"] < 14_000
