#![wakeful::source = "tower 0.5.3 documentation, tower::layer"]

pub mod util;

pub use tower_layer::Layer;
pub use tower_layer::LayerFn;
pub use tower_layer::layer_fn;
