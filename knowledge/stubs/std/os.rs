#![wakeful::source = "The Rust standard library documentation, 1.95, std::os"]

pub mod fd {
    pub struct OwnedFd {
        owned: Box<()>,
    }
    #[derive(Clone, Copy)]
    pub struct BorrowedFd<'fd> {
        fd: &'fd OwnedFd,
    }
    pub type RawFd = i32;
    pub trait AsFd {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }
    pub trait AsRawFd {
        fn as_raw_fd(&self) -> RawFd;
    }
}
