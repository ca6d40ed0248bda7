#![wakeful::source = "notify 8.2.2 documentation and sources"]

pub mod event;

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::sync::mpsc::{RecvError, SendError, Sender};
use std::time::Duration;

pub use crate::event::{Event, EventKind};

#[derive(Debug)]
pub enum ErrorKind {
    Generic(String),
    Io(std::io::Error),
    PathNotFound,
    WatchNotFound,
    InvalidConfig(Config),
    MaxFilesWatch,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecursiveMode {
    Recursive,
    NonRecursive,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WatcherKind {
    Inotify,
    Fsevent,
    Kqueue,
    PollWatcher,
    ReadDirectoryChangesWatcher,
    NullWatcher,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Config {}
impl Config {
    pub fn with_poll_interval(self, dur: Duration) -> Self;
    pub fn poll_interval(&self) -> Option<Duration>;
    pub fn with_manual_polling(self) -> Self;
    pub fn with_compare_contents(self, compare_contents: bool) -> Self;
    pub fn compare_contents(&self) -> bool;
    pub fn with_follow_symlinks(self, follow_symlinks: bool) -> Self;
    pub fn follow_symlinks(&self) -> bool;
}

#[derive(Debug)]
pub struct Error {
    pub kind: ErrorKind,
    pub paths: Vec<PathBuf>,
}
impl Error {
    pub fn add_path(self, path: PathBuf) -> Self;
    pub fn set_paths(self, paths: Vec<PathBuf>) -> Self;
    pub fn new(kind: ErrorKind) -> Self;
    pub fn generic(msg: &str) -> Self;
    pub fn io(err: std::io::Error) -> Self;
    pub fn io_watch(err: std::io::Error) -> Self;
    pub fn path_not_found() -> Self;
    pub fn watch_not_found() -> Self;
    pub fn invalid_config(config: &Config) -> Self;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error {}
impl<T> From<SendError<T>> for Error {}
impl From<RecvError> for Error {}
impl<T> From<PoisonError<T>> for Error {}

#[derive(Debug)]
pub struct INotifyWatcher {}
impl Drop for INotifyWatcher {}
impl Watcher for INotifyWatcher {}

#[derive(Debug)]
pub struct NullWatcher;
impl Watcher for NullWatcher {}

#[derive(Debug)]
pub struct PollWatcher {}
impl PollWatcher {
    pub fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<PollWatcher>;
    pub fn poll(&self) -> Result<()>;
    pub fn with_initial_scan<F: EventHandler, G: ScanEventHandler>(event_handler: F, config: Config, scan_callback: G) -> Result<PollWatcher>;
}
impl Drop for PollWatcher {}
impl Watcher for PollWatcher {}

pub trait EventHandler: Send + 'static {
    fn handle_event(&mut self, event: Result<Event>);
}
impl<F> EventHandler for F where F: FnMut(Result<Event>) + Send + 'static {}
impl EventHandler for Sender<Result<Event>> {}

pub trait PathsMut {
    fn add(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn remove(&mut self, path: &Path) -> Result<()>;
    fn commit(self: Box<Self>) -> Result<()>;
}

pub trait Watcher {
    fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<Self> where Self: Sized;
    fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn unwatch(&mut self, path: &Path) -> Result<()>;
    fn paths_mut<'me>(&'me mut self) -> Box<dyn PathsMut + 'me>;
    fn configure(&mut self, _option: Config) -> Result<bool>;
    fn kind() -> WatcherKind where Self: Sized;
}

pub type RecommendedWatcher = INotifyWatcher;

pub type Result<T> = std::result::Result<T, Error>;

pub fn recommended_watcher<F>(event_handler: F) -> Result<RecommendedWatcher> where F: EventHandler;
