"""The language server: LSP's requests to what `casestudies.editing` knows, and nothing else. It writes no file.

Everything it tells goes to the editor of the person who writes, over the pipe that the editor opened. Its log, on standard error,
names what went wrong and never what stood in a text.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from lsprotocol import types as lsp
from pygls import uris
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer

from casestudies import __version__
from casestudies.editing.bench import Bench, Draft, stamp_of
from casestudies.editing.completing import Completion, items_elsewhere, items_in_story
from casestudies.editing.fixes import Replacement, fixes_of, quote_with_id
from casestudies.editing.hover import hover_of
from casestudies.editing.naming import CannotRename, id_at, renamed, target_of
from casestudies.editing.places import TextLines, span_of
from casestudies.editing.problems import Diagnostic, notes_of, problems_elsewhere, problems_of
from casestudies.editing.quiet import keep_log_quiet
from casestudies.findings import CasestudiesError, Finding, Severity
from casestudies.stories import find_config, open_project
from casestudies.stories.files import display_path, unix

PAUSE = 0.02
"""Seconds without a keystroke after which a text is judged: held keys come every 30 ms."""
OPEN = "casestudies.open"
_SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.NOTE: lsp.DiagnosticSeverity.Information,
}
_KINDS = {
    "quote": lsp.CompletionItemKind.Text,
    "person": lsp.CompletionItemKind.Constant,
    "key": lsp.CompletionItemKind.Property,
    "file": lsp.CompletionItemKind.File,
}


class Server(LanguageServer):
    """A server with a bench for each site whose files are open."""

    def __init__(self) -> None:
        super().__init__("casestudies", f"v{__version__}")
        self._benches: dict[Path, Bench] = {}
        self._settings: dict[Path, tuple[int, int] | None] = {}
        self._drafts: dict[str, Draft] = {}
        self._good: dict[str, Draft] = {}

    def bench(self, path: Path) -> Bench | None:
        """The site that a file belongs to; None for a file of no site. Raises CasestudiesError where its settings are wrong."""
        try:
            config = find_config(path.parent)
        except CasestudiesError:
            return None
        if config not in self._benches:
            project = open_project(config)
            self._settings[config] = stamp_of(config)
            self._benches[config] = Bench(project, lambda: project.day_of(dt.datetime.now(dt.UTC)))
        return self._benches[config]

    def look_again(self) -> None:
        """Something was saved: what was concluded is forgotten, and where the settings changed, everything."""
        for config, bench in list(self._benches.items()):
            if stamp_of(config) != self._settings[config]:
                del self._benches[config]
            else:
                bench.look_again()
        self._drafts.clear()

    def close(self, uri: str) -> None:
        """A document was closed: nothing is told of it any more."""
        self._drafts.pop(uri, None)
        self._good.pop(uri, None)
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))

    def text(self, uri: str) -> str:
        """The text of a document as it stands in the editor, with Unix line ends."""
        return unix(self.workspace.get_text_document(uri).source)

    def draft(self, uri: str) -> tuple[Bench, Draft] | None:
        """The story in a document, judged; None where it holds none."""
        path = path_of(uri)
        bench = self.bench(path)
        story = bench.story_of(path) if bench else ""
        if bench is None or not story:
            return None
        text = self.text(uri)
        known = self._drafts.get(uri)
        if known is None or known.text != text or known.id != story:
            known = self._drafts[uri] = bench.draft(story, text)
        return bench, known

    # ---- between characters and the editor's positions

    def units(self, line: str, character: int) -> int:
        """Characters of a line, in the units that the editor counts in."""
        encoding = self.workspace.position_encoding
        if encoding == lsp.PositionEncodingKind.Utf32:
            return character
        if encoding == lsp.PositionEncodingKind.Utf8:
            return len(line[:character].encode("utf-8", "surrogatepass"))
        return len(line[:character].encode("utf-16-le", "surrogatepass")) // 2

    def position(self, lines: TextLines, offset: int) -> lsp.Position:
        """An offset as the editor counts."""
        line, character = lines.place(offset)
        return lsp.Position(line, self.units(lines.line(line), character))

    def range(self, lines: TextLines, begin: int, end: int) -> lsp.Range:
        """A stretch as the editor counts."""
        return lsp.Range(self.position(lines, begin), self.position(lines, end))

    def offset(self, lines: TextLines, position: lsp.Position) -> int:
        """The editor's position as an offset."""
        text = lines.line(position.line)
        character = next((n for n in range(len(text) + 1) if self.units(text, n) >= position.character), len(text))
        return lines.offset(position.line, character)

    def edits(self, lines: TextLines, changes: Iterable[Replacement]) -> list[lsp.TextEdit]:
        """Changes as the editor makes them."""
        return [lsp.TextEdit(self.range(lines, c.begin, c.end), c.text) for c in changes]

    # ---- what is underlined

    def last(self, uri: str) -> tuple[Bench, Draft] | None:
        """The same, as it was when it could last be read: front matter is broken while it is typed."""
        found = self.draft(uri)
        if found and found[1].story is not None:
            self._good[uri] = found[1]
        return (found[0], self._good.get(uri, found[1])) if found else None

    def publish(self, uri: str) -> None:
        """Tell the editor what is wrong in a document, as it stands."""
        lines = TextLines(self.text(uri))
        try:
            self.last(uri)
            problems = list(self._problems(uri))
        except CasestudiesError as error:  # the site's settings
            problems = [Diagnostic(0, lines.end(0), finding) for finding in error.findings]
        version = self.workspace.get_text_document(uri).version
        diagnostics = [self._diagnostic(lines, problem) for problem in problems]
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, diagnostics, version))

    def _problems(self, uri: str) -> Iterable[Diagnostic]:
        path = path_of(uri)
        bench = self.bench(path)
        if bench is None:
            return ()
        file = display_path(path, bench.project.root)
        found = self.draft(uri)
        if found is not None:
            return problems_of(found[1], file)
        text = self.text(uri)
        return problems_elsewhere(text, bench.found_in(path, text), file)

    def _diagnostic(self, lines: TextLines, problem: Diagnostic) -> lsp.Diagnostic:
        finding = problem.finding
        return lsp.Diagnostic(
            self.range(lines, problem.begin, problem.end),
            _told(finding),
            _SEVERITIES[finding.severity],
            code=finding.code,
            code_description=lsp.CodeDescription(finding.rule.page),
            source="casestudies",
            data={"quote": problem.quote} if problem.quote else None,
        )


