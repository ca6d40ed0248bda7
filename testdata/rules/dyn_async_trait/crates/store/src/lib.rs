mod memory;
mod traits;

pub use memory::Memory;
pub use traits::Store as Storage;
