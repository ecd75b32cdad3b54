"""The wheel, built once for all that install it."""

import sys

import pytest

from helpers.installed import ROOT, run
from helpers.workers import once


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    def made(out):
        run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT, cwd=ROOT)

    (built,) = once(tmp_path_factory, "wheel", made).glob("*.whl")
    return built
