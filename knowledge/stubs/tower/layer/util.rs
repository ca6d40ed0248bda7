#![wakeful::source = "tower 0.5.3 documentation, tower::layer::util"]

pub use tower_layer::Identity;
pub use tower_layer::Stack;
