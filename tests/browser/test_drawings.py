"""Pages with charts, tables and lists of many pages, as axe, a phone and a strict policy see them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from measures import accessibility_violations, tab_stops, things_to_use, visit_under_strict_policy
from serving import serving

sys.path.append(str(Path(__file__).parents[1] / "serve"))
from prolific import CRITIC, PERSON, build_prolific

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

PAGES = (CRITIC, PERSON)


@pytest.fixture(scope="module")
def prolific(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(build_prolific(tmp_path_factory.mktemp("prolific"))) as root:
        yield f"{root}/prolific/-"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_page_has_no_violation_with_its_tables_open(browser: Browser, prolific: str, name: str, scheme: str) -> None:
    with browser.new_context(color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(f"{prolific}/{name}")
        assert page.get_by_role("img").count() > 0
        page.eval_on_selector_all("main details", "found => found.forEach(one => one.open = true)")
        assert accessibility_violations(page) == {}


@pytest.mark.parametrize("width", [320, 360])
@pytest.mark.parametrize("name", PAGES)
def test_chart_fits_a_phone_and_its_text_can_be_read(browser: Browser, prolific: str, name: str, width: int) -> None:
    with browser.new_context(viewport={"width": width, "height": 740}, is_mobile=True, has_touch=True) as context:
        page = context.new_page()
        page.goto(f"{prolific}/{name}")
        page.eval_on_selector_all("main details", "found => found.forEach(one => one.open = true)")
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width
        heights = page.eval_on_selector_all(
            ".film-chart text", "found => found.map(one => one.getBoundingClientRect().height)"
        )
        assert min(heights) >= 10


@pytest.mark.parametrize("name", PAGES)
def test_keyboard_sorts_and_turns_pages_under_a_strict_policy(page: Page, prolific: str, name: str) -> None:
    visit_under_strict_policy(page, f"{prolific}/{name}")
    assert tab_stops(page) == things_to_use(page)
    page.get_by_role("link", name="worst rated").press("Enter")
    page.wait_for_url("**sort=score**#reviews")
    page.get_by_role("link", name="More reviews").press("Enter")
    page.wait_for_url("**after=**#reviews")
    assert page.locator("strong[aria-current]").inner_text() == "worst rated"
    assert page.get_by_role("link", name="First reviews").is_visible()
