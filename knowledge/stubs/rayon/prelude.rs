#![wakeful::source = "rayon 1 documentation, rayon::prelude"]

pub use crate::iter::{FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator, ParallelBridge, ParallelDrainFull, ParallelDrainRange, ParallelExtend, ParallelIterator};
pub use crate::slice::{ParallelSlice, ParallelSliceMut};
