#![wakeful::source = "notify-types 2 documentation and sources, which notify hands on as notify::event"]

use std::path::PathBuf;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccessKind {
    Any,
    Read,
    Open(AccessMode),
    Close(AccessMode),
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccessMode {
    Any,
    Execute,
    Read,
    Write,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CreateKind {
    Any,
    File,
    Folder,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DataChange {
    Any,
    Size,
    Content,
    Other,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EventKind {
    Any,
    Access(AccessKind),
    Create(CreateKind),
    Modify(ModifyKind),
    Remove(RemoveKind),
    Other,
}
impl EventKind {
    pub fn is_access(&self) -> bool;
    pub fn is_create(&self) -> bool;
    pub fn is_modify(&self) -> bool;
    pub fn is_remove(&self) -> bool;
    pub fn is_other(&self) -> bool;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MetadataKind {
    Any,
    AccessTime,
    WriteTime,
    Permissions,
    Ownership,
    Extended,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ModifyKind {
    Any,
    Data(DataChange),
    Metadata(MetadataKind),
    Name(RenameMode),
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RemoveKind {
    Any,
    File,
    Folder,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RenameMode {
    Any,
    To,
    From,
    Both,
    Other,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Event {
    pub kind: EventKind,
    pub paths: Vec<PathBuf>,
    pub attrs: EventAttributes,
}
impl Event {
    pub fn new(kind: EventKind) -> Self;
    pub fn set_kind(self, kind: EventKind) -> Self;
    pub fn add_path(self, path: PathBuf) -> Self;
    pub fn add_some_path(self, path: Option<PathBuf>) -> Self;
    pub fn need_rescan(&self) -> bool;
    pub fn tracker(&self) -> Option<usize>;
    pub fn info(&self) -> Option<&str>;
    pub fn source(&self) -> Option<&str>;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EventAttributes {
    owned: Box<()>,
}
