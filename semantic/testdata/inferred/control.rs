use std::collections::HashMap;
use std::fmt;
use std::io::{self, Read, Write};

#[derive(Debug)]
enum AppError { Io(io::Error), Parse(std::num::ParseIntError), Other { code: u8, text: String } }
impl From<io::Error> for AppError { fn from(e: io::Error) -> Self { AppError::Io(e) } }
impl From<std::num::ParseIntError> for AppError { fn from(e: std::num::ParseIntError) -> Self { AppError::Parse(e) } }
impl fmt::Display for AppError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "x") } }
impl std::error::Error for AppError {}

fn question(path: &str) -> Result<u32, AppError> {
    let text = std::fs::read_to_string(path)?; //: String
    let number: u32 = text.trim().parse()?; //: u32
    let written = text.parse::<u8>()?; //: u8
    let or = text.parse::<u16>().map_err(|_| AppError::Other { code: 1, text: String::new() })?; //: u16
    let closure = || -> Result<u8, AppError> { let n = text.parse()?; Ok(n) };
    let called = closure()?; //: u8
    let option = || { let c = text.chars().next()?; Some(c) };
    let of_option = option(); //: Option<char>
    Ok(number)
}

fn boxed() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::fs::File::open("a")?; //: File
    let mut buffer = Vec::new(); //: Vec<u8>
    (&file).read_to_end(&mut buffer)?;
    let e: Box<dyn std::error::Error + Send + Sync> = "x".into();
    Ok(())
}

fn anyhowed(v: Option<u8>) -> anyhow::Result<u8> {
    use anyhow::Context;
    let with = std::fs::read("a").context("b")?; //: Vec<u8>
    let lazily = std::fs::read("a").with_context(|| "b")?; //: Vec<u8>
    let some = v.context("none")?; //: u8
    Ok(some)
}

fn combinators(o: Option<String>, r: Result<u8, io::Error>, nested: Option<Option<u8>>, pair: Option<(u8, char)>) {
    let length = o.as_ref().map(|s| s.len()); //: Option<usize>
    let text = o.as_deref().unwrap_or("x"); //: &str
    let or_else = o.clone().or_else(|| Some(String::new())); //: Option<String>
    let filtered = o.clone().filter(|s| s.is_empty()).is_some(); //: bool
    let then = o.clone().and_then(|s| s.parse::<u64>().ok()); //: Option<u64>
    let result = o.clone().ok_or(AppError::Other { code: 1, text: String::new() }); //: Result<String, AppError>
    let by_else = o.clone().ok_or_else(|| 7u8); //: Result<String, u8>
    let mapped = o.map_or(0, |s| s.len()); //: usize
    let flat = nested.flatten(); //: Option<u8>
    let (n, c): (Option<u8>, Option<char>) = pair.unzip(); //: Option<char>
    let good = r.as_ref().ok(); //: Option<&u8>
    let bad = r.as_ref().err(); //: Option<&Error>
    let either = r.as_ref().map_or_else(|e| e.to_string(), |n| n.to_string()); //: String
    let value = r.unwrap_or_default(); //: u8
    let zipped = Some(1u8).zip(Some('a')); //: Option<(u8, char)>
    let taken = Some(3u8).take(); //: Option<u8>
    let inner = Some(Ok::<u8, io::Error>(1)).transpose(); //: Result<Option<u8>, Error>
    let copied = Some(&1u8).copied(); //: Option<u8>
    let inserted = *Some(1u8).get_or_insert(2); //: u8
    let compared = Some(1).is_some_and(|n: u8| n > 1); //: bool
    let iterated = Some(1u8).into_iter().chain(None).sum::<u8>(); //: u8
}

struct Point { x: i32, y: Option<String>, z: (u8, [char; 2]) }
enum Shape { Dot, Line(Point, Point), Named { name: String, at: Box<Point> } }

