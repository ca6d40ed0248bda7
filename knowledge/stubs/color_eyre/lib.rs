#![wakeful::source = "color-eyre 0.6.5 documentation and sources"]

pub mod config;
pub mod section;

use eyre::EyreHandler;

pub use eyre;
pub use eyre::{Report, Result};

pub use crate::section::IndentedSection;
pub use crate::section::Section;
pub use crate::section::SectionExt;

#[derive(Debug)]
pub struct Handler {
    owned: Box<()>,
}
impl Handler {
    pub fn backtrace(&self) -> Option<&backtrace::capture::Backtrace>;
    pub fn span_trace(&self) -> Option<&tracing_error::backtrace::SpanTrace>;
}
impl EyreHandler for Handler {}

pub fn install() -> eyre::Result<(), Report>;
