#![wakeful::source = "crossbeam-utils 0.8.23 documentation and sources, crossbeam_utils::atomic"]

use std::fmt::Debug;

pub struct AtomicCell<T> {
    t: T,
}
impl<T> AtomicCell<T> {
    pub fn new(val: T) -> AtomicCell<T>;
    pub fn into_inner(self) -> T;
    pub fn is_lock_free() -> bool;
    pub fn store(&self, val: T);
    pub fn swap(&self, val: T) -> T;
}
impl<T: Default> AtomicCell<T> {
    pub fn take(&self) -> T;
}
impl<T: Copy> AtomicCell<T> {
    pub fn load(&self) -> T;
}
impl<T: Copy + Eq> AtomicCell<T> {
    pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
    pub fn fetch_update<F>(&self, f: F) -> Result<T, T> where F: FnMut(T) -> Option<T>;
}
impl AtomicCell<u32> {
    pub fn fetch_add(&self, val: u32) -> u32;
    pub fn fetch_sub(&self, val: u32) -> u32;
    pub fn fetch_and(&self, val: u32) -> u32;
    pub fn fetch_nand(&self, val: u32) -> u32;
    pub fn fetch_or(&self, val: u32) -> u32;
    pub fn fetch_xor(&self, val: u32) -> u32;
    pub fn fetch_max(&self, val: u32) -> u32;
    pub fn fetch_min(&self, val: u32) -> u32;
}
impl AtomicCell<i32> {
    pub fn fetch_add(&self, val: i32) -> i32;
    pub fn fetch_sub(&self, val: i32) -> i32;
    pub fn fetch_and(&self, val: i32) -> i32;
    pub fn fetch_nand(&self, val: i32) -> i32;
    pub fn fetch_or(&self, val: i32) -> i32;
    pub fn fetch_xor(&self, val: i32) -> i32;
    pub fn fetch_max(&self, val: i32) -> i32;
    pub fn fetch_min(&self, val: i32) -> i32;
}
impl AtomicCell<u64> {
    pub fn fetch_add(&self, val: u64) -> u64;
    pub fn fetch_sub(&self, val: u64) -> u64;
    pub fn fetch_and(&self, val: u64) -> u64;
    pub fn fetch_nand(&self, val: u64) -> u64;
    pub fn fetch_or(&self, val: u64) -> u64;
    pub fn fetch_xor(&self, val: u64) -> u64;
    pub fn fetch_max(&self, val: u64) -> u64;
    pub fn fetch_min(&self, val: u64) -> u64;
}
impl AtomicCell<i64> {
    pub fn fetch_add(&self, val: i64) -> i64;
    pub fn fetch_sub(&self, val: i64) -> i64;
    pub fn fetch_and(&self, val: i64) -> i64;
    pub fn fetch_nand(&self, val: i64) -> i64;
    pub fn fetch_or(&self, val: i64) -> i64;
    pub fn fetch_xor(&self, val: i64) -> i64;
    pub fn fetch_max(&self, val: i64) -> i64;
    pub fn fetch_min(&self, val: i64) -> i64;
}
impl AtomicCell<usize> {
    pub fn fetch_add(&self, val: usize) -> usize;
    pub fn fetch_sub(&self, val: usize) -> usize;
    pub fn fetch_and(&self, val: usize) -> usize;
    pub fn fetch_nand(&self, val: usize) -> usize;
    pub fn fetch_or(&self, val: usize) -> usize;
    pub fn fetch_xor(&self, val: usize) -> usize;
    pub fn fetch_max(&self, val: usize) -> usize;
    pub fn fetch_min(&self, val: usize) -> usize;
}
impl AtomicCell<isize> {
    pub fn fetch_add(&self, val: isize) -> isize;
    pub fn fetch_sub(&self, val: isize) -> isize;
    pub fn fetch_and(&self, val: isize) -> isize;
    pub fn fetch_nand(&self, val: isize) -> isize;
    pub fn fetch_or(&self, val: isize) -> isize;
    pub fn fetch_xor(&self, val: isize) -> isize;
    pub fn fetch_max(&self, val: isize) -> isize;
    pub fn fetch_min(&self, val: isize) -> isize;
}
impl AtomicCell<bool> {
    pub fn fetch_and(&self, val: bool) -> bool;
    pub fn fetch_nand(&self, val: bool) -> bool;
    pub fn fetch_or(&self, val: bool) -> bool;
    pub fn fetch_xor(&self, val: bool) -> bool;
}
impl<T: Copy + Debug> Debug for AtomicCell<T> {}
impl<T: Default> Default for AtomicCell<T> {}
impl<T> Drop for AtomicCell<T> {}
impl<T> From<T> for AtomicCell<T> {}
unsafe impl<T: Send> Sync for AtomicCell<T> {}
