#!/usr/bin/env bash
# Packages: imageio-ffmpeg 0.8.1 (which brings ffmpeg), mutagen 1.48.1, tinytag 2.3.2, pymediainfo 7.0.1, CPython 3.11's wave
#
# GUESS: the length of a WAV file is what its sound lasts; a file of three seconds is told to have three, or to be broken.
#
# WHAT HAPPENS: a program that writes WAV to a pipe cannot go back to fill in the size and leaves the largest number there.
#   wave, tinytag and mutagen tell 134,217 seconds, a day and a half, without looking at the file's size; MediaInfo tells three.
#
# WHY IT MATTERS: a recording that a recogniser or a browser's tool streamed is shared like that. A check that a clip is no
#   longer than its quote refuses it, one that words lie inside a recording accepts any second.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "imageio-ffmpeg==0.8.1" "mutagen==1.48.1" "tinytag==2.3.2" "pymediainfo==7.0.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import subprocess
import wave
from pathlib import Path

import imageio_ffmpeg
from mutagen.wave import WAVE
from pymediainfo import MediaInfo
from tinytag import TinyTag

tone = ["-f", "lavfi", "-i", "sine=duration=3:sample_rate=16000", "-f", "wav", "-"]
sound = subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), *tone], capture_output=True, check=True).stdout
Path("streamed.wav").write_bytes(sound)
with wave.open("streamed.wav") as file:
    told = {"wave": file.getnframes() / file.getframerate()}
told |= {"tinytag": TinyTag.get("streamed.wav").duration, "mutagen": WAVE("streamed.wav").info.length}
told["MediaInfo"] = MediaInfo.parse("streamed.wav").tracks[0].duration / 1000
print(len(sound), "bytes;", {name: round(seconds, 1) for name, seconds in told.items()})
assert told["MediaInfo"] == 3
assert all(told[name] > 100_000 for name in ("wave", "tinytag", "mutagen")), "the file's size is looked at now"
PYTHON
