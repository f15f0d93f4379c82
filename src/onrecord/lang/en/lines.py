"""English words for lines: `"he" in WORDS.pronouns`."""

from onrecord.lang.shapes.lines import LineWords

WORDS = LineWords(
    pronouns=tuple(
        (
            "he she they it this these those that such his her their its him them we i you there here another both also "
            "however but and so then still "
        ).split()
    ),
    guards=tuple(
        (
            "not no never none nor neither nobody nothing without n't cannot can't don't didn't doesn't won't isn't aren't "
            "wasn't weren't hasn't haven't couldn't wouldn't shouldn't alleged allegedly reportedly purported purportedly "
            "supposed supposedly apparently possible possibly potential potentially perhaps maybe may might could would "
            "should if unless until whether unconfirmed unverified suspected claimed claims denied denies said says told "
            "according reported reports warned stated about around nearly almost approximately some least most more less "
            "than over under up only except despite although though unlike rather instead failed refused declined likely "
            "unlikely seems appears believed thought expected planned planning "
        ).split()
    ),
    leading=tuple(
        (
            "on in at during after before following meanwhile earlier later today yesterday overnight speaking talking "
            "addressing amid separately moreover furthermore additionally however also as while since by with from "
        ).split()
    ),
    trailing=tuple(
        (
            "which who whose where when adding stressing noting meaning underscoring underlining highlighting including "
            "citing saying while as after amid following because since with where leaving bringing urging accusing calling "
            "describing "
        ).split()
    ),
    bare_trailing=tuple(("amid following while after as because ").split()),
    appositions=tuple(("the a an his her its their who which whose where former president minister then also along ").split()),
)
