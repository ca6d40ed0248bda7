#![wakeful::source = "pin-project 1 documentation; its items are the attribute macros pin_project and pinned_drop"]

pub unsafe trait UnsafeUnpin {}
