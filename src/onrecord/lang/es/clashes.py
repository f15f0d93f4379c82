"""Spanish words by which tellings exclude each other: `"hundió" in WORDS.once`."""

from onrecord.lang.shapes.clashes import ClashWords

WORDS = ClashWords(
    once="""
collapse se_derrumbó se_desplomó colapsó cayó
sink se_hundió naufragó zozobró
derail descarriló se_descarriló
crash se_estrelló chocó
die murió falleció
arrest fue_detenido fue_detenida fueron_detenidos arrestado
resign dimitió renunció
sign firmó fue_firmado firmaron
burn se_quemó
explode explotó estalló
land aterrizó
""",
    done="""
attack atacó atacaron atacado atacada bombardeó bombardeado bombardeada
destroy destruyó destruido destruida voló
shootdown derribó derribado derribada
mine minó minado
seize capturó capturado capturada tomó
kill mató
""",
    passive="fue fueron sido es son ser",
    by="por",
    in_="en",
    fakes="falso falsa falsos falsas falsificad* fabricad* bulo montaje manipulad*",
    faked=("vídeo* video* imagen imágenes foto* grabación documento* carta* texto* audio* afirmación* informe* mensaje* comunicado*"),
    not_fake="no ni nunca negó niega",
    called="calificó tachó tildó llamó califica",
    definite="el la los las este esta estos estas ese esa su",
    nearly="casi parcialmente intent*",
    blamed="""
responsable_de responsable_del culpable_de culpable_del está_detrás_de está_detrás_del estaba_detrás_de estaba_detrás_del
están_detrás_de estuvo_detrás_de estuvo_detrás_del
""",
    accuses="acusó acusa acusaron acusan acusado culpó culpa culparon responsabilizó responsabiliza",
    charges="""
attack ataque ataques bombardeo
destroy voladura destrucción hundimiento
shootdown derribo
seize captura toma
kill asesinato muerte
""",
    weapons="""
drone dron drones
missile misil misiles cohete* proyectil*
""",
    hits="impactó impactaron alcanzó alcanzaron golpeó golpearon alcanzado alcanzada impactado",
    downed="""
derribó derribaron derribado derribados derribada derribadas interceptó interceptaron interceptado interceptados abatió abatieron
abatido abatidos
""",
    whole="todos todas todo ambos ambas cada",
    except_="menos salvo excepto mayoría algunos",
    debris="restos fragmento* escombro* metralla",
    of="de del",
)
