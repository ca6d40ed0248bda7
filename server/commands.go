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
	commandAnatomy: (*session).anatomy,
	commandPage:    (*session).page,
}

func commandNames() []string { return slices.Sorted(maps.Keys(commands)) }

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
