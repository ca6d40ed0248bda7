#![wakeful::source = "async-trait 0.1; its one item is the attribute macro async_trait documentation"]

macro_rules! async_trait {
    () => {};
}
