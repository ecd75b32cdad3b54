"""The findings of this room: why a file was refused (T1xx), and the reader's own doubts about one it read (T2xx)."""

from __future__ import annotations

from casestudies.findings import CasestudiesError, Finding, Place, Rule, Severity

UNRECOGNISED = Rule(
    "T101",
    "unrecognised-transcript",
    Severity.ERROR,
    "No reader knows the layout of this file.",
    "A guess at who said what would put words into somebody's mouth. We read what we know, and refuse the rest.",
    "Export the transcript as WebVTT, SRT, DOCX or plain text, or type it as lines of `Name: text`.",
    'one long text without speakers or times, or {"items": [1, 2]}',
    "Dana Reyes: It used to take us nine hours.",
)
TOO_LARGE = Rule(
    "T102",
    "transcript-too-large",
    Severity.ERROR,
    "The file is larger than any transcript of one interview.",
    "Hours of speech are a few megabytes. Something larger is not a transcript, or was made to exhaust memory.",
    "Give the transcript of one interview, not the recording and not an archive.",
    before="transcript.json   212 MB, with every word's acoustics",
    after="transcript.vtt    90 kB, exported as captions",
)
NOT_TEXT = Rule(
    "T103",
    "not-a-transcript",
    Severity.ERROR,
    "The file is of another kind: a recording, an image, a PDF, an old Word file, a spreadsheet, a web page.",
    "Words can be vouched for only when they can be read exactly as they were written down.",
    "Export the transcript itself, as WebVTT, SRT, DOCX or plain text.",
    "interview.m4a",
    "interview.vtt",
)
CHAT_LOG = Rule(
    "T104",
    "chat-log",
    Severity.ERROR,
    "The file is the chat of a meeting.",
    "What people typed beside a call is not what they said in it, and often was not meant for others.",
    "Export the captions or the transcript of the meeting instead of its chat.",
    "00:09:29<tab>Dana:<tab>see the link",
    "[Dana] 00:09:29",
)
NO_WORDS = Rule(
    "T105",
    "no-words",
    Severity.ERROR,
    "The layout is known, but the file contains no speech.",
    "A transcript without words cannot support a quote; most likely the export failed.",
    "Export the transcript again, and open it to see that it holds the conversation.",
    before="WEBVTT\n\n00:00:01.000 --> 00:00:04.000",
    after="WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nDana R.: It saved us a day.",
)
BROKEN = Rule(
    "T106",
    "broken-file",
    Severity.ERROR,
    "The file begins like a known format but does not follow it.",
    "Words may be missing after the break, and nobody would notice.",
    "Export the transcript again. If it was edited by hand, undo the edit that broke it.",
    before='{"results": [{"speaker": "Dana R.", "text": "It saved',
    after='{"results": [{"speaker": "Dana R.", "text": "It saved us a day."}]}',
)
HOSTILE = Rule(
    "T107",
    "unsafe-file",
    Severity.ERROR,
    "The file holds what no transcript needs and what can harm a reader: entity declarations, or an archive that unfolds hugely.",
    "Such files are made to exhaust memory or to reach other files.",
    "Open the file in a word processor, copy its text into a new document, and use that.",
    before='<!DOCTYPE tt [<!ENTITY a "aaaaaaaaaa">]>',
    after='<tt xmlns="http://www.w3.org/ns/ttml">',
)
UNREADABLE = Rule(
    "T108",
    "unreadable-transcript",
    Severity.ERROR,
    "The file cannot be opened.",
    "Nothing can be checked against a transcript that is missing or cannot be opened.",
    "Check the path, and that you may read the file.",
    before="transcript: talk.vtt        # the file is called interview.vtt",
    after="transcript: interview.vtt",
)
LOST = Rule(
    "T201",
    "pieces-lost",
    Severity.WARNING,
    "The file shows more times, lines or words of speech than were read.",
    "A quote from the missing part will not be found, and what stands next to it may look as if it were said in one breath.",
    "Compare the file with `casestudies read`, and fix the lines that were passed over.",
    before="00:00:05,000 -> 00:00:07,000   # one hyphen: no cue, its words are lost",
    after="00:00:05,000 --> 00:00:07,000",
)
UNCONFIRMED = Rule(
    "T202",
    "unconfirmed-layout",
    Severity.NOTE,
    "The file was read by a layout that we know from its description only.",
    "No file that this tool really exported was seen when the reader was written.",
    "Look through `casestudies read` once, to see that every turn has its speaker and its words.",
    before="Dana R. @ 0:07 | It saved us a day.   # described by its maker, never seen by us",
    after="an export of the same talk as WebVTT",
)
EMPTY_CUES = Rule(
    "T203",
    "empty-cues",
    Severity.NOTE,
    "Some cues have a time and no words.",
    "Most tools leave them where nobody spoke; words may also have been lost in the export.",
    "Nothing to do, unless words are missing there.",
    before="00:00:05.000 --> 00:00:07.000\n(nothing)",
    after="00:00:05.000 --> 00:00:07.000\nIt saved us a day.",
)
LEFT_OUT = Rule(
    "T204",
    "text-left-out",
    Severity.WARNING,
    "Text stands outside every turn and was left out.",
    "Notes, summaries and comments are nobody's words. Speech that slipped out of its place would be lost.",
    "If it was said, put it below its speaker; otherwise there is nothing to do.",
    before="Recorded on Monday, with coffee.\nDana R.: It saved us a day.",
    after="Dana R.: It saved us a day.",
)
GUESSED_ENCODING = Rule(
    "T205",
    "guessed-encoding",
    Severity.NOTE,
    "The file is not UTF-8; its letters were read as Windows-1252.",
    "In another encoding, accented letters and typographic quotes would come out wrong.",
    "Save the file as UTF-8 if accented letters look wrong in `casestudies read`.",
    before="a file saved as “ANSI” or Windows-1252",
    after="the same file saved as UTF-8",
)
ODD_TIMES = Rule(
    "T206",
    "odd-times",
    Severity.NOTE,
    "Some cues end before they begin, or begin before the one in front of them.",
    "The words are not affected; the second shown with a quote may be.",
    "Nothing to do, unless times are shown or media is linked.",
    before="00:00:09.000 --> 00:00:07.000",
    after="00:00:07.000 --> 00:00:09.000",
)
UNCLEAR_LABEL = Rule(
    "T207",
    "unclear-label",
    Severity.WARNING,
    "Words begin like a speaker's name, or stand apart from whoever spoke before, and nothing tells whose they are.",
    "A guess could put one person's words under another's name. Until somebody decides, the words are nobody's.",
    "If it is a speaker, add the label to `speakers` in interview.yml. If it is speech, say who spoke with `casestudies label`.",
    "Ben: Same here.  (where no other turn is Ben's)",
    'speakers: {"Ben": ben-okri}',
)
TYPED = Rule(
    "T208",
    "typed-messages",
    Severity.WARNING,
    "The lines are dated as a messenger dates its messages, and are read as words that were spoken.",
    "What was typed was not said: readers would be told that it was, and edits that only speech allows would be allowed.",
    "Set `kind: chat` in interview.yml if it was typed.",
    before="kind: recording\ntranscript: chat.txt   # 14/05/2026, 10:01 - Dana: All of them.",
    after="kind: chat\ntranscript: chat.txt",
)

RULES: tuple[Rule, ...] = (
    UNRECOGNISED,
    TOO_LARGE,
    NOT_TEXT,
    CHAT_LOG,
    NO_WORDS,
    BROKEN,
    HOSTILE,
    UNREADABLE,
    LOST,
    UNCONFIRMED,
    EMPTY_CUES,
    LEFT_OUT,
    GUESSED_ENCODING,
    ODD_TIMES,
    UNCLEAR_LABEL,
    TYPED,
)


class TranscriptError(CasestudiesError):
    """The file was not read: its finding says why, and what to do next."""


def refusal(rule: Rule, name: str, message: str, line: int = 0, remedy: str = "") -> TranscriptError:
    """The error that refuses the file called `name`."""
    return TranscriptError(Finding(rule, Place(name, line), message, remedy))
