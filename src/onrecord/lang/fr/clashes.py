"""French words by which tellings exclude each other: `"coulé" in WORDS.once`."""

from onrecord.lang.shapes.clashes import ClashWords

WORDS = ClashWords(
    once="""
collapse s'est_effondré s'est_effondrée s’est_effondré s’est_effondrée s'est_écroulé s’est_écroulé
sink a_coulé a_sombré a_chaviré a_fait_naufrage
derail a_déraillé
crash s'est_écrasé s’est_écrasé est_entré_en_collision
die est_mort est_morte est_décédé est_décédée
arrest a_été_arrêté a_été_arrêtée ont_été_arrêtés
resign a_démissionné
sign a_signé ont_signé a_été_signé
burn a_brûlé
explode a_explosé
land a_atterri
""",
    done="""
attack attaqué attaquée attaqués bombardé bombardée frappé frappée
destroy détruit détruite coulé
shootdown abattu abattue
mine miné minée
seize capturé capturée saisi saisie
kill tué tuée tués
""",
    passive="été est sont fut furent",
    by="par",
    in_="à en",
    fakes="faux fausse fausses falsifié* fabriqué* truqué* mise_en_scène canular trucage montage",
    faked=("vidéo* image* photo* enregistrement* document* lettre* texte* audio* affirmation* rapport* message* communiqué* publication*"),
    not_fake="pas ni jamais nié nie dément",
    called="qualifié qualifie dénoncé dénonce",
    definite="le la les ce cet cette ces son sa ses",
    nearly="presque failli partiellement tenté",
    blamed="""
responsable_de responsable_du coupable_de coupable_du est_derrière était_derrière sont_derrière se_cache_derrière
se_trouve_derrière
""",
    accuses="accusé accuse accusent accusait",
    charges="""
attack attaque frappe bombardement
destroy destruction dynamitage sabotage
shootdown tir
seize capture prise
kill meurtre assassinat
""",
    weapons="""
drone drone*
missile missile* roquette* projectile*
""",
    hits="touché touchée touchés frappé frappée frappés atteint atteinte atteints percuté percutée s'est_écrasé_sur",
    downed="abattu abattus abattue abattues intercepté interceptés interceptée interceptées neutralisé neutralisés détruits_en_vol",
    whole="tous toutes tout chaque",
    except_="sauf excepté hormis plupart certains",
    debris="débris fragment* éclat*",
    of="de du des",
)
