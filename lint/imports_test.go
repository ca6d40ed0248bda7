package lint_test

import (
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
)

func TestImportEdits(t *testing.T) {
	for name, c := range map[string]struct{ before, path, want string }{
		"there already":   {"use tokio::fs;\nfn f() {}\n", "tokio::fs", "use tokio::fs;\nfn f() {}\n"},
		"there in a list": {"use tokio::{io::{self, AsyncReadExt}, fs};\n", "tokio::io::AsyncReadExt", "use tokio::{io::{self, AsyncReadExt}, fs};\n"},
		"into a list":     {"use tokio::io::{AsyncReadExt, BufReader};\n", "tokio::io::AsyncWriteExt", "use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};\n"},
		"into a deep list": {"use tokio::{io::{AsyncReadExt}, fs};\n", "tokio::io::AsyncWriteExt",
			"use tokio::{io::{AsyncReadExt, AsyncWriteExt}, fs};\n"},
		"there as self":   {"use tokio::io::{self};\n", "tokio::io", "use tokio::io::{self};\n"},
		"new braces":      {"use std::sync::Mutex;\n", "std::sync::Arc", "use std::sync::{Arc, Mutex};\n"},
		"leading colons":  {"use ::std::sync::Mutex;\n", "std::sync::RwLock", "use ::std::sync::{Mutex, RwLock};\n"},
		"own line":        {"use std::rc::Rc;\n\nfn f() {}\n", "tokio::fs", "use std::rc::Rc;\nuse tokio::fs;\n\nfn f() {}\n"},
		"not into pub":    {"pub use std::sync::Mutex;\n", "std::sync::Arc", "pub use std::sync::Mutex;\nuse std::sync::Arc;\n"},
		"not under a cfg": {"#[cfg(test)]\nuse std::sync::Arc;\n", "std::sync::Arc", "#[cfg(test)]\nuse std::sync::Arc;\nuse std::sync::Arc;\n"},
		"renamed is another": {"use std::sync::Arc as Shared;\n", "std::sync::Arc",
			"use std::sync::Arc as Shared;\nuse std::sync::Arc;\n"},
		"first use":   {"// Licence\n//! Doc\n#![allow(dead_code)]\n\n/// f\nfn f() {}\n", "std::sync::Arc", "// Licence\n//! Doc\n#![allow(dead_code)]\n\nuse std::sync::Arc;\n\n/// f\nfn f() {}\n"},
		"in a module": {"use a::B;\nmod m {\n    use c::D;\n    fn f() { HERE }\n}\n", "tokio::fs", "use a::B;\nmod m {\n    use c::D;\n    use tokio::fs;\n    fn f() { HERE }\n}\n"},
		"first in a module": {"mod m {\n    fn f() { HERE }\n}\n", "tokio::fs",
			"mod m {\n    use tokio::fs;\n\n    fn f() { HERE }\n}\n"},
		"a half-typed word":   {"wor\nfn f() {}\n", "tokio::fs", "use tokio::fs;\n\nwor\nfn f() {}\n"},
		"several, one parent": {"use std::sync::Mutex;\n", "std::sync::RwLock std::sync::Arc", "use std::sync::{Arc, Mutex, RwLock};\n"},
		"several, into lists": {"use std::{sync::Mutex, time::{Instant}};\n", "std::time::Duration std::sync::Arc std::sync::Mutex",
			"use std::{sync::{Arc, Mutex}, time::{Duration, Instant}};\n"},
		"kinds of names":  {"use tokio::sync::mpsc::{self, channel, Sender};\n", "tokio::sync::mpsc::Receiver tokio::sync::mpsc::error", "use tokio::sync::mpsc::{self, channel, error, Receiver, Sender};\n"},
		"of edition 2024": {"use std::sync::{Arc, atomic::AtomicBool};\n", "std::sync::Mutex", "use std::sync::{Arc, Mutex, atomic::AtomicBool};\n"},
		"in no order":     {"use std::sync::{Weak, Arc};\n", "std::sync::Mutex", "use std::sync::{Weak, Mutex, Arc};\n"},
		"several lines": {"use std::rc::Rc;\nfn f() {}\n", "std::time::Duration std::sync::Arc std::sync::Mutex",
			"use std::rc::Rc;\nuse std::sync::{Arc, Mutex};\nuse std::time::Duration;\nfn f() {}\n"},
		"several first lines": {"fn f() {}\n", "std::time::Duration std::sync::Arc", "use std::sync::Arc;\nuse std::time::Duration;\n\nfn f() {}\n"},
		"empty file":          {"", "tokio::fs", "use tokio::fs;\n"},
	} {
		t.Run(name, func(t *testing.T) {
			file := looseFile(t, c.before)
			at := max(strings.Index(c.before, "HERE"), 0)
			got, err := file.Text().Apply(lint.ImportEdits(file.Syntax(), at, strings.Fields(c.path)...))
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
