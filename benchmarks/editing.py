"""What a keystroke costs: the language server, driven as an editor drives it, on a story of an interview of 10,000 words, alone
and in a site of 1,000 stories.

    python -m benchmarks.editing [--strokes 100] [--within 100] [--memory 150]

Each stroke changes a quote, so that its verdict has to be found anew. Ends with 1 where the median is more than this many
milliseconds (from the keystroke to the diagnostics that answer it), or where the server takes more than this many megabytes.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

from benchmarks.history import SETTINGS, files, write

WORDS = "the a we our it they month team books loom invoice close weekend before after never always again spring night"
WORDS += (
    " broken slow quick careful new old ledger payment bank customer number answer question office phone call report"
)
QUOTES = 12


def interview(length: int, seed: int = 7) -> tuple[str, list[str]]:
    """A conversation of so many words, and sentences of it to be quoted."""
    chance, words, cues, said = random.Random(seed), WORDS.split(), [], []
    count, turn = 0, 0
    while count < length:
        sentences = [" ".join(chance.choices(words, k=chance.randint(7, 16))).capitalize() + "." for _ in range(4)]
        text = " ".join(sentences)
        who = "Nell Hart" if turn % 2 else "Host"
        start = turn * 20
        clock = f"{start // 3600:02}:{start // 60 % 60:02}:{start % 60:02}.000"
        cues.append(f"{clock} --> {clock[:-3]}900\n<v {who}>{text}\n")
        said += sentences if turn % 2 else []
        count += len(text.split())
        turn += 1
    return "WEBVTT\n\n" + "\n".join(cues), chance.sample(said, QUOTES)


def site(root: Path, stories: int) -> Path:
    """A site of so many stories, one of them with the long interview; that story's file."""
    write(root, "mkdocs.yml", SETTINGS)
    for number in range(stories):
        for path, text in files(number).items():
            write(root, path, text)
    talk, quotes = interview(10_000)
    write(root, "interviews/mill-0/talk.vtt", talk)
    quoted = "".join(f"It went on.\n\n> {text}\n>\n> — Nell Hart {{#q{n}}}\n\n" for n, text in enumerate(quotes))
    head = "---\ntitle: Otterburn sleeps\ncustomer: mill-0\ninterviews: [mill-0]\n---\n\n"
    write(root, "pages/stories/mill-0.md", head + quoted)
    return root / "pages/stories/mill-0.md"


async def measure(file: Path, strokes: int) -> tuple[float, list[float], float]:
    """Milliseconds until the first diagnostics, then for each keystroke; megabytes of the server at its largest."""
    client, answers = LanguageClient("benchmark", "1"), asyncio.Queue()

    @client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def told(params: lsp.PublishDiagnosticsParams) -> None:
        answers.put_nowait((time.perf_counter(), params.version))

    async def until(version: int) -> float:
        while True:
            at, told_of = await asyncio.wait_for(answers.get(), 120)
            if told_of == version:
                return at

    await client.start_io(str(Path(sys.executable).with_name("casestudies")), "lsp")
    await client.initialize_async(lsp.InitializeParams(capabilities=lsp.ClientCapabilities()))
    client.initialized(lsp.InitializedParams())
    uri, text = file.as_uri(), file.read_text("utf-8")
    begun = time.perf_counter()
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri, "markdown", 1, text)))
    opened = (await until(1) - begun) * 1000
    quoted = [n for n, line in enumerate(text.split("\n")) if line.startswith("> ") and not line.startswith("> —")]
    chance, spent = random.Random(3), []
    for version in range(2, strokes + 2):
        at = lsp.Position(chance.choice(quoted), chance.randint(4, 30))
        change = lsp.TextDocumentContentChangePartial(range=lsp.Range(at, at), text=chance.choice("aeiostn "))
        begun = time.perf_counter()
        client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(lsp.VersionedTextDocumentIdentifier(version, uri), [change])
        )
        spent.append((await until(version) - begun) * 1000)
    status = Path(f"/proc/{client._server.pid}/status").read_text()
    largest = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()
    return opened, spent, largest / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strokes", type=int, default=100)
    parser.add_argument("--within", type=float, default=100.0)
    parser.add_argument("--memory", type=float, default=150.0)
    given = parser.parse_args()
    good = True
    for stories in (1, 1000):
        with TemporaryDirectory() as folder:
            file = site(Path(folder).resolve(), stories)
            opened, spent, largest = asyncio.run(measure(file, given.strokes))
        median, late = statistics.median(spent), statistics.quantiles(spent, n=20)[18]
        good = good and median <= given.within and largest <= given.memory
        print(
            f"{stories:5} stories: opened {opened:.0f} ms; keystroke median {median:.0f} ms, p95 {late:.0f} ms,"
            f" slowest {max(spent):.0f} ms; {largest:.0f} MB"
        )
    return not good


if __name__ == "__main__":
    sys.exit(main())
