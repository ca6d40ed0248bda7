#![wakeful::source = "toml 1.2.2+spec-1.1.0 documentation and sources"]

pub mod de;
pub mod map;
pub mod ser;
pub mod value;

use crate::map::Map;
use crate::ser::Buffer;

pub use crate::de::from_slice;
pub use crate::de::from_str;
pub use crate::ser::to_string;
pub use crate::ser::to_string_pretty;
pub use crate::value::Value;

pub struct Deserializer<'i> {
    owned: Box<()>,
}
impl<'i> Deserializer<'i> {
    pub fn parse(raw: &'i str) -> Result<Self, crate::de::Error>;
    pub fn new(raw: &'i str) -> Result<Self, crate::de::Error>;
}
impl<'de> serde::de::Deserializer<'de> for Deserializer<'de> {
    type Error = crate::de::Error;
}

pub struct Serializer<'d> {
    owned: Box<()>,
}
impl<'d> Serializer<'d> {
    pub fn new(buf: &'d mut Buffer) -> Self;
    pub fn pretty(buf: &'d mut Buffer) -> Self;
}
impl<'d> serde::ser::Serializer for Serializer<'d> {
    type Ok = &'d mut Buffer;
    type Error = crate::ser::Error;
    type SerializeSeq = serde_core::ser::impossible::Impossible<<Serializer<'d> as serde::ser::Serializer>::Ok, <Serializer<'d> as serde::ser::Serializer>::Error>;
    type SerializeTuple = serde_core::ser::impossible::Impossible<<Serializer<'d> as serde::ser::Serializer>::Ok, <Serializer<'d> as serde::ser::Serializer>::Error>;
    type SerializeTupleStruct = serde_core::ser::impossible::Impossible<<Serializer<'d> as serde::ser::Serializer>::Ok, <Serializer<'d> as serde::ser::Serializer>::Error>;
    type SerializeTupleVariant = SerializeDocumentTupleVariant<'d>;
    type SerializeMap = SerializeDocumentTable<'d>;
    type SerializeStruct = SerializeDocumentTable<'d>;
    type SerializeStructVariant = SerializeDocumentTable<'d>;
}

pub type Table = Map<String, crate::value::Value>;
