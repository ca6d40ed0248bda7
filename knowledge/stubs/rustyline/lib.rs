#![wakeful::source = "rustyline 19.0.0 documentation and sources"]

use crate::history::DefaultHistory;

pub type DefaultEditor = Editor<(), DefaultHistory>;

#[must_use]
pub struct Editor<H, I> {
    h: H,
    i: I,
    owned: Box<()>,
}
impl<H> Editor<H, DefaultHistory> {
    pub fn new() -> Result<Self, ReadlineError>;
    pub fn with_config(config: Config) -> Result<Self, ReadlineError>;
}
impl<H, I> Editor<H, I> {
    #[wakeful::blocking = "waits for someone to type"]
    pub fn readline<P>(&mut self, prompt: &P) -> Result<String, ReadlineError>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn readline_with_initial<P>(&mut self, prompt: &P, initial: (&str, &str)) -> Result<String, ReadlineError>;
    #[wakeful::blocking = "reads a whole file"]
    pub fn load_history<P>(&mut self, path: &P) -> Result<(), ReadlineError>;
    #[wakeful::blocking = "writes to disk"]
    pub fn save_history<P>(&mut self, path: &P) -> Result<(), ReadlineError>;
    #[wakeful::blocking = "writes to disk"]
    pub fn append_history<P>(&mut self, path: &P) -> Result<(), ReadlineError>;
}

pub mod history {
    pub type DefaultHistory = FileHistory;

    pub struct FileHistory {
        owned: Box<()>,
    }
}
