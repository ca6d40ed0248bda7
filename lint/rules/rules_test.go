package rules_test

import (
	"testing"

	"github.com/wakeful-rs/wakeful/lint/linttest"
	"github.com/wakeful-rs/wakeful/lint/rules"
)

func TestRules(t *testing.T) { linttest.Run(t, rules.All) }
