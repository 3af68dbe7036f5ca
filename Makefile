# Everything that the project is asked to do, by name. Nothing needs setting up first: each target makes what it needs.

PYTHON ?= python3
PORT ?= 8001

# Datasette 0.65 lives in .venv, beside the linters; Datasette 1.0 in .venv-datasette-1.
BIN := .venv/bin
BIN_1 := .venv-datasette-1/bin
INSTALL := -m pip install -qq --no-input --disable-pip-version-check
# Rooms that never see Datasette, as tests/test_house.py holds them to: their tests say the same on both.
NOT_OF_DATASETTE := read extract resolve write training evaluation
DOCUMENTS := README.md docs/analyst.md
PACKAGE := $(shell find datasette_film_reviews -name '*.py' -o -name '*.sql')
SEEDS := $(wildcard seeds/*.txt)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help serve serve-1.0 build test test-0.65 test-1.0 test-1.0-aside check format cog screenshots pictures bench-extraction bench-facets bench-queries bench-search bench-pages measure-search train measure evaluate clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z0-9.-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: reviews.db ## Serve the five reviews in seeds/ on http://127.0.0.1:8001 (PORT=8002 for another port)
	@echo "Open http://127.0.0.1:$(PORT) in a browser; Ctrl-C stops the server."
	@exec $(BIN)/datasette serve reviews.db -m metadata.json -h 127.0.0.1 -p $(PORT)

serve-1.0: reviews.db .venv-datasette-1/.installed ## The same on Datasette 1.0
	@echo "Open http://127.0.0.1:$(PORT) in a browser; Ctrl-C stops the server."
	@exec $(BIN_1)/datasette serve reviews.db -m metadata.json -c datasette.yaml -h 127.0.0.1 -p $(PORT)

build: reviews.db ## Build reviews.db from seeds/

test: check .venv-datasette-1/.installed ## Lint, check types, run the tests on Datasette 0.65 and on 1.0, side by side
	@mkdir -p build
	@$(MAKE) --no-print-directory --keep-going --jobs=2 test-0.65 test-1.0-aside; status=$$?; cat build/test-1.0.txt; exit $$status

test-1.0-aside: # Beside the other suite under make, for a shell would keep Ctrl-C from what it runs in the background
	@$(MAKE) --no-print-directory test-1.0 > build/test-1.0.txt 2>&1

test-0.65: .venv/.installed-for-tests ## Run the tests on Datasette 0.65 (ARGS="tests/test_x.py -k word" for some)
	$(BIN)/python -m pytest $(ARGS)

test-1.0: .venv-datasette-1/.installed ## Run the tests on Datasette 1.0 (ARGS likewise)
	$(BIN_1)/python -m pytest $(or $(ARGS),$(NOT_OF_DATASETTE:%=--ignore=tests/%))

check: .venv/.installed-for-tests ## Lint, check formatting, types and the generated parts of the documents
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict --package datasette_film_reviews
	$(BIN)/cog --check $(DOCUMENTS)

format: .venv/.installed-for-tests ## Put imports and formatting right
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

cog: .venv/.installed-for-tests ## Renew the generated parts of the documents
	$(BIN)/cog -r $(DOCUMENTS)

screenshots: $(or $(DB),reviews.db) .venv/.installed-for-tests ## Take pictures of every page into build/screenshots, of the seeds (DB=other.db for another)
	$(BIN)/python -m scripts.screenshots "$<"

pictures: reviews.db .venv/.installed-for-tests ## Take the few pictures in docs/images anew
	$(BIN)/python -m scripts.screenshots reviews.db --documents

bench-extraction: .venv/.installed-for-tests ## Time extraction beside VADER (ARGS="reviews.jsonl.gz --sample 1000")
	@$(BIN)/python $(INSTALL) -e '.[benchmark]' 'datasette<1'
	@$(BIN)/python benchmarks/extraction.py $(ARGS)

bench-facets: .venv/.installed ## Time facets beside plain SQL (ARGS="reviews.db", of some thousand reviews)
	@$(BIN)/python benchmarks/facets.py $(ARGS)

bench-queries: .venv/.installed ## Time the shipped queries (DB=reviews.db, of some thousand reviews; ARGS="--critics 400")
	@$(BIN)/python benchmarks/queries.py "$(DB)" $(ARGS)

bench-search: .venv/.installed ## Time search beside Datasette's own (DB=reviews.db; thousands of reviews tell most)
	@$(BIN)/python benchmarks/search.py "$(DB)" $(ARGS)

bench-pages: .venv/.installed .venv-datasette-1/.installed ## Time the pages of films and reviews beside Datasette's own, on both (DB=reviews.db)
	@$(BIN)/python benchmarks/pages.py "$(DB)" $(ARGS)
	@$(BIN_1)/python benchmarks/pages.py "$(DB)" $(ARGS)

measure-search: .venv/.installed ## Count the remembered reviews that search finds (QUESTIONS=questions.jsonl DB=reviews.db)
	@$(BIN)/python benchmarks/known_items.py "$(QUESTIONS)" "$(DB)" $(ARGS)

TRAINING_DATA = --reviews "$(REVIEWS)" --quotes "$(QUOTES)" $(if $(SNIPPETS),--snippets "$(SNIPPETS)") --sentences "$(SENTENCES)"

train: .venv/.installed-for-training ## Train the models of tone and of opinion (REVIEWS=, QUOTES=, SNIPPETS=, SENTENCES= files, DATE=)
	$(BIN)/python -m training $(TRAINING_DATA) --date "$(DATE)"
	$(MAKE) cog

measure: .venv/.installed-for-training ## Print what the models can do, and how fast, beside VADER (the same files)
	$(BIN)/python -m training.measure $(TRAINING_DATA)

evaluate: .venv/.installed ## Score what builds find against labels (COLLECTIONS="NAME=FOLDER=LABELS ...", ERRORS=20)
	$(BIN)/python -m evaluation $(COLLECTIONS) --errors $(or $(ERRORS),0) $(ARGS)

clean: ## Remove whatever make made: virtualenvs, the database, caches
	rm -rf .venv .venv-datasette-1 reviews.db build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Real files from here on: each is made anew when what it is made of has changed.

reviews.db: .venv/.installed $(PACKAGE) $(SEEDS)
	@$(BIN)/film-reviews build $@ seeds/

.venv/.installed: setup.py
	@PYTHON="$(PYTHON)" sh scripts/virtualenv.sh .venv
	@echo "Installing the plugin and Datasette into .venv ..."
	@$(BIN)/python $(INSTALL) -e . 'datasette<1'
	@touch $@

.venv/.installed-for-tests: .venv/.installed
	@echo "Installing the tests' own packages into .venv ..."
	@$(BIN)/python $(INSTALL) -e '.[test,check]' 'datasette<1'
	@touch $@

.venv/.installed-for-training: .venv/.installed
	@echo "Installing what training needs into .venv ..."
	@$(BIN)/python $(INSTALL) -e '.[training]' 'datasette<1'
	@touch $@

.venv-datasette-1/.installed: setup.py
	@PYTHON="$(PYTHON)" sh scripts/virtualenv.sh .venv-datasette-1
	@echo "Installing the plugin and Datasette 1.0 into .venv-datasette-1 ..."
	@$(BIN_1)/python $(INSTALL) -e '.[test]' 'datasette>=1.0a41'
	@touch $@
