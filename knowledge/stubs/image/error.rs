#![wakeful::source = "image 0.25.10 documentation and sources, image::error"]

use crate::{ExtendedColorType, ImageFormat, LimitSupport, Limits};
use crate::metadata::Cicp;
use std::collections::TryReserveError;
use std::fmt::Display;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub enum ImageError {
    Decoding(DecodingError),
    Encoding(EncodingError),
    Parameter(ParameterError),
    Limits(LimitError),
    Unsupported(UnsupportedError),
    IoError(std::io::Error),
}
impl Display for ImageError {}
impl std::error::Error for ImageError {}
impl From<std::io::Error> for ImageError {}
impl From<TryReserveError> for ImageError {}
impl From<TryFromExtendedColorError> for ImageError {}

#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ImageFormatHint {
    Exact(ImageFormat),
    Name(String),
    PathExtension(PathBuf),
    Unknown,
}
impl Display for ImageFormatHint {}
impl From<ImageFormat> for ImageFormatHint {}
impl From<&Path> for ImageFormatHint {}
impl From<ImageFormatHint> for UnsupportedError {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitErrorKind {
    DimensionError,
    InsufficientMemory,
    Unsupported { limits: Limits, supported: LimitSupport },
}
impl From<LimitErrorKind> for LimitError {}

#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ParameterErrorKind {
    DimensionMismatch,
    FailedAlready,
    RgbCicpRequired(Cicp),
    Generic(String),
    NoMoreData,
    CicpMismatch { expected: Cicp, found: Cicp },
}

#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum UnsupportedErrorKind {
    Color(ExtendedColorType),
    ColorLayout(ExtendedColorType),
    ColorspaceCicp(Cicp),
    Format(ImageFormatHint),
    GenericFeature(String),
}

#[derive(Debug)]
pub struct DecodingError {
    owned: Box<()>,
}
impl DecodingError {
    pub fn new(format: ImageFormatHint, err: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self;
    pub fn from_format_hint(format: ImageFormatHint) -> Self;
    pub fn format_hint(&self) -> ImageFormatHint;
}
impl Display for DecodingError {}
impl std::error::Error for DecodingError {}

#[derive(Debug)]
pub struct EncodingError {
    owned: Box<()>,
}
impl EncodingError {
    pub fn new(format: ImageFormatHint, err: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self;
    pub fn from_format_hint(format: ImageFormatHint) -> Self;
    pub fn format_hint(&self) -> ImageFormatHint;
}
impl Display for EncodingError {}
impl std::error::Error for EncodingError {}

#[derive(Debug)]
pub struct LimitError {}
impl LimitError {
    pub fn from_kind(kind: LimitErrorKind) -> Self;
    pub fn kind(&self) -> LimitErrorKind;
}
impl Display for LimitError {}
impl std::error::Error for LimitError {}
impl From<LimitErrorKind> for LimitError {}

#[derive(Debug)]
pub struct ParameterError {
    owned: Box<()>,
}
impl ParameterError {
    pub fn from_kind(kind: ParameterErrorKind) -> Self;
    pub fn kind(&self) -> ParameterErrorKind;
}
impl Display for ParameterError {}
impl std::error::Error for ParameterError {}

#[derive(Clone, Debug)]
pub struct TryFromExtendedColorError {}
impl Display for TryFromExtendedColorError {}
impl std::error::Error for TryFromExtendedColorError {}
impl From<TryFromExtendedColorError> for ImageError {}

#[derive(Debug)]
pub struct UnsupportedError {
    owned: Box<()>,
}
impl UnsupportedError {
    pub fn from_format_and_kind(format: ImageFormatHint, kind: UnsupportedErrorKind) -> Self;
    pub fn kind(&self) -> UnsupportedErrorKind;
    pub fn format_hint(&self) -> ImageFormatHint;
}
impl Display for UnsupportedError {}
impl std::error::Error for UnsupportedError {}
impl From<ImageFormatHint> for UnsupportedError {}

pub type ImageResult<T> = Result<T, ImageError>;
