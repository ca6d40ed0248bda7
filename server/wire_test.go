package server

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
)

// exchange gives the server input, byte for byte, and returns the bodies of
// what it answers until it ends.
func exchange(t *testing.T, input string) (bodies []string, exit int) {
	t.Helper()
	var out bytes.Buffer
	exit = Serve(t.Context(), strings.NewReader(input), &out, Options{pages: testPages})
	r := bufio.NewReader(&out)
	for {
		header, err := textproto.NewReader(r).ReadMIMEHeader()
		if err == io.EOF {
			return bodies, exit
		}
		if err != nil {
			t.Fatalf("header of the server's: %v", err)
		}
		length, _ := strconv.Atoi(header.Get("Content-Length"))
		body := make([]byte, length)
		if _, err := io.ReadFull(r, body); err != nil {
			t.Fatalf("body of the server's: %v", err)
		}
		bodies = append(bodies, string(body))
	}
}

func framed(body string) string { return fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body) }

// answerOf is the first of the bodies with the id, given as JSON.
func answerOf(t *testing.T, bodies []string, id string) (result, code string) {
	t.Helper()
	for _, body := range bodies {
		var m struct {
			ID     json.RawMessage
			Result json.RawMessage
			Error  *struct{ Code json.Number }
		}
		if err := json.Unmarshal([]byte(body), &m); err != nil {
			t.Fatalf("not JSON: %s", body)
		}
		if string(m.ID) != id {
			continue
		}
		if m.Error != nil {
			return "", m.Error.Code.String()
		}
		return string(m.Result), ""
	}
	t.Fatalf("no answer to %s in %q", id, bodies)
	return "", ""
}

const initializeZero = `{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{}}}`

func TestIdsComeBackAsTheyWere(t *testing.T) {
	ids := []string{`1`, `0`, `-1`, `-9007199254740991`, `2147483648`, `9007199254740993`, `"x"`, `""`, `"1"`, `"é\"\\"`}
	for _, id := range ids {
		bodies, _ := exchange(t, framed(fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"method":"initialize","params":{"capabilities":{}}}`, id)))
		if result, code := answerOf(t, bodies, id); code != "" || !strings.Contains(result, "wakeful") {
			t.Errorf("id %s: %q", id, bodies)
		}
	}
}

func TestMalformedMessagesAreAnsweredAndPassedOver(t *testing.T) {
	for _, test := range []struct{ name, body, code string }{
		{"half of an object", `{"jsonrpc":"2.0","id":7,`, "-32700"},
		{"not JSON", `hello`, "-32700"},
		{"deep nesting", strings.Repeat("[", 100_000), "-32700"},
		{"empty", ``, "-32700"},
		{"a number", `7`, "-32600"},
		{"an empty batch", `[]`, "-32600"},
		{"no method", `{"jsonrpc":"2.0"}`, "-32600"},
		{"method of another type", `{"jsonrpc":"2.0","method":7}`, "-32600"},
		{"id of another type", `{"jsonrpc":"2.0","id":{},"method":"shutdown"}`, "-32600"},
		{"id null", `{"jsonrpc":"2.0","id":null,"method":"shutdown"}`, "-32600"},
	} {
		t.Run(test.name, func(t *testing.T) {
			bodies, _ := exchange(t, framed(test.body)+framed(initializeZero))
			if _, code := answerOf(t, bodies, "null"); code != test.code {
				t.Errorf("code %s, want %s", code, test.code)
			}
			if _, code := answerOf(t, bodies, "0"); code != "" {
				t.Errorf("the next message failed: %s", code)
			}
		})
	}
}

func TestStrayAnswersAreIgnored(t *testing.T) {
	for _, body := range []string{
		`{"jsonrpc":"2.0","id":99,"result":null}`,
		`{"jsonrpc":"2.0","id":-99,"result":{}}`,
		`{"jsonrpc":"2.0","id":"what","result":{}}`,
		`{"jsonrpc":"2.0","id":0,"error":{"code":"seven"}}`,
		`{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"?"}}`,
	} {
		bodies, _ := exchange(t, framed(body)+framed(initializeZero))
		if _, code := answerOf(t, bodies, "0"); code != "" || len(bodies) != 1 {
			t.Errorf("after %s: %q", body, bodies)
		}
	}
}

func TestHeaders(t *testing.T) {
	n := len(initializeZero)
	for _, header := range []string{
		fmt.Sprintf("content-length: %d\r\n\r\n", n),
		fmt.Sprintf("CONTENT-LENGTH:%d\r\n\r\n", n),
		fmt.Sprintf("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: %d\r\n\r\n", n),
		fmt.Sprintf("Content-Length: %d\n\n", n),
	} {
		bodies, _ := exchange(t, header+initializeZero)
		if len(bodies) != 1 {
			t.Errorf("header %q: %d answers", header, len(bodies))
		}
	}
}

func TestBadFramingEndsTheSession(t *testing.T) {
	for _, input := range []string{
		"Content-Length: 1073741824\r\n\r\n{}",
		"Content-Length: 99999999999999999999\r\n\r\n{}",
		"Content-Length: -5\r\n\r\n{}",
		"Content-Length: five\r\n\r\n{}",
		"Content-Type: text/plain\r\n\r\n{}",
		"POST / HTTP/1.1\r\nContent-Length: " + strconv.Itoa(len(initializeZero)) + "\r\n\r\n",
		"X-Endless: " + strings.Repeat("x", 1<<20),
		"Content-Length: 100\r\n\r\n{}",
		"Content-Le",
	} {
		bodies, exit := exchange(t, input+initializeZero)
		if exit != 1 {
			t.Errorf("%.40q: exit code %d", input, exit)
		}
		for _, body := range bodies {
			if strings.Contains(body, "capabilities") {
				t.Errorf("%.40q: what came behind was obeyed", input)
			}
		}
	}
}

func TestRequestsAreAnsweredAtTheEndOfInput(t *testing.T) {
	bodies, exit := exchange(t, framed(initializeZero)+
		framed(`{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:1","languageId":"rust","version":1,"text":"fn bad() {}"}}}`)+
		framed(`{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:1"},"position":{"line":0,"character":3}}}`)+
		framed(`{"jsonrpc":"2.0","id":2,"method":"shutdown"}`))
	if _, code := answerOf(t, bodies, "1"); code != "" {
		t.Errorf("hover: %q", bodies)
	}
	if result, _ := answerOf(t, bodies, "2"); result != "null" {
		t.Errorf("shutdown answers %s", result)
	}
	if exit != 0 {
		t.Errorf("exit code %d", exit)
	}
}

// A client that writes everything before it reads anything must not hang.
func TestClientThatReadsLate(t *testing.T) {
	in, input := io.Pipe()
	output, out := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- Serve(t.Context(), in, out, Options{pages: testPages, Rules: []lint.Rule{badName}})
		out.Close()
	}()
	const rounds = 200
	fmt.Fprint(input, framed(initializeZero))
	for i := range rounds {
		fmt.Fprint(input, framed(`{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:1","languageId":"rust","version":1,"text":"async fn bad() {}"}}}`))
		fmt.Fprint(input, framed(fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:1"},"position":{"line":0,"character":3}}}`, i+1)))
		fmt.Fprint(input, framed(`{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"untitled:1"}}}`))
	}
	input.Close()
	all, err := io.ReadAll(output)
	if err != nil {
		t.Fatal(err)
	}
	if got := bytes.Count(all, []byte(`"contents"`)); got == 0 || <-ended != 1 {
		t.Errorf("%d of %d hovers have an answer", got, rounds)
	}
}
