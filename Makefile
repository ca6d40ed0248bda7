# What people run. Each target is a line or two that you could type yourself.

ACTIONLINT := github.com/rhysd/actionlint/cmd/actionlint@v1.7.11
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.6.1 # the release 2025.1.1

.PHONY: build dist packages install demo test lint test-go test-protocol test-nvim test-emacs test-editors test-cargo test-site test-vscode test-vscode-dom test-full stubs differential bench corpus rule update clean ready ready-node

build: ready ## bin/wakeful
	go build -o bin/wakeful ./cmd/wakeful

dist: ready ## dist/wakeful, as it is shipped for this platform: stripped, and static where that goes
	packaging/build.sh

packages: ready ready-node ## dist/packages: everything that is shipped for this platform
	packaging/all.sh dist/packages

PREFIX ?= /usr/local
install: dist ## make install PREFIX=$$HOME/.local: the program, its manual and completions
	packaging/install.sh dist/wakeful $(PREFIX)

demo: build ## findings on a small tokio crate; exit code 1 is "there are findings"
	bin/wakeful check testdata/demo || test $$? -eq 1

test: lint test-go test-protocol test-nvim test-emacs test-vscode test-cargo ## everything a change must pass

lint: ready ## formatting, vet, staticcheck, workflows, and scripts where their linters are present
	.ci/formatted
	go vet -tags cargo,editors ./...
	go run $(STATICCHECK) -tags cargo,editors ./...
	go run $(ACTIONLINT)
	.ci/if-present shellcheck shellcheck .ci/* packaging/*.sh packaging/*/*.sh
	.ci/if-present hadolint hadolint Dockerfile

test-go: ready ## all Go tests with the race detector
	go test -race -timeout 20m ./...

test-protocol: build ready-node ## the built server under a real language client
	cd server/protocoltest && npm ci --silent --no-audit --no-fund
	cd server/protocoltest && npm test --silent

test-nvim: ready ## the plugin in Neovim 0.7, which is fetched from Debian and not installed
	go test -tags editors -count 1 -v -run 'TestNeovim/^0.7$$' ./internal/editors

test-emacs: ready ## Eglot and lsp-mode, in an Emacs that is fetched in the same way
	go test -tags editors -count 1 -v -run TestEmacs ./internal/editors

test-editors: ready ## all versions of Neovim, Emacs and Helix
	go test -tags editors -count 1 -v -timeout 30m ./internal/editors

test-cargo: ready ## a part of the differential test, where cargo is present
	.ci/if-present cargo go test -tags cargo -timeout 20m ./internal/differential/... ./internal/corpus
	.ci/if-present cargo go test -tags cargo -timeout 20m -run Snippets ./server

test-site: build ready-node ## the handbook's site in a real browser, where one is present
	cd knowledge/site/browsertest && npm ci --silent --no-audit --no-fund
	cd knowledge/site/browsertest && npm test --silent

test-vscode: build ready-node ## the extension in a real extension host, where Chromium is present
	cd editors/vscode && npm ci --silent --no-audit --no-fund
	npm --prefix editors/vscode test --silent

test-vscode-dom: test-vscode ## the extension as a person uses it, and its package by itself
	npm --prefix editors/vscode run test-dom --silent

test-full: test test-site test-editors test-vscode-dom ## test, the site, editors, everything that rustc and clippy have to say, and a million edits
	go test -tags cargo -timeout 150m -v ./internal/differential ./internal/corpus -full
	go test -timeout 120m -run 'Marathon|Typing' -v ./server -full

stubs: ready ## the stubs against the newest versions of their crates
	go test -tags cargo -timeout 150m -run 'TestStubs$$' -v ./internal/differential -full -newest

N ?= 300
SEED ?= 1
differential: ready ## make differential N=10000 SEED=2: random programs against rustc and a run
	go test -tags cargo -timeout 24h -run 'TestPrograms|TestRefusals' -v ./internal/differential/fuzz -programs $(N) -seed $(SEED) -silent

bench: ready ## measures, and writes BENCHMARKS.md
	go run ./internal/benchmarks

corpus: ready ## checks popular crates, which cargo fetches, against what is expected of them
	go run ./internal/corpus

rule: ready ## make rule NAME=unbounded_channel TOPIC=channels: a new rule with page and test
	go run ./internal/newrule $(NAME) $(TOPIC)
	go run ./internal/readme

update: ready ## rewrites goldens and generated parts; read the diff
	go run ./internal/stubtrees
	go test ./parser ./workspace ./semantic ./semantic/hir ./semantic/flow ./anatomy -update
	go test ./lint/rules ./lint/refactor ./lint/report ./server ./internal/demo ./internal/truth -update
	go run ./internal/readme

clean:
	rm -rf bin dist

ready:
	@.ci/need go
	@.ci/need cc

ready-node:
	@.ci/need node
