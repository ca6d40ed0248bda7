// A crate to work on, and code with something wrong in it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { editor, withFolder, withSession } from './session.mjs';

export const manifest = `[package]
name = "demo"
version = "0.1.0"
edition = "2021"

[dependencies]
tokio = { version = "1", features = ["full"] }
`;

/** await_holding_lock at 7:12, with awaits in lines 9 and 10. */
export const held = `use std::sync::Mutex;

pub async fn fetch() -> u32 {
    7
}

pub async fn refresh(cache: &Mutex<Vec<u32>>) {
    let mut guard = cache.lock().unwrap();
    guard.push(1);
    fetch().await;
    fetch().await;
}
`;

/** blocking_in_async in line 1, with a safe fix. */
export const blocking = `pub async fn nap() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}
`;

/** unbounded_channel, a hint, in line 1. */
export const hinted = `pub fn start() {
    let _ends = tokio::sync::mpsc::unbounded_channel::<u32>();
}
`;

/**
 * Runs body in a session on a crate whose src/lib.rs has the text, open. files
 * are others by path; settings are what the editor has of ours.
 */
export const inCrate = (text, body, { capabilities = editor, options, files = {}, settings = null } = {}) =>
  withFolder({ 'Cargo.toml': manifest, 'src/lib.rs': text, ...files }, folder =>
    withSession(async session => {
      const uriOf = name => pathToFileURL(path.join(folder, name)).href;
      session.settings = settings;
      const declared = await session.initialize(folder, capabilities, options);
      await session.open(uriOf('src/lib.rs'), text);
      // Links, unlike findings, are not told before the whole crate is read.
      await session.request('textDocument/documentLink', { textDocument: { uri: uriOf('src/lib.rs') } });
      await body(session, uriOf('src/lib.rs'), declared, { folder, uriOf });
      await session.end();
    }));

/** A place, counted from 0. */
export const position = (line, character) => ({ line, character });

/** The empty range at a place. */
export const cursor = (line, character) => ({ start: position(line, character), end: position(line, character) });
