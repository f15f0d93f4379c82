"""English words about quantities: "killed", "have arrived", "is considering sending"."""

from onrecord.lang.shapes.quantities import Cues, QuantityWords, signals

WORDS = QuantityWords(
    kinds=Cues(
        """\
casualties: killed_or_wounded killed_and_wounded dead_or_wounded dead_and_wounded killed_or_injured killed_and_injured casualty casualties
killed: killed kill kills killing dead death deaths fatality fatalities slain died die dies dying perished perish lost_their_lives
killed: lives_lost
killed: lives claimed_the_lives bodies drowned death_toll
feared: feared_dead presumed_dead believed_dead
wounded: injured wounded injuring wounding injure injures injury injuries wounds hurt
hospitalised: in_hospital hospitalised hospitalized to_hospital in_hospitals to_hospitals
missing: missing unaccounted unaccounted_for disappeared looking_for searching_for search_for still_trapped trapped
rescued: rescued rescue_of saved brought_to_the_surface brought_up_alive brought_out alive pulled_out pulled_alive freed_from_the_rubble
rescued: hoisted_up brought_to_safety found_alive out_alive are_out came_out
evacuated: evacuated evacuate evacuates evacuating evacuation evacuees
displaced: displaced homeless fled flee refugees forced_from_their_homes
detained: detained arrested detain arrest arrests detains detainees in_custody
captured: captive captured hostage hostages taken_prisoner prisoners_of_war in_captivity kidnapped abducted held_captive
released: released freed release releases freeing swapped exchanged
mobilised: mobilised mobilized conscripted recruited mobilise mobilize conscript recruit recruiting mobilising drafted called_up
employed: employs employ employed provides_work_for
prepared: prepared preparing prepares readied readying trained training
sent: sent send sends sending deployed deploy deploys deploying deployment dispatched dispatch dispatches dispatching shipped transferred
arrived: arrived arrive arrives arriving reached has_crossed have_crossed climbed_out landed
assigned: assigned assign assigns attached_to
stationed: stationed garrisoned
standby: on_standby standing_by
withdrawn: withdrawn withdrew withdraw withdraws pulled_back
attended: took_part attended marched protested gathered
pledged: pledged pledge pledges promised promise promises commitment committed commit announced announce announces earmarked provide
pledged: provides
pledged: provided package loan loans lend lends lending aid assistance
contributed: contribution contributions contribute contributes contributed contributing
paid: paid pay pays paying payment disbursed disburse disbursement handed_over donated donate
frozen: frozen froze freeze freezes immobilised immobilized blocked_assets
requested: requested request requests asked_for asks_for demands demanded needs
spent: spent spend spends spending cost costs costing
damages: damage damages losses fined fine fines
launched: launched launch launches launching fired fire fires firing attacked_with using
shot_down: shot_down downed intercepted shoot_down shooting_down brought_down repelled
lost: lost_their_course lost_course lost went_missing jammed suppressed
hit: hit_their_targets got_through
destroyed: destroyed destroy destroys destroying wrecked
damaged: damaged damaging
delivered: delivered deliver delivers delivery deliveries supplied
seized: seized confiscated seize
"""
    ),
    subjects=Cues(
        """\
soldier: soldier* troop troops serviceman servicemen paratroop* marines conscripts reservists fighters
worker: worker* labourer* laborer*
rescuer: rescuer* firefighter* rescue_workers
person: people person persons men women man woman children child civilians civilian residents citizens others miners miner mineworkers
person: individual*
person: victims passengers students villagers lives life deaths death injuries injury fatalities injured wounded dead missing killed
drone: drone* uav uavs shahed* unmanned
missile: missile* rocket*
tank: tanks
aircraft: aircraft jets jet planes helicopters warplanes
weapons: weapon* ammunition arms munitions military_aid military_assistance
asset: asset assets frozen_*_funds state_funds reserves
aid: loan* credit* assistance aid financing financial_help
"""
    ),
    prospects=Cues(
        """\
considered: consider* weighing weighs mulling mulls could may might contemplat* discuss* potentially possibly possible thinking_about
planned: plan plans planned planning will intend* is_to are_to set_to ready_to preparing_to prepares_to wants_to want_to vow* proposes
planned: proposed
planned: promise* pledge* agreed_to agrees_to due_to scheduled aims about_to would shall expected_to
"""
    ),
    signals=signals(
        """\
part: including include includes among_them of_which of_whom of_these of_those of_them one_of_whom with them_including
whole: of_the of_all_the out_of of_its of_their of_those of_his of_her
more: another further a_further additional extra
gap: more_than fewer_than less_than more fewer less higher lower
old: from instead_of rather_than
wrong: wrong wrongly incorrect incorrectly erroneously misstated mistakenly
nay: not never no n't didn't hasn't haven't wasn't weren't without denied denies
not: not
says: says said counts counted puts put estimates estimated reports reported lists listed gives gave
also: and as_well_as plus
known: the those these all_the
base: of of_the of_all out_of out_of_the among_the
is: is was equals is_worth was_worth is_about costs
origin: from of
"""
    ),
    agents=("er", "or", "ist", "ian", "ee", "ant", "man", "woman"),
)
