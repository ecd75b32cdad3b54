"""Templates, styles, scripts and interface texts of customer stories, on top of Material. No code but where they are."""

from pathlib import Path

TEMPLATES = Path(__file__).parent / "templates"
ASSETS = Path(__file__).parent / "assets"
TEXTS = Path(__file__).parent / "texts"
EMBED = Path(__file__).parent / "embed"
PAPERS = Path(__file__).parent / "papers"
