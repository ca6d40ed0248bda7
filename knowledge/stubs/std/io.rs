#![wakeful::source = "The Rust standard library documentation, 1.95, std::io"]

use crate::collections::TryReserveError;
use crate::ffi::NulError;
use crate::fmt::{Arguments, Debug, Display};
use crate::fs::TryLockError;
use crate::ops::{Deref, DerefMut};
use crate::os::fd::OwnedFd;

pub mod prelude {
    pub use crate::io::{BufRead, Read, Seek, Write};
}

#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    FilesystemLoop,
    StaleNetworkFileHandle,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    InProgress,
    Other,
}
impl Display for ErrorKind {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

#[wakeful::layout = "40 + R niche"]
#[wakeful::reads_inner]
pub struct BufReader<R: ?Sized> {
    owned: Box<()>,
}
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R where R: Sized;
}
impl<R: ?Sized + Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
impl<R: ?Sized + Read> BufRead for BufReader<R> {}
impl<R> Debug for BufReader<R> where R: ?Sized + Debug {}
impl<R: ?Sized + Read> Read for BufReader<R> {}
impl<R: ?Sized + Seek> Seek for BufReader<R> {}
unsafe impl<R> Send for BufReader<R> where R: Send + ?Sized {}
unsafe impl<R> Sync for BufReader<R> where R: Sync + ?Sized {}
impl<R> Unpin for BufReader<R> where R: Unpin + ?Sized {}

pub struct BufWriter<W: ?Sized + Write> {}
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>>;
    pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>);
}
impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
}
impl<W> Debug for BufWriter<W> where W: Debug + ?Sized + Write {}
impl<W: ?Sized + Write> Drop for BufWriter<W> {}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}
impl<W: ?Sized + Write> Write for BufWriter<W> {}
unsafe impl<W> Send for BufWriter<W> where W: Send + ?Sized {}
unsafe impl<W> Sync for BufWriter<W> where W: Sync + ?Sized {}
impl<W> Unpin for BufWriter<W> where W: Unpin + ?Sized {}

#[derive(Debug)]
pub struct Bytes<R> {
    r: R,
}
impl<R: Read> Iterator for Bytes<R> {
    type Item = crate::result::Result<u8, Error>;
}

#[derive(Debug)]
#[wakeful::reads_inner]
pub struct Chain<T, U> {
    t: T,
    u: U,
}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
impl<T: Read, U: Read> Read for Chain<T, U> {}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cursor<T> {
    t: T,
}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> {}
impl<T> Read for Cursor<T> where T: AsRef<[u8]> {}
impl<T> Seek for Cursor<T> where T: AsRef<[u8]> {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<&mut Vec<u8>> {}
impl<const N: usize> Write for Cursor<[u8; N]> {}
impl Write for Cursor<Box<[u8]>> {}
impl Write for Cursor<Vec<u8>> {}

#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;
impl BufRead for Empty {}
impl Read for Empty {}
impl Seek for Empty {}
impl Write for &Empty {}
impl Write for Empty {}

#[derive(Debug)]
#[wakeful::layout = "8 niche"]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn new<E>(kind: ErrorKind, error: E) -> Error where E: Into<Box<dyn crate::error::Error + Send + Sync>>;
    pub fn other<E>(error: E) -> Error where E: Into<Box<dyn crate::error::Error + Send + Sync>>;
    pub fn last_os_error() -> Error;
    pub fn from_raw_os_error(code: RawOsError) -> Error;
    pub fn raw_os_error(&self) -> Option<RawOsError>;
    pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)>;
    pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)>;
    pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>>;
    pub fn downcast<E>(self) -> crate::result::Result<E, Self> where E: crate::error::Error + Send + Sync + 'static;
    pub fn kind(&self) -> ErrorKind;
}
impl Display for Error {}
impl crate::error::Error for Error {}
impl From<ErrorKind> for Error {}
impl<W> From<IntoInnerError<W>> for Error {}
impl From<NulError> for Error {}
impl From<TryLockError> for Error {}
impl From<TryReserveError> for Error {}

