#![wakeful::source = "rfd 0.17.2 documentation and sources"]

use std::path::PathBuf;

#[derive(Clone)]
pub struct FileDialog {
    owned: Box<()>,
}
impl FileDialog {
    pub fn new() -> Self;
    pub fn add_filter(self, name: impl Into<String>, extensions: &[impl ToString]) -> Self;
    pub fn set_directory<P>(self, path: P) -> Self;
    pub fn set_file_name(self, file_name: impl Into<String>) -> Self;
    pub fn set_title(self, title: impl Into<String>) -> Self;
}
impl FileDialog {
    #[wakeful::blocking = "waits for someone to close the dialog"]
    pub fn pick_file(self) -> Option<PathBuf>;
    #[wakeful::blocking = "waits for someone to close the dialog"]
    pub fn pick_files(self) -> Option<Vec<PathBuf>>;
    #[wakeful::blocking = "waits for someone to close the dialog"]
    pub fn pick_folder(self) -> Option<PathBuf>;
    #[wakeful::blocking = "waits for someone to close the dialog"]
    pub fn pick_folders(self) -> Option<Vec<PathBuf>>;
    #[wakeful::blocking = "waits for someone to close the dialog"]
    pub fn save_file(self) -> Option<PathBuf>;
}

#[derive(Clone)]
pub struct MessageDialog {
    owned: Box<()>,
}
impl MessageDialog {
    pub fn new() -> Self;
    pub fn set_level(self, level: MessageLevel) -> Self;
    pub fn set_title(self, text: impl Into<String>) -> Self;
    pub fn set_description(self, text: impl Into<String>) -> Self;
    pub fn set_buttons(self, btn: MessageButtons) -> Self;
    #[wakeful::blocking = "waits for someone to close the dialog"]
    pub fn show(self) -> MessageDialogResult;
}
impl !Sync for MessageDialog {}
