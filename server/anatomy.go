package server

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/anatomy"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// futureHere says, as Markdown, what a future keeps at the await that stands at
// span, or how large it is and whether it is Send when that is its `async`; ""
// when there is nothing worth a word.
func futureHere(file *semantic.File, span source.Span) string {
	f, ok := anatomy.At(file, span)
	if !ok {
		return ""
	}
	if f.Keyword == span {
		return anatomy.About(f)
	}
	for _, s := range f.States {
		if s.Place.Span == span {
			return anatomy.AboutState(s)
		}
	}
	return ""
}

// commandAnatomy takes the URI of an open document and a position in it. Its
// result is an anatomyAnswer, or null where nothing is async.
const commandAnatomy = "wakeful.anatomy"

// anatomyAnswer is the innermost future around a position.
type anatomyAnswer struct {
	Markdown string          `json:"markdown"`
	SVG      string          `json:"svg"`
	JSON     json.RawMessage `json:"json"` // as anatomy/futures.schema.json says
}

func (s *session) anatomy(arguments []any) (any, error) {
	uri, at, err := readAnatomyArguments(arguments)
	if err != nil {
		return nil, invalidArguments(commandAnatomy, "%v", err)
	}
	doc := s.document(uri)
	if doc == nil {
		return nil, invalidArguments(commandAnatomy, "%s is not open", uri)
	}
	snap := doc.snapshot()
	file, err := snap.file()
	if err != nil {
		return nil, err
	}
	if file == nil {
		return nil, nil
	}
	offset := snap.positions().toOffset(at)
	future, ok := anatomy.At(file, source.Span{Start: offset, End: offset})
	if !ok {
		return nil, nil
	}
	return anatomyOf(future, doc.name)
}

func readAnatomyArguments(arguments []any) (uri string, at protocol316.Position, err error) {
	if len(arguments) != 2 {
		return "", at, fmt.Errorf("want a document's URI and a position, got %d arguments", len(arguments))
	}
	uri, ok := arguments[0].(string)
	if !ok {
		return "", at, fmt.Errorf("the first argument is no URI: %v", arguments[0])
	}
	at, err = retyped[protocol316.Position](arguments[1])
	return uri, at, err
}

func anatomyOf(future anatomy.Future, path string) (*anatomyAnswer, error) {
	answer := &anatomyAnswer{Markdown: anatomy.Markdown(future)}
	options := anatomy.Options{Path: filepath.Base(path)}
	for _, format := range anatomy.Formats() {
		var out bytes.Buffer
		if err := format.Write(&out, []anatomy.Future{future}, options); err != nil {
			return nil, err
		}
		switch format.Name {
		case "svg":
			answer.SVG = out.String()
		case "json":
			answer.JSON = out.Bytes()
		}
	}
	return answer, nil
}
