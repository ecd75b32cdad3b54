#!/usr/bin/env bash
# Packages: imageio-ffmpeg 0.8.1 (which brings ffmpeg), mutagen 1.48.1, tinytag 2.3.2
#
# GUESS: readers of tags tell how long a recording of twelve seconds is, to within a second, or that they cannot tell.
#
# WHAT HAPPENS: for an MP3 of changing rate without a table of its own, as streams are, mutagen goes by the rate of the first
#   frames: loud ones at the beginning make it two seconds. tinytag tells twelve. For AAC without a container it is the other
#   way round: tinytag tells 0.1 seconds, mutagen twelve.
#
# WHY IT MATTERS: whether a clip holds more than its quote is judged by its length. A reader that tells too little lets ten more
#   seconds of the interview through, and which reader that is depends on the format.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "imageio-ffmpeg==0.8.1" "mutagen==1.48.1" "tinytag==2.3.2" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import subprocess

import imageio_ffmpeg
from mutagen import File
from tinytag import TinyTag


def ffmpeg(*arguments):
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-y", *arguments], capture_output=True, check=True)


loud, quiet = "anoisesrc=duration=3:sample_rate=48000:seed=1", "sine=duration=9:sample_rate=48000"
ffmpeg("-f", "lavfi", "-i", loud, "-f", "lavfi", "-i", quiet, "-filter_complex", "[0][1]concat=n=2:v=0:a=1",
       "-c:a", "libmp3lame", "-q:a", "4", "-write_xing", "0", "talk.mp3")
ffmpeg("-f", "lavfi", "-i", "sine=duration=12:sample_rate=48000", "-f", "adts", "talk.aac")
told = {name: (File(name).info.length, TinyTag.get(name).duration) for name in ("talk.mp3", "talk.aac")}
for name, (mutagen, tinytag) in told.items():
    print(f"{name}: mutagen {mutagen:.1f} s, tinytag {tinytag:.1f} s")
assert told["talk.mp3"][0] < 4 < 11 < told["talk.mp3"][1], "they agree on the MP3 now"
assert told["talk.aac"][1] < 1 < 11 < told["talk.aac"][0], "they agree on the AAC now"
PYTHON
