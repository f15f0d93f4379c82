"""German month names of date stamps: "12. März 2031, 16.05 Uhr"."""

from onrecord.lang.shapes.stamps import StampWords

WORDS = StampWords(
    months=(
        ("januar", "jänner", "jan", "jän"),
        ("februar", "feber", "feb"),
        ("märz", "mär", "mrz", "maerz"),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("dezember", "dez"),
    ),
    changed=("aktualisiert", "aktualisierung", "aktualisierte"),
)
