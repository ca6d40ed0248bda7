//! A bit of everything.
#![allow(dead_code)]
use std::{rc::Rc, sync::Arc};

macro_rules! strange { ($($t:tt)*) => { $($t)* } }

mod inner {
    pub trait Named<'a, T: Clone = u32> where T: Sized {
        const LEN: usize = 3;
        type Out;
        fn name(&self) -> &'a str;
    }
    pub enum Kind { Unit, Tuple(u8), Struct { x: [u8; 2] } }
}

impl<T> inner::Named<'static, u8> for Rc<T> {
    type Out = Vec<u8>;
    fn name(&self) -> &'static str { r#"raw "é𝒳" string"# }
}

async fn all(x: &mut Arc<u32>, r#type: u8) -> Result<(), Box<dyn std::error::Error>> {
    let (a, _) = tokio::join!(async { 1 }, async move { x.clone() });
    tokio::select! {
        biased;
        v = async { a }, if a > 0 => println!("{v:?} {0}", r#type),
        else => {}
    }
    let add = |y: u32| async move { y + 1..=2 };
    'outer: for i in 0..3 {
        match i { 0 | 1 if i == 0 => break 'outer, _ => strange!(let b = 'c';) }
        if let Some(n @ 1) = Some(i) && n > 0 { unsafe { std::hint::unreachable_unchecked() } }
    }
    // a comment
    tokio::spawn(async { add(1).await }).await?; /* another */
    Ok(())
}
