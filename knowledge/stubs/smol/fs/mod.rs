#![wakeful::source = "smol 2.0.2 documentation, smol::fs"]

pub mod unix;

pub use async_fs::DirBuilder;
pub use async_fs::DirEntry;
pub use async_fs::File;
pub use async_fs::OpenOptions;
pub use async_fs::ReadDir;
pub use async_fs::canonicalize;
pub use async_fs::copy;
pub use async_fs::create_dir;
pub use async_fs::create_dir_all;
pub use async_fs::hard_link;
pub use async_fs::metadata;
pub use async_fs::read;
pub use async_fs::read_dir;
pub use async_fs::read_link;
pub use async_fs::read_to_string;
pub use async_fs::remove_dir;
pub use async_fs::remove_dir_all;
pub use async_fs::remove_file;
pub use async_fs::rename;
pub use async_fs::set_permissions;
pub use async_fs::symlink_metadata;
pub use async_fs::write;
pub use std::fs::FileType;
pub use std::fs::Metadata;
pub use std::fs::Permissions;
