#![wakeful::source = "dialoguer 0.12.0 documentation and sources"]

use std::str::FromStr;

#[derive(Clone)]
pub struct Confirm<'a> {
    owned: Box<()>,
}
impl Confirm<'static> {
    pub fn new() -> Self;
}
impl Confirm<'_> {
    pub fn with_prompt<S>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn default(self, val: bool) -> Self;
    pub fn show_default(self, val: bool) -> Self;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn interact(self) -> Result<bool, Error>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn interact_opt(self) -> Result<Option<bool>, Error>;
}
impl<'a> Confirm<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl<'a> !Send for Confirm<'a> {}
impl<'a> !Sync for Confirm<'a> {}

pub struct Editor {
    owned: Box<()>,
}
impl Editor {
    pub fn new() -> Self;
    #[wakeful::blocking = "waits for someone to close the editor"]
    pub fn edit(&self, s: &str) -> Result<Option<String>, Error>;
}

#[derive(Clone)]
pub struct Input<'a, T> {
    t: T,
    owned: Box<()>,
}
impl<T> Input<'_, T> {
    pub fn new() -> Self;
    pub fn with_prompt<S>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_initial_text<S>(self, val: S) -> Self;
    pub fn default(self, value: T) -> Self;
    pub fn allow_empty(self, val: bool) -> Self;
    pub fn show_default(self, val: bool) -> Self;
}
impl<'a, T> Input<'a, T> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl<'a, T> Input<'a, T> where T: 'a {
    pub fn validate_with<V>(self, validator: V) -> Self;
}
impl<T> Input<'_, T> where T: Clone + ToString + FromStr, <T as FromStr>::Err: ToString {
    #[wakeful::blocking = "waits for someone to type"]
    pub fn interact_text(self) -> Result<T, Error>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn interact(self) -> Result<T, Error>;
}
impl<'a, T> !Send for Input<'a, T> {}
impl<'a, T> !Sync for Input<'a, T> {}

#[derive(Clone)]
pub struct MultiSelect<'a> {
    owned: Box<()>,
}
impl MultiSelect<'static> {
    pub fn new() -> Self;
}
impl MultiSelect<'_> {
    pub fn defaults(self, val: &[bool]) -> Self;
    pub fn item<T>(self, item: T) -> Self;
    pub fn items<T, I>(self, items: I) -> Self;
    pub fn with_prompt<S>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn interact(self) -> Result<Vec<usize>, Error>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>, Error>;
}
impl<'a> MultiSelect<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl<'a> !Send for MultiSelect<'a> {}
impl<'a> !Sync for MultiSelect<'a> {}

#[derive(Clone)]
pub struct Password<'a> {
    owned: Box<()>,
}
impl Password<'static> {
    pub fn new() -> Password<'static>;
}
impl Password<'_> {
    pub fn with_prompt<S>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_confirmation<A, B>(self, prompt: A, mismatch_err: B) -> Self;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn interact(self) -> Result<String, Error>;
}
impl<'a> Password<'a> {
    pub fn validate_with<V>(self, validator: V) -> Self;
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl<'a> !Send for Password<'a> {}
impl<'a> !Sync for Password<'a> {}

#[derive(Clone)]
pub struct Select<'a> {
    owned: Box<()>,
}
impl Select<'static> {
    pub fn new() -> Self;
}
impl Select<'_> {
    pub fn default(self, val: usize) -> Self;
    pub fn item<T>(self, item: T) -> Self;
    pub fn items<T, I>(self, items: I) -> Self;
    pub fn with_prompt<S>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn interact(self) -> Result<usize, Error>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn interact_opt(self) -> Result<Option<usize>, Error>;
}
impl<'a> Select<'a> {
    pub fn with_theme(theme: &'a dyn Theme) -> Self;
}
impl<'a> !Send for Select<'a> {}
impl<'a> !Sync for Select<'a> {}
