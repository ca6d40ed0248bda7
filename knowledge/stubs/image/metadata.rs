#![wakeful::source = "image 0.25.10 documentation and sources, image::metadata"]

use std::num::NonZeroU32;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CicpColorPrimaries {
    SRgb,
    Unspecified,
    RgbM,
    RgbB,
    Bt601,
    Rgb240m,
    GenericFilm,
    Rgb2020,
    Xyz,
    SmpteRp431,
    SmpteRp432,
    Industry22,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CicpMatrixCoefficients {
    Identity,
    Bt709,
    Unspecified,
    UsFCC,
    Bt470BG,
    Smpte170m,
    Smpte240m,
    YCgCo,
    Bt2020NonConstant,
    Bt2020Constant,
    Smpte2085,
    ChromaticityDerivedNonConstant,
    ChromaticityDerivedConstant,
    Bt2100,
    IptPqC2,
    YCgCoRe,
    YCgCoRo,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CicpTransferCharacteristics {
    Bt709,
    Unspecified,
    Bt470M,
    Bt470BG,
    Bt601,
    Smpte240m,
    Linear,
    Log100,
    LogSqrt,
    Iec61966_2_4,
    Bt1361,
    SRgb,
    Bt2020_10bit,
    Bt2020_12bit,
    Smpte2084,
    Smpte428,
    Bt2100Hlg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CicpVideoFullRangeFlag {
    NarrowRange,
    FullRange,
}

#[derive(Clone, Copy)]
pub enum LoopCount {
    Infinite,
    Finite(NonZeroU32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Orientation {
    NoTransforms,
    Rotate90,
    Rotate180,
    Rotate270,
    FlipHorizontal,
    FlipVertical,
    Rotate90FlipH,
    Rotate270FlipH,
}
impl Orientation {
    pub fn from_exif(exif_orientation: u8) -> Option<Self>;
    pub fn to_exif(self) -> u8;
    pub fn from_exif_chunk(chunk: &[u8]) -> Option<Self>;
    pub fn remove_from_exif_chunk(chunk: &mut [u8]) -> Option<Self>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cicp {
    pub primaries: CicpColorPrimaries,
    pub transfer: CicpTransferCharacteristics,
    pub matrix: CicpMatrixCoefficients,
    pub full_range: CicpVideoFullRangeFlag,
}
impl Cicp {
    pub const SRGB: Self;
    pub const SRGB_LINEAR: Self;
    pub const DISPLAY_P3: Self;
}

#[derive(Clone)]
pub struct CicpTransform {
    owned: Box<()>,
}
impl CicpTransform {
    pub fn new(from: Cicp, into: Cicp) -> Option<Self>;
}
