"""The fixed words of the page in a reader's language: headings, labels, what they mean, and how numbers and days are printed.

`words("page", "de", PageWords).key_points` is "Das Wichtigste"; `{}` in a phrase is what is put in.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """Phrases by name. Nouns hold one, few, many (the last stands for the rest); `months` are short, `long_months` as in a date."""

    months: tuple[str, ...]
    long_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    lines: tuple[str, ...]
    documents: tuple[str, ...]
    outlets: tuple[str, ...]
    origins: tuple[str, ...]
    sides: tuple[str, ...]
    stories: tuple[str, ...]
    refused: tuple[str, ...]
    weeks: tuple[str, ...]
    months_gap: tuple[str, ...]
    creed: str
    skip: str
    pages: str
    sources: str
    source: str
    shortcuts: str
    theme: str
    all_stories: str
    sources_refused: str
    edit_log: str
    data: str
    close: str
    key_next: str
    key_open: str
    key_new: str
    key_edit: str
    key_search: str
    key_escape: str
    key_help: str
    edit: str
    done_editing: str
    search: str
    as_known: str
    back_now: str
    changed_since: str
    retold: str
    moment: str
    show: str
    moments_list: str
    live: str
    reconnecting: str
    as_of: str
    earlier: str
    what_changed: str
    is_empty: str
    fails: str
    key_points: str
    known: str
    known_why: str
    claimed: str
    claimed_why: str
    not_known: str
    not_known_why: str
    none_known: str
    none_claimed: str
    none_open: str
    digest: str
    disputed: str
    exact: str
    about: str
    replaced: str
    unsourced: str
    from_to: str
    bounds: str
    older_in_table: str
    as_table: str
    who_says: str
    how_many: str
    in_outlet: str
    more_figures: str
    all_tab: str
    strands: str
    key_only: str
    every_line: str
    with_words: str
    clear: str
    newest_first: str
    pinned: str
    none_fits: str
    show_all: str
    none_yet: str
    none_yet_why: str
    sources_why: str
    without_date: str
    undated_note: str
    older: str
    add_source: str
    paste: str
    add: str
    ask_sources: str
    who_about: str
    ask: str
    question: str
    ledger: str
    timeline: str
    more_days: str
    background: str
    places: str
    also: str
    how_to_read: str
    read_corroborated: str
    read_contested: str
    read_unconfirmed: str
    read_denied: str
    no_label: str
    read_single: str
    unreviewed_count: str
    laid_down: str
    began: str
    side: str
    beside: str
    undated: str
    says_more: str
    also_told: str
    first_on: str
    no_outlet: str
    no_reason: str
    source_withdrew: str
    source_gone: str
    source_unnamed: str
    first_reported: str
    no_date: str
    happened: str
    withdrawn: str
    in_language: str
    comes_from: str
    would_change: str
    permalink: str
    gone_label: str
    merged: str
    redacted_on: str
    taken_off: str
    no_longer: str
    read_at: str
    characters: str
    translated_from: str
    changed_on: str
    no_citation: str
    denied_by: str
    against: str
    who_tells: str
    adds_none: str
    first_repeats: str
    on_condition: str
    via: str
    updated: str
    new_count: str
    new_press: str
    reload: str
    just_in: str
    taken_back: str
    was_updated: str
    translate: str
    gloss: str
    original: str
    gloss_refused: str
    between_from: str
    between_to: str
    compare: str
    page_then: str
    page_end: str
    by_desk: str
    by_reports: str
    nothing_new: str
    group_new: str
    group_contradicted: str
    group_changed: str
    group_moved: str
    group_unplaced: str
    was: str
    no_answer: str
    in_no_source: str
    nobody: str
    say_so: str
    deny: str
    unsure: str
    foresee: str
    were_asked: str
    lines_on_it: str
    figures_on_it: str
    missing: str
    since: str
    the_line: str
    ledger_note: str
    ledger_none: str
    due: str
    state_due: str
    state_passed: str
    state_told: str
    kind_warned: str
    kind_promised: str
    kind_asked: str
    kind_planned: str
    told_times: str
    say_asserted: str
    say_confirmed: str
    say_denied: str
    say_unconfirmed: str
    say_warned: str
    say_promised: str
    say_asked: str
    say_declined: str
    chip_withdrawn: str
    chip_contested: str
    chip_corroborated: str
    chip_unconfirmed: str
    chip_single: str
    chip_one_side: str
    chip_key: str
    chip_unreviewed: str
    chip_denied: str
    chip_denied_general: str
    chip_no_comment: str
    why_withdrawn: str
    why_contested: str
    why_corroborated: str
    why_unconfirmed: str
    why_single: str
    why_one_side: str
    why_key: str
    why_unreviewed: str
    why_denied: str
    why_denied_general: str
    why_no_comment: str
    why_counts: str
    zone_unknown: str
    day_count: str
    counts_otherwise: str
    without_line: str
