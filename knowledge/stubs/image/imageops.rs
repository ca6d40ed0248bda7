#![wakeful::source = "image 0.25.10 documentation and sources, image::imageops"]

use crate::{GenericImage, GenericImageView, ImageBuffer, Luma, LumaA, Pixel, Primitive, SubImage};
use crate::error::ImageResult;
use std::ops::DerefMut;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FilterType {
    Nearest,
    Triangle,
    CatmullRom,
    Gaussian,
    Lanczos3,
}

#[derive(Clone, Copy)]
pub struct BiLevel;
impl ColorMap for BiLevel {
    type Color = Luma<u8>;
}

#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct GaussianBlurParameters {}
impl GaussianBlurParameters {
    pub const SMOOTHING_3: GaussianBlurParameters;
    pub const SMOOTHING_5: GaussianBlurParameters;
    pub const SMOOTHING_7: GaussianBlurParameters;
    pub fn new_from_radius(radius: f32) -> GaussianBlurParameters;
    pub fn new_from_kernel_size(kernel_size: f32) -> GaussianBlurParameters;
    pub fn new_anisotropic_kernel_size(x_axis_kernel_size: f32, y_axis_kernel_size: f32) -> GaussianBlurParameters;
    pub fn new_from_sigma(sigma: f32) -> GaussianBlurParameters;
}

pub trait ColorMap {
    type Color;
    fn index_of(&self, color: &Self::Color) -> usize;
    fn lookup(&self, index: usize) -> Option<Self::Color>;
    fn has_lookup(&self) -> bool;
    fn map_color(&self, color: &mut Self::Color);
}

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn blur<I: GenericImageView>(image: &I, sigma: f32) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> where I::Pixel: 'static;

pub fn blur_advanced<I: GenericImageView>(image: &I, parameters: GaussianBlurParameters) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> where I::Pixel: 'static;

pub fn brighten<I, P, S>(image: &I, value: i32) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S> + 'static, S: Primitive + 'static;

pub fn contrast<I, P, S>(image: &I, contrast: f32) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S> + 'static, S: Primitive + 'static;

pub fn crop<I: GenericImageView>(image: &mut I, x: u32, y: u32, width: u32, height: u32) -> SubImage<&mut I>;

pub fn crop_imm<I: GenericImageView>(image: &I, x: u32, y: u32, width: u32, height: u32) -> SubImage<&I>;

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn dither<Pix, Map>(image: &mut ImageBuffer<Pix, Vec<u8>>, color_map: &Map) where Map: ColorMap<Color = Pix> + ?Sized, Pix: Pixel<Subpixel = u8> + 'static;

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn fast_blur<P: Pixel>(input_buffer: &ImageBuffer<P, Vec<P::Subpixel>>, sigma: f32) -> ImageBuffer<P, Vec<P::Subpixel>>;

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn filter3x3<I, P, S>(image: &I, kernel: &[f32]) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S> + 'static, S: Primitive + 'static;

pub fn flip_horizontal<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> where I::Pixel: 'static;

pub fn flip_horizontal_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()> where I: GenericImageView, I::Pixel: 'static, Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>;

pub fn flip_horizontal_in_place<I: GenericImage>(image: &mut I);

pub fn flip_vertical<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> where I::Pixel: 'static;

pub fn flip_vertical_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()> where I: GenericImageView, I::Pixel: 'static, Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>;

pub fn flip_vertical_in_place<I: GenericImage>(image: &mut I);

pub fn grayscale<I: GenericImageView>(image: &I) -> ImageBuffer<Luma<<<I as GenericImageView>::Pixel as Pixel>::Subpixel>, Vec<<<I as GenericImageView>::Pixel as Pixel>::Subpixel>>;

pub fn grayscale_alpha<I: GenericImageView>(image: &I) -> ImageBuffer<LumaA<<<I as GenericImageView>::Pixel as Pixel>::Subpixel>, Vec<<<I as GenericImageView>::Pixel as Pixel>::Subpixel>>;

