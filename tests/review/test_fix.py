"""`check --fix` puts the faithful wording in, and changes nothing else."""

import pytest
from click.testing import CliRunner

from casestudies.cli import cli

BLOCK = "> It was a full forty hours. We don't lose manuscripts anymore, and I sleep better.\n>\n> — Ida Moss {#forty-hours}"


def fix(site, *options):
    return CliRunner().invoke(
        cli, ["check", "--fix", "--today", "2026-11-21", "-c", str(site.root / "mkdocs.yml"), *options]
    )


@pytest.mark.parametrize(
    "wrong",
    [
        BLOCK.replace("forty hours", "fifty hours"),
        BLOCK.replace("We don't lose", "We do lose"),
        BLOCK.replace(" > It", "> It").replace(". We don't", ".\n> We never"),
        BLOCK.replace("\n>\n>", "\n>").replace("forty hours", "fourteen hours"),
    ],
)
def test_a_wrong_quote_becomes_what_was_said_and_all_else_stays(site, wrong):
    text = site.story.read_text("utf-8")
    site.write(site.story, text.replace(BLOCK, wrong))
    result = fix(site)
    assert "fernhill.md:13" in result.output
    after = site.story.read_text("utf-8")
    before, _, rest = text.partition(BLOCK)
    assert after.startswith(before)
    assert after.endswith(rest)
    assert "— Ida Moss {#forty-hours}" in after
    assert not [f for f in site.review().findings if f.subject.startswith("fernhill#")]


def test_an_inline_quote_keeps_its_marks_and_the_file_its_line_ends(site):
    text = site.story.read_text("utf-8").replace("The first week was dreadful,", "The first month was dreadful,")
    site.story.write_bytes(text.replace("\n", "\r\n").encode())
    fix(site)
    after = site.story.read_bytes().decode()
    # The comma before "Moss says" belongs to the sentence around the quote.
    assert '"The first week was dreadful," Moss says' in after
    assert after.count("\r\n") == after.count("\n")


def test_without_a_faithful_wording_nothing_is_written(site):
    site.change(
        site.story, BLOCK.split("\n", maxsplit=1)[0], "> Our neighbours bought a yellow boat and sailed it to the moon."
    )
    before = site.story.read_bytes()
    assert fix(site).exit_code == 1
    assert site.story.read_bytes() == before


def test_only_the_named_files_are_mended(site, tmp_path):
    site.change(site.story, "forty hours. We", "fifty hours. We")
    before = site.story.read_bytes()
    fix(site, str(site.customer))
    assert site.story.read_bytes() == before


def test_one_sentence_in_two_parts_is_not_written_twice(site):
    site.change(site.transcript, "The first week was dreadful. I would", "The first week was dreadful, and I would")
    site.change(
        site.story,
        '"The first week was dreadful," Moss says.',
        '"The first month was dreadful," Moss says, "and I would never have bet on it."',
    )
    fix(site)
    after = site.story.read_text("utf-8")
    assert after.count("dreadful") == 1
    assert after.count("bet on it") == 1


def test_a_wording_that_would_grow_by_half_is_left_to_the_author(site):
    site.change(
        site.transcript, "I would not have bet on it.", "I would not say that everybody here loves every part of it."
    )
    site.change(site.story, '"The first week was dreadful,"', '"Everybody here loves every part,"')
    before = site.story.read_bytes()
    fix(site)
    assert site.story.read_bytes() == before


@pytest.mark.parametrize("formatted", ["*fifty* hours", "[fifty](https://fernhill.example/) hours", "`fifty` hours"])
def test_links_and_emphasis_within_a_quote_are_not_lost(site, formatted):
    site.change(site.story, "forty hours. We", f"{formatted}. We")
    before = site.story.read_bytes()
    fix(site)
    assert site.story.read_bytes() == before
    (finding,) = (f for f in site.review().findings if f.subject == "fernhill#forty-hours")
    assert "links and emphasis" in finding.remedy


def test_a_remedy_names_the_command_only_where_the_command_would_take_it(site):
    site.change(site.story, "forty hours. We", "fifty hours. We")
    (finding,) = (f for f in site.review().findings if f.subject == "fernhill#forty-hours")
    assert "check --fix" in finding.remedy


def test_a_wrapped_blockquote_stays_wrapped(site):
    wrapped = BLOCK.replace("forty hours", "fifty hours").replace("We don't lose ", "We don't lose\n> ")
    site.change(site.story, BLOCK, wrapped)
    fix(site)
    assert wrapped.replace("fifty", "forty") in site.story.read_text("utf-8")


@pytest.mark.parametrize(
    "braces", ["{#dreadful_week}", " {#dreadful-week}", "{by=ida-moss}", "{#dreadful-week}{at=0:10}"]
)
def test_the_braces_of_an_inline_quote_stay_behind_its_closing_mark(site, braces):
    text = site.story.read_text("utf-8")
    assert '"The first week was dreadful," Moss says' in text
    wrong = text.replace('"The first week was dreadful," Moss', f'"The first month was dreadful,"{braces} Moss')
    site.story.write_text(wrong, "utf-8")
    fix(site)
    assert site.story.read_text("utf-8") == wrong.replace("first month was", "first week was")
