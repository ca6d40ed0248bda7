#![wakeful::source = "The Rust standard library documentation, 1.95, std::ptr"]

use crate::fmt::Debug;
use crate::hash::{Hash, Hasher};
use crate::num::NonZero;

#[wakeful::layout = "*T niche"]
pub struct NonNull<T> where T: ?Sized {
    pointer: *const T,
}
impl<T> NonNull<T> {
    pub fn without_provenance(addr: NonZero<usize>) -> NonNull<T>;
    pub fn dangling() -> NonNull<T>;
    pub fn with_exposed_provenance(addr: NonZero<usize>) -> NonNull<T>;
}
impl<T> NonNull<T> where T: ?Sized {
    pub unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T>;
    pub fn new(ptr: *mut T) -> Option<NonNull<T>>;
    pub fn from_ref(r: &T) -> NonNull<T>;
    pub fn from_mut(r: &mut T) -> NonNull<T>;
    pub fn addr(self) -> NonZero<usize>;
    pub fn expose_provenance(self) -> NonZero<usize>;
    pub fn with_addr(self, addr: NonZero<usize>) -> NonNull<T>;
    pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> NonNull<T>;
    pub fn as_ptr(self) -> *mut T;
    pub unsafe fn as_ref<'a>(&self) -> &'a T;
    pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T;
    pub fn cast<U>(self) -> NonNull<U>;
    pub unsafe fn offset(self, count: isize) -> NonNull<T>;
    pub unsafe fn byte_offset(self, count: isize) -> NonNull<T>;
    pub unsafe fn add(self, count: usize) -> NonNull<T>;
    pub unsafe fn byte_add(self, count: usize) -> NonNull<T>;
    pub unsafe fn sub(self, count: usize) -> NonNull<T>;
    pub unsafe fn byte_sub(self, count: usize) -> NonNull<T>;
    pub unsafe fn offset_from(self, origin: NonNull<T>) -> isize;
    pub unsafe fn byte_offset_from<U>(self, origin: NonNull<U>) -> isize where U: ?Sized;
    pub unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize;
    pub unsafe fn byte_offset_from_unsigned<U>(self, origin: NonNull<U>) -> usize where U: ?Sized;
    pub unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub unsafe fn read_unaligned(self) -> T;
    pub unsafe fn copy_to(self, dest: NonNull<T>, count: usize);
    pub unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize);
    pub unsafe fn copy_from(self, src: NonNull<T>, count: usize);
    pub unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize);
    pub unsafe fn drop_in_place(self);
    pub unsafe fn write(self, val: T);
    pub unsafe fn write_bytes(self, val: u8, count: usize);
    pub unsafe fn write_volatile(self, val: T);
    pub unsafe fn write_unaligned(self, val: T);
    pub unsafe fn replace(self, src: T) -> T;
    pub unsafe fn swap(self, with: NonNull<T>);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}
impl<T> NonNull<[T]> {
    pub fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]>;
    pub fn len(self) -> usize;
    pub fn is_empty(self) -> bool;
}
impl<T> Clone for NonNull<T> where T: ?Sized {}
impl<T> Debug for NonNull<T> where T: ?Sized {}
impl<T> From<&T> for NonNull<T> where T: ?Sized {}
impl<T> From<&mut T> for NonNull<T> where T: ?Sized {}
impl<T> Hash for NonNull<T> where T: ?Sized {}
impl<T> Ord for NonNull<T> where T: ?Sized {}
impl<T> PartialEq for NonNull<T> where T: ?Sized {}
impl<T> PartialOrd for NonNull<T> where T: ?Sized {}
impl<T> Copy for NonNull<T> where T: ?Sized {}
impl<T> Eq for NonNull<T> where T: ?Sized {}
impl<T> !Send for NonNull<T> where T: ?Sized {}
impl<T> !Sync for NonNull<T> where T: ?Sized {}
impl<T> Unpin for NonNull<T> where T: ?Sized {}

pub fn addr_eq<T, U>(p: *const T, q: *const U) -> bool where T: ?Sized, U: ?Sized;

pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);

pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);

pub fn dangling<T>() -> *const T;

pub fn dangling_mut<T>() -> *mut T;

pub unsafe fn drop_in_place<T>(to_drop: *mut T) where T: ?Sized;

pub fn eq<T>(a: *const T, b: *const T) -> bool where T: ?Sized;

pub fn fn_addr_eq<T, U>(f: T, g: U) -> bool where T: FnPtr, U: FnPtr;

pub fn from_mut<T>(r: &mut T) -> *mut T where T: ?Sized;

pub fn from_ref<T>(r: &T) -> *const T where T: ?Sized;

pub fn hash<T, S>(hashee: *const T, into: &mut S) where S: Hasher, T: ?Sized;

pub fn null<T>() -> *const T where T: Thin + ?Sized;

pub fn null_mut<T>() -> *mut T where T: Thin + ?Sized;

pub unsafe fn read<T>(src: *const T) -> T;

pub unsafe fn read_unaligned<T>(src: *const T) -> T;

pub unsafe fn read_volatile<T>(src: *const T) -> T;

pub unsafe fn replace<T>(dst: *mut T, src: T) -> T;

pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];

pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];

pub unsafe fn swap<T>(x: *mut T, y: *mut T);

pub unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);

pub fn with_exposed_provenance<T>(addr: usize) -> *const T;

pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;

