#![wakeful::source = "The Rust standard library documentation, 1.95, std::error"]

use crate::fmt::{Debug, Display};

#[wakeful::lang = "error"]
pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}
impl<'a, T> Error for &'a T where T: Error + ?Sized {}
