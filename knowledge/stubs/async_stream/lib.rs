#![wakeful::source = "async-stream 0.3 documentation, its items are the macros stream and try_stream; their type from its source"]

// The type has a parameter for its items, too, which nobody knows here.
pub mod __private {
    use futures::stream::Stream;

    pub struct AsyncStream<U> {
        generator: U,
    }
    impl<U> Stream for AsyncStream<U> {}
}
