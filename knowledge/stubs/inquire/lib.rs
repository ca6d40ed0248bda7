#![wakeful::source = "inquire 0.9.4 documentation and sources"]

use std::fmt::Display;

#[derive(Clone)]
pub struct Confirm<'a> {
    owned: Box<()>,
}
impl<'a> Confirm<'a> {
    pub fn new(message: &'a str) -> Self;
    pub fn with_default(self, default: bool) -> Self;
    pub fn with_placeholder(self, placeholder: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt_skippable(self) -> Result<Option<bool>, InquireError>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt(self) -> Result<bool, InquireError>;
}
impl<'a> !Send for Confirm<'a> {}
impl<'a> !Sync for Confirm<'a> {}

#[derive(Clone)]
pub struct CustomType<'a, T> {
    t: T,
    owned: Box<()>,
}
impl<'a, T> CustomType<'a, T> where T: Clone {
    pub fn new(message: &'a str) -> Self;
    pub fn with_default(self, default: T) -> Self;
    pub fn with_placeholder(self, placeholder: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt_skippable(self) -> Result<Option<T>, InquireError>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt(self) -> Result<T, InquireError>;
}
impl<'a, T> !Send for CustomType<'a, T> {}
impl<'a, T> !Sync for CustomType<'a, T> {}

#[derive(Clone)]
pub struct MultiSelect<'a, T> {
    t: T,
    owned: Box<()>,
}
impl<'a, T> MultiSelect<'a, T> where T: Display {
    pub fn new(message: &'a str, options: Vec<T>) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self;
    pub fn with_default(self, default: &'a [usize]) -> Self;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt_skippable(self) -> Result<Option<Vec<T>>, InquireError>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt(self) -> Result<Vec<T>, InquireError>;
}
impl<'a, T> !Send for MultiSelect<'a, T> {}
impl<'a, T> !Sync for MultiSelect<'a, T> {}

#[derive(Clone)]
pub struct Password<'a> {
    owned: Box<()>,
}
impl<'a> Password<'a> {
    pub fn new(message: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn without_confirmation(self) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt_skippable(self) -> Result<Option<String>, InquireError>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt(self) -> Result<String, InquireError>;
}
impl<'a> !Send for Password<'a> {}
impl<'a> !Sync for Password<'a> {}

#[derive(Clone)]
pub struct Select<'a, T> {
    t: T,
    owned: Box<()>,
}
impl<'a, T> Select<'a, T> where T: Display {
    pub fn new(message: &'a str, options: Vec<T>) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt(self) -> Result<T, InquireError>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt_skippable(self) -> Result<Option<T>, InquireError>;
}
impl<'a, T> !Send for Select<'a, T> {}
impl<'a, T> !Sync for Select<'a, T> {}

pub struct Text<'a, 'b> {
    owned: Box<()>,
}
impl<'a, 'b> Text<'a, 'b> {
    pub fn new(message: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_initial_value(self, message: &'a str) -> Self;
    pub fn with_default(self, message: &'a str) -> Self;
    pub fn with_placeholder(self, placeholder: &'a str) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt_skippable(self) -> Result<Option<String>, InquireError>;
    #[wakeful::blocking = "waits for someone to type"]
    pub fn prompt(self) -> Result<String, InquireError>;
}
impl<'a> Clone for Text<'a, 'static> {}
impl<'a, 'b> !Send for Text<'a, 'b> {}
impl<'a, 'b> !Sync for Text<'a, 'b> {}

#[wakeful::blocking = "waits for someone to type"]
pub fn prompt_confirmation<M>(message: M) -> Result<bool, InquireError>;

#[wakeful::blocking = "waits for someone to type"]
pub fn prompt_secret<M>(message: M) -> Result<String, InquireError>;

#[wakeful::blocking = "waits for someone to type"]
pub fn prompt_text<M>(message: M) -> Result<String, InquireError>;
