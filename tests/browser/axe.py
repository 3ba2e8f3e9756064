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


CONTRAST = "color-contrast"

_NEW_CONTRAST = """async seen => {
  const stacks = new Map();
  const stack = e => {  // what the eye sees behind a text: all that it stands in, and by which rules that is drawn
    if (!e) return '';
    if (!stacks.has(e)) {
      const s = getComputedStyle(e);
      stacks.set(e, [stack(e.parentElement), e.localName, e.getAttribute('class'), s.backgroundColor,
        s.backgroundImage, s.opacity, s.filter, s.position].join(' '));
    }
    return stacks.get(e);
  };
  const look = e => {
    const s = getComputedStyle(e);
    return [stack(e), s.color, s.fontSize, s.fontWeight, s.textShadow].join(' ');
  };
  const words = node => node.nodeType === Node.TEXT_NODE && node.data.trim();
  const says = e => e.matches('input, select, textarea') || [...e.childNodes].some(words);
  const known = new Set(seen), asked = new Set();
  const nodes = [...document.body.querySelectorAll('*')].filter(e => {
    if (!says(e) || !e.checkVisibility({visibilityProperty: true})) return false;
    const its = look(e);
    return !known.has(its) && !asked.has(its) && asked.add(its);
  });
  if (!nodes.length) return {checked: [], poor: []};
  const found = await axe.run({include: nodes},
    {runOnly: {type: 'rule', values: ['color-contrast']}, elementRef: true, preload: false});
  const all = rules => rules.flatMap(rule => rule.nodes);
  return {
    checked: all([...found.passes, ...found.violations]).map(node => look(node.element)),
    poor: all(found.violations).map(node => `color-contrast: ${node.failureSummary} ${node.html.slice(0, 140)}`),
  };
}"""


def violations_of_new(page: Page, seen: set[str]) -> list[str]:
    """`violations` of a page after others of the same site, width and colours.

    Every rule looks at all of the page, but contrast only at texts unlike those it has judged on the pages before:
    of another colour, size or weight, or standing in other elements, classes or backgrounds. `seen` remembers these;
    a text on which axe gave no verdict is not in it and is looked at again. (Contrast is most of axe's time.)
    """
    rest = violations(page, without=(CONTRAST,))
    found = page.evaluate(_NEW_CONTRAST, sorted(seen))
    seen.update(found["checked"])
    return rest + found["poor"]


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
