#![wakeful::source = "async-stream 0.3 documentation; its items are the macros stream and try_stream"]
