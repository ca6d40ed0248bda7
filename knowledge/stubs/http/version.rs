#![wakeful::source = "http 1.5.0 documentation, http::version"]

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {}
impl Version {
    pub const HTTP_09: Version;
    pub const HTTP_10: Version;
    pub const HTTP_11: Version;
    pub const HTTP_2: Version;
    pub const HTTP_3: Version;
}
