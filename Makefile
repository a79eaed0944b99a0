# Two commands do all on a fresh machine with python3 (3.11 to 3.13, with venv) and make: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo

.PHONY: demo test lint bench clean

$(VENV)/.test-ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[test,lint]"
	touch $@

$(VENV)/.ready: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

demo: $(VENV)/.ready
	$(BIN)/sayso demo --into $(DEMO)

test: $(VENV)/.test-ready
	$(BIN)/python -m pytest
	$(BIN)/python bench/quality.py --floors bench/floors.json

lint: $(VENV)/.test-ready
	$(BIN)/ruff check src tests bench gold
	$(BIN)/pyright src
	$(BIN)/lint-imports

bench: $(VENV)/.test-ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[bench]"
	$(BIN)/python bench/speed.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis
