package anatomy

import (
	_ "embed"
	"encoding/json"
	"io"

	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Schema is the JSON schema of what the json format writes of futures.
//
//go:embed futures.schema.json
var Schema []byte

// schemaVersion is raised when a reader of the JSON would have to change.
const schemaVersion = 1

type (
	jsonFutures struct {
		Schema  int          `json:"schema"`
		Path    string       `json:"path"`
		Futures []jsonFuture `json:"futures"`
	}
	jsonFuture struct {
		Kind   string      `json:"kind"`
		Name   string      `json:"name"`
		Start  jsonPlace   `json:"start"`
		End    jsonPlace   `json:"end"`
		Size   jsonSize    `json:"size"`
		Send   jsonSend    `json:"send"`
		States []jsonState `json:"states"`
		// Skipped is true where only the start and the end are listed.
		Skipped bool `json:"skipped"`
	}
	jsonPlace struct {
		Line   int `json:"line"`   // from 1
		Column int `json:"column"` // in characters, from 1
		Offset int `json:"offset"` // in bytes, from 0
	}
	jsonSize struct {
		Bytes int  `json:"bytes"`
		Align int  `json:"align"`
		Exact bool `json:"exact"`
	}
	jsonSend struct {
		Verdict string `json:"verdict"`
		Reason  string `json:"reason"`
	}
	jsonState struct {
		Kind  StateKind   `json:"kind"`
		Label string      `json:"label"`
		Place jsonPlace   `json:"place"`
		Keeps []jsonValue `json:"keeps"`
		Next  []jsonStep  `json:"next"`
	}
	jsonValue struct {
		Name  string    `json:"name"`
		Named bool      `json:"named"`
		Type  string    `json:"type"`
		Role  string    `json:"role"`
		Guard string    `json:"guard"`
		Gone  bool      `json:"gone"`
		Lent  bool      `json:"lent"`
		Size  jsonSize  `json:"size"`
		Send  jsonSend  `json:"send"`
		Place jsonPlace `json:"place"`
	}
	jsonStep struct {
		To    int  `json:"to"`
		Early bool `json:"early"`
	}
)

func writeJSON(w io.Writer, futures []Future, o Options) error {
	return encode(w, futuresOf(futures, o.Path))
}

func encode(w io.Writer, document any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false) // generics are full of < and >
	encoder.SetIndent("", "  ")
	return encoder.Encode(document)
}

func futuresOf(futures []Future, path string) jsonFutures {
	document := jsonFutures{Schema: schemaVersion, Path: path, Futures: []jsonFuture{}}
	for _, f := range futures {
		end := f.States[len(f.States)-1].Place
		out := jsonFuture{
			Kind: f.Kind, Name: f.Name, Start: placeOf(f.Place), End: placeOf(end),
			Size: jsonSize(f.Size), Send: jsonSendOf(f.Send), Skipped: f.Skipped,
		}
		for _, s := range f.States {
			out.States = append(out.States, stateOf(s))
		}
		document.Futures = append(document.Futures, out)
	}
	return document
}

func stateOf(s State) jsonState {
	out := jsonState{Kind: s.Kind, Label: s.Label, Place: placeOf(s.Place), Keeps: []jsonValue{}, Next: []jsonStep{}}
	for _, v := range s.Keeps {
		out.Keeps = append(out.Keeps, jsonValue{
			Name: v.Name, Named: v.Named, Type: v.Type, Role: v.Role, Guard: string(v.Guard), Gone: v.Gone, Lent: v.Lent,
			Size: jsonSize(v.Size), Send: jsonSendOf(v.Send), Place: placeOf(v.Place),
		})
	}
	for _, n := range s.Next {
		out.Next = append(out.Next, jsonStep(n))
	}
	return out
}

func placeOf(p Place) jsonPlace { return jsonPlace{p.Line, p.Column, p.Span.Start} }

var verdicts = map[types.Verdict]string{types.Yes: "yes", types.No: "no", types.Unknown: "unknown"}

func jsonSendOf(s Send) jsonSend { return jsonSend{verdicts[s.Verdict], s.Reason} }
