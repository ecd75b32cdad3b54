#!/usr/bin/env bash
# Package: imageio-ffmpeg 0.8.1 (which brings ffmpeg)
#
# GUESS: three seconds cut out of a captioned film, encoded anew (`-ss 15 -i film.mp4 -t 3 cut.mkv`), have the captions of these
#   seconds.
#
# WHAT HAPPENS: the caption that ended before the cut opens the clip, and the one that belongs to it comes five seconds late,
#   behind its end: captions are found from the last whole picture, and their times are counted from there. WebM has the same.
#   In MP4 the text is right and lasts longer than the clip.
#
# WHY IT MATTERS: a clip of one quote shows the sentence before it, which nobody approved, under a face that is saying something
#   else.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "imageio-ffmpeg==0.8.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import subprocess
from pathlib import Path

import imageio_ffmpeg


def ffmpeg(*arguments):
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


lines = ["How was it?", "We nearly left.", "It was the invoices.", "Now it takes a day.", "Nobody stays late.", "That is all."]
cues = [f"{i + 1}\n00:00:{5 * i:02},000 --> 00:00:{5 * i + 4:02},000\n{words}\n\n" for i, words in enumerate(lines)]
Path("talk.srt").write_text("".join(cues), encoding="utf-8")
picture, sound = "testsrc=size=160x90:rate=10:duration=30", "sine=frequency=440:duration=30:sample_rate=16000"
ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound, "-i", "talk.srt", "-map", "0", "-map", "1", "-map", "2",
       "-c:v", "libx264", "-g", "100", "-c:a", "aac", "-c:s", "mov_text", "film.mp4")
for name, coded in (("cut.mkv", []), ("cut.webm", []), ("cut.mp4", ["-c:s", "mov_text"])):
    ffmpeg("-ss", "15", "-i", "film.mp4", "-t", "3", *coded, name)
    blocks = [block.split("\n") for block in ffmpeg("-i", name, "-map", "0:s", "-f", "srt", "-").strip().split("\n\n")]
    shown = [(block[1], block[2]) for block in blocks]
    print(name, shown)
    if name == "cut.mp4":
        assert [words for _, words in shown] == ["Now it takes a day."]
    else:
        assert shown[0] == ("00:00:00,000 --> 00:00:04,000", "It was the invoices."), "the caption before is gone now"
        assert shown[1] == ("00:00:05,000 --> 00:00:09,000", "Now it takes a day."), "its own caption is in time now"
PYTHON
