#![wakeful::source = "pin-project-lite 0.2 documentation; its one item is the macro pin_project"]