pub fn without_provenance<T>(addr: usize) -> *const T;

pub fn without_provenance_mut<T>(addr: usize) -> *mut T;

pub unsafe fn write<T>(dst: *mut T, src: T);

pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize);

pub unsafe fn write_unaligned<T>(dst: *mut T, src: T);

pub unsafe fn write_volatile<T>(dst: *mut T, src: T);

impl<T> *const T where T: ?Sized {
    pub fn is_null(self) -> bool;
    pub fn cast<U>(self) -> *const U;
    pub fn cast_mut(self) -> *mut T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *const T;
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *const T;
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub unsafe fn offset(self, count: isize) -> *const T;
    pub unsafe fn byte_offset(self, count: isize) -> *const T;
    pub fn wrapping_offset(self, count: isize) -> *const T;
    pub fn wrapping_byte_offset(self, count: isize) -> *const T;
    pub unsafe fn offset_from(self, origin: *const T) -> isize;
    pub unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize where U: ?Sized;
    pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
    pub unsafe fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize where U: ?Sized;
    pub unsafe fn add(self, count: usize) -> *const T;
    pub unsafe fn byte_add(self, count: usize) -> *const T;
    pub unsafe fn sub(self, count: usize) -> *const T;
    pub unsafe fn byte_sub(self, count: usize) -> *const T;
    pub fn wrapping_add(self, count: usize) -> *const T;
    pub fn wrapping_byte_add(self, count: usize) -> *const T;
    pub fn wrapping_sub(self, count: usize) -> *const T;
    pub fn wrapping_byte_sub(self, count: usize) -> *const T;
    pub unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub unsafe fn read_unaligned(self) -> T;
    pub unsafe fn copy_to(self, dest: *mut T, count: usize);
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}
impl<T> *const [T] {
    pub fn len(self) -> usize;
    pub fn is_empty(self) -> bool;
    pub fn as_array<const N: usize>(self) -> Option<*const [T; N]>;
}
impl<T> *mut T where T: ?Sized {
    pub fn is_null(self) -> bool;
    pub fn cast<U>(self) -> *mut U;
    pub fn cast_const(self) -> *const T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *mut T;
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *mut T;
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub unsafe fn offset(self, count: isize) -> *mut T;
    pub unsafe fn byte_offset(self, count: isize) -> *mut T;
    pub fn wrapping_offset(self, count: isize) -> *mut T;
    pub fn wrapping_byte_offset(self, count: isize) -> *mut T;
    pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
    pub unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T;
    pub unsafe fn offset_from(self, origin: *const T) -> isize;
    pub unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize where U: ?Sized;
    pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
    pub unsafe fn byte_offset_from_unsigned<U>(self, origin: *mut U) -> usize where U: ?Sized;
    pub unsafe fn add(self, count: usize) -> *mut T;
    pub unsafe fn byte_add(self, count: usize) -> *mut T;
    pub unsafe fn sub(self, count: usize) -> *mut T;
    pub unsafe fn byte_sub(self, count: usize) -> *mut T;
    pub fn wrapping_add(self, count: usize) -> *mut T;
    pub fn wrapping_byte_add(self, count: usize) -> *mut T;
    pub fn wrapping_sub(self, count: usize) -> *mut T;
    pub fn wrapping_byte_sub(self, count: usize) -> *mut T;
    pub unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub unsafe fn read_unaligned(self) -> T;
    pub unsafe fn copy_to(self, dest: *mut T, count: usize);
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    pub unsafe fn copy_from(self, src: *const T, count: usize);
    pub unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize);
    pub unsafe fn drop_in_place(self);
    pub unsafe fn write(self, val: T);
    pub unsafe fn write_bytes(self, val: u8, count: usize);
    pub unsafe fn write_volatile(self, val: T);
    pub unsafe fn write_unaligned(self, val: T);
    pub unsafe fn replace(self, src: T) -> T;
    pub unsafe fn swap(self, with: *mut T);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}
impl<T> *mut [T] {
    pub fn len(self) -> usize;
    pub fn is_empty(self) -> bool;
    pub fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]>;
}
impl<T> Clone for *const T where T: ?Sized {}
impl<T> Clone for *mut T where T: ?Sized {}
impl<T> Debug for *const T where T: ?Sized {}
impl<T> Debug for *mut T where T: ?Sized {}
impl<T> Hash for *const T where T: ?Sized {}
impl<T> Hash for *mut T where T: ?Sized {}
impl<T> Ord for *const T where T: ?Sized {}
impl<T> Ord for *mut T where T: ?Sized {}
impl<T> PartialEq for *const T where T: ?Sized {}
impl<T> PartialEq for *mut T where T: ?Sized {}
impl<T> PartialOrd for *const T where T: ?Sized {}
impl<T> PartialOrd for *mut T where T: ?Sized {}
impl<T> Copy for *const T where T: ?Sized {}
impl<T> Copy for *mut T where T: ?Sized {}
impl<T> Eq for *const T where T: ?Sized {}
impl<T> Eq for *mut T where T: ?Sized {}
impl<T> !Send for *const T where T: ?Sized {}
impl<T> !Send for *mut T where T: ?Sized {}
impl<T> !Sync for *const T where T: ?Sized {}
impl<T> !Sync for *mut T where T: ?Sized {}
impl<T> Unpin for *const T where T: ?Sized {}
impl<T> Unpin for *mut T where T: ?Sized {}
