"""The pages as axe sees them. Our own have no violation; on Datasette's pages we add none to its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from measures import accessibility_violations

if TYPE_CHECKING:
    from conftest import Addresses
    from playwright.sync_api import Browser

SCHEMES = ("light", "dark")

OF_DATASETTE = {
    "aria-input-field-name",
    "color-contrast",
    "heading-order",
    "html-has-lang",
    "label",
    "landmark-one-main",
    "region",
    "select-name",
}
"""The rules that Datasette's own pages break, on 0.65 or on 1.0, and that a plugin cannot mend in its templates."""


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", ["shelf", "film", "review", "person", "critic", "search", "missing"])
def test_own_page_has_no_violation(browser: Browser, addresses: Addresses, name: str, scheme: str) -> None:
    with browser.new_context(color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(getattr(addresses, name))
        assert accessibility_violations(page) == {}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("name", "alone"),
    [("people", "/reviews/people"), ("table", "/reviews/reviews?_facet=language"), ("front", "/reviews")],
)
def test_datasettes_page_has_no_violation_but_its_own(
    browser: Browser, addresses: Addresses, bare_datasette: str, name: str, alone: str, scheme: str
) -> None:
    with browser.new_context(color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(f"{bare_datasette}{alone}")
        datasettes = accessibility_violations(page)
        datasettes |= {"region: ul.bullets": "its list of queries, which it has none of alone"}
        assert len(datasettes) > 1, "nothing to compare with: hold these pages to no violation at all"
        page.goto(getattr(addresses, name))
        ours = accessibility_violations(page)
    assert {rule: markup for rule, markup in ours.items() if rule not in datasettes} == {}
    assert {violation.split(":")[0] for violation in ours} <= OF_DATASETTE
