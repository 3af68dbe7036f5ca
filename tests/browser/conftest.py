"""One database from the seeds, one server, and a browser for each module."""

from __future__ import annotations

import json
import os
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from chromium import find_chromium, launched
from serving import ROOT, build, serving, shipped_options

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page


@dataclass(frozen=True)
class Addresses:
    """The pages of one served database, as a reader would come to them."""

    root: str
    film_slug: str
    review_slug: str
    person_slug: str
    critic_slug: str

    @property
    def front(self) -> str:
        return f"{self.root}/reviews"

    @property
    def shelf(self) -> str:
        return f"{self.root}/reviews/-/films"

    @property
    def film(self) -> str:
        return f"{self.shelf}/{self.film_slug}"

    @property
    def review(self) -> str:
        return f"{self.root}/reviews/-/reviews/{self.review_slug}"

    @property
    def person(self) -> str:
        return f"{self.root}/reviews/-/people/{self.person_slug}"

    @property
    def critic(self) -> str:
        return f"{self.root}/reviews/-/critics/{self.critic_slug}"

    @property
    def missing(self) -> str:
        """No film is called so, but one nearly."""
        return f"{self.film}x"

    @property
    def search(self) -> str:
        """Mistyped, so that all of the page is there: suggestions, groups, facets; and with a filter."""
        return f"{self.root}/reviews/-/search?q=scarlet+johanson+film:her"

    @property
    def people(self) -> str:
        return f"{self.root}/reviews/people"

    @property
    def table(self) -> str:
        return f"{self.root}/reviews/reviews?_facet_linked=people"


@pytest.fixture(scope="session")
def chromium() -> str:
    executable = find_chromium()
    if executable is None:
        reason = "No Chromium is installed: 'apt-get install chromium' lets the browser tests run."
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return executable


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("browser") / "reviews.db")


@pytest.fixture(scope="session")
def addresses(chromium: str, database: Path) -> Iterator[Addresses]:
    connection = sqlite3.connect(database)
    (film,) = connection.execute("select slug from films order by review_count desc, id limit 1").fetchone()
    (review,) = connection.execute("select slug from reviews order by rating is null, id limit 1").fetchone()
    (person,) = connection.execute("select slug from people order by review_count desc, id limit 1").fetchone()
    (critic,) = connection.execute("select slug from critics order by rated_count desc, id limit 1").fetchone()
    connection.close()
    with serving(database, *shipped_options()) as root:
        yield Addresses(root, film, review, person, critic)


@pytest.fixture(scope="session")
def bare_datasette(chromium: str, database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the same database, under the same titles, in Datasette without any plugin: what is its own."""
    metadata = json.loads((ROOT / "metadata.json").read_text("utf-8"))
    for table in metadata["databases"]["reviews"]["tables"].values():
        table.pop("facets", None)  # some of them are the plugin's
    path = tmp_path_factory.mktemp("bare") / "metadata.json"
    path.write_text(json.dumps(metadata), "utf-8")
    with serving(database, "-m", str(path), plugins=False) as root:
        yield root


# Not for the session: while Playwright is open its event loop is, and the asynchronous tests could not have theirs.
@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with launched(chromium) as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()
