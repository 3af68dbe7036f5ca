"""What can be measured of a page in a browser: where the keyboard goes, how light it is, what a policy refuses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page, Route

STRICT_POLICY = (
    "default-src 'none'; style-src 'self' 'report-sample'; script-src 'self' 'report-sample'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
)

OURS = ".film-page"

WHERE = """element => element.getAttribute('href') || element.innerText || element.name"""


def accessibility_violations(page: Page) -> dict[str, str]:
    """What axe finds: a rule with the kind of element that breaks it, to the element's markup."""
    # Datasette 1.0 has an element whose property `matches` is a list and hides the method that axe calls.
    page.evaluate("document.querySelectorAll('*').forEach(e => { if (Array.isArray(e.matches)) delete e.matches })")
    violations: list[dict[str, Any]] = Axe().run(page).response["violations"]
    return {
        f"{violation['id']}: {kind_of_element(node['html'])}": node["html"]
        for violation in violations
        for node in violation["nodes"]
    }


def kind_of_element(markup: str) -> str:
    """``<a class="cross" href="...">`` is ``a.cross``: the same kind of element, whatever it holds."""
    tag = re.match(r"<([\w-]+)([^>]*)", markup)
    assert tag, markup
    named = re.search(r'\bclass="([^"]*)"', tag[2])
    return ".".join([tag[1], *(named[1].split() if named else [])])


@dataclass(frozen=True)
class Stop:
    """Where Tab comes to.

    ``ours`` tells whether it is in our part of the page, ``outline`` how wide the line around it is in CSS pixels, and
    ``seen`` whether it is in the window with nothing over it.
    """

    where: str
    ours: bool
    outline: float
    seen: bool


STOP = f"""() => {{
    const element = document.activeElement;
    if (element === document.body || element.dataset.met) return null;
    element.dataset.met = 'yes';
    const {{outlineStyle, outlineWidth}} = getComputedStyle(element);
    const seen = [...element.getClientRects()].some(({{x, y, width, height}}) => {{
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return top !== null && (element.contains(top) || top.contains(element));
    }});
    return {{
        where: ({WHERE})(element),
        ours: element.closest('{OURS}') !== null,
        outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
        seen,
    }};
}}"""


def walk(page: Page) -> list[Stop]:
    """What has the focus after each press of Tab, from the top of the page until it leaves the page or comes back."""
    stops: list[Stop] = []
    page.evaluate("document.activeElement.blur()")
    while True:
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return stops
        stops.append(Stop(**stop))


def tab_stops(page: Page) -> list[str]:
    """Where Tab comes to in our part of the page."""
    return [stop.where for stop in walk(page) if stop.ours]


def things_to_use(page: Page) -> list[str]:
    """Everything in our part of the page that can be followed, pressed or filled in, in reading order."""
    usable = f"{OURS} :is(a[href], button, input:not([type=hidden]), select, textarea, summary)"
    found: list[str] = page.evaluate(
        f"[...document.querySelectorAll('{usable}')].filter(e => e.checkVisibility()).map({WHERE})"
    )
    return found


def focus_is_visible(page: Page) -> bool:
    """Whether the element that has the focus shows it with an outline."""
    style = page.evaluate(
        "(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))"
    )
    return bool(style[0] != "none" and style[1] != "0px")


def is_in_view(element: Locator) -> bool:
    """Whether the top of the element is inside the window, as it stands scrolled now."""
    box, window = element.bounding_box(), element.page.viewport_size
    return bool(box and window and -1 < box["y"] < window["height"])  # browsers scroll by whole pixels


def luminance(page: Page, selector: str, surface: str) -> float:
    """How light (0 to 1) an element's text is (``color``) or what stands behind it (``background-color``).

    A transparent background is looked through to what is behind it, in the end to the canvas.
    """
    colour: str = page.evaluate(
        """([selector, surface]) => {
            let element = document.querySelector(selector);
            const clear = colour => /rgba\\(.*, 0\\)|transparent/.test(colour);
            while (clear(getComputedStyle(element)[surface]) && element.parentElement) element = element.parentElement;
            const found = getComputedStyle(element)[surface];
            if (!clear(found)) return found;
            const canvas = document.createElement('div');
            canvas.style.backgroundColor = 'Canvas';
            document.body.append(canvas);
            const behind = getComputedStyle(canvas).backgroundColor;
            canvas.remove();
            return behind;
        }""",
        [selector, surface],
    )
    red, green, blue = (float(part) / 255 for part in re.findall(r"[\d.]+", colour)[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def layout(page: Page) -> list[list[Any]]:
    """Every element of the page's main part with its box: two pages that look alike have the same."""
    boxes: list[list[Any]] = page.evaluate(
        """[...document.querySelectorAll('main *')].map(element => {
            const {x, y, width, height} = element.getBoundingClientRect();
            return [element.tagName, x, y, width, height];
        })"""
    )
    return boxes


def layout_shift(page: Page) -> float:
    """How far what was drawn already has moved since the page began to load, by the browser's measure."""
    shift: float = page.evaluate(
        """() => new Promise(done => {
            let sum = 0;
            const observer = new PerformanceObserver(list => list.getEntries().forEach(one => sum += one.value));
            observer.observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum), 50)));
        })"""
    )
    return shift


def visit_under_strict_policy(page: Page, url: str) -> set[tuple[str, str, str]]:
    """Open the page under a strict Content-Security-Policy; what that refused: directive, address, first words."""

    def answer(route: Route) -> None:
        response = route.fetch()
        headers = {**response.headers, "content-security-policy": STRICT_POLICY}
        route.fulfill(response=response, headers=headers)

    page.route("**/*", answer)
    page.add_init_script(
        """window.refused = [];
        document.addEventListener('securitypolicyviolation',
            event => window.refused.push([event.effectiveDirective, event.blockedURI, event.sample]));"""
    )
    page.goto(url, wait_until="networkidle")
    return {(directive, address, sample) for directive, address, sample in page.evaluate("window.refused")}
