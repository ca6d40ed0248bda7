trait Store {
    async fn get(&self);
}

// An input with a lifetime that is open until the call is not looked at.
fn lends(f: impl Fn(&dyn Store)) {
    drop(f);
}

fn lends_too<F>(f: F)
where
    F: for<'a> Fn(&'a mut dyn Store, Box<dyn Store>),
{
    drop(f);
}

fn declared<'a>(f: impl Fn(&'a dyn Store)) { // want dyn_async_trait
    drop(f);
}

fn owned(f: impl Fn(Box<dyn Store>)) { // want dyn_async_trait
    drop(f);
}

fn output<F: Fn(&str) -> Box<dyn Store>>(f: F) { // want dyn_async_trait
    drop(f);
}

fn pointer(f: fn(&dyn Store)) { // want dyn_async_trait
    drop(f);
}

fn object(f: Box<dyn Fn(&dyn Store)>) { // want dyn_async_trait
    drop(f);
}
