//@ desc: a store through a pointer is a use of the pointer
//@ rustc: not-send@4:5
fn case() {
    tokio::spawn(async move {
        let mut x = 1;
        let p = &mut x as *mut i32;
        f().await;
        unsafe { *p = 2 };
    });
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
