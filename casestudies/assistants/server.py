"""The server that assistants speak with (Model Context Protocol). It reads and judges; nothing here writes or approves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ResourceError, ToolError
from mcp.types import ToolAnnotations

from casestudies import __version__
from casestudies.assistants.answers import CannotAnswer, Sight, explained
from casestudies.editing.bench import Bench
from casestudies.editing.quiet import keep_log_quiet
from casestudies.findings import CasestudiesError, Rule

T = TypeVar("T")
READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
LISTED = 200
"""Transcripts that are listed by name; any other can be asked for."""
INSTRUCTIONS = """\
Customer stories in which every quote was really said. A quote is text in a blockquote with an attribution, or in quotation marks.
Never invent or improve a quote: verify it, and where it is refused take the faithful wording, or leave it out. `check_story` takes
the text of a draft. You cannot approve, record or withdraw anything, and you must not write approvals or evidence: people do that.
"""


def made(bench: Bench, catalogue: Mapping[str, Rule], *, transcripts: bool) -> MCPServer:
    """The server for a site. With `transcripts`, words of interviews may be told."""
    sight = Sight(bench, transcripts)
    server = MCPServer("casestudies", instructions=INSTRUCTIONS, version=__version__, log_level="CRITICAL")

    @server.tool(annotations=READS)
    def check_story(story: str, text: str = "") -> dict[str, Any]:
        """Check a story, or a draft of one: what is wrong, and for each quote whether it was said. `story` is its id (the path
        under stories/ without .md), `text` the whole Markdown of a draft; without it, the file as it is.
        """
        return _answered(lambda: sight.story(story, text))

    @server.tool(annotations=READS)
    def explain(code: str) -> dict[str, Any]:
        """Say what a finding's code (such as Q201) means, why it matters and what to do."""
        rule = catalogue.get(code.upper())
        if rule is None:
            raise ToolError("There is no such code.")
        return explained(rule)

    @server.tool(annotations=READS)
    def verify_quote(quote: str, interview: str, person: str) -> dict[str, Any]:
        """Say whether a person (a name or an id) said these words in an interview (its id), and what differs."""
        return _answered(lambda: sight.quote(quote, interview, person))

    if transcripts:
        _add_words(server, sight)
    return server


def _add_words(server: MCPServer, sight: Sight) -> None:
    """What tells words of interviews."""

    @server.tool(annotations=READS)
    def find_passages(words: str, interview: str) -> list[dict[str, Any]]:
        """Find what was said about something in an interview: passages that can be quoted as they stand."""
        return _answered(lambda: sight.passages(words, interview))

    @server.tool(annotations=READS)
    def suggest_quotes(interview: str) -> list[dict[str, Any]]:
        """Suggest the passages of an interview that are most worth quoting, with reasons."""
        return _answered(lambda: sight.suggestions(interview))

    @server.resource("transcript://{interview}", mime_type="text/plain")
    def transcript(interview: str) -> str:
        """An interview as text, without what is marked as private."""
        try:
            return sight.transcript(interview)
        except (CannotAnswer, CasestudiesError) as error:
            raise ResourceError(str(error)) from None

    # Many assistants show what is listed, and nothing else.
    for name in [one for one in sorted(sight.bench.interviews) if one.isascii()][:LISTED]:
        server.resource(f"transcript://{name}", name=name, mime_type="text/plain")(partial(transcript, name))


def _answered(ask: Callable[[], T]) -> T:
    """The answer, or why there is none, as the protocol tells it."""
    try:
        return ask()
    except (CannotAnswer, CasestudiesError) as error:
        raise ToolError(str(error)) from None


def serve(bench: Bench, catalogue: Mapping[str, Rule], *, transcripts: bool) -> None:
    """Speak with an assistant over standard input and output until it is done."""
    server = made(bench, catalogue, transcripts=transcripts)
    keep_log_quiet()
    server.run("stdio")
