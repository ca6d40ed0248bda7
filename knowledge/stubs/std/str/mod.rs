#![wakeful::source = "The Rust standard library documentation, 1.95, std::str"]

pub mod pattern;

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::error::Error;
use crate::ffi::OsStr;
use crate::fmt::{Debug, Display};
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Bound, Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use crate::path::Path;
use crate::rc::Rc;
use crate::slice::{Concat, Join, SliceIndex};
use crate::str::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher};
use crate::string::Drain;
use crate::sync::Arc;
use crate::vec::IntoIter;

#[derive(Clone, Debug)]
pub struct Bytes<'a> {}
impl DoubleEndedIterator for Bytes<'_> {}
impl ExactSizeIterator for Bytes<'_> {}
impl Iterator for Bytes<'_> {
    type Item = u8;
}

#[derive(Clone, Debug)]
pub struct CharIndices<'a> {}
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn offset(&self) -> usize;
}
impl<'a> DoubleEndedIterator for CharIndices<'a> {}
impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
}

#[derive(Clone, Debug)]
pub struct Chars<'a> {}
impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str;
}
impl<'a> DoubleEndedIterator for Chars<'a> {}
impl<'a> Iterator for Chars<'a> {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct EncodeUtf16<'a> {}
impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
}

#[derive(Clone, Debug)]
pub struct EscapeDebug<'a> {}
impl<'a> Display for EscapeDebug<'a> {}
impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct EscapeDefault<'a> {}
impl<'a> Display for EscapeDefault<'a> {}
impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a> {}
impl<'a> Display for EscapeUnicode<'a> {}
impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct Lines<'a> {}
impl<'a> DoubleEndedIterator for Lines<'a> {}
impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
}

#[derive(Clone, Debug)]
pub struct LinesAny<'a> {}
impl<'a> DoubleEndedIterator for LinesAny<'a> {}
impl<'a> Iterator for LinesAny<'a> {
    type Item = &'a str;
}

pub struct MatchIndices<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for MatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for MatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for MatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for MatchIndices<'a, P> where P: Pattern {
    type Item = (usize, &'a str);
}
unsafe impl<'a, P> Send for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

pub struct Matches<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for Matches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for Matches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for Matches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for Matches<'a, P> where P: Pattern {
    type Item = &'a str;
}
unsafe impl<'a, P> Send for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseBoolError;
impl Display for ParseBoolError {}
impl Error for ParseBoolError {}

pub struct RMatchIndices<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = (usize, &'a str);
}
unsafe impl<'a, P> Send for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

pub struct RMatches<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
unsafe impl<'a, P> Send for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

pub struct RSplit<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
unsafe impl<'a, P> Send for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

pub struct RSplitN<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for RSplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for RSplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> Iterator for RSplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
unsafe impl<'a, P> Send for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

pub struct RSplitTerminator<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
unsafe impl<'a, P> Send for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

pub struct Split<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for Split<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for Split<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for Split<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for Split<'a, P> where P: Pattern {
    type Item = &'a str;
}
unsafe impl<'a, P> Send for Split<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for Split<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for Split<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a> {}
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}
impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
}

pub struct SplitInclusive<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for SplitInclusive<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for SplitInclusive<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for SplitInclusive<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for SplitInclusive<'a, P> where P: Pattern {
    type Item = &'a str;
}
unsafe impl<'a, P> Send for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

pub struct SplitN<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for SplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for SplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> Iterator for SplitN<'a, P> where P: Pattern {
    type Item = &'a str;
}
unsafe impl<'a, P> Send for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

pub struct SplitTerminator<'a, P> where P: Pattern {
    searchera: <P as Pattern>::Searcher<'a>,
}
impl<'a, P> Clone for SplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for SplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for SplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for SplitTerminator<'a, P> where P: Pattern {
    type Item = &'a str;
}
unsafe impl<'a, P> Send for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
unsafe impl<'a, P> Sync for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}

#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a> {}
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}
impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a> {}
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    pub fn invalid(&self) -> &'a [u8];
}

#[derive(Clone, Debug)]
pub struct Utf8Chunks<'a> {}
impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utf8Error {}
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize;
    pub fn error_len(&self) -> Option<usize>;
}
impl Display for Utf8Error {}
impl Error for Utf8Error {}

pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;

pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;

pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;

pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;

pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;

impl AsMut<str> for String {}
impl AsMut<str> for str {}
impl AsRef<[u8]> for str {}
impl AsRef<OsStr> for str {}
impl AsRef<Path> for str {}
impl<'a> AsRef<str> for Drain<'a> {}
impl AsRef<str> for String {}
impl AsRef<str> for str {}
impl Borrow<str> for String {}
impl BorrowMut<str> for String {}
impl Clone for Box<str> {}
impl<S> Concat<str> for [S] where S: Borrow<str> {
    type Output = String;
}
impl Debug for str {}
impl Default for &mut str {}
impl Default for &str {}
impl Default for Box<str> {}
impl Display for str {}
impl<'a> Extend<&'a str> for String {}
impl From<&mut str> for Arc<str> {}
impl From<&mut str> for Box<str> {}
impl From<&mut str> for Rc<str> {}
impl From<&mut str> for String {}
impl From<&str> for Arc<str> {}
impl<'a> From<&str> for Box<dyn Error + 'a> {}
impl<'a> From<&str> for Box<dyn Error + Sync + Send + 'a> {}
impl From<&str> for Box<str> {}
impl<'a> From<&'a str> for Cow<'a, str> {}
impl From<&str> for Rc<str> {}
impl From<&str> for String {}
impl From<&str> for Vec<u8> {}
impl From<Cow<'_, str>> for Box<str> {}
impl From<String> for Box<str> {}
impl<'a> FromIterator<&'a char> for Box<str> {}
impl<'a> FromIterator<&'a str> for Box<str> {}
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {}
impl<'a> FromIterator<&'a str> for String {}
impl FromIterator<Box<str>> for Box<str> {}
impl<'a> FromIterator<Cow<'a, str>> for Box<str> {}
impl FromIterator<String> for Box<str> {}
impl FromIterator<char> for Box<str> {}
impl<I> Index<I> for str where I: SliceIndex<str> {
    type Output = <I as SliceIndex<str>>::Output;
}
impl<I> IndexMut<I> for str where I: SliceIndex<str> {}
impl<S> Join<&str> for [S] where S: Borrow<str> {
    type Output = String;
}
impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;
}
impl SliceIndex<str> for Range<usize> {
    type Output = str;
}
impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
}
impl SliceIndex<str> for RangeFull {
    type Output = str;
}
impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
}
impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
}
impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
}
impl ToOwned for str {
    type Owned = String;
}
impl ToSocketAddrs for str {
    type Iter = IntoIter<SocketAddr>;
}
impl !Error for &str {}
