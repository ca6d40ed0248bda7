package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// object is a part of a JSON schema.
type object map[string]any

// schema is the JSON schema of wakeful.toml, for editors that complete and
// check TOML by one.
func schema(rules []built.Rule) (string, error) {
	level := object{"enum": lint.LevelNames()}
	levels := object{}
	for _, r := range rules {
		levels[r.Name] = object{"$ref": "#/$defs/level", "description": r.Title, "default": r.Level}
	}
	text := object{"type": "string", "minLength": 1}
	described := func(o object, description string) object {
		out := maps.Clone(o)
		out["description"] = description
		return out
	}
	list := func(items object, description string) object {
		return object{"type": "array", "items": items, "description": description}
	}
	doc := object{
		"$schema":              "https://json-schema.org/draft/2020-12/schema",
		"$id":                  "https://raw.githubusercontent.com/wakeful-rs/wakeful/main/docs/wakeful.schema.json",
		"title":                "wakeful.toml",
		"type":                 "object",
		"additionalProperties": false,
		"$defs":                object{"level": level, "levels": closed(levels, "How loud each rule is.")},
		"properties": object{
			"levels": object{"$ref": "#/$defs/levels"},
			"overrides": list(closed(object{
				"paths":  list(text, "Globs, as in a .gitignore, of the files."),
				"levels": object{"$ref": "#/$defs/levels"},
			}, "Other levels for some of the files.", "paths", "levels"), "Levels by path, a later entry over an earlier one."),
			"exclude": list(text, "Globs, as in a .gitignore, of files that are read for context and not checked."),
			"stubs":   list(text, "Files and folders that describe crates in Rust signatures."),
			"blocking": list(closed(object{
				"path":   described(text, "A function, as Rust writes it: `ledger::settle`."),
				"reason": described(text, "What it does meanwhile: \"waits for the bank\"."),
			}, "A function that blocks its thread.", "path"), "Functions that block their thread."),
			"guard": list(closed(object{
				"type": described(text, "A type, as Rust writes it: `pool::Lease`."),
				"kind": object{"enum": semantic.GuardKinds, "description": "What it keeps while it lives."},
			}, "A type that must not be held across an await.", "type", "kind"), "Types that must not be held across an await."),
			"thresholds": closed(object{
				"future-size": object{"type": "integer", "minimum": 0, "description": "From how many bytes on a future is large."},
			}, "Where rules begin to speak."),
			"dependency-sources": object{"type": "boolean", "default": false, "description": "Read what cargo has fetched of dependencies that no stub describes."},
			"doc-comments":       object{"type": "boolean", "description": "Check the code in doc comments: off in `wakeful check` and on in editors unless said."},
		},
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(doc); err != nil {
		return "", fmt.Errorf("write the schema: %w", err)
	}
	return b.String(), nil
}

// closed is an object with these properties and no others.
func closed(properties object, description string, required ...string) object {
	o := object{"type": "object", "additionalProperties": false, "properties": properties, "description": description}
	if len(required) > 0 {
		o["required"] = required
	}
	return o
}
