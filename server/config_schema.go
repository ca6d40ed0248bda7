package server

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"github.com/wakeful-rs/wakeful/docs"
)

// schema is a part of the JSON schema of wakeful.toml.
type schema struct {
	Ref         string             `json:"$ref"`
	Type        string             `json:"type"`
	Description string             `json:"description"`
	Default     any                `json:"default"`
	Enum        []string           `json:"enum"`
	Properties  map[string]*schema `json:"properties"`
	Items       *schema            `json:"items"`
	Defs        map[string]*schema `json:"$defs"`
}

var configSchema = sync.OnceValue(func() *schema {
	var whole schema
	if err := json.Unmarshal(docs.Schema, &whole); err != nil {
		panic(fmt.Sprintf("read embedded schema: %v", err))
	}
	for _, def := range whole.Defs {
		def.resolve(whole.Defs)
	}
	whole.resolve(whole.Defs)
	return &whole
})

// resolve puts what references lead to in their places. What stands beside a
// reference is about the value there and goes before it.
func (s *schema) resolve(defs map[string]*schema) {
	if name, ok := strings.CutPrefix(s.Ref, "#/$defs/"); ok {
		def, own := *defs[name], *s
		*s = def
		s.Description = cmp.Or(own.Description, def.Description)
		if own.Default != nil {
			s.Default = own.Default
		}
		s.resolve(defs)
		return
	}
	for _, property := range s.Properties {
		property.resolve(defs)
	}
	if s.Items != nil {
		s.Items.resolve(defs)
	}
}

// at is the part for the value at a path of keys; nil for one that may not be
// there. An array of tables is seen as its tables.
func (s *schema) at(path []string) *schema {
	part := s
	for _, key := range path {
		if part = part.table().Properties[key]; part == nil {
			return nil
		}
	}
	return part
}

// table is the schema of the entries of an array of tables, else s itself.
func (s *schema) table() *schema {
	if s.Items != nil && s.Items.Properties != nil {
		return s.Items
	}
	return s
}

// isTable says that the value is written as `[name]` or `[[name]]`.
func (s *schema) isTable() bool { return s.table().Properties != nil }

// header is how the table of that name begins.
func (s *schema) header(name string) string {
	if s.Items != nil {
		return "[[" + name + "]]"
	}
	return "[" + name + "]"
}

// words are the values that there are, as TOML writes them; nil for any.
func (s *schema) words() []string {
	if s.Type == "boolean" {
		return []string{"true", "false"}
	}
	var words []string
	for _, word := range s.Enum {
		words = append(words, `"`+word+`"`)
	}
	return words
}
