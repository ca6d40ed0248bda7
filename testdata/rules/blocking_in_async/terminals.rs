//! Waiting for someone at the keyboard.

use crossterm::event::{self, Event, EventStream};
use futures::StreamExt;
use std::io;
use std::time::Duration;

async fn next_key() -> io::Result<Event> {
    event::read() // want blocking_in_async
}

// Whoever asks first reads when there is something.
async fn drawn(tick: Duration) -> io::Result<Option<Event>> {
    if event::poll(tick)? { // want blocking_in_async
        return event::read().map(Some);
    }
    Ok(None)
}

async fn drained() -> io::Result<usize> {
    let never = Duration::ZERO;
    let mut seen = 0;
    while event::poll(Duration::from_millis(0))? || event::poll(never)? || event::poll(Duration::new(0, 0))? {
        event::read()?;
        seen += 1;
    }
    Ok(seen)
}

async fn short() -> io::Result<bool> {
    event::poll(Duration::from_millis(10)) // want blocking_in_async
}

async fn streamed() -> Option<io::Result<Event>> {
    EventStream::new().next().await
}

async fn where_it_is() -> io::Result<(u16, u16)> {
    crossterm::cursor::position() // want blocking_in_async
}

async fn asked() -> dialoguer::Result<String> {
    let sure = dialoguer::Confirm::new().with_prompt("Sure?").default(false).interact()?; // want blocking_in_async
    let which = dialoguer::Select::new().items(["a", "b"]).interact_opt()?; // want blocking_in_async
    println!("{sure} {which:?}");
    dialoguer::Input::<String>::new().with_prompt("Name").interact_text() // want blocking_in_async
}

async fn inquired() -> inquire::error::InquireResult<String> {
    let sure = inquire::Confirm::new("Sure?").with_default(true).prompt()?; // want blocking_in_async
    let which = inquire::Select::new("Which?", vec!["a", "b"]).prompt_skippable()?; // want blocking_in_async
    println!("{sure} {which:?}");
    inquire::prompt_text("Name?") // want blocking_in_async
}

async fn secret() -> io::Result<String> {
    let first = rpassword::prompt_password("Password: ")?; // want blocking_in_async
    let term = console::Term::stdout();
    term.write_line("Again:")?;
    Ok(first + &term.read_secure_line()?) // want blocking_in_async
}

async fn kept() -> keyring::Result<String> {
    keyring::Entry::new("service", "user")?.get_password() // want blocking_in_async
}

async fn lines() -> rustyline::Result<()> {
    let mut editor = rustyline::DefaultEditor::new()?;
    while let Ok(line) = editor.readline("> ") { // want blocking_in_async
        tokio::task::yield_now().await;
        println!("{line}");
    }
    Ok(())
}

// On threads that are there to be blocked.
async fn elsewhere() -> dialoguer::Result<bool> {
    std::thread::spawn(|| while let Ok(e) = event::read() { println!("{e:?}") });
    tokio::task::spawn_blocking(|| dialoguer::Confirm::new().interact()).await.unwrap()
}

async fn dialogs() -> Option<std::path::PathBuf> {
    let picked = rfd::FileDialog::new().set_title("Open").pick_file(); // want blocking_in_async
    rfd::MessageDialog::new().set_title("Opened").show(); // want blocking_in_async
    rfd::AsyncFileDialog::new().pick_file().await;
    picked
}

async fn interrupted() -> io::Result<()> {
    let mut signals = signal_hook::iterator::Signals::new([signal_hook::consts::SIGINT])?;
    for signal in signals.forever() { // want blocking_in_async
        println!("{signal}");
    }
    for signal in signals.pending() {
        println!("{signal}");
    }
    Ok(())
}
