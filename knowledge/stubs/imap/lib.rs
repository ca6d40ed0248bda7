#![wakeful::source = "imap 2.4.1 source and documentation"]
#![wakeful::versions = "2"]

use crate::extensions::idle::Handle;
use std::collections::HashSet;
use std::io::{Read, Write};
use std::marker::PhantomData;
use std::net::{TcpStream, ToSocketAddrs};
use std::ops::{Deref, DerefMut};

#[wakeful::blocking = "waits for the server"]
pub fn connect<A: ToSocketAddrs, S: AsRef<str>>(addr: A, domain: S, ssl_connector: &TlsConnector) -> Result<Client<TlsStream<TcpStream>>>;

#[wakeful::blocking = "waits for the server"]
pub fn connect_starttls<A: ToSocketAddrs, S: AsRef<str>>(addr: A, domain: S, ssl_connector: &TlsConnector) -> Result<Client<TlsStream<TcpStream>>>;

pub struct Client<T: Read + Write> {
    owned: Box<()>,
    marker: PhantomData<T>,
}
impl<T: Read + Write> Client<T> {
    pub fn new(stream: T) -> Client<T>;
    #[wakeful::blocking = "waits for the server"]
    pub fn login<U: AsRef<str>, P: AsRef<str>>(self, username: U, password: P) -> Result<Session<T>, (Error, Client<T>)>;
    #[wakeful::blocking = "waits for the server"]
    pub fn authenticate<A, S: AsRef<str>>(self, auth_type: S, authenticator: &A) -> Result<Session<T>, (Error, Client<T>)>;
}
impl<T: Read + Write> Deref for Client<T> {
    type Target = Connection<T>;
}
impl<T: Read + Write> DerefMut for Client<T> {}

pub struct Session<T: Read + Write> {
    owned: Box<()>,
    marker: PhantomData<T>,
}
impl<T: Read + Write> Session<T> {
    #[wakeful::blocking = "waits for the server"]
    pub fn select<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<Mailbox>;
    #[wakeful::blocking = "waits for the server"]
    pub fn examine<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<Mailbox>;
    #[wakeful::blocking = "waits for the server"]
    pub fn fetch<S1, S2>(&mut self, sequence_set: S1, query: S2) -> Result<ZeroCopy<Vec<Fetch>>, Error> where S1: AsRef<str>, S2: AsRef<str>;
    #[wakeful::blocking = "waits for the server"]
    pub fn uid_fetch<S1, S2>(&mut self, uid_set: S1, query: S2) -> Result<ZeroCopy<Vec<Fetch>>, Error> where S1: AsRef<str>, S2: AsRef<str>;
    #[wakeful::blocking = "waits for the server"]
    pub fn noop(&mut self) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn logout(&mut self) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn create<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn delete<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn rename<S1: AsRef<str>, S2: AsRef<str>>(&mut self, from: S1, to: S2) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn subscribe<S: AsRef<str>>(&mut self, mailbox: S) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn unsubscribe<S: AsRef<str>>(&mut self, mailbox: S) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn capabilities(&mut self) -> Result<ZeroCopy<Capabilities>, Error>;
    #[wakeful::blocking = "waits for the server"]
    pub fn expunge(&mut self) -> Result<Vec<Seq>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn uid_expunge<S: AsRef<str>>(&mut self, uid_set: S) -> Result<Vec<Uid>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn check(&mut self) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn close(&mut self) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn store<S1, S2>(&mut self, sequence_set: S1, query: S2) -> Result<ZeroCopy<Vec<Fetch>>, Error> where S1: AsRef<str>, S2: AsRef<str>;
    #[wakeful::blocking = "waits for the server"]
    pub fn uid_store<S1, S2>(&mut self, uid_set: S1, query: S2) -> Result<ZeroCopy<Vec<Fetch>>, Error> where S1: AsRef<str>, S2: AsRef<str>;
    #[wakeful::blocking = "waits for the server"]
    pub fn copy<S1: AsRef<str>, S2: AsRef<str>>(&mut self, sequence_set: S1, mailbox_name: S2) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn uid_copy<S1: AsRef<str>, S2: AsRef<str>>(&mut self, uid_set: S1, mailbox_name: S2) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn mv<S1: AsRef<str>, S2: AsRef<str>>(&mut self, sequence_set: S1, mailbox_name: S2) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn uid_mv<S1: AsRef<str>, S2: AsRef<str>>(&mut self, uid_set: S1, mailbox_name: S2) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn list(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>) -> Result<ZeroCopy<Vec<Name>>, Error>;
    #[wakeful::blocking = "waits for the server"]
    pub fn lsub(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>) -> Result<ZeroCopy<Vec<Name>>, Error>;
    #[wakeful::blocking = "waits for the server"]
    pub fn status<S1: AsRef<str>, S2: AsRef<str>>(&mut self, mailbox_name: S1, data_items: S2) -> Result<Mailbox>;
    #[wakeful::blocking = "waits for the server"]
    pub fn idle(&mut self) -> Result<Handle<'_, T>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn append<S: AsRef<str>, B: AsRef<[u8]>>(&mut self, mailbox: S, content: B) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn append_with_flags<S: AsRef<str>, B: AsRef<[u8]>>(&mut self, mailbox: S, content: B, flags: &[Flag<'_>]) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn search<S: AsRef<str>>(&mut self, query: S) -> Result<HashSet<Seq>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn uid_search<S: AsRef<str>>(&mut self, query: S) -> Result<HashSet<Uid>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn run_command_and_check_ok<S: AsRef<str>>(&mut self, command: S) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn run_command<S: AsRef<str>>(&mut self, untagged_command: S) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn run_command_and_read_response<S: AsRef<str>>(&mut self, untagged_command: S) -> Result<Vec<u8>>;
}
impl<T: Read + Write> Deref for Session<T> {
    type Target = Connection<T>;
}
impl<T: Read + Write> DerefMut for Session<T> {}
impl<T> !Sync for Session<T> {}

pub mod extensions {
    pub mod idle {
        use std::io::{Read, Write};
        use std::time::Duration;

        pub struct Handle<'a, T: Read + Write> {
            owned: Box<()>,
            session: &'a mut crate::Session<T>,
        }
        impl<'a, T: Read + Write + 'a> Handle<'a, T> {
            #[wakeful::blocking = "waits for the server"]
            pub fn wait(self) -> Result<()>;
            pub fn set_keepalive(&mut self, interval: Duration);
            #[wakeful::blocking = "waits for the server"]
            pub fn wait_keepalive(self) -> Result<()>;
            #[wakeful::blocking = "waits for the server"]
            pub fn wait_timeout(self, timeout: Duration) -> Result<()>;
            #[wakeful::blocking = "waits for the server"]
            pub fn wait_with_timeout(self, timeout: Duration) -> Result<WaitOutcome>;
        }
        impl<'a, T: Read + Write + 'a> Drop for Handle<'a, T> {}
        impl<'a, T> !Sync for Handle<'a, T> {}
    }
}
