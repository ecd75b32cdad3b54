"""Content files are read whole or not at all, and every mistake says where it is and what to do."""

import dataclasses
import datetime as dt

import pytest

from casestudies.findings import Severity
from casestudies.stories import load, transcripts_of
from casestudies.stories.model import Form, Relationship

CUSTOMER = "content/customers/fernwood.yml"
INTERVIEW = "content/interviews/2026-05-04-fernwood/interview.yml"
STORY = "content/pages/stories/fernwood.md"


def read(site):
    return load(site.project())


def errors(findings):
    return [f for f in findings if f.severity is Severity.ERROR]


def test_a_sound_site_is_read_whole_and_without_findings(site):
    library, findings = read(site)
    assert findings == ()
    story = library.stories["fernwood"]
    assert story.title == "Fernwood counts crates by daylight"
    assert story.src == "stories/fernwood.md"
    assert library.interviews["2026-05-04-fernwood"].date == dt.date(2026, 5, 4)
    assert library.customers["fernwood"].relationship is Relationship.CUSTOMER
    block, inline = story.quotes
    assert (block.form, block.id, block.person, block.first, block.last) == (Form.BLOCK, "by-hand", "ada-moss", 11, 13)
    assert (inline.form, inline.person, inline.text) == (
        Form.INLINE,
        "ben-okafor",
        "And now the drivers are home by six,",
    )


def test_line_ends_and_a_byte_order_mark_make_no_difference(site):
    plain = read(site)[0].stories["fernwood"]
    site.write(STORY, "\ufeff" + (site.root / STORY).read_text("utf-8").replace("\n", "\r\n"))
    assert read(site)[0].stories["fernwood"] == plain


FIVE = ["{figure: 6 hours, label: saved}"] * 5


@pytest.mark.parametrize(
    ("path", "old", "new", "code", "line", "hint"),
    [
        (CUSTOMER, "industry:", "industri:", "C105", 3, "industry"),
        (CUSTOMER, "name: Fernwood Dairy", "nme: Fernwood Dairy", "C105", 1, "name"),
        (CUSTOMER, "name: Fernwood Dairy\n", "", "C106", 1, "name"),
        (CUSTOMER, "https://fernwood.example", "javascript:alert(1)", "C107", 2, ""),
        (CUSTOMER, "industry: Food", "industry: Food\nindustry: Drink", "C104", 4, ""),
        (CUSTOMER, "industry: Food", "industry: &a Food", "C103", 3, ""),
        (CUSTOMER, "industry: Food", "<<: {industry: Food}", "C103", 3, ""),
        (CUSTOMER, "industry: Food", "industry: !!python/name:os.system", "C103", 3, ""),
        (CUSTOMER, "industry: Food", "industry: [Food", "C102", 4, ""),
        (CUSTOMER, "industry: Food", "logo: ../../../secret.png", "C110", 3, ""),
        (CUSTOMER, "industry: Food", "logo: assets/list.vtt", "C107", 3, ""),
        (CUSTOMER, "industry: Food", "relationship: friend", "C107", 3, "partner"),
        (CUSTOMER, "industry: Food", "industry: We count our crates by daylight", "C210", 3, ""),
        (CUSTOMER, "industry: Food", "industry: 'Ada Moss: we count by daylight'", "C210", 3, ""),
        (CUSTOMER, "industry: Food", "region: Nobody counts by hand any more.", "C210", 3, ""),
        (STORY, "{product: [Count]}", "{product: [We count our crates by daylight]}", "C210", 6, ""),
        (STORY, "{product: [Count]}", "{We count our crates by daylight: [Count]}", "C210", 6, ""),
        (STORY, "{product: [Count]}", "{“count the crates by daylight”: [Count]}", "C210", 6, ""),
        (STORY, "{product: [Count]}", "{'Ada Moss: We count by daylight': [Count]}", "C210", 6, ""),
        (CUSTOMER, "name: Fernwood Dairy", "name: “We love every single thing”", "C210", 1, ""),
        (INTERVIEW, "date: 2026-05-04", "date: 4 May 2026", "C107", 2, ""),
        (INTERVIEW, "date: 2026-05-04", "date: 2026-02-30", "C107", 2, ""),
        (INTERVIEW, "date: 2026-05-04", "date: 1700000000", "C107", 2, ""),
        (INTERVIEW, "customer: fernwood", "customer: fernwod", "C120", 1, "fernwood"),
        (INTERVIEW, "Ben: ben-okafor", "Ben: ben-okafo", "C123", 6, ""),
        (INTERVIEW, "talk.vtt", "tlk.vtt", "C125", 3, ""),
        (INTERVIEW, "talk.vtt", "../../customers/fernwood.yml", "C110", 3, ""),
        (INTERVIEW, "date: 2026-05-04", "date: 2026-05-04\nkind: video", "C107", 3, "recording"),
        (STORY, "customer: fernwood", "costumer: fernwood", "C105", 4, "customer"),
        (STORY, "customer: fernwood", "customer: fernwoods", "C120", 4, "fernwood"),
        (STORY, "2026-05-04-fernwood", "2026-05-05-fernwood", "C121", 5, "2026-05-04-fernwood"),
        (STORY, "title: Fernwood counts crates by daylight\n", "", "C106", 2, "title"),
        (STORY, "tags: {product: [Count]}", "tags: {product: {a: b}}", "C107", 6, ""),
        (STORY, "tags: {product: [Count]}", "image: count.png", "C107", 6, "file, alt"),
        (
            STORY,
            "tags: {product: [Count]}",
            "author: {name: Nell}",
            "C107",
            6,
            "`author` should be a name or a list of names",
        ),
        (STORY, "tags: {product: [Count]}", "author: [Nell, {name: Ann}]", "C107", 6, "a list of names"),
        (STORY, "Fernwood counts crates by daylight", "“We count our crates by daylight”", "C210", 2, ""),
        (STORY, "tags: {product: [Count]}", f"results: [{', '.join(FIVE)}]", "C107", 6, "at most 4"),
        (STORY, "---\ntitle", "title", "C108", 0, ""),
        (STORY, "— Ada Moss, Plant Manager {#by-hand}", "— Ada Mooss", "C202", 11, ""),
        (STORY, ">\n> — Ada Moss, Plant Manager {#by-hand}", ">", "C201", 11, ""),
        (STORY, "{#by-hand}", "{#by-hand .revized}", "C207", 11, ""),
        (STORY, "six,” says", "six, says", "C206", 15, ""),
        (STORY, "says Ben Okafor", "say Ada and Ben", "C203", 15, ""),
        (STORY, "six,” says", "six,”{#by-hand} says", "C204", 15, ""),
    ],
)
def test_each_mistake_is_a_finding_at_its_line(site, path, old, new, code, line, hint):
    site.change(path, old, new)
    _, findings = read(site)
    found = [f for f in findings if f.code == code]
    assert found, findings
    assert found[0].place.path == path
    assert found[0].place.line == line
    assert hint in found[0].message + found[0].remedy


