"""Pairs of what was said and what was quoted, written by hand: honest ones publish, falsified ones do not, and those that
their surroundings make doubtful ask.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from casestudies.quotes import Verdict, verify
from helpers.made_up_talk import interview

HERE = Path(__file__).parent


def _rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


_OTHERS = (
    "probes_languages.tsv",
    "probes_languages_tampering.tsv",
    "probes_languages_speech.tsv",
    "probes_more_languages.tsv",
    "probes_take_backs.tsv",
)
_ENGLISH = ("probes.tsv", "probes_tampering.tsv", "probes_honest.tsv", "probes_editors.tsv", "probes_context.tsv")
OTHERS = [row for name in _OTHERS for row in _rows(name)]
ENGLISH = [row for name in _ENGLISH for row in _rows(name)]


def _outcome(verdict: Verdict) -> str:
    return "ok" if verdict.publishes else "asks" if verdict.asks else "bad"


def _reasons(verdict: Verdict) -> list[str]:
    return [e.rule.name for e in verdict.edits] + [c.rule.name for c in verdict.concerns]


def _judged(row: list[str]) -> Verdict:
    return _verdict(tuple(row))


@cache
def _verdict(row: tuple[str, ...]) -> Verdict:
    *_, said, quoted = row
    if len(row) == 4:
        return verify(quoted, interview(said), "Dana")
    return verify(quoted, interview(said, around=("…?", "Hm.")), "Dana", language=row[0])


# One test for a whole file of them: five thousand tests of a millisecond cost more to report than to run, and whoever
# changes a rule wants to see all that it moved.
@pytest.mark.parametrize("name", [*_ENGLISH, *_OTHERS])
def test_every_probe_comes_out_as_labelled(name: str) -> None:
    judged = [(row, _judged(row)) for row in _rows(name)]
    wrong = [(row, v.kind, _reasons(v)) for row, v in judged if _outcome(v) != row[-4]]
    assert not wrong, "\n".join(map(str, wrong))


def test_the_probes_cover_many_kinds_of_both_labels() -> None:
    rows = ENGLISH
    assert len(rows) >= 150
    assert len({kind for label, kind, _, _ in rows if label == "ok"}) >= 15
    assert len({kind for label, kind, _, _ in rows if label == "bad"}) >= 30


def test_nearly_every_falsified_quote_that_has_a_source_gets_a_remedy() -> None:
    rows = [r for r in ENGLISH if r[0] == "bad" and r[1] not in {"speaker", "fabricated", "unheard"}]
    without = [r for r in rows if _judged(r).remedy is None]
    assert len(without) <= 0.05 * len(rows), without


def test_every_refusal_has_a_reason() -> None:
    refused = [row for row in ENGLISH if row[0] == "bad"]
    assert not [row for row in refused if all(edit.permitted for edit in _judged(row).edits)]


_UNPRINTABLE = re.compile(r",\s*[,.]|[?!]\.(?!\.)|\.\s*,|\s,|(?<!\.)\.\.(?!\.)|\s{2,}|''")


def _faithful(row: list[str], remedy: str) -> bool:
    return remedy != row[-1] and _judged([*row[:-1], remedy]).stands


def test_a_remedy_is_itself_faithful() -> None:
    remedies = [(row, remedy) for row in ENGLISH if row[0] == "bad" and (remedy := _judged(row).remedy) is not None]
    assert not [(row, remedy) for row, remedy in remedies if not _faithful(row, remedy)]


def test_a_remedy_in_any_language_is_faithful_and_can_be_printed() -> None:
    remedies = [(row, remedy) for row in OTHERS if row[1] == "bad" and (remedy := _judged(row).remedy) is not None]
    assert not [(row, remedy) for row, remedy in remedies if not _faithful(row, remedy) or _UNPRINTABLE.search(remedy)]
