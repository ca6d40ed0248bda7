#![wakeful::source = "serde 1 documentation"]

pub mod de {
    pub trait Deserialize<'de>: Sized {
        fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de>;
    }
    pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
    impl<T> DeserializeOwned for T where T: for<'de> Deserialize<'de> {}
    pub trait Deserializer<'de>: Sized {
        type Error: Error;
    }
    pub trait Error: Sized + std::error::Error {
        fn custom<T>(msg: T) -> Self where T: std::fmt::Display;
    }
}

pub mod ser {
    pub trait Serialize {
        fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer;
    }
    pub trait Serializer: Sized {
        type Ok;
        type Error: Error;
    }
    pub trait Error: Sized + std::error::Error {
        fn custom<T>(msg: T) -> Self where T: std::fmt::Display;
    }
}

pub use de::{Deserialize, Deserializer};
pub use ser::{Serialize, Serializer};
