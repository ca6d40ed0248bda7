package server

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/sourcegraph/jsonrpc2"
)

const (
	// maxBody is the largest message that is read, in bytes. The largest file
	// that is analysed fits many times over, and a wrong Content-Length cannot
	// make the server wait for, or store, gigabytes.
	maxBody = 256 << 20
	// maxHeader bounds the header of one message, in bytes.
	maxHeader = 16 << 10
)

// errFraming means that nobody knows where the next message starts.
var errFraming = errors.New("read message header")

// wire reads and writes the protocol's messages. It is the ObjectStream that
// jsonrpc2 works on, and what jsonrpc2 cannot do is done here: malformed
// messages are answered and passed over, and the id of a request keeps the
// spelling that the client gave it.
//
// A request reaches jsonrpc2 with its id's JSON text as a string id, because
// jsonrpc2 holds numbers unsigned and would answer -1 as 2^64-1. Answers are
// therefore written by respond and not by jsonrpc2.
type wire struct {
	in    *bufio.Reader
	out   *outbox
	log   *slog.Logger
	trace *trace // nil for none
}

func newWire(in io.Reader, out io.Writer, log *slog.Logger) *wire {
	return &wire{in: bufio.NewReaderSize(in, 64<<10), out: newOutbox(out), log: log}
}

// envelope is what must be known of a message before jsonrpc2 may see it.
type envelope struct {
	ID     json.RawMessage `json:"id"`
	Method *string         `json:"method"`
	Params json.RawMessage `json:"params,omitempty"`
	Result json.RawMessage `json:"result"`
	Error  json.RawMessage `json:"error"`
}

// ReadObject reads the next well-formed message into v, which jsonrpc2 owns.
// An error ends the connection.
func (w *wire) ReadObject(v any) error {
	for {
		body, err := w.readBody()
		if err != nil {
			return err
		}
		if w.trace != nil {
			w.trace.message("received", body)
		}
		message, err := w.checked(body)
		if err != nil {
			return err
		}
		if message == nil {
			continue
		}
		if err := json.Unmarshal(message, v); err != nil {
			w.log.Warn("pass over a message", "error", err)
			continue
		}
		return nil
	}
}

// checked is body as jsonrpc2 may read it, or nil when body is no message; the
// client has been told then. The error is the output's.
func (w *wire) checked(body []byte) ([]byte, error) {
	if !json.Valid(body) {
		return nil, w.respond(nil, nil, &jsonrpc2.Error{Code: jsonrpc2.CodeParseError, Message: "the message is not JSON"})
	}
	var m envelope
	if err := json.Unmarshal(body, &m); err != nil {
		return nil, w.respond(nil, nil, invalidRequest("the message is not a request object: "+err.Error()))
	}
	switch {
	case m.Method != nil && m.ID == nil:
		return body, nil
	case m.Method != nil:
		id, ok := canonicalID(m.ID)
		if !ok {
			return nil, w.respond(nil, nil, invalidRequest("an id is a string or an integer"))
		}
		return json.Marshal(struct {
			ID     string          `json:"id"`
			Method string          `json:"method"`
			Params json.RawMessage `json:"params,omitempty"`
		}{id, *m.Method, m.Params})
	case m.Result != nil || m.Error != nil:
		if _, err := strconv.ParseUint(string(m.ID), 10, 64); err != nil {
			w.log.Warn("pass over an answer to nothing we asked", "id", string(m.ID))
			return nil, nil
		}
		return body, nil
	}
	return nil, w.respond(m.ID, nil, invalidRequest("the message has no method"))
}

// canonicalID is the one spelling of a request's id, itself JSON.
func canonicalID(raw json.RawMessage) (string, bool) {
	var s string
	if json.Unmarshal(raw, &s) == nil && len(raw) > 0 && raw[0] == '"' {
		text, err := json.Marshal(s)
		return string(text), err == nil
	}
	text := string(bytes.TrimSpace(raw))
	_, err := strconv.ParseFloat(text, 64)
	return text, err == nil
}

// readBody reads one header and the body that it announces.
func (w *wire) readBody() ([]byte, error) {
	length, err := w.readHeader()
	if err != nil {
		return nil, err
	}
	if length > maxBody {
		_ = w.respond(nil, nil, invalidRequest(fmt.Sprintf("a message of %d bytes is over the limit of %d", length, maxBody)))
		return nil, fmt.Errorf("%w: Content-Length is %d", errFraming, length)
	}
	var body bytes.Buffer // grows with what arrives, not with what is announced
	if n, err := io.CopyN(&body, w.in, length); err != nil {
		return nil, fmt.Errorf("read message body, %d of %d bytes: %w", n, length, err)
	}
	return body.Bytes(), nil
}

// readHeader reads up to the blank line and returns Content-Length. Names may
// be written in any case, as HTTP's may, and lines may end in LF alone.
func (w *wire) readHeader() (int64, error) {
	length, size := int64(-1), 0
	for {
		line, err := w.in.ReadSlice('\n')
		size += len(line)
		switch {
		case errors.Is(err, bufio.ErrBufferFull) || size > maxHeader:
			return 0, fmt.Errorf("%w: longer than %d bytes", errFraming, maxHeader)
		case err != nil && size > 0:
			return 0, fmt.Errorf("%w: %w", errFraming, io.ErrUnexpectedEOF)
		case err != nil:
			return 0, err
		}
		text := textproto.TrimString(string(line))
		if text == "" {
			break
		}
		name, value, found := strings.Cut(text, ":")
		if !found {
			// Above all this is an HTTP request line, which a web page could
			// send to --listen: nothing behind it may be obeyed.
			return 0, fmt.Errorf("%w: %.40q is no header field", errFraming, text)
		}
		if strings.EqualFold(textproto.TrimString(name), "Content-Length") {
			length, err = strconv.ParseInt(textproto.TrimString(value), 10, 64)
			if err != nil || length < 0 {
				return 0, fmt.Errorf("%w: Content-Length is %.40q", errFraming, value)
			}
		}
	}
	if length < 0 {
		return 0, fmt.Errorf("%w: Content-Length is missing", errFraming)
	}
	return length, nil
}

// WriteObject sends one message, whole.
func (w *wire) WriteObject(v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode message: %w", err)
	}
	message := make([]byte, 0, len(body)+32)
	message = fmt.Appendf(message, "Content-Length: %d\r\n\r\n", len(body))
	if err := w.out.send(append(message, body...)); err != nil {
		return err
	}
	if w.trace != nil {
		w.trace.message("sent", body)
	}
	return nil
}

// respond answers the request with the given id, nil when it could not be
// read: with failure if there is one, else with result, which may be nil.
func (w *wire) respond(id json.RawMessage, result any, failure *jsonrpc2.Error) error {
	if id == nil {
		id = json.RawMessage("null")
	}
	if failure != nil {
		return w.WriteObject(struct {
			Version string          `json:"jsonrpc"`
			ID      json.RawMessage `json:"id"`
			Error   *jsonrpc2.Error `json:"error"`
		}{"2.0", id, failure})
	}
	return w.WriteObject(struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Result  any             `json:"result"`
	}{"2.0", id, result})
}

// Close does nothing: whoever made the streams closes them.
func (w *wire) Close() error { return nil }

func invalidRequest(message string) *jsonrpc2.Error {
	return &jsonrpc2.Error{Code: jsonrpc2.CodeInvalidRequest, Message: message}
}
