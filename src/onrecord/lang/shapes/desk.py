"""The words of the pages for editors and of sources in a reader's language, and what the page answers to a form.

`words("desk", "de", DeskWords).approve` is "Freigeben"; `{}` in a phrase is what is put in.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeskWords:
    """Phrases by name; nouns hold one, few, many (the last stands for the rest). `did_*` and `done_*` go by the kind of a decision."""

    approve: str
    approved: str
    hide: str
    hidden: str
    pin: str
    pinned: str
    mark_key: str
    key: str
    undo: str
    undo_undo: str
    taken_back: str
    press_back: str
    edit_this: str
    more: str
    this_line: str
    headline: str
    save: str
    correct: str
    correct_note: str
    correct_hint: str
    withdraw: str
    withdraw_note: str
    why: str
    relabel: str
    merge_with: str
    merge: str
    split_off: str
    move_to: str
    redact_name: str
    redact_note: str
    name_hint: str
    redact: str
    done_to_line: str
    did_approve: str
    did_hide: str
    did_pin: str
    did_key: str
    did_edit: str
    did_correct: str
    did_withdraw: str
    did_merge: str
    did_split: str
    did_move: str
    did_relabel: str
    did_same_actor: str
    did_not_same_actor: str
    did_redact: str
    did_undo: str
    decision: str
    merged_with: str
    edit_line: str
    back_lines: str
    back_ticker: str
    back_sources: str
    revision: str
    line_revision: str
    all_acts: str
    waiting: tuple[str, ...]
    off_page: tuple[str, ...]
    unfit: tuple[str, ...]
    unfit_why: str
    acts: tuple[str, ...]
    no_acts: str
    held_back: str
    where_from: str
    state: str
    state_ok: str
    state_empty: str
    state_failing: str
    state_waiting: str
    last_looked: str
    not_yet: str
    no_source_yet: str
    notes: tuple[str, ...]
    each_one: str
    document: str
    documents: str
    reason: str
    all_read: str
    outlet: str
    published: str
    entries: str
    statements: str
    read_again: str
    unlisted: str
    no_date_found: str
    changed_title: str
    unknown_time: str
    changed_silently: str
    changed_noted: str
    changed: str
    publisher_note: str
    silent_why: str
    more_changes: tuple[str, ...]
    unchanged: str
    texts_without: tuple[str, ...]
    no_story: str
    sources_why: str
    back: str
    missing_story: str
    missing_story_why: str
    missing_document: str
    missing_document_why: str
    missing_line: str
    missing_line_why: str
    merged_line_why: str
    missing_moment: str
    moment_form: str
    not_added: str
    added: str
    nothing_pasted: str
    not_done: str
    not_checked: str
    other_site: str
    too_long: str
    out_of_date: str
    no_act: str
    no_decision: str
    three_letters: str
    no_line: str
    say_why: str
    no_headline: str
    choose_one: str
    with_itself: str
    no_other_line: str
    one_telling: str
    done_approve: str
    done_hide: str
    done_pin: str
    done_key: str
    done_edit: str
    done_correct: str
    done_withdraw: str
    done_merge: str
    done_move: str
    done_split: str
    done_relabel: str
    done_redact: str
    done_undo: str
