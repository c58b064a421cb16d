# Everything from a fresh machine: Debian 12 with the Swift 6.3 toolchain, git and make.
#
#   make run                                  build, then show the ranked list
#   make run ARGS="recommend --privacy high"  build, then answer
#   make test                                 build and test everything
#   make release                              the fully static program in build/altai
#   make benchmark                            the figures of Docs/benchmarks.md

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
ARGS ?=
SWIFT_BUILD := swift build -c release --product altai

.PHONY: run test release build lint benchmark install-build install-test clean

run: build
	@.build/release/altai $(ARGS)

build: install-build
	@[ -x .build/release/altai ] || echo "Building altai; the first time takes some minutes ..." >&2
	@$(SWIFT_BUILD) 2>&1 | Tools/quietly

release: install-build
	$(SWIFT_BUILD) -Xswiftc -static-executable --scratch-path .build-static
	@mkdir -p build
	strip --strip-debug -o build/altai .build-static/release/altai
	@ls -l build/altai

test: install-test
	Tools/test

lint:
	swift format lint --strict -r Package.swift Sources Tests Benchmarks

benchmark: release
	Benchmarks/commands/run

install-build:
	@Tools/install-packages libncurses-dev

install-test: install-build
	@Tools/install-packages python3 python3-jsonschema binutils libvterm-dev ncurses-term

clean:
	rm -rf .build .build-static build
