//@ rustc: ok
//@ clippy: redundant_async_block@4:72
struct S<F> { a: F }
async fn case<F: std::future::Future<Output = i32>>(s: S<F>) { let x = async { s.a.await }; x.await; }
