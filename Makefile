# Everything a contributor needs. Each target makes the environment first; uv is used where it is present.
#   make serve   the example site, live        make test    all tests
#   make build   the example site, into site/  make lint    style, types, formatting
#   make bench   benchmarks                    make screenshots   every kind of page, as pictures

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
UV := $(shell command -v uv 2>/dev/null)
# One worker per core: most tests run whole builds.
WORKERS ?= auto
TESTS ?= tests

.PHONY: serve build test lint bench screenshots docs clean

serve: $(READY)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

build: $(READY)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

test: $(READY)
	$(BIN)/python -m pytest -n $(WORKERS) -ra $(TESTS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(READY)
	$(call install,-e .[bench])
	$(BIN)/python -m benchmarks

screenshots: $(READY)
	$(BIN)/python scripts/screenshots.py

docs: $(READY)
	$(BIN)/python scripts/reference.py
	$(BIN)/python -m casestudies.quotes.guide > docs/quotes.md

clean:
	rm -rf $(VENV) site dist screenshots

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
