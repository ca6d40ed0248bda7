//! Blocking calls that don't run as part of a task, or can't be told to.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

fn in_sync_code(path: &Path) -> io::Result<String> {
    thread::sleep(Duration::from_secs(1));
    fs::read_to_string(path)
}

async fn on_other_threads(path: PathBuf) -> io::Result<String> {
    let copy = path.clone();
    let text = tokio::task::spawn_blocking(move || fs::read_to_string(copy)).await.unwrap()?;
    let again = tokio::task::block_in_place(|| fs::read_to_string(&path))?;
    thread::spawn(|| thread::sleep(Duration::from_secs(1)));
    thread::Builder::new().spawn(move || {
        let inner = || thread::sleep(Duration::from_secs(1));
        inner();
        tokio::runtime::Handle::current().block_on(async { thread::sleep(Duration::from_secs(1)) });
    })?;
    rayon::spawn(|| thread::sleep(Duration::from_secs(1)));
    Ok(text + &again)
}

async fn for_later() -> impl Fn() {
    || thread::sleep(Duration::from_secs(1))
}

async fn lazily(names: Vec<PathBuf>) -> impl Iterator<Item = Vec<u8>> {
    names.into_iter().flat_map(|name| fs::read(name))
}

// Where there are no threads, and only there, at once.
async fn where_there_are_threads(path: PathBuf) -> io::Result<String> {
    let read = move || fs::read_to_string(path);
    #[cfg(target_family = "wasm")]
    return read();
    #[cfg(not(target_family = "wasm"))]
    tokio::task::spawn_blocking(read).await.unwrap()
}

async fn kept_and_called(path: PathBuf) -> io::Result<String> {
    let read = move || fs::read_to_string(path); // want blocking_in_async
    read()
}

async fn handed_over(run: fn(Box<dyn FnOnce()>)) {
    run(Box::new(|| thread::sleep(Duration::from_secs(1))));
    in_a_pool(|| thread::sleep(Duration::from_secs(1))).await;
}

async fn in_a_pool<F: FnOnce() + Send + 'static>(work: F) {
    tokio::task::spawn_blocking(work).await.unwrap();
}

async fn a_function_inside() {
    fn pause() {
        thread::sleep(Duration::from_secs(1));
    }
    struct Pause;
    impl Drop for Pause {
        fn drop(&mut self) {
            thread::sleep(Duration::from_secs(1));
        }
    }
    tokio::task::spawn_blocking(pause).await.unwrap();
}

async fn spawned_from_a_thread() {
    thread::spawn(|| {
        tokio::spawn(async {
            thread::sleep(Duration::from_secs(1)); // want blocking_in_async
        });
    });
}

async fn twins(path: &Path) -> io::Result<String> {
    tokio::time::sleep(Duration::from_secs(1)).await;
    tokio::fs::create_dir_all(path).await?;
    tokio::fs::read_to_string(path).await
}
