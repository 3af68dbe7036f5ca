"""Take pictures of every page of a database, light, dark, on a phone and on paper: ``make screenshots DB=reviews.db``.

They are whole pages, for whoever changes how pages look, in a folder of build/screenshots named after the database.
``--documents`` takes the few that the documents show instead, a window each, into docs/images.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests.browser.chromium import find_chromium, launched
from tests.browser.serving import ROOT, serving, shipped_options

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# What the documents show, as page and look.
IN_DOCUMENTS = (
    *(("film", "light"), ("film", "dark"), ("front", "light"), ("review", "light"), ("review", "phone")),
    *(("search", "light"), ("table", "light")),
)

# The slugs of pages that have much to show or little; not every database has each of them.
SLUGS = {
    ("film", "films"): "select slug from films where review_count order by rated_count desc, review_count desc, id",
    ("film-unrated", "films"): "select slug from films where review_count = 1 and rated_count = 0 order by id",
    ("film-named", "films"): "select slug from films where review_count = 0 order by id",
    ("review", "reviews"): "select slug from reviews order by rating is null,"
    " (select count(*) from facts where review_id = reviews.id) desc",
    ("critic", "critics"): "select slug from critics order by rated_count desc, review_count desc, id",
    ("person", "people"): "select slug from people order by review_count desc, film_count desc, id",
}


@dataclass(frozen=True)
class Look:
    """How a page is met: the window's size in CSS pixels, the colours asked for, and screen or paper."""

    width: int
    height: int
    dark: bool = False
    media: str = "screen"


LOOKS = {
    "light": Look(1280, 900),
    "dark": Look(1280, 900, dark=True),
    "phone": Look(390, 844),
    "print": Look(718, 1046, media="print"),  # A4 without margins of a centimetre, 96 pixels to the inch
}


def pages(database: Path) -> dict[str, str]:
    """The addresses of the pages, by the names of their pictures."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    slugs = {
        page: f"/reviews/-/{kind}/{slug}"
        for (page, kind), query in SLUGS.items()
        for (slug,) in connection.execute(f"{query} limit 1")
    }
    connection.close()
    return {
        "front": "/reviews",
        "shelf": "/reviews/-/films",
        **slugs,
        **({"review-unmarked": slugs["review"]} if "review" in slugs else {}),
        "search": "/reviews/-/search?q=love",
        "not-found": f"{slugs.get('film', '/reviews/-/films/film')}x",
        "table": "/reviews/reviews?_facet_linked=people",
    }


def take(browser: Browser, url: str, page_name: str, look: Look, path: Path, *, whole: bool) -> None:
    """Save the picture of the page, or with ``whole`` false of the part that a window shows.

    Raises:
        SystemExit: the server answered what it should not.

    """
    size = {"width": look.width, "height": look.height}
    with browser.new_context(viewport=size, color_scheme="dark" if look.dark else "light") as context:
        page = context.new_page()
        answer = page.goto(url, wait_until="networkidle")
        if answer is None or answer.status != (404 if page_name == "not-found" else 200):
            raise SystemExit(f"No picture of {url}: the server answered {answer and answer.status}.")
        if page_name == "review-unmarked" and (marks := page.get_by_role("checkbox")).count():
            marks.uncheck()
        page.emulate_media(media=look.media)
        if whole:  # what stays at the foot of the window belongs at the foot of the page
            page.set_viewport_size({**size, "height": page.evaluate("document.documentElement.scrollHeight")})
        page.screenshot(path=path, full_page=whole)
    if not whole:  # a palette makes what is committed a third as large
        with Image.open(path) as picture:
            picture.convert("RGB").quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Take pictures of every page of a database.")
    parser.add_argument("database", type=Path, help="a database of film reviews, whatever its name")
    parser.add_argument("--documents", action="store_true", help="only those in docs/images")
    arguments = parser.parse_args()
    executable = find_chromium()
    if executable is None:
        print("No Chromium is installed: 'apt-get install chromium' lets pictures be taken.", file=sys.stderr)
        return 1
    addresses = pages(arguments.database)
    folder = ROOT / ("docs/images" if arguments.documents else f"build/screenshots/{arguments.database.stem}")
    folder.mkdir(parents=True, exist_ok=True)
    pictures = IN_DOCUMENTS if arguments.documents else [(page, look) for page in addresses for look in LOOKS]
    with tempfile.TemporaryDirectory() as temporary, launched(executable) as browser:
        named = Path(temporary) / "reviews.db"  # the name that the repository's own configuration is for
        named.symlink_to(arguments.database.resolve())
        with serving(named, *shipped_options()) as root:
            for page, look in pictures:
                path = folder / f"{page}-{look}.png"
                take(browser, root + addresses[page], page, LOOKS[look], path, whole=not arguments.documents)
                print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
