package rules_test

import (
	"path/filepath"
	"testing"

	"github.com/wakeful-rs/wakeful/lint/linttest"
	"github.com/wakeful-rs/wakeful/lint/rules"
)

func TestBlockingInAsync(t *testing.T) {
	dir, err := filepath.Abs("../../testdata/rules/blocking_in_async")
	if err != nil {
		t.Fatal(err)
	}
	linttest.RunDir(t, dir, rules.All, "blocking_in_async")
}