#[derive(Debug)]
pub struct IntoInnerError<W> {
    owned: Box<()>,
}
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
    pub fn into_parts(self) -> (Error, W);
}
impl<W> Display for IntoInnerError<W> {}
impl<W: Send + Debug> crate::error::Error for IntoInnerError<W> {}
unsafe impl<W> Send for IntoInnerError<W> where W: Send {}
unsafe impl<W> Sync for IntoInnerError<W> where W: Sync {}
impl<W> Unpin for IntoInnerError<W> where W: Unpin {}

#[derive(Clone, Copy, Debug)]
pub struct IoSlice<'a> {}
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}
impl<'a> Deref for IoSlice<'a> {
    type Target = [u8];
}

#[derive(Debug)]
pub struct IoSliceMut<'a> {}
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}
impl<'a> Deref for IoSliceMut<'a> {
    type Target = [u8];
}
impl<'a> DerefMut for IoSliceMut<'a> {}

pub struct LineWriter<W: ?Sized + Write> {
    w: W,
}
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>>;
}
impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W;
}
impl<W> Debug for LineWriter<W> where W: Debug + ?Sized + Write {}
impl<W: ?Sized + Write> Write for LineWriter<W> {}

#[derive(Debug)]
pub struct Lines<B> {
    b: B,
}
impl<B: BufRead> Iterator for Lines<B> {
    type Item = crate::result::Result<String, Error>;
}

#[derive(Debug)]
pub struct PipeReader {
    owned: Box<()>,
}
impl PipeReader {
    pub fn try_clone(&self) -> Result<Self>;
}
impl From<OwnedFd> for PipeReader {}
impl Read for &PipeReader {}
impl Read for PipeReader {}

#[derive(Debug)]
pub struct PipeWriter {
    owned: Box<()>,
}
impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self>;
}
impl From<OwnedFd> for PipeWriter {}
impl Write for &PipeWriter {}
impl Write for PipeWriter {}

#[derive(Debug)]
pub struct Repeat {}
impl Read for Repeat {}

#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;
impl Write for &Sink {}
impl Write for Sink {}

#[derive(Debug)]
pub struct Split<B> {
    b: B,
}
impl<B: BufRead> Iterator for Split<B> {
    type Item = crate::result::Result<Vec<u8>, Error>;
}

#[derive(Debug)]
pub struct Stderr {}
impl Stderr {
    pub fn lock(&self) -> StderrLock<'static>;
}
impl Write for &Stderr {}
impl Write for Stderr {}

#[derive(Debug)]
#[wakeful::guard = "other"]
#[wakeful::guard_name = "standard error locked"]
pub struct StderrLock<'a> {
    owned: Box<()>,
}
impl Write for StderrLock<'_> {}
impl<'a> !Send for StderrLock<'a> {}
impl<'a> !Sync for StderrLock<'a> {}

#[derive(Debug)]
pub struct Stdin {}
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncBufReadExt::read_line", differs = "read from `tokio::io::BufReader::new(tokio::io::stdin())`, with AsyncBufReadExt in scope")]
    pub fn read_line(&self, buf: &mut String) -> Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncBufReadExt::lines", differs = "`tokio::io::BufReader::new(tokio::io::stdin()).lines()`, then `next_line().await`")]
    pub fn lines(self) -> Lines<StdinLock<'static>>;
}
impl Read for &Stdin {
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read", differs = "read from `tokio::io::stdin()`, with AsyncReadExt in scope")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_end", differs = "read from `tokio::io::stdin()`, with AsyncReadExt in scope")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_string", differs = "read from `tokio::io::stdin()`, with AsyncReadExt in scope")]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_exact", differs = "read from `tokio::io::stdin()`, with AsyncReadExt in scope")]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
}
impl Read for Stdin {
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read", differs = "read from `tokio::io::stdin()`, with AsyncReadExt in scope")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_end", differs = "read from `tokio::io::stdin()`, with AsyncReadExt in scope")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_string", differs = "read from `tokio::io::stdin()`, with AsyncReadExt in scope")]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_exact", differs = "read from `tokio::io::stdin()`, with AsyncReadExt in scope")]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
}

