"""Words that tell time in English: "almost three years ago", "by the end of the year"."""

from onrecord.lang.shapes.times import TimeWords

WORDS = TimeWords(
    months=(
        "january", "february", "march", "april", "", "june", "july", "august", "september", "october", "november", "december",
    ),  # fmt: skip
    short_months=("jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept sep", "oct", "nov", "dec"),
    weekdays=("monday mondays", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday sundays"),
    short_weekdays=("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"),
    units={
        "TS": "", "TM": "minute", "TH": "hour", "D": "day", "W": "week", "M": "month", "Y": "year", "DE": "decade", "CE": "century",
        "Q": "",
    },  # fmt: skip
    plurals={
        "TS": "seconds", "TM": "minutes", "TH": "hours", "D": "days", "W": "weeks fortnights", "M": "months", "Y": "years",
        "DE": "decades", "CE": "centuries",
    },  # fmt: skip
    numbers={
        1: "a an one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven",
        12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen",
        20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety",
        100: "hundred", 1000: "thousand", 0.5: "half_a half_an",
    },  # fmt: skip
    ordinals={
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth",
        11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth", 17: "seventeenth",
        18: "eighteenth", 19: "nineteenth", 20: "twentieth", 21: "twenty-first", 100: "hundredth",
    },  # fmt: skip
    parts={
        "MO": "morning mornings dawn daybreak", "AF": "afternoon", "EV": "evening dusk", "NI": "night nighttime",
        "DT": "daytime",
    },  # fmt: skip
    seasons={"SP": "spring springtime", "SU": "summer summertime", "FA": "fall autumn", "WI": "winter wintertime"},
    days={
        0: "today", -1: "yesterday", 1: "tomorrow", -2: "day_before_yesterday the_day_before_yesterday",
        2: "day_after_tomorrow the_day_after_tomorrow",
    },  # fmt: skip
    day_parts={(0, "NI"): "tonight", (-1, "NI"): "overnight last_night"},
    references={
        "PRESENT_REF": "now right_now currently current nowadays presently at_present at_the_moment at_this_time these_days so_far_now",
        "PAST_REF": "recently previously formerly lately not_long_ago long_ago",
        "FUTURE_REF": "future soon shortly_afterwards in_the_near_future near_future",
    },
    sets={
        "P1D": "daily", "P1W": "weekly", "P1M": "monthly", "P3M": "quarterly", "P1Y": "annually yearly annual", "PT1H": "hourly",
        "P2W": "biweekly fortnightly", "P1DTNI": "nightly",
    },  # fmt: skip
    spans={"P2W": "fortnight"},
    holidays={
        "12-25": "christmas christmas_day", "12-24": "christmas_eve", "12-31": "new_year_'_s_eve new_year_’_s_eve",
        "01-01": "new_year_'_s_day new_year_’_s_day new_year_'_s", "easter+0": "easter easter_sunday", "easter-2": "good_friday",
        "easter+1": "easter_monday", "11-4-4": "thanksgiving thanksgiving_day", "05-01": "may_day", "02-14": "valentine_'_s_day",
        "10-31": "halloween", "07-04": "independence_day fourth_of_july", "09-1-1": "labor_day", "easter-47": "shrove_tuesday",
    },  # fmt: skip
    roles={
        "last": "last previous preceding", "past": "past", "next": "next coming upcoming following", "this": "this these", "same": "same that",
        "ago": "ago", "before": "before after", "later": "later", "earlier": "earlier", "more": "more additional further extra", "every": "every each",
        "quarter": "quarter", "half": "half", "weekend": "weekend weekends", "am": "am", "pm": "pm",
        "oclock": "o'clock o’clock", "early": "early late mid mid-to-late beginning end start middle early_on close",
        "about": "about around almost nearly over roughly some approximately exactly more_than less_than at_least at_most up_to just_over",
        "article": "the", "of": "of", "and": "and or", "to": "to through till", "in": "in on at by during until from_about since_about",
        "from": "from between", "for": "for since", "vague": "several few a_few many some_few recent a_couple_of couple_of couple numerous",
        "old": "old older", "noon": "noon midday", "midnight": "midnight", "maybe_month": "may",
        "past_sign": "was were had did said told killed found held began met left went came saw took made gave got sent won lost hit struck "
        "shot fought spoke wrote led kept put set_off fell rose grew brought bought built knew thought became broke chose drew drove ran "
        "paid sold stood understood felt dated",
        "future_sign": "will shall 'll would could might may_be plans plan planned planning scheduled expected expects due going_to ahead_of "
        "tomorrow as_soon_as as_early_as no_later_than deadline set_to is_to are_to forthcoming would_be intends hopes should must "
        "begins starts opens meets reconvenes arrives takes",
    },
    cased={
        "May": "M", "may": ">", "March": "m", "march": "_", "August": "m", "august": "_", "Sat": "W", "sat": "<", "sun": "_", "wed": "_",
        "mon": "_", "mar": "_", "A": "n",
    },  # fmt: skip
    zones={
        "gmt": 0, "utc": 0, "est": -300, "edt": -240, "et": -9999, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
        "pdt": -420, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "ist": -9999,
    },  # fmt: skip
    ordinal_suffixes="st nd rd th",
    decade_suffixes="s",
    past_endings=("ed",),
    month_first=True,
)
