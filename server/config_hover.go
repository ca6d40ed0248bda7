package server

import (
	"fmt"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/knowledge"
)

// configHover explains a key or a table of a wakeful.toml.
func (snap *snapshot) configHover(at protocol316.Position) *protocol316.Hover {
	c := configAt(snap.text, snap.positions().toOffset(at))
	name := keysOf(snap.text.Slice(c.word))
	if c.part != configKey && c.part != configHeader {
		return nil
	}
	part := configSchema().at(append(c.path, name...))
	if part == nil {
		return nil
	}
	return snap.toHover([]lesson{{c.word, configLesson(name[len(name)-1], part)}})
}

// configLesson is what there is to say of a key.
func configLesson(key string, part *schema) string {
	text := part.Description
	if page, ok := knowledge.Page(key); ok {
		text = pageLesson(page)
	}
	if part.Default != nil {
		text += fmt.Sprintf("\n\nDefault: `%v`", part.Default)
	}
	return text
}