def _told(finding: Finding) -> str:
    """What may stand in any list of problems: never words of a transcript."""
    return f"{finding.message} {finding.help}".replace("`", "")


def path_of(uri: str) -> Path:
    """The file of a document; a path of its own for one that has none yet."""
    found = uris.to_fs_path(uri)
    return Path(found).resolve() if found else Path("/untitled")


server = Server()


@server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
def opened(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
    """A document was opened."""
    ls.publish(params.text_document.uri)


@server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
async def typed(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
    """Somebody types: judged once they pause for a moment, and not at all where they went on."""
    uri, version = params.text_document.uri, params.text_document.version
    await asyncio.sleep(PAUSE)
    if uri in ls.workspace.text_documents and ls.workspace.get_text_document(uri).version == version:
        ls.publish(uri)


@server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
def saved(ls: Server, params: lsp.DidSaveTextDocumentParams) -> None:
    """A document was saved, and others may lean on it."""
    changed(ls)


@server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
def changed(ls: Server, params: lsp.DidChangeWatchedFilesParams | None = None) -> None:
    """Files changed: every open document is judged again."""
    ls.look_again()
    ls._drafts.clear()
    for uri in list(ls.workspace.text_documents):
        ls.publish(uri)


@server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
def closed(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
    """A document was closed: nothing is told of it any more."""
    ls.close(params.text_document.uri)


@server.feature(lsp.TEXT_DOCUMENT_HOVER)
def hover(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
    """What is known of the quote under the pointer."""
    found = ls.draft(params.text_document.uri)
    if found is None:
        return None
    draft, lines = found[1], TextLines(found[1].text)
    judged = quote_with_id(draft, ls.offset(lines, params.position))
    if judged is None:
        return None
    text = lsp.MarkupContent(lsp.MarkupKind.Markdown, hover_of(draft, judged))
    return lsp.Hover(text, ls.range(lines, *span_of(draft, judged.quote)))


@server.feature(lsp.TEXT_DOCUMENT_INLAY_HINT)
def hints(ls: Server, params: lsp.InlayHintParams) -> list[lsp.InlayHint]:
    """The verdict behind each quote that stands."""
    found = ls.draft(params.text_document.uri)
    if found is None:
        return []
    lines = TextLines(found[1].text)
    shown_lines = range(params.range.start.line, params.range.end.line + 1)
    notes = ((ls.position(lines, note.at), note.text) for note in notes_of(found[1]))
    return [lsp.InlayHint(at, text, padding_left=True) for at, text in notes if at.line in shown_lines]


@server.feature(
    lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.Refactor])
)
def actions(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    """What can be done about the quote at the cursor."""
    uri = params.text_document.uri
    found = ls.draft(uri)
    if found is None:
        return []
    draft, lines = found[1], TextLines(found[1].text)
    judged = quote_with_id(draft, ls.offset(lines, params.range.start))
    made = []
    for fix in fixes_of(draft, judged) if judged else ():
        edit = lsp.WorkspaceEdit({uri: ls.edits(lines, [fix.change])}) if fix.change else None
        place = [uris.from_fs_path(str(fix.opens[0])), fix.opens[1]] if fix.opens else None
        made.append(
            lsp.CodeAction(
                fix.title,
                lsp.CodeActionKind.QuickFix if fix.preferred else lsp.CodeActionKind.Refactor,
                is_preferred=fix.preferred or None,
                edit=edit,
                command=lsp.Command(fix.title, OPEN, arguments=place) if place else None,
            )
        )
    return made


@server.command(OPEN)
async def open_file(ls: Server, uri: str, line: int) -> None:
    """Open a file of the site at a line, in the editor."""
    start = lsp.Position(line, 0)
    await ls.window_show_document_async(lsp.ShowDocumentParams(uri, take_focus=True, selection=lsp.Range(start, start)))


@server.feature(
    lsp.TEXT_DOCUMENT_COMPLETION,
    lsp.CompletionOptions(trigger_characters=["[", "#", "=", '"', "“", ">", " ", "—", ":"]),
)
def complete(ls: Server, params: lsp.CompletionParams) -> lsp.CompletionList:
    """What can come next."""
    uri = params.text_document.uri
    path, text = path_of(uri), ls.text(uri)
    lines = TextLines(text)
    offset = ls.offset(lines, params.position)
    found = ls.last(uri)
    bench = ls.bench(path)
    items: Iterable[Completion] = ()
    if found is not None:
        items = items_in_story(found[0], found[1], text, offset)
    elif bench is not None and bench.is_private_file(path):
        items = items_elsewhere(bench, path, text, offset)
    # Whoever goes on typing a quote has to be answered anew: what begins so is looked up, not filtered.
    return lsp.CompletionList(True, [_completion(ls, lines, item, n) for n, item in enumerate(items)])


def _completion(ls: Server, lines: TextLines, item: Completion, number: int) -> lsp.CompletionItem:
    return lsp.CompletionItem(
        item.label,
        kind=_KINDS[item.kind],
        detail=item.detail or None,
        sort_text=f"{number:04}",
        filter_text=lines.text[item.begin : item.end] if item.kind == "quote" else item.label,
        text_edit=lsp.TextEdit(ls.range(lines, item.begin, item.end), item.text),
    )


@server.feature(lsp.TEXT_DOCUMENT_DEFINITION)
def definition(ls: Server, params: lsp.DefinitionParams) -> lsp.Location | None:
    """Where a quote was said, a person or an interview is written down."""
    found = ls.draft(params.text_document.uri)
    if found is None:
        return None
    bench, draft = found
    target = target_of(bench, draft, draft.text, ls.offset(TextLines(draft.text), params.position))
    if target is None:
        return None
    start = lsp.Position(target[1], 0)
    return lsp.Location(uris.from_fs_path(str(target[0])) or "", lsp.Range(start, start))


@server.feature(lsp.TEXT_DOCUMENT_PREPARE_RENAME)
def renaming(ls: Server, params: lsp.PrepareRenameParams) -> lsp.PrepareRenamePlaceholder | None:
    """The id that would be renamed."""
    found = ls.draft(params.text_document.uri)
    if found is None:
        return None
    lines = TextLines(found[1].text)
    try:
        id_, begin, end = id_at(found[1], ls.offset(lines, params.position))
    except CannotRename as why:
        raise JsonRpcException(str(why), lsp.LSPErrorCodes.RequestFailed.value) from None
    return lsp.PrepareRenamePlaceholder(ls.range(lines, begin, end), id_)


@server.feature(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameOptions(prepare_provider=True))
def rename(ls: Server, params: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
    """A quote's new id, everywhere."""
    found = ls.draft(params.text_document.uri)
    if found is None:
        return None
    bench, draft = found
    documents = {path_of(uri): (uri, ls.text(uri)) for uri in ls.workspace.text_documents}
    open_ = {path: text for path, (_, text) in documents.items()}
    try:
        changes = renamed(bench, draft, ls.offset(TextLines(draft.text), params.position), params.new_name, open_)
    except CannotRename as why:
        raise JsonRpcException(str(why), lsp.LSPErrorCodes.RequestFailed.value) from None
    made = {}
    for path, some in changes.items():
        uri = documents[path][0] if path in documents else uris.from_fs_path(str(path)) or ""
        text = open_[path] if path in open_ else unix(path.read_text("utf-8", "replace"))
        made[uri] = ls.edits(TextLines(text), some)
    return lsp.WorkspaceEdit(made)


def serve() -> None:
    """Speak with an editor over standard input and output until it is done."""
    keep_log_quiet()
    server.start_io()
