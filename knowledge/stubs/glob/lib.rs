#![wakeful::source = "glob 0.3.4 documentation and sources"]

use std::path::PathBuf;

#[derive(Clone, Copy)]
pub struct MatchOptions {
    pub case_sensitive: bool,
    pub require_literal_separator: bool,
    pub require_literal_leading_dot: bool,
}
impl MatchOptions {
    pub fn new() -> Self;
}

pub struct Paths {
    owned: Box<()>,
}
impl Iterator for Paths {
    type Item = Result<PathBuf, GlobError>;
    #[wakeful::blocking = "reads folders from disk"]
    fn next(&mut self) -> Option<Result<PathBuf, GlobError>>;
}

#[wakeful::blocking_items = "reads folders from disk, one after the other"]
pub fn glob(pattern: &str) -> Result<Paths, PatternError>;

#[wakeful::blocking_items = "reads folders from disk, one after the other"]
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError>;
