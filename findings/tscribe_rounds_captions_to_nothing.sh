#!/usr/bin/env bash
# Package: tscribe 1.3.1
#
# GUESS: captions made from Amazon Transcribe's answer have its times, to the hundredth of a second, and its speakers as voices.
#
# WHAT HAPPENS: times are cut to whole seconds, so a short answer begins and ends at the same moment and is never shown; the
#   speaker is the caption's identifier, which players do not show and most readers pass over.
#
# WHY IT MATTERS: "None?" is what takes the sentence before it back, and it is gone from the screen. casestudies reads the
#   service's own JSON.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "tscribe==1.3.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import json
import pathlib

import tscribe


def spoken(word, start, end):
    return {"start_time": start, "end_time": end, "type": "pronunciation", "alternatives": [{"confidence": "0.9", "content": word}]}


def segment(speaker, *times):
    items = [{"start_time": start, "end_time": end, "speaker_label": speaker} for start, end in times]
    return {"start_time": times[0][0], "end_time": times[-1][1], "speaker_label": speaker, "items": items}


ITEMS = [spoken("Never", "0.10", "0.90"), spoken("None", "2.10", "2.60"), spoken("Twice", "4.10", "5.60")]
SEGMENTS = [segment("spk_0", ("0.10", "0.90")), segment("spk_1", ("2.10", "2.60")), segment("spk_0", ("4.10", "5.60"))]
ANSWER = {
    "jobName": "job",
    "status": "COMPLETED",
    "results": {
        "transcripts": [{"transcript": "Never None Twice"}],
        "speaker_labels": {"speakers": 2, "segments": SEGMENTS},
        "items": ITEMS,
    },
}
pathlib.Path("answer.json").write_text(json.dumps(ANSWER))
tscribe.write("answer.json", format="vtt", save_as="captions.vtt")
captions = pathlib.Path("captions.vtt").read_text()
print(captions)
assert "00:00:02.000 --> 00:00:02.000\nNone" in captions, "the short answer has a length now"
assert "\nspk_1\n00:00:02" in captions and "<v" not in captions, "speakers are voices now"
PYTHON
