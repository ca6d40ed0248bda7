package project

import (
	"os"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/workspace"
)

// libraries are the dependencies whose sources cargo has fetched, each once for
// every Cargo.lock that chose it.
type libraries struct {
	byLock map[string]*workspace.Sources // by folder of Cargo.lock; complete before anyone asks

	mu   sync.Mutex
	made map[*workspace.Source]*semantic.Library
}

func newLibraries() *libraries {
	return &libraries{byLock: map[string]*workspace.Sources{}, made: map[*workspace.Source]*semantic.Library{}}
}

// of finds the sources of a package's dependencies.
func (l *libraries) of(p *workspace.Package) func(pkg string) *semantic.Library {
	root := p.WorkspaceRoot
	if root == "" {
		root = p.Root
	}
	sources := l.byLock[root]
	if sources == nil {
		sources = workspace.NewSources(root)
		l.byLock[root] = sources
	}
	return func(pkg string) *semantic.Library { return l.library(sources.Of(p, pkg)) }
}

func (l *libraries) library(s *workspace.Source) *semantic.Library {
	if s == nil {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if have := l.made[s]; have != nil {
		return have
	}
	lib := &semantic.Library{
		Name: s.Lib.Name, Edition: semantic.Edition(s.Edition), Root: s.Lib.Root, Dependencies: dependencies(s.Package), Files: s.Files,
		Read: func(path string) []byte {
			text, err := os.ReadFile(path)
			if err != nil {
				return nil // it stays unknown
			}
			return text
		},
		Fetched: func(pkg string) *semantic.Library { return l.library(s.Of(pkg)) },
	}
	l.made[s] = lib
	return lib
}
