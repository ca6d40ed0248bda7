#![wakeful::source = "image 0.25.10 documentation and sources, image::codecs::png"]

use crate::{AnimationDecoder, ImageDecoder, ImageEncoder, Limits};
use crate::error::ImageResult;
use std::io::{BufRead, Seek, Write};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompressionType {
    Default,
    Fast,
    Best,
    Uncompressed,
    Level(u8),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum FilterType {
    NoFilter,
    Sub,
    Up,
    Avg,
    Paeth,
    Adaptive,
}

pub struct ApngDecoder<R: BufRead + Seek> {
    r: R,
    owned: Box<()>,
}
impl<'a, R: BufRead + Seek + 'a> AnimationDecoder<'a> for ApngDecoder<R> {}

pub struct PngDecoder<R: BufRead + Seek> {
    r: R,
    owned: Box<()>,
}
impl<R: BufRead + Seek> PngDecoder<R> {
    pub fn new(r: R) -> ImageResult<PngDecoder<R>>;
    pub fn with_limits(r: R, limits: Limits) -> ImageResult<PngDecoder<R>>;
    pub fn gamma_value(&self) -> ImageResult<Option<f64>>;
    pub fn apng(self) -> ImageResult<ApngDecoder<R>>;
    pub fn is_apng(&self) -> ImageResult<bool>;
}
impl<R: BufRead + Seek> ImageDecoder for PngDecoder<R> {}

pub struct PngEncoder<W: Write> {
    w: W,
    owned: Box<()>,
}
impl<W: Write> PngEncoder<W> {
    pub fn new(w: W) -> PngEncoder<W>;
    pub fn new_with_quality(w: W, compression: CompressionType, filter: FilterType) -> PngEncoder<W>;
}
impl<W: Write> ImageEncoder for PngEncoder<W> {}
