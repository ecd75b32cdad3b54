#!/usr/bin/env bash
# Package: imageio-ffmpeg 0.8.1 (which carries ffmpeg 7 or later)
#
# GUESS: `ffmpeg -i talk.vtt talk.srt` keeps what WebVTT says about who speaks: SubRip has no voice spans, but "Name: …" is how
#   everybody writes it there, and a name is worth at least a warning.
#
# WHAT HAPPENS: every name is gone, and nothing is said, at any level of its log. Two voices in one cue are two lines of nobody.
#   From WebVTT to WebVTT (`ffmpeg -i talk.vtt again.vtt`, as when a clip is cut) they are gone as well.
#
# WHY IT MATTERS: it is the tool with which captions are cut and converted everywhere. What comes out cannot be credited to
#   anybody: convert words from the file that the recorder wrote. casestudies credits such a file to nobody and asks.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "imageio-ffmpeg==0.8.1" 2>/dev/null

cat > "$work/talk.vtt" <<'CAPTIONS'
WEBVTT

00:00:01.000 --> 00:00:03.000
<v Sam Poe>Did it ever fail?</v>

00:00:03.000 --> 00:00:05.000
<v Mira Tan>Never.</v>
<v Sam Poe>Really?</v>
CAPTIONS
ffmpeg=$("$work/venv/bin/python" -c "import imageio_ffmpeg; print(imageio_ffmpeg.get_ffmpeg_exe())")
"$ffmpeg" -version | head -n 1
for form in srt vtt; do
    "$ffmpeg" -hide_banner -loglevel verbose -y -i "$work/talk.vtt" "$work/again.$form" 2> "$work/log"
    cat "$work/again.$form"
    grep -q "Never." "$work/again.$form"
    if grep -q -e Mira -e Sam "$work/again.$form"; then echo "ffmpeg keeps names in .$form now"; exit 1; fi
    if grep -v -e "from '" "$work/log" | grep -q -i -e voice -e speaker; then echo "ffmpeg tells of it now"; exit 1; fi
done
