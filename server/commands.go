package server

import (
	"fmt"
	"maps"
	"slices"

	"github.com/sourcegraph/jsonrpc2"
	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// commands are what a client can have done by name. Each is documented where
// its name is.
var commands = map[string]func(s *session, arguments []any) (any, error){
	commandAnatomy:     (*session).anatomy,
	commandExplain:     (*session).explain,
	commandPage:        (*session).page,
	commandSuspensions: (*session).suspensionPoints,
}

// commandNames are the commands to announce to a client: not those that it
// carries out itself, since it could not have two of a name.
func (f *features) commandNames() []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(commands)), func(name string) bool {
		return f.handles(name) || name == commandExplain && !f.showDocument
	})
}

func (s *session) executeCommand(_ *glsp.Context, params *protocol316.ExecuteCommandParams) (any, error) {
	command, ok := commands[params.Command]
	if !ok {
		return nil, invalidParams("no such command: " + params.Command)
	}
	return command(s, params.Arguments)
}

func invalidParams(message string) error {
	return &jsonrpc2.Error{Code: jsonrpc2.CodeInvalidParams, Message: message}
}

// invalidArguments is invalidParams for what a command was given.
func invalidArguments(command, format string, args ...any) error {
	return invalidParams(command + ": " + fmt.Sprintf(format, args...))
}
