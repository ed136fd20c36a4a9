# Everything that is done with this repository. `make` alone lists it.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
.PHONY: help setup build install site serve test fuzz lint bench clean

BRIEFGEN := .build/release/briefgen
SWIFT_FOLDERS := Package.swift Sources Templates Tests Fuzzing/Package.swift Fuzzing/Sources

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install the Debian packages that are missing
	@
	fail() { printf '%s\n' "$$@" >&2; exit 1; }
	command -v swift > /dev/null || fail "Swift 6.3 is missing: see https://www.swift.org/install"
	# A package counts as installed when the compiler finds its header and its static library.
	missing=()
	for need in cmark:libcmark-dev yaml:libyaml-dev sqlite3:libsqlite3-dev; do
	  name=$${need%%:*}
	  library=$$($(CC) -print-file-name=lib$$name.a)
	  [[ $$library == /* ]] && echo "#include <$$name.h>" | $(CC) -E -x c - > /dev/null 2>&1 ||
	    missing+=("$${need#*:}")
	done
	(( $${#missing[@]} )) || exit 0
	install="apt-get install --yes --no-install-recommends $${missing[*]}"
	echo "Missing: $${missing[*]}"
	command -v apt-get > /dev/null ||
	  fail "There is no apt-get here. Install cmark 0.30, libyaml 0.2 and SQLite 3.40 in another way," \
	    "with their headers and static libraries."
	root=()
	if (( EUID )); then
	  command -v sudo > /dev/null || fail "Installing takes root, and there is no sudo. As root, run:" "  $$install"
	  root=(sudo)
	fi
	"$${root[@]}" apt-get update --quiet || echo "Going on with the package lists that are here."
	"$${root[@]}" env DEBIAN_FRONTEND=noninteractive $$install ||
	  fail "The packages could not be installed. As root, run:" "  $$install"

build: setup ## build the release binary, .build/release/briefgen
	@swift build -c release --static-swift-stdlib --product briefgen

# DESTDIR is for packagers: the files go below it, as if it were the root.
PREFIX ?= /usr/local
MANUAL := .build/manual

install: build ## install briefgen with its manual and completions below PREFIX (/usr/local)
	@swift build -c release --static-swift-stdlib --product generate-manual
	rm -rf $(MANUAL)
	mkdir -p $(MANUAL)
	.build/release/generate-manual --multi-page --date "$$(git log -1 --format=%cs 2> /dev/null || date +%F)" \
	  --output-directory $(MANUAL) $(BRIEFGEN)
	into=$(DESTDIR)$(PREFIX)
	install -D --mode 755 $(BRIEFGEN) "$$into/bin/briefgen"
	install -D --mode 644 --target-directory "$$into/share/man/man1" $(MANUAL)/*.1
	complete() { $(BRIEFGEN) completions "$$1" | install -D --mode 644 /dev/stdin "$$into/share/$$2"; }
	complete bash bash-completion/completions/briefgen
	complete zsh zsh/site-functions/_briefgen
	complete fish fish/vendor_completions.d/briefgen.fish
	echo "briefgen is in $$into/bin; 'man briefgen' tells of it."

site: build ## build the demonstration site from Content/ into Public/
	@$(BRIEFGEN) build
	echo "The site is in $(CURDIR)/Public."
	echo "Look at it: open Public/index.html in a browser, or run 'make serve'."

# serve ends with status 10 when a Swift file has changed. A program that cannot be built leaves the
# one before it running, until the next change.
SERVE ?=

serve: build ## preview the site while you write; its Swift files are built anew when they change
	@trap 'exit 0' INT
	while true; do
	  status=0
	  $(BRIEFGEN) serve --leave-on-swift-change $(SERVE) || status=$$?
	  (( status == 10 )) || exit "$$status"
	  swift build -c release --static-swift-stdlib --product briefgen ||
	    echo "The preview goes on with the program as it was." >&2
	done

test: setup ## run every test
	@swift test

fuzz: setup ## compile the fuzz targets and feed them their corpus; see Fuzzing/README.md
	@Fuzzing/check

lint: ## check the format of every Swift file; nothing is printed when it is right
	@swift format lint --strict --recursive $(SWIFT_FOLDERS)

bench: build ## measure the speed of a build; see Benchmarks/README.md
	@Benchmarks/run

clean: ## remove what was built; Public/ stays
	@rm -rf .build .briefgen
