#![wakeful::source = "serde_yml 0.0.12 and 0.0.13 documentation: serde_yaml's items under another name"]

pub use serde_yaml::{from_reader, from_slice, from_str, from_value, to_string, to_value, to_writer};
pub use serde_yaml::{Deserializer, Error, Location, Mapping, Number, Result, Sequence, Serializer, Value};
pub use serde_yaml::{mapping, value};
