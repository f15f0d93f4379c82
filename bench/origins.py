"""False origins and wrong merges over the bundled story and three scenarios, and apart from them over seven written before the rules.

`python bench/origins.py` prints one row a scenario and the rates: a copy, derivative or second office of one side counted as
independent, over all tellings; developments that hold two different things, over all developments found of the list.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "scenarios"))

from judging import HELD_OUT, NAMES, Verdict, judge, scenario

BAR = 0.02


def rates(verdicts: list[Verdict]) -> tuple[float, int, float, int]:
    """False-origin rate with n tellings, wrong-merge rate with n developments."""
    tellings, groups = sum(v.tellings for v in verdicts), sum(v.groups for v in verdicts)
    false, merged = sum(len(v.false_origins) for v in verdicts), sum(len(v.wrong_merges) for v in verdicts)
    return false / max(1, tellings), tellings, merged / max(1, groups), groups


def main() -> None:
    report("rules were made with these", NAMES)
    report("written before the rules were tried on them", HELD_OUT)


def report(title: str, names: Sequence[str]) -> None:
    verdicts = []
    for name in names:
        given = scenario(name)
        verdict = judge(given.assembled(), given)
        verdicts.append(verdict)
        print(
            f"{name:8} standing right {len(verdict.right)}/{len(verdict.right) + len(verdict.wrong)}"
            f"  told together {verdict.together}/{verdict.pairs}"
            f"  false origins {len(verdict.false_origins)}/{verdict.tellings}  wrong merges {len(verdict.wrong_merges)}/{verdict.groups}"
        )
        for what in (*verdict.wrong, *verdict.false_origins, *verdict.wrong_merges):
            print("   ", what)
    false, tellings, merged, groups = rates(verdicts)
    together, pairs = sum(v.together for v in verdicts), sum(v.pairs for v in verdicts)
    print(
        f"{title}: false origins {false:.1%} (n = {tellings}), wrong merges {merged:.1%} (n = {groups}); bar {BAR:.0%} each;"
        f" told together {together}/{pairs}"
    )


if __name__ == "__main__":
    main()
