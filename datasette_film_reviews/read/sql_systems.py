"""How systems for sites keep their posts in a database: the tables and columns, which are the same everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from datasette_film_reviews.read.sql_held import Values
from datasette_film_reviews.read.sql_joins import Left


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A column that holds the number of a row of another table: what that is called there, and what it is here."""

    column: str
    table: str
    key: str
    name: str
    called: str


@dataclass(frozen=True, slots=True)
class System:
    """How a system keeps its posts.

    ``table`` is the ending of the table that has the ``texts``, told by its columns; a row of it may be but a part of
    one of ``whole``: (its column, the ending of that table, the column there). ``left`` says why a row is passed over.
    ``others`` are columns that say something else, with what they are called.
    """

    table: str
    columns: frozenset[str]
    texts: tuple[str, ...]
    title: str
    published: str
    left: Callable[[Values], Left | None]
    named: tuple[NamedRow, ...]
    whole: tuple[str, str, str] | None = None
    is_html: bool = True
    others: Mapping[str, str] = field(default_factory=dict)


def _of_wordpress(row: Values) -> Left | None:
    if (kind := row.get("post_type") or "post") != "post":
        return Left(kind=kind)
    if row.get("post_password"):
        return Left(state="protected")
    state = row.get("post_status") or "publish"
    return None if state == "publish" else Left(state=state)


def _of_drupal(row: Values) -> Left | None:
    if row.get("entity_type") not in (None, "node"):
        return Left(kind=str(row["entity_type"]))
    if (kind := row.get("type") or row.get("bundle")) in ("page", "webform", "block", "book_page"):
        return Left(kind=str(kind))
    if row.get("deleted") == "1":
        return Left(state="deleted")
    if row.get("node.vid") not in (None, row.get("vid")):
        return Left(kind="revision")
    return Left(state="draft") if row.get("status") == "0" else None


def _of_joomla(row: Values) -> Left | None:
    states = {"0": "draft", "-2": "deleted", "-1": "archived"}
    return Left(state=states[state]) if (state := row.get("state") or "") in states else None


def _of_textpattern(row: Values) -> Left | None:
    states = {"1": "draft", "2": "hidden", "3": "pending"}
    return Left(state=states[state]) if (state := row.get("Status") or "") in states else None


def _of_phpbb(row: Values) -> Left | None:
    hidden = row.get("post_visibility", "1") != "1" or row.get("post_approved", "1") == "0"
    return Left(state="not approved") if hidden else None


_DRUPAL_WHOLE = {
    "7": ("entity_id", "node", "nid"),
    "8": ("entity_id", "node_field_data", "nid"),
    "6": ("nid", "node", "nid"),
}
_PHPBB_NAMED = (
    NamedRow("topic_id", "topics", "topic_id", "topic_title", "topic_title"),
    NamedRow("poster_id", "users", "user_id", "username", "author"),
    NamedRow("forum_id", "forums", "forum_id", "forum_name", "category"),
)
SYSTEMS = (
    System(
        "posts",
        frozenset(("post_content", "post_title", "post_type", "post_status")),
        ("post_content",),
        "post_title",
        "post_date",
        _of_wordpress,
        (NamedRow("post_author", "users", "ID", "display_name", "author"),),
    ),
    System(
        "field_data_body",
        frozenset(("entity_id", "body_value")),
        ("body_value",),
        "title",
        "created",
        _of_drupal,
        (NamedRow("uid", "users", "uid", "name", "author"),),
        _DRUPAL_WHOLE["7"],
    ),
    System(
        "node__body",
        frozenset(("entity_id", "body_value")),
        ("body_value",),
        "title",
        "created",
        _of_drupal,
        (NamedRow("uid", "users_field_data", "uid", "name", "author"),),
        _DRUPAL_WHOLE["8"],
    ),
    System(
        "node_revisions",
        frozenset(("nid", "vid", "body", "teaser")),
        ("body",),
        "title",
        "created",
        _of_drupal,
        (NamedRow("uid", "users", "uid", "name", "author"),),
        _DRUPAL_WHOLE["6"],
    ),
    System(
        "content",
        frozenset(("introtext", "fulltext", "state")),
        ("introtext", "fulltext"),
        "title",
        "created",
        _of_joomla,
        (
            NamedRow("created_by", "users", "id", "name", "author"),
            NamedRow("catid", "categories", "id", "title", "category"),
        ),
        others={"created_by_alias": "author"},
    ),
    System(
        "textpattern",
        frozenset(("Body_html", "AuthorID", "Posted")),
        ("Body_html",),
        "Title",
        "Posted",
        _of_textpattern,
        (NamedRow("AuthorID", "txp_users", "name", "RealName", "author"),),
        others={"Category1": "category", "Category2": "category 2", "Keywords": "keywords"},
    ),
    System(
        "posts",
        frozenset(("post_text", "poster_id", "topic_id")),
        ("post_text",),
        "post_subject",
        "post_time",
        _of_phpbb,
        _PHPBB_NAMED,
        is_html=False,
        others={"post_username": "author"},
    ),
    System(
        "posts_text",
        frozenset(("post_id", "post_subject", "post_text")),
        ("post_text",),
        "post_subject",
        "post_time",
        _of_phpbb,
        _PHPBB_NAMED,
        ("post_id", "posts", "post_id"),
        is_html=False,
        others={"post_username": "author"},
    ),
)
