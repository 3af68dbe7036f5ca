"""The pages by keyboard alone: where Tab goes, whether one sees where one is, and that everything can be worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from measures import OURS, things_to_use, walk

if TYPE_CHECKING:
    from conftest import Addresses
    from playwright.sync_api import Page

PAGES = ("front", "shelf", "film", "review", "person", "critic", "search", "missing")


@pytest.mark.parametrize("name", PAGES)
def test_tab_comes_to_everything_in_reading_order_and_is_seen(page: Page, addresses: Addresses, name: str) -> None:
    page.goto(getattr(addresses, name))
    page.eval_on_selector_all(f"{OURS} details", "found => found.forEach(one => one.open = true)")
    expected = things_to_use(page)
    stops = walk(page)
    ours = [stop for stop in stops if stop.ours]
    assert expected
    assert [stop.where for stop in ours] == expected
    assert [stop for stop in ours if stop.outline < 2 or not stop.seen] == []
    assert stops.index(ours[0]) <= 6, "the page itself is a few presses away, so that it needs no link to skip to it"
    assert stops[-1] not in ours, "one leaves our part of the page at its end, to Datasette's footer"


@pytest.mark.parametrize("name", PAGES)
def test_what_is_folded_opens_and_closes_by_either_key(page: Page, addresses: Addresses, name: str) -> None:
    page.goto(getattr(addresses, name))
    for folded in page.locator(f"{OURS} details").all():
        was = folded.get_attribute("open")
        for key, changed in (("Enter", True), ("Space", False)):
            folded.locator("summary").press(key)
            assert (folded.get_attribute("open") != was) is changed


@pytest.mark.parametrize("name", ["front", "shelf", "search"])
@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_buttons_are_pressed_by_either_key(page: Page, addresses: Addresses, name: str, key: str) -> None:
    for number in range(2 if name == "shelf" else 1):
        page.goto(getattr(addresses, name))
        form = page.locator(f"{OURS} form").nth(number)
        form.get_by_role("searchbox").fill("loneliness")
        form.get_by_role("button").press(key)
        page.wait_for_url("**=loneliness*")
