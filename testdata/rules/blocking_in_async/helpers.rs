//! Crates that do with files and processes what std does, in other words.

use fs2::FileExt as _;
use std::io::{self, Read, Write};
use wait_timeout::ChildExt;

async fn files(path: &str) -> io::Result<String> {
    fs_err::create_dir_all("logs")?; // want blocking_in_async
    let mut file = fs_err::OpenOptions::new().append(true).open("logs/all")?; // want blocking_in_async
    file.write_all(b"read")?; // want blocking_in_async
    let mut text = String::new();
    fs_err::File::open(path)?.read_to_string(&mut text)?; // want blocking_in_async blocking_in_async
    Ok(text + &fs_err::tokio::read_to_string(path).await?)
}

async fn locked(file: &std::fs::File, shared: &tokio::fs::File) -> io::Result<()> {
    file.lock_exclusive()?; // want blocking_in_async
    file.try_lock_exclusive()?;
    // A runtime's file, and all the same it waits in the thread.
    fs4::tokio::AsyncFileExt::lock_exclusive(shared)?; // want blocking_in_async
    fs4::tokio::AsyncFileExt::unlock_async(shared).await
}

async fn found() -> Result<(), Box<dyn std::error::Error>> {
    for path in glob::glob("src/*.rs")? { // want blocking_in_async
        println!("{}", path?.display());
    }
    for entry in ignore::WalkBuilder::new(".").hidden(false).build() { // want blocking_in_async
        println!("{}", entry?.path().display());
    }
    println!("{}", which::which("cargo")?.display()); // want blocking_in_async
    Ok(())
}

async fn run(mut child: std::process::Child) -> Result<(), Box<dyn std::error::Error>> {
    let said = duct::cmd("ls", ["-l"]).stderr_to_stdout().read()?; // want blocking_in_async
    let started = duct::cmd("ls", ["-l"]).start()?;
    println!("{said} {:?}", started.try_wait()?);
    child.wait_timeout(std::time::Duration::from_secs(1))?; // want blocking_in_async
    child.wait_timeout(std::time::Duration::ZERO)?;
    cargo_metadata::MetadataCommand::new().no_deps().exec()?; // want blocking_in_async
    open::that("https://www.rust-lang.org")?; // want blocking_in_async
    open::that_detached("https://www.rust-lang.org")?;
    Ok(())
}

async fn looked_up(host: &str) -> io::Result<usize> {
    Ok(dns_lookup::lookup_host(host)?.count()) // want blocking_in_async
}

async fn measured() -> usize {
    let mut system = sysinfo::System::new();
    system.refresh_memory();
    system.refresh_all(); // want blocking_in_async
    sysinfo::Disks::new_with_refreshed_list().len() // want blocking_in_async
}

async fn elsewhere(path: String) -> io::Result<Vec<u8>> {
    tokio::task::spawn_blocking(move || fs_err::read(path)).await.unwrap()
}
