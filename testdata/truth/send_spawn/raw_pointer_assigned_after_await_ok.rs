//@ ok
//@ desc: a pointer that gets another value after the await is not kept across it
//@ rustc: ok
//@ clippy: ok
fn case() {
    tokio::spawn(async move {
        let mut x = 1;
        let mut p = &mut x as *mut i32;
        unsafe { *p = 2 };
        f().await;
        p = &mut x;
        unsafe { *p = 3 };
    });
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
