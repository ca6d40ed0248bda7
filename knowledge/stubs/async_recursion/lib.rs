#![wakeful::source = "async-recursion 1; its one item is the attribute macro async_recursion"]
