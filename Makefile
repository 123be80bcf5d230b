# Everything here sets up what it needs first: `make demo` and `make test` work on a fresh machine.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

# Whichever is there; empty if none is.
CONTAINERS := $(firstword $(notdir $(foreach tool,docker podman,$(shell command -v $(tool) 2>/dev/null))))
# Two more than processors: tests wait for the programs that they start.
PROCESSES := $(shell expr $$(nproc) + 2)
IMAGE := gans-and-style-transfer
SEALED := --rm --network none --cap-drop ALL --security-opt no-new-privileges --read-only --tmpfs /tmp
STRICT := --security-opt seccomp=unconfined $(if $(filter podman,$(CONTAINERS)),--security-opt unmask=ALL, \
	--security-opt apparmor=unconfined --security-opt systempaths=unconfined)

.PHONY: help setup public-checks demo test slow verify mutants stability artifacts lessons live kills fuzz soak test-browser screenshots docs \
	container container-image container-strict lint types unit build format clean

help: ## Show what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: $(READY) ## Make .venv with the tested set of packages

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed; say which with PYTHON=...")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip install --quiet --compile-bytecode --python $(BIN)/python -c constraints.txt -e '.[dev,lessons,slides,training]'
	$(MAKE) --no-print-directory public-checks
	touch $(READY)

# Those of the assignments are committed, with their data; beside the solutions they are wanted when
# these are run.
public-checks:
	for given in assignments/*/*_checks.py assignments/*/data; do \
		test ! -e $$given || cp -r -T $$given solutions/$${given#assignments/}; done

demo: $(READY) ## Grade a class of real notebooks and show the results
	$(BIN)/python -m tests.demo

test: $(READY) ## Lint, types, the grader graded, all quick tests
	$(MAKE) --no-print-directory --jobs=2 --output-sync=target lint verify types mutants
	$(MAKE) --no-print-directory unit

slow: $(READY) ## The tests that take minutes each: benchmarks, whole classes, real kernels
	$(BIN)/python -m pytest --numprocesses=$(PROCESSES) --dist=loadfile --no-loadscope-reorder -m slow

verify: $(READY) ## Grade the grader: all verdicts, hints, fresh notebooks (four minutes)
	$(BIN)/autograder verify --no-artifacts

mutants: $(READY) ## Do the checks notice changes of the reference? (a minute)
	$(BIN)/autograder mutate

stability: $(READY) ## The same verdicts on 50 other seeds? Renews docs/tolerances.md (half an hour)
	$(BIN)/autograder stability --write docs/tolerances.md

artifacts: $(READY) ## Train anew and compare with what the repository shows (minutes)
	$(BIN)/autograder verify --artifacts

lessons: $(READY) ## Run the solutions' notebooks from top to bottom, as they are (minutes)
	$(BIN)/python -m tests.lessons

live: $(READY) ## What is green in a real kernel keeps its points: all notebooks of the rules, all variants (an hour)
	$(BIN)/python -m tests.lessons.live
	VARIANTS_EVERY=1 $(BIN)/python -m pytest tests/lessons/test_public_checks.py

kills: $(READY) ## Kill the grader and its processes at 100 random moments (half an hour)
	$(BIN)/python -m tests.hostile.kills --kills 100

fuzz: $(READY) ## Broken files and messages by the thousand, for what reads them (minutes)
	$(BIN)/python -m tests.hostile.fuzz wire --count 1000000
	$(BIN)/python -m tests.hostile.fuzz notebooks --count 100000
	$(BIN)/python -m tests.hostile.fuzz slices --count 100000
	$(BIN)/python -m tests.hostile.fuzz archives --count 10000

soak: $(READY) ## Grade 5,000 submissions in one run: memory, descriptors, files, rate (half an hour)
	$(BIN)/python -m tests.hostile.soak --submissions 5000

test-browser: $(READY) ## A student's and an instructor's way through real pages, in Chromium (minutes)
	command -v chromium >/dev/null || command -v chromium-browser >/dev/null || $(SUDO) apt-get install -y -q chromium
	$(BIN)/python -m pytest -m browser tests/browser

screenshots: ## The same, and what is to be seen becomes the pictures in docs/
	SCREENSHOTS=docs/pictures $(MAKE) test-browser

docs: $(READY) ## The documentation as a site in build/site; fails where a link leads nowhere
	$(BIN)/mkdocs build --strict

container: container-image ## Build the grader's image, and grade in it (needs docker or podman)
	$(CONTAINERS) run $(SEALED) $(IMAGE)
	$(CONTAINERS) run $(SEALED) --workdir /opt/autograder $(IMAGE) verify --no-artifacts --exercise gram_matrix
	$(CONTAINERS) run $(SEALED) --volume $(CURDIR)/tests:/opt/autograder/tests:ro --workdir /opt/autograder \
		--entrypoint python $(IMAGE) -m tests.demo

container-strict: container-image ## Do all layers hold in it, with the options for that?
	$(CONTAINERS) run $(SEALED) $(STRICT) $(IMAGE) doctor --isolation=strict

container-image:
	@test -n "$(CONTAINERS)" || { echo "Expected docker or podman, and found neither. What to do: install one of them, or grade without a container (make setup)." >&2; exit 2; }
	@$(CONTAINERS) info >/dev/null 2>&1 || { echo "$(CONTAINERS) is here, but it has no daemon to talk to. What to do: start it, and see that you may use it ($(CONTAINERS) info)." >&2; exit 2; }
	$(CONTAINERS) build --tag $(IMAGE) .

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

unit: $(READY)
	$(BIN)/python -m pytest --numprocesses=$(PROCESSES) --dist=loadfile --no-loadscope-reorder

build: $(READY) ## Make the notebooks from the lessons' texts and the reference
	$(BIN)/autograder build

format: $(READY) ## Put the code into its usual form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean: ## Remove what was made here, the course's data excepted
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
