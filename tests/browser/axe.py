"""axe-core in a page: WCAG 2 A to 2.2 AA and its best practices. It is put in past the page's own CSP."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page, *, without: tuple[str, ...] = ()) -> list[str]:
    """One line a violation: rule, what it asks, and up to three places. `without` names rules that cannot apply."""
    return _run(
        page,
        {"runOnly": {"type": "tag", "values": TAGS}, "rules": {rule: {"enabled": False} for rule in without}},
    )


def poor_contrast(page: Page) -> list[str]:
    """What `violations` would say of contrast alone: for the second colour scheme of a page already checked."""
    return _run(page, {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}})


def _run(page: Page, options: dict[str, object]) -> list[str]:
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(
        "options => axe.run(document, options)", {**options, "resultTypes": ["violations"], "preload": False}
    )
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}: "
        + " | ".join(node["html"][:140] for node in rule["nodes"][:3])
        for rule in found["violations"]
    ]
