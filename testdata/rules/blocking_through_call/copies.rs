//! Calls that borrow what a thread would have to own.

use std::path::{Path, PathBuf};

#[derive(Clone)]
struct Store {
    root: PathBuf,
    mode: u32,
}

impl Store {
    fn path_of(&self, name: &str) -> PathBuf {
        self.root.join(name).canonicalize().unwrap()
    }

    fn touch(&mut self) {
        self.mode = std::fs::read("mode").unwrap().len() as u32;
    }

    fn name_in(&self, dir: &Path) -> &str {
        std::fs::read_dir(dir).unwrap();
        "name"
    }

    async fn by_self(&self, name: &str) -> PathBuf {
        self.path_of(name) // want blocking_through_call
    }

    async fn by_fields(&self) -> u64 {
        size(&self.root, self.mode) // want blocking_through_call
    }

    async fn changed(&mut self) {
        self.touch(); // want blocking_through_call
    }

    async fn kept(&self, dir: &Path) -> usize {
        self.name_in(dir).len() // want blocking_through_call
    }
}

fn size(path: &Path, mode: u32) -> u64 {
    std::fs::metadata(path).map(|m| m.len() + u64::from(mode)).unwrap_or(0)
}

fn any_size(path: impl AsRef<Path>) -> u64 {
    std::fs::metadata(path).map(|m| m.len()).unwrap_or(0)
}

fn shown(name: String) -> u64 {
    std::fs::metadata(name).map(|m| m.len()).unwrap_or(0)
}

fn one_of<T: ToString>(name: T) -> u64 {
    shown(name.to_string())
}

async fn needed_again(path: PathBuf) -> u64 {
    let found = any_size(&path); // want blocking_through_call
    println!("{}", path.display());
    found
}

async fn in_a_loop(paths: &[PathBuf], mode: &u32) -> u64 {
    let mut all = 0;
    for path in paths {
        all += size(path, 0); // want blocking_through_call
        all += any_size(path); // want blocking_through_call
        all += size(path, *mode); // want blocking_through_call
    }
    all
}

async fn formatted(dir: &Path, name: &str) -> u64 {
    shown(format!("{}/{name}", dir.display())) // want blocking_through_call
}

async fn generic(name: &str) -> u64 {
    one_of(name) // want blocking_through_call
}

async fn unknown<T: AsRef<Path>>(path: T) -> u64 {
    any_size(&path) // want blocking_through_call
}

async fn chained(path: &Path) -> usize {
    size(path, 1).to_string().len() // want blocking_through_call
}

async fn of_two(from: (PathBuf, u32), to: &(PathBuf, u32)) -> bool {
    size(&from.0, to.1) == size(&to.0, from.1) // want blocking_through_call blocking_through_call
}
