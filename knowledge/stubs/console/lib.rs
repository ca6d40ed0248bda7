#![wakeful::source = "console 0.16.6 documentation and sources"]

#[derive(Clone)]
pub struct Term {
    owned: Box<()>,
}
impl Term {
    pub fn stdout() -> Term;
    pub fn stderr() -> Term;
    pub fn buffered_stdout() -> Term;
    pub fn buffered_stderr() -> Term;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn read_char(&self) -> std::io::Result<char>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn read_key(&self) -> std::io::Result<Key>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn read_line(&self) -> std::io::Result<String>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn read_secure_line(&self) -> std::io::Result<String>;
}
