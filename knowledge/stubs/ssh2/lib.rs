#![wakeful::source = "ssh2 0.9.6 source and documentation"]

// A session blocks unless `set_blocking` says otherwise.

use std::fmt::Display;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

#[derive(Clone)]
pub struct Session {
    owned: Box<()>,
}
impl Session {
    pub fn new() -> Result<Session, Error>;
    pub fn set_banner(&self, banner: &str) -> Result<(), Error>;
    pub fn set_compress(&self, compress: bool);
    pub fn set_blocking(&self, blocking: bool);
    pub fn is_blocking(&self) -> bool;
    pub fn set_timeout(&self, timeout_ms: u32);
    pub fn timeout(&self) -> u32;
    #[wakeful::blocking = "waits for the peer"]
    pub fn handshake(&mut self) -> Result<(), Error>;
    pub fn set_tcp_stream<S: 'static>(&mut self, stream: S);
    #[wakeful::blocking = "waits for the peer"]
    pub fn userauth_password(&self, username: &str, password: &str) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn userauth_keyboard_interactive<P>(&self, username: &str, prompter: &mut P) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn userauth_agent(&self, username: &str) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn userauth_pubkey_file(&self, username: &str, pubkey: Option<&Path>, privatekey: &Path, passphrase: Option<&str>) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn userauth_pubkey_memory(&self, username: &str, pubkeydata: Option<&str>, privatekeydata: &str, passphrase: Option<&str>) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn userauth_hostbased_file(&self, username: &str, publickey: &Path, privatekey: &Path, passphrase: Option<&str>, hostname: &str, local_username: Option<&str>) -> Result<(), Error>;
    pub fn authenticated(&self) -> bool;
    #[wakeful::blocking = "waits for the peer"]
    pub fn auth_methods(&self, username: &str) -> Result<&str, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn channel_session(&self) -> Result<Channel, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn channel_direct_tcpip(&self, host: &str, port: u16, src: Option<(&str, u16)>) -> Result<Channel, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn channel_forward_listen(&self, remote_port: u16, host: Option<&str>, queue_maxsize: Option<u32>) -> Result<(Listener, u16), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn scp_recv(&self, path: &Path) -> Result<(Channel, ScpFileStat), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn scp_send(&self, remote_path: &Path, mode: i32, size: u64, times: Option<(u64, u64)>) -> Result<Channel, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn sftp(&self) -> Result<Sftp, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn keepalive_send(&self) -> Result<u32, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn disconnect(&self, reason: Option<DisconnectCode>, description: &str, lang: Option<&str>) -> Result<(), Error>;
}

#[derive(Clone)]
pub struct Channel {
    owned: Box<()>,
}
impl Channel {
    #[wakeful::blocking = "waits for the peer"]
    pub fn setenv(&mut self, var: &str, val: &str) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn request_pty(&mut self, term: &str, mode: Option<PtyModes>, dim: Option<(u32, u32, u32, u32)>) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn exec(&mut self, command: &str) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn shell(&mut self) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn subsystem(&mut self, system: &str) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn process_startup(&mut self, request: &str, message: Option<&str>) -> Result<(), Error>;
    pub fn stderr(&self) -> Stream;
    pub fn stream(&self, stream_id: i32) -> Stream;
    pub fn exit_status(&self) -> Result<i32, Error>;
    pub fn eof(&self) -> bool;
    #[wakeful::blocking = "waits for the peer"]
    pub fn send_eof(&mut self) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn wait_eof(&mut self) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn close(&mut self) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn wait_close(&mut self) -> Result<(), Error>;
}
impl Read for Channel {
    #[wakeful::blocking = "waits for the peer"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
}
impl Write for Channel {
    #[wakeful::blocking = "waits for the peer"]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "waits for the peer"]
    fn flush(&mut self) -> std::io::Result<()>;
}

#[derive(Clone)]
pub struct Stream {
    owned: Box<()>,
}
impl Read for Stream {
    #[wakeful::blocking = "waits for the peer"]
    fn read(&mut self, data: &mut [u8]) -> std::io::Result<usize>;
}
impl Write for Stream {
    #[wakeful::blocking = "waits for the peer"]
    fn write(&mut self, data: &[u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "waits for the peer"]
    fn flush(&mut self) -> std::io::Result<()>;
}

pub struct Listener {
    owned: Box<()>,
}
impl Listener {
    #[wakeful::blocking = "waits for the peer"]
    pub fn accept(&mut self) -> Result<Channel, Error>;
}
impl Drop for Listener {}

pub struct Sftp {
    owned: Box<()>,
}
impl Sftp {
    #[wakeful::blocking = "waits for the peer"]
    pub fn open_mode<T: AsRef<Path>>(&self, filename: T, flags: OpenFlags, mode: i32, open_type: OpenType) -> Result<File, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn create(&self, filename: &Path) -> Result<File, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn opendir<T: AsRef<Path>>(&self, dirname: T) -> Result<File, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn readdir<T: AsRef<Path>>(&self, dirname: T) -> Result<Vec<(PathBuf, FileStat)>, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn mkdir(&self, filename: &Path, mode: i32) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn rmdir(&self, filename: &Path) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn stat(&self, filename: &Path) -> Result<FileStat, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn lstat(&self, filename: &Path) -> Result<FileStat, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn setstat(&self, filename: &Path, stat: FileStat) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn symlink(&self, path: &Path, target: &Path) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn readlink(&self, path: &Path) -> Result<PathBuf, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn realpath(&self, path: &Path) -> Result<PathBuf, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn rename(&self, src: &Path, dst: &Path, flags: Option<RenameFlags>) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn unlink(&self, file: &Path) -> Result<(), Error>;
}

pub struct File {
    owned: Box<()>,
}
impl File {
    #[wakeful::blocking = "waits for the peer"]
    pub fn setstat(&mut self, stat: FileStat) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn stat(&mut self) -> Result<FileStat, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn statvfs(&mut self) -> Result<LIBSSH2_SFTP_STATVFS, Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn readdir(&mut self) -> Result<(PathBuf, FileStat), Error>;
    #[wakeful::blocking = "waits for the peer"]
    pub fn fsync(&mut self) -> Result<(), Error>;
}
impl Drop for File {}
impl Read for File {
    #[wakeful::blocking = "waits for the peer"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
}
impl Write for File {
    #[wakeful::blocking = "waits for the peer"]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "waits for the peer"]
    fn flush(&mut self) -> std::io::Result<()>;
}

pub struct KnownHosts {
    owned: Box<()>,
}
impl KnownHosts {
    #[wakeful::blocking = "reads and writes a file"]
    pub fn read_file(&mut self, file: &Path, kind: KnownHostFileKind) -> Result<u32, Error>;
    #[wakeful::blocking = "reads and writes a file"]
    pub fn write_file(&self, file: &Path, kind: KnownHostFileKind) -> Result<(), Error>;
    pub fn hosts(&self) -> Result<Vec<Host>, Error>;
    pub fn check(&self, host: &str, key: &[u8]) -> CheckResult;
}
impl Drop for KnownHosts {}
impl !Send for KnownHosts {}
impl !Sync for KnownHosts {}

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Display for Error {}
impl std::error::Error for Error {}
