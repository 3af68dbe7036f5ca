"""Take the pictures in docs/images of a served database: ``python -m scripts.screenshots reviews.db``.

With ``--all`` it also takes what only its maker wants to look at, on a phone and on paper, into build/screenshots.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.chromium import find_chromium, launched
from tests.browser.serving import ROOT, serving, shipped_options

if TYPE_CHECKING:
    from playwright.sync_api import Browser

IMAGES = ROOT / "docs" / "images"
INSPECTION = ROOT / "build" / "screenshots"
SCREEN = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


@dataclass(frozen=True)
class Picture:
    """A page as it is to be seen. ``where`` is the folder that the PNG goes to, named after the page and ``look``."""

    page: str
    look: str
    where: Path = IMAGES
    phone: bool = False
    paper: bool = False


def pages(database: Path) -> dict[str, str]:
    """The addresses of the pages, by the names of their pictures: of film and review, those that have most to show."""
    connection = sqlite3.connect(database)
    (film,) = connection.execute("select slug from films order by review_count desc, id limit 1").fetchone()
    (review,) = connection.execute("select slug from reviews order by rating is null, id limit 1").fetchone()
    connection.close()
    return {
        "front": "/reviews",
        "shelf": "/reviews/-/films",
        "film": f"/reviews/-/films/{film}",
        "review": f"/reviews/-/reviews/{review}",
        "table": "/reviews/reviews?_facet_linked=people",
        "search": "/reviews/-/search?q=love",
    }


def take(browser: Browser, url: str, picture: Picture) -> Path:
    """Save the picture of the page and give the file's path."""
    scheme = "dark" if picture.look == "dark" else "light"
    with browser.new_context(viewport=PHONE if picture.phone else SCREEN, color_scheme=scheme) as context:
        page = context.new_page()
        answer = page.goto(url, wait_until="networkidle")
        if answer is None or not answer.ok:
            raise SystemExit(f"No picture of {url}: the server answered {answer and answer.status}.")
        if picture.paper:
            page.emulate_media(media="print")
        path = picture.where / f"{picture.page}-{picture.look}.png"
        page.screenshot(path=path, full_page=picture.where is INSPECTION)
    return path


def main() -> int:
    parser = argparse.ArgumentParser(description="Take the pictures in docs/images.")
    parser.add_argument("database", type=Path, help="a database named reviews.db")
    parser.add_argument("--all", action="store_true", help="also phone and paper, into build/screenshots")
    arguments = parser.parse_args()
    executable = find_chromium()
    if executable is None:
        print("No Chromium is installed: 'apt-get install chromium' lets pictures be taken.", file=sys.stderr)
        return 1
    addresses = pages(arguments.database)
    pictures = [Picture(page, look) for page in addresses for look in ("light", "dark")]
    if arguments.all:
        pictures += [Picture(page, "phone", INSPECTION, phone=True) for page in addresses]
        pictures += [Picture(page, "paper", INSPECTION, paper=True) for page in addresses]
        pictures += [Picture(page, look, INSPECTION) for page in addresses for look in ("light", "dark")]
    for folder in {picture.where for picture in pictures}:
        folder.mkdir(parents=True, exist_ok=True)
    with serving(arguments.database, *shipped_options()) as root, launched(executable) as browser:
        for picture in pictures:
            print(take(browser, root + addresses[picture.page], picture).relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
