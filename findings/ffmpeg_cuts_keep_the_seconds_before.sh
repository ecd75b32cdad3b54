#!/usr/bin/env bash
# Packages: imageio-ffmpeg 0.8.1 (which brings ffmpeg), mutagen 1.48.1, tinytag 2.3.2
#
# GUESS: three seconds that are cut out of a recording without encoding it anew (`-ss 15 -t 3 -c copy`) are three seconds; at
#   most some pictures before them are kept, since a picture needs an earlier one.
#
# WHAT HAPPENS: the file holds more than eight seconds of sound, too: from the last whole picture before the cut. An edit list
#   tells players to begin later. Who leaves it aside (`-ignore_editlist 1`, many editors and recognisers) hears all. tinytag
#   tells 3.5 seconds, mutagen 8.26. The title of the chapter goes along.
#
# WHY IT MATTERS: a clip of one quote is published, and what the customer said just before, which nobody approved, lies in the
#   same file. Its length by one reader proves nothing: a clip has to be encoded anew.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "imageio-ffmpeg==0.8.1" "mutagen==1.48.1" "tinytag==2.3.2" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import subprocess
import wave
from pathlib import Path

import imageio_ffmpeg
from mutagen.mp4 import MP4
from tinytag import TinyTag


def ffmpeg(*arguments):
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-y", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stderr


def heard(name, *how):
    ffmpeg(*how, "-i", name, "-map", "0:a", "heard.wav")
    with wave.open("heard.wav") as sound:
        return sound.getnframes() / sound.getframerate()


Path("chapters.txt").write_text(
    ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1\nSTART=0\nEND=30\ntitle=Why we nearly left\n", encoding="utf-8"
)
picture, sound = "testsrc=size=160x90:rate=10:duration=30", "sine=frequency=440:duration=30:sample_rate=16000"
ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound, "-i", "chapters.txt", "-map", "0", "-map", "1",
       "-map_metadata", "2", "-c:v", "libx264", "-g", "100", "-c:a", "aac", "whole.mp4")
ffmpeg("-ss", "15", "-i", "whole.mp4", "-t", "3", "-c", "copy", "cut.mp4")
ffmpeg("-ss", "15", "-i", "whole.mp4", "-t", "3", "-map_chapters", "-1", "anew.mp4")

shown, kept = heard("cut.mp4"), heard("cut.mp4", "-ignore_editlist", "1")
told = TinyTag.get("cut.mp4").duration, MP4("cut.mp4").info.length
chapter = "Why we nearly left" in ffmpeg("-i", "cut.mp4")
anew = heard("anew.mp4"), heard("anew.mp4", "-ignore_editlist", "1")
print(f"played {shown:.2f} s, in the file {kept:.2f} s; tinytag {told[0]:.2f} s, mutagen {told[1]:.2f} s")
print(f"the chapter's title is in the cut: {chapter}; encoded anew: {anew[0]:.2f} s of {anew[1]:.2f} s")
assert shown < 3.2 and kept > 8, "the seconds before are gone now"
assert told[0] < 4 < told[1], "both tell the same length now"
assert chapter and anew[1] < 3.3
PYTHON
