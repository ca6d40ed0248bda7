#![wakeful::source = "curl 0.4.51 source and documentation"]

pub mod easy {
    use std::time::Duration;

    #[derive(Debug)]
    pub struct Easy {
        owned: Box<()>,
    }
    impl Easy {
        pub fn new() -> Easy;
        pub fn verbose(&mut self, verbose: bool) -> Result<(), Error>;
        pub fn write_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> Result<usize, WriteError> + Send + 'static;
        pub fn read_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&mut [u8]) -> Result<usize, ReadError> + Send + 'static;
        pub fn header_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> bool + Send + 'static;
        pub fn url(&mut self, url: &str) -> Result<(), Error>;
        pub fn username(&mut self, user: &str) -> Result<(), Error>;
        pub fn password(&mut self, pass: &str) -> Result<(), Error>;
        pub fn follow_location(&mut self, enable: bool) -> Result<(), Error>;
        pub fn put(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error>;
        pub fn useragent(&mut self, useragent: &str) -> Result<(), Error>;
        pub fn http_headers(&mut self, list: List) -> Result<(), Error>;
        pub fn get(&mut self, enable: bool) -> Result<(), Error>;
        pub fn upload(&mut self, enable: bool) -> Result<(), Error>;
        pub fn timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn connect_timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn response_code(&self) -> Result<u32, Error>;
        pub fn content_type(&self) -> Result<Option<&str>, Error>;
        #[wakeful::blocking = "waits for the transfer to end"]
        pub fn perform(&self) -> Result<(), Error>;
        pub fn transfer<'data, 'easy>(&'easy mut self) -> Transfer<'easy, 'data>;
        pub fn reset(&mut self);
        pub fn take_error_buf(&self) -> Option<String>;
    }
    impl !Sync for Easy {}

    #[derive(Debug)]
    pub struct Transfer<'easy, 'data> {
        owned: Box<()>,
    }
    impl<'easy, 'data> Transfer<'easy, 'data> {
        pub fn write_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> Result<usize, WriteError> + 'data;
        pub fn read_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&mut [u8]) -> Result<usize, ReadError> + 'data;
        pub fn progress_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(f64, f64, f64, f64) -> bool + 'data;
        pub fn header_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> bool + 'data;
        #[wakeful::blocking = "waits for the transfer to end"]
        pub fn perform(&self) -> Result<(), Error>;
    }
    impl<'easy, 'data> Drop for Transfer<'easy, 'data> {}
    impl<'easy, 'data> !Send for Transfer<'easy, 'data> {}
    impl<'easy, 'data> !Sync for Transfer<'easy, 'data> {}

    pub struct Easy2<H> {
        owned: Box<()>,
        h: Box<H>,
    }
    impl<H: Handler> Easy2<H> {
        pub fn new(handler: H) -> Easy2<H>;
        pub fn reset(&mut self);
    }
    impl<H> Easy2<H> {
        pub fn get_ref(&self) -> &H;
        pub fn get_mut(&mut self) -> &mut H;
        pub fn url(&mut self, url: &str) -> Result<(), Error>;
        pub fn follow_location(&mut self, enable: bool) -> Result<(), Error>;
        pub fn put(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error>;
        pub fn useragent(&mut self, useragent: &str) -> Result<(), Error>;
        pub fn http_headers(&mut self, list: List) -> Result<(), Error>;
        pub fn get(&mut self, enable: bool) -> Result<(), Error>;
        pub fn upload(&mut self, enable: bool) -> Result<(), Error>;
        pub fn timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn connect_timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn response_code(&self) -> Result<u32, Error>;
        #[wakeful::blocking = "waits for the transfer to end"]
        pub fn perform(&self) -> Result<(), Error>;
    }
    impl<H> Drop for Easy2<H> {}
    impl<H> !Sync for Easy2<H> {}

    pub trait Handler {
    }
}

pub mod multi {
    use crate::easy::{Easy, Easy2};
    use std::time::Duration;

    #[derive(Debug)]
    pub struct Multi {
        owned: Box<()>,
    }
    impl Multi {
        pub fn new() -> Multi;
        pub fn add(&self, easy: Easy) -> Result<EasyHandle, MultiError>;
        pub fn add2<H>(&self, easy: Easy2<H>) -> Result<Easy2Handle<H>, MultiError>;
        pub fn remove(&self, easy: EasyHandle) -> Result<Easy, MultiError>;
        pub fn remove2<H>(&self, easy: Easy2Handle<H>) -> Result<Easy2<H>, MultiError>;
        pub fn messages<F>(&self, f: F) where F: FnMut(Message<'_>);
        #[wakeful::blocking = "waits for a transfer to go on"]
        pub fn wait(&self, waitfds: &mut [WaitFd], timeout: Duration) -> Result<u32, MultiError>;
        pub fn perform(&self) -> Result<u32, MultiError>;
    }
    impl !Send for Multi {}
    impl !Sync for Multi {}

    #[derive(Debug)]
    pub struct EasyHandle {
        owned: Box<()>,
    }
    impl !Send for EasyHandle {}
    impl !Sync for EasyHandle {}

    pub struct Easy2Handle<H> {
        owned: Box<()>,
        h: Box<H>,
    }
    impl<H> !Send for Easy2Handle<H> {}
    impl<H> !Sync for Easy2Handle<H> {}
}
