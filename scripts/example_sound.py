"""The sound of a quote in the example: a machine reads it, since nobody ever said these words.

    python scripts/example_sound.py [FFMPEG [ESPEAK]]        (`apt-get install ffmpeg espeak-ng`)

Made by programs alone and free for everybody to use (CC0). It lasts as long as the quote in the transcript.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from casestudies.stories import load, open_project  # noqa: E402 - of this checkout

SOUND = ROOT / "content/pages/stories/clips/export-before-import.m4a"
STORY, QUOTE = "kestrel-freight", "export-before-import"
VOICE = ["-v", "en+m3", "-s", "135"]


def words() -> str:
    """The quote as the story has it."""
    library, _ = load(open_project(ROOT / "mkdocs.yml"))
    return next(quote.text for quote in library.stories[STORY].quotes if quote.id == QUOTE)


def main(ffmpeg: str = "ffmpeg", espeak: str = "espeak-ng") -> None:
    """Read aloud, encode."""
    plain = ["-map_metadata", "-1", "-map_chapters", "-1", "-fflags", "+bitexact", "-movflags", "+faststart"]
    with tempfile.TemporaryDirectory() as folder:
        read = Path(folder) / "read.wav"
        subprocess.run([espeak, *VOICE, "-w", str(read), words()], check=True)  # noqa: S603 - the program that was named
        command = [
            ffmpeg,
            "-y",
            "-loglevel",
            "error",
            "-i",
            str(read),
            "-c:a",
            "aac",
            "-b:a",
            "24k",
            *plain,
            str(SOUND),
        ]
        subprocess.run(command, check=True)  # noqa: S603 - the program that was named
    print(f"{SOUND.relative_to(ROOT)}: {SOUND.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
