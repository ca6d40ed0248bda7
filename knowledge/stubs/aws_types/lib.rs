#![wakeful::source = "aws-types 1.7.0 source"]

pub use crate::sdk_config::SdkConfig;

pub mod sdk_config {
    #[derive(Clone, Debug)]
    pub struct SdkConfig {
        parts: Unnameable,
        owned: Box<()>,
    }
    impl SdkConfig {
        pub fn endpoint_url(&self) -> Option<&str>;
    }
}
