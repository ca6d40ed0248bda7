// References to a part of what lives too short, given to an async fn.
use std::sync::Arc;

async fn send(name: &str) {}
async fn measure(names: &String) {}

struct Part {
    name: String,
    label: &'static str,
}

struct App {
    name: String,
    part: Part,
    shared: &'static Part,
    boxed: Box<&'static Part>,
    names: Vec<String>,
}

impl App {
    fn own(&self) {
        tokio::spawn(send(&self.name)); // want borrow_in_spawn
    }
    fn deeper(&mut self) {
        tokio::spawn(measure(&self.part.name)); // want borrow_in_spawn
    }
    fn element(&self) {
        tokio::spawn(measure(&self.names[0])); // want borrow_in_spawn
    }
    fn consumed(self) {
        tokio::spawn(send(&self.name)); // want borrow_in_spawn
    }
    fn counted(self: Arc<Self>) {
        tokio::spawn(send(&self.name)); // want borrow_in_spawn
    }
    fn other(&self, app: &App) {
        tokio::spawn(send(&app.name)); // want borrow_in_spawn
    }
    fn behind_a_reference(&self) {
        tokio::spawn(send(&self.shared.name));
        tokio::spawn(send(&self.boxed.name));
        tokio::spawn(send(&self.part.label));
    }
    fn forever(&'static self) {
        tokio::spawn(send(&self.name));
    }
    fn result(&self) {
        tokio::spawn(async_len(self.name.len()));
    }
}

async fn async_len(n: usize) {}

// A smart pointer to a reference: what is behind it lives as long as the reference.
struct Pointers {
    shared: std::sync::Arc<&'static Tables>,
    boxed: Box<&'static Tables>,
    own: Box<Tables>,
}

struct Tables {
    rows: Vec<String>,
    title: String,
}

struct Handle(&'static Tables);

impl std::ops::Deref for Handle {
    type Target = &'static Tables;

    fn deref(&self) -> &&'static Tables {
        &self.0
    }
}

fn behind_pointers(tables: Box<&'static Tables>, handle: Handle, all: &Pointers) {
    for row in tables.rows.iter() {
        tokio::spawn(async move { row.len() });
    }
    for row in &handle.rows {
        tokio::spawn(async move { row.len() });
    }
    for row in &all.shared.rows {
        tokio::spawn(async move { row.len() });
    }
    let title = &all.boxed.title;
    tokio::spawn(async move { title.len() });
}

fn behind_own_boxes(all: &Pointers) {
    for row in &all.own.rows {
        tokio::spawn(async move { row.len() }); // want borrow_in_spawn
    }
}

fn field_of_own_box(all: &Pointers) {
    let title = &all.own.title;
    tokio::spawn(async move { title.len() }); // want borrow_in_spawn
}
