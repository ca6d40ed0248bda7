use std::collections::HashMap;
use std::sync::Arc;

fn library(words: Vec<String>, shared: Arc<[u8]>, pair: (u8, String)) {
    let slice_len = shared.iter().copied().max(); //: Option<u8>
    let array: [u8; 4] = std::array::from_fn(|i| i as u8); //: [u8; 4]
    let sized: [u8; 2] = words[0].as_bytes()[..2].try_into().unwrap(); //: [u8; 2]
    let eq = words.iter().map(String::as_str).eq(["a"]); //: bool
    let nested = words.iter().map(|w| w.chars().map(|c| c as u32).sum::<u32>()).max().unwrap_or(0); //: u32
    let reduce = words.iter().cloned().reduce(|a, b| a + &b); //: Option<String>
    let group = words.iter().fold(HashMap::<usize, Vec<&String>>::new(), |mut m, w| { m.entry(w.len()).or_default().push(w); m }); //: HashMap<usize, Vec<&String>, RandomState>
    let try_fold = words.iter().try_fold(0u8, |acc, w| acc.checked_add(w.len() as u8)); //: Option<u8>
    let opened = std::fs::File::open("a").and_then(|f| f.metadata()).map(|m| m.len()); //: Result<u64, Error>
    let bytes = std::str::from_utf8(&shared).unwrap(); //: &str
    let replaced = words[0].replace('a', "b").trim_end().to_owned(); //: String
    let swapped = std::mem::replace(&mut vec![1u8], Vec::new()); //: Vec<u8>
    let cmp = 1.cmp(&2).then_with(|| 2.cmp(&1)).is_lt(); //: bool
    let os = std::env::args().skip(1).next().map(std::path::PathBuf::from); //: Option<PathBuf>
    let once = std::iter::once(1u8).chain(std::iter::repeat(2).take(3)).collect::<Vec<_>>(); //: Vec<u8>
    let successors = std::iter::successors(Some(1u32), |n| n.checked_mul(2)).last(); //: Option<u32>
    let mut n = 0u8;
    let from_fn = std::iter::from_fn(move || { n += 1; Some(n) }).next(); //: Option<u8>
    let arc_str: Arc<str> = Arc::from("a"); //: Arc<str>
    let cow = String::from_utf8_lossy(&shared).into_owned(); //: String
    let map = HashMap::from([("a", 1u8)]); //: HashMap<&str, u8, RandomState>
    let extended = { let mut v = vec![]; v.extend(words.iter().map(|w| w.len())); v }; //: Vec<usize>
    let dedup = words.iter().collect::<std::collections::BTreeSet<_>>().into_iter().next(); //: Option<&String>
    let result_sum: Result<i32, std::num::ParseIntError> = words.iter().map(|w| w.parse::<i32>()).sum(); //: Result<i32, ParseIntError>
}
