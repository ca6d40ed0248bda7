//! axum calls handlers whose futures are Send. rustc rejects each line that wants a finding,
//! and no other.

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{MethodRouter, get, post};
use std::rc::Rc;
use std::sync::{Arc, Mutex};
async fn io(n: usize) -> usize {
    tokio::task::yield_now().await;
    n
}
#[derive(Clone)]
pub struct App {
    db: Arc<Mutex<Vec<String>>>,
}
async fn held(State(a): State<App>) -> String {
    let g = a.db.lock().unwrap();
    io(g.len()).await;
    g.join(",")
}
async fn deep(State(a): State<App>) -> Result<String, String> {
    inner(&a).await
}
async fn inner(a: &App) -> Result<String, String> {
    let g = a.db.lock().map_err(|e| e.to_string())?;
    io(g.len()).await;
    Ok(g.join(","))
}
async fn step() -> Result<String, Box<dyn std::error::Error>> {
    Err("a".into())
}
async fn boxed() -> String {
    match step().await {
        Ok(s) => s,
        Err(e) => {
            io(1).await;
            e.to_string()
        }
    }
}
async fn list(State(a): State<App>) -> String {
    let v = a.db.lock().unwrap().join(",");
    io(v.len()).await;
    v
}
async fn generic<T: Default + Send + 'static>() -> String {
    let t = T::default();
    io(1).await;
    drop(t);
    String::new()
}
pub fn gets() -> Router<App> {
    Router::new().route("/", get(held)) // want non_send_in_spawn
}
pub fn puts() -> Router<App> {
    Router::new().route("/", axum::routing::put(deep)) // want non_send_in_spawn
}
pub fn posts() -> MethodRouter<App> {
    get(list).post(boxed) // want non_send_in_spawn
}
pub fn closures() -> Router<App> {
    Router::new().route("/", get(|| async { let r = Rc::new(1); io(*r).await; "a" })) // want non_send_in_spawn
}
pub fn fallbacks() -> Router<App> {
    Router::new().fallback(held) // want non_send_in_spawn
}
pub fn fine(a: App) -> Router {
    Router::new()
        .route("/", get(list).post(|Path(p): Path<usize>| async move { let n = *Rc::new(p); io(n).await; "b" }))
        .route("/g", post(generic::<String>))
        .route("/s", get("text"))
        .fallback(list)
        .with_state(a)
}
