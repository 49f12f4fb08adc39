# Everything runs in .venv, which is made when it is needed. `make PYTHON=python3.12 …` chooses the interpreter.
PYTHON ?=
WORKERS ?= auto
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
PYTEST := $(BIN)/python -m pytest -n $(WORKERS) --maxprocesses 8
LOCALE := leitbild_cli/locale
WORDS := $(wildcard $(LOCALE)/de $(LOCALE)/de/*.po $(LOCALE)/de_SIE $(LOCALE)/de_SIE/*.po)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test check lint laws soak fuzz faults bench format locale locale-missing clean

help: ## these lines
	@sed -n 's/^\([a-z-]*\):.*## /  make \1|/p' Makefile | awk -F'|' '{ printf "%-22s %s\n", $$1, $$2 }'

demo: .venv/.demo .venv/.words ## a team's way from the first idea to the statement, played in your language (LANG; at a terminal, Enter goes on)
	@$(BIN)/python examples/play.py $(ARGS)

test: .venv/.dev .venv/.words ## the tests
	@$(PYTEST) $(ARGS)

check: lint ## everything a change must pass: format, lint, types, rooms, German words, tests with 1,000 examples a law
	@$(PYTEST) --hypothesis-profile=check $(ARGS)

lint: .venv/.dev .venv/.words ## the part of `check` that runs nothing
	@$(BIN)/python -m ruff format --check .
	@$(BIN)/python -m ruff check .
	@$(BIN)/python -m mypy
	@$(BIN)/lint-imports
	@$(BIN)/python .build/messages.py --check

laws: .venv/.dev .venv/.words ## only the laws, with 1,000 examples each
	@$(PYTEST) -m hypothesis --hypothesis-profile=check $(ARGS)

soak: .venv/.dev .venv/.words ## the long runs: random merges, mutants, hands, large files
	@$(PYTEST) -m soak $(ARGS)

fuzz: .venv/.dev .venv/.words ## what the long runs draw at random, thousands of times
	@MUTANTS=3200 HANDS=2200 HISTORIES=520 $(PYTEST) -m soak tests/faults/test_at_random.py $(ARGS)

faults: .venv/.dev .venv/.words ## every fault in every command that writes; its table goes into CONTRIBUTING.md
	@$(BIN)/python -m tests.faults.table $(ARGS)

bench: .venv/.dev .venv/.words ## how long commands take, against Python's own start, and counting a vote; how well duplicates are found
	@$(BIN)/python tests/benchmarks/bench.py $(ARGS)
	@$(BIN)/python tests/benchmarks/similarity.py
	@$(BIN)/python tests/benchmarks/voting.py
	@$(BIN)/python tests/benchmarks/control.py

format: .venv/.dev ## put the code into its form
	@$(BIN)/python -m ruff format .
	@$(BIN)/python -m ruff check --fix .

locale: .venv/.dev .venv/.words ## build the catalogues from the .po files
locale-missing: .venv/.dev ## texts without German words, as stubs for the .po files
	@$(BIN)/python .build/messages.py

clean: ## remove what was built, .venv included
	@rm -rf .venv dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	@find leitbild_cli tests examples .build -name __pycache__ -prune -exec rm -rf {} +
	@rm -rf $(LOCALE)/*/LC_MESSAGES

.venv/.dev: pyproject.toml | $(BIN)/python
	@echo "Installing leitbild and its developers' tools into .venv …" >&2
	@$(PIP) install --upgrade pip # since 24.1 the command it makes starts without importing re: a third of --version
	@$(PIP) install -e '.[dev]'
	@touch .venv/.demo $@

.venv/.demo: pyproject.toml | $(BIN)/python
	@echo "Installing leitbild into .venv …" >&2
	@$(PIP) install -e .
	@touch $@

# Babel is a developers' tool; without it, installing again builds the catalogues.
.venv/.words: $(WORDS) .build/catalogues.py | .venv/.demo
	@if $(BIN)/python -c 'import babel' 2>/dev/null; then $(BIN)/python .build/catalogues.py; else $(PIP) install -e .; fi
	@touch $@

# The newest Python that has all it takes; a name that is only a version manager's shim fails here and is passed over.
$(BIN)/python:
	@for python in $(or $(PYTHON),python3.14 python3.13 python3.12 python3.11 python3 python); do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  "$$python" -c 'import ensurepip, venv' 2>/dev/null || { bare=$$python; continue; }; \
	  echo "Making .venv with $$($$python --version) …" >&2; \
	  exec "$$python" -m venv --clear .venv; \
	done; \
	if [ -n "$$bare" ]; then \
	  echo "$$bare cannot make virtual environments: install its venv package (Debian, Ubuntu: apt install python3-venv) and run make again." >&2; \
	else \
	  echo "leitbild needs Python 3.11 or newer: install it, or name it with make PYTHON=/path/to/python." >&2; \
	fi; exit 1
