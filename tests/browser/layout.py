"""What a page does with its width."""

from playwright.sync_api import Page

# Elements that reach past the window and can not be scrolled inside a region of their own.
_WIDE = """() => {
  const wide = document.documentElement.clientWidth + 1;
  const scrolls = e => { for (; e && e !== document.body; e = e.parentElement)
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX)) return true; return false };
  return [...document.querySelectorAll('body *')].filter(e => !e.closest('svg') || e.tagName === 'svg')
    .filter(e => e.getBoundingClientRect().right > wide && !scrolls(e) && e.getBoundingClientRect().width > 1)
    .slice(0, 5).map(e => e.outerHTML.slice(0, 120));
}"""


def sideways(page: Page) -> list[str]:
    """Up to five elements that make the page scroll sideways; [] when nothing does."""
    scrolls = page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth")
    return page.evaluate(_WIDE) or ["the page scrolls sideways"] if scrolls else []
