"""A site with a quote that asks, in a folder of its own."""

import pytest

from helpers.asking import Asking


@pytest.fixture
def site(tmp_path):
    return Asking(tmp_path / "site")
