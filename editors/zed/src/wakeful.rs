//! Starts the `wakeful` on PATH as a language server beside rust-analyzer.

use zed_extension_api::settings::LspSettings;
use zed_extension_api::{self as zed, serde_json, Command, LanguageServerId, Result, Worktree};

struct Wakeful;

impl zed::Extension for Wakeful {
    fn new() -> Self {
        Wakeful
    }

    fn language_server_command(
        &mut self,
        _server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Command> {
        let command = worktree.which("wakeful").ok_or(
            "wakeful is not on PATH: go install github.com/wakeful-rs/wakeful/cmd/wakeful@latest",
        )?;
        Ok(Command {
            command,
            args: vec!["server".to_string()],
            env: worktree.shell_env(),
        })
    }

    fn language_server_workspace_configuration(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<serde_json::Value>> {
        Ok(LspSettings::for_worktree(server.as_ref(), worktree)?.settings)
    }
}

zed::register_extension!(Wakeful);
