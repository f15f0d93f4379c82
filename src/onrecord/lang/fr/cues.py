"""French words about saying: `"affirm*" in WORDS.speech.split()`."""

from onrecord.lang.shapes.cues import CueWords

WORDS = CueWords(
    verbs=(
        "menace a_menacé ont_menacé alerte a_alerté ont_alerté dit a_dit ont_dit disait affirme a_affirmé ont_affirmé "
        "affirment déclare a_déclaré ont_déclaré déclarent explique "
        "a_expliqué assure a_assuré ont_assuré indique a_indiqué ont_indiqué indiquent annonce a_annoncé ont_annoncé annoncent "
        "précise a_précisé souligne a_souligné ajoute a_ajouté estime a_estimé avertit a_averti ont_averti rappelle a_rappelé "
        "confirme a_confirmé ont_confirmé dément a_démenti ont_démenti promet a_promis demande a_demandé ont_demandé exige "
        "a_exigé écrit a_écrit répond a_répondu reconnaît a_reconnu conclut a_conclu prévient a_prévenu rapporte a_rapporté "
        "ont_rapporté insiste a_insisté"
    ),
    speech=(
        "exhort* plaign* plaint crie crient crié conseill* recommand* fustig* attribu* s_insurg* insurg* alarm* qualifi* félicit* "
        "dit dite dits dire disent disait disant affirm* déclar* expliqu* assur* indiqu* annonc* précis* soulign* ajout* aver* "
        "rappel* confirm* dément* démenti* prome* promi* demand* exig* écri* répond* répli* reconn* conclu* préven* prévien* "
        "rapport* insist* blâm* imput* préconis* confi* argu* rétorqu* tweet* déplor* regrett* vant* "
        "selon d'après d’après aux_yeux_de témoign* racont* révél* accus* critiqu* condamn* salu* dénon* "
        "réclam* appel* lanc* évoqu* martel* soutien* souten* prétend* prévoi* prédi* menac* not* signal* fait_savoir "
        "fait_valoir à_son_avis à_ses_yeux refus* rejet* ni* reproch* mis_en_garde met_en_garde a_mis_en_garde mise_en_garde"
    ),
    thought=(
        "convaincu* cro* pens* espèr* espér* crain* craign* sait savent savait ressen* veut veulent voul* souhait* dout* considèr* "
        "considér* décid* compr* estim* préf* juge jugé redout*"
    ),
    act=(
        "sign* nomm* souten* vot* approuv* tent* essay* cherch* lanc* enquêt* adopt* prépar* rencontr* envoi* envoy* livr* "
        "inaugur* arrêt* visit* "
        "interdi* limog* ratifi* promulgu* ouvr* ouvert* rouvr* ferme fermé suspend* impos* graci* déploi* dissou*"
    ),
    papers=(
        "rapport* étude* sondage* lettre* document* communiqué* loi lois données chiffres statistiques résolution article* "
        "livre* texte traité bulletin note"
    ),
    confirmed="confirm* corrobor* vérifi* reconn* admet* admi*",
    denied="dément* démenti* nie nié nient nier rejet* réfut* récus* contest* exclu*",
    unconfirmed=("n'a_pas_confirmé n’a_pas_confirmé pas_confirm* non_confirmé* n'a_pu_confirmer pas_pu_confirmer prétendument pas_vérifi*"),
    warned=(
        "averti* avert* préven* prévien* alert* menac* prédi* redout* craint craignent mis_en_garde met_en_garde mise_en_garde "
        "prévoit prévoient"
    ),
    promised="prome* promi* engag* garanti* s'engage s’engage",
    asked=("demand* exig* réclam* appelle_à appelé_à a_appelé appellent_à prie prié exhort* sollicit* interrog* presse pressé"),
    declined=("refus* décliné* décline s'est_refusé pas_souhaité pas_voulu n'a_pas_répondu n’a_pas_répondu pas_répondu pas_commenté"),
    announces="annonc*",
    commitments=(
        "paquet* aide* fonds sanction* mesure* engagement* plan plans investissement* arme* prêt* million* milliard* réforme* "
        "livraison* renfort*"
    ),
    replies="commenter répondre répondu s'exprimer",
    hearsay="prétendument apparemment vraisemblablement",
    doubt=(
        "ne_peut_confirmer ne_peuvent_confirmer ne_pouvons_confirmer n'est_pas_en_mesure_de_confirmer "
        "n’est_pas_en_mesure_de_confirmer ne_pouvait_confirmer "
        "ni_confirmer ni_démentir ni_infirmer pas_pu_confirmer pas_en_mesure_de_confirmer "
        "aucune_preuve aucun_élément aucun_indice pas_de_preuve* pas_de_preuves pas_confirmer pas_confirmé pas_vérifier "
        "pas_vérifié ne_savons_pas ne_sait_pas ne_sais_pas pas_clair enquêtons examinons_ces non_confirmé*"
    ),
    falsehood=(
        "est_faux est_fausse sont_fausses sont_faux était_faux étaient_fausses est_un_mensonge mensonger* infondé* "
        "sans_fondement n'est_pas_vrai n’est_pas_vrai est_inventé*"
    ),
    grave=(
        "escalade menace* danger* conséquence* guerre désastre* catastroph* crise* risque* attaque* effondrement représaille* "
        "violence* pénurie* famine*"
    ),
    future=("va vont allons enverra enverrons enverront fera ferons feront sera serons seront aura aurons *erait *era *erons *eront"),
    own="je nous il elle ils elles on j' son_pays notre_pays leur_pays son_gouvernement notre_gouvernement",
    negation="ne n'a n’a pas jamais ni sans aucun aucune rien",
    openers="si s'il s’il sauf_si à_condition_que à_moins_que en_cas_de",
    modals="serait seraient pourrait pourraient aurait auraient ferait feraient constituerait signifierait représenterait",
    hedges=(
        "présumé* prétendu* possible* possiblement probable* probablement peut-être apparemment éventuel* potentiel* "
        "vraisemblablement serait seraient aurait auraient pourrait pourraient"
    ),
    contrast="mais cependant toutefois pourtant néanmoins",
    credits="selon d'après d’après aux_dires_de comme_l'a_indiqué comme_l’a_indiqué",
    opinion="selon_ses_données selon_leurs_données selon_ses_chiffres selon_leurs_chiffres d'après_ses_données à_son_avis à_ses_yeux",
    that="que qu'il qu’il qu'elle qu’elle qu'un qu’un qu'une qu’une qu'ils qu’ils qu'en qu’en si",
    joins="et",
    breaks="et mais tandis_que qui que lorsque après parce_que",
    relays="citant cité_par citée_par cités_par citées_par",
    told="à_l'agence à_l’agence au_journal auprès_de l'agence dans_un_entretien_à",
    pronouns="ses leur leurs il elle ils elles je nous on son sa ses celui-ci celle-ci ce_dernier cette_dernière",
    outlets=(
        "journal* agence* quotidien* chaîne* télévision radio efe reuters afp ap monde figaro libération presse bbc cnn "
        "magazine* hebdomadaire* média*"
    ),
    labels=(
        "ailleurs en_bref "
        "direct vidéo analyse opinion entretien exclusif récit reportage guerre crise élection élections photos en_direct météo décryptage"
    ),
    articles="le la les l' l’ un une des",
    adverbs="aussi également ensuite déjà encore lundi mardi mercredi jeudi vendredi samedi dimanche hier",
    circumstances="lors pendant après avant lundi mardi mercredi jeudi vendredi samedi dimanche dans_un dans_une sur à_l'issue",
    pledges=(
        "enverra enverrons enverront livrera livrerons livreront paiera paierons paieront aidera aiderons aideront publiera publierons "
        "publieront financera versera verseront donnera donnerons donneront construira reconstruira indemnisera garantira présentera "
        "enquêtera retirera renforcera déploiera fournira fourniront soutiendra soutiendrons soutiendront accueillera remettra"
    ),
    nobody="personne nul le_dernier la_dernière le_premier la_première ailleurs",
    addressing=(
        "à au auprès_de auprès_du au_micro_de à_l'antenne_de à_l’antenne_de dans_un_entretien_à dans_un_entretien_au dans_une_interview_à"
    ),
    outlet_nouns="journal agence quotidien chaîne magazine hebdomadaire télévision média",
    charges="d'avoir d’avoir d'être d’être d'en d’en de_ne_pas",
    naming="qualifie qualifient a_qualifié ont_qualifié qualifié appelle a_appelé nomme décrit a_décrit",
    likewise="comme ainsi",
    silences=(
        "n'a_pas_répondu n’a_pas_répondu n'ont_pas_répondu n’ont_pas_répondu n'avait_pas_répondu n’avait_pas_répondu "
        "n'a_pas_souhaité n’a_pas_souhaité n'a_pas_voulu_commenter n’a_pas_voulu_commenter s'est_refusé_à s’est_refusé_à "
        "a_refusé_de_commenter a_refusé_de_répondre"
    ),
    transitive=(
        "critique critiquent a_critiqué ont_critiqué fustige fustigent a_fustigé ont_fustigé déplore déplorent a_déploré "
        "dément démentent a_démenti ont_démenti nie nient a_nié ont_nié rejette rejettent a_rejeté ont_rejeté promet "
        "promettent "
        "a_promis ont_promis exige exigent a_exigé ont_exigé condamne condamnent a_condamné ont_condamné"
    ),
    prepositions="de du des en à au aux avec par pour sur contre depuis vers sans entre dans chez",
    inverts=True,
    silent="ne_pas_commenter ne_commentera_pas ne_commenterait_pas ne_commente_pas ne_ferait_aucun_commentaire",
    timed=(
        "lundi mardi mercredi jeudi vendredi samedi dimanche ce_lundi ce_mardi ce_mercredi ce_jeudi ce_vendredi ce_samedi "
        "ce_dimanche hier aujourd'hui aujourd’hui dans_la_soirée dans_la_matinée dans_la_nuit dans_la_journée dans_l'après-midi "
        "dans_l’après-midi en_fin_de_journée en_fin_de_soirée en_début_de_soirée tard_dans_la tard_le ce_matin ce_soir "
        "cet_après-midi la_veille cette_semaine la_semaine_dernière"
    ),
    passed="cité_par citée_par cités_par citées_par",
    quoted_by=("a_été|est|était|ont_été|fut|sont cité|citée|cités|citées par {outlet} disant|affirmant|comme_disant|déclarant|assurant",),
    summons="appelle appellent appelait appelaient appela a_appelé ont_appelé avait_appelé appelé",
    purposes="à au aux",
    infinitives="er ir re oir",
    addressees="à au aux",
    aims="pour afin_de",
    acts_now=(
        "signe inaugure nomme approuve interdit limoge adopte ratifie promulgue envoie visite arrête ouvre rouvre "
        "ferme suspend impose gracie déploie dissout"
    ),
)
