#![wakeful::source = "image 0.25.10 documentation and sources, image::codecs::gif"]

use crate::{AnimationDecoder, ExtendedColorType, Frame, ImageDecoder, ImageEncoder};
use crate::error::ImageResult;
use std::io::{BufRead, Read, Seek, Write};

#[derive(Clone, Copy, Debug)]
pub enum Repeat {
    Finite(u16),
    Infinite,
}

pub struct GifDecoder<R: Read> {
    r: R,
    owned: Box<()>,
}
impl<R: Read> GifDecoder<R> {
    pub fn new(r: R) -> ImageResult<GifDecoder<R>>;
}
impl<'a, R: BufRead + Seek + 'a> AnimationDecoder<'a> for GifDecoder<R> {}
impl<R: BufRead + Seek> ImageDecoder for GifDecoder<R> {}
impl<R: Read> !Sync for GifDecoder<R> {}

pub struct GifEncoder<W: Write> {
    w: W,
    owned: Box<()>,
}
impl<W: Write> GifEncoder<W> {
    pub fn new(w: W) -> GifEncoder<W>;
    pub fn new_with_speed(w: W, speed: i32) -> GifEncoder<W>;
    pub fn set_repeat(&mut self, repeat: Repeat) -> ImageResult<()>;
    pub fn encode(&mut self, data: &[u8], width: u32, height: u32, color: ExtendedColorType) -> ImageResult<()>;
    pub fn encode_frame(&mut self, img_frame: Frame) -> ImageResult<()>;
    pub fn encode_frames<F>(&mut self, frames: F) -> ImageResult<()> where F: IntoIterator<Item = Frame>;
    pub fn try_encode_frames<F>(&mut self, frames: F) -> ImageResult<()> where F: IntoIterator<Item = ImageResult<Frame>>;
}
impl<W: Write> ImageEncoder for GifEncoder<W> {}

pub struct GifReader<R> {
    r: R,
    owned: Box<()>,
}
impl<R> Read for GifReader<R> {}
