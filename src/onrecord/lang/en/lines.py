"""English words for lines: `"he" in WORDS.pronouns.split()`."""

from onrecord.lang.shapes.lines import LineWords

WORDS = LineWords(
    pronouns=(
        "he she they it this these those that such his her their its him them there here another both other others also however "
        "but and so then still or yet moreover furthermore additionally nevertheless instead therefore thus among some_of_them "
        "one_of_them elsewhere who which whose whom the_former the_latter what how why in_response in_addition in_turn "
        "as_a_result for_example for_instance of_these of_those out_of_the no_one nobody none meanwhile_he meanwhile_she nor"
    ),
    persons="i we you us our ours your my me let's",
    demonstratives="this these those",
    guards=(
        "not no never none nor neither nobody nothing without cannot hardly barely scarcely fake false untrue hoax baseless "
        "fabricated unfounded unless if whether alleged allegedly purported purportedly reportedly supposedly claimed claims "
        "denied denies denial said says told according stated warned unconfirmed unverified suspected possible possibly "
        "potential potentially perhaps maybe may might could would should likely unlikely appears seems apparently failed fails "
        "refused declined except exception despite although though unlike rather instead but believed thought planned expected only ahead"
    ),
    bounds=(
        "about around roughly nearly almost approximately over under some least most more less than up to only between above "
        "below fewer another further additional almost just even exactly every each"
    ),
    leading=(
        "however nevertheless moreover instead therefore thus also on in at during after before following meanwhile earlier later "
        "today yesterday overnight speaking talking responding addressing "
        "amid separately moreover furthermore additionally since with from monday tuesday wednesday thursday friday saturday "
        "sunday last this including elsewhere across near inside outside upon alongside besides currently recently"
    ),
    trailing=(
        "using which who whose where when while as after amid following because since with leaving bringing including marking "
        "sparking prompting raising causing with alongside making describing underscoring highlighting accompanied flanked"
    ),
    bare_trailing=(
        "amid following after while because so_that as_part_of as_an_act_of in_retaliation_for in_response_to "
        "at_a_time_when in_the_wake_of along_with together_with "
        "on_the_sidelines_of in_an_interview in_an_attempt in_a_bid in_an_effort"
    ),
    tellings=("adding stressing noting urging accusing calling citing saying warning emphasizing emphasising insisting claiming arguing"),
    coordinators="and while",
    appositions="the a an his her its their who which whose where former along together formerly home based also",
    droppable=(
        "on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday in_a_statement in_an_interview "
        "on_*day_morning on_*day_afternoon on_*day_evening on_*day_night early_on_*day late_on_*day "
        "in_a_briefing during_a_briefing during_a_press_conference at_a_press_conference at_a_news_conference earlier_today "
        "earlier_this_week this_morning in_the_early_hours_of_monday in_the_early_hours_of_tuesday"
    ),
    finite=(
        "cannot is are was were be been has have had will would can could may might must should shall does do did isn't aren't wasn't "
        "weren't hasn't haven't hadn't won't can't couldn't doesn't don't didn't says say said tells told went goes go came "
        "comes come took takes gave gives got gets made makes saw sees sent sends met meets left leaves lost loses won wins fell "
        "falls rose rises hit hits struck strikes shot shoots killed kills began begins broke breaks brought brings built builds "
        "held holds kept keeps led leads put puts ran runs set sets stood stands shut shuts spoke speaks cut cuts thought knew "
        "grew grows drew draws drove drives fought fights flew flies found finds felt became becomes paid pays read sold sells "
        "sought seeks spent spends stole swore taught threw withdrew withdraws wrote writes wants plans faces calls claims "
        "denies warns urges launches asks opens closes starts stops joins returns rejects accepts backs blames accuses admits "
        "agrees announces approves arrests arrive arrives attacks bans blocks boosts clash clashes condemns confirms continues "
        "criticises criticizes demands deploys discovers dies ends enters expands fears hesitates hopes investigates investigate "
        "know lies moves needs offers orders passes pledges prefer prefers prepares promises pulls pushes raises reports resigns "
        "reveals sees shows signs supports talks targets threatens tries turns visits votes vows weighs works remain remains "
        "meant means let lets hurt burst bursts sank dead missing injured wounded"
    ),
    endings="ed",
    open_ends=(
        "there then the a an of to in on at by for with from and or but as than that which who whose such about around over "
        "under between into onto upon against during after before while if because its his her their this these those not no is "
        "are was were be been has have had will would could may might should must can very more most some including amid "
        "following only up both either according said_that it them him per via through toward towards within without also like "
        "so"
    ),
    events=(
        "halt* ground* mobilis* mobiliz* kill* dead died dies death* injur* wound* hurt rescue* attack* strike* struck hit hits "
        "fire* fired launch* shell* bomb* "
        "blast* explo* burst* flood* collaps* crash* sank sink* storm* quake* shot shoot* seiz* captur* detain* arrest* charg* "
        "convict* sentenc* jail* trial* sued resign* appoint* elect* vote* approv* reject* adopt* pass passes passed sign signs "
        "signed sanction* ban bans banned pledg* promis* announc* declar* order* deploy* send sends sent arriv* withdr* retreat* "
        "advanc* cross* evacuat* miss missing found discover* recover* open* clos* shut stopp* halt* resum* begin* began start* "
        "end ended ends protest* ral* demonstrat* clash* met meet* visit* agree* deal deals exchang* releas* freed free cut cuts "
        "raise* rais* rose fell drop* increas* decreas* declin* plan* mobilis* mobiliz* conscript* summon* inaugurat* deliver* "
        "destroy* damag* block* lift* suspend* cancel* delay* confirm* deni* deny accus* blam* demand* urg* warn* claim* pay "
        "paid fund* loan* contribut* spread* leak* spill* cap capped cleaned hospital* infect* outbreak* disput* made make laid "
        "abduct* kidnap* retir* quit quits defeat* beat beats cancel* recall* merg* acquir* sack* hired hires extend* reveal* "
        "unveil* apologi* "
        "condemn* threaten* plead* testif* acquit* extradit* deport* expel* impos* revok* reopen* strand* erupt* derail* capsiz* drown* "
        "stab* poison* hack* breach* evict* strik* surviv* surrender* secur* assault* ambush* raid* looted looting "
        "sell* sold bought buy* win won lost step* join* leave* leaving left withdraw* hear* heard"
    ),
    static=(
        "lies lie located situated employs belongs borders consists comprises contains founded runs owns measures covers spans "
        "serves houses provides_work counts links connects dates stretches is_home was_founded was_built"
    ),
    anaphoric=(
        "man woman boy girl couple suspect suspects victim victims attack move statement claim claims collaboration incident "
        "announcement decision figures visitors allegations pair two three group document report letter move measure network "
        "clip visit agreement deal project offer money plan soldiers company latter former document same remarks comments"
    ),
    nobodies=(
        "recent situation elsewhere nobody nothing everything who which what he she they it that this we i you one another "
        "others some many most there here news in on at by no everyone anybody anyone somebody someone both all its his her "
        "their war conflict operation headline headlines mood move attack year day week time percent results act end fact reason "
        "case part history crisis"
    ),
    signoffs=(
        "as_mentioned mentioned_above press_release contact_for_the_press press_contact for_further_information "
        "for_more_information media_contact reporting_by editing_by additional_reporting read_more click_here sign_up subscribe "
        "follow_us photo_by image_credit all_rights_reserved copyright notes_to_editors newsletter share_this this_article_was "
        "this_story_has_been watch_live related_articles contributed_to_this_report also_today hot_this_week source_link"
    ),
    questions="is are was were do does did can could will would should has have who what why how where when which whose",
    accusing=(
        "accus* blam* suspect* charg* guilt* arrest* detain* alleg* traitor* crimin* fraud* brib* corrupt* sabotag* murder* switched"
    ),
    unknown=(
        "not_known unknown unclear not_clear cannot_say can't_say no_confirmation not_confirm not_been_confirmed not_verified "
        "cannot_confirm can't_confirm cannot_verify can't_verify could_not_confirm cannot_be_confirmed remains_open "
        "under_investigation investigat* is_disputed "
        "no_evidence"
    ),
    hours=(
        "late early mid hour hours minute minutes day days week weeks month months year years shortly soon immediately long morning "
        "afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday summer winter spring autumn january "
        "february march april may june july august september october november december time century decade season"
    ),
    objects="it them him that this",
    nothings="nothing nobody none no_one",
    fakes="fake faked fakes hoax untrue fabricated staged doctored",
    till="by until till since before through from",
    nouns="concern concerns comment comments statement statements belief argument remarks question questions attack",
    intents=(
        "consider considers considered considering plan plans planned planning mull* weigh weighs weighing weighed intend* "
        "propose* proposing eye eyes eyeing discuss* may might could"
    ),
    purposes=(
        "to_bolster to_reduce to_discuss to_protest to_mark to_help to_support to_prevent to_avoid to_boost to_pressure "
        "to_strengthen to_improve to_raise_awareness in_order_to in_an_attempt_to in_an_effort_to in_a_bid_to with_the_aim_of "
        "for_the_purpose_of"
    ),
    runners=("update updates live liveblog blog ticker newsblog latest breaking briefing recap watch video exclusive newsletter"),
    tolls=("dead kill died deat miss injur wound casua"),
    troops=("troop soldi worke hosta prison captiv refug evacu"),
    minor=(
        "phone hotline helpline traffic timetable timetables parking weather ticket tickets concert festival hymn choir museum "
        "fan fans colour recipe quiz podcast photo photos mood captured_the_mood"
    ),
    accepts=("accept accepts accepted owns_up owned_up"),
    causing=(
        "telling asking urging ordering forcing allowing causing helping warning advising encouraging inviting ask* tell told "
        "order* force* allow* cause* lead leads led get gets got help helps helped need* want* invite* enable* "
        "try tries tried seek* sought fail* refus* begin* began start* continue* agree* decid* vow* able set due hope* aim* try*"
    ),
    hanging="who which whom whose where when after because since as while what",
    helping="will would can could may might must has have had is are was were be been does did do",
    links="but and yet or",
    comings=(
        "it_comes_as it_comes_after it_came_as it_came_after this_comes_as this_comes_after this_came_as this_came_after that_comes_as "
        "the_move_comes_as the_move_comes_after the_news_comes_as the_news_comes_after the_announcement_comes_as "
        "the_announcement_comes_after the_move_came_as the_move_came_after the_announcement_came_as the_announcement_came_after"
    ),
    relatives="who whose whom where",
    venues="in on at to during via from through after",
    participle="ing",
    unparticiples=(
        "during according following nothing everything something anything morning evening pending depending provided "
        "providing assuming barring failing excluding excepting saving meeting building hearing warning denying notwithstanding "
        "king being having ceiling wing spring beijing briefing gathering killing bombing shooting fighting training"
    ),
    whether="whether if",
    published=(
        "published_by released_by issued_by published_in published_on released_on seen_by obtained_by posted_on posted_to "
        "published_sunday published_monday"
    ),
    whereabouts=(
        "in near outside north south east west northeast northwest southeast southwest northern southern eastern western about some just"
    ),
    counted_from="after before since",
    turns="but yet or nor although though while unless if",
    lately="today yesterday overnight tonight",
    newer="now today",
    completers="of to that from by as",
    limiting=(
        "ban bans banned banning bar bars barred forbid* forbad* prohibit* outlaw* restrict* limit* allow* permit* exempt* except only "
        "requir* must"
    ),
    attached="broadcast held shown seen known built led given shot set put sent made taken cut which where when whose who that",
)
