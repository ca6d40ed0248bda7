#![wakeful::source = "cargo_metadata 0.23.1 documentation and sources"]

use std::path::PathBuf;

#[derive(Clone)]
pub struct MetadataCommand {
    owned: Box<()>,
}
impl MetadataCommand {
    pub fn new() -> MetadataCommand;
    pub fn manifest_path(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn current_dir(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn no_deps(&mut self) -> &mut MetadataCommand;
    pub fn features(&mut self, features: CargoOpt) -> &mut MetadataCommand;
    pub fn other_options(&mut self, options: impl Into<Vec<String>>) -> &mut MetadataCommand;
    #[wakeful::blocking = "runs cargo and waits for it to end"]
    pub fn exec(&self) -> Result<Metadata, Error>;
}
