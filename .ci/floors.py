"""Run the kit's scorers and fail below the recorded floors: `floors.py KIT_FOLDER`."""

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
AT_LEAST = {"located_percent"}  # for every other figure, less is better


def quotes(kit: Path) -> list[str]:
    """What falls below the floors for quotes, one line each."""
    failed = []
    for name, floors in json.loads((HERE / "floors.json").read_text("utf-8")).items():
        scorer = [sys.executable, kit / "quotes/score.py", kit / name, "--json"]
        scored = json.loads(subprocess.run(scorer, check=True, capture_output=True, text=True).stdout)
        print(name, {key: scored[key] for key in (*floors, "cases", "ms_per_quote")})
        for key, floor in floors.items():
            good = scored[key] >= floor if key in AT_LEAST else scored[key] <= floor
            if not good:
                failed.append(f"{name}: {key} is {scored[key]}, the floor is {floor}")
    return failed


def transcripts(kit: Path) -> list[str]:
    """What the transcripts' scorer finds wrong, one line each."""
    command = [sys.executable, kit / "transcripts/score.py", "--command", f"{BIN}/casestudies read --format json"]
    scored = subprocess.run(command, check=False, capture_output=True, text=True)
    print(scored.stdout.strip() or scored.stderr.strip())
    return ["transcripts: not all samples are right"] if scored.returncode else []


def main() -> int:
    """Print the figures; 1 when anything fell below its floor."""
    kit = Path(sys.argv[1]).resolve()
    failed = quotes(kit) + transcripts(kit)
    for line in failed:
        print("BELOW THE FLOOR:", line)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
