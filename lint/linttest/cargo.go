package linttest

import (
	"context"

	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// loadCargo loads a case that is a package.
func (c *testCase) loadCargo(t tester, changed map[string]*source.Text) *semantic.Workspace {
	t.Helper()
	disk, problems := workspace.Load(context.Background(), []string{c.dir}, workspace.Options{})
	for _, p := range problems {
		t.Errorf("%v", p)
	}
	w, skipped, err := project.Reader{Overlay: changed}.Read(context.Background(), disk)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range skipped {
		t.Errorf("%s: %v", s.Path, s.Reason)
	}
	return w
}
