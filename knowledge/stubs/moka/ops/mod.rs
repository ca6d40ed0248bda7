#![wakeful::source = "moka 0.12.16 documentation and sources, moka::ops"]

pub mod compute;
