package flow

import (
	"strings"
	"testing"
)

// TestSuccessors holds each form of control flow to where it goes from its
// start and from each of its suspensions.
func TestSuccessors(t *testing.T) {
	for _, row := range []struct{ name, code, want string }{
		{"straight line", "f().await; f().await;", "0; 1; end"},
		{"branch", "if c { f().await; } else { f().await; } f().await;", "0 1; 2; 2; end"},
		{"branch without else", "if c { f().await; } f().await;", "0 1; 1; end"},
		{"condition", "if f().await.is_ok() { f().await.ok(); }", "0; 1 end; end"},
		{"lazy operand", "let x = c && f().await.is_ok();", "0 end; end"},
		{"loop", "loop { f().await; if c { break } f().await; } f().await;", "0; 1 2; 0; end"},
		{"endless loop", "loop { f().await; }", "0; 0"},
		{"while", "while c { f().await; }", "0 end; 0 end"},
		{"for", "for _ in 0..3 { f().await; } f().await;", "0 1; 0 1; end"},
		{"continue", "for _ in 0..3 { if c { continue } f().await; }", "0 end; 0 end"},
		{"labels", "'a: loop { loop { f().await; if c { break 'a } } }", "0; 0 end"},
		{"match", "match o { Some(1) => { f().await; } Some(_) => { f().await; } None => {} }", "0 1 end; end; end"},
		{"match guard", "match o { Some(_) if f().await.is_ok() => {} _ => { f().await; } }", "0 1; 1 end; end"},
		{"question", "f().await?; f().await?; Ok(1)", "0; 1 early; early end"},
		{"return", "if c { return Ok(1) } f().await", "0 early; end"},
		{"let else", "let Some(x) = o else { f().await; return Ok(1) }; f().await", "0 1; early; end"},
		{"panic", "if c { panic!() } f().await", "0; end"},
		{"dead code", "return Ok(1); f().await", "early; end"},
		{"join", "tokio::join!(f(), async { f().await }); f().await", "0; 1; end"},
		{"select", "tokio::select! { _ = f() => { f().await; } _ = f() => {} } f().await", "0; 1 2; 2; end"},
		{"select in a loop", "loop { tokio::select! { _ = f() => break, _ = f() => { f().await; } } }", "0; 1 end; 0"},
		{"select with else", "tokio::select! { _ = f(), if c => {} else => { f().await; } }", "0; 1 end; end"},
	} {
		text := "async fn f() -> Result<i32, ()> { Ok(1) }\nasync fn case(c: bool, o: Option<i32>) -> Result<i32, ()> {\n" + row.code + "\n}\n"
		fns := analyse(t, text, 2024).fns
		u := fns[len(fns)-1].units[0]
		if len(u.Awaits) == 0 {
			t.Errorf("%s: no suspension", row.name)
		}
		if got := waysOf(u); got != row.want {
			t.Errorf("%s: %s\n got %s\nwant %s", row.name, row.code, got, row.want)
		}
	}
}

// waysOf are the ways from the start of a unit and from each suspension.
func waysOf(u *Unit) string {
	lines := []string{next(u.First)}
	for _, s := range u.Awaits {
		lines = append(lines, next(s.Next))
	}
	return strings.ReplaceAll(strings.Join(lines, ";"), " ->", "")[1:]
}
