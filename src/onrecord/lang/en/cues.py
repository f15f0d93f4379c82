"""English words about saying: `"declin*" in WORDS.declined.split()`."""

from onrecord.lang.shapes.cues import CueWords

WORDS = CueWords(
    verbs=(
        "say says said saying tell tells told telling state states stated stating add adds added adding explain explains "
        "explained explaining note notes noted noting stress stresses stressed stressing emphasize emphasizes emphasized "
        "emphasizing emphasise emphasises emphasised emphasising claim claims claimed claiming assert asserts asserted "
        "asserting insist insists insisted insisting argue argues argued arguing comment commented commenting remark remarks "
        "remarked conclude concludes concluded concluding point_out points_out pointed_out pointing_out declare declares "
        "declared declaring announce announces announced announcing report reports reported reporting reiterate reiterated "
        "recall recalled reveal reveals revealed admit admits admitted admitting acknowledge acknowledged suggest suggests "
        "suggested suggesting allege alleges alleged respond responds responded replied replies reply wrote writes writing "
        "tweeted posted indicate indicates indicated indicating warn warns warned warning promise promises promised promising "
        "vow vows vowed vowing pledge pledges pledged pledging demand demands demanded demanding urge urges urged urging deny "
        "denies denied denying confirm confirms confirmed confirming assure assures assured assuring mention mentions mentioned "
        "predict predicts predicted maintain maintains maintained asked testified"
    ),
    speech=(
        "bemoan* deplor* rail rails railed decries decried rebuk* scold* berat* lambast* ridicul* insinuat* intimat* flag "
        "flagged flags float floated voiced "
        "say says said saying tell tells told telling state states stated stating statement* add adds added adding explain* "
        "note notes noted noting stress* emphasi* underlin* underscor* claim claims claimed claiming assert* assur* insist* "
        "maintain maintains maintained contend* argue argues argued arguing argument* mention* indicat* comment* remark* "
        "compar* point_to points_to pointed_to pointing_to recommend* urges joked joking quipped lament* brand brands branded "
        "conclud* point_out points_out pointed_out pointing_out declar* announc* report reports reported reporting reportedly "
        "reiterat* repeat repeats repeated repeating recall* reveal* disclos* admit* acknowledg* conced* suggest* allege* "
        "alleg* accus* blam* criticiz* criticis* condemn* prais* welcom* hail hails hailed protest* complain* respond* repl* "
        "answer* quip* jok* tweet* post posts posted posting wrote write writes writing written speak speaks spoke speaking "
        "spoken describ* call calls called calling dub dubbed label* testif* observ* according_to inform informs informed "
        "informing brief briefed briefing remind* express* voic* talk talks talked talking talk_about discuss* mentioned cite "
        "cites cited citing quot* as_reported as_explained as_stated told_reporters word words put_it went_on continu* boast* "
        "lament* mock* slam* blast* attack attacked denounc* decr* tout* offer_condolences thank thanks thanked apologi* "
        "congratulat* vent* interject* recount* relat* clarif* specif* elaborat* echo* proclaim* profess* swear swore attest* "
        "implor* warn* caution* predict* forecast* threaten* promis* pledg* vow vows vowed vowing guarantee* ask asks asked "
        "asking urg* demand demands demanded demanding request* call_for calls_for called_for calling_for appeal* plead* invit* "
        "alert* in_his_view in_her_view in_their_view in_his_opinion in_her_opinion in_their_opinion in_its_view hint* imply "
        "implies implied implying signal signals signalled signaled joke remarks question questions questioned"
    ),
    thought=(
        "believ* belief* think thinks thought thinking hope hopes hoped hoping fear fears feared fearing know knows knew known "
        "knowing knowledge feel feels felt feeling consider considers considered considering want wants wanted wanting wish "
        "wishes wished worry worries worried worrying concern concerns concerned doubt doubts doubted expect expects expected "
        "expecting realiz* realis* understand understands understood decid* decision* learn learns learned learnt learning see "
        "sees saw seen remember* forget* forgot* assum* suspect suspects suspected guess* imagin* regard* view views viewed "
        "prefer* like likes liked love loves loved hate* wonder* aware interest* opinion* sense sensed intend* intention* "
        "determined convinced confident conclude_privately recogni* agree_privately trust* dream* care cares cared mind "
        "imagined"
    ),
    act=(
        "plan plans planned planning sign signs signed signing nominat* appoint* support supports supported supporting oppos* "
        "back backs backed backing vote votes voted voting approv* try tries tried trying attempt* seek seeks sought seeking "
        "launch* investigat* agree agrees agreed agreeing agreement* inaugurat* adopt* endors* pass passes passed accept* ban "
        "bans banned debat* work_to prepar* meet meets met meeting summon* support* fight* fought push pushed pushing move "
        "moved moves moving start* began begin* use used using run runs ran running help helped helps helping show_up need "
        "needs needed needing make makes made making tak* took give gives gave given giving set sets setting look looks looked "
        "looking aim aims aimed win wins won vow_to_act ready able allow* let lets order_troops rule rules ruled ruling bar "
        "barred block* challeng* campaign* negotiat* celebrat* includ* draw drew drawn "
        "open opens opened opening reopen* close closes closed closing unveil* ratif* veto* pardon* dismiss* sacks "
        "sacked recalls recalled expel* arrest* detain* releas* deploy* impos* lifts lifted suspend* cancel* extend* "
        "visits visited visiting repeal* dissolv*"
    ),
    papers=(
        "report reports study studies survey surveys poll polls letter letters document* statement* memo memos law laws bill "
        "bills indictment* lawsuit* complaint* filing* data figures statistics bulletin* communique* communiqué* declaration* "
        "resolution* transcript* article* book* record* email* tweet* post website* press_release* review* analysis paper "
        "papers editorial* text note ruling footage video audio constitution treaty agreement budget assessment* estimate* "
        "notice"
    ),
    confirmed="confirm confirms confirmed confirming confirmation corroborat* verif* acknowledg* admit* conced* authenticat*",
    denied=(
        "deny denies denied denying denial* refut* rebut* reject rejects rejected rejecting dismiss* rule_out rules_out "
        "ruled_out ruling_out disput* contradict* debunk* disavow* repudiat* brushed_off"
    ),
    unconfirmed=(
        "not_able_to_confirm not_able_to_verify neither_confirm* "
        "not_confirm not_yet_confirmed not_independently not_verify unable_to_confirm unable_to_verify reportedly unverified "
        "unconfirmed looking_into is_investigating are_investigating cast_doubt doubt doubts doubted not_immediately_verify "
        "no_confirmation"
    ),
    warned=(
        "warn warns warned warning warnings caution cautions cautioned cautioning predict* forecast* expect expects expected "
        "expecting threaten* fear fears feared fearing foresee* foresaw project projects projected alert alerts alerted "
        "prophes* sounded_the_alarm"
    ),
    promised=(
        "promis* pledg* vow vows vowed vowing commit commits committed committing commitment* guarantee* undertake* undertook "
        "swore_to offer offers offered offering plan plans planned planning agree agrees agreed agreeing intend* swear_to"
    ),
    asked=(
        "ask asks asked asking urg* demand demands demanded demanding request* call_for calls_for called_for calling_for "
        "call_on calls_on called_on called_upon calls_upon calling_upon calling_on appeal* plead* pled implor* invit* press_for "
        "pressed_for beg begs begged question questions questioned questioning instruct* order orders ordered inquir* enquir* "
        "wonder* exhort* insist_that_he petition* wants want"
    ),
    declined=(
        "declin* refus* would_not_comment no_comment did_not_comment did_not_respond did_not_reply not_comment not_respond "
        "not_reply not_answer refrain* would_not_say stopped_short dodg* sidestep* avoid_answering"
    ),
    announces="announc* unveil* reveal* declar*",
    commitments=(
        "package* aid fund funds funding sanction* measure* commitment* pledge* plan plans investment* weapon* loan* grant* "
        "support assistance deal programme* program* reform* deliver* contribution* cut cuts increase troops million billion"
    ),
    replies="comment* respond* answer* reply say speak discuss elaborate",
    hearsay="reportedly allegedly purportedly supposedly apparently rumoured rumored",
    doubt=(
        "not_be_independently not_be_verified not_be_confirmed not_be_immediately not_able_to_confirm not_able_to_verify "
        "not_in_a_position_to_confirm cannot_verify could_not_verify neither_confirm "
        "no_evidence no_proof no_confirmation no_indication* no_information can't_confirm cannot_confirm could_not_confirm "
        "couldn't_confirm can’t_confirm couldn’t_confirm not_confirm not_confirmed not_been_confirmed not_been_verified "
        "not_verified not_verify unable_to_confirm unable_to_verify looking_into are_investigating is_investigating "
        "under_investigation investigating_the investigating_allegations investigating_reports aware_of_reports "
        "aware_of_the_reports seen_the_reports not_yet_clear not_clear unclear unverified unconfirmed too_early_to_say "
        "don't_know don’t_know do_not_know did_not_know not_know not_independently_verif* not_independently_confirm* "
        "not_immediately_verif* not_immediately_confirm* no_way_of_confirming no_way_of_verifying nor_deny"
    ),
    falsehood=(
        "is_false was_false were_false are_false untrue not_true is_a_lie was_a_lie are_lies were_lies is_fake was_fake "
        "are_fake were_fake baseless groundless unfounded is_fabricated was_fabricated were_fabricated no_truth "
        "had_nothing_to_do has_nothing_to_do have_nothing_to_do"
    ),
    grave=(
        "escalat* threat* danger* consequence* war disaster* catastroph* crisis risk* attack* collapse* worse worsen* harm* "
        "fatal deadly retaliat* respon* severe* violence weakness tension* isolation famine flood* shortage*"
    ),
    future=("will would 'll ’ll shall going_to plan_to plans_to planned_to intend_to intends_to intended_to ready_to about_to be_ready_to"),
    own=(
        "i we he she it they his_country her_country its_country our_country their_country his_government her_government its_government "
        "our_government his_ministry her_ministry his_party her_party its_members our_troops its_troops"
    ),
    negation="not n't n’t no never nor cannot without neither",
    openers="if unless whether_or_not in_case provided_that as_long_as should_the in_the_event",
    modals="would could might",
    hedges=(
        "alleged allegedly reportedly potential potentially possible possibly apparent apparently suspected likely unlikely "
        "probable probably purported purportedly supposed supposedly perhaps maybe seemingly presumably may might could "
        "appears_to appeared_to seems_to seemed_to believed_to thought_to said_to unconfirmed so-called rumoured rumored"
    ),
    contrast="but however yet nevertheless nonetheless still though",
    credits=(
        "according_to as_reported_by as_explained_by as_stated_by as_announced_by as_told_by as_noted_by as_described_by "
        "as_confirmed_by reported_by said_by per in_the_words_of"
    ),
    opinion="in_his_opinion in_her_opinion in_their_opinion in_his_view in_her_view in_their_view in_its_view in_my_view",
    that="that",
    breaks="and but while who which after as when that because",
    relays="citing quoting cited_by quoted_by reported_by as_reported_by quoted_as_saying_by cited_as_saying_by",
    told="told telling interview_with tells spoke_to speaking_to",
    pronouns="he she it they i we you his her their its who one another both the_former the_latter him them",
    outlets=(
        "news newspaper* times post journal herald tribune agency press tv radio television gazette guardian telegraph "
        "independent chronicle observer reuters ap afp efe dpa tass interfax ukrinform bbc cnn bloomberg media daily weekly "
        "magazine broadcaster broadcasting outlet* wire monitor courier dispatch mirror"
    ),
    labels=(
        "elsewhere also_today in_other_news at_a_glance "
        "live breaking video watch analysis opinion explainer explained exclusive update updates updated latest photos pictures "
        "report factbox timeline profile editorial review podcast interview war crisis election elections news morning evening "
        "day week what how why key points listen gallery briefing summary background correction sport weather quiz live_blog "
        "q&a"
    ),
    articles="the a an",
    adverbs=("also further then later earlier already again repeatedly reportedly previously recently however meanwhile have has had"),
    circumstances=(
        "during after before while when in_an in_a on_condition on_monday on_tuesday on_wednesday on_thursday on_friday "
        "on_saturday on_sunday"
    ),
    clause=(
        "is are was were be been has have had will would can could may might must shall should does did do isn't aren't wasn't weren't "
        "won't wouldn't can't couldn't didn't doesn't haven't hasn't hadn't"
    ),
    prepositions="of from to in on at by with for about over into amid against between under through",
    joins="and",
    bare=(
        "say tell state add explain note stress emphasize emphasise claim assert insist argue comment remark conclude declare announce "
        "report recall reveal admit acknowledge suggest allege respond reply indicate warn promise vow pledge demand urge deny confirm "
        "assure mention predict maintain claims comments demands notes pledges promises reports replies remarks states vows"
    ),
    stands=(
        "position_of position_by view_of view_by claim_of claim_by allegation_of allegation_by accusation_of accusation_by "
        "statement_of statement_by assertion_of assertion_by opinion_of opinion_by argument_of argument_by warning_of "
        "warning_by promise_of promise_by pledge_of pledge_by assurance_of assurance_by"
    ),
    fill=False,
    nobody="nobody no_one elsewhere recent_news latest_news the_last_one the_first_one the_last the_first it_all",
    silences=(
        "did_not_respond does_not_respond didn't_respond didn’t_respond did_not_reply did_not_immediately_respond "
        "did_not_immediately_reply declined_to_comment declines_to_comment declined_to_answer refused_to_comment "
        "could_not_be_reached would_not_comment would_not_say"
    ),
    transitive="confirmed confirms denies denied rejects rejected condemns condemned demands demanded pledges pledged vows vowed",
    naming=("call calls called calling dub dubs dubbed brand brands branded label labels labelled labeled describe describes described"),
    silent="would_not_comment will_not_comment won't_comment could_not_comment cannot_comment can't_comment not_be_commenting",
    timed=(
        "late_on early_on on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday late_monday "
        "late_tuesday late_wednesday late_thursday late_friday late_saturday late_sunday early_monday early_tuesday "
        "early_wednesday early_thursday early_friday early_saturday early_sunday monday tuesday wednesday thursday friday "
        "saturday sunday yesterday today tonight last_night last_week this_week this_morning this_afternoon this_evening "
        "earlier_today earlier_on earlier_this earlier_in later_on later_in in_the_evening in_the_morning in_the_afternoon "
        "overnight at_noon at_midnight at_dawn"
    ),
    passed="cited_by quoted_by reported_by",
    quoted_by=(
        "was|is|were|are|been|being quoted|cited by {outlet} as saying|stating|telling",
        "was|is|were|are|been|being quoted|cited as saying by {outlet} that",
    ),
    aims="to in_order_to",
    acts_now=(
        "signs inaugurates nominates appoints sacks approves adopts bans opens reopens closes "
        "ratifies vetoes pardons expels arrests detains releases deploys imposes lifts suspends cancels extends "
        "launches visits repeals dissolves"
    ),
    acts_stop="up down off out on in at for to with from over about by as after before when while against into higher lower early late",
)
