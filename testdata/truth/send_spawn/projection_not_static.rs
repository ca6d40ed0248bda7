//@ rustc: E0310@3:57
trait H { type Out; fn out(&self) -> Self::Out; }
fn go<T: H>(t: T) where T::Out: Send { let o = t.out(); tokio::spawn(async move { drop(o) }); }