def test_one_mistake_is_told_once_whatever_else_might_stand_there(site):
    site.change(STORY, "tags: {product: [Count]}", "author: {name: Nell}")
    _, findings = read(site)
    assert [f.code for f in findings].count("C107") == 1


def test_what_depends_on_a_broken_file_is_left_out(site):
    site.change(CUSTOMER, "industry:", "industri:")
    library, findings = read(site)
    assert (library.customers, library.interviews, library.stories) == ({}, {}, {})
    assert {f.subject for f in findings} == {"customer:fernwood", "interview:2026-05-04-fernwood", "fernwood"}


def test_an_interview_of_another_customer_is_refused(site):
    site.write("content/customers/hollow.yml", "name: Hollow Mill\npeople: {ada-moss: {name: Ada Moss}}\n")
    site.change(STORY, "customer: fernwood", "customer: hollow")
    library, findings = read(site)
    assert [f.code for f in errors(findings)] == ["C122"]
    assert library.stories == {}


def test_messages_hold_no_private_words(site):
    site.change(INTERVIEW, "Ben: ben-okafor", "Ben: someone-secret")
    site.change(STORY, "— Ada Moss, Plant Manager", "— Mysterious Stranger")
    _, findings = read(site)
    printed = " ".join(f.message + f.remedy for f in findings)
    for secret in ("someone-secret", "Mysterious", "Ada", "Ben", "ada-moss", "crates"):
        assert secret not in printed


def test_the_role_after_a_name_is_compared(site):
    site.change(STORY, "Plant Manager", "Chief Executive")
    assert [f.code for f in read(site)[1]] == ["C211"]


@pytest.mark.parametrize("rest", ["", ", Plant Manager", ", Fernwood Dairy", ", Plant Manager, Fernwood Dairy"])
def test_a_name_may_be_followed_by_its_role_and_company(site, rest):
    site.change(STORY, ", Plant Manager", rest)
    library, findings = read(site)
    assert findings == ()
    assert library.stories["fernwood"].quotes[0].credited == "Ada Moss"


def test_a_look_alike_letter_is_another_name(site):
    site.change(STORY, "— Ada Moss", "— \u0410da Moss")
    assert "C202" in [f.code for f in read(site)[1]]


def test_files_that_would_become_pages_unread_are_reported(site):
    site.write("content/pages/stories/other.markdown", "# Hello\n")
    site.write("content/pages/stories/index.md", "---\ncustomer: fernwood\n---\n")
    site.write("content/pages/stories/A b.md", (site.root / STORY).read_text())
    assert sorted(f.code for f in read(site)[1]) == ["C114", "C128", "C128"]


def test_an_ordinary_index_page_is_no_story(site):
    site.write("content/pages/stories/index.md", "# Our customers\n\n“We are proud of all of them.”\n")
    library, findings = read(site)
    assert list(library.stories) == ["fernwood"]
    assert findings == ()


