#![wakeful::source = "tempfile 3.27.0 documentation and sources, tempfile::env"]

use std::path::{Path, PathBuf};

pub fn override_temp_dir(path: &Path) -> Result<(), PathBuf>;

pub fn temp_dir() -> PathBuf;
