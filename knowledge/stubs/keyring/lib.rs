#![wakeful::source = "keyring 3.6.3 documentation and sources"]

pub struct Entry {
    owned: Box<()>,
}
impl Entry {
    pub fn new(service: &str, user: &str) -> Result<Entry, Error>;
    #[wakeful::blocking = "waits for the system's store of secrets"]
    pub fn set_password(&self, password: &str) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the system's store of secrets"]
    pub fn get_password(&self) -> Result<String, Error>;
    #[wakeful::blocking = "waits for the system's store of secrets"]
    pub fn delete_credential(&self) -> Result<(), Error>;
}
