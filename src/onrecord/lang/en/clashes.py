"""English words by which tellings exclude each other: `"sank" in WORDS.once`."""

from onrecord.lang.shapes.clashes import ClashWords

WORDS = ClashWords(
    once="""
collapse fell collapsed gave_way caved_in
sink sank sunk capsized foundered
derail derailed
crash crashed collided
die died was_killed were_killed was_found_dead
arrest was_arrested were_arrested was_detained
resign resigned stepped_down
sign signed was_signed
burst burst
burn burned_down burnt_down
explode exploded blew_up was_blown_up
land landed made_an_emergency_landing
""",
    done="""
attack attacked struck hit shelled bombed raided fired_on opened_fire fired_first
destroy destroyed blew_up blown_up sank demolished
shootdown shot_down downed
mine mined
seize seized captured
kill killed
""",
    passive="was were been is are be being",
    by="by",
    in_="in at",
    fakes="fake faked fabricat* forged forgery forgeries doctored staged made_up hoax",
    faked=(
        "video* clip* footage recording* photo* picture* image* document* letter* text* tape* audio claim* report* post* statement* "
        "message* memo* email* transcript* screenshot* story"
    ),
    not_fake="not no n't n’t never neither denied denies denying",
    called="called calls branded dismissed denounced described",
    definite="the this that these those its his her their",
    nearly="nearly almost barely partly partially attempted failed didn't didn’t wasn't wasn’t weren't weren’t hadn't hadn’t",
    blamed="to_blame responsible_for was_behind is_behind were_behind are_behind stood_behind guilty_of blamed_for accused_of",
    accuses="accused accuses accusing blamed blames blaming",
    charges="""
attack attack attacks attacking shelling bombing strike strikes raid
destroy blowing_up destroying destruction sinking demolition
shootdown shooting_down downing
mine mining
seize seizing capture
kill killing murder
""",
    weapons="""
drone drone* uav* quadcopter*
missile missile* rocket* projectile*
""",
    hits="hit struck slammed_into crashed_into exploded_at landed_on",
    downed="shot_down downed intercepted brought_down knocked_down neutralised neutralized",
    whole="all every each both",
    except_="except but apart besides most some",
    debris="debris fragment* wreckage remains shrapnel",
    of="of from by",
)
