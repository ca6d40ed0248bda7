#![wakeful::source = "fs4 0.13.1 documentation and sources"]

// On a runtime's file as well, taking a lock waits in the thread.

pub mod fs_std {
    use std::fs::File;

    pub trait FileExt {
        #[wakeful::blocking = "writes to disk"]
        fn allocate(&self, len: u64) -> std::io::Result<()>;
        #[wakeful::blocking = "waits for another process to release the file"]
        fn lock_shared(&self) -> std::io::Result<()>;
        #[wakeful::blocking = "waits for another process to release the file"]
        fn lock_exclusive(&self) -> std::io::Result<()>;
        fn try_lock_shared(&self) -> std::io::Result<bool>;
        fn try_lock_exclusive(&self) -> std::io::Result<bool>;
        fn unlock(&self) -> std::io::Result<()>;
    }
    impl FileExt for File {}
}

pub mod tokio {
    use tokio::fs::File;

    pub trait AsyncFileExt {
        async fn allocate(&self, len: u64) -> std::io::Result<()>;
        #[wakeful::blocking = "waits for another process to release the file"]
        fn lock_shared(&self) -> std::io::Result<()>;
        #[wakeful::blocking = "waits for another process to release the file"]
        fn lock_exclusive(&self) -> std::io::Result<()>;
        fn try_lock_shared(&self) -> std::io::Result<bool>;
        fn try_lock_exclusive(&self) -> std::io::Result<bool>;
        fn unlock(&self) -> std::io::Result<()>;
        async fn unlock_async(&self) -> std::io::Result<()>;
    }
    impl AsyncFileExt for File {}
}
