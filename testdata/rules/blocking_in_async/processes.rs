//! Waiting for processes and for input.

use std::io;
use std::process::Command;

async fn processes() -> io::Result<()> {
    let out = Command::new("ls").arg("-l").output()?; // want blocking_in_async
    let again = std::process::Command::new("true").args(["a", "b"]).output(); // want blocking_in_async
    let mut child = Command::new("cat").spawn()?;
    child.wait()?; // want blocking_in_async
    println!("{out:?} {again:?}");
    Ok(())
}

async fn a_command_with_a_name() -> io::Result<()> {
    let mut command = Command::new("ls");
    command.arg("-l");
    command.output()?; // want blocking_in_async
    Ok(())
}

async fn in_a_loop(mut command: Command) -> io::Result<()> {
    loop {
        command.output()?; // want blocking_in_async
    }
}

async fn input() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)?; // want blocking_in_async
    Ok(line)
}
