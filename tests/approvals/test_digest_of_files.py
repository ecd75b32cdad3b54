"""The digest of a file as it lies on a disk: the same on every machine, however it is written; another for other words."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from casestudies.approvals import digest
from casestudies.stories import open_project, read_customer, read_interview, read_story
from casestudies.stories.files import read_text, unix
from helpers.scratch import CUSTOMER, CUSTOMER_FILE, INTERVIEW, STORY, STORY_FILE, Scratch


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return Scratch(tmp_path_factory.mktemp("site"))


def digest_of(site, story=STORY, customer=CUSTOMER, ends="\n", mark=""):
    """The digest of a story's file with these bytes."""
    project = open_project(site.root / "mkdocs.yml")
    path = site.write(STORY_FILE, mark + story.replace("\n", ends))
    customers = {"otterburn": read_customer(project, "otterburn", customer)[0]}
    interview = read_interview(project, "2026-09-01-otterburn", INTERVIEW, customers)[0]
    text = unix(read_text(path, site.root))
    found, mistakes = read_story(project, "otterburn", text, customers, {interview.id: interview})
    assert found is not None, mistakes
    return digest(found, customers["otterburn"], [interview])


def test_it_is_known(site):
    """Written down once, so that no platform and no later version can make another of it unnoticed."""
    assert digest_of(site) == "sha256:996fa39497eb989d11f55be143ded842343ebc0c3aab2cd6f2deb5acd7acbdfa"


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_do_not_count(site, ends, mark):
    assert digest_of(site, ends=ends, mark=mark) == digest_of(site)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "title: Otterburn Mill sleeps through the night",
            'title:   "Otterburn Mill sleeps through the night"   # short',
        ),
        ("title: Otterburn Mill sleeps through the night", "title: >-\n  Otterburn Mill\n  sleeps through the night"),
        ("interviews: [2026-09-01-otterburn]", "interviews:\n  - 2026-09-01-otterburn"),
        ("customer: otterburn\n", "customer: 'otterburn'\n"),
        ("tags: {product: [Watch]}\n", ""),
        ("tags: {product: [Watch]}\n", "tags:\n    product: [Watch, Wait]\n    challenge: [nights]\n"),
        (
            "- {figure: two days, label: lost to broken looms each year, quote: two-days}",
            "- label: lost to broken looms each year\n    quote: two-days\n    figure: two days",
        ),
    ],
)
def test_the_style_of_yaml_does_not_count(site, old, new):
    assert old in STORY
    assert digest_of(site, STORY.replace(old, new)) == digest_of(site)


def test_the_order_of_keys_does_not_count(site):
    head, front, body = STORY.split("---\n")
    keys = re.split(r"(?m)^(?=\S)", front)[1:]
    assert digest_of(site, "---\n".join((head, "".join(reversed(keys)), body))) == digest_of(site)


BODY = STORY.split("---\n", 2)[2]
FRONT = STORY[: -len(BODY)]
# Where a line may be broken without making a list, a heading or a quote of what follows.
SPACES = [
    m.start() for m in re.finditer(r"(?<=[a-z,.]) (?=[A-Za-z])", BODY) if not BODY[: m.start()].endswith("— Nell")
]


@given(st.sets(st.sampled_from(SPACES)))
def test_lines_may_break_anywhere(site, places):
    lines = "".join("\n" + ("> " if _in_quote(at) else "") if at in places else c for at, c in enumerate(BODY))
    assert digest_of(site, FRONT + lines) == digest_of(site)


def _in_quote(at):
    return BODY[BODY.rfind("\n", 0, at) + 1 :].startswith(">")


WORDS = [
    m.span()
    for m in re.finditer(r"(?<![\w{#.-])[A-Za-z]{3,}(?![\w}])", BODY)
    if "{" not in BODY[m.start() - 2 : m.end()]
]


@given(st.sampled_from(WORDS), st.sampled_from(["other", "nine", "not", "Otterbum"]))
def test_any_other_word_counts(site, span, word):
    changed = BODY[: span[0]] + word + BODY[span[1] :]
    # An unknown name is a finding; whom words are credited to is tried below.
    assume(BODY[span[0] : span[1]] not in {word, "Nell", "Hart"})
    assert digest_of(site, FRONT + changed) != digest_of(site)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("figure: two days", "figure: 2 days"),
        ("lost to broken", "lost to old"),
        ("called out at night", "called at night"),
    ],
)
def test_other_fields_that_are_shown_count(site, old, new):
    assert digest_of(site, STORY.replace(old, new)) != digest_of(site)


@pytest.mark.parametrize(
    ("old", "new"),
    [("name: Otterburn Mill", "name: Otterburn"), ("Nell Hart,", "Nell Harte,"), ("Mill Manager", "Owner")],
)
def test_names_and_whom_words_are_credited_to_count(site, old, new):
    assert old in CUSTOMER, CUSTOMER_FILE
    story = STORY.replace("Nell Hart", "Nell Harte").replace("Hart says", "Harte says") if "Harte" in new else STORY
    assert digest_of(site, story, CUSTOMER.replace(old, new)) != digest_of(site)
