"""The pages however they are read: by keyboard, without JavaScript, on a phone, in the dark, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from measures import (
    focus_is_visible,
    is_in_view,
    layout,
    layout_shift,
    luminance,
    visit_under_strict_policy,
)

if TYPE_CHECKING:
    from conftest import Addresses
    from playwright.sync_api import Browser, Page

OWN_PAGES = ("shelf", "film", "review", "person", "critic", "search")


def test_keyboard_walks_from_the_shelf_to_a_review(page: Page, addresses: Addresses) -> None:
    page.goto(addresses.shelf)
    for destination in (addresses.film, "/reviews/-/reviews/"):
        path = destination.removeprefix(addresses.root)
        for _ in range(200):
            page.keyboard.press("Tab")
            if (page.evaluate("document.activeElement.getAttribute('href')") or "").startswith(path):
                break
        assert focus_is_visible(page)
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{path}*")
    assert page.locator("main h1").is_visible()


@pytest.mark.parametrize("name", OWN_PAGES)
def test_without_javascript_nothing_is_missing(browser: Browser, page: Page, addresses: Addresses, name: str) -> None:
    page.goto(getattr(addresses, name))
    with_it = page.locator("main").inner_text()
    with browser.new_context(java_script_enabled=False) as context:
        without = context.new_page()
        without.goto(getattr(addresses, name))
        assert without.locator("main").inner_text() == with_it


def test_without_javascript_the_facet_narrows_the_table(browser: Browser, addresses: Addresses) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(addresses.table)
        page.locator("a[href*='_linked_people=']").first.click()
        assert "_linked_people=" in page.url
        assert 0 < page.locator("table.rows-and-columns tbody tr").count() <= 5


def test_without_javascript_a_search_is_typed_narrowed_and_bookmarked(browser: Browser, addresses: Addresses) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(addresses.front)
        page.get_by_role("searchbox").fill("lonliness")
        page.keyboard.press("Enter")
        page.get_by_role("link", name="loneliness").click()
        page.wait_for_url("**q=loneliness*")
        assert page.get_by_role("searchbox").input_value() == "loneliness"
        found = page.locator(".film-result").count()
        page.get_by_role("complementary").get_by_role("link", name="Howard Groves").click()
        page.wait_for_url("**critic*")
        assert 0 < page.locator(".film-result").count() < found
        bookmarked = page.url
        with_filter = page.locator("main").inner_text()
        page.goto(addresses.shelf)
        page.goto(bookmarked)
        assert page.locator("main").inner_text() == with_filter


def test_without_javascript_the_shelf_is_narrowed_sorted_and_let_go(browser: Browser, addresses: Addresses) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(addresses.front)
        page.get_by_role("link", name="the best first").click()
        page.get_by_role("searchbox", name="Title has").fill("no such film")
        page.keyboard.press("Enter")
        page.wait_for_url("**title=no+such+film*")
        assert "sort=score" in page.url
        assert page.locator(".film-card").count() == 0
        page.get_by_role("link", name="title: no such film").click()
        assert page.locator(".film-card").count() == 1


def test_without_javascript_evidence_is_one_click_away_and_back(browser: Browser, addresses: Addresses) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(addresses.review)
        page.locator("main a[href^='#evidence-']").first.click()
        evidence = page.locator(":target")
        assert is_in_view(evidence)
        assert evidence.locator("mark").inner_text() in page.locator("main .film-body").inner_text()
        evidence.locator("a[href^='#words-']").click()
        assert is_in_view(page.locator("main .film-body :target"))


def test_without_javascript_marks_are_switched_off_by_keyboard_where_one_reads(
    browser: Browser, addresses: Addresses
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(addresses.review)
        paragraph = page.locator(".film-body p").nth(3)
        paragraph.scroll_into_view_if_needed()
        page.get_by_role("checkbox").focus()
        assert is_in_view(page.get_by_role("checkbox"))
        marked, notes = paragraph.locator("mark").first, page.locator(".film-body .note")
        drawn = "mark => getComputedStyle(mark).backgroundImage"
        stood = paragraph.bounding_box()
        assert stood
        assert marked.evaluate(drawn) != "none"
        page.keyboard.press("Space")
        assert marked.evaluate(drawn) == "none"
        assert not notes.first.is_visible()
        stands = paragraph.bounding_box()
        assert stands
        assert abs(stands["y"] - stood["y"]) < 30, "less than a line"
        page.keyboard.press("Space")
        assert notes.first.is_visible()
        assert paragraph.bounding_box() == stood


@pytest.mark.parametrize("name", [*OWN_PAGES, "people", "table", "front"])
def test_phone_needs_no_sideways_scrolling(browser: Browser, addresses: Addresses, name: str) -> None:
    with browser.new_context(viewport={"width": 360, "height": 740}, is_mobile=True, has_touch=True) as context:
        page = context.new_page()
        page.goto(getattr(addresses, name))
        assert page.evaluate("document.scrollingElement.scrollWidth") <= 360


@pytest.mark.parametrize("name", [*OWN_PAGES, "front", "missing"])
def test_page_is_light_and_nothing_in_it_moves(browser: Browser, addresses: Addresses, name: str) -> None:
    for width in (1280, 360):
        with browser.new_context(viewport={"width": width, "height": 740}) as context:
            page = context.new_page()
            answer = page.goto(getattr(addresses, name), wait_until="networkidle")
            assert answer
            assert len(answer.body()) <= 60_000
            assert layout_shift(page) == 0


@pytest.mark.parametrize("name", OWN_PAGES)
def test_dark_mode_is_dark_and_light_mode_light(browser: Browser, addresses: Addresses, name: str) -> None:
    for scheme, lighter, darker in (("light", "backgroundColor", "color"), ("dark", "color", "backgroundColor")):
        with browser.new_context(color_scheme=scheme) as context:
            page = context.new_page()
            page.goto(getattr(addresses, name))
            assert luminance(page, "main p, main td, main h1", lighter) > 0.7
            assert luminance(page, "main p, main td, main h1", darker) < 0.3


@pytest.mark.parametrize("name", OWN_PAGES)
def test_print_is_dark_on_white_even_in_dark_mode(browser: Browser, addresses: Addresses, name: str) -> None:
    with browser.new_context(color_scheme="dark") as context:
        page = context.new_page()
        page.goto(getattr(addresses, name))
        page.emulate_media(media="print", color_scheme="dark")
        assert luminance(page, "main", "backgroundColor") == pytest.approx(1)
        assert luminance(page, "main", "color") < 0.3
        assert page.locator("main h1").is_visible()
        assert not page.locator("header nav").first.is_visible()


@pytest.mark.parametrize("name", OWN_PAGES)
def test_strict_policy_breaks_nothing(
    page: Page, browser: Browser, addresses: Addresses, bare_datasette: str, name: str
) -> None:
    page.goto(getattr(addresses, name), wait_until="networkidle")
    as_usual = layout(page)
    with browser.new_context() as context:
        datasettes = visit_under_strict_policy(context.new_page(), f"{bare_datasette}/")
    with browser.new_context() as context:
        strict = context.new_page()
        refused = visit_under_strict_policy(strict, getattr(addresses, name))
        assert layout(strict) == as_usual
    assert refused <= datasettes, "the policy refuses something that is not Datasette's own"
