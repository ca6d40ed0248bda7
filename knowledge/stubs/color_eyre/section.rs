#![wakeful::source = "color-eyre 0.6.5 documentation and sources, color_eyre::section"]

use eyre::Report;
use std::fmt::{Display, Formatter};
use std::panic::PanicInfo;

pub struct IndentedSection<H, B> {
    h: H,
    b: B,
}
impl<H, B> Display for IndentedSection<H, B> where H: Display + Send + Sync + 'static, B: Display + Send + Sync + 'static {}

pub trait PanicMessage: Send + Sync + 'static {
    fn display(&self, pi: &PanicInfo<'_>, f: &mut Formatter<'_>) -> std::fmt::Result;
}

pub trait Section: Sealed {
    type Return;
    fn section<D>(self, section: D) -> Self::Return where D: Display + Send + Sync + 'static;
    fn with_section<D, F>(self, section: F) -> Self::Return where D: Display + Send + Sync + 'static, F: FnOnce() -> D;
    fn error<E>(self, error: E) -> Self::Return where E: std::error::Error + Send + Sync + 'static;
    fn with_error<E, F>(self, error: F) -> Self::Return where F: FnOnce() -> E, E: std::error::Error + Send + Sync + 'static;
    fn note<D>(self, note: D) -> Self::Return where D: Display + Send + Sync + 'static;
    fn with_note<D, F>(self, f: F) -> Self::Return where D: Display + Send + Sync + 'static, F: FnOnce() -> D;
    fn warning<D>(self, warning: D) -> Self::Return where D: Display + Send + Sync + 'static;
    fn with_warning<D, F>(self, f: F) -> Self::Return where D: Display + Send + Sync + 'static, F: FnOnce() -> D;
    fn suggestion<D>(self, suggestion: D) -> Self::Return where D: Display + Send + Sync + 'static;
    fn with_suggestion<D, F>(self, f: F) -> Self::Return where D: Display + Send + Sync + 'static, F: FnOnce() -> D;
    fn suppress_backtrace(self, suppress: bool) -> Self::Return;
}
impl Section for Report {
    type Return = Report;
}
impl<T, E> Section for eyre::Result<T, E> where E: Into<Report> {
    type Return = Result<T, Report>;
}

pub trait SectionExt: Sized {
    fn header<C>(self, header: C) -> IndentedSection<C, Self> where C: Display + Send + Sync + 'static;
}
impl<T> SectionExt for T where T: Display + Send + Sync + 'static {}
