#![wakeful::source = "once-cell 1.21.4 documentation"]

pub mod race;
pub mod sync;
pub mod unsync;


