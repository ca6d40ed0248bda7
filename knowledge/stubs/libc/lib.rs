#![wakeful::source = "libc 0.2.191 sources, and the Linux manual for what blocks"]

// Only what keeps a thread waiting whatever its arguments are, and the types
// that those functions and their callers name most.

pub use std::ffi::{c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort, c_void};

pub type gid_t = u32;
pub type pid_t = i32;
pub type size_t = usize;
pub type ssize_t = isize;
pub type uid_t = u32;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct timespec {
    pub tv_sec: i64,
    pub tv_nsec: i64,
}

#[wakeful::blocking = "waits for the disk"]
pub unsafe fn fdatasync(fd: c_int) -> c_int;

#[wakeful::blocking = "waits for the disk"]
pub unsafe fn fsync(fd: c_int) -> c_int;

pub unsafe fn getpid() -> pid_t;

pub unsafe fn kill(pid: pid_t, sig: c_int) -> c_int;

#[wakeful::blocking = "puts the whole thread to sleep"]
#[wakeful::twin(tokio = "tokio::time::sleep", async_std = "async_std::task::sleep", smol = "smol::Timer::after", differs = "takes a Duration")]
pub unsafe fn nanosleep(rqtp: *const timespec, rmtp: *mut timespec) -> c_int;

#[wakeful::blocking = "waits for a signal"]
pub unsafe fn pause() -> c_int;

#[wakeful::blocking = "puts the whole thread to sleep"]
#[wakeful::twin(tokio = "tokio::time::sleep", async_std = "async_std::task::sleep", smol = "smol::Timer::after", differs = "takes a Duration")]
pub unsafe fn sleep(secs: c_uint) -> c_uint;

#[wakeful::blocking = "waits for the disk"]
pub unsafe fn sync();

#[wakeful::blocking = "waits for the disk"]
pub unsafe fn syncfs(fd: c_int) -> c_int;

#[wakeful::blocking = "waits for the shell to end"]
pub unsafe fn system(s: *const c_char) -> c_int;

#[wakeful::blocking = "puts the whole thread to sleep"]
#[wakeful::twin(tokio = "tokio::time::sleep", async_std = "async_std::task::sleep", smol = "smol::Timer::after", differs = "takes a Duration")]
pub unsafe fn usleep(usec: c_uint) -> c_int;

#[wakeful::blocking = "waits for a child to end"]
pub unsafe fn wait(status: *mut c_int) -> pid_t;
