//@ edition: 2021

use std::future::Future;

fn no_references( // want manual_async_fn
    n: u32,
) -> impl Future<Output = u32> {
    async move { n }
}

fn captured( // want manual_async_fn
    n: &u32,
) -> impl Future<Output = u32> + '_ {
    async move { *n }
}

fn not_captured(_n: &u32) -> impl Future<Output = u32> {
    async move { 1 }
}

fn one_of_two<'a>(n: &'a u32, _m: &u32) -> impl Future<Output = u32> + 'a {
    async move { *n }
}
