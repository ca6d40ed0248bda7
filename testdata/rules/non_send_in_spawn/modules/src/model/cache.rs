use std::rc::Rc;

#[derive(Default)]
pub struct Cache {
    lines: Vec<Rc<str>>,
}
