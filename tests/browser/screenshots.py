"""`python -m tests.browser.screenshots URL FOLDER PATH...`: pictures of pages of a running site, to look at.

Each path is taken on a phone and a desktop, light and dark; add `:forced` or `:print` to a path for those.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests import chromium
from tests.browser.conftest import FLAGS, WIDTHS


def main(url: str, folder: str, *paths: str) -> None:
    """Write one PNG a page, width and colour scheme into the folder."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium.find(), args=[*FLAGS, "--no-sandbox"])
        for wanted in paths:
            path, _colon, special = wanted.partition(":")
            name = path.strip("/").replace("/", "-") or "home"
            for at in ("phone", "desktop"):
                for scheme in ("light",) if special else ("light", "dark"):
                    width, height = WIDTHS[at]
                    context = browser.new_context(
                        viewport={"width": width, "height": height},
                        color_scheme=scheme,
                        forced_colors="active" if special == "forced" else "none",
                        reduced_motion="reduce",
                    )
                    page = context.new_page()
                    if special == "print":
                        page.emulate_media(media="print")
                    page.goto(url + path)
                    page.screenshot(path=target / f"{name}-{at}-{special or scheme}.png", full_page=True)
                    context.close()
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
