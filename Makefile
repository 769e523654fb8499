# Everything a newcomer needs: `make demo` and `make test`. Each sets up .venv by itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev
LOCK := $(VENV)-lock/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	--no-annotate --custom-compile-command "make lock" --python-version 3.11 pyproject.toml

.PHONY: help demo install test lint types check real faults soak fuzz lock clean

help:  ## Show these targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## / — /'

demo: install  ## Weeks of follow-up on the embedded Google, in seconds
	@$(BIN)/followup demo

install: $(READY)  ## Leave .venv/bin/followup

test: $(READY_DEV)  ## Run all tests
	@$(BIN)/python -m pytest -n auto

real: $(READY_DEV)  ## Other people's events and mails through the whole service, if they are there
	@$(BIN)/python -m tests.real

faults: $(READY_DEV)  ## Kill it at every step and let Google fail in every way, and count what broke
	@$(BIN)/python -m tests.faults

soak: $(READY_DEV)  ## Live any order of events, faults and crashes, then a year of 300 applications
	@$(BIN)/python -m tests.soak

fuzz: $(READY_DEV)  ## A million hostile mails, events and values (FUZZ_INPUTS=, FUZZ_SEED=)
	@$(BIN)/python -m tests.fuzz

accuracy: $(READY_DEV)  ## How well replies, dates and interviews are read, in figures
	@$(BIN)/python -m tests.accuracy
	@$(BIN)/python -m tests.accuracy_dates
	@$(BIN)/python -m tests.accuracy_events tests/corpus/events_scored.jsonl

lint: $(READY_DEV)  ## Check style
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY_DEV)  ## Check types
	@$(BIN)/mypy

check: lint types test  ## All three

lock:  ## Renew the lock files from pyproject.toml
	@$(PYTHON) -m venv $(VENV)-lock && $(VENV)-lock/bin/pip install --quiet uv
	$(LOCK) --extra build --output-file requirements.lock
	$(LOCK) --extra build --extra dev --constraint requirements.lock --output-file requirements-dev.lock
	@rm -rf $(VENV)-lock

clean:  ## Remove what was set up
	rm -rf $(VENV) build dist *.egg-info

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "followup needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python3.11 ..." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(READY): $(VENV)/bin/python pyproject.toml requirements.lock
	@echo "Setting up .venv (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(READY_DEV): $(READY) requirements-dev.lock
	@echo "Adding the test tools (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@
