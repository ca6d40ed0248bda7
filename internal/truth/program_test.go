package truth

import (
	"slices"
	"testing"
)

const sample = `//@ rustc[2021]: E0038@3:13 E0038@4:16
//@ rustc[2024]: ok
//@ held: 9=yes 12=no/yes 14=no
//@ send: no not-send missing-for='Rc<i32>'
//@ clippy: future_not_send@7:35 await_holding_lock@8:9(await@9:30)
fn case() {}
pub fn check_send() { is_send(case()); }
`

func TestHeaders(t *testing.T) {
	p, err := parse("guards/sample.rs", sample)
	if err != nil {
		t.Fatal(err)
	}
	errors, ok := p.Errors("2021")
	if !ok || len(errors) != 2 || errors[1].String() != "E0038@4:16" {
		t.Errorf("errors in 2021: %v, %v", errors, ok)
	}
	if errors, ok := p.Errors("2024"); !ok || len(errors) != 0 {
		t.Errorf("errors in 2024: %v, %v", errors, ok)
	}
	held, never := p.Held("2024")
	if never || !held[9] || !held[12] || held[14] || len(held) != 3 {
		t.Errorf("held: %v, %v", held, never)
	}
	if send, line, ok := p.Send("2021"); send || line != 7 || !ok {
		t.Errorf("send: %v at %d, %v", send, line, ok)
	}
	clippy, _ := p.Clippy("2021")
	if len(clippy) != 2 || !slices.Equal(clippy[1].Awaits, []Place{{9, 30}}) {
		t.Errorf("clippy: %v", clippy)
	}
}

func TestHeaderThatIsNone(t *testing.T) {
	if _, err := parse("guards/sample.rs", "//@ rustc[2018]: ok\n"); err == nil {
		t.Error("an edition that nobody judges was taken")
	}
}
