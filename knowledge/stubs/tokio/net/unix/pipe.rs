#![wakeful::source = "tokio 1.54.1 documentation, tokio::net::unix::pipe"]

use bytes::buf::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use std::fs::File;
use std::io::{IoSlice, IoSliceMut};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::task::{Context, Poll};

#[derive(Clone, Debug, Default)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read_write(&mut self, value: bool) -> &mut Self;
    pub fn unchecked(&mut self, value: bool) -> &mut Self;
    pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> std::io::Result<Receiver>;
    pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> std::io::Result<Sender>;
}

#[derive(Debug)]
pub struct Receiver {
    owned: Box<()>,
}
impl Receiver {
    pub fn from_file(file: File) -> std::io::Result<Receiver>;
    pub fn from_owned_fd(owned_fd: OwnedFd) -> std::io::Result<Receiver>;
    pub fn from_file_unchecked(file: File) -> std::io::Result<Receiver>;
    pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> std::io::Result<Receiver>;
    pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    pub async fn readable(&self) -> std::io::Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
    pub fn try_io<R>(&self, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    pub fn into_blocking_fd(self) -> std::io::Result<OwnedFd>;
    pub fn into_nonblocking_fd(self) -> std::io::Result<OwnedFd>;
}
impl AsyncRead for Receiver {}

#[derive(Debug)]
pub struct Sender {
    owned: Box<()>,
}
impl Sender {
    pub fn from_file(file: File) -> std::io::Result<Sender>;
    pub fn from_owned_fd(owned_fd: OwnedFd) -> std::io::Result<Sender>;
    pub fn from_file_unchecked(file: File) -> std::io::Result<Sender>;
    pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> std::io::Result<Sender>;
    pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    pub async fn writable(&self) -> std::io::Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> std::io::Result<usize>;
    pub fn try_io<R>(&self, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
    pub fn into_blocking_fd(self) -> std::io::Result<OwnedFd>;
    pub fn into_nonblocking_fd(self) -> std::io::Result<OwnedFd>;
}
impl AsyncWrite for Sender {}

pub fn pipe() -> std::io::Result<(Sender, Receiver)>;
