# make demo   builds the program and checks the example round
# make test   everything that must pass
# make help   the rest

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PACKAGES := pkg-config libyaml-dev libre2-dev libxlsxwriter-dev tzdata
SOURCES := Package.swift Sources Tests Benchmarks Fuzzing/Package.swift Fuzzing/Sources
RELEASE := -c release --static-swift-stdlib -Xswiftc -cross-module-optimization
PROGRAM := .build/release/ttdn-check
BENCHMARKS := .build/release/ttdn-benchmarks
ROUND := 2000
PLANS := plans/kien-giang-2019 plans/ven-song-2023-2025
SECONDS := 300
COUNT := 6000
FILES := 2000

.PHONY: help setup demo test release mutants bench bench-peers fuzz differential format clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

setup: ## installs the system packages that are missing; without root, prints the line to run
	@if pkg-config --exists yaml-0.1 re2 xlsxwriter 2>/dev/null && [ -d /usr/share/zoneinfo ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Needed: libyaml, RE2, libxlsxwriter, pkg-config and time zone data; install them, then make again."; \
	  exit 1; \
	fi; \
	if [ "$$(id -u)" -ne 0 ]; then \
	  echo "System packages are missing. Run this line, then make again:"; \
	  echo "  sudo apt-get install --yes $(PACKAGES)"; \
	  exit 1; \
	fi; \
	echo "Installing system packages: $(PACKAGES)"; \
	export DEBIAN_FRONTEND=noninteractive; \
	install="apt-get install --yes --no-install-recommends $(PACKAGES)"; \
	$$install >/dev/null 2>&1 || { apt-get update --quiet && $$install; }

release: setup ## builds the program as it is shipped
	@swift build $(RELEASE) --product ttdn-check

demo: release ## checks the example round as of 2019-11-01, and scores it after the year has ended
	@status=0; \
	$(PROGRAM) check examples/kien-giang-2019 --as-of 2019-11-01 || status=$$?; \
	$(PROGRAM) score examples/kien-giang-2019-closing --fail-on never || status=$$?; \
	case $$status in \
	  0|1) echo "(exit status $$status)" ;; \
	  *) echo "the check could not run (exit status $$status)"; exit 1 ;; \
	esac

test: setup ## format lint, build with the import check, every test
	@swift format lint --strict --recursive --parallel $(wildcard $(SOURCES))
	@swift build --build-tests --explicit-target-dependency-import-check error
	@swift test --explicit-target-dependency-import-check error

mutants: release ## changes each detail of rules and plans; fails where tests kill less than 95 %
	@$(PROGRAM) rules test rules --rules rules --lang en --mutate --min-killed 95
	@for plan in $(PLANS); do \
	  $(PROGRAM) rules test $$plan/cases --rules rules --plan $$plan/plan.yaml \
	    --scoring $$plan/scoring.yaml --lang en --mutate --min-killed 95 || exit 1; \
	done

bench: release ## measures reading, rounds of ROUND (2000) files and growth; nothing fails by being slow
	@swift build $(RELEASE) --product ttdn-benchmarks
	@$(BENCHMARKS)
	@$(BENCHMARKS) --only round --count $(ROUND)
	@$(BENCHMARKS) --only growth --rounds 3

bench-peers: release ## the same round through what PyPI offers, beside ours
	@python3 -c "import yaml, jsonschema, regopy, yamllint" 2>/dev/null \
	  || python3 -m pip install --quiet PyYAML jsonschema regopy yamllint check-jsonschema
	@swift build $(RELEASE) --product ttdn-benchmarks
	@python3 Benchmarks/peers/compare.py $(ROUND)

fuzz: setup ## feeds random expressions to the engine for SECONDS (300); findings in Fuzzing/findings
	@swift build --package-path Fuzzing -c release --product cel-fuzz \
	  -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
	@mkdir -p Fuzzing/findings
	@python3 Fuzzing/seeds.py Fuzzing/corpus Tests/CELTests/Conformance/*.json
	@Fuzzing/.build/release/cel-fuzz Fuzzing/corpus -dict=Fuzzing/expressions.dict -max_len=400 \
	  -timeout=5 -rss_limit_mb=1500 -max_total_time=$(SECONDS) -print_final_stats=1 \
	  -artifact_prefix=Fuzzing/findings/

differential: setup ## compares random expressions (COUNT) and submissions (FILES) with PyPI's peers
	@python3 -c "import cel_expr_python.cel, jsonschema, yaml" 2>/dev/null \
	  || python3 -m pip install --quiet cel-expr-python==0.1.3 jsonschema PyYAML
	@swift build --product cel-conformance
	@python3 Tests/Differential/differential.py .build/debug/cel-conformance --count $(COUNT)
	@swift build --product ttdn-check
	@python3 Tests/Differential/structure.py .build/debug/ttdn-check --count $(FILES)

format: ## formats the Swift sources
	@swift format --in-place --recursive --parallel $(wildcard $(SOURCES))

clean: ## removes what was built
	@swift package clean