pub fn grayscale_with_type<NewPixel, I: GenericImageView>(image: &I) -> ImageBuffer<NewPixel, Vec<NewPixel::Subpixel>> where NewPixel: Pixel + FromColor<Luma<<<I as GenericImageView>::Pixel as Pixel>::Subpixel>>;

pub fn grayscale_with_type_alpha<NewPixel, I: GenericImageView>(image: &I) -> ImageBuffer<NewPixel, Vec<NewPixel::Subpixel>> where NewPixel: Pixel + FromColor<LumaA<<<I as GenericImageView>::Pixel as Pixel>::Subpixel>>;

pub fn horizontal_gradient<S, P, I>(img: &mut I, start: &P, stop: &P) where I: GenericImage<Pixel = P>, P: Pixel<Subpixel = S> + 'static, S: Primitive + Lerp + 'static;

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn huerotate<I, P, S>(image: &I, value: i32) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S> + 'static, S: Primitive + 'static;

pub fn index_colors<Pix, Map>(image: &ImageBuffer<Pix, Vec<u8>>, color_map: &Map) -> ImageBuffer<Luma<u8>, Vec<u8>> where Map: ColorMap<Color = Pix> + ?Sized, Pix: Pixel<Subpixel = u8> + 'static;

pub fn interpolate_bilinear<P: Pixel>(img: &impl GenericImageView<Pixel = P>, x: f32, y: f32) -> Option<P>;

pub fn interpolate_nearest<P: Pixel>(img: &impl GenericImageView<Pixel = P>, x: f32, y: f32) -> Option<P>;

pub fn invert<I: GenericImage>(image: &mut I);

pub fn overlay<I, J>(bottom: &mut I, top: &J, x: i64, y: i64) where I: GenericImage, J: GenericImageView<Pixel = I::Pixel>;

pub fn overlay_bounds(arg: (u32, u32), arg: (u32, u32), x: u32, y: u32) -> (u32, u32);

pub fn replace<I, J>(bottom: &mut I, top: &J, x: i64, y: i64) where I: GenericImage, J: GenericImageView<Pixel = I::Pixel>;

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn resize<I: GenericImageView>(image: &I, nwidth: u32, nheight: u32, filter: FilterType) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> where I::Pixel: 'static, <I::Pixel as Pixel>::Subpixel: 'static;

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn rotate180<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> where I::Pixel: 'static;

pub fn rotate180_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()> where I: GenericImageView, I::Pixel: 'static, Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>;

pub fn rotate180_in_place<I: GenericImage>(image: &mut I);

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn rotate270<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> where I::Pixel: 'static;

pub fn rotate270_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()> where I: GenericImageView, I::Pixel: 'static, Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>;

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn rotate90<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> where I::Pixel: 'static;

pub fn rotate90_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()> where I: GenericImageView, I::Pixel: 'static, Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>;

pub fn sample_bilinear<P: Pixel>(img: &impl GenericImageView<Pixel = P>, u: f32, v: f32) -> Option<P>;

pub fn sample_nearest<P: Pixel>(img: &impl GenericImageView<Pixel = P>, u: f32, v: f32) -> Option<P>;

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn thumbnail<I, P, S>(image: &I, new_width: u32, new_height: u32) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S> + 'static, S: Primitive + Enlargeable + 'static;

pub fn tile<I, J>(bottom: &mut I, top: &J) where I: GenericImage, J: GenericImageView<Pixel = I::Pixel>;

#[wakeful::cpu_bound = "computes every pixel of an image"]
pub fn unsharpen<I, P, S>(image: &I, sigma: f32, threshold: i32) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S> + 'static, S: Primitive + 'static;

pub fn vertical_gradient<S, P, I>(img: &mut I, start: &P, stop: &P) where I: GenericImage<Pixel = P>, P: Pixel<Subpixel = S> + 'static, S: Primitive + Lerp + 'static;
