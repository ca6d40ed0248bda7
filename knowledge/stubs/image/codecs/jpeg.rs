#![wakeful::source = "image 0.25.10 documentation and sources, image::codecs::jpeg"]

use crate::{ExtendedColorType, GenericImageView, ImageDecoder, ImageEncoder, PixelWithColorType};
use crate::error::ImageResult;
use std::io::{BufRead, Seek, Write};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PixelDensityUnit {
    PixelAspectRatio,
    Inches,
    Centimeters,
}

pub struct JpegDecoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: BufRead + Seek> JpegDecoder<R> {
    pub fn new(r: R) -> ImageResult<JpegDecoder<R>>;
}
impl<R: BufRead + Seek> ImageDecoder for JpegDecoder<R> {}

pub struct JpegEncoder<W> {
    w: W,
    owned: Box<()>,
}
impl<W: Write> JpegEncoder<W> {
    pub fn new(w: W) -> JpegEncoder<W>;
    pub fn new_with_quality(w: W, quality: u8) -> JpegEncoder<W>;
    pub fn set_pixel_density(&mut self, pixel_density: PixelDensity);
    pub fn encode(&mut self, image: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()>;
    pub fn encode_image<I: GenericImageView>(&mut self, image: &I) -> ImageResult<()> where I::Pixel: PixelWithColorType;
}
impl<W: Write> ImageEncoder for JpegEncoder<W> {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PixelDensity {
    pub density: (u16, u16),
    pub unit: PixelDensityUnit,
}
impl PixelDensity {
    pub fn dpi(density: u16) -> Self;
}
