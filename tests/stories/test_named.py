"""How names are found in a text: a quick look before each pattern leaves nothing out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casestudies.findings import Place
from casestudies.stories.credited import Directory
from casestudies.stories.model import Customer, Person
from casestudies.stories.named import people_to_credit

NAMES = people_to_credit([("Denkin Mill", (("Nell Hart", "Mill Manager"),))])
PIECES = [
    "Nell Hart",
    "Nell",
    "Denkin Mill",
    "we mended it",
    ": ",
    "：",
    " – ",
    "--",
    " - ",
    " / ",
    " | ",
    ".",
    "! ",
    "…",
    "\n",
    ";",
    "=",
    "(",
    ")",
    "[",
    " ",
    "\ufffc",
    "“",
    "▸",
    ", Mill Manager",
]
TEXT = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@given(TEXT)
def test_nothing_is_passed_over_for_a_sign_that_is_missing(text):
    def spans(found):
        return [match.span() for match in found]

    assert spans(NAMES.labels(text)) == spans(NAMES._label.finditer(text))
    assert spans(NAMES.within(text)) == spans(NAMES._within.finditer(text))
    assert spans(filter(None, [NAMES.after(text)])) == spans(filter(None, [NAMES._after.search(text)]))


def test_a_page_is_read_for_a_company_only_where_its_whole_name_may_stand():
    people = {"dana": Person("dana", "Dana Reyes")}
    known = Directory({"table": Customer("table", "The Long Table", Place("table.yml"), people=people)})
    assert not known.may_be_among({"the", "table", "is", "set"})
    assert known.may_be_among({"the", "table", "was", "long"})
    assert known.may_be_among({"dana"})
