# Skillgap: `make` alone lists the targets.

# An import that Package.swift does not declare is an error: it keeps the stages apart.
SWIFT_FLAGS := --explicit-target-dependency-import-check error
SOURCES := Package.swift Sources Tests Fuzz

# What `make fuzz` fuzzes (a target of Fuzz/README.md or all), the number of inputs, and the longest
# time; of a single target as many inputs as the time allows.
TARGET := all
RUNS := $(if $(filter all,$(TARGET)),10000000,-1)
SECONDS := $(if $(filter all,$(TARGET)),1740,60)

# What `make faults` draws its random choices from, and which families it tries; none named is all.
SEED := 1
FAMILY :=

.DEFAULT_GOAL := help
.PHONY: help deps build report check test test-isal sanitize sanitize-smoke fuzz fuzz-smoke faults faults-smoke bench lint format clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | expand -t 16

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

# What a manifest said is kept, and this one looks for the header of ISA-L: hence no cache of it.
test-isal: deps lint ## install ISA-L where it is missing, and run every test with it
	@scripts/install-dependencies.sh libisal-dev
	swift build --build-tests --manifest-cache none $(SWIFT_FLAGS)
	ldd .build/debug/skillgap | grep libisal
	swift test --skip-build --manifest-cache none

sanitize: deps ## run every test under the address and the thread sanitizer
	LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/leaks.supp:print_suppressions=0 \
	swift test --sanitize=address --scratch-path .build-asan $(SWIFT_FLAGS) $(ADDRESS_TESTS:%=--filter '%')
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/races.supp \
	swift test --sanitize=thread --scratch-path .build-tsan $(SWIFT_FLAGS) $(THREAD_TESTS:%=--filter '%')

# The tests of what handles raw bytes, and of what two threads share.
sanitize-smoke: ADDRESS_TESTS := IngestTests StorageTests
sanitize-smoke: THREAD_TESTS := ReadAheadTests TidyProgressTests HashedFileTests
sanitize-smoke: sanitize ## run some tests under the same sanitizers

bench: build ## measure against DuckDB and Polars (Benchmarks/README.md)
	@Benchmarks/run.sh

fuzz: deps ## fuzz the readers: TARGET=all RUNS=10000000 SECONDS=1740 (in all)
	@Fuzz/build
	@Fuzz/run $(TARGET) $(RUNS) $(SECONDS)

fuzz-smoke: deps ## fuzz the readers with a fixed seed and number of runs
	@Fuzz/build
	@Fuzz/run all 60000 600 -seed=1

faults: build ## kill, fill, refuse, inject: trials of the built command (Faults/README.md): SEED=1
	@Faults/install
	@python3 Faults/run.py --self-test --seed $(SEED) $(addprefix --only ,$(FAMILY))

faults-smoke: build ## a short run of the same trials with a fixed seed
	@Faults/install
	@python3 Faults/run.py --self-test --smoke

lint: ## check the format of the Swift files
	swift format lint --strict --recursive $(SOURCES)

format: ## format the Swift files
	swift format --in-place --recursive $(SOURCES)

clean: ## remove what was built; reports/ stays
	rm -rf .build .build-bench .build-asan .build-tsan .build-fuzz
