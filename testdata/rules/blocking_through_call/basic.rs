use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

struct Throttle {
    pause: Duration,
}

impl Throttle {
    fn wait(&self) {
        std::thread::sleep(self.pause);
    }

    fn run(&self, job: impl FnOnce()) {
        self.wait();
        job();
    }
}

async fn poll(throttle: &Throttle) {
    throttle.run(|| println!("polled")); // want blocking_through_call
}

fn load(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

fn settings(path: &Path) -> Vec<String> {
    load(path).lines().map(String::from).collect()
}

async fn serve(path: PathBuf) {
    let lines = settings(&path); // want blocking_through_call
    println!("{}", lines.len());
}

fn next(rx: &mpsc::Receiver<u32>) -> Option<u32> {
    rx.recv().ok()
}

async fn pump(rx: mpsc::Receiver<u32>) {
    while let Some(n) = next(&rx) { // want blocking_through_call
        println!("{n}");
    }
}

fn first_setting() -> Option<String> {
    settings(Path::new("settings")).pop()
}

async fn without_arguments() -> bool {
    first_setting().is_some() // want blocking_through_call
}

fn owned(path: PathBuf) -> usize {
    load(&path).len()
}

async fn movable(path: PathBuf) -> usize {
    owned(path) // want blocking_through_call
}

// The same calls where nobody waits for the thread.
fn sync_code(path: &Path) -> Vec<String> {
    settings(path)
}

async fn elsewhere(path: PathBuf) -> Vec<String> {
    tokio::task::spawn_blocking(move || settings(&path)).await.unwrap()
}

fn in_the_background() {
    std::thread::spawn(|| std::thread::sleep(Duration::from_secs(1)));
}

async fn starts_a_thread() {
    in_the_background();
}

fn later() -> impl Fn() {
    || std::thread::sleep(Duration::from_secs(1))
}

async fn keeps_a_closure() -> impl Fn() {
    later()
}

// A trait's method, of which nobody knows what it runs.
trait Source {
    fn get(&self) -> String;
}

struct Disk;

impl Source for Disk {
    fn get(&self) -> String {
        load(Path::new("a"))
    }
}

async fn through_a_trait(source: &dyn Source) -> String {
    source.get()
}

async fn through_an_impl(source: &Disk) -> String {
    source.get() // want blocking_through_call
}

#[tokio::test]
async fn in_a_test() {
    assert!(settings(Path::new("a")).is_empty());
}
