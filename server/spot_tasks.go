package server

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// taskSpot says what a spawn asks of its future or closure, and what goes along.
func taskSpot(_ place, c semantic.Call) string {
	e, ok := c.Elsewhere()
	if !ok {
		return ""
	}
	text := needs(e)
	if e.Send && e.Sends == types.Yes {
		text += " It is `Send`."
	}
	if len(e.Takes) == 0 {
		return text
	}
	text += "\n\nIt takes along:"
	for _, part := range e.Takes {
		text += fmt.Sprintf("\n- `%s`", part.Name)
		if part.Type.Known() {
			text += fmt.Sprintf(": `%s`", part.Type)
		}
	}
	return text
}

func needs(e semantic.Elsewhere) string {
	switch {
	case e.Blocks && e.Static:
		return "This closure runs on another thread, one that it may block, and may outlive this code: it must be `Send` and `'static`."
	case e.Blocks:
		return "This closure may block its thread."
	case e.Send && e.Static:
		return "This task may move to another thread at each await, and may outlive this code: its future must be `Send` and `'static`."
	case e.Static:
		return "This task stays on its thread, so its future need not be `Send`. It may outlive this code: it must be `'static`."
	}
	return "This runs as a task of its own."
}

// sendSpot says whose promise the Send of a future is.
func sendSpot(p place) string {
	switch p.file.SendBoundAt(p.span.Start) {
	case semantic.OfOpaque:
		return "This promises every caller a future that may move between threads: whatever its body keeps across an await must be `Send`."
	case semantic.OfObject:
		return "Every future that goes in here must be `Send`. Without it, no task that awaits one could be spawned on a runtime with several threads."
	case semantic.OfParameter:
		return "Callers must give a future that may move between threads: whatever it keeps across an await must be `Send`."
	}
	return ""
}
