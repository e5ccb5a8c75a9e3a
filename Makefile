# make demo   builds the program and checks the example round
# make test   everything that must pass
# make help   the rest

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PACKAGES := pkg-config libyaml-dev libre2-dev tzdata
SOURCES := Package.swift Sources Tests Benchmarks
RELEASE := -c release --static-swift-stdlib -Xswiftc -cross-module-optimization
PROGRAM := .build/release/ttdn-check

.PHONY: help setup demo test release bench format clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

setup: ## installs the system packages that are missing; without root, prints the line to run
	@if pkg-config --exists yaml-0.1 re2 2>/dev/null && [ -d /usr/share/zoneinfo ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Needed: libyaml, RE2, pkg-config and time zone data; install them, then make again."; \
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

demo: release ## checks the example round as of 2019-11-01
	@status=0; \
	$(PROGRAM) check examples/kien-giang-2019 --as-of 2019-11-01 || status=$$?; \
	case $$status in \
	  0|1) echo "(exit status $$status)" ;; \
	  *) echo "the check could not run (exit status $$status)"; exit 1 ;; \
	esac

test: setup ## format lint, build with the import check, every test
	@swift format lint --strict --recursive --parallel $(wildcard $(SOURCES))
	@swift build --build-tests --explicit-target-dependency-import-check error
	@swift test --explicit-target-dependency-import-check error

bench: setup ## measures; nothing here fails by being slow
	@swift run -c release ttdn-benchmarks

format: ## formats the Swift sources
	@swift format --in-place --recursive --parallel $(wildcard $(SOURCES))

clean: ## removes what was built
	@swift package clean
