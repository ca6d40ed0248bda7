//! Reads messages on standard input as tools do: those of cargo through
//! cargo_metadata, those of rustc through rustfix, whose suggestions it applies
//! to the files in the current folder.

use std::collections::{BTreeMap, HashSet};
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    match std::env::args().nth(1).as_deref() {
        Some("cargo") => list(&text),
        Some("rustc") => apply(&text),
        other => panic!("whose messages? {other:?}"),
    }
}

/// Names the code and the place of each message.
fn list(text: &str) {
    use cargo_metadata::Message;
    for message in Message::parse_stream(text.as_bytes()) {
        match message.unwrap() {
            Message::CompilerMessage(m) => {
                let span = m.message.spans.iter().find(|s| s.is_primary).unwrap();
                let code = m.message.code.unwrap().code;
                println!("{code} {}:{}:{}", span.file_name, span.line_start, span.column_start);
            }
            Message::BuildFinished(f) => println!("finished {}", f.success),
            other => panic!("{other:?}"),
        }
    }
}

/// Applies what is applicable by machine, and names the files that changed.
fn apply(text: &str) {
    let filter = rustfix::Filter::MachineApplicableOnly;
    let mut files = BTreeMap::<String, Vec<_>>::new();
    for suggestion in rustfix::get_suggestions_from_json(text, &HashSet::new(), filter).unwrap() {
        let name = suggestion.solutions[0].replacements[0].snippet.file_name.clone();
        files.entry(name).or_default().push(suggestion);
    }
    for (name, suggestions) in files {
        let before = std::fs::read_to_string(&name).unwrap();
        std::fs::write(&name, rustfix::apply_suggestions(&before, &suggestions).unwrap()).unwrap();
        println!("{name}");
    }
}
