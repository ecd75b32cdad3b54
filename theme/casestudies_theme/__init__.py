"""Templates, styles, scripts and interface texts of customer stories, on top of Material. No code but where they are."""

from pathlib import Path

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
ASSETS = HERE / "assets"
TEXTS = HERE / "texts"
EMBED = HERE / "embed"
PAPERS = HERE / "papers"
