# Everything a contributor needs. Each target makes the environment first; uv is used where it is present.
#   make serve   the example site, live        make quick   the tests that build nothing: a minute
#   make build   the example site, into site/  make test    all tests
#   make lint    style, types, formatting      make docs    the pages that are made from the code
#   make bench   benchmarks                    make docs-site    the documentation as a site, into site-docs/
#   make assets  the scripts and styles that pages load, from their sources in theme/casestudies_theme/source
#   make matrix  a site beside the most used plugins, and docs/plugins.md; needs the network, takes a quarter of an hour
#   make release VERSION=1.2.3                 make screenshots  every kind of page, as pictures

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
UV := $(shell command -v uv 2>/dev/null)
# Two workers per core where browsers and builds are tried, else one (`tests/conftest.py`).
WORKERS ?= auto
TESTS ?= tests
PYTEST := $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal
# What is compiled is kept, wherever somebody forbids it: else every process that the tests start compiles the whole library anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: serve build quick test lint bench matrix screenshots docs docs-site assets release clean

serve: $(READY)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

build: $(READY)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

quick: $(READY)
	$(PYTEST) -m "not build and not browser and not long and not wheel" $(TESTS)

test: $(READY)
	$(PYTEST) -ra $(TESTS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(READY)
	$(call install,-e .[bench])
	$(BIN)/python -m benchmarks

matrix: $(READY)
	$(BIN)/python scripts/plugin_matrix.py

screenshots: $(READY)
	$(BIN)/python scripts/screenshots.py

docs: $(READY)
	$(BIN)/python scripts/reference.py
	$(BIN)/python -m casestudies.quotes.guide > docs/quotes.md

assets: $(READY)
	$(BIN)/python scripts/page_assets.py

docs-site: $(READY)
	$(BIN)/python scripts/docs_site.py
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict -f docs-site.yml

release: $(READY)
	$(BIN)/python scripts/release.py $(VERSION)

clean:
	rm -rf $(VENV) site site-docs dist screenshots

$(READY): pyproject.toml constraints.txt
ifdef UV
	$(UV) venv --quiet --allow-existing --python $(PYTHON) $(VENV)
else
	$(PYTHON) -m venv $(VENV)
endif
	$(call install,-e .[dev])
	touch $@

ifdef UV
install = $(UV) pip install --quiet --python $(BIN)/python --constraint constraints.txt $(1)
else
install = $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt $(1)
endif
