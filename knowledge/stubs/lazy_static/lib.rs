#![wakeful::source = "lazy-static 1.5.1 documentation and sources"]

pub trait LazyStatic {}

pub fn initialize<T: LazyStatic>(lazy: &T);
