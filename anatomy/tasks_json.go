package anatomy

import (
	_ "embed"
	"io"
)

// TasksSchema is the JSON schema of what the json format writes of tasks.
//
//go:embed tasks.schema.json
var TasksSchema []byte

type (
	jsonTasks struct {
		Schema int        `json:"schema"`
		Tasks  []jsonTask `json:"tasks"`
	}
	jsonTask struct {
		Call    string         `json:"call"`
		Path    string         `json:"path"`
		Place   jsonPlace      `json:"place"`
		Spawner jsonCode       `json:"spawner"`
		Parent  *int           `json:"parent"`
		Work    jsonCode       `json:"work"`
		Thread  bool           `json:"thread"`
		Handle  jsonHandle     `json:"handle"`
		Blocks  []jsonBlocking `json:"blocks"`
	}
	jsonCode struct {
		Kind string `json:"kind"`
		Name string `json:"name"`
		Path string `json:"path"`
		Line int    `json:"line"`
	}
	jsonHandle struct {
		Fate string `json:"fate"`
		To   string `json:"to"`
		Line int    `json:"line"`
	}
	jsonBlocking struct {
		Reason string        `json:"reason"`
		Steps  []jsonThrough `json:"steps"`
	}
	jsonThrough struct {
		Name string `json:"name"`
		Path string `json:"path"`
		Line int    `json:"line"`
	}
)

func writeTasksJSON(w io.Writer, tasks []Task, _ Options) error {
	document := jsonTasks{Schema: schemaVersion, Tasks: []jsonTask{}}
	for _, t := range tasks {
		out := jsonTask{
			Call: t.Call, Path: t.Path, Place: placeOf(t.Place), Spawner: jsonCode(t.Spawner), Work: jsonCode(t.Work),
			Thread: t.Thread, Handle: jsonHandle(t.Handle), Blocks: []jsonBlocking{},
		}
		if t.Parent >= 0 {
			out.Parent = &t.Parent
		}
		for _, b := range t.Blocks {
			blocking := jsonBlocking{Reason: b.Reason}
			for _, s := range b.Steps {
				blocking.Steps = append(blocking.Steps, jsonThrough(s))
			}
			out.Blocks = append(out.Blocks, blocking)
		}
		document.Tasks = append(document.Tasks, out)
	}
	return encode(w, document)
}
