#![wakeful::source = "The Rust standard library documentation, 1.95, std::str::pattern"]

pub trait Pattern: Sized {
    type Searcher<'a>: Searcher<'a>;
}
impl Pattern for char {
    type Searcher<'a> = CharSearcher<'a>;
}
impl<'b> Pattern for &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl<'b> Pattern for &'b String {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl<'b, 'c> Pattern for &'c &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl<'b> Pattern for &'b [char] {
    type Searcher<'a> = CharSearcher<'a>;
}
impl<const N: usize> Pattern for [char; N] {
    type Searcher<'a> = CharSearcher<'a>;
}
impl<'b, const N: usize> Pattern for &'b [char; N] {
    type Searcher<'a> = CharSearcher<'a>;
}
impl<F> Pattern for F where F: FnMut(char) -> bool {
    type Searcher<'a> = CharPredicateSearcher<'a, F>;
}

pub trait Searcher<'a> {}
pub trait ReverseSearcher<'a>: Searcher<'a> {}
pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}

#[derive(Clone, Debug)]
pub struct CharSearcher<'a> {
    haystack: &'a str,
}
impl<'a> Searcher<'a> for CharSearcher<'a> {}
impl<'a> ReverseSearcher<'a> for CharSearcher<'a> {}
impl<'a> DoubleEndedSearcher<'a> for CharSearcher<'a> {}

#[derive(Clone, Debug)]
pub struct StrSearcher<'a, 'b> {
    haystack: &'a str,
    needle: &'b str,
}
impl<'a, 'b> Searcher<'a> for StrSearcher<'a, 'b> {}
impl<'a, 'b> ReverseSearcher<'a> for StrSearcher<'a, 'b> {}

#[derive(Clone, Debug)]
pub struct CharPredicateSearcher<'a, F> {
    haystack: &'a str,
    predicate: F,
}
impl<'a, F> Searcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<'a, F> ReverseSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<'a, F> DoubleEndedSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
