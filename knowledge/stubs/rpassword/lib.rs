#![wakeful::source = "rpassword 7.5.4 documentation and sources"]

#[wakeful::blocking = "waits for someone to type"]
pub fn prompt_password(prompt: impl ToString) -> std::io::Result<String>;

#[wakeful::blocking = "waits for someone to type"]
pub fn read_password() -> std::io::Result<String>;
