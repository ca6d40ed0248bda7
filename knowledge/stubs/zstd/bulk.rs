#![wakeful::source = "zstd 0.14.4 documentation and sources"]

#[wakeful::cpu_bound = "compresses or decompresses all of the data"]
pub fn compress(data: &[u8], level: i32) -> std::io::Result<Vec<u8>>;

#[wakeful::cpu_bound = "compresses or decompresses all of the data"]
pub fn decompress(data: &[u8], capacity: usize) -> std::io::Result<Vec<u8>>;
