"""The words that say what an opinion is about: one table, a row for each aspect.

To teach an aspect a word, put it into its row: under ``things`` what can be good or bad (*the* **script** *is
clever*), under ``done`` what is judged by the adverb before it (*badly* **written**), under ``plainly`` what judges by
itself (**overlong**), under ``people`` what is said of somebody (*Ann Lee is* **miscast**). Words that belong together
are joined by ``_``; where two entries overlap, the longer one counts. `ELSEWHERE` holds phrases with such words that
mean something else. After a change read a hundred of the sentences that it finds, and run ``make bench-extraction``.
"""

from __future__ import annotations

from typing import NamedTuple


class AspectWords(NamedTuple):
    """How reviews speak of one aspect."""

    things: str = ""
    done: str = ""
    plainly: str = ""
    people: str = ""


LEXICON = {
    "direction": AspectWords(
        things="direction directing filmmaking film-making",
        done="directed helmed staged",
    ),
    "performance": AspectWords(
        things="acting performance performances portrayal portrayals cast actors actresses performers voice_acting",
        done="acted performed",
        plainly="miscast overacting overacts",
        people="""brilliant superb terrific excellent outstanding magnificent wonderful fantastic marvelous marvellous
        convincing unconvincing believable miscast wooden charismatic hilarious mesmerizing mesmerising riveting perfect
        great good fine awful terrible dreadful bland flat impressive splendid sensational remarkable amazing superbly
        brilliantly shines excels impresses overacts""",
    ),
    "writing": AspectWords(
        things="""script screenplay writing dialogue dialogues dialog plot plotting storyline story_line
        characterization characterisation character_development""",
        done="written scripted plotted",
    ),
    "music": AspectWords(
        things="score music soundtrack songs",
        done="scored",
    ),
    "look": AspectWords(
        things="""cinematography photography camerawork camera_work visuals imagery lighting costumes costume_design
        production_design set_design set_designs sets special_effects visual_effects effects cgi animation
        production_values art_direction""",
        done="shot filmed photographed lit designed",
    ),
    "pace": AspectWords(
        things="pace pacing",
        done="paced",
        plainly="overlong over-long drags slow-moving slow-paced",
    ),
    "film": AspectWords(
        things="film movie picture flick",
    ),
}

ELSEWHERE = """in_direction in_a_direction different_direction right_direction wrong_direction new_direction
    direction_he direction_she direction_it direction_they direction_the direction_of_the is_acting
    are_acting was_acting were_acting acting_as acting_like acting_out change_of_pace sound_effects
    drags_the drags_him drags_her picture_of the_picture_of best_picture motion_picture cast_aside cast_a
    cast_an overall_score final_score main_plot secondary_plot the_effects_of effects_of side_effects
    animation_studio its_portrayal follow_the_plot following_the_plot lowest_score highest_score
    directing_his directing_her directing_a directing_the directing_this music_of soundtrack_for
    script_is_by screenplay_is_by plot_description it_sets film_sets movie_sets sets_up sets_out sets_in
    sets_off sets_the sets_a sets_it that_sets which_sets he_sets she_sets child_actors score_to_settle
    after_effects
    direction_that direction_in score_of them_cast him_cast her_cast be_cast been_cast revenge_plot"""
