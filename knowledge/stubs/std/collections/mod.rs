#![wakeful::source = "The Rust standard library documentation, 1.95, std::collections"]

pub mod hash_map;
pub mod hash_set;
pub mod btree_map;
pub mod btree_set;
pub mod vec_deque;
pub mod binary_heap;
pub mod linked_list;

use crate::error::Error;
use crate::fmt::Display;

pub use crate::collections::binary_heap::BinaryHeap;
pub use crate::collections::btree_map::BTreeMap;
pub use crate::collections::btree_set::BTreeSet;
pub use crate::collections::hash_map::HashMap;
pub use crate::collections::hash_set::HashSet;
pub use crate::collections::linked_list::LinkedList;
pub use crate::collections::vec_deque::VecDeque;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryReserveError {}
impl Display for TryReserveError {}
impl Error for TryReserveError {}
