#![wakeful::source = "zstd 0.14.4 documentation and sources"]

#[wakeful::cpu_bound = "compresses or decompresses all of the data"]
pub fn copy_decode<R, W>(source: R, destination: W) -> std::io::Result<()>;

#[wakeful::cpu_bound = "compresses or decompresses all of the data"]
pub fn copy_encode<R, W>(source: R, destination: W, level: i32) -> std::io::Result<()>;

#[wakeful::cpu_bound = "compresses or decompresses all of the data"]
pub fn decode_all<R>(source: R) -> std::io::Result<Vec<u8>>;

#[wakeful::cpu_bound = "compresses or decompresses all of the data"]
pub fn encode_all<R>(source: R, level: i32) -> std::io::Result<Vec<u8>>;
