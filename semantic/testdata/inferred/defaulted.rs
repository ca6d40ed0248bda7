// Type arguments that are left out: their defaults in a type, inferred in a value.
use std::collections::HashMap;

struct Plain;
struct Loud;

struct Producer<C = Plain> {
    context: C,
}

impl Producer {
    fn plain() -> Producer {
        Producer { context: Plain }
    }
}

impl<C> Producer<C> {
    fn with(context: C) -> Producer<C> {
        Producer { context }
    }
    fn context(&self) -> &C {
        &self.context
    }
}

fn any<T>() -> T {
    todo!()
}

fn annotated() {
    let p: Producer = any(); //: Producer<Plain>
    let c = p.context(); //: &Plain
}

fn inferred() {
    let p = Producer::with(Loud); //: Producer<Loud>
    let q = Producer { context: Loud }; //: Producer<Loud>
    let r = Producer::plain(); //: Producer<Plain>
    let m: HashMap<u8, Producer> = HashMap::new();
    let v = m.get(&1).unwrap(); //: &Producer<Plain>
}

fn main() {}
