package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/source"
)

// TestReadIsTheReverseOfWrite writes the sample as a part of a run, reads it and
// writes it again.
func TestReadIsTheReverseOfWrite(t *testing.T) {
	r := sample(t)
	r.Shard = &report.Shard{Index: 2, Of: 3}
	first := written(t, "json", r)
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(first))
	if err != nil {
		t.Fatal(err)
	}
	if err := compile(t, report.Schema).Validate(document); err != nil {
		t.Error(err)
	}
	reader := report.Reader{
		Path: func(displayed string) string { return displayed },
		Text: func(path string) *source.Text { return texts[path] },
	}
	read, err := reader.Read(bytes.NewReader(first))
	if err != nil {
		t.Fatal(err)
	}
	again := *r
	again.Findings, again.Summary, again.Shard, again.Notices = read.Findings, read.Summary, read.Shard, read.Notices
	if second := written(t, "json", &again); !bytes.Equal(first, second) {
		t.Errorf("it became\n%s", second)
	}
	changed := strings.Replace(string(first), `"column": 2`, `"column": 3`, 1)
	if _, err := reader.Read(strings.NewReader(changed)); err == nil || !strings.Contains(err.Error(), "not as it was") {
		t.Errorf("another column: %v", err)
	}
	for _, text := range []string{"", "{", "[]", `{"schema": 2}`, `{"schema": 1, "findings": [{"level": "loud"}]}`} {
		if _, err := reader.Read(strings.NewReader(text)); err == nil {
			t.Errorf("%q was read", text)
		}
	}
}
