#![wakeful::source = "crossterm 0.29.0 documentation and sources"]

pub mod cursor {
    #[wakeful::blocking = "waits for the terminal to answer"]
    pub fn position() -> std::io::Result<(u16, u16)>;
}

pub mod event {
    use futures::stream::Stream;
    use std::time::Duration;

    pub struct EventStream {
        owned: Box<()>,
    }
    impl EventStream {
        pub fn new() -> EventStream;
    }
    impl Stream for EventStream {
        type Item = Result<Event, std::io::Error>;
    }
    impl Drop for EventStream {}

    #[wakeful::blocking = "waits for an event of the terminal"]
    pub fn poll(timeout: Duration) -> std::io::Result<bool>;

    #[wakeful::blocking = "waits for an event of the terminal"]
    #[wakeful::ready_after = "crossterm::event::poll"]
    pub fn read() -> std::io::Result<Event>;
}

pub mod terminal {
    #[wakeful::blocking = "waits for the terminal to answer"]
    pub fn supports_keyboard_enhancement() -> std::io::Result<bool>;
}
