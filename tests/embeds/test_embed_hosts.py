"""Who embeds what, and what was published once."""

import datetime as dt
from dataclasses import replace

import pytest

from casestudies.approvals.model import Standing, State
from casestudies.findings import CasestudiesError, Place
from casestudies.publish.embeds import embedders, places
from casestudies.publish.embeds.hosts import from_log, hosts, to_tell
from casestudies.review import Reviewed
from casestudies.review.gone import once_published
from casestudies.stories.model import Approval, Form, Quote, Scope, Story, Withdrawal
from casestudies.stories.project import Project
from helpers.embeds_made_up import BRIGHTLEDGER, EXAMPLE, HOLM, SAVED, edition

LIST = """
hosts:
  - page: https://partner.example/pricing
    quote: brightledger#saved-13-hours
    tell: web@partner.example
  - {page: https://blog.example/, quote: holm}
  - {page: https://agency.example/, quote: wall}
"""


@pytest.fixture
def project(tmp_path):
    content = tmp_path / "content"
    content.mkdir()
    folders = {name: content / name for name in ("customers", "interviews", "approvals", "testimonials")}
    return Project(root=tmp_path, docs_dir=content / "pages", **folders)


def written(project, text):
    (project.root / "content" / "used-by.yml").write_text(text, "utf-8")
    return project


def test_no_list_no_hosts(project):
    assert hosts(project) == ()
    assert embedders(project, "brightledger") == ()


def test_a_withdrawal_says_whom_to_tell(project):
    written(project, LIST)
    told = embedders(project, "brightledger", "saved-13-hours")
    assert [host.page for host in told] == ["https://partner.example/pricing", "https://agency.example/"]
    assert told[0].tell == "web@partner.example"
    assert told[0].place == Place("content/used-by.yml", 3, 5)
    assert [host.page for host in embedders(project, "brightledger", "close")] == ["https://agency.example/"]
    assert [host.page for host in embedders(project, "holm", "flour")] == [
        "https://blog.example/",
        "https://agency.example/",
    ]
    assert len(embedders(project, "brightledger")) == 2


def test_the_finding_keeps_the_host_to_itself(project):
    finding, other = to_tell(written(project, LIST), edition())
    assert other.subject == "holm"
    assert to_tell(project, EXAMPLE) == ()
    assert finding.code == "P506"
    assert finding.place == Place("content/used-by.yml", 3, 5)
    assert "partner.example" not in finding.message + finding.help
    assert ("tell", "web@partner.example") in finding.confidential


@pytest.mark.parametrize(
    "text",
    [
        "hosts: 3",
        "hosts:\n  - quote: a#b",
        "hosts: [{page: 'javascript:x', quote: a}]",
        "hostz: []",
        "hosts: [",
        "&a x: 1",
    ],
)
def test_a_list_that_cannot_be_read_is_one_clear_error(project, text):
    with pytest.raises(CasestudiesError) as caught:
        hosts(written(project, text))
    assert caught.value.finding.place.path == "content/used-by.yml"


def test_from_a_server_s_log():
    name = places.key(SAVED.ref)
    hit = f'1.2.3.4 - - [21/Nov/2026:10:00:00 +0000] "GET /casestudies/embed/{name}.json HTTP/2" 200 900 "{{}}" "UA"'
    lines = [
        hit.format("https://partner.example/"),
        hit.format("https://partner.example/"),
        hit.format("-"),
        hit.format("javascript:alert(1)"),
        hit.format("https://evil.example/\x1b[31m"),
        hit.format("https://blog.example/").replace(f"{name}.json", f"{name}.oembed.json"),
        hit.format("https://blog.example/").replace(name, "0000000000000000"),
        "not a line of a log \x1b[31m",
    ]
    found = from_log(lines, [SAVED.ref])
    assert found == (("https://partner.example/", SAVED.ref, 2), ("https://blog.example/", SAVED.ref, 1))


# ---- tombstones

HERE = Place("content/pages/stories/brightledger.md", 1)
WIDE = frozenset({Scope.SITE, Scope.WIDGET})


def approval(**changes):
    made = Approval("customer", "Dana Reyes", dt.date(2026, 10, 2), WIDE, "sha256:now", HERE)
    return replace(made, **changes)


def written_quote(name, form=Form.BLOCK):
    return Quote(name, "…", form, "Dana Reyes", "dana-reyes", HERE, 1, 1, 0, 1)


def reviewed(*approvals, state=State.WITHDRAWN, digest="sha256:now", made=EXAMPLE):
    quotes = (written_quote("saved-13-hours"), written_quote("weekends", Form.INLINE))
    story = Story("brightledger", "", "", "", "brightledger", (), "", 1, HERE, approvals=approvals, quotes=quotes)
    covered = frozenset({digest} - {""})
    one = Reviewed(story, Standing(state, frozenset(), digest, covered=covered), (), ())
    return (one,), made.stories


WITHDRAWN = approval(withdrawn=Withdrawal(dt.date(2026, 11, 20), "Dana Reyes"))
OTHERS = edition(HOLM)


def test_a_withdrawn_quote_leaves_a_tombstone():
    assert once_published(*reviewed(WITHDRAWN, made=OTHERS)) == ("brightledger#saved-13-hours",)
    assert once_published(*reviewed(approval(), state=State.EXPIRED, made=OTHERS)) == ("brightledger#saved-13-hours",)


def test_what_is_still_published_leaves_none():
    assert once_published(*reviewed(approval(), state=State.APPROVED)) == ()


def test_a_quote_that_lost_the_scope_leaves_one():
    narrowed = edition(replace(BRIGHTLEDGER, quotes=(replace(SAVED, scopes=frozenset({Scope.SITE})),)))
    kept = approval(scope=frozenset({Scope.SITE}))
    assert once_published(*reviewed(WITHDRAWN, kept, state=State.APPROVED, made=narrowed)) == (
        "brightledger#saved-13-hours",
    )


@pytest.mark.parametrize(
    "case",
    [
        reviewed(made=OTHERS),
        reviewed(approval(content="sha256:before"), state=State.STALE, made=OTHERS),
        reviewed(approval(scope=frozenset({Scope.SITE})), made=OTHERS),
        reviewed(approval(content=""), digest="", state=State.AWAITING, made=OTHERS),
    ],
    ids=["never approved", "approved in other words", "not for widgets", "no digest"],
)
def test_what_was_never_published_leaves_none(case):
    assert once_published(*case) == ()
