#![wakeful::source = "thiserror 2; its one item is the derive macro Error documentation"]
