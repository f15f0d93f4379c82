"""English words that lean on an earlier sentence: `"however" in WORDS.links.split()`."""

from onrecord.lang.shapes.context import ContextWords

WORDS = ContextWords(
    articles="the",
    familiar=(
        "government president prime police army military war country nation world public economy internet media press week month "
        "year day night morning afternoon evening weekend end start first second third last next state city capital region border "
        "parliament senate house congress court supreme opposition vote election dollar euro market markets weather sun moon earth "
        "sky sea ocean air ground past future rest majority number most best worst same_time holiday season game playoff truth "
        "law crisis population people poor rich young elderly disabled road east west north south front line pope king queen "
        "ministry minister mayor foreign finance central bank union fire service emergency coast navy force"
    ),
    one="he she him her his hers himself herself",
    thing="it its itself",
    many="they them their theirs themselves",
    links=(
        "however such same instead therefore thus likewise similarly moreover furthermore nevertheless nonetheless accordingly "
        "hence afterward afterwards thereafter former latter respectively thereby therein aforementioned elsewhere in_turn for_example "
        "for_instance in_other_words by_contrast in_contrast on_the_other_hand at_the_same_time as_a_result either_way above_all "
        "besides in_fact of_course after_all indeed so_far_as the_other the_others those_two both_men both_women at_that_time "
        "at_the_time since_then back_then until_then by_then from_there over_there are_there then"
    ),
    generic=(
        "typically generally usually often sometimes normally frequently traditionally commonly rarely seldom "
        "request_for_comment requests_for_comment"
    ),
    captions=(
        "in_a_photo in_this_photo in_a_picture in_this_picture in_this_image pictured file_photo file_picture say_goodbye_to "
        "welcome_to here_is here_are here's reports_from has_the_story take_a_look let_us_know want_to find_out scroll_down "
        "see_below as_seen_in click sign_up stay_tuned read_on check_out handout_photo video_shows watch_as join_us told_below "
        "let_us lets_cut best_of the_best how_to first_person_account reports_on more_on"
    ),
    complements="of that who whom which where when in at on for to from with by against between over into near behind under about",
    people=(
        "man woman boy girl child player user driver passenger teacher student fan victim suspect author singer actor actress "
        "artist coach doctor nurse officer soldier lawyer judge worker resident mother father wife husband son daughter brother "
        "sister pilot captain teenager pensioner farmer fisherman"
    ),
    passers=(
        "reports headlines "
        "volunteer volunteers groups group family families relatives parents mum dad expert experts estimates figures spectator "
        "spectators witness reporters users user fans fan observers viewers critics "
        "readers people onlookers passers-by friends friend neighbours "
        "neighbors locals commentators insiders some others many several one everyone tourists a_source"
    ),
    bare=(
        "minister spokesman spokeswoman spokesperson brigade ministry agency committee commission company firm department office union "
        "campaign report statement official officials board authority authorities organisation organization group team paper newspaper "
        "court judge prosecutor prosecutors lawyer lawyers source sources"
    ),
    asides="also however too meanwhile therefore instead",
    places="there here",
    whose="of that who whom which where between",
    asking="asked questioned wondered",
    urged="urged told asked ordered warned advised encouraged allowed forced expected set",
    passives="is are was were be been being has_been have_been had_been",
    relays="as",
    topics="of about as_for regarding concerning asked_about asked_whether asked_if as_to on_the_question on_the_subject on_the_topic",
    reactions="comment comments statement statements remarks announcement decision warning warnings response reaction disclosure apology",
    follows=(
        "comes_as comes_after comes_amid comes_days comes_hours comes_weeks comes_just comes_a_day comes_a_week comes_less comes_one "
        "comes_two came_as came_after came_amid came_days came_hours came_weeks came_just came_a_day came_a_week came_less came_one "
        "came_two follows followed"
    ),
    relative_days=(
        "the_night_before the_day_before the_morning_before the_evening_before the_week_before the_month_before the_year_before "
        "the_night_after the_day_after the_morning_after the_week_after the_next_day the_next_morning the_next_week "
        "the_following_day the_following_morning the_following_week the_following_month the_following_year the_previous_day "
        "the_previous_night the_previous_week"
    ),
    vague="incident incidents action matter issue affair topic",
    definers="of that who whom which where when involving over to in_which",
    parts="some many several most others both none few",
    past=(
        "last_year last_month last_spring last_summer last_autumn last_fall "
        "last_winter years_ago months_ago a_year_ago a_month_ago the_year_before"
    ),
)
