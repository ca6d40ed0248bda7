#![wakeful::source = "tar 0.4.46 documentation and sources"]

use std::borrow::Cow;
use std::fs::{File, Metadata};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::str::Utf8Error;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryType {
    Regular,
    Link,
    Symlink,
    Char,
    Block,
    Directory,
    Fifo,
    Continuous,
    GNULongName,
    GNULongLink,
    GNUSparse,
    XGlobalHeader,
    XHeader,
}
impl EntryType {
    pub fn new(byte: u8) -> EntryType;
    pub fn as_byte(&self) -> u8;
    pub fn file() -> EntryType;
    pub fn hard_link() -> EntryType;
    pub fn symlink() -> EntryType;
    pub fn character_special() -> EntryType;
    pub fn block_special() -> EntryType;
    pub fn dir() -> EntryType;
    pub fn fifo() -> EntryType;
    pub fn contiguous() -> EntryType;
    pub fn is_file(&self) -> bool;
    pub fn is_hard_link(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn is_character_special(&self) -> bool;
    pub fn is_block_special(&self) -> bool;
    pub fn is_dir(&self) -> bool;
    pub fn is_fifo(&self) -> bool;
    pub fn is_contiguous(&self) -> bool;
    pub fn is_gnu_longname(&self) -> bool;
    pub fn is_gnu_sparse(&self) -> bool;
    pub fn is_gnu_longlink(&self) -> bool;
    pub fn is_pax_global_extensions(&self) -> bool;
    pub fn is_pax_local_extensions(&self) -> bool;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderMode {
    Complete,
    Deterministic,
}

#[derive(Debug)]
pub enum Unpacked {
    File(File),
}

pub struct Archive<R: ?Sized + Read> {
    r: R,
}
impl<R: Read> Archive<R> {
    pub fn new(obj: R) -> Archive<R>;
    pub fn into_inner(self) -> R;
    pub fn entries(&mut self) -> std::io::Result<Entries<'_, R>>;
    #[wakeful::blocking = "writes every file of the archive to disk"]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> std::io::Result<()>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_preserve_ownerships(&mut self, preserve: bool);
    pub fn set_overwrite(&mut self, overwrite: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
    pub fn set_ignore_zeros(&mut self, ignore_zeros: bool);
}
impl<R: Seek + Read> Archive<R> {
    pub fn entries_with_seek(&mut self) -> std::io::Result<Entries<'_, R>>;
}
impl<R: ?Sized + Read> !Sync for Archive<R> {}

pub struct Builder<W: Write> {
    w: W,
}
impl<W: Write> Builder<W> {
    pub fn new(obj: W) -> Builder<W>;
    pub fn mode(&mut self, mode: HeaderMode);
    pub fn preserve_absolute(&mut self, preserve: bool);
    pub fn follow_symlinks(&mut self, follow: bool);
    pub fn sparse(&mut self, sparse: bool);
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> std::io::Result<W>;
    pub fn append<R: Read>(&mut self, header: &Header, data: R) -> std::io::Result<()>;
    pub fn append_data<P: AsRef<Path>, R: Read>(&mut self, header: &mut Header, path: P, data: R) -> std::io::Result<()>;
    pub fn append_writer<'a, P: AsRef<Path>>(&'a mut self, header: &'a mut Header, path: P) -> std::io::Result<EntryWriter<'a>> where W: Seek;
    pub fn append_link<P: AsRef<Path>, T: AsRef<Path>>(&mut self, header: &mut Header, path: P, target: T) -> std::io::Result<()>;
    #[wakeful::blocking = "reads a file from disk"]
    pub fn append_path<P: AsRef<Path>>(&mut self, path: P) -> std::io::Result<()>;
    #[wakeful::blocking = "reads a file from disk"]
    pub fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(&mut self, path: P, name: N) -> std::io::Result<()>;
    #[wakeful::blocking = "reads a file from disk"]
    pub fn append_file<P: AsRef<Path>>(&mut self, path: P, file: &mut File) -> std::io::Result<()>;
    #[wakeful::blocking = "asks the disk about a folder"]
    pub fn append_dir<P, Q>(&mut self, path: P, src_path: Q) -> std::io::Result<()> where P: AsRef<Path>, Q: AsRef<Path>;
    #[wakeful::blocking = "reads every file of a folder from disk"]
    pub fn append_dir_all<P, Q>(&mut self, path: P, src_path: Q) -> std::io::Result<()> where P: AsRef<Path>, Q: AsRef<Path>;
    pub fn finish(&mut self) -> std::io::Result<()>;
}
impl<T: Write> Builder<T> {
    pub fn append_pax_extensions<'key, 'value>(&mut self, headers: impl IntoIterator<Item = (&'key str, &'value [u8])>) -> Result<(), std::io::Error>;
}
impl<W: Write> Drop for Builder<W> {}

pub struct Entries<'a, R: 'a + Read> {}
impl<'a, R: Read> Entries<'a, R> {
    pub fn raw(self, raw: bool) -> Entries<'a, R>;
}
impl<'a, R: Read> Iterator for Entries<'a, R> {
    type Item = Result<Entry<'a, R>, std::io::Error>;
}
impl<'a, R: 'a + Read> !Send for Entries<'a, R> {}
impl<'a, R: 'a + Read> !Sync for Entries<'a, R> {}

pub struct Entry<'a, R: 'a + Read> {
    owned: Box<()>,
}
impl<'a, R: Read> Entry<'a, R> {
    pub fn path(&self) -> std::io::Result<Cow<'_, Path>>;
    pub fn path_bytes(&self) -> Cow<'_, [u8]>;
    pub fn link_name(&self) -> std::io::Result<Option<Cow<'_, Path>>>;
    pub fn link_name_bytes(&self) -> Option<Cow<'_, [u8]>>;
    pub fn pax_extensions(&mut self) -> std::io::Result<Option<PaxExtensions<'_>>>;
    pub fn header(&self) -> &Header;
    pub fn size(&self) -> u64;
    pub fn raw_header_position(&self) -> u64;
    pub fn raw_file_position(&self) -> u64;
    #[wakeful::blocking = "writes a file to disk"]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> std::io::Result<Unpacked>;
    #[wakeful::blocking = "writes a file to disk"]
    pub fn unpack_in<P: AsRef<Path>>(&mut self, dst: P) -> std::io::Result<bool>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
}
impl<'a, R: Read> Read for Entry<'a, R> {}
impl<'a, R: 'a + Read> !Send for Entry<'a, R> {}
impl<'a, R: 'a + Read> !Sync for Entry<'a, R> {}

pub struct EntryWriter<'a> {}
impl EntryWriter<'_> {
    pub fn finish(self) -> std::io::Result<()>;
}
impl Drop for EntryWriter<'_> {}
impl Write for EntryWriter<'_> {}
impl<'a> !Send for EntryWriter<'a> {}
impl<'a> !Sync for EntryWriter<'a> {}

#[derive(Default)]
pub struct GnuExtSparseHeader {
    pub sparse: [GnuSparseHeader; 21],
    pub isextended: [u8; 1],
    pub padding: [u8; 7],
}
impl GnuExtSparseHeader {
    pub fn new() -> GnuExtSparseHeader;
    pub fn as_bytes(&self) -> &[u8; 512];
    pub fn as_mut_bytes(&mut self) -> &mut [u8; 512];
    pub fn sparse(&self) -> &[GnuSparseHeader; 21];
    pub fn sparse_mut(&mut self) -> &mut [GnuSparseHeader; 21];
    pub fn is_extended(&self) -> bool;
    pub fn set_is_extended(&mut self, is_extended: bool);
}

#[derive(Debug)]
pub struct GnuHeader {
    pub name: [u8; 100],
    pub mode: [u8; 8],
    pub uid: [u8; 8],
    pub gid: [u8; 8],
    pub size: [u8; 12],
    pub mtime: [u8; 12],
    pub cksum: [u8; 8],
    pub typeflag: [u8; 1],
    pub linkname: [u8; 100],
    pub magic: [u8; 6],
    pub version: [u8; 2],
    pub uname: [u8; 32],
    pub gname: [u8; 32],
    pub dev_major: [u8; 8],
    pub dev_minor: [u8; 8],
    pub atime: [u8; 12],
    pub ctime: [u8; 12],
    pub offset: [u8; 12],
    pub longnames: [u8; 4],
    pub unused: [u8; 1],
    pub sparse: [GnuSparseHeader; 4],
    pub isextended: [u8; 1],
    pub realsize: [u8; 12],
    pub pad: [u8; 17],
}
impl GnuHeader {
    pub fn username_bytes(&self) -> &[u8];
    pub fn set_username(&mut self, name: &str) -> std::io::Result<()>;
    pub fn groupname_bytes(&self) -> &[u8];
    pub fn set_groupname(&mut self, name: &str) -> std::io::Result<()>;
    pub fn device_major(&self) -> std::io::Result<u32>;
    pub fn set_device_major(&mut self, major: u32);
    pub fn device_minor(&self) -> std::io::Result<u32>;
    pub fn set_device_minor(&mut self, minor: u32);
    pub fn atime(&self) -> std::io::Result<u64>;
    pub fn set_atime(&mut self, atime: u64);
    pub fn ctime(&self) -> std::io::Result<u64>;
    pub fn set_ctime(&mut self, ctime: u64);
    pub fn real_size(&self) -> std::io::Result<u64>;
    pub fn set_real_size(&mut self, real_size: u64);
    pub fn is_extended(&self) -> bool;
    pub fn set_is_extended(&mut self, is_extended: bool);
    pub fn as_header(&self) -> &Header;
    pub fn as_header_mut(&mut self) -> &mut Header;
}

#[derive(Debug)]
pub struct GnuSparseHeader {
    pub offset: [u8; 12],
    pub numbytes: [u8; 12],
}
impl GnuSparseHeader {
    pub fn is_empty(&self) -> bool;
    pub fn offset(&self) -> std::io::Result<u64>;
    pub fn set_offset(&mut self, offset: u64);
    pub fn length(&self) -> std::io::Result<u64>;
    pub fn set_length(&mut self, length: u64);
}

#[derive(Clone, Debug)]
pub struct Header {}
impl Header {
    pub fn new_gnu() -> Header;
    pub fn new_ustar() -> Header;
    pub fn new_old() -> Header;
    pub fn as_old(&self) -> &OldHeader;
    pub fn as_old_mut(&mut self) -> &mut OldHeader;
    pub fn as_ustar(&self) -> Option<&UstarHeader>;
    pub fn as_ustar_mut(&mut self) -> Option<&mut UstarHeader>;
    pub fn as_gnu(&self) -> Option<&GnuHeader>;
    pub fn as_gnu_mut(&mut self) -> Option<&mut GnuHeader>;
    pub fn from_byte_slice(bytes: &[u8]) -> &Header;
    pub fn as_bytes(&self) -> &[u8; 512];
    pub fn as_mut_bytes(&mut self) -> &mut [u8; 512];
    pub fn set_metadata(&mut self, meta: &Metadata);
    pub fn set_metadata_in_mode(&mut self, meta: &Metadata, mode: HeaderMode);
    pub fn entry_size(&self) -> std::io::Result<u64>;
    pub fn size(&self) -> std::io::Result<u64>;
    pub fn set_size(&mut self, size: u64);
    pub fn path(&self) -> std::io::Result<Cow<'_, Path>>;
    pub fn path_bytes(&self) -> Cow<'_, [u8]>;
    pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> std::io::Result<()>;
    pub fn set_path_absolute<P: AsRef<Path>>(&mut self, p: P) -> std::io::Result<()>;
    pub fn link_name(&self) -> std::io::Result<Option<Cow<'_, Path>>>;
    pub fn link_name_bytes(&self) -> Option<Cow<'_, [u8]>>;
    pub fn set_link_name<P: AsRef<Path>>(&mut self, p: P) -> std::io::Result<()>;
    pub fn set_link_name_literal<P: AsRef<[u8]>>(&mut self, p: P) -> std::io::Result<()>;
    pub fn mode(&self) -> std::io::Result<u32>;
    pub fn set_mode(&mut self, mode: u32);
    pub fn uid(&self) -> std::io::Result<u64>;
    pub fn set_uid(&mut self, uid: u64);
    pub fn gid(&self) -> std::io::Result<u64>;
    pub fn set_gid(&mut self, gid: u64);
    pub fn mtime(&self) -> std::io::Result<u64>;
    pub fn set_mtime(&mut self, mtime: u64);
    pub fn username(&self) -> Result<Option<&str>, Utf8Error>;
    pub fn username_bytes(&self) -> Option<&[u8]>;
    pub fn set_username(&mut self, name: &str) -> std::io::Result<()>;
    pub fn groupname(&self) -> Result<Option<&str>, Utf8Error>;
    pub fn groupname_bytes(&self) -> Option<&[u8]>;
    pub fn set_groupname(&mut self, name: &str) -> std::io::Result<()>;
    pub fn device_major(&self) -> std::io::Result<Option<u32>>;
    pub fn set_device_major(&mut self, major: u32) -> std::io::Result<()>;
    pub fn device_minor(&self) -> std::io::Result<Option<u32>>;
    pub fn set_device_minor(&mut self, minor: u32) -> std::io::Result<()>;
    pub fn entry_type(&self) -> EntryType;
    pub fn set_entry_type(&mut self, ty: EntryType);
    pub fn cksum(&self) -> std::io::Result<u32>;
    pub fn set_cksum(&mut self);
}

#[derive(Debug)]
pub struct OldHeader {
    pub name: [u8; 100],
    pub mode: [u8; 8],
    pub uid: [u8; 8],
    pub gid: [u8; 8],
    pub size: [u8; 12],
    pub mtime: [u8; 12],
    pub cksum: [u8; 8],
    pub linkflag: [u8; 1],
    pub linkname: [u8; 100],
    pub pad: [u8; 255],
}
impl OldHeader {
    pub fn as_header(&self) -> &Header;
    pub fn as_header_mut(&mut self) -> &mut Header;
}

pub struct PaxExtension<'entry> {}
impl<'entry> PaxExtension<'entry> {
    pub fn key(&self) -> Result<&'entry str, Utf8Error>;
    pub fn key_bytes(&self) -> &'entry [u8];
    pub fn value(&self) -> Result<&'entry str, Utf8Error>;
    pub fn value_bytes(&self) -> &'entry [u8];
}

pub struct PaxExtensions<'entry> {
    owned: Box<()>,
}
impl<'entry> PaxExtensions<'entry> {
    pub fn new(a: &'entry [u8]) -> Self;
}
impl<'entry> Iterator for PaxExtensions<'entry> {
    type Item = Result<PaxExtension<'entry>, std::io::Error>;
}

#[derive(Debug)]
pub struct UstarHeader {
    pub name: [u8; 100],
    pub mode: [u8; 8],
    pub uid: [u8; 8],
    pub gid: [u8; 8],
    pub size: [u8; 12],
    pub mtime: [u8; 12],
    pub cksum: [u8; 8],
    pub typeflag: [u8; 1],
    pub linkname: [u8; 100],
    pub magic: [u8; 6],
    pub version: [u8; 2],
    pub uname: [u8; 32],
    pub gname: [u8; 32],
    pub dev_major: [u8; 8],
    pub dev_minor: [u8; 8],
    pub prefix: [u8; 155],
    pub pad: [u8; 12],
}
impl UstarHeader {
    pub fn path_bytes(&self) -> Cow<'_, [u8]>;
    pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> std::io::Result<()>;
    pub fn set_path_absolute<P: AsRef<Path>>(&mut self, p: P) -> std::io::Result<()>;
    pub fn username_bytes(&self) -> &[u8];
    pub fn set_username(&mut self, name: &str) -> std::io::Result<()>;
    pub fn groupname_bytes(&self) -> &[u8];
    pub fn set_groupname(&mut self, name: &str) -> std::io::Result<()>;
    pub fn device_major(&self) -> std::io::Result<u32>;
    pub fn set_device_major(&mut self, major: u32);
    pub fn device_minor(&self) -> std::io::Result<u32>;
    pub fn set_device_minor(&mut self, minor: u32);
    pub fn as_header(&self) -> &Header;
    pub fn as_header_mut(&mut self) -> &mut Header;
}

pub const DETERMINISTIC_TIMESTAMP: u64;
