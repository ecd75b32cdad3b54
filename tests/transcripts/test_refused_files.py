"""What is no transcript is refused with a reason; what is large or hostile is refused up front."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from casestudies.transcripts import RULES, TranscriptError, read_bytes, read_transcript


def refused(data: bytes | str) -> str:
    with pytest.raises(TranscriptError) as caught:
        read_bytes(data.encode() if isinstance(data, str) else data, "file")
    finding = caught.value.finding
    assert finding.message.endswith(".")
    assert "\n" not in str(caught.value) + finding.help
    return finding.code


@pytest.mark.parametrize(
    "data",
    [
        b"ID3\x04\x00\x00\x00\x00" + b"\0" * 99,
        b"\0\0\0\x20ftypM4A \0\0",
        b"RIFF\x24\x08\0\0WAVEfmt ",
        b"OggS\0\x02" + b"\0" * 30,
        b"%PDF-1.7\n",
        b"{\\rtf1\\ansi Mara: Hi.}",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99,
        b"\x89PNG\r\n\x1a\n",
        b"<!DOCTYPE html><html><body>Sign in</body></html>",
        b"[Script Info]\nTitle: x\n\n[Events]\nFormat: Layer, Start\nDialogue: 0,0:00:01.00,0:00:02.00,,Mara,0,0,0,,Hi.\n",
        b'<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml"><body><p begin="0s">Hi.</p></body></tt>',
        b'<?xml version="1.0"?><transcript><text start="0" dur="1">Hi.</text></transcript>',
        b"<SAMI><BODY><SYNC Start=0><P>Hi.</BODY></SAMI>",
        b'File type = "ooTextFile"\nObject class = "TextGrid"\n\nintervals: size = 2\nintervals: size = 3\n',
        b"@UTF8\n@Begin\n*MAR:\thello .\n*DAN:\thi .\n*MAR:\tbye .\n@End\n",
        b"SPEAKER call 1 0.00 4.00 <NA> <NA> spk1 <NA> <NA>\n",
        b"<html><body><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>See <cite>the manual</cite>.</p></body></html>",
        b"<html><head><title>Q: A:</title></head><p>Mara: Hi.</p><p>Tom: Hi.</p><p>Mara: Hi.</p></html>",
    ],
)
def test_other_kinds_of_file(data: bytes) -> None:
    assert refused(data) == "T103"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            '<?xml version="1.0"?>\n<!DOCTYPE Trans SYSTEM "trans-14.dtd">\n<Trans scribe="n"><Episode/></Trans>',
            "Transcriber",
        ),
        (
            '<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><u who="#n">Hi.</u></text></TEI>',
            "TEI",
        ),
        ("@Begin\n@Languages:\teng\n*NEL:\thi .\n@End\n", "CHAT"),
        ("[ti:Looms]\n[00:01.00]It broke.\n[00:04.00]At night.\n", "LRC"),
        ("[00:01.00]It broke.\n[00:04.00]At night.\n", "LRC"),
        ("Scenarist_SCC V1.0\n\n00:00:01:00\t9420 9420 9470 c8e9\n", "SCC"),
        ("{25}{50}It broke.\n{60}{90}At night.\n", "MicroDVD"),
        ("[10][40]It broke.\n[50][80]At night.\n", "MPL2"),
        ("call A 0.10 0.40 it 0.98\ncall A 0.60 0.90 broke 0.99\n", "CTM"),
        ("call A nell 0.10 0.40 <o,f0> it broke\n", "STM"),
    ],
)
def test_kinds_of_transcripts_that_other_programs_convert_are_named(text: str, kind: str) -> None:
    with pytest.raises(TranscriptError) as caught:
        read_bytes(text.encode(), "file")
    assert (caught.value.finding.code, kind in caught.value.finding.message) == ("T103", True)
    assert "WebVTT" in caught.value.finding.help


@pytest.mark.parametrize(
    "text",
    [
        "00:09:29\tDana:\thttps://a.example\r\n",
        "10:01:05\t From Dana Reyes to Everyone:\n\tsee the link\n10:02:01\t From Mara to Dana Reyes(Direct Message):\n\tok\n",
        "2026-09-14 10:01:05 From Dana Reyes to Everyone:\n\tsee the link\n2026-09-14 10:02:01 From Mara to Everyone:\n\tok\n",
        "[10:01] <dana> see the link\n[10:02] <mara> ok\n[10:02] <dana> bye\n",
        "10:01:05 From Dana Reyes : hello\n10:02:00 From Mara : hi\n",
        "0:00:01.000,0:00:04.000\nDana: link\n\n0:01:00.000,0:01:03.000\nMara: ok\n\n0:02:10.000,0:02:13.000\nDana: bye\n",
    ],
)
def test_chats_are_not_speech(text: str) -> None:
    assert refused(text) == "T104"


@pytest.mark.parametrize(
    "data", [b"", b"  \n\n", b"WEBVTT", b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n", b"start,end,text\n"]
)
def test_files_without_words(data: bytes) -> None:
    assert refused(data) == "T105"


@pytest.mark.parametrize(
    "document",
    [
        {},
        [],
        [1, 2],
        {"segments": []},
        {"results": {}},
        {"items": [{"text": "words"}], "text": "words"},
        [{"speaker": "Mara", "says": "Hi."}],
        {"utterances": "many", "words": [], "text": ""},
        {"monologues": [{"speaker": 1}]},
        "Mara: Hi.",
    ],
)
def test_json_of_no_known_service(document: object) -> None:
    assert refused(json.dumps(document)) == "T101"


@pytest.mark.parametrize(
    "text", ['{"segments": [', '{"a": 1} trailing', '{"words": [' + "9" * 5000 + "]}", "[" * 100_000 + "]" * 100_000]
)
def test_json_that_is_broken(text: str) -> None:
    assert refused(text) == "T106"


def test_json_of_very_many_items_is_refused_before_it_is_parsed() -> None:
    assert refused("[" + "{}," * 600_000 + "{}]") == "T102"


def test_odd_values_in_known_json_are_passed_over_and_counted() -> None:
    segments = [
        {"start": 1.0, "end": 2.0, "text": "One."},
        {"start": "soon", "end": None, "text": "Two."},
        {"start": float("nan"), "end": -5, "text": ["Three."]},
        {"start": 1e300, "end": True, "text": "Four.", "speaker": ["Mara"], "words": [None, 3, {"word": 5}]},
        "Five.",
        None,
    ]
    transcript = read_bytes(json.dumps({"segments": segments}).encode(), "odd")
    assert [(t.speaker, t.text, t.start) for t in transcript.turns] == [(None, "One. Two. Four.", 1.0)]
    assert [f.code for f in transcript.findings] == ["T201", "T203"]
    assert transcript.findings[0].message == "6 pieces are in sight, 4 were read."


@pytest.mark.long
@pytest.mark.parametrize(
    "line",
    [
        "9" * 20_000,
        "9:" * 10_000,
        "(" * 20_000,
        "<v " * 8000,
        "&#" * 9000,
        ": " * 9000,
        "[0:00" * 5000,
        "* " * 9000,
        "--> " * 9000,
    ],
)
def test_long_lines_of_one_kind_take_no_time_to_speak_of(line: str) -> None:
    for text in (
        line,
        f"WEBVTT\n\n00:01.000 --> 00:02.000\n{line}\n",
        f"1\n00:01,000 --> 00:02,000\n{line}\n",
        f"Mara: a\n{line}\nMara: b\nTom: c\n",
    ):
        with suppress(TranscriptError):
            assert read_bytes(text.encode(), "long").words


def test_a_file_beyond_all_measure_is_not_even_opened(tmp_path) -> None:
    huge = tmp_path / "huge.vtt"
    with huge.open("wb") as file:
        file.seek(2**30)
        file.write(b"x")
    with pytest.raises(TranscriptError) as caught:
        read_transcript(huge)
    assert caught.value.finding.code == "T102"


def test_files_that_cannot_be_opened(tmp_path) -> None:
    for path in (tmp_path / "none.vtt", tmp_path, "a\0b", tmp_path / ("x" * 300)):
        with pytest.raises(TranscriptError) as caught:
            read_transcript(path)
        assert caught.value.finding.code == "T108"
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(TranscriptError) as caught:
        read_transcript(pipe)
    assert caught.value.finding.code == "T108"


def test_no_finding_repeats_the_words_of_a_transcript() -> None:
    secret = "xylophone"
    for text in (
        f"WEBVTT\n\n{secret}\n",
        f"00:01:02\t{secret}:\t{secret}\n",
        f"{{{secret}}}",
        f"{secret}",
        f"PK\x03\x04{secret}",
    ):
        with pytest.raises(TranscriptError) as caught:
            read_bytes(text.encode(), "file")
        assert secret not in str(caught.value) + caught.value.finding.help
    found = read_bytes(f"WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\n{secret}\n\n{secret} {secret}\n".encode(), "file")
    assert found.findings
    assert secret not in "".join(f.message + f.help for f in found.findings)


def test_every_rule_explains_itself() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES) == len({rule.name for rule in RULES})
    for rule in RULES:
        assert rule.code[0] == "T"
        assert rule.what.endswith(".")
        assert rule.why.endswith(".")
        assert rule.remedy.endswith(".")


@pytest.mark.long
def test_the_largest_captions_are_read_in_little_memory(tmp_path: Path) -> None:
    words = "we planned the rounds on a board and by phone, and then we went on with it " * 3
    cues = (
        f"{i // 3600:02}:{i // 60 % 60:02}:{i % 60:02}.000 --> {i // 3600:02}:{i // 60 % 60:02}:{i % 60:02}.900\n"
        f"{'Mara' if i % 5 else 'Tom'}: {words}\n\n"
        for i in range(119_000)
    )
    path = tmp_path / "day.vtt"
    path.write_text("WEBVTT\n\n" + "".join(cues), encoding="utf-8")
    assert 30_000_000 < path.stat().st_size < 32 * 1024 * 1024
    status = Path("/proc/self/status")
    if not status.is_file():
        pytest.skip("only Linux tells a process its own peak of memory")
    # `ru_maxrss` would count what the test run itself held when it started the process: VmHWM begins anew.
    program = (
        "import sys; from casestudies.transcripts import read_transcript; read_transcript(sys.argv[1]);"
        "print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')).split()[1])"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    assert int(done.stdout) // 1024 < 210  # MB; 193 where it was written


def test_letters_that_take_twice_the_memory_are_fewer() -> None:
    assert refused("WEBVTT\n\n" + "“word” " * 1_800_000) == "T102"


HELP = (
    "Q: How do I reset my password?\nA: Go to Settings and choose Reset. We will send you a mail.\n\n"
    "Q: Can I export my data?\nA: Yes. You can export everything as CSV.\n\n"
    "Q: What happens when my trial ends?\nA: Your account becomes read-only until you choose a plan.\n"
)
HELP_WITH_HEADINGS = (
    "## How do I invite people?\n\nOpen Team and press Invite. They get a mail with a link.\n\n"
    "## Can I change my plan?\n\nYes, at any time, under Billing.\n\n## Do you offer refunds?\n\nWe refund within 30 days.\n"
)
HELP_ABOUT_A_THING = (
    "Q: What is Ledgerly?\nA: Ledgerly is a ledger for small shops. It runs in the browser and keeps every receipt.\n\n"
    "Q: How much does it cost?\nA: The price depends on the number of shops. There is a free plan for one shop and one till.\n\n"
    "Q: Is there an app?\nA: There is an app for both kinds of phones. Receipts are read by the camera and filed at once.\n"
)
LOG = "[00:00:01] [INFO] Server started\n[00:00:02] [INFO] We are listening\n[00:00:05] [WARN] Slow\n[00:00:09] [INFO] Done\n"


@pytest.mark.parametrize("text", [HELP, HELP_WITH_HEADINGS, HELP_ABOUT_A_THING, LOG])
def test_a_help_page_without_a_title_and_a_log_are_no_interviews(text: str) -> None:
    with pytest.raises(TranscriptError) as caught:
        read_bytes(text.encode(), "help")
    assert caught.value.finding.code == "T101"


def test_questions_that_somebody_answered_are_read() -> None:
    text = HELP.replace("You can export everything as CSV.", "I did it last week.").replace(
        "Your account becomes read-only until you choose a plan.", "I paid, and nobody on my team noticed anything."
    )
    assert read_bytes(text.encode(), "talk").speakers == ("Q", "A")
    assert read_bytes(HELP.encode(), "talk", speakers=["A"]).speakers == ("Q", "A")


@pytest.mark.parametrize(
    "text",
    [
        "customer: brightledger\ncustomer: holm\ncustomer: brightledger\n",
        "Files: *\n(C) 2013 Ana Li. All rights reserved.\n(C) 2014 Bo Tan. All rights reserved.\n"
        "(at your option) any later version.\n(C) 2015 Cy Li\n(at your option) any version.\n",
        "Example: > run it\n\nExample: We do not recommend it. You can use it, though.\n\nExample: see below?\n",
        "* Fix a crash (Addresses Bug: 12).\n(Addresses Bug: 13) We no longer loop.\n(Addresses Bug: 14) You can mount it.\n",
        "Q: How do I change the font?\nA: I would use the option. See below.\nQ: Can I print?\nA: Press the button.\n"
        "Q: Where do I find my files?\nA: They are in the folder.\n",
    ],
)
def test_documents_of_every_system_are_no_conversations(text: str) -> None:
    with pytest.raises(TranscriptError):
        read_bytes(text.encode(), "document")
