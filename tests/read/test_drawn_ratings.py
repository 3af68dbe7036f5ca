"""Ratings that a site draws: by shortcodes, templates, components, and icons of a font."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records, stated
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.read.drawn_ratings import template_ratings, with_icon_stars

if TYPE_CHECKING:
    from pathlib import Path

POST = "---\ntitle: Long River\n---\nThe river is long.\n\n{}\n\nNobody in it swims.\n"
DRAWN = {
    "{{ stars(stars=4) }}": "4",
    "{{< rating 3.5 >}}": "3.5",
    '{{% rating value="4" max="5" %}}': "4",
    "{% include rating.html score=8 max=10 %}": "8",
    '{% include review-rating.html stars="3/5" %}': "3/5",
    "{% rating 4 %}": "4",
    '{{% review-rating num="9" %}}': "9",
    '<sl-rating value="3.5" readonly />': "3.5",
    "<StarRating rating={4} />": "4",
    '<Card rating="★★★½" />': "★★★½",
    "[rating=4]": "4",
    '[star rating="3.5" max="5"]': "3.5",
}
NOT_DRAWN = (
    "{{ page.rating }}",
    "{% if page.rating > 4 %}",
    "{% for star in (1..5) %}",
    "{{< imdb rating=7.8 >}}",
    '<Score by="users" value="7" />',
    '{{< youtube id="abc" start="30" >}}',
    "{{< rating 4 >}} and {{< rating 2 >}}",
    "{{< note 4 >}}",
)


@pytest.mark.parametrize(("call", "rating"), DRAWN.items())
def test_what_a_site_draws_is_the_rating_and_no_part_of_the_text(tmp_path: Path, call: str, rating: str) -> None:
    (found,) = records(read_file(tmp_path, POST.format(call), "river.md")[0])
    assert stated(found).get("rating") == rating
    assert found.text == "The river is long.\n\nNobody in it swims."


def test_a_call_that_gives_the_top_of_the_scale_states_it(tmp_path: Path) -> None:
    (found,) = records(read_file(tmp_path, POST.format("<Rating value={8} max={10} />"), "river.md")[0])
    assert (stated(found).get("rating"), stated(found).get("rating_best")) == ("8", "10")


@pytest.mark.parametrize("call", NOT_DRAWN)
def test_logic_others_ratings_and_several_are_none(tmp_path: Path, call: str) -> None:
    (found,) = records(read_file(tmp_path, POST.format(call), "river.md")[0])
    assert "rating" not in stated(found)


def test_front_matter_goes_before_what_is_drawn(tmp_path: Path) -> None:
    post = POST.format("{{< rating 2 >}}").replace("title:", "rating: 4\ntitle:")
    assert stated(records(read_file(tmp_path, post, "river.md")[0])[0]).get("rating") == "4"


@pytest.mark.parametrize(
    "component", ['<Video id="3" />', "<Map/>", '<Card\n  title="Long River"\n/>', "<Button.Big wide />"]
)
def test_a_component_takes_nothing_of_the_text_with_it(tmp_path: Path, component: str) -> None:
    (found,) = records(read_file(tmp_path, POST.format(component), "river.md")[0])
    assert found.text == "The river is long.\n\nNobody in it swims."


ICONS = {
    '<i class="fas fa-star"></i>' * 3 + '<i class="far fa-star"></i>' * 2: "★★★☆☆",
    '<span class="fa fa-star"></span><span class="fa fa-star-half-o"></span><span class="fa fa-star-o"></span>': "★½☆",
    '<i class="bi bi-star-fill"></i><i class="bi bi-star-half"></i><i class="bi bi-star-outline"></i>': "★½☆",
    '<i class="icon-star"></i><i class="icon-star-empty"></i>': "★☆",
}


@pytest.mark.parametrize(("icons", "stars"), ICONS.items())
def test_icons_of_a_font_are_the_stars_they_draw(tmp_path: Path, icons: str, stars: str) -> None:
    (found,) = records(read_file(tmp_path, POST.format(icons), "river.md")[0])
    assert stars in found.text
    assert found.html is not None
    assert stars in found.html


def test_other_elements_are_left_as_they_are() -> None:
    for markup in ('<i class="starling"></i>', '<i class="fa fa-star">Salt</i>', '<b class="co-star">x</b>', "a star"):
        assert with_icon_stars(markup) == markup


@given(st.text(alphabet="{}<>%/[]= \"'rating4.5star\n", max_size=300))
def test_no_text_breaks_what_looks_for_calls(text: str) -> None:
    assert len(template_ratings(text)) <= 2
    with_icon_stars(text)
