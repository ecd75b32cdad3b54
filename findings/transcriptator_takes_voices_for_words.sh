#!/usr/bin/env bash
# Package: transcriptator 1.1.4 (npm), a converter for podcasts' transcripts
#
# GUESS: WebVTT's mark for a voice (`<v Name>`) gives the speaker, and a word before a colon in a subtitle does not.
#
# WHAT HAPPENS: it is the other way round: the voice's mark and the escaped signs stay in the words, with no speaker; "Well:
#   twice." was said by a person called Well.
#
# WHY IT MATTERS: made from the captions of a video service, the transcript has marks in its quotes and no names; made from
#   subtitles, it has names that nobody bears. casestudies reads voices as voices, and a label only where the file as a whole
#   has labels.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund transcriptator@1.1.4

cat >try.cjs <<'SCRIPT'
const { convertFile, Options, TranscriptFormat } = require("transcriptator");

const captions = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Mira Tan>R&amp;D lost none.</v>\n";
const subtitles = "1\n00:00:01,000 --> 00:00:03,000\nMira Tan: We lose none.\n\n2\n00:00:04,000 --> 00:00:05,000\nWell: twice.\n";
const read = (text, format) => convertFile(text, format).map(({ speaker, body }) => [speaker, body]);
const heard = { captions: read(captions, TranscriptFormat.VTT), subtitles: read(subtitles, TranscriptFormat.SRT) };
console.log(heard);
if (heard.captions[0].join("|") !== "|<v Mira Tan>R&amp;D lost none.</v>") throw new Error("voices are read now");
if (heard.subtitles[1].join("|") !== "Well|twice.") throw new Error("labels are read otherwise now");
SCRIPT
node try.cjs
