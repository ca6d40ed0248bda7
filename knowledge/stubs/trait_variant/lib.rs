#![wakeful::source = "trait-variant 0.1; its one item is the attribute macro make documentation"]
