"""`make lighthouse`: Lighthouse as a phone sees the running site, the median of three runs a page.

Asked: 100 of 100 in each category; search is `noindex` on purpose, so it is not judged for search engines. The figures
go to var/bench/lighthouse.json. Needs Chromium and npm (package lighthouse).
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from clinic_site.database.server import var_folder
from tests import chromium
from tests.checkers.running import end_in_order, run_to_the_end, running_site, tool

PACKAGE = "lighthouse@12"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
PAGES = {
    "/": CATEGORIES,
    "/articles/side-effects/": CATEGORIES,
    "/articles/what-the-evidence-says/": CATEGORIES,
    "/articles/compare-your-options/": CATEGORIES,
    "/es/articulos/que-dice-la-evidencia/": CATEGORIES,
    "/search/?q=how%20long%20does%20it%20last": CATEGORIES[:3],
}
RUNS = 3


def judge(url: str, categories: tuple[str, ...], file: Path) -> tuple[dict[str, int], set[str]]:
    """One run: the score of each category, and the audits that fell short. Lighthouse's own report stays in `file`."""
    flags = "--headless=new --disable-gpu --disable-dev-shm-usage" + (" --no-sandbox" if os.geteuid() == 0 else "")
    command = [
        "node", str(tool(PACKAGE, "cli", "index.js")), url, "--quiet", f"--chrome-flags={flags}",
        f"--only-categories={','.join(categories)}", "--output=json", f"--output-path={file}",
    ]  # fmt: skip
    environment = {**os.environ, "CHROME_PATH": str(chromium.find())}
    try:
        run_to_the_end(command, environment)
    except subprocess.CalledProcessError:  # no trace from the browser, now and then; Lighthouse asks to run again
        run_to_the_end(command, environment)
    report = json.loads(file.read_text())
    scores = {name: round(100 * (report["categories"][name]["score"] or 0)) for name in categories}
    weighed = {ref["id"] for each in report["categories"].values() for ref in each["auditRefs"] if ref["weight"]}
    short = {
        f"{audit['id']} {audit.get('displayValue', '')}".strip()
        for audit in report["audits"].values()
        if audit["id"] in weighed and audit["score"] is not None and audit["score"] < 1
    }
    return scores, short


def main() -> int:
    end_in_order()
    if chromium.find() is None:
        sys.exit(chromium.HOW.format("apt install chromium"))
    if shutil.which("node") is None:
        sys.exit("This needs Node.js: install it and run the command again.")
    tool(PACKAGE, "cli", "index.js")
    folder = var_folder() / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {path: categories for path, categories in PAGES.items() if not sys.argv[1:] or path in sys.argv[1:]}
    figures: dict[str, dict[str, float]] = {}
    with running_site() as site:
        for path, categories in wanted.items():
            url = f"http://localhost:{site.port}{path}"
            runs = [judge(url, categories, folder / "lighthouse-report.json") for _ in range(RUNS)]
            figures[path] = {name: statistics.median(scores[name] for scores, _ in runs) for name in categories}
            short = sorted(set.union(*(short for _, short in runs)))
            print(path, *figures[path].values(), f"({'; '.join(short)})" if short else "", flush=True)
    (folder / "lighthouse.json").write_text(json.dumps(figures, indent=1) + "\n")
    return 0 if all(score == 100 for scores in figures.values() for score in scores.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
