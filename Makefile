# Two commands do everything on a fresh machine: `make run` and `make test`. `make help` lists the rest.
# Written for GNU make 3.81 (macOS) and newer.

export CLINIC_ENV ?= development
VENV := .venv
PY := $(VENV)/bin/python

.DEFAULT_GOAL := help
.PHONY: help venv run screenshots test check format lock staff bench faults messages check-library nu lighthouse stop clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | awk -F '\t' '{printf "make %-14s %s\n", $$1, $$2}'

# The first candidate that really runs: a pyenv shim may exist and still not start.
find-python = for p in python3.15 python3.14 python3.13 python3 python "$$(pyenv prefix 3.13 2>/dev/null)/bin/python" \
	"$$HOME"/.pyenv/versions/3.1[3-9]*/bin/python /opt/homebrew/bin/python3 /usr/local/bin/python3.1[3-9]; do \
	"$$p" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 13))' 2>/dev/null && { command -v "$$p"; break; }; done

# Packages are installed again only when the lock has changed; the copy in the environment says which lock it holds.
venv:
	@$(PY) -c '' 2>/dev/null && cmp -s requirements-dev.txt $(VENV)/installed.txt && exit 0; \
	python=$$($(find-python)); \
	test -n "$$python" || { echo "This needs Python 3.13 or newer with its venv module: install it (Debian and Ubuntu: python3.13 and python3.13-venv; macOS: brew install python@3.13) and run the command again."; exit 1; }; \
	test "$$(df -Pk . | awk 'NR == 2 {print $$4}')" -gt 900000 || { echo "The disk is full: free about 900 MB here and run the command again."; exit 1; }; \
	$(PY) -c '' 2>/dev/null || { rm -rf $(VENV); "$$python" -m venv $(VENV) || exit 1; }; \
	echo "Installing the packages of requirements-dev.txt ..."; \
	$(PY) -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-dev.txt \
	|| { echo "The packages could not be installed: the lines above say why; run the command again when that is mended."; exit 1; }; \
	cp requirements-dev.txt $(VENV)/installed.txt

run: venv ## start the site: database, pages, forms, worker (PORT=8000, DATABASE_URL=...)
	@exec $(PY) -m clinic_site.launcher

test: venv ## run all tests, on real PostgreSQL and in a real browser
	@CHROME_PATH=$$($(PY) -m tests.chromium) && export CHROME_PATH && exec $(PY) -m tests.parts $(ARGS)

check: venv ## quality: style, types, templates, migrations, imports one way, a production set-up
	@$(PY) -m tests.quality

format: venv ## put Python files into the project's form
	@$(VENV)/bin/ruff check --fix -q . ; $(VENV)/bin/ruff format -q .

lock: ## compile requirements*.txt from pyproject.toml (after changing a dependency)
	@test -x var/lock/bin/uv || { python=$$($(find-python)); "$$python" -m venv var/lock && var/lock/bin/python -m pip install -q uv; }
	@for name in requirements.txt: "requirements-dev.txt:--group dev"; do \
	var/lock/bin/uv pip compile pyproject.toml $${name#*:} --universal --generate-hashes --no-header \
	--python-version 3.13 -q -o $${name%%:*} || exit 1; done

staff: venv ## make a staff account in development: make staff ROLE=editor (prints one JSON line)
	@$(PY) manage.py make_staff --role "$(ROLE)"

screenshots: venv ## pictures of a running site into docs/screenshots/ (URL=http://localhost:8000)
	@CHROME_PATH=$$($(PY) -m tests.chromium) && export CHROME_PATH && $(PY) -m tests.browser.screenshots \
	$(or $(URL),http://localhost:8000) docs/screenshots / /articles/start-here/ /articles/how-ketamine-works/ /es/ /screening/

bench: venv ## speed of ready pages beside bare gunicorn, and of intake; figures in var/bench/
	@$(PY) -m tests.benchmarks.page_cache
	@$(PY) -m tests.benchmarks.intake
	@$(PY) -m tests.benchmarks.sending

faults: venv ## the long campaign of faults, with a table at the end (an hour; ARGS="-k disk" a part, FAULT_MORE=1 adds it)
	@FAULT_MESSAGES=$${FAULT_MESSAGES:-2000} FAULT_KILLS=$${FAULT_KILLS:-10000} HOSTILE_REQUESTS=$${HOSTILE_REQUESTS:-10000} exec $(PY) -m pytest -m faults $(ARGS)

mutants: venv ## change the clinical rules one small thing at a time: do the tests notice? (long; FILES=triage.py PART=1/3)
	@exec $(PY) -m tests.mutants $(FILES) $(if $(PART),--part $(PART))

messages: venv ## bring the Spanish catalogue in step with code and templates (then translate what is empty)
	@$(PY) manage.py make_catalogue

check-library: venv ## every page of the library against the text rules
	@$(PY) manage.py check_library

nu: venv ## the Nu HTML checker on every page of the site (needs Java and npm)
	@exec $(PY) -m tests.checkers.nu

lighthouse: venv ## Lighthouse, as a phone, median of three (needs npm); figures in var/bench/
	@CHROME_PATH=$$($(PY) -m tests.chromium) && export CHROME_PATH && exec $(PY) -m tests.checkers.lighthouse

stop: ## stop the development database, should it still run
	@$(PY) -m clinic_site.database.server stop >/dev/null && $(PY) -m clinic_site.database.server stop --test >/dev/null

clean: stop ## remove everything that was made: environment, database, keys (asks nothing; the development data is lost)
	@rm -rf $(VENV) var
