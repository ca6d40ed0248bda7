#![wakeful::source = "sha2 0.11.1 and digest 0.11.3 documentation and sources"]

// The real trait is digest's, and so are the types of what it gives.
pub trait Digest {
    fn new() -> Self;
    fn new_with_prefix(data: impl AsRef<[u8]>) -> Self;
    fn update(&mut self, data: impl AsRef<[u8]>);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> digest::Output<Self>;
    fn finalize_reset(&mut self) -> digest::Output<Self>;
    fn reset(&mut self);
    fn output_size() -> usize;
    fn digest(data: impl AsRef<[u8]>) -> digest::Output<Self>;
}

#[derive(Clone, Debug, Default)]
pub struct Sha224 {}
impl Digest for Sha224 {}

#[derive(Clone, Debug, Default)]
pub struct Sha256 {}
impl Digest for Sha256 {}

#[derive(Clone, Debug, Default)]
pub struct Sha384 {}
impl Digest for Sha384 {}

#[derive(Clone, Debug, Default)]
pub struct Sha512 {}
impl Digest for Sha512 {}

#[derive(Clone, Debug, Default)]
pub struct Sha512_224 {}
impl Digest for Sha512_224 {}

#[derive(Clone, Debug, Default)]
pub struct Sha512_256 {}
impl Digest for Sha512_256 {}
