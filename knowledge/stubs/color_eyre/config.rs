#![wakeful::source = "color-eyre 0.6.5 documentation and sources, color_eyre::config"]

use crate::section::PanicMessage;
use eyre::{EyreHandler, InstallError, Report};
use std::fmt::Display;
use std::panic::PanicInfo;
use std::path::PathBuf;

pub struct EyreHook {
    owned: Box<()>,
}
impl EyreHook {
    pub fn install(self) -> Result<(), InstallError>;
    pub fn into_eyre_hook(self) -> Box<dyn Fn(&(dyn std::error::Error + 'static)) -> Box<dyn EyreHandler> + Send + Sync + 'static>;
}

#[derive(Debug)]
#[non_exhaustive]
pub struct Frame {
    pub n: usize,
    pub name: Option<String>,
    pub lineno: Option<u32>,
    pub filename: Option<PathBuf>,
}

#[derive(Default)]
pub struct HookBuilder {
    owned: Box<()>,
}
impl HookBuilder {
    pub fn new() -> Self;
    pub fn blank() -> Self;
    pub fn theme(self, theme: Theme) -> Self;
    pub fn panic_section<S: Display + Send + Sync + 'static>(self, section: S) -> Self;
    pub fn panic_message<S: PanicMessage>(self, section: S) -> Self;
    pub fn capture_span_trace_by_default(self, cond: bool) -> Self;
    pub fn display_env_section(self, cond: bool) -> Self;
    pub fn display_location_section(self, cond: bool) -> Self;
    pub fn add_frame_filter(self, filter: Box<FilterCallback>) -> Self;
    pub fn install(self) -> Result<(), Report>;
    pub fn add_default_filters(self) -> Self;
    pub fn into_hooks(self) -> (PanicHook, EyreHook);
    pub fn try_into_hooks(self) -> Result<(PanicHook, EyreHook), Report>;
}

pub struct PanicHook {
    owned: Box<()>,
}
impl PanicHook {
    pub fn install(self);
    pub fn into_panic_hook(self) -> Box<dyn Fn(&PanicInfo<'_>) + Send + Sync + 'static>;
    pub fn panic_report<'a>(&'a self, panic_info: &'a PanicInfo<'_>) -> PanicReport<'a>;
}

pub struct PanicReport<'a> {
    owned: Box<()>,
}
impl Display for PanicReport<'_> {}
impl<'a> !Send for PanicReport<'a> {}
impl<'a> !Sync for PanicReport<'a> {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Theme {}

pub type FilterCallback = dyn Fn(&mut Vec<&Frame>) + Send + Sync + 'static;
