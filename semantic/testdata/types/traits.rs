use std::ops::Deref;

trait Shape {
    type Unit;
    fn area(&self) -> Self::Unit;
    fn double(&self) -> (Self::Unit, Self::Unit) {
        (self.area(), self.area())
    }
}

struct Square<T>(T);

impl<T: Copy> Shape for Square<T> {
    type Unit = T;
    fn area(&self) -> T {
        self.0
    }
}

struct Held<S>(Box<S>);

impl<S> Deref for Held<S> {
    type Target = S;
    fn deref(&self) -> &S {
        &self.0
    }
}

async fn generic<S: Shape<Unit = u64>>(shape: &S, held: Held<Square<i8>>, object: &dyn Shape<Unit = f32>) {
    let by_bound = shape.area();
    let through_deref = held.area();
    let pair = held.double();
    let dynamic = object.area();
    let by_path = <Square<u16> as Shape>::area(&Square(3));
    let plain = Shape::area(&Square('c'));
}

fn several_impls() {
    let open = Box::from("which box");
    let told: Box<str> = Box::from("a text");
    let one = Vec::from("bytes");
}