#[derive(Debug)]
pub struct StdinLock<'a> {
    owned: Box<()>,
}
impl BufRead for StdinLock<'_> {
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncBufReadExt::read_line", differs = "read from `tokio::io::BufReader::new(tokio::io::stdin())`, with AsyncBufReadExt in scope")]
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    #[wakeful::blocking_items = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncBufReadExt::lines", differs = "`tokio::io::BufReader::new(tokio::io::stdin()).lines()`, then `next_line().await`")]
    fn lines(self) -> Lines<Self>;
    #[wakeful::blocking_items = "waits for input"]
    fn split(self, byte: u8) -> Split<Self>;
}
impl Read for StdinLock<'_> {
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_end", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_string", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_exact", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
}
impl<'a> !Send for StdinLock<'a> {}

#[derive(Debug)]
pub struct Stdout {}
impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static>;
}
impl Write for &Stdout {}
impl Write for Stdout {}

#[derive(Debug)]
#[wakeful::guard = "other"]
#[wakeful::guard_name = "standard output locked"]
pub struct StdoutLock<'a> {
    owned: Box<()>,
}
impl Write for StdoutLock<'_> {}
impl<'a> !Send for StdoutLock<'a> {}
impl<'a> !Sync for StdoutLock<'a> {}

#[derive(Debug)]
#[wakeful::reads_inner]
pub struct Take<T> {
    t: T,
}
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: BufRead> BufRead for Take<T> {}
impl<T: Read> Read for Take<T> {}
impl<T: Seek> Seek for Take<T> {}

#[derive(Debug)]
pub struct WriterPanicked {
    owned: Box<()>,
}
impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8>;
}
impl Display for WriterPanicked {}
impl crate::error::Error for WriterPanicked {}

pub trait BufRead: Read {
    #[wakeful::reads = "Self"]
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    #[wakeful::reads = "Self"]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    #[wakeful::reads = "Self"]
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
    #[wakeful::reads = "Self"]
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    #[wakeful::reads_items = "Self"]
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
    #[wakeful::reads_items = "Self"]
    fn lines(self) -> Lines<Self> where Self: Sized;
}
impl<B: BufRead + ?Sized> BufRead for &mut B {}

pub trait IsTerminal: Sealed {
    fn is_terminal(&self) -> bool;
}

#[wakeful::lang = "io_read"]
pub trait Read {
    #[wakeful::reads = "Self"]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[wakeful::reads = "Self"]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    #[wakeful::reads = "Self"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    #[wakeful::reads = "Self"]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    #[wakeful::reads = "Self"]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
impl<R: Read + ?Sized> Read for &mut R {}

pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()>;
    fn stream_position(&mut self) -> Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
impl<S: Seek + ?Sized> Seek for &mut S {}

#[wakeful::lang = "io_write"]
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
}
impl<W: Write + ?Sized> Write for &mut W {}

pub type Result<T> = crate::result::Result<T, Error>;

#[wakeful::reads = "R"]
#[wakeful::writes = "W"]
pub fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> where R: Read + ?Sized, W: Write + ?Sized;

pub fn empty() -> Empty;

pub fn pipe() -> Result<(PipeReader, PipeWriter)>;

#[wakeful::reads = "R"]
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;

pub fn repeat(byte: u8) -> Repeat;

pub fn sink() -> Sink;

pub fn stderr() -> Stderr;

pub fn stdin() -> Stdin;

pub fn stdout() -> Stdout;
