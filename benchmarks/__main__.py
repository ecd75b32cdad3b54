"""All benchmarks, one after another: `make bench`. Only ratios within one run carry over to another machine."""

from __future__ import annotations

import runpy
import sys

ALL = ("benchmarks.transcripts", "benchmarks.quotes", "benchmarks.history", "benchmarks.site", "benchmarks.editing")

for name in ALL:
    print(f"== {name}", flush=True)
    sys.argv = [name]
    try:
        runpy.run_module(name, run_name="__main__")
    except SystemExit as ended:
        if ended.code:
            raise
