// Package docs holds what is published for other tools to read.
package docs

import _ "embed"

// Schema is the JSON schema of wakeful.toml. internal/readme writes it.
//
//go:embed wakeful.schema.json
var Schema []byte
