use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;
use std::ops::{Range, RangeInclusive};
use std::sync::{Arc, MutexGuard};

#[derive(Clone, Copy)]
struct Point { x: f32, y: f32 }
#[derive(Clone)]
struct Owned { name: String }
#[derive(Clone, Copy)]
struct Of<T>(T);
struct Bare(u8);
struct Dropping(u8);
impl Drop for Dropping { fn drop(&mut self) {} }
struct Inside { d: Option<Dropping> }
#[derive(Clone, Copy)]
enum Kind { A, B(u8) }
struct Cycle { next: Option<Box<Cycle>> }
struct Manual<T>(T);
impl<T: Clone> Clone for Manual<T> { fn clone(&self) -> Self { Manual(self.0.clone()) } }
impl<T: Copy> Copy for Manual<T> {}
union Bits { a: u32, b: f32 }

fn values(p: Point, o: Owned, of: Of<u8>, of_string: Of<String>, bare: Bare, d: Dropping, i: Inside, k: Kind, c: Cycle, m: Manual<u8>, ms: Manual<String>, u: Bits) {
    let a = p; //? Copy=yes; Drop=no
    let b = o; //? Copy=no; Drop=yes
    let c2 = of; //? Copy=yes; Drop=no
    let d2 = of_string; //? Copy=no; Drop=yes
    let e = bare; //? Copy=no; Drop=no
    let f = d; //? Copy=no; Drop=yes
    let g = i; //? Copy=no; Drop=yes
    let h = k; //? Copy=yes; Drop=no
    let j = c; //? Copy=no; Drop=yes
    let l = m; //? Copy=yes; Drop=no
    let n = ms; //? Copy=no; Drop=yes
    let q = u; //? Copy=no; Drop=no
}

fn library(range: Range<u8>, inclusive: RangeInclusive<u8>, guard: MutexGuard<'static, u8>, cow: Cow<'static, str>, manual: ManuallyDrop<String>, cell: Cell<u8>, time: std::time::Instant, arc: Arc<u8>, s: &str, v: &mut Vec<u8>, never: fn(u8)) {
    let a = range; //? Copy=no; Drop=no
    let b = guard; //? Copy=no; Drop=yes
    let c = cow; //? Copy=no; Drop=yes
    let d = manual; //? Copy=no; Drop=no
    let e = cell; //? Copy=no; Drop=no
    let f = time; //? Copy=yes; Drop=no
    let g = arc; //? Copy=no; Drop=yes
    let h = s; //? Copy=yes; Drop=no
    let i = v; //? Copy=no; Drop=no
    let j = never; //? Copy=yes; Drop=no
    let k = std::time::Duration::ZERO; //? Copy=yes
    let l = Some(1); //? Copy=yes; Drop=no
    let m = Some(String::new()); //? Copy=no; Drop=yes
    let n = (1, 'a', "b"); //? Copy=yes
    let o = [String::new()]; //? Drop=yes
    let p = std::thread::current().id(); //? Copy=yes
    let q = std::cmp::Ordering::Less; //? Copy=yes
    let r: Result<u8, std::io::Error> = Ok(1); //? Copy=no; Drop=yes
    let t = std::io::ErrorKind::Other; //? Copy=yes; Drop=no
    let u = std::net::Ipv4Addr::LOCALHOST; //? Copy=yes; Drop=no
    let w = RefCell::new(vec![1]); //? Drop=yes
    let x = std::marker::PhantomData::<String>; //? Copy=yes; Drop=no
    let y = std::thread::sleep; //? Copy=yes
    let z = std::any::TypeId::of::<u8>(); //? Copy=yes
}

fn generic<T, C: Copy, D: Clone, I: Iterator<Item = u8>>(t: T, c: C, d: D, o: Option<T>, i: I, item: I::Item, f: impl Fn() + Copy) {
    let a = t; //? Copy=no; Drop=yes
    let b = c; //? Copy=yes; Drop=no
    let e = d; //? Copy=no; Drop=yes
    let g = o; //? Drop=yes
    let h = &c; //? Copy=yes; Drop=no
    let j = i; //? Copy=no; Drop=yes
    let k = item; //? Copy=yes; Drop=no
    let l = f; //? Copy=yes
}
