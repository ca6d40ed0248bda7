# What people run. Each target is a line or two that you could type yourself.

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.6.1 # the release 2025.1.1

.PHONY: build demo test lint test-go test-protocol test-cargo test-site test-full stubs differential bench corpus rule update clean ready ready-node

build: ready ## bin/wakeful
	go build -o bin/wakeful ./cmd/wakeful

demo: build ## findings on a small tokio crate; exit code 1 is "there are findings"
	bin/wakeful check testdata/demo || test $$? -eq 1

test: lint test-go test-protocol test-cargo ## everything a change must pass

lint: ready ## formatting, vet, staticcheck
	.ci/formatted
	go vet -tags cargo ./...
	go run $(STATICCHECK) -tags cargo ./...

test-go: ready ## all Go tests with the race detector
	go test -race -timeout 20m ./...

test-protocol: build ready-node ## the built server under a real language client
	cd server/protocoltest && npm ci --silent --no-audit --no-fund
	cd server/protocoltest && npm test --silent

test-cargo: ready ## a part of the differential test, where cargo is present
	.ci/if-present cargo go test -tags cargo -timeout 20m ./internal/differential/... ./internal/corpus
	.ci/if-present cargo go test -tags cargo -timeout 20m -run Snippets ./server

test-site: build ready-node ## the handbook's site in a real browser, where one is present
	cd knowledge/site/browsertest && npm ci --silent --no-audit --no-fund
	cd knowledge/site/browsertest && npm test --silent

test-full: test test-site ## test, the site, everything that rustc and clippy have to say, and a million edits
	go test -tags cargo -timeout 150m -v ./internal/differential -full
	go test -timeout 120m -run 'Marathon|Typing' -v ./server -full

stubs: ready ## the stubs against the newest versions of their crates
	go test -tags cargo -timeout 150m -run 'TestStubs$$' -v ./internal/differential -full -newest

N ?= 300
SEED ?= 1
differential: ready ## make differential N=10000 SEED=2: random programs against rustc and a run
	go test -tags cargo -timeout 24h -run TestPrograms -v ./internal/differential/fuzz -programs $(N) -seed $(SEED) -silent

bench: ready ## measures, and writes BENCHMARKS.md
	go run ./internal/benchmarks

corpus: ready ## checks popular crates, which cargo fetches, against what is expected of them
	go run ./internal/corpus

rule: ready ## make rule NAME=unbounded_channel TOPIC=channels: a new rule with page and test
	go run ./internal/newrule $(NAME) $(TOPIC)

update: ready ## rewrites goldens and generated parts; read the diff
	go run ./internal/stubtrees
	go test ./parser ./workspace ./semantic ./semantic/hir ./semantic/flow ./anatomy -update
	go test ./lint/rules ./lint/refactor ./lint/report ./server ./internal/demo ./internal/truth -update
	go run ./internal/readme

clean:
	rm -rf bin

ready:
	@.ci/need go
	@.ci/need cc

ready-node:
	@.ci/need node
