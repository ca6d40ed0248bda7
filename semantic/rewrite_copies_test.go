package semantic_test

import (
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// The copies that let a closure run a call; none where it needs none, or where
// they would not do.
func TestCopies(t *testing.T) {
	code := `
use std::path::{Path, PathBuf};
use std::rc::Rc;
#[derive(Clone)]
struct Store { root: PathBuf, mode: u32, once: Once }
#[derive(Clone)]
struct Shared(Rc<u32>);
struct Once;
impl Store {
    fn find(&self, name: &str) -> bool { name.is_empty() }
    fn root(&self) -> &Path { &self.root }
    fn change(&mut self) -> bool { true }
    fn take(self) -> bool { true }
    async fn of_self(&self, name: &str) {
        self.find(name); // self.clone() as this, name.to_owned()
        self.root(); // none
        self.find(&self.root.to_string_lossy()); // self.clone() as this, self.root.clone() as root
    }
    async fn of_self_mut(&mut self) {
        self.change(); // none
    }
}
fn size(path: &Path, mode: u32) -> u32 { mode }
fn any<P: AsRef<Path>>(path: P) -> u32 { 1 }
fn text<T>(text: T) -> u32 { 1 }
fn once(once: &Once) -> u32 { 1 }
fn whole(store: Store) -> bool { true }
fn shared(s: &Shared) -> u32 { 1 }
fn slice(s: &[u8]) -> u32 { 1 }

async fn body(store: &Store, path: PathBuf, name: &str, mode: &u32, s: &Shared, bytes: &[u8], o: &mut Store) {
    size(&store.root, store.mode); // store.root.clone() as root, store.mode as mode2
    once(&store.once); // none
    whole(store.clone()); // store.clone()
    any(name); // name.to_owned()
    text(name); // name.to_owned()
    text((name, 1)); // name.to_owned()
    text(name == "a"); // name.to_owned()
    text([s]); // none
    size(&path, *mode); // path.clone(), *mode
    shared(s); // none
    slice(bytes); // bytes.to_owned()
    o.find(name); // o.clone(), name.to_owned()
    any(path); // none
}
`
	byLine(t, code, func(b *semantic.Body, say func(source.Span, string)) {
		for _, c := range b.Calls() {
			if c.Name.Start < strings.Index(code, "async fn of_self") || strings.HasPrefix(code[c.Name.Start:], "clone") || strings.HasPrefix(code[c.Name.Start:], "to_string") {
				continue
			}
			copies, ok := c.Copies()
			if !ok {
				say(c.Name, "none")
			}
			for _, copied := range copies {
				text := copied.Value
				if copied.Name != strings.TrimPrefix(copied.Of, "*") {
					text += " as " + copied.Name
				}
				say(c.Name, text)
			}
		}
	})
}
