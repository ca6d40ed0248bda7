#![wakeful::source = "serde-json 1.0.154 documentation"]

pub mod de;
pub mod error;
pub mod map;
pub mod ser;
pub mod value;

pub use crate::de::Deserializer;
pub use crate::de::StreamDeserializer;
pub use crate::de::from_reader;
pub use crate::de::from_slice;
pub use crate::de::from_str;
pub use crate::error::Error;
pub use crate::error::Result;
pub use crate::map::Map;
pub use crate::ser::Serializer;
pub use crate::ser::to_string;
pub use crate::ser::to_string_pretty;
pub use crate::ser::to_vec;
pub use crate::ser::to_vec_pretty;
pub use crate::ser::to_writer;
pub use crate::ser::to_writer_pretty;
pub use crate::value::Number;
pub use crate::value::Value;
pub use crate::value::from_value;
pub use crate::value::to_value;
