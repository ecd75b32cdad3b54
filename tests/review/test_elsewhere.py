"""Words that were said, and in another interview of the project."""


def test_words_from_another_interview_are_told_as_such(site) -> None:
    site.change(site.story, "The first week was dreadful,", "Our printers sing in the cellar at dawn,")
    site.approve()
    (plain,) = [f for f in site.review().findings if f.code == "Q301"]
    assert "interview `" not in plain.message
    folder = "content/interviews/2026-09-08-fernhill-again"
    text = site.interview.read_text("utf-8").replace("2026-09-01", "2026-09-08")
    site.write(f"{folder}/interview.yml", text)
    site.write(
        f"{folder}/transcript.vtt",
        site.transcript.read_text("utf-8").replace(
            "The first week was dreadful.", "Our printers sing in the cellar at dawn."
        ),
    )
    (traced,) = [f for f in site.review().findings if f.code == "Q301"]
    assert "interview `2026-09-08-fernhill-again`" in traced.message
    assert "cellar at dawn" not in traced.message
