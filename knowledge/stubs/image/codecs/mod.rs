#![wakeful::source = "image 0.25.10 documentation and sources, image::codecs"]

pub mod gif;
pub mod jpeg;
pub mod png;
