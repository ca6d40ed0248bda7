use std::rc::Rc;

pub fn names() -> Rc<Vec<String>> {
    Rc::new(Vec::new())
}

pub fn longest(names: &Rc<Vec<String>>) -> usize {
    names.iter().map(|n| n.len()).max().unwrap_or(0)
}
