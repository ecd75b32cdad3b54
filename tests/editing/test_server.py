"""The language server as an editor sees it: a process, a pipe, and the protocol, spoken by somebody else's client."""

import asyncio
import json
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

from helpers import loops
from helpers.asking import SECRET
from helpers.scratch import INTERVIEW_FILE, STORY_FILE

pytestmark = pytest.mark.long
SERVER = (str(Path(sys.executable).with_name("casestudies")), "lsp")


class Editor(LanguageClient):
    """A client that keeps what it is told."""

    def __init__(self):
        super().__init__("editor", "1")
        self.told, self.shown, self.arrived = {}, [], asyncio.Event()
        self.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(partial(self._told))
        self.feature(lsp.WINDOW_SHOW_DOCUMENT)(partial(self._shown))

    def _told(self, params):
        self.told[params.uri, params.version] = params.diagnostics
        self.arrived.set()

    def _shown(self, params):
        self.shown.append(params)
        return lsp.ShowDocumentResult(True)

    async def diagnostics(self, uri, version):
        while (uri, version) not in self.told:
            self.arrived.clear()
            await asyncio.wait_for(self.arrived.wait(), 30)
        return self.told[uri, version]

    def open(self, path, text=None):
        uri, text = path.as_uri(), path.read_text("utf-8") if text is None else text
        self.text_document_did_open(lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri, "markdown", 1, text)))
        return uri

    def write(self, uri, version, text):
        document = lsp.VersionedTextDocumentIdentifier(version, uri)
        change = lsp.TextDocumentContentChangeWholeDocument(text)
        self.text_document_did_change(lsp.DidChangeTextDocumentParams(document, [change]))


def with_editor(work, encodings=None):
    """Runs `work(editor)` with a server of its own."""

    async def run():
        editor = Editor()
        await editor.start_io(*SERVER)
        general = lsp.GeneralClientCapabilities(position_encodings=encodings) if encodings else None
        await editor.initialize_async(lsp.InitializeParams(lsp.ClientCapabilities(general=general)))
        editor.initialized(lsp.InitializedParams())
        try:
            return await asyncio.wait_for(work(editor), 60)
        finally:
            await editor.shutdown_async(None)
            editor.exit(None)
            await editor.stop()

    return loops.run(run())


def at(text, words, inside=2):
    """The position, in UTF-16, of a place in a text."""
    before = text[: text.index(words) + inside]
    line = before.rsplit("\n", 1)[-1]
    return lsp.Position(before.count("\n"), len(line.encode("utf-16-le")) // 2)


def test_from_the_first_letter_to_the_last(site):
    path = site.root / STORY_FILE
    wrong = path.read_text().replace("nine days a year", "ninety days a year")

    async def work(editor):
        uri = editor.open(path)
        assert [d.code for d in await editor.diagnostics(uri, 1)].count("Q411") == 1
        editor.write(uri, 2, wrong)
        faulty = [d for d in await editor.diagnostics(uri, 2) if d.severity is lsp.DiagnosticSeverity.Error]
        (quote,) = [d for d in faulty if d.code.startswith("Q")]
        assert quote.range == lsp.Range(at(wrong, "ninety", 0), at(wrong, "ninety", 6))
        assert quote.code_description.href.endswith(f"/codes/{quote.code}/")
        document = lsp.TextDocumentIdentifier(uri)
        actions = await editor.text_document_code_action_async(
            lsp.CodeActionParams(document, quote.range, lsp.CodeActionContext([quote]))
        )
        assert actions[0].is_preferred
        (edit,) = actions[0].edit.changes[uri]
        lines = wrong.split("\n")
        row = edit.range.start.line
        lines[row] = lines[row][: edit.range.start.character] + edit.new_text + lines[row][edit.range.end.character :]
        editor.write(uri, 3, "\n".join(lines))
        assert not [d for d in await editor.diagnostics(uri, 3) if d.severity is lsp.DiagnosticSeverity.Error]
        hover = await editor.text_document_hover_async(lsp.HoverParams(document, at(path.read_text(), "We would buy")))
        assert "Would you buy it again?" in hover.contents.value
        assert "Open the transcript at the passage" in [action.title for action in actions]
        talk = (path.parents[2] / "interviews/2026-09-01-otterburn/talk.vtt").as_uri()
        await editor.workspace_execute_command_async(lsp.ExecuteCommandParams("casestudies.open", [talk, 4]))
        assert editor.shown[0].uri.endswith("talk.vtt")
        whole = lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0))
        hints = await editor.text_document_inlay_hint_async(lsp.InlayHintParams(document, whole))
        assert "verbatim · 0:05" in [hint.label for hint in hints]

    with_editor(work)


def test_completion_definition_and_rename(site):
    path = site.root / STORY_FILE
    text = path.read_text() + "\nAnd.\n\n> We would bu"

    async def work(editor):
        uri = editor.open(path, text)
        await editor.diagnostics(uri, 1)
        document = lsp.TextDocumentIdentifier(uri)
        end = lsp.Position(text.count("\n"), len("> We would bu"))
        items = (await editor.text_document_completion_async(lsp.CompletionParams(document, end))).items
        assert items[0].text_edit.new_text == "We would buy the whole system again tomorrow."
        assert items[0].text_edit.range.start.character == 2
        place = await editor.text_document_definition_async(lsp.DefinitionParams(document, at(text, "We used to")))
        assert place.uri.endswith("talk.vtt")
        renamed = await editor.text_document_rename_async(
            lsp.RenameParams(document, at(text, "{#two-days}", 4), "looms")
        )
        assert [e.new_text for e in renamed.changes[uri]] == ["looms", "looms"]
        for bad in ("again", "a b"):
            with pytest.raises(Exception, match="id"):
                await editor.text_document_rename_async(lsp.RenameParams(document, at(text, "{#two-days}", 4), bad))

    with_editor(work)


