#![wakeful::source = "suppaftp 12.2.1 source and documentation"]

use chrono::NaiveDateTime;
use std::io::Read;
use std::marker::PhantomData;
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::time::Duration;

pub type FtpResult<T> = Result<T, FtpError>;

pub type FtpStream = ImplFtpStream<NoTls>;

pub struct ImplFtpStream<T> {
    owned: Box<()>,
    stream: std::sync::Mutex<T>,
    marker: PhantomData<T>,
}
impl<T> ImplFtpStream<T> {
    #[wakeful::blocking = "waits for the server"]
    pub fn connect<A: ToSocketAddrs>(addr: A) -> FtpResult<Self>;
    #[wakeful::blocking = "waits for the server"]
    pub fn connect_timeout(addr: SocketAddr, timeout: Duration) -> FtpResult<Self>;
    #[wakeful::blocking = "waits for the server"]
    pub fn connect_with_stream(stream: TcpStream) -> FtpResult<Self>;
    pub fn active_mode(self, accept_timeout: Duration) -> Self;
    pub fn set_mode(&mut self, mode: Mode);
    pub fn set_passive_nat_workaround(&mut self, nat_workaround: bool);
    pub fn get_welcome_msg(&self) -> Option<&str>;
    #[wakeful::blocking = "waits for the server"]
    pub fn login<S: AsRef<str>>(&mut self, user: S, password: S) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn cwd<S: AsRef<str>>(&mut self, path: S) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn cdup(&mut self) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn pwd(&mut self) -> FtpResult<String>;
    #[wakeful::blocking = "waits for the server"]
    pub fn noop(&mut self) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn eprt(&mut self, address: SocketAddr) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn mkdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn transfer_type(&mut self, file_type: FileType) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn quit(&mut self) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn rename<S: AsRef<str>>(&mut self, from_name: S, to_name: S) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn retr<F, D>(&mut self, file_name: &str, reader: F) -> FtpResult<D> where F: FnMut(&mut dyn Read) -> FtpResult<D>;
    #[wakeful::blocking = "waits for the server"]
    pub fn retr_as_buffer(&mut self, file_name: &str) -> FtpResult<Cursor<Vec<u8>>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn retr_as_stream<S: AsRef<str>>(&mut self, file_name: S) -> FtpResult<TransferStream<T>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn rmdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn rm<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn put_file<S: AsRef<str>, R: Read>(&mut self, filename: S, r: &mut R) -> FtpResult<u64>;
    #[wakeful::blocking = "waits for the server"]
    pub fn put_with_stream<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<TransferStream<T>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn append_with_stream<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<TransferStream<T>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn append_file<R: Read>(&mut self, filename: &str, r: &mut R) -> FtpResult<u64>;
    #[wakeful::blocking = "waits for the server"]
    pub fn abort(&mut self, transfer: TransferStream<T>) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn list(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn nlst(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn mlsd(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn mlst(&mut self, pathname: Option<&str>) -> FtpResult<String>;
    #[wakeful::blocking = "waits for the server"]
    pub fn mdtm<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<NaiveDateTime>;
    #[wakeful::blocking = "waits for the server"]
    pub fn size<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    pub fn feat(&mut self) -> FtpResult<Features>;
    #[wakeful::blocking = "waits for the server"]
    pub fn opts(&mut self, option: impl ToString, value: Option<impl ToString>) -> FtpResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn site(&mut self, command: impl ToString) -> FtpResult<Response>;
    #[wakeful::blocking = "waits for the server"]
    pub fn custom_command(&mut self, command: impl ToString, expected_code: &[Status]) -> FtpResult<Response>;
}

#[derive(Debug)]
struct NoTls;
