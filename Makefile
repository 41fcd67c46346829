# `make demo` shows what Hexapla does, `make test` runs its tests; both install what is missing first.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := demo

SWIFT ?= swift
LINTED := Sources Rules Tests Package.swift Fixtures/own-rules Fixtures/plugins
HEXAPLA := .build/release/hexapla
# Modules are optimised as one program. That no two accesses to a variable overlap is checked in debug builds, which all
# tests run, and not again in the release. On Linux the Swift runtime is linked into it: it starts in half the time, and
# runs where no Swift is installed.
RELEASE := -c release --product hexapla -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked
ifeq ($(shell uname),Linux)
RELEASE += --static-swift-stdlib
endif
# An export for `make bench` and `make positions`; `make bench` makes one from the fixtures without it.
CORPUS ?=

.PHONY: demo test build release bench lint positions goldens docs dependencies help

demo: build ## Lint the sample export: text report here, JUnit in hexapla-junit.xml
	@Scripts/demo $(HEXAPLA)

test: ## Run the whole test suite
	@Scripts/install-dependencies --tests
	$(SWIFT) test

build: dependencies ## Build the release binary, which needs no Swift runtime on Linux
	$(SWIFT) build $(RELEASE)

release: build ## Strip the release binary of what only debuggers read
	strip -S $(HEXAPLA)

bench: build ## CPU of the whole lint over that of a bare libxml2 parse [CORPUS=folder]
	$(SWIFT) build -c release --package-path Benchmarks
	@Benchmarks/.build/release/benchmark --hexapla $(HEXAPLA) $(if $(CORPUS),'$(CORPUS)')

lint: ## Check the format of the sources
	$(SWIFT) format lint --strict -r $(LINTED) Benchmarks/Sources Benchmarks/Package.swift

positions: ## Check that every text run is where the parser says: CORPUS=folder
	@[ -n '$(CORPUS)' ] || { echo 'make positions: say which folder: make positions CORPUS=folder' >&2; exit 2; }
	@$(MAKE) build
	$(HEXAPLA) inspect --positions '$(CORPUS)'

goldens: build ## Write the golden reports of the fixtures anew
	Scripts/update-goldens $(HEXAPLA)

docs: ## Write Docs/Rules.md, Docs/Kinds.md and Docs/schema.json anew from what rules and keys say of themselves
	$(SWIFT) build --product hexapla
	.build/debug/hexapla rules docs > Docs/Rules.md.new
	mv Docs/Rules.md.new Docs/Rules.md
	.build/debug/hexapla rules docs --kinds > Docs/Kinds.md.new
	mv Docs/Kinds.md.new Docs/Kinds.md
	.build/debug/hexapla schema > Docs/schema.json.new
	mv Docs/schema.json.new Docs/schema.json

dependencies:
	@Scripts/install-dependencies

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20