def test_links_are_not_followed(site, tmp_path):
    outside = tmp_path / "elsewhere"
    outside.mkdir()
    (outside / "story.md").write_text("---\ntitle: x\n---\n")
    (site.root / "content/pages/stories/linked").symlink_to(outside)
    (site.root / "content/customers/other.yml").symlink_to(outside / "story.md")
    library, findings = read(site)
    assert [f.code for f in findings] == ["C110", "C110"]
    assert list(library.stories) == ["fernwood"]


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"\xff\xfe\x00", "C101"), (b"a" * 1_000_001, "C101"), (b"---\ntitle: \x00\n---\n", "C101"), (b"", "C108")],
)
def test_files_that_are_no_honest_text_are_refused(site, data, code):
    (site.root / STORY).write_bytes(data)
    library, findings = read(site)
    assert [f.code for f in findings] == [code]
    assert library.stories == {}


@pytest.mark.parametrize(
    "yaml",
    [
        "title: " + "[" * 5000,
        "title: " + "{a: " * 400,
        "a: &a [x]\n" + "".join(f"k{i}: [*a, *a]\n" for i in range(50)),
        "? [a, b]\n: c",
        "--- \na: b\n--- \nc: d",
        "\t- broken",
        "title: 'never closed",
        "%YAML 9.9\n",
    ],
)
def test_hostile_yaml_is_one_finding(site, yaml):
    site.write(CUSTOMER, yaml)
    _, findings = read(site)
    assert len([f for f in findings if f.subject == "customer:fernwood"]) == 1


@pytest.mark.parametrize("body", ["![" * 8_000, "“A word or two.” " * 1_000, "A word.\n\n" * 40_000])
def test_a_story_longer_than_any_honest_one_is_not_parsed(site, body):
    site.change(STORY, "Every evening somebody walked the yard.", body)
    library, findings = read(site)
    assert [f.code for f in findings] == ["C101"]
    assert library.stories == {}


def test_a_missing_folder_is_said(site):
    library, findings = load(site.project(customers="content/custmers"))
    assert findings[0].code == "C112"
    assert library.customers == {}


def test_transcripts_are_read_and_held_against_the_speakers(site):
    site.change(INTERVIEW, "  Ben: ben-okafor", "  Benn: ben-okafor")
    library, _ = read(site)
    transcripts, findings = transcripts_of(library)
    assert len(transcripts["2026-05-04-fernwood"].turns) == 3
    assert [f.code for f in findings] == ["C124", "C126"]
    assert dict(findings[0].confidential)["nearest"] == "Ben"
    assert (findings[0].place.path, findings[0].place.line) == (INTERVIEW, 6)
    assert "Ben" not in findings[0].message + findings[0].help


def test_a_transcript_that_cannot_be_read_is_a_finding_at_its_file(site):
    site.write("content/interviews/2026-05-04-fernwood/talk.vtt", "\x00\x01\x02")
    library, _ = read(site)
    transcripts, findings = transcripts_of(library)
    assert transcripts == {}
    assert findings[0].place.path == "content/interviews/2026-05-04-fernwood/talk.vtt"
    assert findings[0].subject == "interview:2026-05-04-fernwood"


def test_a_folder_with_the_name_of_a_page_is_said(site):
    site.write(f"{STORY.rpartition('/')[0]}/northwind.md/picture.txt", "")
    library, findings = read(site)
    assert [(f.code, f.place.path, f.subject) for f in findings] == [
        ("C128", f"{STORY.rpartition('/')[0]}/northwind.md", "northwind")
    ]
    assert list(library.stories) == ["fernwood"]


def test_tags_results_and_figures_are_read(site):
    site.change(
        STORY,
        "tags: {product: [Count]}\n",
        "tags: {product: Count, region: [North, South]}\n"
        "results:\n  - {figure: 6 pm, label: everyone home, quote: by-hand}\n"
        "figures: [{figure: 40 people, evidence: staff.pdf}]\n",
    )
    story = read(site)[0].stories["fernwood"]
    assert story.tags == {"product": ("Count",), "region": ("North", "South")}
    assert (story.results[0].figure, story.results[0].place.line) == ("6 pm", 8)
    assert story.figures[0].evidence == "staff.pdf"


def test_values_cannot_be_changed(site):
    story = read(site)[0].stories["fernwood"]
    with pytest.raises(dataclasses.FrozenInstanceError):
        story.title = "x"


def names_told(site, *stories: tuple[str, str]) -> list[tuple[str, str, int]]:
    """Findings about the addresses of quotes in stories that each have a file name and an id for their first quote."""
    text = (site.root / STORY).read_text("utf-8").replace("“And now the drivers are home by six,” says Ben Okafor.", "")
    (site.root / STORY).unlink()
    for name, id_ in stories:
        site.write(f"content/pages/stories/{name}.md", text.replace("#by-hand", f"#{id_}"))
    return [(f.code, f.subject, f.place.line) for f in errors(read(site)[1])]


@pytest.mark.parametrize("other", ["fernwood--yard", "fernwood/yard"])
def test_two_quotes_of_one_address_are_told(site, other: str):
    told = names_told(site, ("fernwood", "yard--crates"), (other, "crates"))
    assert [(code, line) for code, _, line in told] == [("C204", 11)]


def test_a_quote_whose_files_no_disk_can_hold_is_told(site):
    assert names_told(site, ("f" * 200, "q" * 38), ("森" * 60, "森" * 20)) == [("C114", "森" * 60, 11)]
