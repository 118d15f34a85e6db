# Skillgap: `make` alone lists the targets.

# An import that Package.swift does not declare is an error: it keeps the stages apart.
SWIFT_FLAGS := --explicit-target-dependency-import-check error
SOURCES := Package.swift Sources Tests

.DEFAULT_GOAL := help
.PHONY: help deps build report check test lint format clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | expand -t 10

deps: ## install libcsv-dev and zlib1g-dev where they are missing
	@scripts/install-dependencies.sh

build: deps ## build the command in release mode
	swift build -c release --product skillgap $(SWIFT_FLAGS)

report: build ## write reports/ from the figures in data/
	@.build/release/skillgap report

check: build ## read and judge the figures in data/, write nothing
	@.build/release/skillgap check

test: deps lint ## lint, then run every test
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build

lint: ## check the format of the Swift files
	swift format lint --strict --recursive $(SOURCES)

format: ## format the Swift files
	swift format --in-place --recursive $(SOURCES)

clean: ## remove what was built; reports/ stays
	rm -rf .build
