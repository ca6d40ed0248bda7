package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"text/template"

	"golang.org/x/tools/txtar"
)

//go:embed templates.txtar
var templates []byte

const listPath = "lint/rules/rules.go"

var nameForm = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)+$`)

func casePath(name string) string { return "testdata/rules/" + name + "/basic.rs" }

func topicPath(topic string) string { return "knowledge/topics/" + topic + ".md" }

// scaffold writes the files of the rule called name below root, names it in the
// topic that teaches its matter, and returns the paths. It never writes over a
// rule.
func scaffold(root, name, topic string) ([]string, error) {
	if !nameForm.MatchString(name) {
		return nil, fmt.Errorf("%q is no name for a rule: two words or more in snake_case that name the pattern", name)
	}
	files, err := filesOf(name)
	if err != nil {
		return nil, err
	}
	for path := range files {
		if _, err := os.Stat(filepath.Join(root, path)); !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s is there already", path)
		}
	}
	list, err := os.ReadFile(filepath.Join(root, listPath))
	if err != nil {
		return nil, fmt.Errorf("read the list of rules: %w", err)
	}
	if files[listPath], err = enlist(string(list), variable(name)); err != nil {
		return nil, err
	}
	chapter := topicPath(topic)
	page, err := os.ReadFile(filepath.Join(root, chapter))
	if err != nil {
		return nil, fmt.Errorf("read the topic: %w", err)
	}
	if files[chapter], err = guard(string(page), name); err != nil {
		return nil, fmt.Errorf("%s: %w", chapter, err)
	}
	var written []string
	for path, text := range files {
		to := filepath.Join(root, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return nil, fmt.Errorf("make folder: %w", err)
		}
		if err := os.WriteFile(to, []byte(text), 0o644); err != nil {
			return nil, fmt.Errorf("write %s: %w", path, err)
		}
		written = append(written, path)
	}
	slices.Sort(written)
	return written, nil
}

// filesOf are the new files by path, from the templates.
func filesOf(name string) (map[string]string, error) {
	words := strings.ReplaceAll(name, "_", " ")
	data := map[string]string{
		"Name":     name,
		"Variable": variable(name),
		"Check":    "check" + strings.ToUpper(name[:1]) + variable(name)[1:],
		"Title":    strings.ToUpper(words[:1]) + words[1:],
	}
	files := map[string]string{}
	for _, file := range txtar.Parse(templates).Files {
		path, err := expand(file.Name, data)
		if err != nil {
			return nil, err
		}
		if files[path], err = expand(string(file.Data), data); err != nil {
			return nil, err
		}
	}
	return files, nil
}

func expand(text string, data map[string]string) (string, error) {
	t, err := template.New("").Delims("<<", ">>").Option("missingkey=error").Parse(text)
	if err != nil {
		return "", fmt.Errorf("read a template: %w", err)
	}
	var b strings.Builder
	if err := t.Execute(&b, data); err != nil {
		return "", fmt.Errorf("fill a template: %w", err)
	}
	return b.String(), nil
}

// variable is the Go name of a rule: await_holding_lock is awaitHoldingLock.
func variable(name string) string {
	words := strings.Split(name, "_")
	for i, word := range words[1:] {
		words[i+1] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(words, "")
}

var listForm = regexp.MustCompile(`(?s)(var All = \[\]lint\.Rule\{\n)(.*?)(\n?\})`)

// enlist adds a variable to the literal of rules.All, which stays sorted.
func enlist(list, variable string) (string, error) {
	m := listForm.FindStringSubmatchIndex(list)
	if m == nil {
		return "", fmt.Errorf("%s has no literal of rules.All", listPath)
	}
	entries := strings.Split(list[m[4]:m[5]], "\n")
	entries = append(entries, "\t"+variable+",")
	entries = slices.DeleteFunc(entries, func(e string) bool { return strings.TrimSpace(e) == "" })
	slices.Sort(entries)
	return list[:m[3]] + strings.Join(entries, "\n") + "\n}" + list[m[7]:], nil
}

var rulesForm = regexp.MustCompile(`(?m)^rules: \[.*\]$`)

// guard adds a rule to those that a topic's page names in its front matter.
func guard(page, rule string) (string, error) {
	at := rulesForm.FindStringIndex(page)
	if at == nil {
		return "", errors.New("the front matter has no `rules: […]`")
	}
	end := at[1] - len("]")
	return page[:end] + ", " + rule + page[end:], nil
}
