"""Run the kit's scorers and fail below the recorded floors: `floors.py KIT_FOLDER`."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
AT_LEAST = {"located_percent", "fair_publishes_percent"}  # for every other figure, less is better
ALSO_SHOWN = ("cases", "pairs", "ms_per_quote")


def scored(kit: Path, name: str) -> dict[str, float]:
    """What the scorer of a file says of it: pairs have one of their own."""
    scorer = "quotes/pairs.py" if name.startswith("quotes/pairs/") else "quotes/score.py"
    command = [sys.executable, kit / scorer, kit / name, "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def quotes(kit: Path) -> Iterator[str]:
    """What falls below the floors for quotes, one line each."""
    for name, floors in json.loads((HERE / "floors.json").read_text("utf-8")).items():
        if not (kit / name).is_file():
            yield f"{name} is not in the kit"
            continue
        figures = scored(kit, name)
        print(name, {key: figures[key] for key in (*floors, *ALSO_SHOWN) if key in figures})
        for key, floor in floors.items():
            good = figures[key] >= floor if key in AT_LEAST else figures[key] <= floor
            if not good:
                yield f"{name}: {key} is {figures[key]}, the floor is {floor}"


def transcripts(kit: Path) -> Iterator[str]:
    """What the transcripts' scorer finds wrong, one line each."""
    command = [sys.executable, kit / "transcripts/score.py", "--command", f"{BIN}/casestudies read --format json"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    print(done.stdout.strip() or done.stderr.strip())
    if done.returncode:
        yield "transcripts: not all samples are right"


def main() -> int:
    """Print the figures; 1 when anything fell below its floor."""
    kit = Path(sys.argv[1]).resolve()
    failed = [*quotes(kit), *transcripts(kit)]
    for line in failed:
        print("BELOW THE FLOOR:", line)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
