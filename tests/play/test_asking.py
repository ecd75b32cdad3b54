"""A quote that asks: the request with its passage, the answer, the page, a correction inside the passage, the question again."""

import pytest

from helpers.asking import SECRET, TALK_FILE, Asking

QUOTE = "We would buy the whole system again tomorrow."
QUALIFIED = "went on to qualify this"


@pytest.fixture
def play(tmp_path):
    play = Asking(tmp_path / "site")
    play.change("site_name: Larkwell\n", "site_name: Larkwell\ntheme: {name: material, font: false}\n", "mkdocs.yml")
    return play


def build(play):
    return "\n".join(content.decode("utf-8", "replace") for content in play.build().values())


@pytest.mark.build
def test_from_the_question_to_the_page_and_back(play):
    # The words are right, and what follows them turns them.
    assert "Q411" in play.run("check", expect=None)

    # Nell, and nobody else, is shown what she said; the command says first what leaves the house.
    assert "1 sentence in no quote" in play.ask()
    assert SECRET in " ".join(play.request().split())
    assert "Seen in context: again" in play.lines()

    # A yes that names no passage settles nothing: the story goes out without that quote.
    play.reply("\n".join(play.lines().splitlines()[:3]))
    play.record()
    assert "again" not in play.quotes()
    play.write("content/pages/index.md", "# Larkwell\n\n!quote[otterburn#again]\n")
    site = build(play)
    assert QUOTE not in site
    assert "nine days a year" in site

    # Her answer names it: the quote is on its page, and says that it was qualified.
    play.ask(today="2026-10-05")
    play.reply(play.lines("2026-10-05"), name="again.eml", on="Tue, 06 Oct 2026")
    play.record("again.eml")
    site = build(play)
    assert QUOTE in site
    assert QUALIFIED in site
    assert SECRET not in site

    # Somebody listens again, and hears another word in what she was shown: the question is open.
    play.correct("dealer", "leader", "00:01:09")
    assert "again" not in play.quotes()
    site = build(play)
    assert QUOTE not in site
    assert QUALIFIED not in site

    # Asked with the passage as it is heard now, she settles it once more.
    play.ask(today="2026-11-01")
    assert "leader who set it up" in " ".join(play.request("2026-11-01").split())
    play.reply(play.lines("2026-11-01"), name="third.eml", on="Mon, 02 Nov 2026")
    play.record("third.eml")
    assert "again" in play.quotes()

    # Another transcript is another thing to have seen.
    play.change("the spring?", "last spring?", TALK_FILE)
    assert "again" not in play.quotes()


def test_an_answer_to_a_request_that_is_not_on_file_settles_nothing_and_says_so(play, tmp_path):
    # The request was written to a folder of its own, and answered in its own words.
    play.ask("--output", str(tmp_path / "sent"))
    requests = play.root / "content/approvals/requests"
    requests.mkdir(parents=True)
    mail = next((tmp_path / "sent").glob("*.eml"))
    (requests / mail.name).write_bytes(mail.read_bytes())
    answer = play.lines()
    (requests / mail.name).unlink()
    play.reply(answer)
    told = play.record()
    assert "published without quote “again”" in told
    assert "content/approvals/requests" in told
    assert "again" not in play.quotes()

    # Put where requests are kept, and the answer recorded again, it settles the quote.
    (requests / mail.name).write_bytes(mail.read_bytes())
    told = play.record()
    assert "without quote" not in told
    assert "again" in play.quotes()
