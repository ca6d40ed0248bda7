use std::collections::{BTreeMap, HashMap, HashSet};

fn chains(words: Vec<String>, counts: HashMap<String, u32>) {
    let lengths: Vec<usize> = words.iter().map(|w| w.len()).collect(); //: Vec<usize>
    let inferred = words.iter().map(|w| w.len()).collect::<Vec<_>>(); //: Vec<usize>
    let total = lengths.iter().sum::<usize>(); //: usize
    let folded = lengths.iter().fold(0u64, |acc, n| acc + *n as u64); //: u64
    let found = words.iter().find(|w| w.is_empty()); //: Option<&String>
    let owned = found.cloned(); //: Option<String>
    let any = words.iter().any(|w| w == "a"); //: bool
    let zipped: Vec<(String, usize)> = words.clone().into_iter().zip(lengths.clone()).collect();
    let (names, sizes): (Vec<_>, Vec<_>) = zipped.into_iter().unzip(); //: Vec<usize>
    let by_length: HashMap<usize, String> = words.iter().map(|w| (w.len(), w.clone())).collect();
    let one = by_length.get(&1); //: Option<&String>
    let longest = words.iter().max_by_key(|w| w.len()); //: Option<&String>
    let set: HashSet<_> = lengths.iter().copied().collect(); //: HashSet<usize, RandomState>
    let checked: Result<Vec<i32>, _> = words.iter().map(|w| w.parse::<i32>()).collect(); //: Result<Vec<i32>, ParseIntError>
    let some: Option<Vec<u32>> = vec![Some(1u32)].into_iter().collect();
    let flat: Vec<char> = words.iter().flat_map(|w| w.chars()).collect();
    let filtered = words.iter().filter_map(|w| w.parse::<u8>().ok()).next(); //: Option<u8>
    let taken = lengths.iter().take_while(|n| **n > 2).skip(1).step_by(2).last(); //: Option<&usize>
    let mut peek = lengths.iter().peekable();
    let peeked = peek.peek(); //: Option<&&usize>
    let windows = lengths.windows(2).map(|w| w[0] + w[1]).min(); //: Option<usize>
    let mut entries = BTreeMap::new(); //: BTreeMap<u8, Vec<&str>>
    entries.entry(1u8).or_insert_with(Vec::new).push("x");
    for (key, list) in &entries {
        let list_ref = list; //: &Vec<&str>
    }
    for (word, count) in counts {
        let n = count; //: u32
    }
    // Rust takes the only impl of Concat<_> that fits; here its argument stays open.
    let text = words.iter().map(String::as_str).collect::<Vec<&str>>().concat(); //: <[&str] as Concat>::Output
    let string: String = "abc".chars().rev().collect(); //: String
    let lines: Vec<Vec<&str>> = "a b\nc".lines().map(|l| l.split(' ').collect()).collect();
    let word = lines[0][1]; //: &str
    let position = words.iter().position(|w| w.is_empty()); //: Option<usize>
    let scanned: Vec<i32> = (1..4).scan(0, |state, x| { *state += x; Some(*state) }).collect();
    let chained = lengths.iter().chain(&[1, 2]).cycle().nth(3); //: Option<&usize>
    let parts = "k=v".split_once('='); //: Option<(&str, &str)>
    let grouped = lengths.iter().partition::<Vec<usize>, _>(|n| **n > 3); //: (Vec<usize>, Vec<usize>)
    let mut it = words.into_iter();
    while let Some(next) = it.next() {
        let each = next; //: String
    }
}

struct Countdown(u32);

impl Iterator for Countdown {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        self.0.checked_sub(1).inspect(|n| self.0 = *n)
    }
}

fn own(mut c: Countdown) {
    let item = c.next(); //: Option<u32>
    let sum: u32 = c.by_ref().sum(); //: u32
    for n in c {
        let each = n; //: u32
    }
}

fn from_impl() -> impl Iterator<Item = (u8, String)> {
    std::iter::empty()
}

fn through_impl() {
    for (n, s) in from_impl() {
        let number = n; //: u8
        let string = s; //: String
    }
    let names = from_impl().map(|(_, s)| s).collect::<Vec<_>>(); //: Vec<String>
}

fn boxed(it: Box<dyn Iterator<Item = u8>>, dynamic: &mut dyn Iterator<Item = char>) {
    let c = dynamic.next(); //: Option<char>
    let all: Vec<_> = it.collect(); //: Vec<u8>
}
