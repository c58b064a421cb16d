# Everything from a fresh machine: Debian 12 with the Swift 6.3 toolchain, git and make.
#
#   make run                                  build, then browse
#   make run ARGS="recommend --privacy high"  build, then answer
#   make test                                 build and test everything
#   make release                              the fully static program in build/altai, its manual pages in build/man
#   make install PREFIX=~/.local              program, manual pages and completions of shells, /usr/local by default
#   make benchmark                            the figures of Docs/benchmarks.md

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
ARGS ?=
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT_BUILD := swift build -c release --product altai

.PHONY: run test release screenshots install build lint benchmark install-build install-test clean

run: build
	@.build/release/altai $(ARGS)

build: install-build
	@[ -x .build/release/altai ] || echo "Building altai; the first time takes some minutes ..." >&2
	@$(SWIFT_BUILD) 2>&1 | Tools/quietly

release: install-build
	$(SWIFT_BUILD) -Xswiftc -static-executable --scratch-path .build-static
	@mkdir -p build
	strip --strip-debug -o build/altai .build-static/release/altai
	Tools/write-manuals build/altai build/man
	@ls -l build/altai

# Built by whoever calls it, so that root has only to copy: make release, then make install as root.
install:
	@[ -x build/altai ] || { echo "make release comes first" >&2; exit 1; }
	Tools/install build/altai build/man "$(DESTDIR)$(PREFIX)"

test: install-test
	Tools/test

# The pictures of the README, from the real program in a real terminal.
screenshots: release
	@Tools/install-packages tmux python3-pil fonts-dejavu-core
	/usr/bin/python3 Tools/screenshots build/altai Docs/images

lint:
	swift format lint --strict -r Package.swift Sources Tests Benchmarks Fuzzing

benchmark: release
	Benchmarks/commands/run

install-build:
	@Tools/install-packages libncurses-dev

install-test: install-build
	@Tools/install-packages python3 python3-jsonschema binutils groff man-db mandoc libvterm-dev \
	  ncurses-term tmux strace

clean:
	rm -rf .build .build-static build
