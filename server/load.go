package server

import (
	"context"
	"sync"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/workspace"
)

// readFolders makes the first view of the folders: what Cargo says of them and
// what their files hold. The messages tell what could not be read; parsed hears
// of progress, from any goroutine.
func readFolders(ctx context.Context, folders []string, options Options, parsed func(done, total int)) (*view, []string) {
	v, messages := list(ctx, folders, options)
	work, skipped, err := project.Reader{Parsed: parsed}.Read(ctx, v.disk)
	if err != nil { // the session is over, and nobody asks any more
		work = semantic.New(semantic.Input{})
	}
	v.work = work
	for _, skip := range skipped {
		messages = append(messages, skip.Path+": "+skip.Reason.Error())
	}
	return v, messages
}

// list is the view of what lies at and around the paths, before any of it is
// read. The messages tell what Cargo or we cannot make sense of.
func list(ctx context.Context, paths []string, options Options) (*view, []string) {
	v := &view{disk: &workspace.Workspace{}, fetched: &sync.Map{}}
	var messages []string
	if len(paths) > 0 { // none would mean the working directory
		names := project.Names(workspace.Options{Extensions: []string{".rs"}}, ruleNames(options.Rules)) // Markdown has no names that others need
		disk, problems := workspace.Load(ctx, paths, names)
		v.disk = disk
		v.problems = problems
		for _, p := range problems {
			messages = append(messages, p.String())
		}
	}
	v.disk.AddLoose(2024)
	return v.under(options, defaultSettings()), messages
}

func (o Options) runner() *lint.Runner {
	return &lint.Runner{
		Rules: o.Rules,
		Pages: o.pages,
		Panicked: func(rule, path string, value any, stack []byte) {
			o.Log.Error("a rule failed", "rule", rule, "path", path, "value", value, "stack", string(stack))
		},
	}
}

func ruleNames(rules []lint.Rule) []string {
	names := []string{lint.UnusedSuppression, lint.Internal}
	for _, r := range rules {
		names = append(names, r.Name)
	}
	return names
}