@pytest.mark.parametrize("encoding", [None, *lsp.PositionEncodingKind])
def test_places_are_right_in_whatever_units_an_editor_counts(site, encoding):
    site.change('"The first week was not easy,"', '🧵🧵 "The first week was so easy,"')
    path = site.root / STORY_FILE

    async def work(editor):
        uri = editor.open(path)
        (found,) = [d for d in await editor.diagnostics(uri, 1) if str(d.code).startswith("Q2")]
        line = path.read_text().split("\n")[found.range.start.line]
        size = {None: 2, "utf-8": 1, "utf-16": 2, "utf-32": 4}[encoding and encoding.value]
        raw = line.encode({1: "utf-8", 2: "utf-16-le", 4: "utf-32-le"}[size])
        start = raw[: found.range.start.character * size].decode({1: "utf-8", 2: "utf-16-le", 4: "utf-32-le"}[size])
        assert start.startswith("It did not begin well. 🧵🧵 ")

    with_editor(work, [encoding] if encoding else None)


def test_files_outside_a_site_and_a_site_with_wrong_settings(site, tmp_path):
    other = tmp_path / "other/notes.md"
    other.parent.mkdir()
    other.write_text('> "Nothing" is wrong here.\n')
    path = site.root / STORY_FILE
    site.write("mkdocs.yml", site.read("mkdocs.yml") + "      verdicts: all\n")

    async def work(editor):
        assert not await editor.diagnostics(editor.open(other), 1)
        assert await editor.diagnostics(editor.open(path), 1)
        site.settings()
        editor.text_document_did_save(lsp.DidSaveTextDocumentParams(lsp.TextDocumentIdentifier(path.as_uri())))

    with_editor(work)


def test_what_is_saved_elsewhere_counts_at_once(site):
    path, interview = site.root / STORY_FILE, site.root / INTERVIEW_FILE

    async def work(editor):
        uri = editor.open(path)
        assert "P101" not in [d.code for d in await editor.diagnostics(uri, 1)]
        interview.write_text(interview.read_text().replace('"Nell Hart": nell-hart', '"Nell Hart": ~'))
        editor.told.clear()
        event = lsp.FileEvent(interview.as_uri(), lsp.FileChangeType.Changed)
        editor.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams([event]))
        assert "P101" in [d.code for d in await editor.diagnostics(uri, 1)]

    with_editor(work)


def speak(messages, cwd):
    """What the server says to raw messages, and what it logs."""
    raw = b"".join(
        b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
        for body in (m if isinstance(m, bytes) else json.dumps(m).encode() for m in messages)
    )
    done = subprocess.run(SERVER, input=raw, capture_output=True, cwd=cwd, timeout=60, check=False)
    return done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def test_its_log_holds_no_words_of_anybody(site):
    path = site.root / STORY_FILE
    uri = path.as_uri()
    start = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {"capabilities": {}, "processId": None, "rootUri": None},
    }
    document = {"uri": uri, "languageId": "markdown", "version": 1, "text": path.read_text() + "\nSENTINEL-DRAFT"}
    hostile = [
        {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": document}},
        {
            "jsonrpc": "2.0",
            "id": 2,
            "method": "textDocument/hover",
            "params": {"textDocument": {"uri": uri}, "position": {"line": 21, "character": 5}},
        },
        {"jsonrpc": "2.0", "id": 3, "method": "textDocument/hover", "params": {"textDocument": "SENTINEL-WORDS"}},
        {
            "jsonrpc": "2.0",
            "id": 4,
            "method": "textDocument/rename",
            "params": {
                "textDocument": {"uri": uri},
                "position": {"line": 9**9, "character": 9**9},
                "newName": "SENTINEL-WORDS",
            },
        },
        {
            "jsonrpc": "2.0",
            "id": 5,
            "method": "workspace/executeCommand",
            "params": {"command": "casestudies.open", "arguments": ["SENTINEL-WORDS"]},
        },
        {"jsonrpc": "2.0", "id": 6, "method": "SENTINEL-WORDS", "params": {"SENTINEL-WORDS": 1}},
        {
            "jsonrpc": "2.0",
            "method": "textDocument/didChange",
            "params": {
                "textDocument": {"uri": "file:///SENTINEL-WORDS", "version": 2},
                "contentChanges": [{"text": "SENTINEL-WORDS"}],
            },
        },
        b'{"jsonrpc": "2.0", "SENTINEL-WORDS": ',
        b'["SENTINEL-WORDS"]',
        {"jsonrpc": "2.0", "id": 7, "method": "shutdown"},
        {"jsonrpc": "2.0", "method": "exit"},
    ]
    said, log = speak([start, {"jsonrpc": "2.0", "method": "initialized", "params": {}}, *hostile], site.root)
    assert "Q411" in said
    for words in ("SENTINEL", SECRET, "broken looms", "Otterburn"):
        assert words not in log
    diagnostics = [part for part in said.split("Content-Length") if "publishDiagnostics" in part]
    assert diagnostics
    assert not any(SECRET in part for part in diagnostics)


def test_without_its_extra_the_command_says_what_to_install(monkeypatch):
    from click.testing import CliRunner

    from casestudies.cli import cli

    monkeypatch.setitem(sys.modules, "pygls", None)
    for name in [n for n in sys.modules if n.startswith(("pygls.", "casestudies.editing.server"))]:
        monkeypatch.delitem(sys.modules, name)
    done = CliRunner().invoke(cli, ["lsp"])
    assert done.exit_code == 2
    assert "casestudies[lsp]" in done.output