fn patterns(p: Point, shape: &Shape, mut owned: Shape, map: &mut HashMap<String, Vec<u8>>) -> Option<u8> {
    let Point { x, .. } = p; //: i32
    let Point { y: Some(ref inside), .. } = p else { return None }; //: &String
    let (small, [first, _]) = p.z; //: char
    if let Some(list) = map.get("a") {
        let seen = list; //: &Vec<u8>
    }
    if let Some(list) = map.get_mut("a") {
        let changed = list; //: &mut Vec<u8>
    }
    match shape {
        Shape::Dot => {}
        Shape::Line(Point { x, .. }, to) => {
            let by_ref = x; //: &i32
            let point = to; //: &Point
        }
        Shape::Named { name, at } if at.x > 1 => {
            let text = name; //: &String
            let boxed = at; //: &Box<Point>
        }
        other => {
            let whole = other; //: &Shape
        }
    }
    if let Shape::Named { name, .. } = &mut owned {
        let unique = name; //: &mut String
    }
    if let Shape::Line(from @ Point { .. }, ..) = owned {
        let bound = from; //: Point
    }
    let &[a, b] = &[1u8, 2]; //: u8
    let [head, rest @ ..] = &[1u8, 2, 3]; //: &[u8]
    let slice: &[u8] = &[1, 2];
    if let [one, tail @ ..] = slice {
        let tail_seen = tail; //: &[u8]
        let one_seen = one; //: &u8
    }
    let n @ 1..=9 = 3u8 else { return None }; //: u8
    let (Ok(either) | Err(either)) = Ok::<u8, u8>(1); //: u8
    let Some(chained) = map.values().next().and_then(|v| v.first()) else { return None }; //: &u8
    let tuple_ref = &(1u8, String::new());
    let (left, right) = tuple_ref; //: &String
    Some(*chained)
}

fn branches(flag: bool, n: u8) {
    let merged = if flag { 1u8 } else { 2 }; //: u8
    let never = if flag { return } else { "a" }; //: &str
    let matched = match n { 0 => None, 1 => return, _ => Some('a') }; //: Option<char>
    let looped = loop { if flag { break 'x' } }; //: char
    let labelled = 'out: { if flag { break 'out 1u16 } 2 }; //: u16
    let block = { drop(flag); n as u64 }; //: u64
    let panics: u8 = if flag { panic!() } else { n }; //: u8
    let unsafe_block = unsafe { std::mem::zeroed::<u32>() }; //: u32
    let unit = while flag {}; //: ()
    let shadow = 1u8;
    let shadow = shadow as char; //: char
    let todo: String = todo!(); //: String
}

fn callbacks() {
    fn twice<F: Fn(u8) -> R, R>(f: F) -> (R, R) { (f(1), f(2)) }
    fn hand<T>(t: T, f: impl FnOnce(&T) -> usize) -> usize { f(&t) }
    fn boxed(f: Box<dyn Fn(String) -> u8>) -> u8 { f(String::new()) }
    fn maker(n: u8) -> impl Fn(u8) -> u8 { move |m| n + m }
    fn pointer(f: fn(char) -> bool) -> bool { f('a') }
    let pair = twice(|n| n.to_string()); //: (String, String)
    let size = hand(vec![1u8], |v| v.len()); //: usize
    let by_box = boxed(Box::new(|s| s.len() as u8)); //: u8
    let made = maker(1)(2); //: u8
    let item = twice(u32::from); //: (u32, u32)
    let method = pointer(|c| c.is_alphabetic()); //: bool
    let variants: Vec<Option<u8>> = vec![1u8].into_iter().map(Some).collect();
    let stored: Vec<Box<dyn Fn(&str) -> usize>> = vec![Box::new(|s| s.len())];
    let from_stored = stored[0]("a"); //: usize
    let mut count = 0u8;
    let mut increment = || { count += 1; count };
    let counted = increment(); //: u8
    let compose = |f: fn(u8) -> u16| move |n| f(n);
    let composed = compose(u16::from)(3); //: u16
    let mut sorted = vec!["b".to_string()];
    sorted.sort_by(|a, b| b.cmp(a));
    sorted.sort_by_key(|s| s.len());
    sorted.retain(|s| !s.is_empty());
    let spawned = std::thread::spawn(|| 1u8).join().unwrap(); //: u8
    let scoped = std::thread::scope(|s| { let h = s.spawn(|| 'a'); h.join().unwrap() }); //: char
}

fn consts() {
    const LIMIT: usize = 3;
    static NAME: &str = "a";
    let limit = LIMIT; //: usize
    let name = NAME; //: &str
    let array = [0u8; LIMIT];
    type Short = HashMap<u8, Vec<char>>;
    let short: Short = Default::default(); //: HashMap<u8, Vec<char>, RandomState>
    let default = <Short>::default(); //: HashMap<u8, Vec<char>, RandomState>
    struct Local { field: u8 }
    impl Local { fn get(&self) -> u8 { self.field } }
    let local = Local { field: 1 }.get(); //: u8
    let bytes = b"abc"; //: &[u8]
    let char_len = 'é'.len_utf8(); //: usize
    let formatted = format!("{limit}"); //: String
    let joined = ["a", "b"].join("/"); //: String
    let env = std::env::var("A").unwrap_or_default(); //: String
    let line = { let mut s = String::new(); io::stdin().read_line(&mut s).unwrap(); s }; //: String
}
