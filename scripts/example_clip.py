"""The clip of the example: a drawn speaker, and a hum in the place of a voice, since nobody ever said these words.

    python scripts/example_clip.py FFMPEG        (`pip install imageio-ffmpeg` brings one)

Made by code alone and free for everybody to use (CC0). It lasts as long as the quote in the transcript.
"""

from __future__ import annotations

import io
import math
import struct
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).parents[1]
FACE = ROOT / "content/pages/assets/pictures/dana-reyes.webp"
CLIP = ROOT / "content/pages/stories/clips/living-in-the-month-before.mp4"
SECONDS = 8.7
RATE, FRAMES = 16_000, 10
SIZE = (640, 360)


def loudness(at: float) -> float:
    """How loud the hum is at a second: syllables of a quarter of a second in phrases of two."""
    syllable = abs(math.sin(math.pi * at * 3.7)) * (0.6 + 0.4 * math.sin(at * 7.3))
    return 0.0 if at % 2.2 > 1.8 or at > SECONDS - 0.3 else syllable


def sound(path: Path) -> None:
    """Write the hum: a low tone with two of its harmonics."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for number in range(int(SECONDS * RATE)):
            at = number / RATE
            tone = sum(math.sin(2 * math.pi * 165 * n * at) / n for n in (1, 2, 3))
            file.writeframesraw(struct.pack("<h", int(3_000 * tone * loudness(at))))


def frame(face: Image.Image, number: int) -> bytes:
    """One picture: the face, and bars that rise with the hum."""
    image = Image.new("RGB", SIZE, "#23263f")
    draw = ImageDraw.Draw(image)
    mask = Image.new("L", face.size, 0)
    ImageDraw.Draw(mask).ellipse((0, 0, face.width - 1, face.height - 1), fill=255)
    image.paste(face, ((SIZE[0] - face.width) // 2, 50), mask)
    for bar in range(21):
        height = 4 + 34 * loudness(number / FRAMES + bar * 0.04) * math.sin(math.pi * (bar + 1) / 22)
        x = SIZE[0] // 2 + (bar - 10) * 14
        draw.rounded_rectangle((x - 3, 300 - height / 2, x + 3, 300 + height / 2), 3, fill="#f2a65a")
    made = io.BytesIO()
    image.save(made, "PNG")
    return made.getvalue()


def main(ffmpeg: str) -> None:
    """Draw, hum, encode."""
    face = Image.open(FACE).convert("RGB").resize((190, 190))
    CLIP.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        hum = Path(folder) / "hum.wav"
        sound(hum)
        pictures = ["-f", "image2pipe", "-framerate", str(FRAMES), "-i", "-"]
        coded = ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-crf", "30", "-c:a", "aac", "-b:a", "32k", "-shortest"]
        plain = ["-map_metadata", "-1", "-map_chapters", "-1", "-fflags", "+bitexact", "-movflags", "+faststart"]
        command = [ffmpeg, "-y", "-loglevel", "error", *pictures, "-i", str(hum), *coded, *plain, str(CLIP)]
        frames = b"".join(frame(face, number) for number in range(int(SECONDS * FRAMES)))
        subprocess.run(command, input=frames, check=True)  # noqa: S603 - the program that was named
    print(f"{CLIP.relative_to(ROOT)}: {CLIP.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
